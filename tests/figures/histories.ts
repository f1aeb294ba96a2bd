import type { Comparison } from './comparison.ts';
import { yearsIn } from './csv.ts';
import { amount, count, percent, rank, type Figure, type Lang } from './figure.ts';
import type { ShownHistory } from './shown.ts';
import { statesOf, stateYears, type StateYear } from './states.ts';
import { partnersOf } from './top-partners.ts';
import { classifications, compositionOf, type Classification } from './trade-composition.ts';

/** The figure of a year: its bounds, which are the same for an exact one, and how it is written. */
interface YearFigure {
  bounds: readonly [low: number, high: number];
  written: readonly Figure[];
}

/** The history of a mark in the strip of the chosen mark. */
interface ExpectedHistory {
  tag: string;
  attributes: Record<string, string | number>;
  id: string;
  firstYear: number;
  /** One a year; null is no data. */
  figures: readonly (YearFigure | null)[];
}

const exact = (value: number, written: Figure): YearFigure => ({ bounds: [value, value], written: [written] });

const stateFigures: Record<string, Record<string, (known: NonNullable<StateYear['known']>) => YearFigure>> = {
  'state-map': {
    value: ({ musd }) => exact(musd, amount(musd)),
    share: ({ worldPercent }) => exact(worldPercent, percent(worldPercent)),
    rank: ({ rank: [best, worst] }) => ({ bounds: [-worst, -best], written: best === worst ? [rank(best)] : [rank(best), rank(worst)] }),
  },
  'state-ranking': {
    value: ({ musd }) => exact(musd, amount(musd)),
    'world-share': ({ worldPercent }) => exact(worldPercent, percent(worldPercent)),
    'region-share': ({ regionPercent: [low, high] }) => ({
      bounds: [low, high],
      // A lower bound of less than a tenth is left out.
      written: low === high ? [percent(low)] : [...(low < 0.1 ? [] : [percent(low, 'down')]), percent(high, 'up')],
    }),
  },
};

const stateHistories = (): ExpectedHistory[] =>
  Object.entries(stateFigures).flatMap(([tag, measures]) =>
    Object.entries(measures).flatMap(([measure, figureOf]) =>
      statesOf(stateYears[0]!).map(({ code }) => ({
        tag,
        attributes: { measure },
        id: code,
        firstYear: stateYears[0]!,
        figures: stateYears.map((year) => {
          const { known } = statesOf(year).find((state) => state.code === code)!;
          return known && figureOf(known);
        }),
      })),
    ),
  );

const partnerYears = yearsIn('us-partners-goods-census');
const flows = ['exports', 'imports', 'total'] as const;

/** A partner has a figure in the years in which it is among the first 15 by any flow. Japan is always one. */
function partnerHistories(): ExpectedHistory[] {
  const isListed = (code: string, year: number): boolean =>
    flows.some((flow) => partnersOf(year, flow).some((one) => one.code === code && one.rank <= 15));
  const codes = new Set(
    partnerYears.flatMap((year) => partnersOf(year, 'total').flatMap(({ code }) => (isListed(code, year) ? [code] : []))),
  );
  return flows.flatMap((flow) =>
    [...codes].map((code) => ({
      tag: 'top-partners',
      attributes: { flow },
      id: code,
      firstYear: partnerYears[0]!,
      figures: partnerYears.map((year) => {
        const partner = isListed(code, year) ? partnersOf(year, flow).find((one) => one.code === code) : undefined;
        return partner ? exact(partner.musd, amount(partner.musd)) : null;
      }),
    })),
  );
}

const compositionHistories = (): ExpectedHistory[] =>
  (Object.keys(classifications) as Classification[]).flatMap((classification) => {
    const years = yearsIn(classifications[classification].table);
    return (['exports', 'imports'] as const).flatMap((direction) =>
      compositionOf(classification, years[0]!, [direction]).categories.map(({ code }) => ({
        tag: 'trade-composition',
        attributes: { classification },
        id: `${direction}-${code}`,
        firstYear: years[0]!,
        figures: years.map((year) => {
          const { percent: share } = compositionOf(classification, year, [direction]).categories.find((one) => one.code === code)!.parts[
            direction
          ]!;
          return share === null ? null : exact(share / 100, percent(share));
        }),
      })),
    );
  });

export const expectedHistories = (): ExpectedHistory[] => [...stateHistories(), ...partnerHistories(), ...compositionHistories()];

/** Compares every value of a history, and in its words the figures of the shown, the highest and the lowest year. */
export function compareHistory(comparison: Comparison, expected: ExpectedHistory, year: number, shown: ShownHistory, lang: Lang): void {
  const { tag, attributes, id, firstYear, figures } = expected;
  comparison.start(tag, { ...attributes, year, id }, lang);
  comparison.raw('first year of the history', shown.firstYear, firstYear);
  comparison.raw('years of the history', shown.figures.length, figures.length);
  figures.forEach((figure, i) => {
    const place = `history of ${firstYear + i}`;
    const inYear = shown.figures[i] ?? null;
    comparison.raw(`${place}, at least`, inYear?.atLeast ?? null, figure?.bounds[0] ?? null);
    comparison.raw(`${place}, at most`, inYear?.atMost ?? null, figure?.bounds[1] ?? null);
    if (inYear) comparison.text('history', inYear.text, figure?.written ?? [], []);
  });
  const known = figures.flatMap((figure, i) => (figure ? [{ ...figure, year: firstYear + i }] : []));
  const extremes = [
    known.filter(({ bounds: [low] }) => known.every(({ bounds: [, high] }) => low >= high)),
    known.filter(({ bounds: [, high] }) => known.every(({ bounds: [low] }) => high <= low)),
  ];
  const areExact = known.every(({ bounds: [low, high] }) => low === high);
  // If all years have the same figure, none is the highest.
  const named =
    areExact && extremes[0]!.length < known.length ? extremes.flatMap((ties) => [count(ties[0]!.year), ...ties[0]!.written]) : [];
  comparison.text(
    'words of the history',
    shown.words,
    [count(year), ...(figures[year - firstYear]?.written ?? []), ...named],
    // Ties and gaps name other years; figures of intervals can be certain in some years.
    [...figures.map((_, i) => count(firstYear + i)), count(known.length), ...(areExact ? [] : known.flatMap(({ written }) => written))],
  );
}
