/** What the steps for prefectures do with tables that differ from the committed ones. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { prefectureExports } from '../../data/steps/prefecture-exports.ts';
import type { Tables } from '../../data/table.ts';
import { prefectureExportsSlice } from '../../src/data/prefecture-exports.ts';
import { withChanged } from '../support/changed-tables.ts';

const customsOf = (tables: Tables, code: string): unknown => {
  const { prefectures, customsMusd, customsDigits } = prefectureExports(tables);
  const i = prefectures.indexOf(code);
  return [customsMusd[i], customsDigits[i]];
};

test('a figure declared at customs in yen is not taken for dollars, and one of another year not for 2014', () => {
  for (const cited of ['2014,JP-14,1880.8,5,bn JPY', '2013,JP-14,18.8,3,bn USD'])
    withChanged(
      'prefecture-exports-cited',
      (text) => `${text.trimEnd()}\n${cited},Kanagawa Prefecture,Handbook,annual\n`,
      (tables) => {
        assert.deepEqual(customsOf(tables, 'JP-14'), [null, null], cited);
        assert.deepEqual(customsOf(tables, 'JP-23'), [44_000, 2]);
      },
    );
  withChanged(
    'prefecture-exports-cited',
    (text) => `${text.trimEnd()}\n2014,JP-14,18.8,3,bn USD,Kanagawa Prefecture,Handbook,annual\n`,
    (tables) => assert.deepEqual(customsOf(tables, 'JP-14'), [18_800, 3]),
  );
});

test('a second figure for a prefecture and year stops the build, which says where both are', () =>
  assert.throws(
    () =>
      withChanged(
        'prefecture-exports-cited',
        (text) => `${text.trimEnd()}\n2014,JP-23,45.1,3,bn USD,Aichi Prefecture,Handbook,annual\n`,
        prefectureExports,
      ),
    /prefecture-exports-cited\.csv:9, .*found "2014 JP-23", expected a unique key; line 2 has it too$/,
  ));

test('an end-use code without an industry stops the build, which says what is missing where', () =>
  withChanged(
    'enduse-to-jsic',
    (text) => text.replace('00100,Meat products,09\n', ''),
    (tables) =>
      assert.throws(
        () => prefectureExports(tables),
        /^Error: tables\/enduse-to-jsic\.csv: found no row for end-use code 00100, expected one$/,
      ),
  ));

test('imports of goods that no industry makes are in the total only', () =>
  withChanged(
    'enduse-to-jsic',
    (text) => text.replace('00100,Meat products,09\n', '00100,Meat products,\n'),
    (tables) => {
      const { estimate } = prefectureExports(tables);
      assert.equal(estimate.importsMusd, prefectureExportsSlice.estimate!.importsMusd);
      assert.ok(estimate.assignedMusd < prefectureExportsSlice.estimate!.assignedMusd);
    },
  ));
