import type { Point } from '../../data/maps/planar.ts';

/** The integers in a text, where a minus sign starts a new one. Each two are a pair. */
function integerPairs(text: string): Point[] {
  const integers = text.match(/-?\d+/g)?.map(Number) ?? [];
  return integers.flatMap((x, i): Point[] => (i % 2 ? [] : [[x, integers[i + 1] ?? NaN]]));
}

/**
 * The lines of path data in the form of the map slices, `M99 570l3-4 3 2z`. A line with `z` ends at its first point.
 * @throws {Error} for path data in another form
 */
export function linesOf(path: string): Point[][] {
  return path.split(/(?=M)/).map((text) => {
    const [, start = '', steps = '', close] = /^M([-\d ]+)l([-\d ]+)(z?)$/.exec(text) ?? [];
    const line = integerPairs(start);
    for (const [dx, dy] of integerPairs(steps)) {
      const [x, y] = line.at(-1) ?? [NaN, NaN];
      line.push([x + dx, y + dy]);
    }
    const [first] = line;
    if (!first || line.length < 2 || line.flat().some(Number.isNaN))
      throw new Error(`found the path data ${text}, expected a form like M99 570l3-4 3 2z`);
    return close ? [...line, first] : line;
  });
}
