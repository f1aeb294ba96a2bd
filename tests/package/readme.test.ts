import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { answer, answering } from '../custom-data/server.ts';
import { packed } from '../support/packed.ts';
import { openBrowser, watch } from '../support/site.ts';
import { tags } from '../support/tags.ts';

const root = new URL('../../', import.meta.url);
const readme = readFileSync(new URL('README.md', root), 'utf8');
const block = (language: string): string => new RegExp(`\`\`\`${language}\n([^]*?)\`\`\``).exec(readme)?.[1] ?? '';

test('its three lines draw the charts, in a file in the folder of the script', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'trade-widgets-'));
  const browser = await openBrowser();
  try {
    for (const script of readdirSync(new URL('dist/standalone/', root)))
      copyFileSync(new URL(`dist/standalone/${script}`, root), join(folder, script));
    writeFileSync(join(folder, 'page.html'), `<!doctype html><meta charset="utf-8">${block('html')}`);
    const page = await browser.newPage();
    const { problems } = watch(page);
    await page.goto(pathToFileURL(join(folder, 'page.html')).href);
    assert.equal(block('html').trim().split('\n').length, 3);
    assert.deepEqual(await page.locator('trade-balance .takeaway').allInnerTexts(), [
      'The US deficit with Japan in goods and services was $56.0 billion in 2014, down from $59.4 billion in 2013.',
      '2014年、米国の対日財収支は693.4億ドルの赤字で、2013年の748.0億ドルから縮小した。',
    ]);
    assert.deepEqual(problems, []);
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true });
  }
});

test("its lines for custom data draw a file with the column headings of the chart's own download", () => {
  const [, html = ''] = [...readme.matchAll(/```html\n([^]*?)```/g)].map(([, text]) => text!);
  assert.equal(html.trim().split('\n').length, 2);
  const script = readFileSync(new URL('dist/standalone/state-map.js', root));
  const files = {
    '': answer('text/html', `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,">${html}`),
    'state-map.js': answer('text/javascript', script),
    'custom-data.js': answer('text/javascript', readFileSync(new URL('dist/standalone/custom-data.js', root))),
    'korea.csv': answer('text/csv', 'code,Goods exports to Japan (million US dollars),year\nCA,9876.5,2024\nTX,8765,2024\n'),
  };
  return answering(files, async (site) => {
    const browser = await openBrowser();
    try {
      const page = await browser.newPage();
      const { problems } = watch(page);
      await page.goto(site);
      await page
        .locator('.takeaway')
        .filter({ hasText: /^California and Texas exported the most goods to South Korea in 2024/ })
        .waitFor();
      assert.equal(await page.locator('.source').innerText(), 'Source: Korea Customs Service');
      assert.deepEqual(problems, []);
    } finally {
      await browser.close();
    }
  });
});

test('its commands are scripts of the package, and its first two install everything', () => {
  const { scripts } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as { scripts: Record<string, string> };
  const named = [...readme.matchAll(/`npm (?:run )?([\w:]+)`/g)].map(([, name]) => name!);
  assert.ok(named.length >= 3);
  for (const name of [...named, 'start', 'test']) assert.ok(scripts[name], name);
  assert.deepEqual(block('sh').match(/npm ci && npm \w+/g), ['npm ci && npm start', 'npm ci && npm test']);
});

test('its JavaScript runs in Node, and renders the map', () => {
  const code = block('js')
    .replace('renderElement(', 'process.stdout.write(renderElement(')
    .replace(/\);\s*$/, '));');
  const html = execFileSync(process.execPath, ['--input-type=module', '-e', code], { cwd: fileURLToPath(root), encoding: 'utf8' });
  assert.match(html, /^<state-map year="2014"><template shadowrootmode="open">/);
});

test('its command line writes the picture', () => {
  const folder = mkdtempSync(join(tmpdir(), 'trade-widgets-'));
  try {
    const [, command = ''] = /`npx trade-widgets (render .*?)`/.exec(readme) ?? [];
    execFileSync(process.execPath, [fileURLToPath(new URL('dist/npm/cli/bin.js', root)), ...command.split(' ')], { cwd: folder });
    assert.match(readFileSync(join(folder, 'map.svg'), 'utf8'), /^<svg /);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

/** The size of a script in KB after gzip -9, as the README writes it. */
const sizeOf = (script: string): string => {
  const bytes = execFileSync('gzip', ['-9', '-c', fileURLToPath(new URL(`dist/standalone/${script}.js`, root))]).length;
  return (Math.round(bytes / 100) / 10).toFixed(1);
};

test('its table lists every element with its own attributes', () => {
  const rows = [...readme.matchAll(/^\| `<([\w-]+)>`.*?\| ([^|]*?) *\| [\d.]+ KB +\|$/gm)];
  assert.deepEqual(rows.map(([, tag]) => tag).sort(), tags);
  for (const [, tag, attributes] of rows) {
    const source = readFileSync(new URL(`src/elements/${tag}/${tag}.ts`, root), 'utf8');
    for (const [, name] of attributes!.matchAll(/`([\w-]+)`/g)) assert.match(source, new RegExp(`@attr \\{[^}]+\\} \\[?${name}\\b`), name);
  }
});

test('it gives the size of the script of every element, and of the script with all elements', () => {
  const written = Object.fromEntries([...readme.matchAll(/^\| `<([\w-]+)>`.*\| ([\d.]+) KB +\|$/gm)].map(([, tag, size]) => [tag, size]));
  written.all = /every element in ([\d.]+) KB/.exec(readme)?.[1];
  assert.deepEqual(written, Object.fromEntries([...tags, 'all'].map((script) => [script, sizeOf(script)])));
});

test('dist has what it lists, and its version is the version of the package', () => {
  const { version } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as { version: string };
  const named = [...readme.matchAll(/^- `([\w./<>]+)`/gm)].map(([, path]) => path!.replace('<tag>', 'state-map'));
  assert.deepEqual(named, ['standalone/state-map.js', 'cdn/state-map.js', 'npm/', 'embed/state-map.html', 'sri.json']);
  for (const path of [...named, 'standalone/all.js', 'cdn/all.js', 'embed/embed.js', 'index.html'])
    assert.ok(existsSync(new URL(`dist/${path}`, root)), path);
  assert.equal(/trade-widgets@([\d.]+)\//.exec(readme)?.[1], version);
});

test('every file and folder that it links to exists, and is in the package with its picture', async () => {
  const pack = await packed();
  pack.remove();
  const links = [...readme.matchAll(/\]\((?!http)([^)]+)\)/g)].map(([, path]) => path!);
  assert.ok(links.includes('stories/readme.png') && links.length >= 8, links.join());
  for (const path of links) {
    assert.ok(existsSync(new URL(path, root)), path);
    assert.ok(
      pack.files.some((file) => file === path || file.startsWith(`${path}/`)),
      `${path} is not in the package`,
    );
  }
});
