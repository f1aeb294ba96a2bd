import type { TopPartnersSlice } from '../../data/top-partners.ts';
import { region } from '../../model/format.ts';
import type { Lang } from '../../model/locale.ts';
import type { Flow } from './text.ts';

export const flowNames = ['exports', 'imports', 'total'] as const;
export const maxCount = 15;
/** Before this year Census itemises only about 80 partners, so that their sum is not the world. */
const firstShareYear = 1992;

export interface Options {
  year: number;
  flow: Flow;
  /** 1 to 15: the slice holds every partner that was ever among the first 15. */
  count: number;
}

interface Partner {
  code: string;
  name: string;
  rank: number;
  exportsMusd: number;
  importsMusd: number;
  valueMusd: number;
}

const valueOf = (flow: Flow, exports: number, imports: number): number => ({ exports, imports, total: exports + imports })[flow];

/** The partners of a year, largest first; partners that are not listed have no rank and are left out. */
function ranking(
  { firstYear, names, partners, exportsMusd, importsMusd }: TopPartnersSlice,
  { year, flow }: Options,
  lang: Lang,
): Partner[] {
  const i = year - firstYear;
  return partners
    .flatMap((code, p) => {
      const [exports, imports] = [exportsMusd[p]?.[i], importsMusd[p]?.[i]];
      if (exports == null || imports == null) return [];
      const name = names[lang][names.codes.indexOf(code)] ?? region(code, lang);
      return [{ code, name, exportsMusd: exports, importsMusd: imports, valueMusd: valueOf(flow, exports, imports) }];
    })
    .sort((a, b) => b.valueMusd - a.valueMusd)
    .map((partner, i) => ({ ...partner, rank: i + 1 }));
}

/** All partners of a year, and those that are shown: the first ones, and below them the one that the chart is about. */
export function partnersOf(slice: TopPartnersSlice, options: Options, partner: string, lang: Lang): { all: Partner[]; shown: Partner[] } {
  const all = ranking(slice, options, lang);
  return { all, shown: all.filter(({ rank, code }) => rank <= options.count || code === partner) };
}

/** The trade with all partners; undefined where it is not known. */
export function worldMusd(
  { firstYear, worldExportsMusd, worldImportsMusd }: TopPartnersSlice,
  { year, flow }: Options,
): number | undefined {
  const i = year - firstYear;
  const world = valueOf(flow, worldExportsMusd[i] ?? NaN, worldImportsMusd[i] ?? NaN);
  return year >= firstShareYear && world ? world : undefined;
}

/** The largest value of all partners and years, so that the scale stays the same from year to year. */
export const largest = ({ exportsMusd, importsMusd }: TopPartnersSlice, { flow }: Options): number =>
  exportsMusd.reduce(
    (max, exports, p) =>
      exports.reduce<number>((most, value, i) => Math.max(most, valueOf(flow, value ?? 0, importsMusd[p]?.[i] ?? 0)), max),
    0,
  );
