/** Views and tables of every element that draws custom data. */
import { compositionNames } from '../../src/data/composition-names.ts';
import { prefectureExportsSlice } from '../../src/data/prefecture-exports.ts';
import { prefectureNames } from '../../src/data/prefecture-names.ts';
import { prefectures } from '../../src/data/prefectures.ts';
import { stateRegionShares } from '../../src/data/state-region-shares.ts';
import { stateExportsSlice } from '../../src/data/state-exports.ts';
import { stateNames } from '../../src/data/state-names.ts';
import { stateRanksSlice } from '../../src/data/state-ranks.ts';
import { stateShares } from '../../src/data/state-shares.ts';
import { topPartnersSlice } from '../../src/data/top-partners.ts';
import { tradeBalanceSlice } from '../../src/data/trade-balance.ts';
import { tradeCompositionSlice } from '../../src/data/trade-composition.ts';
import { usStates } from '../../src/data/us-states.ts';
import { prefectureMapTable } from '../../src/elements/prefecture-map/table.ts';
import { prefectureMapView } from '../../src/elements/prefecture-map/view.ts';
import { prefectureRankingTable } from '../../src/elements/prefecture-ranking/table.ts';
import { prefectureRankingView } from '../../src/elements/prefecture-ranking/view.ts';
import { stateMapTable } from '../../src/elements/state-map/table.ts';
import { stateMapView } from '../../src/elements/state-map/view.ts';
import { stateRankingTable } from '../../src/elements/state-ranking/table.ts';
import { stateRankingView } from '../../src/elements/state-ranking/view.ts';
import { topPartnersTable } from '../../src/elements/top-partners/table.ts';
import { topPartnersView } from '../../src/elements/top-partners/view.ts';
import { tradeBalanceTable } from '../../src/elements/trade-balance/table.ts';
import { tradeBalanceView } from '../../src/elements/trade-balance/view.ts';
import { tradeCompositionTable } from '../../src/elements/trade-composition/table.ts';
import { tradeCompositionView } from '../../src/elements/trade-composition/view.ts';
import type { ViewContext, TextContext, Table, View } from '../../src/model/view.ts';
import type { CustomData } from '../../src/custom-data/custom-data.ts';
import { readCustomData, type Bases } from '../../src/custom-data/read.ts';
import type { Input } from '../../src/custom-data/sheet.ts';

/** Options as the attributes of an element give them. */
export type Options = Record<string, string | number | undefined>;

interface Sample {
  tag: keyof Bases;
  options: Options;
  /** The column and the row of a figure that a test changes. */
  column: string;
  row: string;
}

const bases = {
  'state-map': { exports: stateExportsSlice, shares: stateShares, ranks: stateRanksSlice, names: stateNames, map: usStates },
  'state-ranking': { exports: stateExportsSlice, shares: stateShares, region: stateRegionShares, names: stateNames },
  'prefecture-map': { exports: prefectureExportsSlice, names: prefectureNames, map: prefectures },
  'prefecture-ranking': { exports: prefectureExportsSlice, names: prefectureNames },
  'top-partners': topPartnersSlice,
  'trade-balance': tradeBalanceSlice,
  'trade-composition': { slice: tradeCompositionSlice, names: compositionNames },
} satisfies Record<keyof Bases, object>;

const views: Record<keyof Bases, unknown> = {
  'state-map': stateMapView,
  'state-ranking': stateRankingView,
  'prefecture-map': prefectureMapView,
  'prefecture-ranking': prefectureRankingView,
  'top-partners': topPartnersView,
  'trade-balance': tradeBalanceView,
  'trade-composition': tradeCompositionView,
};
const tables: Record<keyof Bases, unknown> = {
  'state-map': stateMapTable,
  'state-ranking': stateRankingTable,
  'prefecture-map': prefectureMapTable,
  'prefecture-ranking': prefectureRankingTable,
  'top-partners': topPartnersTable,
  'trade-balance': tradeBalanceTable,
  'trade-composition': tradeCompositionTable,
};

/** Returns the view of slices, by default of the bundled ones. */
export const viewOf = (tag: keyof Bases, options: Options, env: ViewContext, slices: unknown = bases[tag]): View =>
  (views[tag] as (slices: unknown, options: Options, env: ViewContext) => View)(slices, options, env);

/** Returns the table of slices, by default of the bundled ones. */
export const tableOf = (tag: keyof Bases, options: Options, reader: TextContext, slices: unknown = bases[tag]): Table =>
  (tables[tag] as (slices: unknown, options: Options, reader: TextContext) => Table)(slices, options, reader);

type ReadOptions = Partial<Omit<Parameters<typeof readCustomData>[2], 'base'>>;

/** Reads custom data for an element. */
export const read = (tag: keyof Bases, input: Input, options: ReadOptions = {}): CustomData<Bases[keyof Bases]> =>
  readCustomData(tag, input, { lang: 'en', base: bases[tag], ...options });

/** Options of every element, one sample for each set of columns in its table. */
export const samples: Sample[] = [
  ...['value', 'share', 'rank'].map((measure) => ({
    tag: 'state-map' as const,
    options: { year: 2013, measure, state: undefined },
    column: measure === 'rank' ? 'rank-worst' : measure,
    row: 'MT',
  })),
  { tag: 'state-ranking', options: { year: 2013, measure: 'region-share', count: 10 }, column: 'at-least', row: 'IA' },
  { tag: 'state-ranking', options: { year: 2013, measure: 'world-share', count: 10 }, column: 'share', row: 'AK' },
  { tag: 'state-ranking', options: { year: 2013, measure: 'value', count: 10 }, column: 'value', row: 'CA' },
  ...['production', 'customs'].flatMap((measure): Sample[] => [
    { tag: 'prefecture-map', options: { year: 2014, measure, prefecture: undefined }, column: 'value', row: 'JP-47' },
    { tag: 'prefecture-ranking', options: { year: 2014, measure, per: 'total', count: 47 }, column: 'total', row: 'JP-23' },
    { tag: 'prefecture-ranking', options: { year: 2014, measure, per: 'residents', count: 47 }, column: 'total', row: 'JP-23' },
  ]),
  ...['exports', 'imports', 'total'].map((flow) => ({
    tag: 'top-partners' as const,
    options: { year: 2014, flow, count: 15 },
    column: flow,
    row: 'JP',
  })),
  ...['total', 'goods', 'services'].map((measure) => ({
    tag: 'trade-balance' as const,
    options: { year: 2014, measure, basis: 'bop' },
    column: 'exports',
    row: '2014',
  })),
  { tag: 'trade-balance', options: { year: 2014, measure: 'goods', basis: 'census' }, column: 'exports', row: '2014' },
  ...['both', 'exports', 'imports'].flatMap((flow): Sample[] =>
    ['sitc', 'naics'].map((classification) => ({
      tag: 'trade-composition',
      options: { year: classification === 'sitc' ? 2018 : 2024, flow, classification },
      column: flow === 'both' ? 'exports' : flow,
      row: classification === 'sitc' ? '7' : '334',
    })),
  ),
  // Figures that are recovered from a published ratio, and say so.
  { tag: 'trade-composition', options: { year: 2014, flow: 'both', classification: 'sitc' }, column: 'exports', row: '7' },
];
