import type { TopPartnersSlice } from '../data/top-partners.ts';
import { tidy, type Part } from './custom-data.ts';
import { grid, open, rowsOf, spanOf, totalCode, type Plan, type Reading, type Row } from './records.ts';
import { partnerRegions } from './regions.ts';
import type { Sheet } from './sheet.ts';
import { yearSpec, type Options } from './specs.ts';

const plan: Plan = {
  specs: [
    { id: 'code', kind: 'text', names: /^(?:iso|iso2|countrycode|コード|国コード)$/, label: 'code' },
    { id: 'name', kind: 'text', names: /^(?:partners?|country|相手国?|国|国名)$/, label: 'Partner' },
    yearSpec,
    { id: 'exports', kind: 'money', names: /^(?:(?:us)?(?:goods)?exports|財?輸出額?)$/, label: 'Exports' },
    { id: 'imports', kind: 'money', names: /^(?:(?:us)?(?:goods)?imports|財?輸入額?)$/, label: 'Imports' },
    { id: 'total', kind: 'money', names: /^(?:exportsplusimports|exports\+imports|輸出\+輸入|貿易総?額)$/, label: 'Exports plus imports' },
    { id: 'share', kind: 'percent', names: /^(?:shareoftheworldtotal|対世界合計の割合)$/, label: 'Share of the world total' },
  ],
  required: [
    ['code', 'name'],
    ['exports', 'imports', 'total'],
  ],
};

type Flow = 'exports' | 'imports' | 'total';
type Values = Record<'exports' | 'imports', number | null>;

/**
 * Trade by partner. With one flow alone the other is filled with zeros, which no chart shows: `onlyFlow` says so. The world
 * total is the row of that name, else the whole that the shares are of.
 */
export function readTopPartners<B extends TopPartnersSlice>(sheet: Sheet, base: B, options: Options): Part<B> & { reading: Reading } {
  const { t } = options;
  const reading = open(sheet, plan, t);
  const { columns } = reading;
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
    // Any two of the three give the third.
    const rest = (other: number | null): number | null => (total === null || other === null || total < other ? null : tidy(total - other));
    return { exports: exports ?? rest(imports), imports: imports ?? rest(exports) };
  };
  const all = rowsOf(reading, plan, partnerRegions(), 'partner', options.year);
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
      const whole = (main[year - years[0]] ??= impliedWhole(ofYear, flow));
      if (whole !== null) other[year - years[0]] = 0;
      for (const { row, figures } of ofYear) {
        const share = ((figures[flow] ?? 0) / (whole ?? NaN)) * 100;
        // Shares are computed from the values, so that an editor who changes a value need not change its share; a tenth is rounding.
        if (figures.share != null && Math.abs(share - figures.share) > 0.1)
          reading.warnings.push(t.shown(t.place(row, columns.get('share')?.heading), String(figures.share), share.toFixed(1)));
      }
    }
  }
  return {
    reading,
    years,
    choices: { flow: flow ? [flow] : ['exports', 'imports', 'total'] },
    slices: {
      ...base,
      source: options.source,
      onlyFlow: flow,
      firstYear: years[0],
      partners,
      exportsMusd: grid(rows, partners, years, (row) => valuesOf(row).exports),
      importsMusd: grid(rows, partners, years, (row) => valuesOf(row).imports),
      worldExportsMusd,
      worldImportsMusd,
    },
  };
}

/** The whole that the shares are of: the median over all rows, which one changed figure does not move. */
function impliedWhole(rows: readonly Row[], flow: Flow): number | null {
  const wholes = rows
    .flatMap(({ figures }) => (figures[flow] && figures.share ? [(figures[flow] / figures.share) * 100] : []))
    .sort((a, b) => a - b);
  const middle = wholes[wholes.length >> 1];
  return middle === undefined ? null : tidy(middle);
}
