import { scaleBand } from 'd3-scale';
import { textWidth } from '../../model/text-width.ts';
import type { Mark, View } from '../../model/view.ts';
import { wrap } from '../../model/wrap.ts';
import { axisFromZero, narrowWidth, toTenth } from '../axis.ts';

export interface BarMark extends Mark {
  rank: string;
  /** Top and height of the row, which takes pointer and focus. Everything in it is placed from its top. */
  row: { y: number; height: number };
  bar: { x: number; y: number; width: number; height: number };
  name: { x: number; y: number };
  /** The figure at the end of the bar; in a narrow drawing, at the end of the row. */
  figure: { x: number; y: number; anchor: 'start' | 'end'; text: string; detail: string };
  /** The baseline of the detail at the end of the row, where the line of the figure has no room for it. */
  detailY: number | undefined;
  /** Whether the bar is the one that the chart is about. */
  isSubject: boolean;
  /** Width of the outline that shows the figure of another year; undefined without one. */
  ghost?: number | undefined;
}

export interface BarsDrawing {
  width: number;
  height: number;
  plot: { left: number; right: number; top: number; bottom: number };
  unit: string;
  /** The unit in as many lines as the width needs. */
  unitLines: readonly { y: number; text: string }[];
  ticks: readonly { x: number; label: string }[];
  /** Between the rows with consecutive ranks and the row below them; undefined if all ranks are consecutive. */
  gapY: number | undefined;
  bars: readonly Pick<BarMark, 'x' | 'y' | 'row' | 'bar' | 'name' | 'figure' | 'detailY' | 'ghost'>[];
}

export interface BarsView<M extends BarMark = BarMark> extends View<M>, Omit<BarsDrawing, 'bars'> {
  /** The class that colours the bars: `exports`, `imports` and `total` colour the subject, `states` and `prefectures` every bar. */
  tone: string;
}

/** Ranked values as horizontal bars. */
interface BarsInput {
  width: number;
  /** `ghost` is the value of another year. */
  items: readonly { label: string; value: number; text: string; detail: string; ghost?: number | undefined }[];
  /** The number of items with consecutive ranks, from the first; the others are placed below a gap. */
  consecutive: number;
  /** The end of the scale. It can exceed the largest value, so that the scale is the same for every year. */
  max: number;
  unit: { perUnit: number; name: string };
  /** Names and the widest figure of other years. They have room too, so that bars of the same value have the same length in every year. */
  roomFor?: { labels: readonly string[]; text: string; detail: string };
  /** The height of what an element adds between the unit and the ticks, in pixels. */
  keyHeight?: number;
  /** Formats a tick, given in axis units, with as many decimals as the step needs. */
  formatTick: (units: number, digits: number) => string;
}

const fontSize = 13;
const detailSize = 12;
/** The height of a line of the unit, in pixels. */
const unitLine = 15;
const gap = 22;
/** The smallest distance of ticks, in pixels. */
const tickRoom = 44;

/** Positions of everything in the drawing: numbers and strings, no DOM. */
export function barsLayout({ width, items, consecutive, max, unit, roomFor, keyHeight = 0, formatTick }: BarsInput): BarsDrawing {
  // In a narrow drawing the bar is below its name and figure.
  const isStacked = width < narrowWidth;
  const step = isStacked ? 34 : 36;
  const unitLines = wrap(unit.name, width, detailSize).map((text, i) => ({ y: 12 + i * unitLine, text }));
  const top = 44 + (unitLines.at(-1)?.y ?? 12) - 12 + keyHeight;
  const figureWidthOf = ({ text, detail }: { text: string; detail: string }): number =>
    textWidth(text, fontSize) + textWidth(detail, detailSize) + 14;
  const figureWidth = Math.max(...[...items, ...(roomFor ? [roomFor] : [])].map(figureWidthOf), 0);
  const labels = [...items.map(({ label }) => label), ...(roomFor?.labels ?? [])];
  const left = isStacked ? 22 : 34 + Math.max(...labels.map((label) => textWidth(label, fontSize)), 0);
  // In a narrow drawing, a long detail is at the end of the bar's line.
  const isDetailBelow = isStacked && items.some((item) => 26 + textWidth(item.label, fontSize) + figureWidthOf(item) > width);
  const detailWidth = isDetailBelow ? Math.max(...items.map(({ detail }) => textWidth(detail, detailSize))) : 0;
  const right = isStacked ? width - Math.max(20, detailWidth + 8) : width - figureWidth - 6;
  const count = Math.min(isStacked ? 3 : 5, Math.max(1, Math.floor((right - left) / tickRoom)));
  const x = axisFromZero(max, count, unit.perUnit, [left, right]);
  const row = scaleBand(items.keys(), [top, top + items.length * step]);
  const hasGap = consecutive < items.length;
  const bottom = top + items.length * step + (hasGap ? gap : 0);
  return {
    width,
    height: bottom + 4,
    plot: { left, right: x.at(x.ticks.at(-1) ?? 0), top, bottom },
    unit: unit.name,
    unitLines,
    ticks: x.ticks.map((value) => ({ x: x.at(value), label: formatTick(value / unit.perUnit, x.digits) })),
    gapY: hasGap ? top + consecutive * step + gap / 2 : undefined,
    bars: items.map((item, i) => {
      const y = (row(i) ?? top) + (i >= consecutive ? gap : 0);
      const bar = {
        x: left,
        y: isStacked ? 20 : 7,
        width: Math.max(toTenth(x.at(item.value) - left), 1),
        height: isStacked ? 10 : step - 14,
      };
      const ghost = item.ghost === undefined ? undefined : Math.max(toTenth(x.at(item.ghost) - left), 1);
      const textY = isStacked ? 14 : step / 2 + 5;
      return {
        x: bar.x + bar.width,
        y: y + bar.y + bar.height,
        row: { y, height: row.bandwidth() },
        bar,
        ghost,
        // In a narrow drawing, the line of the axis is between rank and name.
        name: { x: 26, y: textY },
        figure: {
          x: isStacked ? width - 2 : bar.x + Math.max(bar.width, ghost ?? 0) + 8,
          y: textY,
          anchor: isStacked ? 'end' : 'start',
          text: item.text,
          detail: item.detail,
        },
        detailY: isDetailBelow ? bar.y + bar.height : undefined,
      };
    }),
  };
}
