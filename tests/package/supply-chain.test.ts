/** What dist says of its own files and of the packages in them. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

const root = new URL('../../', import.meta.url);
const dist = new URL('dist/', root);
const text = (name: string): string => readFileSync(new URL(name, root), 'utf8');
const json = (name: string): unknown => JSON.parse(text(name));
const hashOf = (file: string): string => `sha384-${createHash('sha384').update(readFileSync(new URL(file, dist))).digest('base64')}`; // prettier-ignore
const filesIn = (pattern: string): string[] =>
  globSync(pattern, { cwd: dist, withFileTypes: true, exclude: (entry) => entry.name.endsWith('.d.ts') })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/').replace(new URL('.', dist).pathname, ''))
    .sort();

test('sri.json has the hash of every file that a page can load', () => {
  const sri = json('dist/sri.json') as Record<string, string>;
  // dist/npm needs a bundler, dist/types and dist/*.json are for editors, dist/wordpress is installed, and dist/site is a copy.
  assert.deepEqual(Object.keys(sri), filesIn('{cdn,standalone,embed,partners}/**'));
  for (const [file, hash] of Object.entries(sri)) assert.equal(hash, hashOf(file), file);
});

test('importmap.json has the hash of every module, at its address', () => {
  const { version } = json('package.json') as { version: string };
  const { integrity } = json('dist/importmap.json') as { integrity: Record<string, string> };
  const address = `https://unpkg.com/trade-widgets@${version}/dist/`;
  assert.deepEqual(integrity, Object.fromEntries([...filesIn('cdn/**/*.js'), 'standalone/custom-data.js'].map((file) => [address + file, hashOf(file)]))); // prettier-ignore
});

interface Component {
  'bom-ref': string;
  name: string;
  version: string;
  purl: string;
  licenses: [{ license: { id: string } }];
  hashes?: [{ alg: string; content: string }];
  properties?: { name: string; value: string }[];
}
const sbom = json('dist/sbom.json') as {
  bomFormat: string;
  specVersion: string;
  metadata: { component: Component };
  components: Component[];
  dependencies: { ref: string; dependsOn: string[] }[];
};

test('sbom.json is CycloneDX with every installed package, its hash and its licence', () => {
  assert.deepEqual([sbom.bomFormat, sbom.specVersion, sbom.metadata.component.name], ['CycloneDX', '1.5', 'trade-widgets']);
  const listed = [...text('SECURITY.md').matchAll(/^\| `([^`]+)` *\| (\S+)/gm)].map(([, name, license]) => `${name} ${license}`);
  const components = sbom.components.map(({ name, licenses: [{ license }] }) => `${name} ${license.id}`);
  assert.deepEqual([...new Set(components)].sort(), listed.sort());
  for (const { name, version, purl, hashes } of sbom.components) {
    assert.equal(purl, `pkg:npm/${encodeURIComponent(name).replace('%2F', '/')}@${version}`);
    assert.match(hashes![0].content, /^[0-9a-f]{128}$/, name);
  }
});

test('sbom.json says which packages need which, and every one is needed', () => {
  const refs = [sbom.metadata.component, ...sbom.components].map((component) => component['bom-ref']);
  assert.equal(new Set(refs).size, refs.length);
  assert.deepEqual(sbom.dependencies.map(({ ref }) => ref), refs); // prettier-ignore
  const needed = new Set(sbom.dependencies.flatMap(({ dependsOn }) => dependsOn));
  assert.deepEqual([...needed].sort(), refs.slice(1).sort());
});

test('the licences of all packages in the scripts stand beside them, and each script says where', () => {
  const licences = text('dist/cdn/licenses.md');
  assert.equal(text('dist/standalone/licenses.md'), licences);
  assert.ok(text('dist/site/assets/licenses.md').includes(licences.slice(licences.indexOf('## lit - '))));
  const bundled = sbom.components.filter(({ properties }) => properties).map(({ name }) => name);
  assert.deepEqual(bundled.sort(), ['@lit/reactive-element', 'd3-array', 'd3-scale', 'lit', 'lit-element', 'lit-html']);
  for (const name of bundled) {
    const [, licence = ''] = new RegExp(`^## ${name} - .*\n([^]*?)(?=^## |$(?![^]))`, 'm').exec(licences) ?? [];
    assert.match(licence, /Copyright/i, name);
    assert.match(licence, /PROVIDED BY THE COPYRIGHT HOLDERS|THE SOFTWARE IS PROVIDED/, name);
  }
  const scripts = [...filesIn('cdn/**/*.js'), ...filesIn('standalone/*.js')].filter((file) => file !== 'standalone/custom-data.js');
  for (const file of scripts) assert.match(text(`dist/${file}`), /^\/\*! trade-widgets [\d.]+, MIT\. .* licenses\.md\. \*\//, file);
});
