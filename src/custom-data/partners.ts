import type { TopPartnersSlice } from '../data/top-partners.ts';
import { withoutFloatError } from '../model/precision.ts';
import { partnerCodes } from './code-lookup.ts';
import { grid, spanOf } from './grid.ts';
import { findingsOf, matchColumns, type ColumnPlan } from './matched-sheet.ts';
import { yearSpec, type ReaderOptions, type ReaderResult } from './reader.ts';
import { rowsOf, totalCode, type Row } from './rows.ts';
import type { Sheet } from './sheet.ts';

const plan: ColumnPlan = {
  specs: [
    { id: 'code', kind: 'text', headings: { en: /^(?:iso|iso2|countrycode)$/, ja: /^国?コード$/ }, label: { en: 'code', ja: 'コード' } },
    {
      id: 'name',
      kind: 'text',
      headings: { en: /^(?:partners?|country)$/, ja: /^(?:相手国?(?:・地域)?|国|国名)$/ },
      label: { en: 'Partner', ja: '相手国' },
    },
    yearSpec,
    {
      id: 'exports',
      kind: 'money',
      headings: { en: /^(?:us)?(?:goods)?exports$/, ja: /^財?輸出額?$/ },
      label: { en: 'Exports', ja: '輸出額' },
    },
    {
      id: 'imports',
      kind: 'money',
      headings: { en: /^(?:us)?(?:goods)?imports$/, ja: /^財?輸入額?$/ },
      label: { en: 'Imports', ja: '輸入額' },
    },
    {
      id: 'total',
      kind: 'money',
      headings: { en: /^exports(?:plus|\+)imports$/, ja: /^(?:輸出\+輸入|貿易総?額)$/ },
      label: { en: 'Exports plus imports', ja: '貿易総額' },
    },
    {
      id: 'share',
      kind: 'percent',
      headings: { en: /^shareoftheworldtotal$/, ja: /^(?:世界全体に占める割合|対世界合計の割合)$/ },
      label: { en: 'Share of the world total', ja: '世界全体に占める割合' },
    },
  ],
  required: [
    ['code', 'name'],
    ['exports', 'imports', 'total'],
  ],
};

type Flow = 'exports' | 'imports' | 'total';
type Values = Record<'exports' | 'imports', number | null>;

/**
 * Reads trade by partner. With a single flow, `onlyFlow` is set, and the columns of the other flow hold zeros, which no chart
 * shows. The world total is the row of that name, else it is computed from values and shares.
 */
export function readTopPartners<B extends TopPartnersSlice>(sheet: Sheet, base: B, options: ReaderOptions): ReaderResult<B> {
  const { t } = options;
  const matched = matchColumns(sheet, plan, t);
  const { columns, warnings } = matched;
  const flow: Flow | undefined =
    ['exports', 'imports', 'total'].filter((id) => columns.has(id)).length > 1
      ? undefined
      : columns.has('exports')
        ? 'exports'
        : columns.has('imports')
          ? 'imports'
          : 'total';
  const valuesOf = ({ figures: { exports = null, imports = null, total = null } }: Row): Values => {
    if (flow === 'imports') return { exports: imports === null ? null : 0, imports };
    if (flow)
      return flow === 'exports'
        ? { exports, imports: exports === null ? null : 0 }
        : { exports: total, imports: total === null ? null : 0 };
    // The third value is computed from any two of the three.
    const remainder = (other: number | null): number | null =>
      total === null || other === null || total < other ? null : withoutFloatError(total - other);
    return { exports: exports ?? remainder(imports), imports: imports ?? remainder(exports) };
  };
  const all = rowsOf(matched, plan, partnerCodes(), 'partner', options.year);
  const rows = all.filter(({ code }) => code !== totalCode);
  const years = spanOf(rows, (row) => Object.values(valuesOf(row)).every((value) => value !== null), t);
  const partners = [...new Set(rows.map(({ code }) => code))];
  const world = (id: keyof Values): (number | null)[] => grid(all, [totalCode], years, (row) => valuesOf(row)[id])[0] ?? [];
  const [worldExportsMusd, worldImportsMusd] = [world('exports'), world('imports')];
  if (flow) {
    const main = flow === 'imports' ? worldImportsMusd : worldExportsMusd;
    const other = flow === 'imports' ? worldExportsMusd : worldImportsMusd;
    for (let year = years[0]; year <= years[1]; year++) {
      const ofYear = rows.filter((row) => row.year === year);
      const total = (main[year - years[0]] ??= impliedTotal(ofYear, flow));
      if (total !== null) other[year - years[0]] = 0;
      for (const { row, figures } of ofYear) {
        const share = ((figures[flow] ?? 0) / (total ?? NaN)) * 100;
        // Shares are computed from values, so an editor who changes a value does not have to change its share. A tenth is rounding.
        if (figures.share != null && Math.abs(share - figures.share) > 0.1)
          warnings.push(t.contradiction(t.place(row, columns.get('share')?.heading), String(figures.share), share.toFixed(1)));
      }
    }
  }
  const exportsMusd = grid(rows, partners, years, (row) => valuesOf(row).exports);
  const importsMusd = grid(rows, partners, years, (row) => valuesOf(row).imports);
  for (let i = 0; i <= years[1] - years[0]; i++)
    for (const [columns, world] of [
      [exportsMusd, worldExportsMusd],
      [importsMusd, worldImportsMusd],
    ] as const) {
      // A share over 100% would be shown. Without a world total there are no shares.
      if (columns.every((column) => (column[i] ?? 0) <= (world[i] ?? Infinity))) continue;
      world[i] = null;
      warnings.push(t.worldTooSmall(years[0] + i));
    }
  return {
    ...findingsOf(matched),
    years,
    choices: { flow: flow ? [flow] : ['exports', 'imports', 'total'] },
    slices: {
      ...base,
      source: options.source,
      onlyFlow: flow,
      firstYear: years[0],
      partners,
      exportsMusd,
      importsMusd,
      worldExportsMusd,
      worldImportsMusd,
    },
  };
}

/** The total that values and shares imply. It is the median of all rows, which a single changed figure does not affect. */
function impliedTotal(rows: readonly Row[], flow: Flow): number | null {
  const totals = rows
    .flatMap(({ figures }) => (figures[flow] && figures.share ? [(figures[flow] / figures.share) * 100] : []))
    .sort((a, b) => a - b);
  const median = totals[totals.length >> 1];
  return median === undefined ? null : withoutFloatError(median);
}
