import { range, sum } from 'd3-array';
import { textWidth } from '../../model/text-width.ts';
import { toTenth } from '../axis.ts';
import { contains, grown, lengthInside, overhang, overlap, type Box } from '../box.ts';

/** The name and the figure of a region, written on the map. */
export interface RegionLabel {
  /** Id of its region. */
  id: string;
  x: number;
  /** Its lines of text with their baselines. */
  lines: readonly { y: number; text: string }[];
  /** Path data of the line from the region to a label beside it; empty for a label inside. */
  leader: string;
}

type Point = readonly [x: number, y: number];

interface Circle {
  x: number;
  y: number;
  radius: number;
}

const squareAround = ({ x, y, radius }: Circle): Box => ({ left: x - radius, right: x + radius, top: y - radius, bottom: y + radius });
const areaOf = ({ left, right, top, bottom }: Box): number => (right - left) * (bottom - top);

/** What labels are placed among. */
interface Surroundings {
  /** Where labels can be. */
  area: Box;
  /** The largest circle in each region that fits around its anchor: a label should cover no other region. */
  circles: readonly Circle[];
  /** Whether a label beside its region would be over another region. */
  isOverOther: (box: Box, id: string) => boolean;
  /** What a label must not cover: callouts. */
  boxes: readonly Box[];
  /** Lines of two points that a label should not cover: those to the callouts. */
  lines: readonly (readonly Point[])[];
}

export const regionLabelSize = 13;
// Firefox draws a line of Japanese that is 20 pixels high.
const regionLabelLine = 17;
/** Between a label and what is near it. */
const room = 5;
/** Between a label beside its region and the middles of other regions. */
const roomBeside = 10;
/** Between a label inside its region and the middles of other regions. It would hide a smaller region. */
const roomInside = 12;

/** Angles around a region, in turns. To the sides first, since a label is wider than high. */
const directions = [0, 0.5, 0.25, 0.75, 0.125, 0.375, 0.625, 0.875, 0.0625, 0.4375, 0.5625, 0.9375];

/** The part of a label's height that the circle in its region has at least. Its lines are narrower than the region at their ends. */
const leastRoom = 0.75;

interface Place {
  box: Box;
  /** From the region; 0 inside it. */
  distance: number;
}

/** The line from a region to the nearest point of a label. */
const leaderTo = (x: number, y: number, { left, right, top, bottom }: Box): readonly [Point, Point] => [
  [x, y],
  [toTenth(Math.min(Math.max(x, left), right)), toTenth(Math.min(Math.max(y, top), bottom))],
];

/** The places for a label: inside its region, and beside it in all directions, the nearest first. */
function* placesAround({ x, y, radius }: Circle, width: number, height: number, area: Box): Generator<Place> {
  const boxAt = (middleX: number, middleY: number): Box => ({
    left: middleX - width / 2,
    right: middleX + width / 2,
    top: middleY - height / 2,
    bottom: middleY + height / 2,
  });
  // A region at the edge of the drawing can be narrower than its name, which is moved inwards then, but not off the region.
  const [least, most] = [area.left + width / 2, area.right - width / 2];
  const shift = Math.max(least - x, 0) + Math.min(most - x, 0);
  yield { box: boxAt(Math.abs(shift) <= radius ? x + shift : x, y), distance: 0 };
  for (const distance of range(16, 128, 8))
    for (const turn of directions) {
      const [dx, dy] = [Math.cos(turn * 2 * Math.PI), Math.sin(turn * 2 * Math.PI)];
      // The distance is from the region to the edge of the label.
      yield { box: boxAt(x + dx * (distance + width / 2), y + dy * (distance + height / 2)), distance: distance + 30 };
    }
}

interface Wanted {
  id: string;
  at: Circle;
  lines: readonly string[];
}

/**
 * Places the labels of regions: inside its region where the label covers no other one, else beside it, with a line to it. Labels
 * do not overlap. A label without a place is left out.
 */
export function placeRegionLabels(wanted: readonly Wanted[], surroundings: Surroundings): RegionLabel[] {
  // A label can take the best place of the next one, so other orders are tried until each label costs no more than it would alone.
  const lowest = sum(wanted, (label) => placeInOrder([label], surroundings).cost);
  let best = { labels: [] as RegionLabel[], cost: Infinity };
  for (const order of permutations(wanted)) {
    const one = placeInOrder(order, surroundings);
    if (one.cost < best.cost) best = one;
    if (best.cost <= lowest) break;
  }
  return wanted.flatMap(({ id }) => best.labels.find((label) => label.id === id) ?? []);
}

const permutations = <T>(items: readonly T[]): T[][] =>
  items.length < 2
    ? [[...items]]
    : items.flatMap((item) => permutations(items.filter((other) => other !== item)).map((rest) => [item, ...rest]));

/** The cost of a label without a place. */
const costOfNone = 1000;

/** Gives each label the best place that the labels before it leave. */
function placeInOrder(
  wanted: readonly Wanted[],
  { area, circles, isOverOther, boxes, lines }: Surroundings,
): { labels: RegionLabel[]; cost: number } {
  const taken: Box[] = [...boxes];
  const leaders = [...lines];
  const labels: RegionLabel[] = [];
  let cost = 0;
  for (const { id, at, lines: text } of wanted) {
    const { x, y, radius } = at;
    const [width, height] = [Math.max(...text.map((line) => textWidth(line, regionLabelSize))), text.length * regionLabelLine];
    const others = circles.filter((other) => other.x !== x || other.y !== y);
    const hasRoomInside = radius >= (height / 2) * leastRoom;
    const costOf = ({ box, distance }: Place): number => {
      const wide = grown(box, distance ? roomBeside : roomInside);
      if (!distance && !hasRoomInside) return Infinity;
      if (overhang(box, area) > 0 || taken.some((other) => overlap(grown(box, room), other) > 0)) return Infinity;
      // Its words would seem to be about the other region.
      if (distance && isOverOther(box, id)) return Infinity;
      const covered = sum(others, (other) =>
        contains(wide, other.x, other.y) ? 1 : overlap(box, squareAround(other)) / areaOf(squareAround(other)),
      );
      const leader = leaderTo(x, y, box);
      const crossed = sum(leaders, (line) => lengthInside(line, wide)) + sum(taken, (other) => lengthInside(leader, other));
      return distance + covered * 100 + crossed * 2;
    };
    let best: { place?: Place; cost: number } = { cost: Infinity };
    for (const place of placesAround(at, width, height, area)) {
      // The next places are as far away or farther, and a place costs its distance at least.
      if (place.distance >= best.cost) break;
      const placeCost = costOf(place);
      if (placeCost < best.cost) best = { place, cost: placeCost };
    }
    cost += Math.min(best.cost, costOfNone);
    if (!best.place) continue;
    const { box, distance } = best.place;
    const leader = leaderTo(x, y, box);
    taken.push(grown(box, room));
    if (distance) leaders.push(leader);
    labels.push({
      id,
      x: toTenth((box.left + box.right) / 2),
      lines: text.map((line, i) => ({ y: toTenth(box.top + 12.5 + i * regionLabelLine), text: line })),
      leader: distance ? `M${leader.join('L')}` : '',
    });
  }
  return { labels, cost };
}
