/** A share as percent, rounded to one decimal. */
export const percentOf = (share: number, round: (value: number) => number = Math.round): number => round(share * 1000) / 10;

/** USD as million USD with two decimals. */
export const musd = (usd: number): number => Math.round(usd / 1e4) / 100;
