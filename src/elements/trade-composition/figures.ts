import { nameOf, type Names } from '../../data/names.ts';
import type { Composition, TradeCompositionSlice } from '../../data/trade-composition.ts';
import type { Lang } from '../../model/locale.ts';
import { withoutFloatError } from '../../model/precision.ts';
import { qualityAt } from '../../model/quality-by-year.ts';
import type { Quality } from '../../model/quality.ts';
import { yearsOf } from '../../model/years.ts';
import { productOf, type Product } from './products.ts';
import type { Classification, Direction, Flow } from './text.ts';

export const classifications = ['sitc', 'naics'] as const;
export const flows = ['both', 'exports', 'imports'] as const;

export interface Slices {
  slice: TradeCompositionSlice;
  names: Record<Classification, Names>;
}

export interface Options {
  /** A year of `slice[classification]`. */
  year: number;
  classification: Classification;
  flow: Flow;
  /** Another year of the classification, whose shares outlines show. */
  compare?: number | undefined;
  /** Id of the chosen part, which is drawn for itself however small it is. */
  selected?: string | undefined;
}

/** The code of the part that sums the small ones. */
export const otherCode = 'other';

/** The id of a part of a flow. */
export const markIdOf = (flow: Direction, code: string): string => `${flow}-${code}`;

/** The flow and the code of a mark. */
export function partOfMark(id: string): { flow: Direction; code: string } {
  const [flow, code = ''] = id.split('-');
  return { flow: flow === 'exports' ? 'exports' : 'imports', code };
}

/** The ids of all parts of the flows that are shown. */
export const markIdsOf = ({ codes }: Composition, flow: Flow): string[] =>
  directionsOf(flow).flatMap((direction) => [...codes, otherCode].map((code) => markIdOf(direction, code)));

const directionsOf = (flow: Flow): Direction[] => (flow === 'both' ? ['exports', 'imports'] : [flow]);

/** A flow that is shown, with the sum of its parts. */
interface Whole {
  flow: Direction;
  totalMusd: number;
  /** Whether the sum has all parts. Without a part that has no figure, the sum is a lower bound. */
  isComplete: boolean;
}

/** A section or industry with its part of each whole, in the order of the wholes. */
export interface Part {
  code: string;
  name: string;
  /** Its colour: that of its group of products, lighter for each part of the group before it. */
  colour: { product: Product; shade: number } | undefined;
  /** Null is no data. */
  musd: (number | null)[];
  /** From 0 to 1, of the parts with a figure; null is no data. */
  shares: (number | null)[];
}

/** The wholes of a year and their parts. */
interface Parts {
  wholes: Whole[];
  parts: Part[];
  /** The quality of the figures of the year. */
  quality: Quality;
}

type Values = readonly (number | null | undefined)[];

const isKnown = (value: number | null | undefined): value is number => value != null;

/** The sum of the known values; null if none is known. */
export function sumOfKnown(values: Values): number | null {
  const known = values.filter(isKnown);
  return known.length ? withoutFloatError(known.reduce((total, value) => total + value, 0)) : null;
}

/** The years of a classification: [first, last]. */
export const yearsOfComposition = ({ firstYear, exportsMusd }: Composition): [first: number, last: number] =>
  yearsOf(firstYear, exportsMusd[0]);

/** The last year whose figures are recovered; undefined if there is none. */
export function lastRecoveredYear({ quality, ...composition }: Composition): number | undefined {
  const [first, last] = yearsOfComposition(composition);
  for (let year = last; year >= first; year--) if (qualityAt(quality, year - first) === 'recovered') return year;
  return undefined;
}

/** The largest share of a part of each flow that is shown, of all years. */
export function largestShares({ slice }: Slices, { classification, flow }: Options): number[] {
  const { exportsMusd, importsMusd } = slice[classification];
  return directionsOf(flow).map((direction) => {
    const columns = { exports: exportsMusd, imports: importsMusd }[direction];
    const shares = (columns[0] ?? []).map((_, i) => {
      const ofYear = columns.map((column) => column[i] ?? 0);
      const total = sumOfKnown(ofYear) ?? 0;
      return total ? Math.max(...ofYear) / total : 0;
    });
    return Math.max(...shares, 0);
  });
}

/** The wholes and parts of a year. The order is by the sum over all years, so that a part keeps its place and colour. */
export function partsOf({ slice, names }: Slices, { year, classification, flow }: Options, lang: Lang): Parts {
  const { firstYear, codes, exportsMusd, importsMusd, addsUp, quality } = slice[classification];
  const i = year - firstYear;
  const columns = directionsOf(flow).map((direction) => {
    const values = { exports: exportsMusd, imports: importsMusd }[direction];
    const ofYear = values.map((column) => column[i]);
    return { flow: direction, ofYear, totalMusd: sumOfKnown(ofYear) ?? 0, isComplete: addsUp === true || ofYear.every(isKnown) };
  });
  const parts = codes
    .map((code, c) => {
      const musd = columns.map(({ ofYear }) => ofYear[c] ?? null);
      return {
        code,
        name: nameOf(names[classification], code, lang),
        weight: sumOfKnown([...(exportsMusd[c] ?? []), ...(importsMusd[c] ?? [])]) ?? 0,
        musd,
        shares: musd.map((value, w) => (value === null ? null : value / (columns[w]?.totalMusd ?? NaN))),
      };
    })
    .sort((a, b) => b.weight - a.weight)
    .map(({ weight: _, ...part }) => ({ ...part, product: productOf(classification, part.code) }))
    .map(({ product, ...part }, i, all) => ({
      ...part,
      colour: { product, shade: all.slice(0, i).filter((other) => other.product === product).length },
    }));
  return { wholes: columns.map(({ ofYear: _, ...whole }) => whole), parts, quality: qualityAt(quality, i) };
}
