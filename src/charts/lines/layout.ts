import { ticks } from 'd3-array';
import { scalePoint } from 'd3-scale';
import { textWidth } from '../../model/text-width.ts';
import type { Mark, View } from '../../model/view.ts';
import { gapAreas, type Point } from './gap-areas.ts';
import { axisFromZero, narrowWidth, toTenth } from '../axis.ts';

/** A year: for each line a dot and its figure, and the name and size of the gap between the lines. */
export interface YearMark extends Mark {
  /** The strip of the plot where a pointer highlights this year. */
  band: { x: number; width: number };
  dots: readonly { id: string; y: number }[];
  /** The figures of the year. */
  labels: readonly { id: string; y: number; text: string }[];
  /** The side of the rule on which the labels are: `start` is to its right. */
  anchor: 'start' | 'end';
}

export interface LinesDrawing {
  width: number;
  height: number;
  plot: { left: number; right: number; top: number; bottom: number };
  unit: string;
  yTicks: readonly { y: number; label: string }[];
  xTicks: readonly { x: number; year: number; label: string }[];
  lines: readonly { id: string; path: string; label: string; y: number }[];
  gaps: readonly { id: string; path: string }[];
  years: readonly Pick<YearMark, 'band' | 'dots' | 'labels' | 'anchor' | 'x' | 'y'>[];
}

export interface LinesView extends View<YearMark>, Omit<LinesDrawing, 'years'> {
  /** Id of the year whose figures are shown while no other year is highlighted. */
  chosen: string;
}

interface Series {
  id: string;
  label: string;
  values: readonly number[];
}

/** Two lines over the years and the gap between them. */
interface LinesInput {
  width: number;
  firstYear: number;
  upper: Series;
  lower: Series;
  /** Names of the gap where `upper` is the higher line, and where it is the lower one. */
  gap: { above: string; below: string };
  unit: { perUnit: number; name: string };
  /** Formats a figure for a label. */
  format: (value: number) => string;
  /** Formats a tick, given in axis units. */
  formatTick: (units: number) => string;
}

const labelSize = 13;
const lineHeight = 17;

/** Positions of everything in the drawing: numbers and strings, no DOM. */
export function linesLayout(input: LinesInput): LinesDrawing {
  const { width, firstYear, upper, lower, unit } = input;
  const isNarrow = width < narrowWidth;
  const height = Math.round(isNarrow ? Math.max(280, width * 0.88) : Math.min(Math.max(width * 0.5, 300), 460));
  const max = Math.max(...upper.values, ...lower.values);
  const bottom = height - 26;
  const y = axisFromZero(max, isNarrow ? 4 : 5, unit.perUnit, [bottom, isNarrow ? 70 : 40]);
  const yTicks = y.ticks.map((value) => ({ y: y.at(value), label: input.formatTick(value / unit.perUnit) }));
  const left = Math.max(...yTicks.map((tick) => textWidth(tick.label, 12))) + 10;
  const right = width - Math.max(textWidth(upper.label, labelSize), textWidth(lower.label, labelSize)) - 14;
  const years = upper.values.map((_, i) => firstYear + i);
  const x = scalePoint<number>(years, [left + 10, right]);
  const points = (series: Series): Point[] => series.values.map((value, i) => [toTenth(x(firstYear + i) ?? left), y.at(value)]);
  const lines = [points(upper), points(lower)] as const;
  const plot = { left, right, top: y.at(y.ticks.at(-1) ?? 0), bottom };
  return {
    width,
    height,
    plot,
    unit: unit.name,
    yTicks,
    xTicks: yearTicks(years, right - left).map((year) => ({ x: toTenth(x(year) ?? left), year, label: String(year) })),
    lines: endLabels([upper, lower], lines),
    gaps: gapAreas(...lines, input.gap),
    years: years.map((_, i) => yearAt(input, i, lines, x.step(), plot)),
  };
}

/** The paths of the lines, with their names at the right end. */
function endLabels(series: Series[], points: readonly Point[][]): LinesDrawing['lines'] {
  const ends = points.map((line) => line.at(-1)?.[1] ?? 0);
  const [a = 0, b = 0] = ends;
  // Two names that are closer than a line of text are moved apart.
  const push = Math.max(0, (18 - Math.abs(a - b)) / 2);
  return series.map((line, i) => ({
    id: line.id,
    label: line.label,
    path: `M${(points[i] ?? []).map((point) => point.join()).join('L')}`,
    y: toTenth((ends[i] ?? 0) + (i === (a <= b ? 0 : 1) ? -push : push)),
  }));
}

/** The positions of a year: its dots, its labels and its strip. */
function yearAt(
  input: LinesInput,
  i: number,
  lines: readonly [Point[], Point[]],
  step: number,
  plot: LinesDrawing['plot'],
): LinesDrawing['years'][number] {
  const [x, upY] = lines[0][i] ?? [NaN, NaN];
  const lowY = lines[1][i]?.[1] ?? NaN;
  return {
    x,
    y: Math.min(upY, lowY),
    band: { x: toTenth(Math.max(x - step / 2, plot.left)), width: toTenth(Math.min(step, plot.right - x + step / 2)) },
    dots: [
      { id: input.upper.id, y: upY },
      { id: input.lower.id, y: lowY },
    ],
    ...labelsAt(input, i, lines, step, plot),
  };
}

/** The labels of a year: its two figures and the gap, placed off the lines on the side where they fit better. */
function labelsAt(
  input: LinesInput,
  i: number,
  lines: readonly [Point[], Point[]],
  step: number,
  plot: LinesDrawing['plot'],
): Pick<YearMark, 'labels' | 'anchor'> {
  const values = [input.upper.values[i] ?? NaN, input.lower.values[i] ?? NaN] as const;
  const [x, upY] = lines[0][i] ?? [NaN, NaN];
  const lowY = lines[1][i]?.[1] ?? NaN;
  const gapName = values[0] >= values[1] ? input.gap.above : input.gap.below;
  const gapAmount = input.format(Math.abs(values[0] - values[1]));
  const gapLines = input.width < narrowWidth ? [gapName, gapAmount] : [`${gapName} ${gapAmount}`];
  const gapHeight = gapLines.length * lineHeight;
  const figures = [input.upper, input.lower].map((series, n) => ({ id: series.id, text: input.format(values[n] ?? NaN) }));
  if (values[0] < values[1]) figures.reverse();
  const widest = Math.max(...[...gapLines, ...figures.map((figure) => figure.text)].map((text) => textWidth(text, labelSize))) + 10;

  const sides = (['start', 'end'] as const).map((anchor) => {
    const [from, to] = anchor === 'start' ? [x, x + widest] : [x - widest, x];
    // The y positions of both lines within the width of the text. Between them is the space from `ceiling` to `floor`.
    const yPairs = lines[0].flatMap(([lineX, y], n) => (lineX >= from - step && lineX <= to + step ? [[y, lines[1][n]?.[1] ?? y]] : []));
    const ceiling = Math.max(...yPairs.map((pair) => Math.min(...pair)));
    const floor = Math.min(...yPairs.map((pair) => Math.max(...pair)));
    const upperY = Math.max(Math.min(...yPairs.flat()) - 10, 26);
    const lowerY = Math.max(...yPairs.flat()) + 18;
    const fitsBetween = floor - ceiling >= gapHeight + 6;
    const fitsBelow = lowerY + gapHeight < plot.bottom;
    // The gap is named between the lines, else below the lower figure, else above the upper one.
    const gapY = fitsBetween ? (ceiling + floor - gapHeight) / 2 + 12 : fitsBelow ? lowerY + lineHeight : upperY - gapHeight;
    const overhang = Math.max(0, to - plot.right, plot.left - from);
    return {
      anchor,
      upperY,
      lowerY,
      gapY,
      penalty: overhang * 8 + (fitsBetween ? 0 : 60) + (Math.min(upY, lowY) - upperY + lowerY - Math.max(upY, lowY)) / 2,
    };
  });
  const side = sides.reduce((best, other) => (other.penalty < best.penalty ? other : best));
  return {
    labels: [
      { id: figures[0]?.id ?? '', y: side.upperY, text: figures[0]?.text ?? '' },
      ...gapLines.map((text, n) => ({ id: 'gap', y: toTenth(side.gapY + n * lineHeight), text })),
      { id: figures[1]?.id ?? '', y: side.lowerY, text: figures[1]?.text ?? '' },
    ],
    anchor: side.anchor,
  };
}

/** Round years, at least 90 pixels apart. */
const yearTicks = (years: readonly number[], width: number): number[] =>
  ticks(years[0] ?? 0, years.at(-1) ?? 0, Math.max(Math.floor(width / 90), 1)).filter(Number.isInteger);
