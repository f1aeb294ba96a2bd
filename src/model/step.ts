import type { Mark } from './view.ts';

/**
 * The mark that a key leads to from the current one, or undefined when the key is not a movement.
 * @param axis the way the marks are laid out; the arrows across it do nothing
 */
export function step(marks: readonly Mark[], current: string, key: string, axis: 'x' | 'y'): string | undefined {
  const last = marks.length - 1;
  const at = marks.findIndex((mark) => mark.id === current);
  const [back, on] = axis === 'x' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowUp', 'ArrowDown'];
  const to =
    key === back ? Math.max(at - 1, 0) : key === on ? Math.min(at + 1, last) : key === 'Home' ? 0 : key === 'End' ? last : undefined;
  if (to !== undefined) return marks[to]?.id;
  if (key.length !== 1 || key === ' ') return undefined;
  // A letter jumps to the next mark whose name starts with it, round the end.
  const letter = key.toLocaleLowerCase();
  const order = [...marks.slice(at + 1), ...marks.slice(0, at + 1)];
  return order.find((mark) => mark.label.toLocaleLowerCase().startsWith(letter))?.id;
}
