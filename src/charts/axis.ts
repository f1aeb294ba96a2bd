import { range, tickStep } from 'd3-array';

/** A linear axis from zero. */
interface Axis {
  /** Round values from zero to the end of the axis, in the unit of the data. */
  ticks: number[];
  /** The decimals of the ticks in axis units. */
  digits: number;
  /** The position of a value, in pixels to a tenth. */
  at: (value: number) => number;
}

/**
 * A linear axis from zero to the first round value at or above `max`. It does not use `scaleLinear`, which adds 11 KB of
 * interpolation and colour for one multiplication.
 * @param count the approximate number of steps
 * @param perUnit the size of an axis unit in the unit of the data, so that ticks are round in the axis unit
 * @param range the positions of zero and of the last tick, in pixels
 */
export function axisFromZero(max: number, count: number, perUnit: number, [from, to]: readonly [number, number]): Axis {
  const units = max / perUnit || 1;
  const step = tickStep(0, units, count);
  // The first tick at or above the largest value. `nice` can leave more than a step of the axis empty.
  const steps = Math.ceil(units / step - 1e-9);
  return {
    ticks: range(steps + 1).map((i) => i * step * perUnit),
    digits: Math.max(0, -Math.floor(Math.log10(step) + 1e-9)),
    at: (value) => toTenth(from + (value / (steps * step * perUnit)) * (to - from)),
  };
}

/** Rounds a position to a tenth of a pixel. Screens do not show more. */
export const toTenth = (position: number): number => Math.round(position * 10) / 10;

/** Below this width, in CSS pixels, a chart uses its narrow layout. */
export const narrowWidth = 480;
