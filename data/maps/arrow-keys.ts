import type { Point } from './planar.ts';

/** The regions that the arrow keys move to from a region, by index; -1 means that the key does nothing. */
export type ArrowTargets = [up: number, right: number, down: number, left: number];

const directions: readonly Point[] = [
  [0, -1],
  [1, 0],
  [0, 1],
  [-1, 0],
];
const oppositeKey = (key: number): number => (key + 2) % directions.length;

/**
 * How far to the side of a key's direction a target may lie, as the tangent of the angle: 60 degrees for a land neighbour,
 * 45 degrees for any other region, and more for a link that is added to reach a region at all.
 */
const maxSlope = { neighbour: Math.sqrt(3), other: 1, added: 3 };

/** The factor on the cost of a region that is not a land neighbour. */
const otherPenalty = 1.6;
/** The maximum cost of a region that is not a land neighbour, in units of the map. */
const maxOtherCost = 200;

/** The cost of moving between two anchors by a key: the distance, more to the side. Undefined if it is too far aside. */
function moveCost(from: Point, to: Point, [dx, dy]: Point, slope: number): number | undefined {
  const [x, y] = [to[0] - from[0], to[1] - from[1]];
  const along = x * dx + y * dy;
  const aside = Math.abs(x * dy - y * dx);
  return along > 0 && aside <= along * slope ? Math.hypot(along, aside) * (1 + aside / along) : undefined;
}

/**
 * Computes the targets of the arrow keys for every region: the nearest anchor in the direction of the key, with land
 * neighbours preferred. Links are added until every region can be reached from every other.
 * @param anchors the label anchor of each region
 * @param neighbours the indexes of the land neighbours of each region
 */
export function arrowTargets(anchors: readonly Point[], neighbours: readonly (readonly number[])[]): ArrowTargets[] {
  const nearest = (from: number, direction: Point): number => {
    let best = { to: -1, cost: Infinity };
    anchors.forEach((anchor, to) => {
      const isNeighbour = neighbours[from]?.includes(to);
      const cost = moveCost(anchors[from] ?? anchor, anchor, direction, isNeighbour ? maxSlope.neighbour : maxSlope.other);
      if (cost === undefined || (!isNeighbour && cost > maxOtherCost)) return;
      const weighted = cost * (isNeighbour ? 1 : otherPenalty);
      if (weighted < best.cost) best = { to, cost: weighted };
    });
    return best.to;
  };
  const targets = anchors.map((_, from) => directions.map((direction) => nearest(from, direction)) as ArrowTargets);
  connect(anchors, targets);
  addWaysBack(targets);
  return targets;
}

/** Adds the shortest links that help until every region can be reached from every other. */
function connect(anchors: readonly Point[], targets: ArrowTargets[]): void {
  const allPairs = anchors.length ** 2;
  for (let count = connectedPairs(targets); count < allPairs; count = connectedPairs(targets)) {
    const helps = ({ from, key, to }: Link): boolean => {
      const before = targets[from]?.[key] ?? -1;
      setTarget(targets, from, key, to);
      if (connectedPairs(targets) > count) return true;
      setTarget(targets, from, key, before);
      return false;
    };
    if (!possibleLinks(anchors, targets).some(helps))
      throw new Error(`arrow keys: found ${allPairs - count} pairs of regions that no link connects, expected none`);
  }
}

/** The number of pairs of regions of which the second can be reached from the first, a region and itself included. */
function connectedPairs(targets: readonly ArrowTargets[]): number {
  return targets.reduce((sum, _, start) => {
    const reached = new Set([start]);
    for (const region of reached) for (const to of targets[region] ?? []) if (to >= 0) reached.add(to);
    return sum + reached.size;
  }, 0);
}

interface Link {
  from: number;
  key: number;
  to: number;
}

/** All links that lie in the direction of their key, by cost. A link that would replace another costs twice as much. */
function possibleLinks(anchors: readonly Point[], targets: readonly ArrowTargets[]): Link[] {
  return anchors
    .flatMap((a, from) =>
      anchors.flatMap((b, to) =>
        directions.map((direction, key) => {
          const isFree = (targets[from]?.[key] ?? -1) < 0;
          return { from, key, to, cost: (moveCost(a, b, direction, maxSlope.added) ?? Infinity) * (isFree ? 1 : 2) };
        }),
      ),
    )
    .filter(({ cost }) => cost < Infinity)
    .sort((a, b) => a.cost - b.cost);
}

/** Where a key does nothing and another region's opposite key leads here, adds the way back to that region. */
function addWaysBack(targets: ArrowTargets[]): void {
  targets.forEach((keys, from) => {
    keys.forEach((to, key) => {
      if (targets[to]?.[oppositeKey(key)] === -1) setTarget(targets, to, oppositeKey(key), from);
    });
  });
}

function setTarget(targets: ArrowTargets[], from: number, key: number, to: number): void {
  const keys = targets[from];
  if (keys) keys[key] = to;
}
