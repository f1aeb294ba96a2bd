import { nameOf, type Names } from '../../data/names.ts';
import type { Composition, TradeCompositionSlice } from '../../data/trade-composition.ts';
import type { Lang } from '../../model/locale.ts';
import { yearsOf } from '../../model/years.ts';
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
}

/** A whole that is shown: a flow and its total. */
interface Whole {
  flow: Direction;
  totalMusd: number;
}

/** A section or industry with its part of each whole, in their order. */
export interface Part {
  code: string;
  name: string;
  /** Its place in the palette. */
  colour: number;
  /** Null is no data. */
  musd: (number | null)[];
  /** From 0 to 1. */
  shares: number[];
}

export const sum = (values: readonly (number | null | undefined)[]): number =>
  values.reduce<number>((total, value) => total + (value ?? 0), 0);

/** The years of a classification: [first, last]. */
export const yearsOfComposition = ({ firstYear, exportsMusd }: Composition): [first: number, last: number] =>
  yearsOf(firstYear, exportsMusd[0]);

/** The wholes of a year, and their parts with the largest of all years first, so that a part keeps its place and colour. */
export function partsOf({ slice, names }: Slices, { year, classification, flow }: Options, lang: Lang): { wholes: Whole[]; parts: Part[] } {
  const { firstYear, codes, exportsMusd, importsMusd } = slice[classification];
  const at = year - firstYear;
  const columns = (flow === 'both' ? (['exports', 'imports'] as const) : [flow]).map((one) => {
    const values = { exports: exportsMusd, imports: importsMusd }[one];
    return { flow: one, values, totalMusd: sum(values.map((column) => column[at])) };
  });
  const parts = codes
    .map((code, c) => ({
      code,
      name: nameOf(names[classification], code, lang),
      weight: sum(exportsMusd[c] ?? []) + sum(importsMusd[c] ?? []),
      musd: columns.map(({ values }) => values[c]?.[at] ?? null),
      shares: columns.map(({ values, totalMusd }) => (values[c]?.[at] ?? 0) / totalMusd),
    }))
    .sort((a, b) => b.weight - a.weight)
    .map(({ weight: _, ...part }, colour) => ({ ...part, colour }));
  return { wholes: columns.map(({ flow, totalMusd }) => ({ flow, totalMusd })), parts };
}
