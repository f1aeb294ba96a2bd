/** A colour as red, green and blue of sRGB, each from 0 to 255. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** Red, green and blue of linear sRGB, each from 0 to 1. */
const toLinear = (colour: Rgb): number[] =>
  colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });

const multiply = (matrix: readonly (readonly number[])[], vector: readonly number[]): number[] =>
  matrix.map((row) => row.reduce((sum, factor, i) => sum + factor * (vector[i] ?? 0), 0));

/** Relative luminance, as WCAG 2.2 defines it. */
const luminance = (colour: Rgb): number => multiply([[0.2126, 0.7152, 0.0722]], toLinear(colour))[0]!;

/** The contrast ratio of two colours, as WCAG 2.2 defines it: 1 to 21. */
export function contrast(a: Rgb, b: Rgb): number {
  const [darker, lighter] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

/** The colour of a translucent layer over an opaque one. */
export const blend = (layer: Rgb, opacity: number, below: Rgb): Rgb =>
  layer.map((part, i) => part * opacity + below[i]! * (1 - opacity)) as unknown as Rgb;

/**
 * What people with a colour-vision deficiency see, as matrices for linear sRGB. The first three are those of Machado, Oliveira and
 * Fernandes, "A Physiologically-based Model for Simulation of Color Vision Deficiency" (2009), for a severity of 1. Without any
 * colour vision there is only the luminance.
 */
export const deficiencies = {
  none: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
  achromatopsia: [
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
  ],
} as const;

/** The matrices from linear sRGB to OKLab, from CSS Color 4. */
const toLms = [
  [0.4122214708, 0.5363325363, 0.0514459929],
  [0.2119034982, 0.6806995451, 0.1073969566],
  [0.0883024619, 0.2817188376, 0.6299787005],
];
const toLab = [
  [0.2104542553, 0.793617785, -0.0040720468],
  [1.9779984951, -2.428592205, 0.4505937099],
  [0.0259040371, 0.7827717662, -0.808675766],
];

/**
 * The distance of two colours in OKLab, as they are seen with a deficiency: 0 to 1. CSS Color 4 takes 0.02 as the smallest difference
 * that people notice.
 */
export function difference(a: Rgb, b: Rgb, deficiency: keyof typeof deficiencies = 'none'): number {
  const lab = (colour: Rgb): number[] => {
    const seen = multiply(deficiencies[deficiency], toLinear(colour)).map((part) => Math.min(Math.max(part, 0), 1));
    return multiply(toLab, multiply(toLms, seen).map(Math.cbrt));
  };
  const [first, second] = [lab(a), lab(b)];
  return Math.hypot(...first.map((part, i) => part - second[i]!));
}
