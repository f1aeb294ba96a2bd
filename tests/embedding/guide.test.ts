import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Browser } from 'playwright-core';
import { openBrowser, serving, servingPage, watch } from '../support/site.ts';

const root = new URL('../../', import.meta.url);
const { version } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as { version: string };
const sri = JSON.parse(readFileSync(new URL('dist/sri.json', root), 'utf8')) as Record<string, string>;
const guide = readFileSync(new URL('stories/embedding.md', root), 'utf8');
const snippets = [...guide.matchAll(/```html\n([^]*?)```/g)].map(([, html]) => html!);
let browser: Browser;

before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

test('the guide has five snippets, which load this version', () => {
  assert.equal(snippets.length, 5);
  for (const html of snippets) for (const [, found] of html.matchAll(/trade-widgets@([\d.]+)\//g)) assert.equal(found, version);
  for (const html of snippets) assert.match(html, /https:\/\/unpkg\.com\/trade-widgets@/);
});

test("the guide's server code runs in Node and returns the chart", async () => {
  const code = /```js\n(import \{ renderElement[^]*?)```/.exec(guide)?.[1] ?? '';
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', `${code}process.stdout.write(chart);`], {
    cwd: fileURLToPath(root),
  });
  assert.match(stdout, /^<state-map year="2014" lang="ja"><template shadowrootmode="open">.*カリフォルニア州/s);
  assert.match(stdout, /viewBox="0 0 640 /);
});

test("the guide's commands write the files that they name", async () => {
  const lines = (/```sh\n([^]*?)```/.exec(guide)?.[1] ?? '').trim().split('\n');
  assert.equal(lines.length, 3);
  const folder = mkdtempSync(join(tmpdir(), 'trade-widgets-'));
  try {
    const { bin } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as { bin: Record<string, string> };
    for (const line of lines) {
      const [npx, name = '', ...args] = line.split(' ');
      assert.equal(npx, 'npx');
      await promisify(execFile)(process.execPath, [fileURLToPath(new URL(bin[name] ?? 'none', root)), ...args], { cwd: folder });
    }
    assert.deepEqual(readdirSync(folder), ['balance.svg', 'figures', 'map.svg', 'snippet.html']);
    assert.equal(readdirSync(join(folder, 'figures')).length, 7);
    assert.match(readFileSync(join(folder, 'balance.svg'), 'utf8'), /1,142億/);
    assert.match(readFileSync(join(folder, 'snippet.html'), 'utf8'), /<img src="map\.svg"/);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

for (const html of snippets) {
  const [tag = ''] = /(?<=<|data-trade-widget="|embed\/)[a-z]+-[a-z]+(?=[ ".])/.exec(html.replace(/<script.*/g, '')) ?? [];
  test(`the guide's snippet of ${tag} draws a figure`, () =>
    serving(
      fileURLToPath(new URL('dist/', root)),
      async (kitUrl) => {
        const body = html
          .replaceAll(`https://unpkg.com/trade-widgets@${version}/dist/`, kitUrl)
          .replace('integrity="sha384-…"', `integrity="${sri['standalone/trade-fact.js']}"`);
        await servingPage(
          `<!doctype html><html lang="en"><meta charset="utf-8"><title>site</title>${body}`,
          async (siteUrl) => {
            const page = await browser.newPage();
            page.setDefaultTimeout(9000);
            const { problems } = watch(page);
            await page.goto(siteUrl);
            const isFramed = await page.locator('iframe').count();
            const inside = isFramed ? page.locator('iframe').contentFrame() : page;
            const figure = inside.locator(tag === 'trade-fact' ? '.figure' : `${tag} .takeaway`).first();
            assert.match(await figure.innerText(), /\d/);
            assert.deepEqual(problems, []);
            await page.close();
          },
          { 'access-control-allow-origin': '*' },
        );
      },
      { headers: { 'access-control-allow-origin': '*' } },
    ));
}
