import type { Names } from '../data/names.ts';
import type { StateAsiaSlice } from '../data/state-asia.ts';
import type { StateExportsSlice } from '../data/state-exports.ts';
import type { StateRanksSlice } from '../data/state-ranks.ts';
import type { StateSharesSlice } from '../data/state-shares.ts';
import { withoutFloatError } from '../model/precision.ts';
import { stateCodes } from './code-lookup.ts';
import type { ColumnSpec } from './columns.ts';
import { grid, spanOf } from './grid.ts';
import { matchColumns, wrongCell, type ColumnPlan, type MatchedSheet } from './matched-sheet.ts';
import { yearSpec, type ReaderOptions, type ReaderResult } from './reader.ts';
import { rowsOf, totalCode, type Row } from './rows.ts';
import type { Sheet } from './sheet.ts';
import type { Text } from './text.ts';

interface StateBase {
  exports: StateExportsSlice;
  shares: StateSharesSlice;
  names: Names;
}
export type StateMapBase = StateBase & { ranks: StateRanksSlice };
export type StateRankingBase = StateBase & { asia: StateAsiaSlice };

const commonSpecs: ColumnSpec[] = [
  { id: 'code', kind: 'text', headings: { en: /^(?:usps|fips|statecode|stateabbreviation)$/, ja: /^州?コード$/ }, label: 'code' },
  { id: 'name', kind: 'text', headings: { en: /^(?:states?|statename)$/, ja: /^州名?$/ }, label: 'State' },
  yearSpec,
  {
    id: 'value',
    kind: 'money',
    headings: { en: /^(?:goods)?exports(?:to(?!asia|theworld|all).+)?$/, ja: /^(?:対.+)?財?輸出額?$/ },
    label: 'Goods exports to Japan',
  },
  {
    id: 'share',
    kind: 'percent',
    headings: { en: /^(?:.*shareofall(?:their|its)?goodsexports|worldshare)$/, ja: /^財輸出総額に占める(?:.+の)?割合$/ },
    label: 'Share of all goods exports',
  },
  {
    id: 'total',
    kind: 'money',
    headings: { en: /^(?:all(?:their|its)?goodsexports|total(?:goods)?exports|exportstotheworld)$/, ja: /^財?輸出総額$/ },
    label: 'All goods exports',
  },
];
const mapPlan: ColumnPlan = {
  specs: [...commonSpecs, { id: 'rank', kind: 'plain', headings: { en: /^rankof.+$/, ja: /^.+の順位$/ }, label: 'Rank of Japan' }],
  required: [
    ['code', 'name'],
    ['value', 'share', 'rank'],
  ],
};
const rankingPlan: ColumnPlan = {
  specs: [
    ...commonSpecs,
    { id: 'at-least', kind: 'percent', headings: { en: /^.*exportstoasia,atleast$/, ja: /^(?:.+割合)?下限$/ }, label: 'at least' },
    { id: 'at-most', kind: 'percent', headings: { en: /^.*exportstoasia,atmost$/, ja: /^(?:.+割合)?上限$/ }, label: 'at most' },
  ],
  required: [
    ['code', 'name'],
    ['value', 'share', 'at-least'],
  ],
};

const shareOf = ({ figures: { value, share, total } }: Row): number | null =>
  share ?? (value != null && total ? Math.min(withoutFloatError((value / total) * 100), 100) : null);

function readRows(sheet: Sheet, plan: ColumnPlan, base: StateBase, { t, year }: ReaderOptions): { rows: Row[]; matched: MatchedSheet } {
  const matched = matchColumns(sheet, plan, t);
  const rows = rowsOf(matched, plan, stateCodes(base.names), 'state', year).filter(({ code }) => code !== totalCode);
  return { rows, matched };
}

/** The values of the attribute `measure` that have figures. */
const measuresWithFigures = (columns: Record<string, (number | null)[][]>): string[] =>
  Object.entries(columns).flatMap(([measure, values]) => (values.flat().some((value) => value !== null) ? [measure] : []));

/** Reads exports of states, and the partner's shares and ranks, for the map. */
export function readStateMap<B extends StateMapBase>(sheet: Sheet, base: B, options: ReaderOptions): ReaderResult<B> {
  const { rows, matched } = readRows(sheet, mapPlan, base, options);
  const { states } = base.exports;
  const years = spanOf(rows, ({ figures }) => ['value', 'share', 'rank'].some((id) => figures[id] != null), options.t);
  const japanMusd = grid(rows, states, years, ({ figures }) => figures.value ?? null);
  const worldSharePercent = grid(rows, states, years, shareOf);
  const japanRank = grid(rows, states, years, ({ figures }) => figures.rank ?? null);
  return {
    warnings: matched.warnings,
    years,
    choices: { measure: measuresWithFigures({ value: japanMusd, share: worldSharePercent, rank: japanRank }) },
    slices: {
      ...base,
      exports: { source: options.source, firstYear: years[0], states, japanMusd },
      shares: { worldSharePercent },
      ranks: { japanRank },
    },
  };
}

/** Reads exports of states, and the partner's shares, for the ranking. */
export function readStateRanking<B extends StateRankingBase>(sheet: Sheet, base: B, options: ReaderOptions): ReaderResult<B> {
  const plan = rankingPlanOf(sheet, options.t);
  const { rows, matched } = readRows(sheet, plan, base, options);
  const { states } = base.exports;
  for (const { row, figures } of rows) {
    const [lower, upper] = [figures['at-least'] ?? null, figures['at-most'] ?? null];
    if ((lower === null) !== (upper === null) || (lower ?? 0) > (upper ?? 0))
      throw wrongCell(matched, row, 'at-most', upper ?? '', 'atLeastBound');
  }
  const years = spanOf(rows, ({ figures }) => ['value', 'share', 'at-least'].some((id) => figures[id] != null), options.t);
  const japanMusd = grid(rows, states, years, ({ figures }) => figures.value ?? null);
  const worldSharePercent = grid(rows, states, years, shareOf);
  const asiaShareAtLeastPercent = grid(rows, states, years, ({ figures }) => figures['at-least'] ?? null);
  const asiaSharePossiblePercent = grid(rows, states, years, ({ figures: { 'at-least': lower, 'at-most': upper } }) =>
    lower == null || upper == null ? null : withoutFloatError(upper - lower),
  );
  return {
    warnings: matched.warnings,
    years,
    choices: {
      measure: measuresWithFigures({ 'asia-share': asiaShareAtLeastPercent, 'world-share': worldSharePercent, value: japanMusd }),
    },
    slices: {
      ...base,
      exports: { source: options.source, firstYear: years[0], states, japanMusd },
      shares: { worldSharePercent },
      asia: { asiaShareAtLeastPercent, asiaSharePossiblePercent },
    },
  };
}

/** The plan of the ranking, which requires both bounds or neither: an interval with one bound cannot be drawn. */
function rankingPlanOf(sheet: Sheet, t: Text): ColumnPlan {
  const { columns } = matchColumns(sheet, rankingPlan, t);
  const hasBound = columns.has('at-least') || columns.has('at-most');
  return hasBound ? { ...rankingPlan, required: [...rankingPlan.required, ['at-least'], ['at-most']] } : rankingPlan;
}
