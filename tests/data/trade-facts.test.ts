import assert from 'node:assert/strict';
import { test } from 'node:test';
import { yearlyFact } from '../../data/steps/facts/fact.ts';
import { rankOf } from '../../data/steps/facts/partners.ts';
import { sitcQuality } from '../../data/steps/trade-composition.ts';
import { Tables } from '../../data/table.ts';
import { tradeFactsSlice, type Fact } from '../../src/data/trade-facts.ts';

interface Partner {
  year: number;
  partner: string;
  exports_goods_musd: number;
  exports_services_musd: number | null;
  imports_goods_musd: number;
  imports_services_musd: number | null;
}

const tables = new Tables(new URL('../../data/', import.meta.url));
const partners = tables.rows<Partner>('us-partners-bop').filter(({ partner }) => partner !== 'EU');
const years = [...new Set(partners.map(({ year }) => year))].sort();

const factNamed = (name: string): Fact => {
  const fact = tradeFactsSlice.facts[name];
  assert.ok(fact, name);
  return fact;
};

test('share-asia-pacific is null in every year in which an economy has no services figure, and no year counts it as zero', () => {
  const economies = ['AU', 'CN', 'HK', 'IN', 'JP', 'KR', 'MY', 'SG', 'TW', 'VN'];
  const { firstYear, values } = factNamed('share-asia-pacific');
  const unknown: number[] = [];
  for (const year of years) {
    const rows = partners.filter((row) => row.year === year && economies.includes(row.partner));
    const value = values[year - firstYear];
    if (rows.length < economies.length || rows.some((row) => row.exports_services_musd === null)) {
      unknown.push(year);
      assert.equal(value, null, String(year));
      continue;
    }
    const exports = (row: Partner): number => row.exports_goods_musd + row.exports_services_musd!;
    const share = (100 * exports(rows.find(({ partner }) => partner === 'JP')!)) / rows.reduce((sum, row) => sum + exports(row), 0);
    assert.ok(Math.abs(Number(value) - share) <= 0.05 + 1e-9, `${year}: ${String(value)}, not ${share}`);
  }
  assert.deepEqual(unknown, [1999, 2000, 2001, 2002, 2003, 2004, 2005]);
});

test('ranks in services are intervals in years in which a partner has no figure, since it may be larger than Japan', () => {
  for (const flow of ['exports', 'imports'] as const) {
    const { firstYear, values, valuesTo, quality } = factNamed(`rank-${flow}-services`);
    for (const year of years) {
      const figures = partners.filter((row) => row.year === year).map((row) => [row.partner, row[`${flow}_services_musd`]] as const);
      const japan = figures.find(([partner]) => partner === 'JP')![1]!;
      const best = 1 + figures.filter(([, musd]) => musd !== null && musd > japan).length;
      const unknown = figures.filter(([, musd]) => musd === null).length;
      const i = year - firstYear;
      assert.deepEqual([values[i], valuesTo?.[i], quality?.[i]], [best, best + unknown, unknown ? 'interval' : 'exact'], `${flow} ${year}`);
    }
  }
  const row = (partner: string, exports_goods_musd: number | null) => ({ partner, exports_goods_musd, year: 2000, imports_goods_musd: 0 });
  const rows = [row('JP', 5), row('CA', 9), row('IE', null)];
  assert.deepEqual(
    rankOf(rows as never, (row) => row.exports_goods_musd, 'JP'),
    [2, 3],
  );
});

test('a fact without an interval has neither upper bounds nor qualities', () => {
  assert.deepEqual(
    yearlyFact('table', 'rank', [{ year: 2013 }, { year: 2014 }], () => [4, 4]),
    { source: 'table', unit: 'rank', firstYear: 2013, values: [4, 4] },
  );
});

test('shares of machinery are recovered up to 2014 and exact from 2015, and follow from the table', () => {
  interface Section {
    year: number;
    sitc_section: number;
    reading: string;
    exports_to_japan_usd: number;
    imports_from_japan_usd: number;
    exports_to_world_usd: number;
  }
  const rows = tables.rows<Section>('us-japan-sitc');
  const shares: Record<string, (ofYear: Section[]) => number> = {
    'share-machinery-exports': (ofYear) => ofYear[7]!.exports_to_japan_usd / ofYear.reduce((sum, row) => sum + row.exports_to_japan_usd, 0),
    'share-machinery-imports': (ofYear) =>
      ofYear[7]!.imports_from_japan_usd / ofYear.reduce((sum, row) => sum + row.imports_from_japan_usd, 0),
    'share-machinery-world': (ofYear) => ofYear[7]!.exports_to_japan_usd / ofYear[7]!.exports_to_world_usd,
  };
  for (const [name, share] of Object.entries(shares)) {
    const { firstYear, values, quality } = factNamed(name);
    assert.equal(values.length, 25);
    values.forEach((value, i) => {
      const ofYear = rows.filter(({ year }) => year === firstYear + i).sort((a, b) => a.sitc_section - b.sitc_section);
      assert.ok(Math.abs(Number(value) - share(ofYear) * 100) <= 0.05 + 1e-9, `${name} ${firstYear + i}`);
      assert.equal(quality?.[i], firstYear + i <= 2014 ? 'recovered' : 'exact', `${name} ${firstYear + i}`);
    });
  }
  assert.throws(
    () =>
      sitcQuality([
        { year: 2014, reading: 'copied' },
        { year: 2014, reading: 'recovered' },
      ]),
    /us-japan-sitc\.csv, 2014, column reading: found both values/,
  );
});

test('facts of prefectures are estimates, with a source that names both publishers', () => {
  for (const name of ['prefecture-first', 'prefecture-first-value', 'prefectures-over-1bn']) {
    const { source, quality } = factNamed(name);
    assert.deepEqual([source, quality], ['estimate', 'estimate']);
  }
  const { publisher, publisherJa } = tradeFactsSlice.sources.estimate!;
  assert.match(publisher, /Census Bureau.*Ministry of Economy, Trade and Industry/);
  assert.match(publisherJa, /米国勢調査局.*経済産業省/);
});

test('every fact has a source, and as many upper bounds and qualities as values', () => {
  for (const [name, { source, values, valuesTo, quality }] of Object.entries(tradeFactsSlice.facts)) {
    assert.ok(tradeFactsSlice.sources[source], name);
    if (valuesTo) assert.equal(valuesTo.length, values.length, name);
    if (Array.isArray(quality)) assert.equal(quality.length, values.length, name);
  }
});
