/** What the tables give for a claim. */
export interface Official {
  /** As page-claims writes it. Null if a table is missing. */
  figure: string | null;
  /** Whether the figure is what the page states. Undefined if the figure measures something else, or is an interval around it. */
  agrees?: boolean;
  /** Other figures, as they are written in the source or the reason of the claim. */
  words?: string[];
}

export const billions = (musd: number): string => (musd / 1000).toFixed(1);
export const percent = (share: number): string => (share * 100).toFixed(1);
export const total = (values: Iterable<number>): number => [...values].reduce((sum, value) => sum + value, 0);
