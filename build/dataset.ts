import classes from '../src/elements/registry.ts';
import type { Publication } from '../src/model/source.ts';
import type { View } from '../src/model/view.ts';

/** A table of data/datapackage.json, with its licences. */
export interface Resource {
  schema: { fields: { name: string }[] };
  sources: { path: string }[];
  licenses: { title: string }[];
}

/** Whether a table has figures. A table of names can have the same address as its figures, but another licence. */
const hasFigures = ({ schema }: Resource): boolean => schema.fields.some(({ name }) => name === 'year');

type Years = readonly [first: number, last: number];

/** The members of an element and its class that its data is described from. */
interface ElementClass {
  new (): {
    bundled: unknown;
    /** The view of a chart; absent for a figure in a sentence. */
    shown?: View;
  };
  tagName: string;
  /** The years that a chart shows, by basis or classification. */
  coverage?: Record<string, Years>;
}

function classOf(tag: string): ElementClass {
  const elementClass = (classes as unknown as ElementClass[]).find(({ tagName }) => tagName === tag);
  if (!elementClass) throw new Error(`custom-elements.json has <${tag}>, which is not in src/elements/registry.ts`);
  return elementClass;
}

/** Every publication in slices. */
function publicationsOf(slices: unknown): Publication[] {
  const byUrl = new Map<string, Publication>();
  const collect = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('publisher' in value && 'url' in value) byUrl.set((value as Publication).url, value as Publication);
    else Object.values(value).forEach(collect);
  };
  collect(slices);
  return [...byUrl.values()];
}

const yearsOf = ({ firstYear, lastYear }: Publication): Years => [firstYear, lastYear];

/** Years as an ISO 8601 interval, or as a single year. */
function temporalCoverage(spans: readonly Years[]): string {
  const first = Math.min(...spans.map(([first]) => first));
  const last = Math.max(...spans.map(([, last]) => last));
  return first === last ? String(first) : `${first}/${last}`;
}

/** The data of an element as schema.org structured data. The notes of a chart say what is estimated or recovered. */
export function datasetOf(tag: string, title: string, description: string, resources: Resource[]): object {
  const Class = classOf(tag);
  const { bundled, shown } = new Class();
  const publications = publicationsOf(bundled);
  const { title: variable, notes = [] } = shown ?? {};
  const licenses = resources
    .filter((resource) => hasFigures(resource) && resource.sources.some(({ path }) => publications.some(({ url }) => url === path)))
    .flatMap(({ licenses }) => licenses.map(({ title }) => title));
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: title.replace(/\.$/, ''),
    description: description.replace(/<.*?>/g, ''),
    isAccessibleForFree: true,
    license: [...new Set(licenses)].map((name) => ({ '@type': 'CreativeWork', name })),
    creator: [...new Set(publications.map(({ publisher }) => publisher))].map((name) => ({ '@type': 'Organization', name })),
    temporalCoverage: temporalCoverage(Class.coverage ? Object.values(Class.coverage) : publications.map(yearsOf)),
    ...(variable && { variableMeasured: variable }),
    ...(notes.length && { measurementTechnique: notes.join(' ') }),
    isBasedOn: publications.map((publication) => ({
      '@type': 'Dataset',
      name: publication.title,
      url: publication.url,
      creator: { '@type': 'Organization', name: publication.publisher },
      temporalCoverage: temporalCoverage([yearsOf(publication)]),
      ...(publication.published && { datePublished: publication.published }),
      description: `${publication.basis} basis${publication.revised ? ', without later revisions' : ''}.`,
    })),
  };
}
