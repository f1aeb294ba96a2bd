/**
 * The items of a drawing in an order that no year and no measure changes. Lit moves the nodes of a keyed list into the order of
 * its items, and a node that was moved changes at once, without its transition.
 */
export const inStableOrder = <T extends { id: string }>(items: readonly T[]): T[] =>
  [...items].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
