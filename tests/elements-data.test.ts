import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tradeBalanceSlice, type TradeBalanceSlice } from '../src/data/trade-balance.ts';
import { tradeFactsSlice } from '../src/data/trade-facts.ts';
import { comparisonTable, comparisonView } from '../src/elements/trade-balance/comparison.ts';
import { factOf, namesOf, yearsOfFact } from '../src/elements/trade-fact/figures.ts';
import { tradeFactView } from '../src/elements/trade-fact/view.ts';
import { packOf } from '../src/frame/pack-registry.ts';
import { langs } from '../src/model/locale.ts';
import type { Bases } from '../src/custom-data/read.ts';
import { tableOf, viewOf, type Options } from './custom-data/elements.ts';
import { registerPartnerPacks } from './support/partner-packs.ts';

const span = (first: number, last: number): number[] => Array.from({ length: last - first + 1 }, (_, i) => first + i);

registerPartnerPacks();

/** Every year and measure of every element. */
const options: [tag: keyof Bases, options: Options][] = [
  ...span(2013, 2020).flatMap((year): typeof options => [
    ...['value', 'share', 'rank'].flatMap((measure): typeof options =>
      [undefined, 'CA', 'DC'].map((state) => ['state-map', { year, measure, state }]),
    ),
    ...['region-share', 'world-share', 'value'].map((measure): (typeof options)[number] => ['state-ranking', { year, measure, count: 51 }]),
  ]),
  ...['production', 'customs'].flatMap((measure): typeof options => [
    ...[undefined, 'JP-23', 'JP-47'].map((prefecture): (typeof options)[number] => ['prefecture-map', { year: 2014, measure, prefecture }]),
    ...['residents', 'total'].map((per): (typeof options)[number] => ['prefecture-ranking', { year: 2014, measure, per, count: 47 }]),
  ]),
  ...span(1985, 2025).flatMap((year): typeof options => [
    ...['exports', 'imports', 'total'].map((flow): (typeof options)[number] => ['top-partners', { year, flow, count: 15 }]),
    ['trade-balance', { year, measure: 'goods', basis: 'census' }],
  ]),
  ...span(1999, 2024).flatMap((year): typeof options =>
    ['total', 'goods', 'services'].map((measure) => ['trade-balance', { year, measure, basis: 'bop' }]),
  ),
  ...['both', 'exports', 'imports'].flatMap((flow): typeof options => [
    ...span(1996, 2018).map((year): (typeof options)[number] => ['trade-composition', { year, flow, classification: 'sitc' }]),
    ...span(2002, 2024).map((year): (typeof options)[number] => ['trade-composition', { year, flow, classification: 'naics' }]),
  ]),
];

/** Returns the paths of values that are not plain data: functions, getters and instances of a class. */
function findNonPlain(value: unknown, path = ''): string[] {
  if (typeof value === 'function') return [path];
  if (typeof value !== 'object' || value === null) return [];
  const isPlain = Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
  return [
    ...(isPlain ? [] : [path]),
    ...Object.entries(Object.getOwnPropertyDescriptors(value)).flatMap(([key, descriptor]) =>
      'get' in descriptor ? [`${path}/${key}`] : findNonPlain(descriptor.value, `${path}/${key}`),
    ),
  ];
}

for (const tag of new Set(options.map(([tag]) => tag)))
  test(`<${tag}>: view and table are plain data that survive structuredClone(), in every year, measure and language`, () => {
    for (const [, tagOptions] of options.filter(([optionTag]) => optionTag === tag))
      for (const lang of langs)
        for (const width of tagOptions.year === 2014 ? [320, 700] : [700]) {
          const data = { view: viewOf(tag, tagOptions, { width, lang }), table: tableOf(tag, tagOptions, { lang }) };
          assert.deepEqual(findNonPlain(data), [], JSON.stringify(tagOptions));
          assert.deepEqual(structuredClone(data), data);
        }
  });

test('<trade-balance>: a comparison is plain data that survives structuredClone(), in every year and language', () => {
  const pair = [
    { slice: tradeBalanceSlice, partner: 'JP' },
    { slice: packOf('KR')?.slices.balance as TradeBalanceSlice, partner: 'KR' },
  ] as const;
  for (const year of span(1999, 2024))
    for (const lang of langs)
      for (const width of [320, 700]) {
        const options = { year, measure: 'total', basis: 'bop' } as const;
        const data = { view: comparisonView(pair, options, { width, lang }), table: comparisonTable(pair, options, { lang }) };
        assert.deepEqual(findNonPlain(data), []);
        assert.deepEqual(structuredClone(data), data);
      }
});

test('<trade-fact>: every view is plain data that survives structuredClone(), in every year and language', () => {
  for (const name of namesOf(tradeFactsSlice))
    for (const year of span(...yearsOfFact(factOf(tradeFactsSlice, name)!)))
      for (const lang of langs) {
        const view = tradeFactView(tradeFactsSlice, { name, year, absolute: false }, lang);
        assert.deepEqual(findNonPlain(view), []);
        assert.deepEqual(structuredClone(view), view);
      }
});
