import type { Mark } from './view.ts';

const arrows = ['ArrowUp', 'ArrowRight', 'ArrowDown', 'ArrowLeft'];

/**
 * The mark that a key leads to from the current one, or undefined when the key is not a movement.
 * @param axis the way the marks are laid out where they name no neighbours; the arrows across it do nothing
 */
export function step(marks: readonly Mark[], current: string, key: string, axis: 'x' | 'y'): string | undefined {
  const at = marks.findIndex((mark) => mark.id === current);
  const last = marks.length - 1;
  const neighbours = marks[at]?.to;
  const arrow = arrows.indexOf(key);
  // A way that ends stays where it is: the page does not scroll away under a reader at the coast.
  if (neighbours && arrow >= 0) return neighbours[arrow] ?? current;
  const by = axis === 'x' ? [0, 1, 0, -1][arrow] : [-1, 0, 1, 0][arrow];
  if (by) return marks[Math.min(Math.max(at + by, 0), last)]?.id;
  if (key === 'Home') return marks[0]?.id;
  if (key === 'End') return marks[last]?.id;
  if (key.length !== 1 || key === ' ') return undefined;
  // A letter jumps to the next mark with a name that starts with it, round the end.
  const letter = key.toLowerCase();
  return [...marks.slice(at + 1), ...marks.slice(0, at + 1)].find(({ label, alias }) =>
    [label, alias].some((name) => name?.toLowerCase().startsWith(letter)),
  )?.id;
}
