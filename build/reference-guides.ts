/** `npm run reference`: writes the guides that list attributes and figures, from the manifest of the elements and the slice of facts. */
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Package } from 'custom-elements-manifest';
import { attributeTable } from './attribute-table.ts';
import { factsTable } from './facts.ts';
import { elementsOf, type Element } from './manifest.ts';
import { referenceText } from './reference.ts';

const root = new URL('../', import.meta.url);
const generated = '<!-- Written by `npm run reference`. -->';

/** The elements in the custom-elements.json of `npm run manifest`. */
export const readElements = (): Element[] => elementsOf(JSON.parse(readFileSync(new URL('custom-elements.json', root), 'utf8')) as Package);

const reference = (elements: readonly Element[]): string => `${generated}

# Reference

All attributes, with the names of their properties; then what each of them does, and the events, slots, CSS parts and custom properties of
every element. An attribute with a value that is not allowed is ignored, and the console names the allowed ones.

## All attributes

${attributeTable(elements)}

${referenceText(elements)}`;

const facts = (): string => `${generated}

# Facts

\`<trade-fact name="two-way-total" year="2014"></trade-fact>\` writes one of these figures into a sentence, in the language of the page.
Without \`year\`, it is the newest one; \`absolute\` leaves out the sign. A reader who opens the figure sees what it is, its year and its
source. With \`partner\` and the partner pack, the figures about Japan are those of another partner, as far as its pack has them.

${factsTable()}
`;

/** The guides by their names in stories/. */
export const guides: Record<string, (elements: readonly Element[]) => string> = { 'reference.md': reference, 'facts.md': facts };

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const elements = readElements();
  for (const [name, write] of Object.entries(guides)) writeFileSync(new URL(`stories/${name}`, root), write(elements));
}
