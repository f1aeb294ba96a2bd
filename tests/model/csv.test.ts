import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'csv-parse/sync';
import { prefectureExportsSlice } from '../../src/data/prefecture-exports.ts';
import { prefectureNames } from '../../src/data/prefecture-names.ts';
import { stateAsiaSlice } from '../../src/data/state-asia.ts';
import { stateExportsSlice } from '../../src/data/state-exports.ts';
import { stateNames } from '../../src/data/state-names.ts';
import { stateSharesSlice } from '../../src/data/state-shares.ts';
import { tradeBalanceSlice } from '../../src/data/trade-balance.ts';
import { prefectureRankingView } from '../../src/elements/prefecture-ranking/view.ts';
import { stateRankingView } from '../../src/elements/state-ranking/view.ts';
import { tradeBalanceView } from '../../src/elements/trade-balance/view.ts';
import { csv, json } from '../../src/model/csv.ts';
import type { View } from '../../src/model/view.ts';

const balance = tradeBalanceView(tradeBalanceSlice, { year: 2014, measure: 'total', basis: 'bop' }, { width: 700, lang: 'en' });
const read = (text: string): string[][] => parse(text, { relax_column_count: true });

test('the file of the trade balance, read by a spreadsheet parser, has the figures of 2014, units and the source', () => {
  const rows = read(csv(balance));
  assert.deepEqual(rows[0], [
    'code',
    'Year',
    'Exports (million US dollars)',
    'Imports (million US dollars)',
    'Balance (million US dollars)',
  ]);
  assert.deepEqual(
    rows.find(([code]) => code === '2014'),
    ['2014', '2014', '114181', '170169', '-55988'],
  );
  const source = rows.slice(-2).flat();
  assert.match(source[0]!, /^# U\.S\. Bureau of Economic Analysis, .* Balance of payments \(BOP\) basis\.$/);
  assert.match(source[1]!, /^# https:\/\//);
});

test('an estimate says estimate in its headings, and at least in a note, with the code of ISO 3166-2', () => {
  const view = prefectureRankingView(
    { exports: prefectureExportsSlice, names: prefectureNames },
    { year: 2014, measure: 'production', per: 'residents', count: 47 },
    { width: 700, lang: 'en' },
  );
  const rows = read(csv(view));
  assert.deepEqual(rows[0]!.slice(-4), [
    'Goods exports to the US (million US dollars (estimate))',
    'Per 100,000 residents (million US dollars (estimate))',
    'Residents',
    'note',
  ]);
  assert.deepEqual(rows[1]!.slice(0, 4), ['JP-23', '1', 'Aichi', '29961.71']);
  assert.equal(rows.filter((row) => row.at(-1) === 'at least').length, 13);
});

test('a sum of tenths is written in tenths: Nebraska may send Japan 36.4% of what it sells to Asia', () => {
  const view = stateRankingView(
    { exports: stateExportsSlice, shares: stateSharesSlice, asia: stateAsiaSlice, names: stateNames },
    { year: 2020, measure: 'asia-share', count: 2 },
    { width: 700, lang: 'en' },
  );
  assert.deepEqual(read(csv(view))[2], ['NE', '2', 'Nebraska', '28.1', '36.4']);
  assert.match(json(view), /36\.4\b(?!0)/);
});

/** A view whose names come from somewhere else. */
const hostile = (name: string, value: number | null = -1): View => ({
  ...balance,
  table: {
    ...balance.table,
    rows: [
      {
        id: 'X',
        cells: [
          { value: name, text: name },
          { value, text: '' },
        ],
      },
    ],
  },
});

test('what a spreadsheet would run is only text; a negative number stays a number; no data is empty', () => {
  for (const name of ['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx']) {
    const [, row] = read(csv(hostile(name)));
    assert.equal(row![1], `'${name}`);
    assert.equal(row![2], '-1');
  }
  assert.equal(read(csv(hostile('x', null)))[1]![2], '');
});

test('commas, quotes and line breaks in a name survive', () => {
  assert.equal(read(csv(hostile('a, "b"\nc')))[1]![1], 'a, "b"\nc');
});

test('the same figures as JSON', () => {
  const { rows, source, columns } = JSON.parse(json(balance)) as { rows: Record<string, unknown>[]; source: object; columns: object[] };
  assert.deepEqual(
    rows.find(({ code }) => code === '2014'),
    { code: '2014', year: 2014, exports: 114181, imports: 170169, balance: -55988 },
  );
  assert.equal(columns.length, 4);
  assert.deepEqual(source, balance.source);
});
