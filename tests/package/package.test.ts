import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { partnerCodes } from '../../src/data/partner-codes.ts';
import { install, packed } from '../support/packed.ts';
import { charts, tags } from '../support/tags.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const frameworks = ['preact', 'react', 'solid', 'svelte', 'vue'];
const packs = partnerCodes.balance.map((code) => `partners/${code}`);
let pack: Awaited<ReturnType<typeof packed>>;
/** The package's folder, installed in an otherwise empty project. */
let installed: string;
const text = (path: string): string => readFileSync(join(installed, path), 'utf8');

before(async () => {
  pack = await packed();
  const dependencies = { 'trade-widgets': 'file:trade-widgets.tgz' };
  writeFileSync(join(pack.folder, 'package.json'), JSON.stringify({ private: true, type: 'module', dependencies }));
  await install(pack.folder);
  installed = join(pack.folder, 'node_modules/trade-widgets');
});
after(() => pack.remove());

test('publint reports nothing about the packed package', async () => {
  const { buffer, byteOffset, byteLength } = readFileSync(pack.tarball);
  const tarball = buffer.slice(byteOffset, byteOffset + byteLength);
  const { messages, pkg } = await publint({ pack: { tarball }, strict: true });
  assert.deepEqual(
    messages.map((message) => formatMessage(message, pkg as never, { color: false })),
    [],
  );
});

test('every import resolves to types, for bundlers and for ES modules in Node', async () => {
  const result = await checkPackage(createPackageFromTarballData(readFileSync(pack.tarball)), {
    includeEntrypoints: [...tags.flatMap((tag) => [`./${tag}`, `./${tag}/define`]), ...packs.map((name) => `./${name}`)],
  });
  assert.ok(result.types, 'the package has types');
  const { entrypoints } = result;
  for (const name of [
    '.',
    './define',
    './server',
    ...[...frameworks, ...packs].map((name) => `./${name}`),
    ...tags.flatMap((tag) => [`./${tag}`, `./${tag}/define`]),
  ])
    for (const kind of ['node16-esm', 'bundler'] as const)
      assert.equal(entrypoints[name]?.resolutions[kind].resolution?.isTypeScript, true, `${name} for ${kind}`);
  // The package has ES modules only, so resolutions that do not support them may fail.
  const legacyResolutions = ['node10', 'node16-cjs'];
  assert.deepEqual(
    result.problems.filter((problem) => !('resolutionKind' in problem && legacyResolutions.includes(problem.resolutionKind))),
    [],
  );
});

test('the package contains build output and documentation, but no sources and no local paths', () => {
  for (const path of pack.files) {
    assert.match(
      path,
      /^(dist\/|data\/(slices\/|README\.md$)|stories\/([\w.-]+\.md|readme\.png)$|(README|README\.ja|CHANGELOG|CONTRIBUTING|SECURITY)\.md$|LICENSE$|package\.json$)/,
    );
    assert.doesNotMatch(path, /\.map$|(?<!\.d)\.ts$|(^|\/)(src|tests|package)\//);
    assert.ok(!text(path).includes(root.slice(0, -1)), path);
    assert.doesNotMatch(text(path), /sourceMappingURL|file:\/\/\//, path);
  }
});

test('the package contains these kinds of files, and no others', () => {
  // The name of a file is left out below a folder with many, and so is what makes it unique.
  const kinds = new Set(
    pack.files.map((path) => path.replace(/^(dist\/\w+|data\/slices)\/(?:.*\/)?[^/]+?((?:\.d|\.oembed)?\.\w+)$/, '$1/*$2')),
  );
  assert.deepEqual(
    [...kinds].sort(),
    [
      'CHANGELOG.md',
      'CONTRIBUTING.md',
      'LICENSE',
      'README.ja.md',
      'README.md',
      'SECURITY.md',
      'data/README.md',
      'data/slices/*.json',
      'dist/cdn/*.js',
      'dist/cdn/*.md',
      'dist/custom-elements.json',
      'dist/embed/*.css',
      'dist/embed/*.html',
      'dist/embed/*.js',
      'dist/embed/*.oembed.json',
      'dist/importmap.json',
      'dist/llms.txt',
      'dist/npm/*.d.ts',
      'dist/npm/*.js',
      'dist/partners/*.d.ts',
      'dist/partners/*.js',
      'dist/partners/*.json',
      'dist/sbom.json',
      'dist/sri.json',
      'dist/standalone/*.js',
      'dist/standalone/*.md',
      'dist/types/*.d.ts',
      'dist/types/*.js',
      'dist/vscode.html-custom-data.json',
      'dist/web-types.json',
      'dist/wordpress/*.js',
      'dist/wordpress/*.zip',
      'package.json',
      ...globSync('stories/*.md', { cwd: root }),
      'stories/readme.png',
    ].sort(),
  );
});

test('the package contains every file that its modules, its manifest and package.json refer to', () => {
  const files = new Set(pack.files);
  let count = 0;
  for (const path of pack.files.filter((path) => /^dist\/(npm|types)\/.*\.(js|d\.ts)$/.test(path))) {
    for (const [, name = ''] of text(path).matchAll(/(?:\bfrom|^import|\bimport\()\s*["'](\.[^"']+)["']/gm)) {
      const target = posix.join(posix.dirname(path), name);
      assert.ok(files.has(path.endsWith('.d.ts') ? target.replace(/(\.d)?\.[jt]s$/, '.d.ts') : target), `${path} imports ${name}`);
      count++;
    }
  }
  assert.ok(count > 100, `found only ${count} imports`);

  const packageJson = JSON.parse(text('package.json')) as Record<'customElements' | 'web-types', string> & { exports: object };
  const paths = (value: unknown): string[] => (typeof value === 'string' ? [value] : Object.values(value as object).flatMap(paths));
  for (const path of [...paths(packageJson.exports), packageJson.customElements, packageJson['web-types']])
    for (const name of !path.includes('*') ? [''] : path.includes('/partners/') ? partnerCodes.balance : tags)
      assert.ok(files.has(path.replace('./', '').replaceAll('*', name)), `${path} for ${name}`);

  const manifest = JSON.parse(text(packageJson.customElements)) as { modules: { path: string }[] };
  assert.equal(manifest.modules.length, 2 * tags.length);
  for (const { path } of manifest.modules) assert.ok(files.has(path), path);
});

test('in Node, class modules register nothing and add no globals, and define modules register their tags', async () => {
  const script = `
    import 'lit';
    const names = () => JSON.stringify(Object.getOwnPropertyNames(globalThis).sort());
    const before = names();
    const tags = ${JSON.stringify(tags)};
    const registered = () => tags.filter((tag) => customElements.get(tag));
    const classes = Object.keys(await import('trade-widgets')).length;
    for (const name of ${JSON.stringify([...tags, ...frameworks, ...packs])}) await import('trade-widgets/' + name);
    const none = registered();
    await import('trade-widgets/state-map/define');
    const one = registered();
    await import('trade-widgets/define');
    console.log(JSON.stringify({ classes, none, one, all: registered(), same: before === names() }));`;
  const { stdout, stderr } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], { cwd: pack.folder });
  assert.deepEqual(JSON.parse(stdout), { classes: tags.length, none: [], one: ['state-map'], all: tags, same: true });
  assert.equal(stderr, '');
});

test('the editor data and llms.txt list every tag with its attributes, their values, and its events', () => {
  interface Named {
    name: string;
  }
  const htmlData = JSON.parse(text('dist/vscode.html-custom-data.json')) as {
    tags: (Named & { attributes: (Named & { values: Named[] })[] })[];
  };
  const webTypes = JSON.parse(text('dist/web-types.json')) as {
    name: string;
    contributions: { html: { elements: (Named & { attributes: Named[]; events?: (Named & { type: string })[] })[] } };
  };
  const { elements } = webTypes.contributions.html;
  assert.equal(webTypes.name, 'trade-widgets');
  assert.deepEqual(htmlData.tags.map(({ name }) => name).sort(), tags);
  assert.deepEqual(elements.map(({ name }) => name).sort(), tags);
  const llms = text('dist/llms.txt');
  for (const tag of tags) {
    // Attributes, events, parts and properties that every chart has are documented on the base class.
    const files = [`src/elements/${tag}/${tag}.ts`, ...(charts.includes(tag) ? ['src/frame/chart-element.ts'] : [])];
    const source = files.map((file) => readFileSync(join(root, file), 'utf8')).join('\n');
    const attributes = [...source.matchAll(/@attr \{(.+?)\} \[?([\w-]+)/g)].map(([, type = '', name = '']) => ({
      // A partner has a code, or with custom data another one.
      type: type.replace(/^PartnerCode\|string$/, ['JP', ...partnerCodes.balance].join('|')),
      name,
    }));
    assert.ok(attributes.length > 3);
    const attributesOf = htmlData.tags.find(({ name }) => name === tag)?.attributes ?? [];
    assert.deepEqual(elements.find(({ name }) => name === tag)?.attributes.map(({ name }) => name), attributes.map(({ name }) => name)); // prettier-ignore
    for (const { name, type } of attributes) {
      // Editors propose the values of `'none'|string`, which allows others too.
      const values = type.includes('|') ? type.replaceAll("'", '').split('|') : [];
      const allowed = values.filter((value) => value !== 'string');
      assert.deepEqual(attributesOf.find((attribute) => attribute.name === name)?.values.map((value) => value.name), allowed, `${tag} ${name}`); // prettier-ignore
      assert.ok(llms.includes(`- \`${name}\` (${allowed.join(' | ')}`), `${name} in llms.txt`);
    }
    const events = elements.find(({ name }) => name === tag)?.events ?? [];
    assert.deepEqual(events.map(({ name }) => name), [...source.matchAll(/@fires .*\} ([\w-]+) -/g)].map(([, name]) => name)); // prettier-ignore
    assert.ok(llms.includes(`## \`<${tag}>\``));
    for (const [, name] of source.matchAll(/@(?:csspart|cssprop) ([\w-]+)/g))
      assert.ok(llms.includes(`- \`${name}\`: `), `${name} in llms.txt`);
  }
});
