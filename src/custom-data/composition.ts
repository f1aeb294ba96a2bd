import type { Names } from '../data/names.ts';
import type { Composition, TradeCompositionSlice } from '../data/trade-composition.ts';
import { langs } from '../model/locale.ts';
import { qualityText, type Quality } from '../model/quality.ts';
import { comparisonKey } from './clean.ts';
import { goodsCodes } from './code-lookup.ts';
import { grid, spanOf } from './grid.ts';
import { cellText, findingsOf, matchColumns, type ColumnPlan } from './matched-sheet.ts';
import { noteSpec, yearSpec, type ReaderOptions, type ReaderResult } from './reader.ts';
import { rowsOf, totalCode } from './rows.ts';
import type { Sheet } from './sheet.ts';
import { CustomDataError } from './text.ts';

export interface CompositionBase {
  slice: TradeCompositionSlice;
  names: Record<'sitc' | 'naics', Names>;
}

/** The names of the classifications are the same in every language. */
const classifications = /^(?:sitc|naics)$/;

const plan: ColumnPlan = {
  specs: [
    { id: 'code', kind: 'text', headings: { en: /^code$/, ja: /^コード$/ }, label: { en: 'code', ja: 'コード' } },
    { id: 'class', kind: 'text', headings: { en: classifications, ja: classifications }, label: { en: 'SITC', ja: 'SITC' } },
    {
      id: 'name',
      kind: 'text',
      headings: { en: /^(?:sections?|industry|industries)$/, ja: /^(?:分類|産業)$/ },
      label: { en: 'Section', ja: '分類' },
    },
    yearSpec,
    {
      id: 'exports',
      kind: 'money',
      headings: { en: /^(?:us)?(?:goods)?exports(?:to.+)?$/, ja: /^(?:対.+)?財?輸出額?$/ },
      label: { en: 'US exports to Japan', ja: '対日輸出額' },
    },
    {
      id: 'imports',
      kind: 'money',
      headings: { en: /^(?:us)?(?:goods)?imports(?:from.+)?$/, ja: /^(?:対.+)?財?輸入額?$/ },
      label: { en: 'US imports from Japan', ja: '対日輸入額' },
    },
    noteSpec,
  ],
  required: [
    ['code', 'class', 'name'],
    ['exports', 'imports'],
  ],
};

/** The notes beside figures that are computed back from a ratio, as a table of the chart has them. */
const recoveredNotes = langs.map((lang) => comparisonKey(qualityText[lang].note('recovered') ?? ''));

/** Reads exports and imports by SITC section, or by NAICS industry if a code or a heading says so. */
export function readTradeComposition<B extends CompositionBase>(sheet: Sheet, base: B, options: ReaderOptions): ReaderResult<B> {
  const { t } = options;
  const matched = matchColumns(sheet, plan, t);
  const { columns } = matched;
  const codeColumn = columns.get('code') ?? columns.get('class');
  if (codeColumn) columns.set('code', codeColumn);
  const heading = columns.get('class')?.heading ?? sheet.caption;
  const sample = sheet.rows
    .slice(0, 50)
    .map(({ cells }) => comparisonKey(cellText(cells[(codeColumn ?? columns.get('name'))?.index ?? -1])));
  const naicsCodes = goodsCodes(base.names.naics).codes;
  const isNaics = /naics/i.test(heading) || (!/sitc/i.test(heading) && sample.some((key) => naicsCodes.has(key)));
  const classification = isNaics ? 'naics' : 'sitc';
  const names = base.names[classification];
  const all = rowsOf(matched, plan, goodsCodes(names), classification, options.year);
  const rows = all.filter(({ code }) => code !== totalCode);
  const flows = (['exports', 'imports'] as const).filter((flow) => columns.has(flow));
  const years = spanOf(rows, ({ figures }) => flows.some((flow) => figures[flow] != null), t);
  const codesInFile = names.codes.filter((code) => rows.some((row) => row.code === code));
  const values = (flow: 'exports' | 'imports'): (number | null)[][] =>
    grid(rows, codesInFile, years, ({ figures }) => figures[flow] ?? null);
  const data = { exports: values('exports'), imports: values('imports') };
  for (const flow of flows)
    for (let i = 0; i <= years[1] - years[0]; i++) {
      if (!data[flow].some((column) => column[i])) throw new CustomDataError(t.noShares(years[0] + i, columns.get(flow)?.heading ?? ''));
    }
  const qualityOf = (year: number): Quality =>
    rows.some((row) => row.year === year && recoveredNotes.includes(comparisonKey(row.note))) ? 'recovered' : 'exact';
  // If the given total is the sum of the known figures, an empty cell adds nothing to it.
  const isSum = (flow: 'exports' | 'imports'): boolean =>
    grid(all, [totalCode], years, ({ figures }) => figures[flow] ?? null)[0]?.every((total, i) => {
      const sum = data[flow].reduce((sum, column) => sum + (column[i] ?? 0), 0);
      return total !== null && Math.abs(sum - total) <= 1e-9 * total;
    }) ?? false;
  const composition: Composition = {
    source: options.source,
    quality: Array.from({ length: years[1] - years[0] + 1 }, (_, i) => qualityOf(years[0] + i)),
    addsUp: flows.every(isSum),
    firstYear: years[0],
    codes: codesInFile,
    exportsMusd: data.exports,
    importsMusd: data.imports,
  };
  return {
    ...findingsOf(matched),
    years,
    choices: { classification: [classification], flow: flows.length > 1 ? ['both', ...flows] : [...flows] },
    slices: { ...base, slice: { ...base.slice, [classification]: composition } },
  };
}
