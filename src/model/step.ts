import type { Mark } from './view.ts';

const arrows = ['ArrowUp', 'ArrowRight', 'ArrowDown', 'ArrowLeft'];

/**
 * The id of the mark that a key moves to from the current one; undefined if the key is not for moving.
 * @param axis the direction in which marks without neighbours are laid out; the arrow keys across it do nothing
 */
export function step(marks: readonly Mark[], current: string, key: string, axis: 'x' | 'y'): string | undefined {
  const at = marks.findIndex((mark) => mark.id === current);
  const last = marks.length - 1;
  const neighbours = marks[at]?.neighbours;
  const arrow = arrows.indexOf(key);
  // Without a neighbour the current mark stays, which keeps the key from scrolling the page.
  if (neighbours && arrow >= 0) return neighbours[arrow] ?? current;
  const by = axis === 'x' ? [0, 1, 0, -1][arrow] : [-1, 0, 1, 0][arrow];
  if (by) return marks[Math.min(Math.max(at + by, 0), last)]?.id;
  if (key === 'Home') return marks[0]?.id;
  if (key === 'End') return marks[last]?.id;
  if (key.length !== 1 || key === ' ') return undefined;
  // A letter moves to the next mark whose name starts with it, and after the last mark begins again at the first.
  const letter = key.toLowerCase();
  return [...marks.slice(at + 1), ...marks.slice(0, at + 1)].find(({ label, alias }) =>
    [label, alias].some((name) => name?.toLowerCase().startsWith(letter)),
  )?.id;
}
