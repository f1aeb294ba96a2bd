import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { test } from 'node:test';

const root = new URL('../', import.meta.url);
const files = globSync('{src,data}/**/*.ts', { cwd: root }).map((file) => file.replaceAll('\\', '/'));

/** What each floor may import, the first that fits a file; types may also come from `types`. */
const floors: { of: RegExp; may: RegExp; types?: RegExp }[] = [
  { of: /^data\//, may: /^(?!src\/)/ },
  { of: /^src\/data\//, may: /^(data\/slices\/|src\/data\/)/, types: /^src\/model\// },
  { of: /^src\/model\//, may: /^src\/model\// },
  { of: /^src\/charts\/(\w+)\/layout\.ts/, may: /^(src\/model\/|d3-)/ },
  { of: /^src\/charts\/(\w+)\/(draw|[\w-]*styles|meant)\.ts/, may: /^(src\/model\/|lit$)/, types: /^src\/charts\/\w+\/layout\.ts/ },
  { of: /^src\/frame\//, may: /^(src\/frame\/|src\/model\/|lit$)/ },
  // Runs when the package is built, and is no part of it.
  { of: /^src\/package\//, may: /^(?!(src|data)\/(?!package\/))/, types: /^src\/model\// },
  // Read only where an editor brings own figures: names and slices come with the element that asks.
  { of: /^src\/own\//, may: /^src\/(own|model)\//, types: /^src\/(data|frame)\// },
  // What stands for Lit in what is built: in the package, and in a script of its own.
  { of: /^src\/compiled\//, may: /^(src\/compiled\/|@lit\/reactive-element$)/ },
  { of: /^src\/standalone\//, may: /^src\/(standalone|compiled)\//, types: /^lit$/ },
  // Node only; the browser's files know nothing of them.
  {
    of: /^src\/server\//,
    may: /^(src\/(server|model|compiled)\/|src\/index\.ts|lit$)/,
  },
  { of: /^src\/cli\//, may: /^(src\/(cli|server|model)\/|src\/frame\/tools\/file\.ts|(?!src\/|data\/))/ },
  { of: /^src\/embed\//, may: /^src\/embed\//, types: /^src\/frame\// },
  {
    of: /^src\/elements\/([\w-]+)\/(view|text)\.ts/,
    may: /^(src\/data\/(names|provenance)\.ts|src\/model\/|src\/charts\/\w+\/layout\.ts|src\/elements\/[\w-]+\/text\.ts)/,
    types: /^src\/data\//,
  },
  { of: /^src\/elements\/([\w-]+)\/define\.ts/, may: /^src\/(elements\/|frame\/define\.ts)/ },
  {
    of: /^src\/elements\//,
    may: /^(src\/(data|model|frame|charts\/\w+\/(draw|[\w-]*styles|meant)\.ts|elements\/[\w-]+\/(view|text)\.ts)|lit$)/,
    types: /^src\/charts\/\w+\/layout\.ts/,
  },
  { of: /^src\/(index|define)\.ts/, may: /^src\/elements\//, types: /^src\/frame\// },
];

function* imports(file: string): Generator<{ from: string; type: boolean }> {
  const text = readFileSync(new URL(file, root), 'utf8');
  for (const [, type, from = ''] of text.matchAll(/^(?:import|export)\s+(type\b)?(?:[^'";]*?from\s+)?'([^']+)'/gm)) {
    yield { from: from.startsWith('.') ? posix.join(posix.dirname(file), from) : from, type: !!type };
  }
}

test('every file imports only from the floors below it', () => {
  let seen = 0;
  for (const file of files) {
    const floor = floors.find(({ of }) => of.test(file));
    assert.ok(floor, `${file} is on no floor`);
    for (const { from, type } of imports(file)) {
      seen++;
      assert.ok(floor.may.test(from) || (type && floor.types?.test(from)), `${file} imports ${from}`);
    }
  }
  assert.ok(seen > 50, `only ${seen} imports were found`);
});

test('an element imports no other element', () => {
  for (const file of files) {
    const own = /^src\/elements\/([\w-]+)\//.exec(file)?.[1];
    if (!own) continue;
    for (const { from } of imports(file))
      assert.ok(!from.startsWith('src/elements/') || from.startsWith(`src/elements/${own}/`), `${file} imports ${from}`);
  }
});

test('every module of the sources can be imported in bare Node', async () => {
  const browserOnly = /(define|\.standalone)\.ts$|^src\/(embed|cli\/bin)\b/;
  for (const file of files.filter((file) => file.startsWith('src/') && !browserOnly.test(file))) await import(new URL(file, root).href);
  assert.equal('window' in globalThis, false);
});
