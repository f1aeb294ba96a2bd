import type { Point } from './shapes.ts';

/** Where the arrow keys lead from a region: up, right, down, left, by number, or -1. */
export type Moves = [up: number, right: number, down: number, left: number];

const directions: readonly Point[] = [
  [0, -1],
  [1, 0],
  [0, 1],
  [-1, 0],
];

/** How far aside of a key's direction a land neighbour may lie, and a region across the water or behind others: 60 and 45 degrees. */
const cones = { land: Math.sqrt(3), far: 1 };

/** How much farther a region that is not a land neighbour counts, and beyond how many units a step to it would be a leap. */
const overWater = 1.6;
const leap = 200;

/** How far `to` is from `from` by an arrow key: along its direction, plus what lies aside; undefined outside the cone. */
function cost(from: Point, to: Point, [dx, dy]: Point, slope: number): number | undefined {
  const [x, y] = [to[0] - from[0], to[1] - from[1]];
  const along = x * dx + y * dy;
  const aside = Math.abs(x * dy - y * dx);
  return along > 0 && aside <= along * slope ? Math.hypot(along, aside) * (1 + aside / along) : undefined;
}

/** The regions that arrow keys lead to from `start`. */
function reached(moves: readonly Moves[], start: number): Set<number> {
  const seen = new Set([start]);
  for (const region of seen) for (const to of moves[region] ?? []) if (to >= 0) seen.add(to);
  return seen;
}

const pairs = (moves: readonly Moves[]): number => moves.reduce((sum, _, start) => sum + reached(moves, start).size, 0);

/**
 * Where the arrow keys lead from every region: to the nearest anchor in the key's direction, land neighbours first. Regions
 * that are nobody's nearest are then linked in, so that every region is reached from every other.
 */
export function arrows(anchors: readonly Point[], land: readonly ReadonlySet<number>[]): Moves[] {
  const nearest = (from: number, direction: Point): number => {
    let best = { to: -1, cost: Infinity };
    anchors.forEach((anchor, to) => {
      const near = land[from]?.has(to);
      const plain = cost(anchors[from] ?? anchor, anchor, direction, near ? cones.land : cones.far);
      if (plain === undefined || (!near && plain > leap)) return;
      const weighed = plain * (near ? 1 : overWater);
      if (weighed < best.cost) best = { to, cost: weighed };
    });
    return best.to;
  };
  const moves = anchors.map((_, from) => directions.map((direction) => nearest(from, direction)) as Moves);
  return returned(linked(anchors, moves));
}

/** The moves with the least changes that let every region be reached from every other. */
function linked(anchors: readonly Point[], moves: Moves[]): Moves[] {
  const all = anchors.length ** 2;
  for (let now = pairs(moves); now < all; now = pairs(moves)) {
    const better = links(anchors, moves).find(({ from, key, to }) => {
      const before = moves[from]?.[key] ?? -1;
      set(moves, from, key, to);
      if (pairs(moves) > now) return true;
      set(moves, from, key, before);
      return false;
    });
    if (!better) throw new Error(`arrows: found ${all - now} pairs of regions not linked, expected a link that helps`);
  }
  return moves;
}

/** The moves with the way back on the opposite key, where that key leads nowhere yet. */
function returned(moves: Moves[]): Moves[] {
  moves.forEach((keys, from) => {
    keys.forEach((to, key) => {
      const back = (key + 2) % directions.length;
      if (moves[to]?.[back] === -1) set(moves, to, back, from);
    });
  });
  return moves;
}

function set(moves: Moves[], from: number, key: number, to: number): void {
  const own = moves[from];
  if (own) own[key] = to;
}

/** All links that point the key's way, the shortest first; one in place of another counts as longer than one in a free place. */
function links(anchors: readonly Point[], moves: readonly Moves[]): { from: number; key: number; to: number }[] {
  return anchors
    .flatMap((a, from) =>
      anchors.flatMap((b, to) =>
        directions.map((direction, key) => ({
          from,
          key,
          to,
          cost: (cost(a, b, direction, 3) ?? Infinity) * ((moves[from]?.[key] ?? -1) < 0 ? 1 : 2),
        })),
      ),
    )
    .filter(({ cost }) => cost < Infinity)
    .sort((a, b) => a.cost - b.cost);
}
