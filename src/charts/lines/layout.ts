import { fromZero } from '../../model/scale.ts';
import { textWidth } from '../../model/text-width.ts';
import type { Mark, View } from '../../model/view.ts';

/** What stands at a year: one dot and its figure for each line, and what the gap between them is called. */
export interface YearMark extends Mark {
  /** The strip of the plot that belongs to this year. */
  band: { x: number; width: number };
  dots: readonly { id: string; y: number }[];
  labels: readonly { id: string; y: number; text: string }[];
  /** Which side of the rule the labels stand on. */
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

interface Series {
  id: string;
  label: string;
  values: readonly number[];
}

/** Two lines over years and the gap between them. */
export interface LinesInput {
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

const narrow = 480;
const labelSize = 13;

/** Positions of everything in the drawing: numbers and strings, no DOM. */
export function linesLayout(input: LinesInput): LinesDrawing {
  const { width, firstYear, upper, lower, unit } = input;
  const count = upper.values.length;
  const height = Math.round(width < narrow ? Math.max(250, width * 0.82) : Math.min(Math.max(width * 0.5, 300), 460));
  const max = Math.max(...upper.values, ...lower.values);
  const bottom = height - 26;
  const y = fromZero(max, width < narrow ? 4 : 5, unit.perUnit, bottom, 40);
  const yTicks = y.ticks.map((value) => ({ y: round(y(value)), label: input.tick(value / unit.perUnit) }));
  const left = Math.max(...yTicks.map((tick) => textWidth(tick.label, 12))) + 10;
  const right = width - Math.max(textWidth(upper.label, labelSize), textWidth(lower.label, labelSize)) - 14;
  const stride = (right - left - 10) / Math.max(count - 1, 1);
  const x = (i: number): number => round(left + 10 + i * stride);
  const points = (series: Series): [number, number][] => series.values.map((value, i) => [x(i), round(y(value))]);
  const up = points(upper);
  const low = points(lower);

  return {
    width,
    height,
    plot: { left, right, top: y(y.ticks.at(-1) ?? 0), bottom },
    unit: unit.name,
    yTicks,
    xTicks: yearTicks(firstYear, count, right - left).map((year) => ({ x: x(year - firstYear), year, label: String(year) })),
    lines: endLabels([upper, lower], [up, low]),
    gaps: gaps(up, low, input),
    years: upper.values.map((value, i) => yearAt(input, x(i), stride, [value, lower.values[i] ?? 0], y, left, right)),
  };
}

function endLabels(series: Series[], points: [number, number][][]): LinesDrawing['lines'] {
  const ends = points.map((line) => line.at(-1)?.[1] ?? 0);
  const [a = 0, b = 0] = ends;
  // Two names closer than a line of text push each other apart.
  const push = Math.max(0, (18 - Math.abs(a - b)) / 2);
  return series.map((line, i) => ({
    id: line.id,
    label: line.label,
    path: `M${(points[i] ?? []).map((point) => point.join()).join('L')}`,
    y: round((ends[i] ?? 0) + (i === (a <= b ? 0 : 1) ? -push : push)),
  }));
}

/** The area between the lines, cut where they cross, so that a deficit and a surplus can be told apart. */
function gaps(up: [number, number][], low: [number, number][], { gap }: LinesInput): LinesDrawing['gaps'] {
  const areas: { id: string; top: [number, number][]; base: [number, number][] }[] = [];
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
    const start: { top: [number, number][]; base: [number, number][] } = { top: [point], base: [other] };
    if (area && before && beforeOther) {
      const was = before[1] - beforeOther[1];
      const share = was / (was - (point[1] - other[1]));
      const crossing: [number, number] = [round(before[0] + share * (point[0] - before[0])), round(before[1] + share * (point[1] - before[1]))];
      area.top.push(crossing);
      start.top.unshift(crossing);
    }
    areas.push({ id, ...start });
  });
  return areas.map(({ id, top, base }) => ({ id, path: `M${[...top, ...base.reverse()].map((point) => point.join()).join('L')}Z` }));
}

function yearAt(input: LinesInput, x: number, stride: number, [up, low]: [number, number], y: (value: number) => number, left: number, right: number): LinesDrawing['years'][number] {
  const [upY, lowY] = [round(y(up)), round(y(low))];
  const [top, base] = [Math.min(upY, lowY), Math.max(upY, lowY)];
  const gapText = `${up >= low ? input.gap.above : input.gap.below} ${input.format(Math.abs(up - low))}`;
  // Inside the gap while three lines of text fit there; otherwise under the lower figure.
  const inside = base - top >= 30;
  const topLabel = { id: up >= low ? input.upper.id : input.lower.id, y: top - 10, text: input.format(Math.max(up, low)) };
  const baseLabel = { id: up >= low ? input.lower.id : input.upper.id, y: base + 20, text: input.format(Math.min(up, low)) };
  const widest = Math.max(...[topLabel.text, baseLabel.text, gapText].map((text) => textWidth(text, labelSize)));
  return {
    x,
    y: top,
    band: { x: round(Math.max(x - stride / 2, left)), width: round(Math.min(stride, right - x + stride / 2)) },
    dots: [{ id: input.upper.id, y: upY }, { id: input.lower.id, y: lowY }],
    labels: [topLabel, { id: 'gap', y: inside ? (top + base) / 2 + 4 : base + 38, text: gapText }, baseLabel],
    anchor: x + widest + 16 > right && x - widest - 16 > left ? 'end' : 'start',
  };
}

/** Round years as far apart as their text allows. */
function yearTicks(first: number, count: number, width: number): number[] {
  const last = first + count - 1;
  const every = [1, 2, 5, 10, 20, 50].find((step) => (count / step) * 48 <= width) ?? 100;
  const years: number[] = [];
  for (let year = Math.ceil(first / every) * every; year <= last; year += every) years.push(year);
  return years;
}

const round = (value: number): number => Math.round(value * 10) / 10;
