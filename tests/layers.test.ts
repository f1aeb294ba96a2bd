import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { test } from 'node:test';

const root = new URL('../', import.meta.url);
const files = globSync('{src,data,build}/**/*.ts', { cwd: root }).map((file) => file.replaceAll('\\', '/'));

/** What the files of each layer may import; the first layer that matches a file counts. Types may also come from `types`. */
const layers: { of: RegExp; may: RegExp; types?: RegExp }[] = [
  // It draws the fallbacks of the WordPress plugin as the server and the command line do.
  {
    of: /^build\/wordpress\/fallbacks\.ts/,
    may: /^src\/(cli\/fallback|server\/create-element|data\/trade-facts|elements\/(registry|trade-fact\/figures))\.ts/,
  },
  // It names the values of attributes as the embed builder does.
  {
    of: /^build\/wordpress\/labels\.ts/,
    may: /^src\/(elements\/(registry|trade-fact\/view)|site\/attribute-values)\.ts/,
    types: /^src\/model\//,
  },
  // It writes the figures of the guide to facts.
  {
    of: /^build\/facts\.ts/,
    may: /^(build\/markdown-table|src\/(data\/trade-facts|model\/country|elements\/trade-fact\/(figures|labels|view)))\.ts/,
  },
  { of: /^build\//, may: /^(build\/|data\/|src\/elements\/registry\.ts|(?!src\/))/, types: /^src\/model\// },
  { of: /^data\//, may: /^(?!src\/|build\/)/ },
  { of: /^src\/data\//, may: /^(data\/slices\/|src\/data\/|src\/model\/)/ },
  { of: /^src\/model\//, may: /^src\/model\// },
  { of: /^src\/charts\/ghost-styles\.ts/, may: /^lit$/ },
  { of: /^src\/charts\/(axis|box|stable-order)\.ts/, may: /^(src\/model\/|d3-(scale|array)$)/ },
  {
    of: /^src\/charts\/\w+\/(gap-areas|labels|annotations|region-labels|shape|tile-grid|heads)\.ts/,
    may: /^(src\/(model\/|charts\/(axis|box|lines\/gap-areas)\.ts)|d3-array$)/,
  },
  {
    of: /^src\/charts\/\w+\/(layout|rows-layout|panels|classes|regions|ranked-bars)\.ts/,
    may: /^(src\/model\/|src\/charts\/(axis|box|\w+\/(layout|gap-areas|labels|annotations|region-labels|shape|tile-grid|heads))\.ts|d3-(scale|array)$)/,
    types: /^src\/charts\/choropleth\/classes\.ts/,
  },
  { of: /^src\/charts\/draw-mark\.ts/, may: /^(src\/model\/|lit$)/ },
  // Of a chart of lines only the shown years have labels, so they are placed while it is drawn.
  {
    of: /^src\/charts\/\w+\/(draw|outline|textures|dots|[\w-]*styles|touch-target)\.ts/,
    may: /^(src\/model\/|src\/charts\/(stable-order|draw-mark|ghost-styles|choropleth\/(textures|dots|outline-styles)|lines\/labels)\.ts|lit$|lit\/directives\/)/,
    types: /^src\/charts\/\w+\/(layout|panels|classes|annotations|region-labels)\.ts/,
  },
  // Only this file loads the module of custom data; its standalone variant loads it by URL.
  {
    of: /^src\/frame\/custom-data-script(\.standalone)?\.ts/,
    may: /^src\/(custom-data\/attach|model\/custom-data-key|frame\/script-address\.standalone)\.ts/,
  },
  { of: /^src\/frame\//, may: /^(src\/frame\/|src\/model\/|lit$|lit\/)/, types: /^src\/data\/partner-codes\.ts/ },
  // Loaded only by a page with custom data; the element passes the bundled names and slices in.
  { of: /^src\/custom-data\//, may: /^src\/(custom-data|model)\//, types: /^src\/(data\/|frame\/custom-data-host\.ts)/ },
  // Node only: no file for browsers imports them.
  {
    of: /^src\/server\//,
    may: /^(src\/(server|model)\/|src\/custom-data\/read\.ts|src\/elements\/registry\.ts|lit$|@lit-labs\/ssr)/,
    types: /^src\/(frame\/custom-data-host|custom-data\/sheet)\.ts/,
  },
  { of: /^src\/cli\//, may: /^(src\/(cli|server|model)\/|src\/frame\/toolbar\/svg-file\.ts|(?!src\/|data\/|build\/))/ },
  // The pages of the site, which show the elements to editors.
  {
    of: /^src\/site\//,
    may: /^(src\/(site|model|frame|custom-data)\/|src\/elements\/registry\.ts|src\/define\.ts|src\/embed\/pack-script\.ts|lit$|lit\/directives\/)/,
  },
  { of: /^src\/embed\//, may: /^src\/(embed\/|elements\/registry\.ts)/, types: /^src\/frame\// },
  {
    of: /^src\/elements\/[\w-]+\/(view|choices|change|change-view|change-table|comparison|history|takeaway|table|figures|annotations|products|(bounds-|comparison-|rank-|change-)?text|interval-words|labels|tile)\.ts/,
    may: /^src\/(data\/(names|provenance|state-text|prefecture-(figures|text))\.ts|model\/|charts\/(axis|\w+\/(layout|rows-layout|panels|classes|regions|ranked-bars))\.ts|elements\/[\w-]+\/(view|change|comparison|takeaway|table|figures|annotations|products|(bounds-|comparison-|rank-|change-)?text|interval-words|labels|tile)\.ts)/,
    types: /^src\/data\//,
  },
  { of: /^src\/elements\/[\w-]+\/define\.ts/, may: /^src\/(elements\/|frame\/define\.ts)/ },
  // The editor script runs in WordPress and uses the packages that WordPress loads.
  { of: /^src\/wordpress\//, may: /^src\/wordpress\// },
  { of: /^src\/elements\/registry\.ts/, may: /^src\/elements\// },
  {
    of: /^src\/elements\//,
    may: /^(src\/(data|model|frame|charts\/\w+\/(draw|outline|[\w-]*styles|touch-target)\.ts|elements\/[\w-]+\/(view|choices|change|change-view|change-table|comparison|history|table|figures|annotations|interval-words|text)\.ts)|lit$)/,
    types: /^src\/charts\/\w+\/(layout|panels)\.ts/,
  },
  { of: /^src\/(index|define)\.ts/, may: /^src\/(elements\/|frame\/define\.ts)/, types: /^src\/frame\// },
];

function* imports(file: string): Generator<{ from: string; type: boolean }> {
  const text = readFileSync(new URL(file, root), 'utf8');
  const resolved = (from: string): string => (from.startsWith('.') ? posix.join(posix.dirname(file), from) : from);
  for (const [, type, from = ''] of text.matchAll(/^(?:import|export)\s+(type\b)?(?:[^'";]*?from\s+)?'([^']+)'/gm))
    yield { from: resolved(from), type: !!type };
  // `typeof import(…)` is a type; any other `import(…)` loads the module.
  for (const [, type, from = ''] of text.matchAll(/(typeof )?\bimport\('([^']+)'\)/g)) yield { from: resolved(from), type: !!type };
}

test('every file imports only what its layer allows, dynamic imports included', () => {
  let count = 0;
  for (const file of files) {
    const layer = layers.find(({ of }) => of.test(file));
    assert.ok(layer, `${file} is in no layer`);
    for (const { from, type } of imports(file)) {
      count++;
      assert.ok(layer.may.test(from) || (type && layer.types?.test(from)), `${file} imports ${from}`);
    }
  }
  assert.ok(count > 50, `found only ${count} imports`);
});

test('no imports are circular', () => {
  const edges = new Map(files.map((file) => [file, [...imports(file)].map(({ from }) => from)]));
  const done = new Set<string>();
  const visit = (file: string, path: string[]): void => {
    assert.ok(!path.includes(file), [...path, file].join(' -> '));
    if (done.has(file)) return;
    for (const next of edges.get(file) ?? []) visit(next, [...path, file]);
    done.add(file);
  };
  for (const file of files) visit(file, []);
});

test('an element imports no other element', () => {
  for (const file of files) {
    const folder = /^src\/elements\/([\w-]+)\//.exec(file)?.[1];
    if (!folder) continue;
    for (const { from } of imports(file))
      assert.ok(!from.startsWith('src/elements/') || from.startsWith(`src/elements/${folder}/`), `${file} imports ${from}`);
  }
});

test('every module of src can be imported in Node, without a browser', async () => {
  const browserOnly = /(define|\.standalone)\.ts$|^src\/(embed|wordpress|cli\/bin)\b/;
  for (const file of files.filter((file) => file.startsWith('src/') && !browserOnly.test(file))) await import(new URL(file, root).href);
  assert.equal('window' in globalThis, false);
});
