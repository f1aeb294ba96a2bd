import { ticks as roundTicks } from 'd3-array';

/** A linear scale from zero. d3's scaleLinear brings interpolation and colour, 11 KB gzip that no bar or line needs. */
export interface Scale {
  (value: number): number;
  ticks: number[];
}

/**
 * @param max the largest value; the domain is rounded up to the next tick
 * @param count about how many ticks
 * @param unit what one axis unit is in the value's own unit, so that ticks are round in the unit that is written
 * @returns a function from a value to a position between `from` (zero) and `to` (the last tick)
 */
export function fromZero(max: number, count: number, unit: number, from: number, to: number): Scale {
  const step = roundTicks(0, max / unit, count);
  const gap = (step[1] ?? 1) - (step[0] ?? 0);
  const top = Math.ceil(max / unit / gap - 1e-9) * gap;
  const scale = (value: number): number => from + (value / unit / top) * (to - from);
  return Object.assign(scale, { ticks: Array.from({ length: Math.round(top / gap) + 1 }, (_, i) => i * gap * unit) });
}
