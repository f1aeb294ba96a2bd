import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Package } from 'custom-elements-manifest';
import { strFromU8, unzipSync } from 'fflate';
import { elementsOf } from '../../build/manifest.ts';
import type { Block } from '../../build/wordpress/blocks.ts';
import { labelsOf } from '../../build/wordpress/labels.ts';
import { pluginZip } from '../../build/wordpress/plugin.ts';
import { charts, tags } from '../support/tags.ts';

const root = new URL('../../', import.meta.url);
const zip = readFileSync(new URL('dist/wordpress/trade-widgets.zip', root));
const files = Object.fromEntries(Object.entries(unzipSync(zip)).map(([name, content]) => [name, strFromU8(content)]));
const file = (name: string): string => files[`trade-widgets/${name}`] ?? assert.fail(`no file ${name}`);
const json = (name: string): unknown => JSON.parse(file(name));
const blocks = tags.map((tag) => json(`blocks/${tag}/block.json`) as Block);
/** The translations for the editor, by context and English text. */
const messages = (): Record<string, [string]> =>
  (json('languages/trade-widgets-ja-trade-widgets-editor.json') as { locale_data: { messages: Record<string, [string]> } }).locale_data
    .messages;
const manifest = elementsOf(JSON.parse(readFileSync(new URL('dist/custom-elements.json', root), 'utf8')) as Package);

test('the same sources give the same bytes, in every time zone', () => {
  const { TZ } = process.env;
  try {
    process.env.TZ = 'Asia/Tokyo';
    assert.ok(Buffer.from(pluginZip(root)).equals(zip));
  } finally {
    if (TZ === undefined) delete process.env.TZ;
    else process.env.TZ = TZ;
  }
});

test('the zip is below the 2 MB that PHP accepts by default, and has one folder', () => {
  assert.ok(zip.length < 2 * 1024 ** 2, String(zip.length));
  for (const name of Object.keys(files)) assert.match(name, /^trade-widgets\//);
});

test('every element has a block with all its attributes, their types and their values', () => {
  assert.deepEqual(
    manifest.map(({ tagName }) => tagName),
    tags,
  );
  for (const [i, { attributes = [] }] of manifest.entries()) {
    const block = blocks[i]!;
    assert.deepEqual(Object.keys(block.attributes).sort(), attributes.map(({ name }) => name).sort());
    for (const { name, type } of attributes) {
      const { type: blockType, enum: values } = block.attributes[name]!;
      const expected = { number: 'integer', boolean: 'boolean' }[type!.text] ?? (/^\d/.test(type!.text) ? 'integer' : 'string');
      assert.equal(blockType, expected, `${block.name} ${name}`);
      // The documentation names only some of the figures of trade-fact.
      if (name === 'name') assert.ok(values!.includes('state-first-value') && values!.length > 15);
      else if (values) assert.equal(values.map((value) => (typeof value === 'number' ? value : `'${value}'`)).join('|'), type!.text);
      else assert.ok(!type!.text.includes('|') || type!.text.endsWith('|string'), `${block.name} ${name}`);
    }
  }
});

test('figures, regions and measures to choose from have names, which are those of the element in both languages', () => {
  const named = (tag: string, attribute: string): Record<string, string> => blocks[tags.indexOf(tag)]!.attributes[attribute]!.labels!;
  assert.equal(
    named('trade-fact', 'name')['states-over-1bn'],
    'Number of states with goods exports to the partner of a billion dollars or more',
  );
  assert.deepEqual(Object.entries(named('state-map', 'state')).slice(0, 2), [['AL', 'Alabama'], ['AK', 'Alaska']]); // prettier-ignore
  assert.equal(Object.keys(named('prefecture-map', 'prefecture')).length, 47);
  for (const [tag, attribute, value, english, japanese] of [
    ['state-map', 'state', 'TX', 'Texas', 'テキサス州'],
    ['prefecture-map', 'prefecture', 'JP-23', 'Aichi', '愛知県'],
    ['state-map', 'measure', 'value', 'Value', '金額'],
    ['trade-balance', 'measure', 'total', 'Total', '合計'],
    ['prefecture-ranking', 'per', 'total', 'Total', '総額'],
    ['trade-balance', 'view', 'table', 'Table', '表'],
  ] as const) {
    assert.equal(named(tag, attribute)[value], english);
    assert.equal(messages()[`${tag} ${attribute}\u0004${english}`]![0], japanese, `${tag} ${attribute}`);
  }
});

test('the version is that of the package', () => {
  const { version } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as { version: string };
  assert.ok(file('trade-widgets.php').includes(` * Version: ${version}\n`));
  assert.ok(file('readme.txt').includes(`\nStable tag: ${version}\n`));
  assert.ok(file('readme.txt').includes('\nLicense: MIT\n'));
});

test('every chart has a picture and a table for each year in both languages', () => {
  const pictures = Object.keys(files).filter((name) => name.endsWith('.svg'));
  for (const tag of charts) {
    const ofTag = pictures.filter((name) => name.includes(`/fallback/${tag}/`));
    assert.ok(ofTag.length >= (tag.startsWith('prefecture') ? 2 : 16), `${tag}: ${ofTag.length} pictures`);
    for (const name of ofTag) {
      const [, path, year, lang] = /^trade-widgets\/(fallback\/[\w-]+\/(\d+)-(en|ja))\.svg$/.exec(name)!;
      const { description, table } = json(`${path}.json`) as { description: string; table: string };
      const svg = files[name]!;
      assert.equal(/[ぁ-ん]/.test(description), lang === 'ja', path);
      assert.ok(svg.includes(`>${/<caption>(.*?)<\/caption>/.exec(table)![1]!}</title>`), path);
      // The balance chart shows all years, and says the figures of one.
      if (tag !== 'trade-balance') assert.match(table, new RegExp(`<caption>.*${year}`), path);
      assert.match(description, new RegExp(year!), path);
    }
  }
});

test('every text of a block is in Japanese in the translation for the editor', () => {
  const translated = (text: string): string => messages()[text]?.[0] ?? assert.fail(`not translated: ${text}`);
  for (const [i, { title, description, keywords, attributes }] of blocks.entries()) {
    const tag = tags[i]!;
    for (const text of [`block title\u0004${title}`, `block description\u0004${description}`])
      assert.match(translated(text), /[ぁ-ん一-龠]/);
    for (const keyword of keywords) assert.match(translated(`block keyword\u0004${keyword}`), /[ァ-ン一-龠]/);
    for (const [name, { title, description, partners = {}, labels = {}, enum: values }] of Object.entries(attributes)) {
      const texts = [
        title,
        description,
        ...Object.values(partners),
        ...Object.values(labels).map((label) => `${tag} ${name}\u0004${label}`),
      ];
      for (const [value, label] of Object.entries(labels))
        assert.equal(translated(`${tag} ${name}\u0004${label}`), labelsOf(tag, name, 'ja', values)![value], `${tag} ${name} ${value}`);
      // The names of the classifications of goods are the same in both languages.
      for (const text of texts) assert.match(translated(text), /[ぁ-んァ-ン一-龠]|^(SITC|NAICS)$/);
    }
  }
});
