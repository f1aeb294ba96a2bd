import assert from 'node:assert/strict';
import { test } from 'node:test';
import { classesOf, legendOf, rangeNames, type ClassName } from '../../src/charts/choropleth/classes.ts';
import { prefectureExportsSlice } from '../../src/data/prefecture-exports.ts';
import { prefectureNames } from '../../src/data/prefecture-names.ts';
import { prefectures } from '../../src/data/prefectures.ts';
import { stateExportsSlice } from '../../src/data/state-exports.ts';
import { stateNames } from '../../src/data/state-names.ts';
import { stateRanksSlice } from '../../src/data/state-ranks.ts';
import { stateShares } from '../../src/data/state-shares.ts';
import { usStates } from '../../src/data/us-states.ts';
import { prefectureMapView } from '../../src/elements/prefecture-map/view.ts';
import { stateMapView } from '../../src/elements/state-map/view.ts';

test('a value that is a limit is in the class above it, and no data in none', () => {
  const classOf = classesOf([100, 500]);
  assert.deepEqual([99.99, 100, 100.01, 499.99, 500, 1e9, 0, -5, null].map(classOf), [0, 1, 1, 1, 2, 2, 0, 0, -1]);
});

test('the names of classes say which limits belong to them, in signs and in words', () => {
  const names = (lang: 'en' | 'ja'): string[][] =>
    rangeNames([1, 2, 5], String, (limit) => `$${limit}`, lang).map(({ text, spoken }) => [text, spoken]);
  assert.deepEqual(names('en'), [
    ['< 1', 'Under $1'],
    ['1–2', '$1 to under $2'],
    ['2–5', '$2 to under $5'],
    ['≥ 5', '$5 or more'],
  ]);
  assert.deepEqual(names('ja'), [
    ['1未満', '$1未満'],
    ['1〜2', '$1以上$2未満'],
    ['2〜5', '$2以上$5未満'],
    ['5以上', '$5以上'],
  ]);
});

/** Classes with the same name in signs and in words. */
const named = (...texts: string[]): ClassName[] => texts.map((text) => ({ text, spoken: text }));

test('a legend counts the regions of each class, the uncertain ones and those without data, and leaves out what there is none of', () => {
  const regions = [{ bin: 0 }, { bin: 1, isUncertain: true }, { bin: 1 }, { bin: -1 }];
  const legend = legendOf(named('low', 'high'), 'no data', regions, { lang: 'en', uncertain: 'perhaps higher' });
  assert.deepEqual(
    legend.map(({ bin, text, isUncertain = false }) => [bin, text, isUncertain]),
    [
      [0, 'low (1)', false],
      [1, 'high (2)', false],
      [-1, 'perhaps higher (1)', true],
      [-1, 'no data (1)', false],
    ],
  );
  assert.deepEqual([...new Set(legend.map(({ widest }) => widest))], ['low (4)', 'high (4)', 'perhaps higher (4)', 'no data (4)']);
  assert.deepEqual(legendOf(named('low', 'high'), 'no data', [{ bin: 0 }], { lang: 'ja' }).map(({ text }) => text), ['low（1）', 'high（0）']); // prettier-ignore
});

const slices = { exports: stateExportsSlice, shares: stateShares, ranks: stateRanksSlice, names: stateNames, map: usStates };
/** Of a state map on which California has another figure in 2014: the class of California, as the legend names it. */
const classOfCalifornia = (changes: object, measure: 'value' | 'share' | 'rank'): string => {
  const { marks, legend } = stateMapView({ ...slices, ...changes }, { year: 2014, measure, state: undefined }, { width: 700, lang: 'en' });
  const { bin } = marks.find(({ id }) => id === 'CA')!;
  return legend.find((item) => item.bin === bin && !item.isUncertain)!.text.replace(/ \(\d+\)$/, '');
};
/** A column for each state, in which California has a figure in 2014. */
const withCalifornia = <T>(columns: readonly T[][], figure: T): T[][] =>
  columns.map((column, s) => column.map((value, i) => (stateExportsSlice.states[s] === 'CA' && stateExportsSlice.firstYear + i === 2014 ? figure : value))); // prettier-ignore

test('on the map of states, exports and shares that are a limit have the colour of the class that begins with it', () => {
  const value = (musd: number): string => classOfCalifornia({ exports: { ...stateExportsSlice, partnerMusd: withCalifornia(stateExportsSlice.partnerMusd, musd) } }, 'value'); // prettier-ignore
  assert.deepEqual([99.9, 100, 499, 500, 999, 1000, 1999, 2000, 4999, 5000].map(value), ['< 0.1', '0.1–0.5', '0.1–0.5', '0.5–1', '0.5–1', '1–2', '1–2', '2–5', '2–5', '≥ 5']); // prettier-ignore
  const share = (percent: number): string => classOfCalifornia({ shares: { ...stateShares, worldSharePercent: withCalifornia(stateShares.worldSharePercent, percent) } }, 'share'); // prettier-ignore
  assert.deepEqual([1.9, 2, 3.9, 4, 5.9, 6, 7.9, 8, 9.9, 10].map(share), ['< 2', '2–4', '2–4', '4–6', '4–6', '6–8', '6–8', '8–10', '8–10', '≥ 10']); // prettier-ignore
});

test('on the map of ranks, each rank has the colour of the class that names it, and a rank that is not certain that of the worst', () => {
  const rank = (best: number, worst = best): string =>
    classOfCalifornia({ ranks: { ...stateRanksSlice, bestRank: withCalifornia(stateRanksSlice.bestRank, best), worstRank: withCalifornia(stateRanksSlice.worstRank, worst) } }, 'rank'); // prettier-ignore
  assert.deepEqual([1, 3, 4, 5, 6, 10, 11, 20, 21, 25].map((best) => rank(best)), ['1–3', '1–3', '4–5', '4–5', '6–10', '6–10', '11–20', '11–20', '> 20', '> 20']); // prettier-ignore
  assert.equal(rank(3, 4), '4–5');
});

test('on the map of prefectures, exports that are a limit have the colour of the class that begins with it', () => {
  const [first] = prefectures.regions;
  const column = prefectureExportsSlice.prefectures.indexOf(first!.id);
  const classOf = (musd: number): string => {
    const exports = { ...prefectureExportsSlice, productionMusd: prefectureExportsSlice.productionMusd.map((value, i) => (i === column ? musd : value)) }; // prettier-ignore
    const view = prefectureMapView({ exports, names: prefectureNames, map: prefectures }, { year: 2014, measure: 'production', prefecture: undefined }, { width: 700, lang: 'en' }); // prettier-ignore
    const { bin } = view.marks.find(({ id }) => id === first!.id)!;
    return view.legend.find((item) => item.bin === bin)!.text.replace(/ \(\d+\)$/, '');
  };
  assert.deepEqual([499, 500, 999, 1000, 7999, 8000].map(classOf), ['< 0.5', '0.5–1', '0.5–1', '1–2', '4–8', '≥ 8']); // prettier-ignore
});
