import * as elements from '../../src/elements/registry.ts';

/** The tags of all elements, in alphabetical order. */
export const tags: string[] = Object.values(elements)
  .map(({ tagName }) => tagName)
  .sort();

/** The tags of the charts: all elements but the figure in a sentence. */
export const charts = tags.filter((tag) => tag !== 'trade-fact');
