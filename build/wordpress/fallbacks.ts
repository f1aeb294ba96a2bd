import { fallbackOf } from '../../src/cli/fallback.ts';
import { tradeFactsSlice } from '../../src/data/trade-facts.ts';
import classes from '../../src/elements/registry.ts';
import { factOf, namesOf, yearsOfFact } from '../../src/elements/trade-fact/figures.ts';
import { createElement } from '../../src/server/create-element.ts';

const languages = ['en', 'ja'] as const;

/** The width of the pictures in CSS pixels, which is about that of a column. */
const width = 680;

/** The ranges of years of a class; the first one is the range of the default settings. */
const firstRange = ({ coverage }: { coverage: Record<string, number[]> }): number[] => {
  const [[first = 0, last = -1] = []] = Object.values(coverage);
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
};

/** The charts with their years, by tag. */
const charts = new Map(classes.flatMap((Class): [string, number[]][] => ('coverage' in Class ? [[Class.tagName, firstRange(Class)]] : [])));

/** The names of the figures that trade-fact has. */
export const factNames: readonly string[] = namesOf(tradeFactsSlice);

/** The year that a chart shows by default. */
export function defaultYearOf(tag: string): number | undefined {
  if (!charts.has(tag)) return undefined;
  return (createElement(tag, {}, width).element.options.value as { year: number }).year;
}

/** The codes of the countries that the bundled figures of an element are about. */
export const homeOf = (tag: string): readonly string[] =>
  createElement(tag, tag === 'trade-fact' ? { name: 'two-way-total' } : {}, width).element.home;

/**
 * What WordPress shows where no script runs, such as in feeds: for each chart, year and language a picture and a table, with the
 * default settings otherwise.
 */
export function chartFallbacks(): Record<string, string> {
  const files: Record<string, string> = {};
  for (const [tag, years] of charts)
    for (const year of years)
      for (const lang of languages) {
        const created = createElement(tag, { year, lang, controls: 'none' }, width);
        const { svg, ...fallback } = fallbackOf(created, 'light');
        files[`fallback/${tag}/${year}-${lang}.svg`] = svg;
        files[`fallback/${tag}/${year}-${lang}.json`] = JSON.stringify(fallback);
      }
  return files;
}

/** Every figure of trade-fact by name and year, with its sign and without, and the last year of each. */
export function factFallbacks(): Record<string, string> {
  return Object.fromEntries(languages.map((lang) => [`fallback/trade-fact/${lang}.json`, JSON.stringify(figuresIn(lang))]));
}

function figuresIn(lang: string): object {
  const figure = (name: string, year: number, absolute: boolean): string | undefined =>
    createElement('trade-fact', { name, year, absolute, lang }, width).element.fact?.figure;
  return Object.fromEntries(
    factNames.map((name) => {
      const fact = factOf(tradeFactsSlice, name);
      if (!fact) throw new Error(`trade-fact has no figures with the name ${name}`);
      const [first, last] = yearsOfFact(fact);
      const years = fact.values.flatMap((value, i) => (value == null ? [] : [first + i]));
      const signed = Object.fromEntries(years.map((year) => [year, figure(name, year, false)]));
      const absolute = Object.fromEntries(years.map((year) => [year, figure(name, year, true)]));
      return [name, { last, signed, absolute }];
    }),
  );
}
