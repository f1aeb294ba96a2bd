import { readFileSync, writeFileSync } from 'node:fs';
import type { Package } from 'custom-elements-manifest';
import { datasetOf, type Resource } from './dataset.ts';
import { distAddress } from './dist-address.ts';
import { elementsOf } from './manifest.ts';

const escape = (text: string): string => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

/** The page of a frame. */
const pageOf = (tag: string, title: string, description: string, oembedAddress: string, dataset: object): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <meta name="color-scheme" content="light dark" />
    <link rel="icon" href="data:," />
    <base target="_blank" />
    <title>${escape(title)}</title>
    <meta name="description" content="${escape(description)}" />
    <link rel="alternate" type="application/json+oembed" href="${oembedAddress}" title="${escape(title)}" />
    <link rel="stylesheet" href="page.css" />
    <script type="application/ld+json">${JSON.stringify(dataset).replaceAll('<', '\\u003c')}</script>
    <script src="../standalone/${tag}.js" defer></script>
    <script src="page.js" defer></script>
  </head>
  <body>
    <template><${tag}${tag === 'trade-fact' ? ' name="two-way-total"' : ''}></${tag}></template>
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
    const dataset = datasetOf(tag, title, description, resources);
    const page = pageOf(tag, title, description, `${address}${tag}.oembed.json`, dataset);
    writeFileSync(new URL(`dist/embed/${tag}.html`, root), page);
    const oembed = oembedOf(title, `${address}${tag}.html`);
    writeFileSync(new URL(`dist/embed/${tag}.oembed.json`, root), `${JSON.stringify(oembed, null, 2)}\n`);
  }
  const css = 'html { font-family: system-ui, sans-serif; }\nbody { display: flow-root; margin: 0; }\n';
  writeFileSync(new URL('dist/embed/page.css', root), css);
}
