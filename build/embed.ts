import { readFileSync, writeFileSync } from 'node:fs';
import * as elements from '../src/elements/registry.ts';
import type { Publication } from '../src/model/source.ts';

interface Declaration {
  tagName?: string;
  description?: string;
}

interface Licensed {
  sources: { path: string }[];
  licenses: { title: string }[];
}

/** Where the package is published; a site of one's own is built with its address in PUBLIC_URL. */
const published = (version: string): string => process.env.PUBLIC_URL ?? `https://unpkg.com/trade-widgets@${version}/dist/`;

const escape = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Every source in the slices of an element. */
function sourcesOf(tag: string): Publication[] {
  const Class = Object.values(elements).find(({ tagName }) => tagName === tag);
  const found = new Map<string, Publication>();
  const collect = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('publisher' in value && 'url' in value) found.set((value as Publication).url, value as Publication);
    else Object.values(value).forEach(collect);
  };
  if (Class) collect(new Class().bundled);
  return [...found.values()];
}

/**
 * A page for a frame and its oEmbed answer for every element, in dist/embed. Its address is whole: WordPress for one fetches
 * it as it stands.
 * @param root folder of the project, with custom-elements.json
 */
export function writeEmbedPages(root: URL): void {
  const { version } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as { version: string };
  const manifest = JSON.parse(readFileSync(new URL('custom-elements.json', root), 'utf8')) as {
    modules: { declarations: Declaration[] }[];
  };
  const { resources } = JSON.parse(readFileSync(new URL('data/datapackage.json', root), 'utf8')) as { resources: Licensed[] };
  const base = `${published(version)}embed/`;
  for (const { tagName: tag, description = '' } of manifest.modules.flatMap(({ declarations }) => declarations)) {
    if (!tag) continue;
    const [title = tag] = description.replace(/\s+/g, ' ').split(/(?<=\.) |: </);
    const sources = sourcesOf(tag);
    const dataset = {
      '@context': 'https://schema.org',
      '@type': 'Dataset',
      name: title.replace(/\.$/, ''),
      description: description.replace(/\s+/g, ' ').replace(/<.*?>/g, ''),
      isAccessibleForFree: true,
      license: [
        ...new Set(
          resources.flatMap((table) =>
            table.sources.some(({ path }) => sources.some(({ url }) => url === path)) ? table.licenses.map(({ title }) => title) : [],
          ),
        ),
      ].map((name) => ({ '@type': 'CreativeWork', name })),
      creator: [...new Set(sources.map(({ publisher }) => publisher))].map((name) => ({ '@type': 'Organization', name })),
      isBasedOn: sources.map(({ title: name, url, vintage, basis }) => ({
        '@type': 'Dataset',
        name,
        url,
        version: vintage,
        description: `${name}, edition of ${vintage}, ${basis} basis.`,
      })),
    };
    const page = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <meta name="color-scheme" content="light dark" />
    <link rel="icon" href="data:," />
    <title>${escape(title)}</title>
    <meta name="description" content="${escape(description.replace(/\s+/g, ' '))}" />
    <link rel="alternate" type="application/json+oembed" href="${base}${tag}.oembed.json" title="${escape(title)}" />
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
    writeFileSync(new URL(`dist/embed/${tag}.html`, root), page);
    const frame = `<iframe src="${base}${tag}.html" title="${escape(title)}" width="100%" height="600" loading="lazy" style="border:0"></iframe>`;
    const answer = { version: '1.0', type: 'rich', provider_name: 'trade-widgets', title, width: 700, height: 600, html: frame };
    writeFileSync(new URL(`dist/embed/${tag}.oembed.json`, root), `${JSON.stringify(answer, null, 2)}\n`);
  }
  writeFileSync(
    new URL('dist/embed/page.css', root),
    'html { font-family: system-ui, sans-serif; }\nbody { display: flow-root; margin: 0; }\n',
  );
}
