import { nameOf } from '../../data/names.ts';
import type { TopPartnersSlice } from '../../data/top-partners.ts';
import { region } from '../../model/format.ts';
import type { Lang } from '../../model/locale.ts';
import { withoutFloatError } from '../../model/precision.ts';
import { originOf } from '../../model/source.ts';
import type { Flow } from './text.ts';

export const flows = ['exports', 'imports', 'total'] as const;
export const maxCount = 15;

export interface Options {
  year: number;
  flow: Flow;
  /** 1 to 15: the slice holds every partner that was ever among the first 15. */
  count: number;
  /** Another year, to compare with. */
  compare?: number | undefined;
  /** Code of the chosen partner, which is shown below the others if it is not one of them. */
  selected?: string | undefined;
}

/** Million USD; null is no data. */
type Musd = number | null;

interface Partner {
  code: string;
  name: string;
  /** Partners with the same value share a rank: 1, 2, 2, 4. */
  rank: number;
  isTied: boolean;
  exportsMusd: Musd;
  importsMusd: Musd;
  valueMusd: number;
}

/** The partners of a year. */
interface Partners {
  /** Those with a value, largest first. Of the published figures the first 15: a partner below them can be missing from the slice. */
  all: Partner[];
  /** The published figure of the partner that the chart is about, in a year in which it is below the first 15. */
  below: Partner | undefined;
  /** The first ones, the one that the chart is about, and the chosen one. */
  shown: Partner[];
  /** How many of `shown` are the first ones. Partners that share the last rank are all shown. */
  firstCount: number;
  /** Names of partners without a value. The bundled figures have none: a partner that is not listed is not among the first 15. */
  missing: string[];
  /** The trade with all partners; null is no data. */
  worldMusd: Musd;
}

/** The value of a flow; null unless all parts of it are known. */
export function valueOf(flow: Flow, exports: Musd, imports: Musd): Musd {
  if (flow === 'exports') return exports;
  if (flow === 'imports') return imports;
  return exports === null || imports === null ? null : withoutFloatError(exports + imports);
}

/** The value of a partner in a year. */
export function valueIn(slice: TopPartnersSlice, flow: Flow, code: string, year: number): Musd {
  const [p, i] = [slice.partners.indexOf(code), year - slice.firstYear];
  return valueOf(flow, slice.exportsMusd[p]?.[i] ?? null, slice.importsMusd[p]?.[i] ?? null);
}

export const partnerName = ({ names }: TopPartnersSlice, code: string, lang: Lang): string =>
  names.codes.includes(code) ? nameOf(names, code, lang) : region(code, lang);

export function partnersOf(slice: TopPartnersSlice, { year, flow, count, selected }: Options, partner: string, lang: Lang): Partners {
  const i = year - slice.firstYear;
  const listed = slice.partners.map((code, p) => {
    const [exportsMusd, importsMusd] = [slice.exportsMusd[p]?.[i] ?? null, slice.importsMusd[p]?.[i] ?? null];
    return { code, name: partnerName(slice, code, lang), exportsMusd, importsMusd, valueMusd: valueOf(flow, exportsMusd, importsMusd) };
  });
  const known = listed
    .flatMap((entry) => (entry.valueMusd === null ? [] : [{ ...entry, valueMusd: entry.valueMusd }]))
    .sort((a, b) => b.valueMusd - a.valueMusd);
  const ranked = known.map((entry) => {
    const hasSameValue = ({ valueMusd }: { valueMusd: number }): boolean => valueMusd === entry.valueMusd;
    return { ...entry, rank: 1 + known.findIndex(hasSameValue), isTied: known.filter(hasSameValue).length > 1 };
  });
  const isCertain = ({ rank }: Partner): boolean => rank <= maxCount || originOf(slice.source) === 'custom';
  const all = ranked.filter(isCertain);
  return {
    all,
    below: ranked.find((entry) => entry.code === partner && !isCertain(entry)),
    shown: all.filter(({ rank, code }) => rank <= count || code === partner || code === selected),
    firstCount: all.filter(({ rank }) => rank <= count).length,
    missing: originOf(slice.source) === 'custom' ? listed.filter(({ valueMusd }) => valueMusd === null).map(({ name }) => name) : [],
    worldMusd: valueOf(flow, slice.worldExportsMusd[i] ?? null, slice.worldImportsMusd[i] ?? null),
  };
}

/** The first year with a world total. */
export const firstWorldYear = ({ firstYear, worldExportsMusd }: TopPartnersSlice): number =>
  firstYear + worldExportsMusd.findIndex((musd) => musd !== null);

/** The largest value of all partners and years, so that the scale stays the same from year to year. */
export const largest = ({ exportsMusd, importsMusd }: TopPartnersSlice, { flow }: Options): number =>
  Math.max(0, ...exportsMusd.flatMap((column, p) => column.map((exports, i) => valueOf(flow, exports, importsMusd[p]?.[i] ?? null) ?? 0)));
