import type { Attribute } from 'custom-elements-manifest';
import type { Element } from './manifest.ts';

const line = (name: string, about: string, text = ''): string => `- \`${name}\`${about && ` (${about})`}: ${text.replaceAll('\n', ' ')}`;

const kinds: Record<string, string> = { boolean: 'present or not', number: 'whole number', string: 'text' };
function attribute({ name, type, default: standard, description }: Attribute): string {
  const allowed = kinds[type?.text ?? ''] ?? type?.text.replaceAll("'", '').replaceAll('|', ' | ') ?? '';
  return line(name, standard === undefined ? allowed : `${allowed}; default ${standard}`, description);
}

/** The lists of an element, each with its heading. */
const lists = (element: Element): [heading: string, lines: string[]][] => [
  ['Attributes', (element.attributes ?? []).map(attribute)],
  ['Events', (element.events ?? []).map(({ name, type, description }) => line(name, type.text, description))],
  ['Slots', (element.slots ?? []).map(({ name, description }) => line(name || 'default', '', description))],
  ['Parts, for `::part()`', (element.cssParts ?? []).map(({ name, description }) => line(name, '', description))],
  ['Custom properties', (element.cssProperties ?? []).map(({ name, description }) => line(name, '', description))],
];

const written = (level: string, all: [string, string[]][]): string =>
  all
    .filter(([, lines]) => lines.length)
    .map(([heading, lines]) => `${level} ${heading}\n\n${lines.join('\n')}\n`)
    .join('\n');

/** The text of `llms.txt`: what the package is, how it is embedded, and every tag with all that can be set and heard. */
export function llmsText(
  elements: readonly Element[],
  about: { name: string; version: string; description: string; license: string },
): string {
  const charts = elements.filter(({ events }) => events?.length);
  const all = charts.slice(0, 1).flatMap(lists);
  const shared = new Set(
    all.flatMap(([, lines]) => lines).filter((one) => charts.every((chart) => lists(chart).some(([, lines]) => lines.includes(one)))),
  );
  const { name, version, description, license } = about;
  return `# ${name}

> ${description} Version ${version}, ${license} licence.

Each element carries its figures along, draws an accessible SVG chart with a table in English or Japanese, and names its source. The figures are published ones; where one is an estimate or missing, the element says so. A value that an attribute does not take is ignored: the default is drawn, and the console says once what is allowed.

## Embed

A page with a script of one element, or \`dist/standalone/all.js\` for every element (classic scripts; nothing is requested after them):

\`\`\`html
<script src="state-map.js"></script>
<state-map year="2014" state="CA"></state-map>
\`\`\`

With a bundler: \`npm install ${name}\`, then

\`\`\`js
import '${name}/state-map/define'; // registers <state-map>
import '${name}/define'; // registers every tag
import { StateMap } from '${name}'; // classes only, no side effect; or from '${name}/state-map'
customElements.define('my-map', class extends StateMap {}); // a tag of one's own
\`\`\`

On a server, in Node:

\`\`\`js
import { renderElement } from '${name}/server';
renderElement('state-map', { year: 2014, lang: 'ja' }, { width: 640 }); // HTML with declarative shadow DOM; the script takes it over
\`\`\`

On the command line: \`npx ${name} render state-map --year 2014 --format svg\` (or html, png, csv, json; \`--all --out FOLDER\`), and \`npx ${name} snippet state-map\` for code with a fallback inside.

Every tag has \`${name}/<tag>\` and \`${name}/<tag>/define\`. Types of the tags for a framework come with \`import '${name}/react'\`, \`/preact\`, \`/solid\`, \`/svelte\` or \`/vue\`; Angular and plain TypeScript have them without.

- React 19, Preact, Svelte 5: \`<state-map year={year} ontrade-select={(event) => ...}>\`
- Vue 3: \`<state-map :year="year" @trade-select="...">\`, with \`isCustomElement\` for the tags
- Solid: \`<state-map year={year()} on:trade-select={(event) => ...}>\`
- Angular: \`<state-map [year]="year()" (trade-select)="...">\`, with \`CUSTOM_ELEMENTS_SCHEMA\`
- Plain: \`document.querySelector('state-map').addEventListener('trade-select', (event) => event.detail.id)\`

Properties have the names of their attributes, except that \`heading-level\` is \`headingLevel\`, \`static\` is \`isStatic\` and \`deep-link\` is \`deepLink\`. In Svelte and Vue, give a boolean attribute null, not false, to take it away; in Solid, write \`prop:isStatic\` where \`static\` changes.

## What every chart has

${charts.map(({ tagName }) => `\`<${tagName}>\``).join(', ')}

${written(
  '###',
  all.map(([heading, lines]) => [heading, lines.filter((one) => shared.has(one))]),
)}
${elements
  .map(
    (element) => `## <${element.tagName}>

${element.description ?? ''}${charts.includes(element) ? '\nIt has what every chart has, and:' : ''}

${written(
  '###',
  lists(element).map(([heading, lines]) => [heading, lines.filter((one) => !charts.includes(element) || !shared.has(one))]),
)}`,
  )
  .join('\n')}`;
}
