import elements from '../../src/elements/registry.ts';

/** The tags of all elements, in alphabetical order. */
export const tags: string[] = elements.map(({ tagName }) => tagName).sort();

/** The tags of the charts: all elements but the figure in a sentence. */
export const charts = tags.filter((tag) => tag !== 'trade-fact');

/** The year of the article for the charts that are not shown in 2014. */
const articleYears: Record<string, number> = { 'state-map': 2013, 'state-ranking': 2013 };

/** The markup of every chart by its tag, in the year of the article. */
export const chartMarkup: Record<string, string> = Object.fromEntries(
  charts.map((tag) => [tag, `<${tag} year="${articleYears[tag] ?? 2014}"></${tag}>`]),
);
