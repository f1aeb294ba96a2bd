/** A linear scale from zero, with its ticks. */
interface Scale {
  (value: number): number;
  ticks: number[];
}

/**
 * A linear scale from zero to the first tick at or above `max`. d3-scale and d3-array do the same in 11 KB gzip, most
 * of it interpolation and colour; the tests hold this one to theirs.
 * @param count about how many steps
 * @param unit what one axis unit is in the value's own unit, so that ticks are round in the unit that is written
 * @returns a function from a value to a position between `from` (zero) and `to` (the last tick)
 */
export function fromZero(max: number, count: number, unit: number, from: number, to: number): Scale {
  const rough = max > 0 ? max / unit / count : 1;
  const power = 10 ** Math.floor(Math.log10(rough));
  // The limits between 1, 2, 5 and 10 are the geometric means that d3 uses.
  const error = rough / power;
  const step = power * (error >= Math.sqrt(50) ? 10 : error >= Math.sqrt(10) ? 5 : error >= Math.SQRT2 ? 2 : 1) * unit;
  const steps = Math.max(1, Math.ceil(max / step - 1e-9));
  return Object.assign((value: number): number => from + (value / step / steps) * (to - from), {
    ticks: Array.from({ length: steps + 1 }, (_, i) => i * step),
  });
}
