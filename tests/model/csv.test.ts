import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'csv-parse/sync';
import { prefectureExportsSlice } from '../../src/data/prefecture-exports.ts';
import { prefectureNames } from '../../src/data/prefecture-names.ts';
import { stateRegionShares } from '../../src/data/state-region-shares.ts';
import { stateExportsSlice } from '../../src/data/state-exports.ts';
import { stateNames } from '../../src/data/state-names.ts';
import { stateShares } from '../../src/data/state-shares.ts';
import { tradeBalanceSlice } from '../../src/data/trade-balance.ts';
import { prefectureRankingTable } from '../../src/elements/prefecture-ranking/table.ts';
import { prefectureRankingView } from '../../src/elements/prefecture-ranking/view.ts';
import { stateRankingTable } from '../../src/elements/state-ranking/table.ts';
import { stateRankingView } from '../../src/elements/state-ranking/view.ts';
import { tradeBalanceTable } from '../../src/elements/trade-balance/table.ts';
import { tradeBalanceView } from '../../src/elements/trade-balance/view.ts';
import { csv, json } from '../../src/model/csv.ts';
import type { Table } from '../../src/model/view.ts';

const env = { width: 700, lang: 'en' } as const;
const options = { year: 2014, measure: 'total', basis: 'bop' } as const;
const balance = tradeBalanceView(tradeBalanceSlice, options, env);
const table = tradeBalanceTable(tradeBalanceSlice, options, env);
const readRows = (text: string): string[][] => parse(text, { relax_column_count: true });

test('csv() writes the figures of 2014, the units and the source of the trade balance', () => {
  const rows = readRows(csv(balance, table, 'en'));
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

test('csv() writes the unit in the brackets of its language', () => {
  const ja = { ...env, lang: 'ja' } as const;
  const [head] = readRows(csv(tradeBalanceView(tradeBalanceSlice, options, ja), tradeBalanceTable(tradeBalanceSlice, options, ja), 'ja'));
  assert.deepEqual(head!.slice(2), ['輸出（百万ドル）', '輸入（百万ドル）', '収支（百万ドル）']);
});

test('csv() labels estimates in the headings and in a note of every row, and writes ISO 3166-2 codes', () => {
  const slices = { exports: prefectureExportsSlice, names: prefectureNames };
  const options = { year: 2014, measure: 'production', per: 'residents', count: 47 } as const;
  const rows = readRows(csv(prefectureRankingView(slices, options, env), prefectureRankingTable(slices, options, env), 'en'));
  assert.deepEqual(rows[0]!.slice(-4), [
    'Goods exports to the US (million US dollars (estimate))',
    'Per 100,000 residents (million US dollars (estimate))',
    'Residents',
    'note',
  ]);
  assert.deepEqual(rows[1]!.slice(0, 4), ['JP-23', '1', 'Aichi', '29961.71']);
  assert.equal(rows.filter((row) => row.at(-1) === 'estimate').length, 47);
});

test('csv() and json() write a share unrounded but for its floating-point error, and note that the figure is an interval', () => {
  const slices = { exports: stateExportsSlice, shares: stateShares, region: stateRegionShares, names: stateNames };
  const options = { year: 2020, measure: 'region-share', count: 2 } as const;
  const [view, table] = [stateRankingView(slices, options, env), stateRankingTable(slices, options, env)];
  assert.deepEqual(readRows(csv(view, table, 'en'))[2], ['NE', '2', 'Nebraska', '28.1212755554', '36.3065617833', 'between two bounds']);
  assert.match(json(view, table), /36\.3065617833\b/);
});

/** Returns a table of one row with a name and a value, as custom data could have them. */
const tableOf = (name: string, value: number | null = -1): Table => ({
  ...table,
  rows: [
    {
      id: 'X',
      cells: [
        { value: name, text: name },
        { value, text: '' },
      ],
    },
  ],
});

test('csv() escapes formulas, keeps negative numbers and writes no data as an empty cell', () => {
  for (const name of ['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx']) {
    const [, row] = readRows(csv(balance, tableOf(name), 'en'));
    assert.equal(row![1], `'${name}`);
    assert.equal(row![2], '-1');
  }
  assert.equal(readRows(csv(balance, tableOf('x', null), 'en'))[1]![2], '');
});

test('csv() quotes commas, quotation marks and line breaks in a name', () => {
  assert.equal(readRows(csv(balance, tableOf('a, "b"\nc'), 'en'))[1]![1], 'a, "b"\nc');
});

test('csv() and json() write the note of a row that says how well its figures are known', () => {
  const [row, ...rows] = table.rows;
  const noted = { ...table, rows: [{ ...row!, note: 'estimate' }, ...rows] };
  const [head, first, second] = readRows(csv(balance, noted, 'en'));
  assert.deepEqual([head!.at(-1), first!.at(-1), second!.at(-1)], ['note', 'estimate', '']);
  const written = (JSON.parse(json(balance, noted)) as { rows: Record<string, unknown>[] }).rows;
  assert.deepEqual([written[0]!.note, written[1]!.note], ['estimate', undefined]);
});

test('json() writes the same figures, with the columns and the source', () => {
  const { rows, source, columns } = JSON.parse(json(balance, table)) as {
    rows: Record<string, unknown>[];
    source: object;
    columns: object[];
  };
  assert.deepEqual(
    rows.find(({ code }) => code === '2014'),
    { code: '2014', year: 2014, exports: 114181, imports: 170169, balance: -55988 },
  );
  assert.equal(columns.length, 4);
  const { text, url } = balance.source;
  assert.deepEqual(source, { text, url });
});

test('csv() and json() write a sum of tenths as it is, without the error of binary fractions', () => {
  const sum: Table = {
    caption: 'Sums',
    columns: [{ id: 'a', label: 'A' }, { id: 'b', label: 'B' }],
    rows: [{ id: 'x', cells: [{ value: 'x', text: 'x' }, { value: 0.1 + 0.2, text: '0.3' }] }],
  }; // prettier-ignore
  assert.equal(readRows(csv(balance, sum, 'en'))[1]!.at(-1), '0.3');
  assert.match(json(balance, sum), /0\.3[,}\s]/);
});
