import { spread } from '../../model/spread.ts';
import { textWidth } from '../../model/text-width.ts';
import type { Mark, View } from '../../model/view.ts';
import { wrap } from '../../model/wrap.ts';
import { narrowWidth, toTenth } from '../axis.ts';

export interface PartMark extends Mark {
  /** Its place in the palette; -1 for the rest that is gathered. */
  colour: number;
  box: { x: number; y: number; width: number; height: number };
  /** Beside the column, on one line, or in a narrow one the share above the name; the leader goes from the part to it. */
  text: { x: number; y: number; anchor: 'start' | 'end'; share: string; name: readonly string[]; stacked: boolean };
  leader: string;
}

export interface StackDrawing {
  width: number;
  height: number;
  /** What a column is, above it. */
  heads: readonly { x: number; y: number; anchor: 'start' | 'end'; lines: readonly string[] }[];
  /** From a part to the same part of the other column. */
  bands: readonly { colour: number; path: string }[];
  parts: readonly Pick<PartMark, 'x' | 'y' | 'to' | 'colour' | 'box' | 'text' | 'leader'>[];
}

export interface StackView extends View<PartMark>, Omit<StackDrawing, 'parts'> {}

/** One or two wholes as columns of parts, the same parts in the same order in both. */
interface StackInput {
  width: number;
  columns: readonly {
    head: string;
    parts: readonly { id: string; colour: number; share: number; shareText: string; label: string }[];
  }[];
}

const size = 12;
const line = 15;
const space = 3;

/** Positions of everything in the drawing: numbers and strings, no DOM. */
export function stackLayout({ width: room, columns }: StackInput): StackDrawing {
  const small = room < narrowWidth;
  // Text that runs on for a whole wide page would be far from its part.
  const width = Math.min(room, 860);
  const two = columns.length > 1;
  const bar = small ? 40 : two ? 84 : 150;
  const between = two ? (small ? 22 : 64) : 0;
  const side = two ? (width - 2 * bar - between) / 2 : 0;
  const heads = columns.map(({ head }) => wrap(head, two ? side + bar : width, 13));
  const top = Math.max(...heads.map((lines) => lines.length)) * 17 + 8;
  const xOf = (column: number): number => toTenth(side + column * (bar + between));

  const gap = small ? 8 : 14;
  const wide = (two ? side : width - bar) - gap;
  const stacked = columns.some(({ parts }) => parts.some(({ label, shareText }) => textWidth(`${shareText} ${label}`, size) > wide));
  const names = columns.map(({ parts }) => parts.map(({ label }) => (stacked ? wrap(label, wide, size) : [label])));
  const heights = names.map((column) => column.map((lines) => (stacked ? lines.length + 1 : 1) * line + space));
  // As tall as its names need.
  const tall = Math.max(small ? 400 : 420, ...heights.map((column) => column.reduce((sum, height) => sum + height, 0)));

  const boxes = columns.map(({ parts }, c) => {
    let y = top;
    return parts.map(({ share }) => {
      const box = { x: xOf(c), y: toTenth(y), width: bar, height: toTenth(share * tall) };
      y += share * tall;
      return box;
    });
  });
  const parts = columns.flatMap(({ parts }, c) => {
    const left = two && c === 0;
    const edge = left ? xOf(c) : xOf(c) + bar;
    const out = left ? -1 : 1;
    const middles = spread(
      (boxes[c] ?? []).map((box, i) => ({ middle: box.y + box.height / 2, height: heights[c]?.[i] ?? 0 })),
      top,
      top + tall,
    );
    return parts.map(({ id, colour, shareText: share }, i) => {
      const box = boxes[c]?.[i] ?? { x: 0, y: 0, width: 0, height: 0 };
      const middle = middles[i] ?? 0;
      const y = toTenth(middle - (heights[c]?.[i] ?? 0) / 2 + space / 2 + 11.5);
      return {
        x: box.x + box.width / 2,
        y: toTenth(box.y + box.height),
        to: [
          parts[i - 1]?.id,
          columns[c + 1]?.parts.find((part) => same(part.id, id))?.id,
          parts[i + 1]?.id,
          columns[c - 1]?.parts.find((part) => same(part.id, id))?.id,
        ],
        colour,
        box,
        text: { x: edge + out * gap, y, anchor: left ? 'end' : 'start', share, name: names[c]?.[i] ?? [], stacked } as const,
        leader: `M${edge + out * 2},${toTenth(box.y + box.height / 2)}L${edge + out * (gap - 3)},${toTenth(middle)}`,
      };
    });
  });
  return {
    width: room,
    height: top + tall + 8,
    heads: heads.map((lines, c) => ({
      x: two && !c ? xOf(0) + bar : xOf(c),
      y: top - 10 - (lines.length - 1) * 17,
      anchor: two && !c ? 'end' : 'start',
      lines,
    })),
    bands: two
      ? (boxes[0] ?? []).map((from, i) => {
          const to = boxes[1]?.[i] ?? from;
          const [x1, x2, middle] = [from.x + bar, to.x, (from.x + bar + to.x) / 2];
          const curve = (y1: number, x: number, y2: number): string => `C${middle},${y1} ${middle},${y2} ${x},${y2}`;
          const down = (box: typeof from): number => toTenth(box.y + box.height);
          return {
            colour: columns[0]?.parts[i]?.colour ?? -1,
            path: `M${x1},${from.y}${curve(from.y, x2, to.y)}V${down(to)}${curve(down(to), x1, down(from))}Z`,
          };
        })
      : [],
    parts,
  };
}

/** Parts of two columns are the same where their ids are, but for the name of the column. */
const same = (a: string, b: string): boolean => a.split('-')[1] === b.split('-')[1];
