import { spread } from '../../model/spread.ts';
import { textWidth } from '../../model/text-width.ts';
import type { Mark, View } from '../../model/view.ts';
import { wrap } from '../../model/wrap.ts';
import { narrowWidth, toTenth } from '../axis.ts';

export interface PartMark extends Mark {
  /** Index in the palette; -1 for the part that sums the small ones. */
  colour: number;
  box: { x: number; y: number; width: number; height: number };
  /** Share and name beside the column: on one line, or where they do not fit, the share above the lines of the name. */
  text: { x: number; y: number; anchor: 'start' | 'end'; share: string; name: readonly string[]; isStacked: boolean };
  /** The path from the part to its text. */
  leader: string;
}

export interface StackDrawing {
  width: number;
  height: number;
  /** The heading of each column. */
  heads: readonly { x: number; y: number; anchor: 'start' | 'end'; lines: readonly string[] }[];
  /** The area between a part and the same part of the other column. */
  bands: readonly { colour: number; path: string }[];
  parts: readonly Pick<PartMark, 'x' | 'y' | 'neighbours' | 'colour' | 'box' | 'text' | 'leader'>[];
}

export interface StackView extends View<PartMark>, Omit<StackDrawing, 'parts'> {}

/** A part of a column. */
interface StackPart {
  /** Id of its mark. */
  id: string;
  /** The same in both columns. */
  key: string;
  colour: number;
  /** From 0 to 1. */
  share: number;
  shareText: string;
  label: string;
}

/** One or two columns, with the same parts in the same order. */
interface StackInput {
  width: number;
  columns: readonly { head: string; parts: readonly StackPart[] }[];
}

const fontSize = 12;
const lineHeight = 15;
const space = 3;

/** Positions of everything in the drawing: numbers and strings, no DOM. */
export function stackLayout({ width: containerWidth, columns }: StackInput): StackDrawing {
  const isNarrow = containerWidth < narrowWidth;
  // In a wide container the text would be far from its part.
  const width = Math.min(containerWidth, 860);
  const hasTwo = columns.length > 1;
  const barWidth = isNarrow ? 40 : hasTwo ? 84 : 150;
  const between = hasTwo ? (isNarrow ? 22 : 64) : 0;
  const side = hasTwo ? (width - 2 * barWidth - between) / 2 : 0;
  const heads = columns.map(({ head }) => wrap(head, hasTwo ? side + barWidth : width, 13));
  const top = Math.max(...heads.map((lines) => lines.length)) * 17 + 8;
  const xOf = (column: number): number => toTenth(side + column * (barWidth + between));

  const gap = isNarrow ? 8 : 14;
  const textRoom = (hasTwo ? side : width - barWidth) - gap;
  const isStacked = columns.some(({ parts }) =>
    parts.some(({ label, shareText }) => textWidth(`${shareText} ${label}`, fontSize) > textRoom),
  );
  const names = columns.map(({ parts }) => parts.map(({ label }) => (isStacked ? wrap(label, textRoom, fontSize) : [label])));
  const heights = names.map((column) => column.map((lines) => (isStacked ? lines.length + 1 : 1) * lineHeight + space));
  // The columns are at least as tall as the names beside them.
  const columnHeight = Math.max(isNarrow ? 400 : 420, ...heights.map((column) => column.reduce((sum, height) => sum + height, 0)));

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
    const edge = isLeft ? xOf(c) : xOf(c) + barWidth;
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
        neighbours: [
          parts[i - 1]?.id,
          columns[c + 1]?.parts.find((part) => part.key === key)?.id,
          parts[i + 1]?.id,
          columns[c - 1]?.parts.find((part) => part.key === key)?.id,
        ],
        colour,
        box,
        text: { x: edge + outward * gap, y, anchor: isLeft ? 'end' : 'start', share, name: names[c]?.[i] ?? [], isStacked } as const,
        leader: `M${edge + outward * 2},${toTenth(box.y + box.height / 2)}L${edge + outward * (gap - 3)},${toTenth(middle)}`,
      };
    });
  });
  return {
    width: containerWidth,
    height: top + columnHeight + 8,
    heads: heads.map((lines, c) => ({
      x: hasTwo && !c ? xOf(0) + barWidth : xOf(c),
      y: top - 10 - (lines.length - 1) * 17,
      anchor: hasTwo && !c ? 'end' : 'start',
      lines,
    })),
    bands: hasTwo
      ? (boxes[0] ?? []).map((from, i) => {
          const to = boxes[1]?.[i] ?? from;
          const [x1, x2, middle] = [from.x + barWidth, to.x, (from.x + barWidth + to.x) / 2];
          const curve = (y1: number, x: number, y2: number): string => `C${middle},${y1} ${middle},${y2} ${x},${y2}`;
          const bottomOf = (box: typeof from): number => toTenth(box.y + box.height);
          return {
            colour: columns[0]?.parts[i]?.colour ?? -1,
            path: `M${x1},${from.y}${curve(from.y, x2, to.y)}V${bottomOf(to)}${curve(bottomOf(to), x1, bottomOf(from))}Z`,
          };
        })
      : [],
    parts,
  };
}
