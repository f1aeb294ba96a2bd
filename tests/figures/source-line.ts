import { readFileSync } from 'node:fs';
import { yearsIn } from './csv.ts';
import type { ExpectedChart, Figures } from './expected.ts';
import { count } from './figure.ts';

interface Resource {
  name: string;
  sources: Record<string, unknown>[];
}

const { resources } = JSON.parse(readFileSync(new URL('../../data/datapackage.json', import.meta.url), 'utf8')) as {
  resources: Resource[];
};

/** The numbers in the description of a source: its title and its dates. */
function numbersOf(table: string, source: number): number[] {
  const resource = resources.find(({ name }) => name === table);
  if (!resource) throw new Error(`datapackage.json has no resource ${table}`);
  return (JSON.stringify(resource.sources[source]).match(/\d+/g) ?? []).map(Number);
}

/** The figures of a source line: it must name the years that the figures cover, and may name dates and numbers in titles. */
export function sourceFigures({ tables }: Pick<ExpectedChart, 'tables'>): Figures {
  const years = tables.flatMap(({ table, years = yearsIn(table) }) => [years[0]!, years.at(-1)!]);
  return {
    must: [...new Set(years)].map(count),
    may: tables.flatMap(({ table, source = 0 }) => numbersOf(table, source)).map(count),
  };
}
