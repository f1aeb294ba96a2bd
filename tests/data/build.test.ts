import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { buildSlices } from '../../data/build.ts';
import { Tables } from '../../data/table.ts';
import { stateRegionShares } from '../../src/data/state-region-shares.ts';
import { stateExportsSlice } from '../../src/data/state-exports.ts';
import { stateShares } from '../../src/data/state-shares.ts';
import { topPartnersSlice } from '../../src/data/top-partners.ts';
import { tradeBalanceSlice } from '../../src/data/trade-balance.ts';
import { tradeCompositionSlice, type Composition } from '../../src/data/trade-composition.ts';

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
    readdirSync(slicesFolder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.json'))
      .map((file) => file.replaceAll('\\', '/').replace('.json', ''))
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

test('top-partners keeps the published decimals of every partner that is among the first 15 of a year, and of the world', () => {
  const rows = new Tables(folder).rows<{ year: number; partner: string; exports_goods_musd: number; imports_goods_musd: number }>(
    'us-partners-goods-census',
  );
  const { partners, exportsMusd, importsMusd, worldExportsMusd, worldImportsMusd, firstYear } = topPartnersSlice;
  const years = [...new Set(rows.map(({ year }) => year))];
  assert.ok(years.length >= 41);
  let count = 0;
  for (const row of rows) {
    const i = row.year - firstYear;
    const p = partners.indexOf(row.partner);
    const inSlice = row.partner === 'WORLD' ? [worldExportsMusd[i], worldImportsMusd[i]] : [exportsMusd[p]?.[i], importsMusd[p]?.[i]];
    if (inSlice[0] != null) count++;
    if (inSlice[0] != null) assert.deepEqual(inSlice, [row.exports_goods_musd, row.imports_goods_musd], `${row.partner} ${row.year}`);
  }
  assert.ok(count >= years.length * 16 - 2);
  for (const year of years) {
    const table = rows.filter((row) => row.year === year && row.partner !== 'WORLD');
    for (const [e, i] of [
      [1, 0],
      [0, 1],
      [1, 1],
    ] as const) {
      const value = (row: (typeof rows)[number]): number => e * row.exports_goods_musd + i * row.imports_goods_musd;
      for (const { partner } of table.sort((a, b) => value(b) - value(a)).slice(0, 15))
        assert.ok(exportsMusd[partners.indexOf(partner)]?.[year - firstYear] != null, `${partner} ${year} ${e}${i}`);
    }
  }
});

test('trade-composition keeps every figure to the dollar, and null where none is published', () => {
  const tables = new Tables(folder);
  interface Row {
    year: number;
    exports_to_japan_usd: number | null;
    imports_from_japan_usd: number | null;
  }
  const compare = (rows: (Row & { code: string })[], { codes, firstYear, exportsMusd, importsMusd }: Composition): void => {
    for (const row of rows) {
      const [c, i] = [codes.indexOf(row.code), row.year - firstYear];
      const usd = (column: (number | null)[] | undefined): number | null => (column?.[i] == null ? null : Math.round(column[i] * 1e6));
      assert.deepEqual(
        [usd(exportsMusd[c]), usd(importsMusd[c])],
        [row.exports_to_japan_usd, row.imports_from_japan_usd],
        `${row.code} ${row.year}`,
      );
    }
    assert.ok(rows.length >= 190);
  };
  const sitc = tables.rows<Row & { sitc_section: number }>('us-japan-sitc');
  compare(
    sitc.map((row) => ({ ...row, code: String(row.sitc_section) })),
    tradeCompositionSlice.sitc,
  );
  const naics = tables.rows<Row & { naics3: string }>('us-japan-naics');
  const industries = naics.filter(({ naics3 }) => naics3 !== 'TOTAL').map((row) => ({ ...row, code: row.naics3 }));
  compare(industries, tradeCompositionSlice.naics);
});

test('every share, and the bounds of every share of Asia, are those of the published figures', () => {
  const rows = new Tables(folder).rows<{ year: number; state: string; partner: string; exports_goods_musd: number }>('us-states-exports');
  const { states, firstYear, partnerMusd } = stateExportsSlice;
  const asia =
    /^(China|Hong Kong|Japan|Korea, (North|South)|Macau|Mongolia|Taiwan|Brunei|Burma|Cambodia|Indonesia|Laos|Malaysia|Philippines|Singapore|Thailand|Timor-Leste|Vietnam|Afghanistan|Bangladesh|Bhutan|India|Maldives|Nepal|Pakistan|Sri Lanka)$/;
  const byStateAndYear = Map.groupBy(rows, ({ state, year }) => `${state} ${year}`);
  let seen = 0;
  states.forEach((state, s) =>
    partnerMusd[s]?.forEach((japan, i) => {
      const partners = byStateAndYear.get(`${state} ${firstYear + i}`) ?? [];
      const sum = (of: (partner: string) => boolean): number =>
        partners.filter(({ partner }) => of(partner)).reduce((total, row) => total + row.exports_goods_musd, 0);
      const atLeast = stateRegionShares.regionShareAtLeastPercent[s]?.[i] ?? null;
      const atMost = stateRegionShares.regionShareAtMostPercent[s]?.[i] ?? null;
      const share = stateShares.worldSharePercent[s]?.[i] ?? null;
      if (japan === null || atLeast === null || atMost === null || share === null) {
        assert.deepEqual([japan, atLeast, atMost, share], [null, null, null, null], `${state} ${firstYear + i}`);
        return;
      }
      seen++;
      const [world, listed] = [sum((partner) => partner === 'World'), sum((partner) => asia.test(partner))];
      const unlisted = world - sum((partner) => partner !== 'World');
      const place = `${state} ${firstYear + i}`;
      assert.ok(Math.abs(share - (japan / world) * 100) < 1e-9, place);
      assert.ok(Math.abs(atLeast - (japan / (listed + unlisted)) * 100) < 1e-9, place);
      assert.ok(Math.abs(atMost - (japan / listed) * 100) < 1e-9, place);
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
