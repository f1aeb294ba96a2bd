import { estimate, estimateYear } from './estimate.ts';
import type { ExpectedCell } from './expected.ts';
import { amount, count, stated, type Figure } from './figure.ts';
import { digitsOf, significant } from './number-text.ts';

export const measures = ['production', 'customs'] as const;
export type Measure = (typeof measures)[number];

export type Prefecture = (typeof estimate.prefectures)[number];

/** The exports of a prefecture by a measure; null is unknown. */
export const musdOf = (prefecture: Prefecture, measure: Measure): number | null =>
  measure === 'production' ? prefecture.estimateMusd : prefecture.customsMusd;

/** The exports per 100,000 residents; those of a rounded figure have as few digits as it has. */
export function perResidentsOf({ residents }: Prefecture, musd: number, measure: Measure): number {
  const exact = (musd / residents) * 100_000;
  return measure === 'production' ? exact : significant(exact, digitsOf.rounded);
}

export const figureOf = (musd: number | null, measure: Measure): Figure[] =>
  musd === null ? [] : [amount(musd, measure === 'production' ? 'estimate' : 'rounded')];

/**
 * How far a raw figure may be from the exact one: the estimate is stored with two decimals, and shown with three digits. All other raw
 * figures of the kit are exact to floating precision.
 */
export const errorOf = (measure: Measure): number => (measure === 'production' ? 0.005 : 0);

/** @param per the part of the figure of the prefecture: 1, or that of 100,000 residents */
export const cellOf = (musd: number | null, measure: Measure, per = 1): ExpectedCell => ({
  raw: musd,
  error: errorOf(measure) * per,
  digits: measure === 'production' ? digitsOf.estimate : digitsOf.rounded,
});

export const unknownOf = (measure: Measure): Prefecture[] =>
  estimate.prefectures.filter((prefecture) => musdOf(prefecture, measure) === null);

/** The sources of each measure; the second one of the cited values is the publisher of the value of 2014. */
export const tablesOf = {
  production: [
    { table: 'us-imports-enduse', years: [estimateYear] },
    { table: 'japan-shipments-2014', years: [estimateYear] },
  ],
  customs: [{ table: 'prefecture-exports-cited', source: 1, years: [estimateYear] }],
};

/** Years, counts and amounts of the notes on both measures. */
export const notes: Figure[] = [
  amount(estimate.importsMusd),
  amount(estimate.assignedMusd),
  stated('amount', '134.5 billion dollars', '1,345億ドル'),
  stated('number', '130', '1,300'),
  stated('amount', '130 billion dollars', '1,300億ドル'),
  count(estimate.suppressedCells),
  count(estimate.suppressedDivisions),
  count(estimate.prefectures.filter(({ isTooLow }) => isTooLow).length),
  ...measures.map((measure) => count(unknownOf(measure).length)),
  ...measures.map((measure) => count(estimate.prefectures.length - unknownOf(measure).length)),
  count(estimate.prefectures.length),
  count(estimateYear),
  // Establishments with fewer persons are not in the Census of Manufacture.
  count(4),
  count(3),
  // The inset of Okinawa.
  stated('number', '1.5'),
];
