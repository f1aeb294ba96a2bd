/** More names than these are no longer read. */
const mostNames = 8;

/** The regions without data by name, or how many there are where the names would be too long a list. */
export const namesOrCount = (names: readonly string[], count: (count: number) => string): string =>
  names.length > mostNames ? count(names.length) : names.join(', ');
