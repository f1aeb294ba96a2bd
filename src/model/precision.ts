/** Rounds to twelve significant digits, which removes the floating-point error of sums and quotients: 36.4, not 36.400000000000006. */
export const withoutFloatError = (value: number): number => Number(value.toPrecision(12));

/** The decimals of a figure that is published with one or two: a zero that the publisher does not write would claim a precision. */
export const publishedDecimals = (value: number): 1 | 2 => (Number.isInteger(withoutFloatError(value * 10)) ? 1 : 2);
