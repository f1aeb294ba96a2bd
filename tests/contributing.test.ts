/** Keeps the recipes in CONTRIBUTING.md true. */
import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readOptions } from '../data/refresh/options.ts';
import { charts, tags } from './support/tags.ts';

const root = new URL('../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const find = (...patterns: string[]): string[] => globSync(patterns, { cwd: root }).map((path) => path.replaceAll('\\', '/'));

const guide = read('CONTRIBUTING.md');
/** The section of the guide with this heading. */
const section = (heading: string): string => guide.split(/^## /m).find((text) => text.startsWith(`${heading}\n`)) ?? '';
/** The texts in backticks. */
const codes = (markdown: string): string[] => [...markdown.matchAll(/`([^`\n]+)`/g)].map(([, code]) => code!);
const steps = section('Add an element').split(/^Optional:$/m)[0]!;
/** The numbered step of the recipe for an element that begins with this word. */
const step = (name: string): string => steps.split(/^\d\. /m).find((text) => text.startsWith(`**${name}.**`)) ?? '';

test('every element has the files of the recipe "Add an element"', () => {
  const files = codes(step('Folder')).filter((code) => code.endsWith('.ts'));
  assert.deepEqual(files, ['figures.ts', 'text.ts', 'view.ts', 'table.ts', '<tag>.ts', 'define.ts']);
  const stories = codes(step('Story')).filter((code) => code.includes('<tag>'));
  assert.deepEqual(stories, ['stories/<tag>.stories.ts']);
  for (const tag of tags) {
    // A figure in a sentence has no table and only one figure.
    const inFolder = files.filter((file) => charts.includes(tag) || !['figures.ts', 'table.ts'].includes(file));
    for (const pattern of [...inFolder.map((file) => `src/elements/<tag>/${file}`), ...stories]) {
      const path = pattern.replaceAll('<tag>', tag);
      assert.ok(existsSync(new URL(path, root)), `${path} does not exist`);
    }
  }
});

test('every element has a test, and the recipe names its place', () => {
  assert.ok(codes(step('Test')).includes('tests/elements/<tag>.browser.ts'));
  const tested = find('tests/elements/*.browser.ts').map(read).join('\n');
  for (const tag of tags) assert.ok(tested.includes(`describe('<${tag}>'`), `no file in tests/elements describes <${tag}>`);
});

test('every slice has the files of the recipe', () => {
  const patterns = codes(step('Slice')).filter((code) => code.includes('<slice>'));
  assert.deepEqual(patterns, ['data/steps/<slice>.ts', 'data/slices/<slice>.json', 'src/data/<slice>.ts']);
  const slices = find('data/slices/*.json').map((path) => path.replace(/.*\/|\.json$/g, ''));
  assert.ok(slices.length > 5);
  for (const slice of slices) {
    assert.ok(read(`src/data/${slice}.ts`).includes(`data/slices/${slice}.json`), slice);
    assert.match(read('data/README.md'), new RegExp(`^\\|.*\\b${slice}\\b`, 'm'), `data/README.md lists ${slice}`);
  }
});

test('the registry is the only list of tags: what else names many of them is documentation, or a step of the recipe', () => {
  /** The places that the recipe names, besides the guides. */
  const allowed = new Set(['src/elements/registry.ts', 'src/custom-data/read.ts', 'build/wordpress/elements.ts']);
  for (const path of allowed) assert.ok(section('Add an element').includes(`\`${path}\``), path);
  const files = find('{src,build,stories,.storybook}/**/*.{ts,js,mdx}', '*.{ts,js}');
  assert.ok(files.length > 100, `only ${files.length} files were found`);
  for (const path of files.filter((path) => !allowed.has(path))) {
    const text = read(path);
    const named = tags.filter((tag) => text.includes(tag));
    assert.ok(named.length < 5, `${path} names ${named.join(', ')}: read the tags from src/elements/registry.ts`);
  }
  assert.equal(tags.filter((tag) => read('src/elements/registry.ts').includes(tag)).length, tags.length);
});

test('its commands are scripts of the package', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const named = [...guide.matchAll(/\bnpm (?:run )?(\w+(?::[\w-]+)*)/g)].map(([, name]) => name!);
  assert.ok(named.length > 20);
  for (const name of named) assert.ok(scripts[name] ?? ['ci', 'version', 'publish', 'pack'].includes(name), `npm run ${name}`);
});

test('its commands for a refresh have a table and options that exist', () => {
  const commands = [...guide.matchAll(/^ *(?:\w+=\S+ )?npm run refresh -- (.*)$/gm)].map(([, args]) => args!.split(' '));
  assert.equal(commands.length, 3);
  for (const args of commands) assert.doesNotThrow(() => readOptions(args), args.join(' '));
});

test('every path in it exists', () => {
  const paths = codes(guide).filter((code) => /^(src|data|tests|stories|build)\/[^<]*$/.test(code));
  assert.ok(paths.length > 40, `only ${paths.length} paths were found`);
  for (const path of paths) assert.ok(find(path).length, `${path} does not exist`);
});

test('its table of layers has every part of src', () => {
  const table = codes(section('Layers')).join('\n');
  for (const path of find('src/*').filter((path) => !path.endsWith('.json')))
    assert.ok(table.includes(path), `the table of layers lacks ${path}`);
});
