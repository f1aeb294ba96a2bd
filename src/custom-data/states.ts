import type { Names } from '../data/names.ts';
import type { StateRegionShares } from '../data/state-region-shares.ts';
import type { StateExportsSlice } from '../data/state-exports.ts';
import type { StateRanksSlice } from '../data/state-ranks.ts';
import type { StateShares } from '../data/state-shares.ts';
import { withoutFloatError } from '../model/precision.ts';
import { stateCodes } from './code-lookup.ts';
import type { ColumnSpec } from './columns.ts';
import { grid, spanOf } from './grid.ts';
import { findingsOf, matchColumns, wrongCell, type ColumnPlan, type MatchedSheet } from './matched-sheet.ts';
import { yearSpec, type ReaderOptions, type ReaderResult } from './reader.ts';
import { rowsOf, totalCode, type Row } from './rows.ts';
import type { Sheet } from './sheet.ts';
import type { Text } from './text.ts';

interface StateBase {
  exports: StateExportsSlice;
  shares: StateShares;
  names: Names;
}
export type StateMapBase = StateBase & { ranks: StateRanksSlice };
export type StateRankingBase = StateBase & { region: StateRegionShares };

const commonSpecs: ColumnSpec[] = [
  {
    id: 'code',
    kind: 'text',
    headings: { en: /^(?:usps|fips|statecode|stateabbreviation)$/, ja: /^州?コード$/ },
    label: { en: 'code', ja: 'コード' },
  },
  { id: 'name', kind: 'text', headings: { en: /^(?:states?|statename)$/, ja: /^州名?$/ }, label: { en: 'State', ja: '州' } },
  yearSpec,
  {
    id: 'value',
    kind: 'money',
    headings: { en: /^(?:goods)?exports(?:to(?!asia|theworld|all).+)?$/, ja: /^(?:対.+)?財?輸出額?$/ },
    label: { en: 'Goods exports to Japan', ja: '対日財輸出額' },
  },
  {
    id: 'share',
    kind: 'percent',
    headings: { en: /^(?:.*shareofall(?:their|its)?goodsexports|worldshare)$/, ja: /^財輸出総額に占める(?:.+の)?割合$/ },
    label: { en: 'Share of all goods exports', ja: '財輸出総額に占める割合' },
  },
  {
    id: 'total',
    kind: 'money',
    headings: { en: /^(?:all(?:their|its)?goodsexports|total(?:goods)?exports|exportstotheworld)$/, ja: /^財?輸出総額$/ },
    label: { en: 'All goods exports', ja: '財輸出総額' },
  },
];
const mapPlan: ColumnPlan = {
  specs: [
    ...commonSpecs,
    // The first spec that matches is used, so the bounds come before the rank.
    {
      id: 'rank-best',
      kind: 'plain',
      headings: { en: /^rankof.+,atbest$/, ja: /^.+の順位:最高$/ },
      label: { en: 'Rank of Japan, at best', ja: '日本の順位：最高' },
    },
    {
      id: 'rank-worst',
      kind: 'plain',
      headings: { en: /^rankof.+,atworst$/, ja: /^.+の順位:最低$/ },
      label: { en: 'Rank of Japan, at worst', ja: '日本の順位：最低' },
    },
    { id: 'rank', kind: 'plain', headings: { en: /^rankof.+$/, ja: /^.+の順位$/ }, label: { en: 'Rank of Japan', ja: '日本の順位' } },
  ],
  required: [
    ['code', 'name'],
    ['value', 'share', 'rank', 'rank-best'],
  ],
};
const rankingPlan: ColumnPlan = {
  specs: [
    ...commonSpecs,
    {
      id: 'at-least',
      kind: 'percent',
      headings: { en: /^.*exportstoasia,atleast$/, ja: /^(?:.+割合)?下限$/ },
      label: { en: 'at least', ja: '下限' },
    },
    {
      id: 'at-most',
      kind: 'percent',
      headings: { en: /^.*exportstoasia,atmost$/, ja: /^(?:.+割合)?上限$/ },
      label: { en: 'at most', ja: '上限' },
    },
  ],
  required: [
    ['code', 'name'],
    ['value', 'share', 'at-least'],
  ],
};

const shareOf = ({ figures: { value, share, total } }: Row): number | null =>
  share ?? (value != null && total ? Math.min(withoutFloatError((value / total) * 100), 100) : null);

/** The ends of the rank of a row. They are equal if the row has one rank. */
const bestRankOf = ({ figures }: Row): number | null => figures['rank-best'] ?? figures.rank ?? null;
const worstRankOf = ({ figures }: Row): number | null => figures['rank-worst'] ?? figures.rank ?? null;

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
  const plan = withBothBounds(sheet, mapPlan, ['rank-best', 'rank-worst'], options.t);
  const { rows, matched } = readRows(sheet, plan, base, options);
  const { states } = base.exports;
  checkBounds(rows, ['rank-best', 'rank-worst'], (row, worst) => wrongCell(matched, row, 'rank-worst', worst, 'worstRank'));
  const years = spanOf(rows, (row) => [row.figures.value, row.figures.share, bestRankOf(row)].some((figure) => figure != null), options.t);
  const partnerMusd = grid(rows, states, years, ({ figures }) => figures.value ?? null);
  const worldSharePercent = grid(rows, states, years, shareOf);
  const bestRank = grid(rows, states, years, bestRankOf);
  const worstRank = grid(rows, states, years, worstRankOf);
  return {
    ...findingsOf(matched),
    years,
    choices: { measure: measuresWithFigures({ value: partnerMusd, share: worldSharePercent, rank: bestRank }) },
    slices: {
      ...base,
      exports: { source: options.source, firstYear: years[0], states, partnerMusd },
      shares: { worldSharePercent },
      ranks: { bestRank, worstRank },
    },
  };
}

/** Reads exports of states, and the partner's shares, for the ranking. */
export function readStateRanking<B extends StateRankingBase>(sheet: Sheet, base: B, options: ReaderOptions): ReaderResult<B> {
  const plan = withBothBounds(sheet, rankingPlan, ['at-least', 'at-most'], options.t);
  const { rows, matched } = readRows(sheet, plan, base, options);
  const { states } = base.exports;
  checkBounds(rows, ['at-least', 'at-most'], (row, upper) => wrongCell(matched, row, 'at-most', upper, 'atLeastBound'));
  const years = spanOf(rows, ({ figures }) => ['value', 'share', 'at-least'].some((id) => figures[id] != null), options.t);
  const partnerMusd = grid(rows, states, years, ({ figures }) => figures.value ?? null);
  const worldSharePercent = grid(rows, states, years, shareOf);
  const regionShareAtLeastPercent = grid(rows, states, years, ({ figures }) => figures['at-least'] ?? null);
  const regionShareAtMostPercent = grid(rows, states, years, ({ figures }) => figures['at-most'] ?? null);
  return {
    ...findingsOf(matched),
    years,
    choices: {
      measure: measuresWithFigures({ 'region-share': regionShareAtLeastPercent, 'world-share': worldSharePercent, value: partnerMusd }),
    },
    slices: {
      ...base,
      exports: { source: options.source, firstYear: years[0], states, partnerMusd },
      shares: { worldSharePercent },
      // The headings name Asia, whoever the partner is.
      region: { region: 'asia', regionShareAtLeastPercent, regionShareAtMostPercent },
    },
  };
}

/** The ids of the columns of an interval. */
type Bounds = readonly [lower: string, upper: string];

/** The plan of a sheet. It requires both bounds or neither: an interval with one bound cannot be drawn. */
function withBothBounds(sheet: Sheet, plan: ColumnPlan, bounds: Bounds, t: Text): ColumnPlan {
  const { columns } = matchColumns(sheet, plan, t);
  return bounds.some((id) => columns.has(id)) ? { ...plan, required: [...plan.required, ...bounds.map((id) => [id])] } : plan;
}

/** Throws for a row with one bound only, or with an upper bound below the lower one. */
function checkBounds(rows: readonly Row[], [lowerId, upperId]: Bounds, errorOf: (row: number, upper: number | '') => Error): void {
  for (const { row, figures } of rows) {
    const [lower, upper] = [figures[lowerId] ?? null, figures[upperId] ?? null];
    if ((lower === null) !== (upper === null) || (lower ?? 0) > (upper ?? 0)) throw errorOf(row, upper ?? '');
  }
}
