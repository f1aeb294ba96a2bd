/** Rounds to twelve significant digits, which removes the floating-point error of sums and quotients: 36.4, not 36.400000000000006. */
export const withoutFloatError = (value: number): number => Number(value.toPrecision(12));
