import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codeOf, countryOf } from '../../src/model/country.ts';
import { region } from '../../src/model/format.ts';

const codes = ['KR', 'NL', 'GB', 'IN', 'AU', 'PH', 'EU', 'US', 'JP'];

test('countryOf() returns English names with their article, and their possessives', () => {
  const names = codes.map((code) => countryOf(code, 'en').name);
  assert.deepEqual(names, [
    ...['South Korea', 'the Netherlands', 'the UK', 'India', 'Australia'],
    ...['the Philippines', 'the European Union', 'the United States', 'Japan'],
  ]);
  const possessives = codes.map((code) => countryOf(code, 'en').possessive);
  assert.deepEqual(possessives, [
    ...['South Korea’s', 'the Netherlands’', 'the UK’s', 'India’s', 'Australia’s'],
    ...['the Philippines’', 'the European Union’s', 'the United States’', 'Japan’s'],
  ]);
  assert.equal(countryOf('US', 'en').shortName, 'the US');
});

test('countryOf() returns the Japanese names of official statistics, and 対 with the one-character abbreviation if there is one', () => {
  assert.deepEqual(
    codes.map((code) => countryOf(code, 'ja').name),
    ['韓国', 'オランダ', '英国', 'インド', 'オーストラリア', 'フィリピン', 'EU', '米国', '日本'],
  );
  assert.equal(
    ['CN', 'GB', 'DE', 'FR', 'IT', 'IN', 'AU', 'RU', 'KR', 'US', 'JP'].map((code) => countryOf(code, 'ja').towards).join(''),
    '対中対英対独対仏対伊対印対豪対露対韓対米対日',
  );
  assert.deepEqual(
    ['NL', 'CA', 'TW', 'HK', 'EU'].map((code) => countryOf(code, 'ja').towards),
    ['対オランダ', '対カナダ', '対台湾', '対香港', '対EU'],
  );
});

test('countryOf() names Japan and the United States as Intl does', () => {
  assert.equal(countryOf('JP', 'en').shortName, region('JP', 'en'));
  assert.equal(countryOf('JP', 'ja').shortName, region('JP', 'ja'));
  assert.equal(countryOf('US', 'en').shortName, `the ${region('US', 'en')}`);
});

test('codeOf() reads a code in any case, none as an empty one, and names the type of what is no text', () => {
  assert.deepEqual(['kr', ' Kr ', '', null, undefined, 5, {}, ['KR']].map(codeOf), ['KR', 'KR', '', '', '', 'number', 'object', 'object']);
});
