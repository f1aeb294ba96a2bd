import { scaleBand } from 'd3-scale';
import { textWidth } from '../../model/text-width.ts';
import type { Mark, View } from '../../model/view.ts';
import { axisFromZero, narrowWidth, toTenth } from '../axis.ts';

export interface BarMark extends Mark {
  rank: string;
  /** Top and height of the row, which takes pointer and focus. */
  row: { y: number; height: number };
  bar: { x: number; y: number; width: number; height: number };
  name: { x: number; y: number };
  /** The figure at the end of the bar; in a narrow drawing, at the end of the row. */
  figure: { x: number; y: number; anchor: 'start' | 'end'; text: string; detail: string };
  /** Whether the bar is the one that the chart is about. */
  isSubject: boolean;
}

export interface BarsDrawing {
  width: number;
  height: number;
  plot: { left: number; right: number; top: number; bottom: number };
  unit: string;
  ticks: readonly { x: number; label: string }[];
  /** Between the rows with consecutive ranks and the row below them; undefined if all ranks are consecutive. */
  gapY: number | undefined;
  bars: readonly Pick<BarMark, 'x' | 'y' | 'row' | 'bar' | 'name' | 'figure'>[];
}

export interface BarsView<M extends BarMark = BarMark> extends View<M>, Omit<BarsDrawing, 'bars'> {
  /** The class that colours the bars: `exports`, `imports` and `total` colour the subject, `states` and `prefectures` every bar. */
  tone: string;
}

/** Ranked values as horizontal bars. */
interface BarsInput {
  width: number;
  items: readonly { label: string; value: number; text: string; detail: string }[];
  /** The number of items with consecutive ranks, from the first; the others are placed below a gap. */
  consecutive: number;
  /** The end of the scale. It can exceed the largest value, so that the scale is the same for every year. */
  max: number;
  unit: { perUnit: number; name: string };
  /** Formats a tick, given in axis units. */
  formatTick: (units: number) => string;
}

const fontSize = 13;
const gap = 22;

/** Positions of everything in the drawing: numbers and strings, no DOM. */
export function barsLayout({ width, items, consecutive, max, unit, formatTick }: BarsInput): BarsDrawing {
  // In a narrow drawing the bar is below its name and figure.
  const isStacked = width < narrowWidth;
  const step = isStacked ? 48 : 36;
  const top = 44;
  const figureWidth = Math.max(...items.map((item) => textWidth(item.text, fontSize) + textWidth(item.detail, 12) + 14), 0);
  const left = isStacked ? 22 : 34 + Math.max(...items.map((item) => textWidth(item.label, fontSize)), 0);
  const right = isStacked ? width - 20 : width - figureWidth - 6;
  const x = axisFromZero(max, isStacked ? 3 : 5, unit.perUnit, [left, right]);
  const row = scaleBand(items.keys(), [top, top + items.length * step]);
  const hasGap = consecutive < items.length;
  const bottom = top + items.length * step + (hasGap ? gap : 0);
  return {
    width,
    height: bottom + 4,
    plot: { left, right: x.at(x.ticks.at(-1) ?? 0), top, bottom },
    unit: unit.name,
    ticks: x.ticks.map((value) => ({ x: x.at(value), label: formatTick(value / unit.perUnit) })),
    gapY: hasGap ? top + consecutive * step + gap / 2 : undefined,
    bars: items.map((item, i) => {
      const y = (row(i) ?? top) + (i >= consecutive ? gap : 0);
      const bar = {
        x: left,
        y: y + (isStacked ? 25 : 7),
        width: Math.max(toTenth(x.at(item.value) - left), 1),
        height: isStacked ? 14 : step - 14,
      };
      const textY = y + (isStacked ? 18 : step / 2 + 5);
      return {
        x: bar.x + bar.width,
        y: bar.y + bar.height,
        row: { y, height: row.bandwidth() },
        bar,
        name: { x: isStacked ? left : 26, y: textY },
        figure: {
          x: isStacked ? width - 2 : bar.x + bar.width + 8,
          y: textY,
          anchor: isStacked ? 'end' : 'start',
          text: item.text,
          detail: item.detail,
        },
      };
    }),
  };
}
