import { ticks } from 'd3-array';
import { scalePoint } from 'd3-scale';
import { textWidth } from '../../model/text-width.ts';
import type { Mark, View } from '../../model/view.ts';
import { axisFromZero, narrowWidth, toTenth } from '../axis.ts';

/** What stands at a year: one dot and its figure for each line, and what the gap between them is called. */
export interface YearMark extends Mark {
  /** The strip of the plot that belongs to this year. */
  band: { x: number; width: number };
  dots: readonly { id: string; y: number }[];
  /** The figures of the year, and the side of the rule that they are written on. */
  labels: readonly { id: string; y: number; text: string }[];
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
  /** The year whose figures are written in the drawing while no other is pointed at. */
  chosen: string;
}

type Point = [x: number, y: number];

interface Series {
  id: string;
  label: string;
  values: readonly number[];
}

/** Two lines over years and the gap between them. */
interface LinesInput {
  width: number;
  firstYear: number;
  upper: Series;
  lower: Series;
  /** Names of the gap where `upper` is the higher line, and where it is the lower one. */
  gap: { above: string; below: string };
  unit: { perUnit: number; name: string };
  /** A figure as a label of the drawing. */
  format: (value: number) => string;
  /** A figure in axis units. */
  tick: (units: number) => string;
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
  const yTicks = y.ticks.map((value) => ({ y: y.at(value), label: input.tick(value / unit.perUnit) }));
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
    gaps: gaps(...lines, input),
    years: years.map((_, i) => yearAt(input, i, lines, x.step(), plot)),
  };
}

function endLabels(series: Series[], points: readonly Point[][]): LinesDrawing['lines'] {
  const ends = points.map((line) => line.at(-1)?.[1] ?? 0);
  const [a = 0, b = 0] = ends;
  // Two names closer than a line of text push each other apart.
  const push = Math.max(0, (18 - Math.abs(a - b)) / 2);
  return series.map((line, i) => ({
    id: line.id,
    label: line.label,
    path: `M${(points[i] ?? []).map((point) => point.join()).join('L')}`,
    y: toTenth((ends[i] ?? 0) + (i === (a <= b ? 0 : 1) ? -push : push)),
  }));
}

/** The area between the lines, cut where they cross, so that a deficit and a surplus can be told apart. */
function gaps(up: Point[], low: Point[], { gap }: LinesInput): LinesDrawing['gaps'] {
  const areas: { id: string; top: Point[]; base: Point[] }[] = [];
  up.forEach((point, i) => {
    const other = low[i] ?? point;
    const id = point[1] <= other[1] ? gap.above : gap.below;
    const area = areas.at(-1);
    if (area?.id === id) {
      area.top.push(point);
      area.base.push(other);
      return;
    }
    const before = up[i - 1];
    const beforeOther = low[i - 1];
    const start: { top: Point[]; base: Point[] } = { top: [point], base: [other] };
    if (area && before && beforeOther) {
      const was = before[1] - beforeOther[1];
      const share = was / (was - (point[1] - other[1]));
      const crossing: Point = [toTenth(before[0] + share * (point[0] - before[0])), toTenth(before[1] + share * (point[1] - before[1]))];
      area.top.push(crossing);
      start.top.unshift(crossing);
    }
    areas.push({ id, ...start });
  });
  return areas.map(({ id, top, base }) => ({ id, path: `M${[...top, ...base.reverse()].map((point) => point.join()).join('L')}Z` }));
}

/** The rule at a year. */
function yearAt(
  input: LinesInput,
  i: number,
  lines: readonly [Point[], Point[]],
  stride: number,
  plot: LinesDrawing['plot'],
): LinesDrawing['years'][number] {
  const [x, upY] = lines[0][i] ?? [NaN, NaN];
  const lowY = lines[1][i]?.[1] ?? NaN;
  return {
    x,
    y: Math.min(upY, lowY),
    band: { x: toTenth(Math.max(x - stride / 2, plot.left)), width: toTenth(Math.min(stride, plot.right - x + stride / 2)) },
    dots: [
      { id: input.upper.id, y: upY },
      { id: input.lower.id, y: lowY },
    ],
    ...labelsAt(input, i, lines, stride, plot),
  };
}

/** The three figures of a year, clear of the lines, on the side where they fit best. */
function labelsAt(
  input: LinesInput,
  i: number,
  lines: readonly [Point[], Point[]],
  stride: number,
  plot: LinesDrawing['plot'],
): Pick<YearMark, 'labels' | 'anchor'> {
  const values = [input.upper.values[i] ?? NaN, input.lower.values[i] ?? NaN] as const;
  const [x, upY] = lines[0][i] ?? [NaN, NaN];
  const lowY = lines[1][i]?.[1] ?? NaN;
  const gapName = values[0] >= values[1] ? input.gap.above : input.gap.below;
  const gapAmount = input.format(Math.abs(values[0] - values[1]));
  const gapLines = input.width < narrowWidth ? [gapName, gapAmount] : [`${gapName} ${gapAmount}`];
  const tall = gapLines.length * lineHeight;
  const figures = [input.upper, input.lower].map((series, n) => ({ id: series.id, text: input.format(values[n] ?? NaN) }));
  if (values[0] < values[1]) figures.reverse();
  const widest = Math.max(...[...gapLines, ...figures.map((figure) => figure.text)].map((text) => textWidth(text, labelSize))) + 10;

  const sides = (['start', 'end'] as const).map((anchor) => {
    const [from, to] = anchor === 'start' ? [x, x + widest] : [x - widest, x];
    // The two lines along the whole text: the ceiling and the floor between them, and what lies beyond them.
    const along = lines[0].flatMap(([at, y], n) => (at >= from - stride && at <= to + stride ? [[y, lines[1][n]?.[1] ?? y]] : []));
    const ceiling = Math.max(...along.map((pair) => Math.min(...pair)));
    const floor = Math.min(...along.map((pair) => Math.max(...pair)));
    const over = Math.max(Math.min(...along.flat()) - 10, 26);
    const under = Math.max(...along.flat()) + 18;
    const inside = floor - ceiling >= tall + 6;
    // The first of its lines; the last one stands right above the upper figure where there is no room below either.
    const below = under + tall < plot.bottom;
    const gapY = inside ? (ceiling + floor - tall) / 2 + 12 : below ? under + lineHeight : over - tall;
    const overhang = Math.max(0, to - plot.right, plot.left - from);
    return {
      anchor,
      over,
      under,
      gapY,
      badness: overhang * 8 + (inside ? 0 : 60) + (Math.min(upY, lowY) - over + under - Math.max(upY, lowY)) / 2,
    };
  });
  const side = sides.reduce((best, other) => (other.badness < best.badness ? other : best));
  return {
    labels: [
      { id: figures[0]?.id ?? '', y: side.over, text: figures[0]?.text ?? '' },
      ...gapLines.map((text, n) => ({ id: 'gap', y: toTenth(side.gapY + n * lineHeight), text })),
      { id: figures[1]?.id ?? '', y: side.under, text: figures[1]?.text ?? '' },
    ],
    anchor: side.anchor,
  };
}

/** Round years as far apart as their text allows. */
const yearTicks = (years: readonly number[], width: number): number[] =>
  ticks(years[0] ?? 0, years.at(-1) ?? 0, Math.max(Math.floor(width / 90), 1)).filter(Number.isInteger);
