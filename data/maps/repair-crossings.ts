import { crossings, type Segment } from './crossings.ts';
import { type GridLine } from './grid-line.ts';
import { distanceToSegment } from './planar.ts';

/** Repairs converge within some tens of rounds. More than this means a fault in the code. */
const maxRounds = 200;

/** After this many rounds, an island that still crosses another line is too close to it to be drawn at this scale. */
const roundsBeforeCollapse = 30;

/**
 * Changes simplified lines until none cross: restores points of the lines involved, and where that does not help, removes
 * a vertex.
 * @throws {Error} when crossings remain
 */
export function repairCrossings(lines: GridLine[]): void {
  for (let round = 0; round < maxRounds; round++) {
    const found = crossings(lines.map((line) => line.points()));
    if (!found.length) return;
    // The segment numbers of a line are valid until it changes, so each line is repaired once a round.
    const changed = new Set<number>();
    for (const segments of found) {
      if (segments.some(({ line }) => changed.has(line))) continue;
      for (const { line } of segments) changed.add(line);
      if (round > roundsBeforeCollapse && collapseSmallestIsland(lines, segments)) continue;
      const restored = segments.map(({ line, index }) => lines[line]?.restorePoint(index) ?? false);
      if (!restored.includes(true)) removeLightestVertex(lines, segments);
    }
  }
  throw new Error(`simplify: found crossings after ${maxRounds} rounds of repair, expected none`);
}

/** Collapses the smaller island of two crossing lines. Returns false if neither is an island. */
function collapseSmallestIsland(lines: GridLine[], segments: [Segment, Segment]): boolean {
  const [smallest] = segments
    .flatMap(({ line }) => lines[line] ?? [])
    .filter(({ islandArea }) => islandArea !== undefined)
    .sort((a, b) => (a.islandArea ?? 0) - (b.islandArea ?? 0));
  smallest?.collapse();
  return !!smallest;
}

/** Removes the lightest vertex of two crossing segments. Vertices that lie on the other segment are removed first. */
function removeLightestVertex(lines: GridLine[], [first, second]: [Segment, Segment]): void {
  const candidates = [first, second].flatMap((segment) => {
    const other = segment === first ? second : first;
    const vertices = lines[segment.line]?.removableVertices(segment.index) ?? [];
    return vertices.map((vertex) => ({ ...vertex, isApart: distanceToSegment(vertex.at, [other.a, other.b]) > 0 }));
  });
  const [lightest] = candidates.sort((a, b) => Number(a.isApart) - Number(b.isApart) || a.weight - b.weight);
  lightest?.line.removePoint(lightest.source);
}
