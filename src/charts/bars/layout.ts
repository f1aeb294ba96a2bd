import { scaleBand } from 'd3-scale';
import { textWidth } from '../../model/text-width.ts';
import type { Mark, View } from '../../model/view.ts';
import { axisFromZero, narrowWidth, toTenth } from '../axis.ts';

export interface BarMark extends Mark {
  rank: string;
  /** Top and height of the row, which is the target for pointer and focus. */
  row: { y: number; height: number };
  bar: { x: number; y: number; width: number; height: number };
  name: { x: number; y: number };
  /** The figure, at the end of its bar or of its row. */
  figure: { x: number; y: number; anchor: 'start' | 'end'; text: string; detail: string };
  highlighted: boolean;
}

export interface BarsDrawing {
  width: number;
  height: number;
  plot: { left: number; right: number; top: number; bottom: number };
  unit: string;
  ticks: readonly { x: number; label: string }[];
  /** Between the rows that follow one another in rank and the one that does not; none where all do. */
  gapY: number | undefined;
  bars: readonly Pick<BarMark, 'x' | 'y' | 'row' | 'bar' | 'name' | 'figure'>[];
}

export interface BarsView<M extends BarMark = BarMark> extends View<M>, Omit<BarsDrawing, 'bars'> {
  /** Colours the bars: the highlighted one for exports, imports and total, all of them for states and prefectures. */
  tone: string;
}

/** Ranked values as horizontal bars. */
interface BarsInput {
  width: number;
  items: readonly { label: string; value: number; text: string; detail: string }[];
  /** How many of the items, from the first, follow one another in rank; the rest stand below a gap. */
  together: number;
  /** The end of the scale, which may be more than the largest value: a scale that stays from year to year. */
  max: number;
  unit: { perUnit: number; name: string };
  tick: (units: number) => string;
}

const size = 13;
const gap = 22;

/** Positions of everything in the drawing: numbers and strings, no DOM. */
export function barsLayout({ width, items, together, max, unit, tick }: BarsInput): BarsDrawing {
  const stacked = width < narrowWidth;
  const step = stacked ? 48 : 36;
  const top = 44;
  const figureWidth = Math.max(...items.map((item) => textWidth(item.text, size) + textWidth(item.detail, 12) + 14), 0);
  const left = stacked ? 22 : 34 + Math.max(...items.map((item) => textWidth(item.label, size)), 0);
  const right = stacked ? width - 20 : width - figureWidth - 6;
  const x = axisFromZero(max, stacked ? 3 : 5, unit.perUnit, [left, right]);
  const row = scaleBand(items.keys(), [top, top + items.length * step]);
  const hasGap = together < items.length;
  const bottom = top + items.length * step + (hasGap ? gap : 0);
  return {
    width,
    height: bottom + 4,
    plot: { left, right: x.at(x.ticks.at(-1) ?? 0), top, bottom },
    unit: unit.name,
    ticks: x.ticks.map((value) => ({ x: x.at(value), label: tick(value / unit.perUnit) })),
    gapY: hasGap ? top + together * step + gap / 2 : undefined,
    bars: items.map((item, i) => {
      const y = (row(i) ?? top) + (i >= together ? gap : 0);
      const bar = {
        x: left,
        y: y + (stacked ? 25 : 7),
        width: Math.max(toTenth(x.at(item.value) - left), 1),
        height: stacked ? 14 : step - 14,
      };
      const textY = y + (stacked ? 18 : step / 2 + 5);
      return {
        x: bar.x + bar.width,
        y: bar.y + bar.height,
        row: { y, height: row.bandwidth() },
        bar,
        name: { x: stacked ? left : 26, y: textY },
        figure: {
          x: stacked ? width - 2 : bar.x + bar.width + 8,
          y: textY,
          anchor: stacked ? 'end' : 'start',
          text: item.text,
          detail: item.detail,
        },
      };
    }),
  };
}
