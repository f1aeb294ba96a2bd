import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { tags } from '../support/tags.ts';
import { openBrowser, serving, servingPage, watch } from '../support/site.ts';

const dist = new URL('../../dist/', import.meta.url);
const sri = JSON.parse(readFileSync(new URL('sri.json', dist), 'utf8')) as Record<string, string>;
const cachedForever = { 'cache-control': 'public, max-age=31536000, immutable', 'access-control-allow-origin': '*' };
let browser: Browser;

before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

/** Opens a page on another origin than the kit, which is served under a deep path. `%` in the HTML is replaced by the kit's URL. */
async function onPage(
  html: string,
  use: (page: Awaited<ReturnType<Browser['newPage']>>, seen: ReturnType<typeof watch>, kitUrl: string) => Promise<void>,
): Promise<void> {
  await serving(
    fileURLToPath(dist),
    (kitUrl) =>
      servingPage(`<!doctype html><html lang="en"><title>site</title>${html.replaceAll('%', kitUrl)}`, async (siteUrl) => {
        const page = await browser.newPage();
        page.setDefaultTimeout(9000);
        const seen = watch(page);
        await page.goto(siteUrl);
        await use(page, seen, kitUrl);
        await page.close();
      }),
    { base: '/assets/npm/trade-widgets@0.1.0/dist/', headers: cachedForever },
  );
}

const all = tags.map((tag) => `<${tag} name="two-way-total" year="2014"></${tag}>`).join('');

for (const [name, script] of [
  ['the script of all elements', `<script src="%standalone/all.js" integrity="${sri['standalone/all.js']}" crossorigin></script>`],
  ['the module of all elements', `<script type="module" src="%cdn/all.js" integrity="${sri['cdn/all.js']}" crossorigin></script>`],
  ['one module for each element', tags.map((tag) => `<script type="module" src="%cdn/${tag}.js"></script>`).join('')],
] as const) {
  test(`${name}, on another origin and a deep path, draws every element, the toolbar and the enlarged chart`, () =>
    onPage(script + all, async (page, { problems, requests }, kitUrl) => {
      for (const tag of tags)
        await page
          .locator(`${tag} ${tag === 'trade-fact' ? '.figure' : '[data-mark]'}`)
          .first()
          .waitFor();
      await page.locator('trade-balance .tools summary').click();
      await page.locator('trade-balance').getByRole('button', { name: 'Enlarge' }).click();
      await page.locator('trade-balance dialog trade-balance .takeaway').waitFor();
      assert.deepEqual(
        requests.filter((url) => !url.startsWith(kitUrl) && new URL(url).pathname !== '/'),
        [],
      );
      assert.deepEqual(problems, []);
    }));
}

test('the browser does not run a script whose integrity does not match', () =>
  onPage(
    `<script src="%standalone/state-map.js" integrity="${sri['standalone/all.js']}" crossorigin></script><state-map></state-map>`,
    async (page, { problems }) => {
      assert.equal(await page.locator('state-map').evaluate((element) => element.shadowRoot), null);
      assert.match(problems.join(), /integrity/);
    },
  ));

test('sri.json has the correct hashes of more than 40 files', () => {
  assert.ok(Object.keys(sri).length > 40, Object.keys(sri).join());
  for (const [file, hash] of Object.entries(sri))
    assert.equal(
      hash,
      `sha384-${createHash('sha384')
        .update(readFileSync(new URL(file, dist)))
        .digest('base64')}`,
      file,
    );
});

test('three modules share their common chunks: no file is fetched twice', () =>
  onPage(
    ['trade-balance', 'state-map', 'top-partners']
      .map((tag) => `<script type="module" src="%cdn/${tag}.js"></script><${tag}></${tag}>`)
      .join(''),
    async (page, { requests }) => {
      for (const tag of ['trade-balance', 'state-map', 'top-partners']) await page.locator(`${tag} [data-mark]`).first().waitFor();
      assert.equal(new Set(requests).size, requests.length);
    },
  ));
