import type { Names } from '../data/names.ts';
import type { StateAsiaSlice } from '../data/state-asia.ts';
import type { StateExportsSlice } from '../data/state-exports.ts';
import type { StateRanksSlice } from '../data/state-ranks.ts';
import type { StateSharesSlice } from '../data/state-shares.ts';
import type { Spec } from './columns.ts';
import { tidy, type Part } from './custom-data.ts';
import { grid, open, rowsOf, spanOf, totalCode, wrongCell, type Plan, type Reading, type Row } from './records.ts';
import { stateRegions } from './regions.ts';
import type { Sheet } from './sheet.ts';
import { yearSpec, type Options } from './specs.ts';
import type { text } from './text.ts';

interface StateBase {
  exports: StateExportsSlice;
  shares: StateSharesSlice;
  names: Names;
}
export type StateMapBase = StateBase & { ranks: StateRanksSlice };
export type StateRankingBase = StateBase & { asia: StateAsiaSlice };

const common: Spec[] = [
  { id: 'code', kind: 'text', names: /^(?:usps|fips|statecode|stateabbreviation|州コード|コード)$/, label: 'code' },
  { id: 'name', kind: 'text', names: /^(?:states?|statename|州|州名)$/, label: 'State' },
  yearSpec,
  {
    id: 'value',
    kind: 'money',
    names: /^(?:(?:goods)?exports(?:to(?!asia|theworld|all).+)?|(?:対.+)?財?輸出額?)$/,
    label: 'Goods exports to Japan',
  },
  {
    id: 'share',
    kind: 'percent',
    names: /^(?:shareofall(?:their|its)?goodsexports|.+shareofall(?:their|its)?goodsexports|worldshare|財輸出総額に占める(?:.+の)?割合)$/,
    label: 'Share of all goods exports',
  },
  {
    id: 'total',
    kind: 'money',
    names: /^(?:all(?:their|its)?goodsexports|total(?:goods)?exports|exportstotheworld|財?輸出総額)$/,
    label: 'All goods exports',
  },
];
const mapPlan: Plan = {
  specs: [...common, { id: 'rank', kind: 'plain', names: /^(?:rankof.+|.+の順位)$/, label: 'Rank of Japan' }],
  required: [
    ['code', 'name'],
    ['value', 'share', 'rank'],
  ],
};
const rankingPlan: Plan = {
  specs: [
    ...common,
    { id: 'at-least', kind: 'percent', names: /^(?:.*exportstoasia,atleast|.+割合下限|下限)$/, label: 'at least' },
    { id: 'at-most', kind: 'percent', names: /^(?:.*exportstoasia,atmost|.+割合上限|上限)$/, label: 'at most' },
  ],
  required: [
    ['code', 'name'],
    ['value', 'share', 'at-least'],
  ],
};

const shareOf = ({ figures: { value, share, total } }: Row): number | null =>
  share ?? (value != null && total ? Math.min(tidy((value / total) * 100), 100) : null);

type Read<B> = Part<B> & { reading: Reading };

function read(sheet: Sheet, plan: Plan, base: StateBase, { t, year }: Options): { rows: Row[]; reading: Reading } {
  const reading = open(sheet, plan, t);
  const rows = rowsOf(reading, plan, stateRegions(base.names), 'state', year).filter(({ code }) => code !== totalCode);
  return { rows, reading };
}

/** The values of the attribute `measure` that have figures. */
const known = (columns: Record<string, (number | null)[][]>): string[] =>
  Object.entries(columns).flatMap(([measure, values]) => (values.flat().some((value) => value !== null) ? [measure] : []));

/** Exports of states, and the partner's shares and ranks, for the map. */
export function readStateMap<B extends StateMapBase>(sheet: Sheet, base: B, options: Options): Read<B> {
  const { rows, reading } = read(sheet, mapPlan, base, options);
  const { states } = base.exports;
  const years = spanOf(rows, ({ figures }) => ['value', 'share', 'rank'].some((id) => figures[id] != null), options.t);
  const japanMusd = grid(rows, states, years, ({ figures }) => figures.value ?? null);
  const worldSharePercent = grid(rows, states, years, shareOf);
  const japanRank = grid(rows, states, years, ({ figures }) => figures.rank ?? null);
  return {
    reading,
    years,
    choices: { measure: known({ value: japanMusd, share: worldSharePercent, rank: japanRank }) },
    slices: {
      ...base,
      exports: { source: options.source, firstYear: years[0], states, japanMusd },
      shares: { worldSharePercent },
      ranks: { japanRank },
    },
  };
}

/** Exports of states, and the partner's shares, for the ranking. */
export function readStateRanking<B extends StateRankingBase>(sheet: Sheet, base: B, options: Options): Read<B> {
  const plan = boundedPlan(sheet, options.t);
  const { rows, reading } = read(sheet, plan, base, options);
  const { states } = base.exports;
  for (const { row, figures } of rows) {
    const [least, most] = [figures['at-least'] ?? null, figures['at-most'] ?? null];
    if ((least === null) !== (most === null) || (least ?? 0) > (most ?? 0))
      throw wrongCell(reading, row, 'at-most', most ?? '', 'atLeastBound');
  }
  const years = spanOf(rows, ({ figures }) => ['value', 'share', 'at-least'].some((id) => figures[id] != null), options.t);
  const japanMusd = grid(rows, states, years, ({ figures }) => figures.value ?? null);
  const worldSharePercent = grid(rows, states, years, shareOf);
  const asiaShareAtLeastPercent = grid(rows, states, years, ({ figures }) => figures['at-least'] ?? null);
  const asiaSharePossiblePercent = grid(rows, states, years, ({ figures: { 'at-least': least, 'at-most': most } }) =>
    least == null || most == null ? null : tidy(most - least),
  );
  return {
    reading,
    years,
    choices: { measure: known({ 'asia-share': asiaShareAtLeastPercent, 'world-share': worldSharePercent, value: japanMusd }) },
    slices: {
      ...base,
      exports: { source: options.source, firstYear: years[0], states, japanMusd },
      shares: { worldSharePercent },
      asia: { asiaShareAtLeastPercent, asiaSharePossiblePercent },
    },
  };
}

/** Either both bounds or neither: an interval with an open end cannot be drawn. */
function boundedPlan(sheet: Sheet, t: (typeof text)['en']): Plan {
  const { columns } = open(sheet, rankingPlan, t);
  const isBound = columns.has('at-least') || columns.has('at-most');
  return isBound ? { ...rankingPlan, required: [...rankingPlan.required, ['at-least'], ['at-most']] } : rankingPlan;
}
