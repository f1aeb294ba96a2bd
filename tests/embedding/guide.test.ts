import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { openBrowser, serving, servingPage, watch } from '../support/site.ts';

const root = new URL('../../', import.meta.url);
const { version } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as { version: string };
const sri = JSON.parse(readFileSync(new URL('dist/sri.json', root), 'utf8')) as Record<string, string>;
const guide = readFileSync(new URL('stories/embedding.mdx', root), 'utf8');
const snippets = [...guide.matchAll(/```html\n([^]*?)```/g)].map(([, html]) => html!);
let browser: Browser;

before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

test('the guide has its five snippets, each with the version that it is for', () => {
  assert.equal(snippets.length, 5);
  for (const html of snippets) for (const [, found] of html.matchAll(/trade-widgets@([\d.]+)\//g)) assert.equal(found, version);
  for (const html of snippets) assert.match(html, /https:\/\/unpkg\.com\/trade-widgets@/);
});

for (const html of snippets) {
  const [tag = ''] = /(?<=<|data-trade-widget="|embed\/)[a-z]+-[a-z]+(?=[ ".])/.exec(html.replace(/<script.*/g, '')) ?? [];
  test(`the guide's snippet of ${tag} draws, as it stands there`, () =>
    serving(
      fileURLToPath(new URL('dist/', root)),
      async (kit) => {
        const body = html
          .replaceAll(`https://unpkg.com/trade-widgets@${version}/dist/`, kit)
          .replace('integrity=""', `integrity="${sri['standalone/trade-fact.js']}"`);
        await servingPage(
          `<!doctype html><html lang="en"><meta charset="utf-8"><title>site</title>${body}`,
          async (site) => {
            const page = await browser.newPage();
            page.setDefaultTimeout(9000);
            const { problems } = watch(page);
            await page.goto(site);
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
