import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { buildSlices } from '../../data/build.ts';
import { Tables } from '../../data/table.ts';
import { stateAsiaSlice } from '../../src/data/state-asia.ts';
import { stateExportsSlice } from '../../src/data/state-exports.ts';
import { stateSharesSlice } from '../../src/data/state-shares.ts';
import { topPartnersSlice } from '../../src/data/top-partners.ts';
import { tradeBalanceSlice } from '../../src/data/trade-balance.ts';

const folder = new URL('../../data/', import.meta.url);
const slicesFolder = new URL('slices/', folder);
const valueAt = (slice: { firstYear: number }, column: readonly (number | null)[], year: number): number =>
  column[year - slice.firstYear] ?? NaN;

/** The slices that `npm run data:maps` builds. */
const maps = ['us-states', 'prefectures'];

test('the committed slices equal the output of the build', () => {
  const slices = buildSlices(folder);
  assert.deepEqual(
    [...slices.keys(), ...maps].sort(),
    readdirSync(slicesFolder)
      .map((file) => file.replace('.json', ''))
      .sort(),
  );
  for (const [name, text] of slices) assert.equal(text, readFileSync(new URL(`${name}.json`, slicesFolder), 'utf8'), name);
});

test('datapackage.json describes every table in the folder and no other', () => {
  const described = [...new Tables(folder).resources.values()].map((resource) => resource.path.replace('tables/', ''));
  assert.deepEqual(described.sort(), readdirSync(new URL('tables/', folder)).sort());
});

test('datapackage.json has the format that npm run refresh writes', () => {
  const text = readFileSync(new URL('datapackage.json', folder), 'utf8');
  assert.equal(text, `${JSON.stringify(JSON.parse(text), null, 2)}\n`, 'format it with JSON.stringify(description, null, 2)');
});

test('BEA figures for 2014: exports of 114.2 and imports of 170.2 billion dollars in goods and services', () => {
  const { bop } = tradeBalanceSlice;
  assert.equal(valueAt(bop, bop.exportsGoodsMusd, 2014) + valueAt(bop, bop.exportsServicesMusd, 2014), 114_181);
  assert.equal(valueAt(bop, bop.importsGoodsMusd, 2014) + valueAt(bop, bop.importsServicesMusd, 2014), 170_169);
});

test('goods exports in 2014 differ by basis: 67,981 on BOP, 66,891.8 on Census', () => {
  assert.equal(valueAt(tradeBalanceSlice.bop, tradeBalanceSlice.bop.exportsGoodsMusd, 2014), 67_981);
  assert.equal(valueAt(tradeBalanceSlice.census, tradeBalanceSlice.census.exportsGoodsMusd, 2014), 66_891.8);
});

test('rounding to whole million dollars changes no rank among the first 15, in any year, by exports, imports or their sum', () => {
  const rows = new Tables(folder).rows<{ year: number; partner: string; exports_goods_musd: number; imports_goods_musd: number }>(
    'us-partners-goods-census',
  );
  const { partners, exportsMusd, importsMusd, firstYear } = topPartnersSlice;
  const first15 = (values: [string, number][]): string[] =>
    values
      .sort((a, b) => b[1] - a[1])
      .slice(0, 15)
      .map(([code]) => code);
  const years = [...new Set(rows.map(({ year }) => year))];
  assert.ok(years.length >= 41);
  for (const year of years) {
    const table = rows.filter((row) => row.year === year && row.partner !== 'WORLD');
    for (const [e, i] of [
      [1, 0],
      [0, 1],
      [1, 1],
    ] as const) {
      const fromTable = first15(table.map((row) => [row.partner, e * row.exports_goods_musd + i * row.imports_goods_musd]));
      const fromSlice = first15(
        partners.flatMap((code, p) => {
          const [x, m] = [exportsMusd[p]?.[year - firstYear], importsMusd[p]?.[year - firstYear]];
          return x == null || m == null ? [] : [[code, e * x + i * m] as [string, number]];
        }),
      );
      assert.deepEqual(fromSlice, fromTable, `${year} ${e}${i}`);
    }
  }
});

test('every share follows from the published figures, and the bounds of a share of Asia are rounded outward', () => {
  const rows = new Tables(folder).rows<{ year: number; state: string; partner: string; exports_goods_musd: number }>('us-states-exports');
  const { states, firstYear, japanMusd } = stateExportsSlice;
  const asia =
    /^(China|Hong Kong|Japan|Korea, (North|South)|Macau|Mongolia|Taiwan|Brunei|Burma|Cambodia|Indonesia|Laos|Malaysia|Philippines|Singapore|Thailand|Timor-Leste|Vietnam|Afghanistan|Bangladesh|Bhutan|India|Maldives|Nepal|Pakistan|Sri Lanka)$/;
  const byStateAndYear = Map.groupBy(rows, ({ state, year }) => `${state} ${year}`);
  let seen = 0;
  states.forEach((state, s) =>
    japanMusd[s]?.forEach((japan, i) => {
      const partners = byStateAndYear.get(`${state} ${firstYear + i}`) ?? [];
      const sum = (of: (partner: string) => boolean): number =>
        partners.filter(({ partner }) => of(partner)).reduce((total, row) => total + row.exports_goods_musd, 0);
      const [atLeast, possible] = [
        stateAsiaSlice.asiaShareAtLeastPercent[s]?.[i] ?? null,
        stateAsiaSlice.asiaSharePossiblePercent[s]?.[i] ?? null,
      ];
      const share = stateSharesSlice.worldSharePercent[s]?.[i] ?? null;
      if (japan === null || atLeast === null || possible === null || share === null) {
        assert.deepEqual([japan, atLeast, possible, share], [null, null, null, null], `${state} ${firstYear + i}`);
        return;
      }
      seen++;
      const [world, listed] = [sum((partner) => partner === 'World'), sum((partner) => asia.test(partner))];
      const unlisted = world - sum((partner) => partner !== 'World');
      const [low, high] = [(japan / (listed + unlisted)) * 100, (japan / listed) * 100];
      const place = `${state} ${firstYear + i}: ${low} to ${high}`;
      assert.ok(Math.abs(share - (japan / world) * 100) <= 0.05 + 1e-9, place);
      assert.ok(atLeast <= low + 1e-9 && low < atLeast + 0.1 + 1e-9, place);
      assert.ok(atLeast + possible >= high - 1e-9 && high > atLeast + possible - 0.1 - 1e-9, place);
    }),
  );
  const withJapan = rows.filter(({ state, partner }) => partner === 'Japan' && states.includes(state));
  assert.equal(seen, withJapan.length);
  assert.ok(seen >= 404);
});

test('`npm run data` fails with the place of an invalid cell, and writes no slice', () => {
  const copy = mkdtempSync(join(tmpdir(), 'trade-widgets-'));
  try {
    cpSync(folder, join(copy, 'data'), { recursive: true });
    symlinkSync(fileURLToPath(new URL('../node_modules', folder)), join(copy, 'node_modules'));
    writeFileSync(join(copy, 'package.json'), '{"type":"module"}');
    const table = join(copy, 'data/tables/us-japan-bop.csv');
    writeFileSync(table, readFileSync(table, 'utf8').replace('2001,56706', '2001,abc'));
    writeFileSync(join(copy, 'data/slices/trade-balance.json'), 'unchanged');
    const { status, stderr } = spawnSync(process.execPath, [join(copy, 'data/build.ts')], { encoding: 'utf8' });
    assert.equal(status, 1);
    assert.equal(stderr.trim(), 'data: tables/us-japan-bop.csv:4, column exports_goods_musd: found "abc", expected a number (million USD)');
    assert.equal(readFileSync(join(copy, 'data/slices/trade-balance.json'), 'utf8'), 'unchanged');
  } finally {
    rmSync(copy, { recursive: true });
  }
});

test('crossChecks() reports a figure that differs between two tables', () => {
  const copy = mkdtempSync(join(tmpdir(), 'trade-widgets-'));
  try {
    cpSync(folder, join(copy, 'data'), { recursive: true });
    const table = join(copy, 'data/tables/us-partners-goods-census.csv');
    writeFileSync(table, readFileSync(table, 'utf8').replace(/^2014,JP,66891.8/m, '2014,JP,66819.8'));
    assert.throws(
      () => buildSlices(pathToFileURL(join(copy, 'data/'))),
      /JP 2014, exports_goods_musd, against us-japan-goods-census: found 66819\.8, expected 66891\.8/,
    );
  } finally {
    rmSync(copy, { recursive: true });
  }
});
