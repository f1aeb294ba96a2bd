import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { suite, test } from 'node:test';
import { parse } from 'csv-parse/sync';
import { rankBounds, unlistedMusd } from '../../data/steps/state-exports.ts';
import { stateRegionShares } from '../../src/data/state-region-shares.ts';
import { stateExportsSlice } from '../../src/data/state-exports.ts';
import { stateRanksSlice } from '../../src/data/state-ranks.ts';
import { stateShares } from '../../src/data/state-shares.ts';
import { tradeFactsSlice } from '../../src/data/trade-facts.ts';

/** The exports of a state in a year by partner, in cents of a million USD, so that sums are exact. */
type Partners = Map<string, number>;

const table = readFileSync(new URL('../../data/tables/us-states-exports.csv', import.meta.url), 'utf8');
const byYearAndState = new Map<string, Partners>();
for (const [year, state, partner, musd] of parse(table, { from_line: 2 })) {
  const key = `${year} ${state}`;
  const partners = byYearAndState.get(key) ?? new Map<string, number>();
  byYearAndState.set(key, partners.set(partner!, Math.round(Number(musd) * 100)));
}
const { states, firstYear } = stateExportsSlice;
const years = [2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020];
const partnersOf = (state: string, year: number): Partners => byYearAndState.get(`${year} ${state}`)!;

/** Every state and year in which Japan is listed. */
const listed = years.flatMap((year, i) =>
  states.flatMap((state, s) => {
    const partners = partnersOf(state, year);
    const japan = partners.get('Japan');
    return japan === undefined ? [] : [{ state, year, s, i, partners, japan, world: partners.get('World')! }];
  }),
);
const others = (partners: Partners): number[] => [...partners].filter(([partner]) => partner !== 'World').map(([, cents]) => cents);
const unlisted = (partners: Partners): number => partners.get('World')! - others(partners).reduce((a, b) => a + b, 0);
const rankOf = ({ partners, japan }: { partners: Partners; japan: number }): { best: number; worst: number } => {
  const best = 1 + others(partners).filter((cents) => cents > japan).length;
  return { best, worst: best + Math.floor(unlisted(partners) / japan) };
};
const asia = new Set([
  ...['China', 'Hong Kong', 'Japan', 'Korea, North', 'Korea, South', 'Macau', 'Mongolia', 'Taiwan'],
  ...['Brunei', 'Burma', 'Cambodia', 'Indonesia', 'Laos', 'Malaysia', 'Philippines', 'Singapore', 'Thailand', 'Timor-Leste', 'Vietnam'],
  ...['Afghanistan', 'Bangladesh', 'Bhutan', 'India', 'Maldives', 'Nepal', 'Pakistan', 'Sri Lanka'],
]);
const asiaOf = (partners: Partners): number => [...partners].reduce((sum, [partner, cents]) => sum + (asia.has(partner) ? cents : 0), 0);

suite('Japan’s rank among the destinations of a state', () => {
  test('lies between the rank among the listed partners and the one with as many larger partners as the rest allows', () => {
    for (const entry of listed) {
      const { best, worst } = rankOf(entry);
      const at = `${entry.state} ${entry.year}`;
      assert.equal(stateRanksSlice.bestRank[entry.s]![entry.i], best, at);
      assert.equal(stateRanksSlice.worstRank[entry.s]![entry.i], worst, at);
    }
  });

  test('of Florida in 2013 is uncertain: Ecuador, which was larger than Japan a year later, is not listed', () => {
    const [s, of2013, of2014] = [states.indexOf('FL'), partnersOf('FL', 2013), partnersOf('FL', 2014)];
    assert.equal(of2013.has('Ecuador'), false);
    assert.ok(of2014.get('Ecuador')! > of2014.get('Japan')!);
    assert.equal(stateRanksSlice.bestRank[s]![0], 20);
    // 14,860 million dollars to unlisted partners are fourteen times the 1,055 to Japan.
    assert.equal(stateRanksSlice.worstRank[s]![0], 34);
  });

  test('is among the first ten for 35 states in 2013 for certain, and for 47 at best', () => {
    const count = (end: 'best' | 'worst', year: number): number =>
      listed.filter((entry) => entry.state !== 'DC' && entry.year === year && rankOf(entry)[end] <= 10).length;
    const fact = tradeFactsSlice.facts['states-japan-in-first-10'] as unknown as Record<string, unknown>;
    assert.deepEqual(
      years.map((year) => count('worst', year)),
      [35, 36, 41, 42, 39, 41, 41, 39],
    );
    assert.equal(count('best', 2013), 47);
    assert.equal(fact.quality, 'interval');
    assert.equal(fact.firstYear, firstYear);
    assert.deepEqual(
      fact.values,
      years.map((year) => count('worst', year)),
    );
    assert.deepEqual(
      fact.valuesTo,
      years.map((year) => count('best', year)),
    );
  });
});

test('DC is unknown, not zero, in 2013, 2014, 2019 and 2020, in every slice and share', () => {
  const s = states.indexOf('DC');
  for (const columns of [
    stateExportsSlice.partnerMusd,
    stateShares.worldSharePercent,
    stateRanksSlice.bestRank,
    stateRanksSlice.worstRank,
    stateRegionShares.regionShareAtLeastPercent,
    stateRegionShares.regionShareAtMostPercent,
  ])
    assert.deepEqual(
      years.filter((_, i) => columns[s]![i] === null),
      [2013, 2014, 2019, 2020],
    );
});

suite('nothing is rounded before it is compared', () => {
  test('shares of all exports are in the class of the exact share: Maryland had less than 4% in 2017', () => {
    for (const { state, year, s, i, japan, world } of listed)
      for (const percent of [2, 4, 6, 8, 10])
        assert.equal(stateShares.worldSharePercent[s]![i]! >= percent, japan * 100 >= world * percent, `${state} ${year}`);
    const maryland = stateShares.worldSharePercent[states.indexOf('MD')]![2017 - firstYear]!;
    assert.ok(maryland < 4 && maryland.toFixed(1) === '4.0');
  });

  test('states are in the order of the exact shares', () => {
    for (const year of years) {
      const ofYear = listed.filter((entry) => entry.year === year).sort((a, b) => b.japan / b.world - a.japan / a.world);
      const percents = ofYear.map(({ s, i }) => stateShares.worldSharePercent[s]![i]!);
      for (const [n, percent] of percents.entries()) assert.ok(n === 0 || percent < percents[n - 1]!, `${ofYear[n]!.state} ${year}`);
    }
  });

  test('the bounds of the share of exports to Asia are the exact ones', () => {
    for (const { state, year, s, i, partners, japan } of listed) {
      const atLeast = stateRegionShares.regionShareAtLeastPercent[s]![i]!;
      const atMost = stateRegionShares.regionShareAtMostPercent[s]![i]!;
      const [lower, upper] = [(japan / (asiaOf(partners) + unlisted(partners))) * 100, (japan / asiaOf(partners)) * 100];
      assert.ok(Math.abs(atLeast - lower) < 1e-9 && Math.abs(atMost - upper) < 1e-9, `${state} ${year}`);
    }
  });

  test('22 states can have sent Japan a fifth of their exports to Asia in 2019: one with 19.91% at most is not counted', () => {
    const { facts } = tradeFactsSlice;
    const ofStates = listed.filter(({ state }) => state !== 'DC');
    const count = (year: number, isCounted: (entry: (typeof listed)[number]) => boolean): number =>
      ofStates.filter((entry) => entry.year === year && isCounted(entry)).length;
    const certain = years.map((year) => count(year, ({ partners, japan }) => japan * 5 >= asiaOf(partners) + unlisted(partners)));
    const possible = years.map((year) => count(year, ({ partners, japan }) => japan * 5 >= asiaOf(partners)));
    assert.deepEqual(facts['states-asia-20-certain']!.values, certain);
    assert.deepEqual(facts['states-asia-20-possible']!.values, possible);
    assert.deepEqual([certain[0], possible[0], possible[6]], [5, 20, 22]);
    const roundedUp = count(2019, ({ partners, japan }) => Math.ceil((japan / asiaOf(partners)) * 1000) >= 200);
    assert.equal(roundedUp, 23);
  });
});

suite('the exports of a state to partners that are not listed', () => {
  const exportsTo = (worldMusd: number, ...musd: number[]) => ({ worldMusd, partners: new Map(musd.map((musd, i) => [String(i), musd])) });

  test('are the total less the listed ones, to the published decimals', () => {
    assert.equal(unlistedMusd(exportsTo(100.3, 60.1, 20.1)), 20.1);
    assert.equal(unlistedMusd(exportsTo(100.3, 100.2)), 0.1);
  });

  test('are none where the difference is smaller than the rounding of the figures can make it: half a hundredth each, the total too', () => {
    assert.equal(unlistedMusd(exportsTo(100.01, 60, 40)), 0);
    assert.equal(unlistedMusd(exportsTo(99.99, 60, 40)), 0);
    assert.equal(unlistedMusd(exportsTo(100.02, 60, 40)), 0.02);
    assert.equal(unlistedMusd(exportsTo(100.02, 50, 30, 10, 10)), 0);
  });

  test('allow for as many larger partners as they can be divided into', () => {
    assert.deepEqual(rankBounds(10, exportsTo(100, 50, 20, 10)), { best: 3, worst: 5 });
    assert.deepEqual(rankBounds(10.01, exportsTo(100.01, 50, 20, 10.01)), { best: 3, worst: 4 });
    assert.deepEqual(rankBounds(10, exportsTo(80, 50, 20, 10)), { best: 3, worst: 3 });
    assert.deepEqual(rankBounds(10, exportsTo(80, 50, 10, 10)), { best: 2, worst: 3 });
  });
});
