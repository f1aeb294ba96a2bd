import { spread } from '../../model/spread.ts';
import { textWidth } from '../../model/text-width.ts';
import type { Mark, View } from '../../model/view.ts';
import { wrap } from '../../model/wrap.ts';
import { toTenth } from '../axis.ts';
import { wrapHeads } from './heads.ts';

/** The colour of a part; undefined for the part that sums the small ones. */
export interface PartColour {
  /** The CSS class of its colour. */
  product: string;
  /** 0 for the full colour; higher ones are lighter. */
  shade: number;
}

export interface PartMark extends Mark {
  /** The same for the same part of the other column. */
  key: string;
  colour: PartColour | undefined;
  box: { x: number; y: number; width: number; height: number };
  /** The area that takes pointer and focus. */
  hit: { x: number; y: number; width: number; height: number };
  /** The name above the bars of its row, in a narrow drawing. */
  title: { x: number; y: number; lines: readonly string[] } | undefined;
  /** Share and lines of the name beside the column. Where it is narrow, the share is above the name, not beside it. */
  text: {
    x: number;
    y: number;
    anchor: 'start' | 'end';
    share: string;
    /** The difference from another year; empty without one. */
    detail: string;
    name: readonly string[];
    isStacked: boolean;
  };
  /** The outline that shows the share of another year; undefined without one. */
  ghost: { x: number; y: number; width: number; height: number } | undefined;
  /** The path from the part to its text. */
  leader: string;
}

export interface StackDrawing {
  width: number;
  height: number;
  /** The heading of each column. */
  heads: readonly { x: number; y: number; anchor: 'start' | 'end'; lines: readonly string[] }[];
  /** The area between a part and the same part of the other column. */
  bands: readonly { key: string; colour: PartColour | undefined; path: string }[];
  /** What the outlines show, above rows of bars. */
  unit: { y: number; lines: readonly string[] };
  /** Path data of the line that rows of bars begin at; empty for columns. */
  axisLine: string;
  parts: readonly Pick<PartMark, 'x' | 'y' | 'neighbours' | 'key' | 'colour' | 'box' | 'hit' | 'title' | 'text' | 'leader' | 'ghost'>[];
}

export interface StackView extends View<PartMark>, Omit<StackDrawing, 'parts'> {}

/** A part of a column. */
interface StackPart {
  /** Id of its mark. */
  id: string;
  /** The same in both columns. */
  key: string;
  colour: PartColour | undefined;
  /** From 0 to 1. */
  share: number;
  shareText: string;
  label: string;
  /** The share in another year, and the difference as a label. */
  ghost?: number | undefined;
  detail?: string | undefined;
}

/** One or two columns, with the same parts in the same order. */
export interface StackInput {
  width: number;
  columns: readonly { head: string; parts: readonly StackPart[] }[];
}

const fontSize = 12;
const lineHeight = 15;
const space = 3;
/** A name with more lines has its share above it. */
const maxLinesBesideShare = 2;

/** The parts above, in the column to the right, below, and in the column to the left. */
export function neighboursOf(columns: StackInput['columns'], column: number, part: number): (string | undefined)[] {
  const parts = columns[column]?.parts ?? [];
  const inColumn = (other: number): string | undefined => columns[other]?.parts.find(({ key }) => key === parts[part]?.key)?.id;
  return [parts[part - 1]?.id, inColumn(column + 1), parts[part + 1]?.id, inColumn(column - 1)];
}

/** Positions of everything in the drawing: numbers and strings, no DOM. */
export function stackLayout({ width, columns }: StackInput): StackDrawing {
  const hasTwo = columns.length > 1;
  const gap = 12;
  // A wide drawing is wider between the columns than the names need: there the parts are seen to grow and shrink.
  const widestText = Math.max(
    ...columns.flatMap(({ parts }) => parts.map(({ label, shareText }) => textWidth(`${shareText} ${label}`, fontSize))),
  );
  const side = hasTwo ? Math.min(width * 0.398, widestText + gap + 2) : 0;
  const spare = width * 0.796 - 2 * side;
  const barWidth = hasTwo ? toTenth(width * 0.072 + spare * 0.15) : 150;
  const between = hasTwo ? toTenth(width - 2 * side - 2 * barWidth) : 0;
  const heads = wrapHeads(
    columns.map(({ head }) => head),
    columns.map(() => (hasTwo ? side + barWidth : width)),
  );
  const headLines = Math.max(...heads.map((lines) => lines.length));
  const top = headLines * 17 + 8;
  const xOf = (column: number): number => toTenth(side + column * (barWidth + between));

  const textRoom = (hasTwo ? side : width - barWidth) - gap;
  const besideShare = columns.map(({ parts }) =>
    parts.map(({ label, shareText }) => wrap(label, textRoom - textWidth(`${shareText} `, fontSize), fontSize)),
  );
  const isStacked = besideShare.some((column) => column.some((lines) => lines.length > maxLinesBesideShare));
  const names = isStacked ? columns.map(({ parts }) => parts.map(({ label }) => wrap(label, textRoom, fontSize))) : besideShare;
  const heights = names.map((column) => column.map((lines) => (lines.length + (isStacked ? 1 : 0)) * lineHeight + space));
  // The columns are at least as tall as the names beside them.
  const columnHeight = Math.max(420, ...heights.map((column) => column.reduce((sum, height) => sum + height, 0)));

  const boxes = columns.map(({ parts }, c) => {
    let y = top;
    return parts.map(({ share }) => {
      const box = { x: xOf(c), y: toTenth(y), width: barWidth, height: toTenth(share * columnHeight) };
      y += share * columnHeight;
      return box;
    });
  });
  const parts = columns.flatMap(({ parts }, c) => {
    const isLeft = hasTwo && c === 0;
    const edge = isLeft ? xOf(c) : toTenth(xOf(c) + barWidth);
    // The direction from the column to its texts.
    const outward = isLeft ? -1 : 1;
    const middles = spread(
      (boxes[c] ?? []).map((box, i) => ({ middle: box.y + box.height / 2, height: heights[c]?.[i] ?? 0 })),
      top,
      top + columnHeight,
    );
    return parts.map(({ key, colour, shareText: share }, i) => {
      const box = boxes[c]?.[i] ?? { x: 0, y: 0, width: 0, height: 0 };
      const middle = middles[i] ?? 0;
      const y = toTenth(middle - (heights[c]?.[i] ?? 0) / 2 + space / 2 + 11.5);
      return {
        x: box.x + box.width / 2,
        y: toTenth(box.y + box.height),
        neighbours: neighboursOf(columns, c, i),
        key,
        colour,
        box,
        hit: box,
        title: undefined,
        ghost: undefined,
        text: {
          x: toTenth(edge + outward * gap),
          y,
          anchor: isLeft ? 'end' : 'start',
          share,
          detail: '',
          name: names[c]?.[i] ?? [],
          isStacked,
        } as const,
        leader: `M${toTenth(edge + outward * 2)},${toTenth(box.y + box.height / 2)}L${toTenth(edge + outward * (gap - 3))},${toTenth(middle)}`,
      };
    });
  });
  return {
    width,
    height: top + columnHeight + 8,
    heads: heads.map((lines, c) => ({
      x: hasTwo && !c ? toTenth(xOf(0) + barWidth) : xOf(c),
      y: top - 10 - (headLines - 1) * 17,
      anchor: hasTwo && !c ? 'end' : 'start',
      lines,
    })),
    bands: hasTwo
      ? (boxes[0] ?? []).map((from, i) => {
          const to = boxes[1]?.[i] ?? from;
          const [x1, x2, middle] = [toTenth(from.x + barWidth), to.x, toTenth((from.x + barWidth + to.x) / 2)];
          const curve = (y1: number, x: number, y2: number): string => `C${middle},${y1} ${middle},${y2} ${x},${y2}`;
          const bottomOf = (box: typeof from): number => toTenth(box.y + box.height);
          return {
            key: columns[0]?.parts[i]?.key ?? '',
            colour: columns[0]?.parts[i]?.colour,
            path: `M${x1},${from.y}${curve(from.y, x2, to.y)}V${bottomOf(to)}${curve(bottomOf(to), x1, bottomOf(from))}Z`,
          };
        })
      : [],
    unit: { y: 0, lines: [] },
    axisLine: '',
    parts,
  };
}
