import { ticks } from 'd3-array';
import { scalePoint } from 'd3-scale';
import { textWidth } from '../../model/text-width.ts';
import type { Mark, View } from '../../model/view.ts';
import { grown, textBox } from '../box.ts';
import { gapAreas, type Point } from './gap-areas.ts';
import { placeAnnotations, type PlacedAnnotation } from './annotations.ts';
import { besideRule, fontTolerance, labelSize, type Surroundings, type YearFigures } from './labels.ts';
import { axisFromZero, narrowWidth, toTenth } from '../axis.ts';

/** A year: for each line a dot and its figure, and the name and size of the gap between the lines. */
export interface YearMark extends Mark, YearFigures {
  x: number;
  /** The strip of the plot where a pointer highlights this year. */
  band: { x: number; width: number };
}

export interface LinesDrawing {
  /** The upper left corner, in the coordinates of the view. */
  origin: Point;
  width: number;
  height: number;
  plot: { left: number; right: number; top: number; bottom: number };
  unit: string;
  yTicks: readonly { y: number; label: string }[];
  xTicks: readonly { x: number; year: number; label: string }[];
  lines: readonly { id: string; path: string; label: string; y: number }[];
  gaps: readonly { id: string; path: string }[];
  annotations: readonly PlacedAnnotation[];
  /** What the labels of a year are placed among. */
  surroundings: Surroundings;
  years: readonly (YearFigures & Pick<YearMark, 'band' | 'y'>)[];
}

export interface LinesView extends View<YearMark>, Omit<LinesDrawing, 'years'> {
  /** Id of the year whose figures are shown while no other year is highlighted. */
  chosen: string;
  /** Id of the year that the chosen one is compared with; undefined for none. */
  compared?: string | undefined;
}

export interface Series {
  id: string;
  label: string;
  values: readonly number[];
}

/** Two lines over the years and the gap between them. */
export interface LinesInput {
  /** The upper left corner. Default: that of the view. */
  origin?: Point;
  width: number;
  firstYear: number;
  upper: Series;
  lower: Series;
  /** The value that the axis reaches. Default: the largest one. */
  max?: number;
  /** Names of the gap where `upper` is the higher line, where it is the lower one, and where the lines meet. */
  gap: { above: string; below: string; none: string };
  unit: { perUnit: number; name: string };
  /** Texts at years of the drawing, in their order. */
  annotations?: readonly { year: number; text: string }[];
  /** Formats a figure for a label. */
  format: (value: number) => string;
  /** The years from which the figures count something else than before. The lines are broken before them. */
  breaks?: readonly number[];
  /** Formats a tick, given in axis units, with as many decimals as the step needs. */
  formatTick: (units: number, digits: number) => string;
}

/** Positions of everything in the drawing: numbers and strings, no DOM. */
export function linesLayout(input: LinesInput): LinesDrawing {
  const { origin = [0, 0], width, firstYear, upper, lower, unit } = input;
  const [x0, y0] = origin;
  const isNarrow = width < narrowWidth;
  // Without a unit above it, the plot has the same height with less room above.
  const head = unit.name ? 40 : 24;
  const max = input.max ?? Math.max(...upper.values, ...lower.values);
  const count = isNarrow ? 4 : 5;
  // The ticks are the same at every height, so their width is known before the annotations are placed.
  const { ticks: tickValues, digits } = axisFromZero(max, count, unit.perUnit, [0, 1]);
  const tickLabels = tickValues.map((value) => input.formatTick(value / unit.perUnit, digits));
  const left = x0 + Math.max(...tickLabels.map((label) => textWidth(label, 12))) + 10;
  // The names of the lines are on the right of the last year, and so are its figures where they fit.
  const atEnd = [upper, lower].flatMap(({ label, values }) => [label, input.format(values.at(-1) ?? 0)]);
  const right = x0 + width - Math.max(...atEnd.map((text) => textWidth(text, labelSize))) - besideRule - 4;
  const years = upper.values.map((_, i) => firstYear + i);
  const x = scalePoint<number>(years, [left + 10, right]);
  const annotations = placeAnnotations(
    (input.annotations ?? []).flatMap(({ year, text }) => {
      const at = x(year);
      return at === undefined ? [] : [{ x: toTenth(at), text }];
    }),
    { left, right: x0 + width, top: y0 + 17 },
  );
  // Annotations are above the plot, whose height stays the same: six of them would take most of a narrow one.
  const plotHeight = Math.round(isNarrow ? Math.max(270, width * 0.86) : Math.min(Math.max(width * 0.5, 300), 460)) - 40;
  const height = head + plotHeight + Math.ceil(annotations.height);
  const bottom = y0 + height - 26;
  const y = axisFromZero(max, count, unit.perUnit, [bottom, y0 + head + annotations.height]);
  const yTicks = y.ticks.map((value, i) => ({ y: y.at(value), label: tickLabels[i] ?? '' }));
  const points = (series: Series): Point[] => series.values.map((value, i) => [toTenth(x(firstYear + i) ?? left), y.at(value)]);
  const lines = [points(upper), points(lower)] as const;
  const plot = { left, right, top: y.at(y.ticks.at(-1) ?? 0), bottom };
  const starts = (input.breaks ?? []).map((year) => year - firstYear);
  const parts = lines.map((line) => brokenLine(line, starts));
  const names = endLabels([upper, lower], parts, bottom);
  const area = { left, right: x0 + width, top: y0 + 17 + annotations.height, bottom: bottom - 2 };
  const texts = [
    textBox(unit.name, x0, y0 + 12, 'start', 12),
    ...names.map(({ label, y }) => textBox(label, right + besideRule, y + 4, 'start', labelSize)),
  ].map((box) => grown(box, fontTolerance));
  return {
    origin,
    width,
    height,
    plot,
    unit: unit.name,
    yTicks,
    xTicks: yearTicks(years, right - left).map((year) => ({ x: toTenth(x(year) ?? left), year, label: String(year) })),
    annotations: annotations.placed,
    lines: names,
    gaps: (parts[0] ?? []).flatMap((part, i) => gapAreas(part, parts[1]?.[i] ?? [], input.gap)),
    surroundings: { lines, area, texts, rules: annotations.placed.map(({ x }) => x) },
    years: years.map((_, i) => yearAt(input, i, lines, x.step(), plot)),
  };
}

/** The parts of a line that is broken before some of its points. */
function brokenLine(points: readonly Point[], starts: readonly number[]): Point[][] {
  const cuts = [0, ...starts.filter((start) => start > 0 && start < points.length)];
  return cuts.map((start, i) => points.slice(start, cuts[i + 1]));
}

/** The paths of the lines, with their names at the right end. */
function endLabels(series: Series[], lines: readonly Point[][][], axisY: number): LinesDrawing['lines'] {
  const ends = lines.map((parts) => parts.at(-1)?.at(-1)?.[1] ?? 0);
  const [a = 0, b = 0] = ends;
  // Two names that are closer than a line of text are moved apart, and up from the years below the axis.
  const push = Math.max(0, (18 - Math.abs(a - b)) / 2);
  const lift = Math.max(0, Math.max(a, b) + push - axisY);
  return series.map((line, i) => ({
    id: line.id,
    label: line.label,
    path: (lines[i] ?? []).map((points) => `M${points.map((point) => point.join()).join('L')}`).join(''),
    y: toTenth((ends[i] ?? 0) + (i === (a <= b ? 0 : 1) ? -push : push) - lift),
  }));
}

/** The positions and texts of a year: its dots with their figures, its gap and its strip. */
function yearAt(
  { width, upper, lower, gap, format }: LinesInput,
  i: number,
  lines: Surroundings['lines'],
  step: number,
  plot: LinesDrawing['plot'],
): LinesDrawing['years'][number] {
  const [x, upY] = lines[0][i] ?? [NaN, NaN];
  const lowY = lines[1][i]?.[1] ?? NaN;
  const [up, low] = [upper.values[i] ?? NaN, lower.values[i] ?? NaN];
  const gapName = up > low ? gap.above : up < low ? gap.below : gap.none;
  const gapLines = up === low ? [gapName] : [gapName, format(Math.abs(up - low))];
  return {
    x,
    y: Math.min(upY, lowY),
    band: { x: toTenth(Math.max(x - step / 2, plot.left)), width: toTenth(Math.min(step, plot.right - x + step / 2)) },
    dots: [
      { id: upper.id, y: upY, text: format(up) },
      { id: lower.id, y: lowY, text: format(low) },
    ],
    gapForms: width < narrowWidth ? [gapLines] : [[gapLines.join(' ')], gapLines],
  };
}

/** Round years, about 90 pixels apart, and two at least. */
const yearTicks = (years: readonly number[], width: number): number[] =>
  ticks(years[0] ?? 0, years.at(-1) ?? 0, Math.max(Math.floor(width / 90), 2)).filter(Number.isInteger);
