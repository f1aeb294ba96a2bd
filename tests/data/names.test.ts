import assert from 'node:assert/strict';
import { test } from 'node:test';
import { partnerNames, placeNames } from '../../data/steps/names.ts';
import { Tables } from '../../data/table.ts';

const tables = new Tables(new URL('../../data/', import.meta.url));

test('the names of partners and places are in the order of their codes, in both languages', () => {
  const partners = partnerNames(tables, ['JP', 'CA']) as Record<'codes' | 'en' | 'ja', string[]>;
  assert.deepEqual([partners.codes, partners.en, partners.ja], [['JP', 'CA'], ['Japan', 'Canada'], ['日本', 'カナダ']]); // prettier-ignore
  const places = placeNames(tables, ['JP-23', 'CA']) as typeof partners;
  assert.deepEqual([places.codes, places.en, places.ja], [['JP-23', 'CA'], ['Aichi', 'California'], ['愛知県', 'カリフォルニア州']]); // prettier-ignore
});

test('a code without a name stops the build, which says where the name is missing', () => {
  assert.throws(() => partnerNames(tables, ['JP', 'XX']), /partner-names\.csv: found no row for XX, expected one/);
  assert.throws(() => placeNames(tables, ['CA', 'XX']), /found no name for the place XX, expected one in us-states or japan-prefectures/);
});
