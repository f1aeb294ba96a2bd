import { step } from './step.ts';

const opposites: Readonly<Record<string, string>> = {
  ArrowUp: 'ArrowDown',
  ArrowRight: 'ArrowLeft',
  ArrowDown: 'ArrowUp',
  ArrowLeft: 'ArrowRight',
};

interface Step {
  from: string;
  key: string;
  to: string;
}

/**
 * Returns a `step` for one reader, with whom the opposite arrow key always leads back. On a map, the nearest region to the right of
 * another can itself have a nearer one to its left.
 */
export function createWalk(): typeof step {
  let steps: Step[] = [];
  return (marks, current, key, axis) => {
    const last = steps.at(-1);
    // Another key, a pointer or Find has moved the focus since.
    if (last?.to !== current) steps = [];
    else if (key === opposites[last.key] && marks.some(({ id }) => id === last.from)) {
      steps.pop();
      return last.from;
    }
    const to = step(marks, current, key, axis);
    if (to !== undefined && to !== current && key in opposites) steps.push({ from: current, key, to });
    return to;
  };
}
