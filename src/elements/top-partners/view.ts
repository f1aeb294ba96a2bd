import { barsLayout, type BarsView } from '../../charts/bars/layout.ts';
import type { TopPartnersSlice } from '../../data/top-partners.ts';
import { censusBasis } from '../../data/provenance.ts';
import { axisUnit, number, percent, region, usd } from '../../model/format.ts';
import { sourceLine } from '../../model/source.ts';
import type { Cell, Env } from '../../model/view.ts';
import { text, type Flow } from './text.ts';

export const flowNames = ['exports', 'imports', 'total'] as const;
export const maxCount = 15;
/** Before this year Census itemises only about 80 partners, so that their sum is not the world. */
const firstShareYear = 1992;

/** The years that the slice has: [first, last]. */
export function yearsOf(slice: TopPartnersSlice): [first: number, last: number] {
  return [slice.firstYear, slice.firstYear + slice.worldExportsMusd.length - 1];
}

export interface TopPartnersOptions {
  /** One of `yearsOf(slice)`. */
  year: number;
  flow: Flow;
  /** 1 to `maxCount`: the slice has every partner that was ever among the first 15. */
  count: number;
}

interface Partner {
  code: string;
  rank: number;
  exportsMusd: number;
  importsMusd: number;
  valueMusd: number;
}

const valueOf = (flow: Flow, exports: number, imports: number): number =>
  flow === 'exports' ? exports : flow === 'imports' ? imports : exports + imports;

/** The partners of a year, largest first; a partner that is not listed has no rank and is left out. */
function ranking(slice: TopPartnersSlice, flow: Flow, year: number): Partner[] {
  const i = year - slice.firstYear;
  return slice.partners
    .flatMap((code, p) => {
      const [exports, imports] = [slice.exportsMusd[p]?.[i], slice.importsMusd[p]?.[i]];
      return exports == null || imports == null
        ? []
        : [{ code, rank: 0, exportsMusd: exports, importsMusd: imports, valueMusd: valueOf(flow, exports, imports) }];
    })
    .sort((a, b) => b.valueMusd - a.valueMusd)
    .map((partner, i) => ({ ...partner, rank: i + 1 }));
}

/** The largest value of any partner in any year: the scale stays while the years go by. */
function largest(slice: TopPartnersSlice, flow: Flow): number {
  let max = 0;
  slice.partners.forEach((_, p) =>
    slice.exportsMusd[p]?.forEach((exports, i) => (max = Math.max(max, valueOf(flow, exports ?? 0, slice.importsMusd[p]?.[i] ?? 0)))),
  );
  return max;
}

/** The largest US partners in goods trade in a year, Japan among them or added below. */
export function topPartnersView(slice: TopPartnersSlice, options: TopPartnersOptions, { width, lang }: Env): BarsView {
  const { year, flow, count } = options;
  const t = text[lang];
  const { home = 'JP', names } = slice;
  const nameOf = (code: string): string => names[lang][names.codes.indexOf(code)] ?? region(code, lang);
  const all = ranking(slice, flow, year);
  const shown = all.filter((partner) => partner.rank <= count || partner.code === home);
  const i = year - slice.firstYear;
  const worldMusd = year < firstShareYear ? undefined : valueOf(flow, slice.worldExportsMusd[i] ?? NaN, slice.worldImportsMusd[i] ?? NaN);
  const share = (musd: number): string | undefined => (worldMusd ? percent(musd / worldMusd) : undefined);
  const max = largest(slice, flow);
  const unit = axisUnit(max, lang);
  const { bars, ...drawing } = barsLayout({
    width,
    items: shown.map(({ code, valueMusd }) => ({
      label: nameOf(code),
      value: valueMusd,
      text: usd(valueMusd, lang, true),
      detail: share(valueMusd) ?? '',
    })),
    together: Math.min(count, shown.length),
    max,
    unit: { perUnit: unit.perUnit, name: t.unit(unit.name) },
    tick: (units) => number(units),
  });
  const title = t.title(flow, Math.min(count, all.length), year);
  const told = all.find((partner) => partner.code === home) ?? all[0];
  return {
    ...drawing,
    title,
    takeaway: told ? t.takeaway(flow, told.rank, nameOf(told.code), usd(told.valueMusd, lang), share(told.valueMusd), year) : '',
    summary: t.summary(title),
    tone: flow,
    marks: bars.flatMap((bar, i) => {
      const partner = shown[i];
      if (!partner) return [];
      const { code, rank, valueMusd, exportsMusd, importsMusd } = partner;
      const label = nameOf(code);
      const spoken = t.spoken(rank, label, usd(valueMusd, lang), share(valueMusd));
      return [
        {
          ...bar,
          id: code,
          label,
          rank: String(rank),
          highlighted: code === home,
          value: valueMusd,
          spoken,
          get tip() {
            return [
              [t.exports, usd(exportsMusd, lang)],
              [t.imports, usd(importsMusd, lang)],
              [t.balance, usd(exportsMusd - importsMusd, lang)],
            ] as const;
          },
        },
      ];
    }),
    entry: shown[0]?.code ?? home,
    axis: 'y',
    // Most readers never ask for it.
    get table() {
      return {
        caption: title,
        columns: [
          { id: 'rank', label: t.rank },
          { id: 'partner', label: t.partner },
          { id: flow, label: t[flow], unit: t.million },
          ...(worldMusd ? [{ id: 'share', label: t.share, unit: '%' }] : []),
        ],
        rows: shown.map(({ code, rank, valueMusd }) => {
          const cells: Cell[] = [
            { value: rank, text: String(rank) },
            { value: nameOf(code), text: nameOf(code) },
            { value: valueMusd, text: number(valueMusd) },
          ];
          if (worldMusd) cells.push({ value: (valueMusd / worldMusd) * 100, text: number((valueMusd / worldMusd) * 100, 1) });
          return { id: code, cells };
        }),
      };
    },
    source: { text: sourceLine(slice.source, censusBasis[lang], lang), url: slice.source.url },
    notes: worldMusd ? [] : [t.noShare],
  };
}
