import type { Element } from './manifest.ts';
import { referenceText } from './reference.ts';

/** The text of `llms.txt`: what the package is, how to embed it, and a reference of all elements. */
export function llmsText(
  elements: readonly Element[],
  { name, version, description, license }: { name: string; version: string; description: string; license: string },
): string {
  return `# ${name}

> ${description} Version ${version}, ${license} licence.

Each element contains its figures, draws an accessible SVG chart with a table in English or Japanese, and names its source. The figures are published ones; where one is an estimate or missing, the element says so. If an attribute has a value that is not allowed, the element uses the default and names the allowed values in a console warning.

## Embed

A page with the script of one element, or \`dist/standalone/all.js\` for every element (classic scripts, which make no further requests):

\`\`\`html
<script src="state-map.js"></script>
<state-map year="2014" state="CA"></state-map>
\`\`\`

The figures of another partner than Japan are a script of their own, \`dist/partners/KR.js\` for South Korea, to add beside the script of the element:

\`\`\`html
<script src="trade-balance.js"></script>
<script src="partners/KR.js"></script>
<trade-balance partner="KR"></trade-balance>
\`\`\`

\`dist/partners/partners.json\` lists the partners, their names and what their figures cover. In modules: \`import '${name}/partners/KR'\`.

With a bundler: \`npm install ${name}\`, then

\`\`\`js
import '${name}/state-map/define'; // registers <state-map>
import '${name}/define'; // registers every tag
import { StateMap } from '${name}'; // the classes, without side effects; also from '${name}/state-map'
customElements.define('my-map', class extends StateMap {}); // another tag
\`\`\`

On a server, in Node:

\`\`\`js
import { renderElement } from '${name}/server';
renderElement('state-map', { year: 2014, lang: 'ja' }, { width: 640 }); // HTML with declarative shadow DOM
\`\`\`

On the command line: \`npx ${name} render state-map --year 2014 --format svg\` (or html, png, csv, json; \`--all --out FOLDER\`), and \`npx ${name} snippet state-map\` for code with a fallback inside.

Every tag has the modules \`${name}/<tag>\` and \`${name}/<tag>/define\`. \`import '${name}/react'\`, \`/preact\`, \`/solid\`, \`/svelte\` or \`/vue\` adds the types of the tags to the templates of a framework; Angular and TypeScript without a framework need no import.

- React 19, Preact, Svelte 5: \`<state-map year={year} ontrade-select={(event) => ...}>\`
- Vue 3: \`<state-map :year="year" @trade-select="...">\`, with \`isCustomElement\` for the tags
- Solid: \`<state-map year={year()} on:trade-select={(event) => ...}>\`
- Angular: \`<state-map [year]="year()" (trade-select)="...">\`, with \`CUSTOM_ELEMENTS_SCHEMA\`
- Without a framework: \`document.querySelector('state-map').addEventListener('trade-select', (event) => event.detail.id)\`

Properties have the names of their attributes in camel case, such as \`headingLevel\` for \`heading-level\`. In Svelte and Vue, set a boolean attribute to null, not false, to remove it.

${referenceText(elements)}`;
}
