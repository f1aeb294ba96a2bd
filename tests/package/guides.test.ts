import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { tradeFactsSlice } from '../../src/data/trade-facts.ts';
import { namesOf } from '../../src/elements/trade-fact/figures.ts';
import { text } from '../../src/custom-data/text.ts';
import { webText } from '../../src/custom-data/web-text.ts';
import { partnerText } from '../../src/frame/partner-text.ts';
import { frameText } from '../../src/frame/text.ts';
import { countryOf } from '../../src/model/country.ts';
import { guides, readElements } from '../../build/reference-guides.ts';

const elements = readElements();
const read = (name: string): string => readFileSync(new URL(`../../stories/${name}`, import.meta.url), 'utf8');

for (const [name, write] of Object.entries(guides))
  test(`stories/${name} equals the output of npm run reference`, () => {
    assert.equal(read(name), write(elements));
  });

/** The cells of the rows of a table whose first cell is in backticks. */
const rowsOf = (text: string): string[][] =>
  [...text.matchAll(/^\| (`.*) \|$/gm)].map(([, row]) => row!.split(/ (?<!\\)\| /).map((cell) => cell.trim()));

test('the reference names the property, the values and the elements of every attribute', () => {
  const rows = rowsOf(read('reference.md'));
  const names = new Set(elements.flatMap(({ attributes = [] }) => attributes.map(({ name }) => `\`${name}\``)));
  assert.deepEqual(new Set(rows.map(([name]) => name)), names);
  const find = (name: string): string[][] => rows.filter(([attribute]) => attribute === `\`${name}\``);
  assert.deepEqual(find('heading-level'), [['`heading-level`', '`headingLevel`', '`1`, `2`, `3`, `4`, `5`, `6`', '`3`', 'every chart']]);
  assert.deepEqual(find('per'), [['`per`', '`per`', '`residents`, `total`', '`residents`', '`<prefecture-ranking>`']]);
  assert.deepEqual(find('lang')[0]!.at(-1), 'every element');
  assert.ok(find('measure').length > 2, 'elements with other measures have rows of their own');
});

test('the list of facts has the figures of the article, and their newest year', () => {
  const rows = rowsOf(read('facts.md'));
  assert.deepEqual(rows.map(([name]) => name), namesOf(tradeFactsSlice).map((name) => `\`${name}\``)); // prettier-ignore
  const total = rows.find(([name]) => name === '`two-way-total`')!;
  assert.match(total[1]!, /^US trade with Japan in goods and services$/);
  assert.match(total[2]!, /^\$\d+\.\d\sbillion$/);
  assert.match(total[5]!, new RegExp(`^1999–${total[4]}$`));
  for (const [name, label, figure, figureJa, year, years] of rows) {
    assert.match(label!, /^\p{Lu}/u, name);
    assert.notEqual(figure, 'no data', name);
    assert.match(figureJa!, /[\d一-龠]/, name);
    assert.ok(years!.endsWith(year!), name);
  }
});

test('the guide to theming names every custom property and part of the elements, and no others', () => {
  const guide = read('theming.md');
  const properties = new Set(elements.flatMap(({ cssProperties = [] }) => cssProperties.map(({ name }) => name)));
  // The properties of products are listed by their endings, and a ramp by its ends.
  const named = [...guide.matchAll(/`(--trade-[\w-]+|-[a-z]+)`/g)].map(([, name]) =>
    name!.startsWith('--') ? name! : `--trade-product${name}`,
  );
  for (const name of properties) assert.ok(named.includes(name), `${name} is missing`);
  for (const name of named.filter((name) => !/-(ramp|change)-5$/.test(name))) assert.ok(properties.has(name), `no element has ${name}`);
  const parts = new Set(elements.flatMap(({ cssParts = [] }) => cssParts.map(({ name }) => name)));
  const section = guide.split(/^## /m).find((text) => text.startsWith('Parts\n'))!;
  const namedParts = new Set([...section.matchAll(/`([a-z]+)`/g)].map(([, name]) => name!));
  assert.deepEqual([...namedParts].sort(), [...parts].sort());
});

test('the messages in the guide to troubleshooting are those of the charts', () => {
  const messages = [...read('troubleshooting.md').matchAll(/^\| "([^"]+)"/gm)].map(([, message]) => message!);
  const korea = countryOf('KR', 'en');
  const known = [
    partnerText.en.notOnPage(korea),
    partnerText.en.unknown('XX', [korea]),
    frameText.en.noScript,
    webText.en.unreachable,
    webText.en.page,
    text.en.found(text.en.place(2, 'State'), 'Atlantis', text.en.codes.state),
  ];
  assert.equal(messages.length, known.length);
  for (const [i, message] of messages.entries())
    for (const part of message.split('…')) assert.ok(known[i]!.includes(part.trim()), `"${part}" is not in "${known[i]}"`);
});
