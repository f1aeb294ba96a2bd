import { readFileSync, writeFileSync } from 'node:fs';
import type { Package } from 'custom-elements-manifest';
import * as classes from '../src/elements/registry.ts';
import type { Publication } from '../src/model/source.ts';
import { elementsOf } from './manifest.ts';

/** A table of data/datapackage.json, with its licences. */
interface Resource {
  sources: { path: string }[];
  licenses: { title: string }[];
}

/** The address of dist/. A build for another site sets PUBLIC_URL. */
const distAddress = (version: string): string => process.env.PUBLIC_URL ?? `https://unpkg.com/trade-widgets@${version}/dist/`;

const escape = (text: string): string => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

/** Every publication in the slices of an element. */
function publicationsOf(tag: string): Publication[] {
  const ElementClass = Object.values(classes).find(({ tagName }) => tagName === tag);
  const byUrl = new Map<string, Publication>();
  const collect = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('publisher' in value && 'url' in value) byUrl.set((value as Publication).url, value as Publication);
    else Object.values(value).forEach(collect);
  };
  if (ElementClass) collect(new ElementClass().bundled);
  return [...byUrl.values()];
}

/** The data of an element as schema.org structured data. */
function datasetOf(title: string, description: string, publications: Publication[], resources: Resource[]): object {
  const urls = new Set(publications.map(({ url }) => url));
  const licenses = resources
    .filter(({ sources }) => sources.some(({ path }) => urls.has(path)))
    .flatMap(({ licenses }) => licenses.map(({ title }) => title));
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: title.replace(/\.$/, ''),
    description: description.replace(/<.*?>/g, ''),
    isAccessibleForFree: true,
    license: [...new Set(licenses)].map((name) => ({ '@type': 'CreativeWork', name })),
    creator: [...new Set(publications.map(({ publisher }) => publisher))].map((name) => ({ '@type': 'Organization', name })),
    isBasedOn: publications.map(({ title: name, url, vintage, basis }) => ({
      '@type': 'Dataset',
      name,
      url,
      version: vintage,
      description: `${name}, edition of ${vintage}, ${basis} basis.`,
    })),
  };
}

/** The page of a frame. */
const pageOf = (tag: string, title: string, description: string, oembedAddress: string, dataset: object): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <meta name="color-scheme" content="light dark" />
    <link rel="icon" href="data:," />
    <title>${escape(title)}</title>
    <meta name="description" content="${escape(description)}" />
    <link rel="alternate" type="application/json+oembed" href="${oembedAddress}" title="${escape(title)}" />
    <link rel="stylesheet" href="page.css" />
    <script type="application/ld+json">${JSON.stringify(dataset).replaceAll('<', '\\u003c')}</script>
    <script src="../standalone/${tag}.js" defer></script>
    <script src="page.js" defer></script>
  </head>
  <body>
    <${tag}${tag === 'trade-fact' ? ' name="two-way-total"' : ''}></${tag}>
  </body>
</html>
`;

/** The oEmbed response of a page. */
const oembedOf = (title: string, pageAddress: string): object => ({
  version: '1.0',
  type: 'rich',
  provider_name: 'trade-widgets',
  title,
  width: 700,
  height: 600,
  html: `<iframe src="${pageAddress}" title="${escape(title)}" width="100%" height="600" loading="lazy" style="border:0"></iframe>`,
});

/**
 * Writes a page for a frame and its oEmbed response for every element into dist/embed. Addresses are absolute, since consumers
 * of oEmbed such as WordPress do not resolve relative ones.
 * @param root the folder of the project, with custom-elements.json
 */
export function writeEmbedPages(root: URL): void {
  const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, root), 'utf8'));
  const { version } = read('package.json') as { version: string };
  const { resources } = read('data/datapackage.json') as { resources: Resource[] };
  const address = `${distAddress(version)}embed/`;
  for (const { tagName: tag, description: text = '' } of elementsOf(read('custom-elements.json') as Package)) {
    const description = text.replace(/\s+/g, ' ');
    const [title = tag] = description.split(/(?<=\.) |: </);
    const dataset = datasetOf(title, description, publicationsOf(tag), resources);
    const page = pageOf(tag, title, description, `${address}${tag}.oembed.json`, dataset);
    writeFileSync(new URL(`dist/embed/${tag}.html`, root), page);
    const oembed = oembedOf(title, `${address}${tag}.html`);
    writeFileSync(new URL(`dist/embed/${tag}.oembed.json`, root), `${JSON.stringify(oembed, null, 2)}\n`);
  }
  const css = 'html { font-family: system-ui, sans-serif; }\nbody { display: flow-root; margin: 0; }\n';
  writeFileSync(new URL('dist/embed/page.css', root), css);
}
