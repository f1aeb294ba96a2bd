import { textWidth } from '../../model/text-width.ts';
import { wrap } from '../../model/wrap.ts';
import { narrowWidth, toTenth } from '../axis.ts';
import { wrapHeads } from './heads.ts';
import { neighboursOf, type StackDrawing, type StackInput } from './layout.ts';

interface RowsInput extends StackInput {
  /** For each column, the largest share of all years, so that the scale stays the same from year to year. */
  largestShares: readonly number[];
  /** What the outlines show. */
  unit?: string | undefined;
}

const fontSize = 12;
const nameLine = 15;
const barHeight = 14;
/** Between rows: with it, a row of one line is at least 24 pixels high. */
const rowGap = { nameBefore: 12, nameAbove: 8 };
/** Between a bar and its share. */
const besideBar = 5;
/** The least width in which the bars of two flows are long enough with the names before them. */
const twoWithNamesWidth = 900;
/** From the line that bars begin at to the heading on each side. The left side is the narrower one. */
const besideHead = { left: 4, right: 12 };
/** Between the bars of two flows and the line that they begin at. */
const besideAxis = 1;

/**
 * The layout of a narrow drawing, and of one with the outlines of another year: a row for each part, with bars that begin at one
 * line. Of two flows, the bars of the first one go to the left, and those of the second one to the right. The name is above its
 * bars; in a wide drawing it is before them.
 */
export function rowsLayout({ width, columns, largestShares, unit }: RowsInput): StackDrawing {
  const hasTwo = columns.length > 1;
  const labels = columns[0]?.parts.map(({ label }) => label) ?? [];
  const isNameBefore = width >= (hasTwo ? twoWithNamesWidth : narrowWidth);
  const nameWidth = isNameBefore ? Math.min(Math.max(...labels.map((label) => textWidth(label, fontSize))) + 4, width * 0.36) : width;
  // Beside bars that grow towards the names, names and shares have room for the text spacing of WCAG 1.4.12.
  const left = isNameBefore ? nameWidth + (hasTwo ? 72 : 16) : 0;

  // The scale is the largest one with which the longest bar of each flow has room for its text.
  const textWidths = columns.map(({ parts }) =>
    Math.max(
      ...parts.map(({ shareText, detail = '' }) => textWidth(shareText, fontSize) + (detail ? textWidth(` ${detail}`, fontSize) : 0)),
    ),
  );
  const longest = columns.map(({ parts }, c) =>
    Math.max(largestShares[c] ?? 0, ...parts.flatMap(({ share, ghost = 0 }) => [share, ghost])),
  );
  const room = width - left - textWidths.reduce((sum, text) => sum + text + besideBar + besideAxis, 0);
  const perShare = Math.max(room, 0) / (longest.reduce((sum, share) => sum + share, 0) || 1);
  const axisX = hasTwo ? toTenth(left + (textWidths[0] ?? 0) + besideBar + besideAxis + (longest[0] ?? 0) * perShare) : left;

  const unitLines = unit ? wrap(unit, width, fontSize) : [];
  const unitBottom = unitLines.length * nameLine + (unit ? 9 : 0);
  const headX = columns.map((_, c) => (hasTwo ? toTenth(axisX + (c ? besideHead.right : -besideHead.left)) : axisX));
  const heads = wrapHeads(
    columns.map(({ head }) => head),
    headX.map((x, c) => (hasTwo && !c ? x : width - x)),
  );
  const headLines = Math.max(...heads.map((lines) => lines.length));
  const top = unitBottom + headLines * 17 + 8;
  let y = top;
  const rows = labels.map((label) => {
    const lines = wrap(label, nameWidth, fontSize);
    const height = isNameBefore ? Math.max(lines.length * nameLine, barHeight) : lines.length * nameLine + 2 + barHeight;
    const row = {
      y,
      lines,
      barY: y + height - barHeight - (isNameBefore ? (height - barHeight) / 2 : 0),
      height: height + rowGap[isNameBefore ? 'nameBefore' : 'nameAbove'],
    };
    y += row.height;
    return row;
  });
  const parts = columns.flatMap(({ parts }, c) => {
    // The direction from the beginning of a bar to its end.
    const outward = hasTwo && c === 0 ? -1 : 1;
    const start = hasTwo ? axisX + outward * besideAxis : axisX;
    return parts.map(({ key, colour, share, shareText, ghost, detail = '' }, i) => {
      const row = rows[i] ?? { y: top, lines: [], barY: top, height: 0 };
      const bar = (share: number): { x: number; y: number; width: number; height: number } => {
        const length = Math.max(toTenth(share * perShare), share ? 1 : 0);
        return { x: toTenth(Math.min(start, start + outward * length)), y: row.barY, width: length, height: barHeight };
      };
      const box = bar(share);
      const outline = ghost === undefined ? undefined : bar(ghost);
      return {
        x: box.x + box.width / 2,
        y: row.barY + barHeight,
        neighbours: neighboursOf(columns, c, i),
        key,
        colour,
        box,
        ghost: outline,
        // The row takes pointer and focus on its side of the line, since a bar is too small for a finger.
        hit: { x: hasTwo && c ? axisX : 0, y: row.y, width: hasTwo ? (c ? width - axisX : axisX) : width, height: row.height - 2 },
        title: c ? undefined : { x: 0, y: isNameBefore ? row.y + 11.5 : row.y + 12, lines: row.lines },
        text: {
          x: toTenth(start + outward * (Math.max(box.width, outline?.width ?? 0) + besideBar)),
          y: row.barY + 11.5,
          anchor: outward < 0 ? 'end' : 'start',
          share: shareText,
          detail,
          name: [],
          isStacked: false,
        } as const,
        leader: '',
      };
    });
  });
  return {
    width,
    height: y + 4,
    heads: heads.map((lines, c) => ({
      x: headX[c] ?? axisX,
      y: top - 12 - (headLines - 1) * 17,
      anchor: hasTwo && !c ? 'end' : 'start',
      lines,
    })),
    bands: [],
    unit: { y: 12, lines: unitLines },
    // The line has gaps where a name above its bars crosses it.
    axisLine: isNameBefore ? `M${axisX},${top - 4}V${y}` : rows.map(({ barY }) => `M${axisX},${barY}v${barHeight}`).join(''),
    parts,
  };
}
