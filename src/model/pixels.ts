/** Drawings narrower than this, in CSS pixels, are laid out for a phone. */
export const narrow = 480;

/** A coordinate to a tenth of a pixel, which is as fine as an eye sees and keeps drawings short. */
export const round = (value: number): number => Math.round(value * 10) / 10;
