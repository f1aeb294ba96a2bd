import { range } from 'd3-array';
import { textWidth } from '../../model/text-width.ts';
import { distanceTo, grown, lengthInside, lineBox, overhang, overlap, type Anchor, type Box } from '../box.ts';
import { toTenth } from '../axis.ts';
import type { Point } from './gap-areas.ts';

/** A line of text in the drawing. */
export interface Label {
  id: string;
  x: number;
  y: number;
  anchor: Anchor;
  text: string;
  /** Whether it is on the area between the lines, whose colour it then has around its letters. */
  isOnGap: boolean;
}

/** What is labelled in a year: a dot of each line with its figure, and the gap between the lines. */
export interface YearFigures {
  x: number;
  dots: readonly [YearDot, YearDot];
  /** The text of the gap, in one or two lines. The first form is preferred. */
  gapForms: readonly (readonly string[])[];
}

interface YearDot {
  id: string;
  y: number;
  /** Its figure. */
  text: string;
}

/** What the labels of a year are placed among. */
export interface Surroundings {
  lines: readonly [readonly Point[], readonly Point[]];
  /** Where labels can be. */
  area: Box;
  /** The other texts of the drawing. */
  texts: readonly Box[];
  /** The positions of vertical rules besides that of the labelled year: those of annotations and of a compared year. */
  rules: readonly number[];
}

export const labelSize = 13;
/** Letters of some fonts are taller and wider than their approximate box. */
export const fontTolerance = 3;
const lineHeight = 17;
/** From the rule to the texts beside it, and from the last year to the names of the lines. */
export const besideRule = 10;
/** The largest distance of a figure from the middle of its dot, unless other texts take all the places within it. */
const maxDistance = 20;

/** A place for a text. */
interface Candidate {
  lines: readonly string[];
  x: number;
  /** The baseline of its first line. */
  y: number;
  anchor: Anchor;
  box: Box;
  /** What speaks against it besides its surroundings. */
  cost: number;
}

/** The candidate with the lowest cost, which it is returned with: off the other texts, inside the area, and off the rules and the lines. */
function best(
  candidates: readonly Candidate[],
  { lines, area, texts, rules }: Surroundings,
  placed: readonly Box[],
): Candidate | undefined {
  let [found, lowest]: [Candidate | undefined, number] = [undefined, Infinity];
  for (const one of [...candidates].sort((a, b) => a.cost - b.cost)) {
    if (one.cost >= lowest) break;
    const hidden = [...texts, ...placed].reduce((sum, other) => sum + overlap(one.box, other), 0);
    const crossed = lines.reduce((sum, line) => sum + lengthInside(line, one.box), 0);
    const outside = overhang(one.box, area);
    const cutByRule = rules.filter((x) => x > one.box.left - fontTolerance && x < one.box.right + fontTolerance).length;
    const cost =
      one.cost +
      (hidden ? 2000 + hidden : 0) +
      (outside > 0.5 ? 1000 + outside * 20 : 0) +
      cutByRule * 100 +
      // A free place that is farther away is easier to read than a near one on a line.
      (crossed && 20 + crossed * 3);
    if (cost < lowest) [found, lowest] = [{ ...one, cost }, cost];
  }
  return found;
}

/** Baselines of a figure, from its dot. The last ones are for years in which the other figure takes the nearer ones. */
const offsets = [...range(-24, 28, 2), ...range(-30, -54, -6)];

/**
 * The places of a figure near its dot, all beside the rule of the year, which would cut a figure above or below the dot: outside the gap
 * first. `outward` is -1 for the higher line and 1 for the lower one.
 */
function figureCandidates(text: string, x: number, dotY: number, outward: -1 | 1): Candidate[] {
  const width = textWidth(text, labelSize);
  const candidates: Candidate[] = [];
  const add = (textX: number, y: number, anchor: Anchor, cost: number): void => {
    const box = lineBox(width, textX, y, anchor, labelSize);
    const tooFar = Math.max(0, distanceTo(x, dotY, box) - maxDistance + 1);
    candidates.push({ lines: [text], x: textX, y: toTenth(y), anchor, box, cost: cost + (tooFar && 200 + tooFar * 10) });
  };
  for (const dy of offsets) {
    // The middle of the letters is 4 pixels above their baseline.
    const offset = dy - 4;
    const cost = (offset * outward < 0 ? 12 : 0) + Math.abs(Math.abs(offset) - 12) / 2;
    add(x + besideRule, dotY + dy, 'start', cost);
    add(x - besideRule, dotY + dy, 'end', cost + 3);
  }
  return candidates;
}

/** The places of the gap's text beside the rule: between the lines first, else near them. */
function gapCandidates(
  gapLines: readonly string[],
  x: number,
  [higherY, lowerY]: readonly [number, number],
  area: Box,
  formCost: number,
): Candidate[] {
  const middle = (higherY + lowerY) / 2;
  const height = gapLines.length * lineHeight;
  const width = Math.max(...gapLines.map((text) => textWidth(text, labelSize)));
  const candidates: Candidate[] = [];
  for (let top = area.top; top + height <= area.bottom + 4; top += 6) {
    const center = top + height / 2;
    const isBetween = top > higherY && top + height < lowerY;
    const cost = formCost + Math.abs(center - middle) / 4 + (isBetween ? 0 : 40);
    for (const anchor of ['start', 'end'] as const) {
      const textX = anchor === 'start' ? x + besideRule : x - besideRule;
      const box = { ...lineBox(width, textX, top + 12, anchor, labelSize), bottom: top + height };
      candidates.push({ lines: gapLines, x: textX, y: toTenth(top + 12), anchor, box, cost: cost + (anchor === 'start' ? 0 : 3) });
    }
  }
  return candidates;
}

/**
 * Places the labels of a year: each figure at its dot, and the text of the gap between the lines where there is room. It is called for the
 * years that a drawing labels, since it takes longer than the rest of the layout.
 */
export function placeLabels({ x, dots, gapForms }: YearFigures, surroundings: Surroundings): Label[] {
  const { lines, area } = surroundings;
  const [higher, lower] = dots[0].y <= dots[1].y ? dots : [dots[1], dots[0]];
  /** The lines of a text at its place. */
  const labelsAt = (id: string, { lines, x, y, anchor, box }: Candidate): Label[] => {
    const isOnGap = box.top > higher.y && box.bottom < lower.y;
    return lines.map((text, n) => ({ id, x, y: toTenth(y + n * lineHeight), anchor, text, isOnGap }));
  };
  // Only the parts of the lines that a text can cover.
  const reach = Math.max(...[...gapForms.flat(), higher.text, lower.text].map((text) => textWidth(text, labelSize))) + besideRule;
  const near = ([px]: Point, j: number, line: readonly Point[]): boolean =>
    (line[j + 1]?.[0] ?? px) >= x - reach && (line[j - 1]?.[0] ?? px) <= x + reach;
  const nearby = { ...surroundings, lines: [lines[0].filter(near), lines[1].filter(near)] as const };
  /** Places the figures one after the other. The first one has the choice of all places. */
  const placeFigures = (...order: readonly YearDot[]): { labels: Label[]; boxes: Box[]; cost: number } => {
    const boxes: Box[] = [];
    let cost = 0;
    const labels = order.flatMap((dot) => {
      const found = best(figureCandidates(dot.text, x, dot.y, dot === higher ? -1 : 1), nearby, boxes);
      if (!found) return [];
      boxes.push(grown(found.box, fontTolerance));
      cost += found.cost;
      return labelsAt(dot.id, found);
    });
    return { labels, boxes, cost };
  };
  const higherFirst = placeFigures(higher, lower);
  const lowerFirst = placeFigures(lower, higher);
  const figures = higherFirst.cost <= lowerFirst.cost ? higherFirst : lowerFirst;
  const gapPlaces = gapForms.flatMap((gapLines, form) => gapCandidates(gapLines, x, [higher.y, lower.y], area, form * 8));
  const gap = best(gapPlaces, nearby, figures.boxes);
  // From top to bottom.
  const of = (dot: YearDot): Label[] => figures.labels.filter(({ id }) => id === dot.id);
  return [...of(higher), ...(gap ? labelsAt('gap', gap) : []), ...of(lower)];
}
