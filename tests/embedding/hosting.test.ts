import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
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
async function onPage(html: string, use: (page: Page, seen: ReturnType<typeof watch>, kitUrl: string) => Promise<void>): Promise<void> {
  await serving(
    fileURLToPath(dist),
    (kitUrl) =>
      servingPage(`<!doctype html><html lang="en"><title>site</title>${html.replaceAll('%', kitUrl)}`, async (siteUrl) => {
        const page = await browser.newPage();
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

/** dist/importmap.json for the address of the kit in a test. */
const importMap = (kitUrl: string): string =>
  readFileSync(new URL('importmap.json', dist), 'utf8').replaceAll(/https:\/\/unpkg\.com\/trade-widgets@[\d.]+\/dist\//g, kitUrl);

/** A page whose modules have the hashes of the import map. Of the files in `changed`, the host has other versions. */
const withImportMap = (script: string, changed: RegExp, use: (page: Page, problems: string[]) => Promise<void>): Promise<void> =>
  onPage('', async (page, { problems }, kitUrl) => {
    await page.route(changed, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: `${await response.text()}\n;document.title = 'changed';` });
    });
    await page.route(`${kitUrl}page.html`, (route) =>
      route.fulfill({
        contentType: 'text/html; charset=utf-8',
        body: `<!doctype html><link rel="icon" href="data:,"><title>site</title><script type="importmap">${importMap(kitUrl)}</script>${script}`,
      }),
    );
    await page.goto(`${kitUrl}page.html`);
    await use(page, problems);
    assert.equal(await page.title(), 'site');
  });

const moduleAndMap = '<script type="module" src="cdn/state-map.js"></script><state-map year="2014"></state-map>';

test('with the import map, modules and their chunks are loaded if they have not changed', () =>
  withImportMap(moduleAndMap, /never/, async (page, problems) => {
    await page.locator('state-map .takeaway').waitFor();
    await page.getByRole('button', { name: 'Download', exact: true }).click();
    await page.getByRole('button', { name: 'CSV', exact: true }).waitFor();
    assert.deepEqual(problems, []);
  }));

test('with the import map, the browser refuses a module when one chunk has changed', () =>
  withImportMap(moduleAndMap, /shared\/define-[\w-]+\.js/, async (page, problems) => {
    await page.waitForLoadState('load');
    assert.equal(await page.locator('state-map').evaluate((element) => element.shadowRoot), null);
    assert.match(problems.join(), /integrity/);
  }));

test('with the import map, the browser refuses a tool that has changed, and the chart says so', () =>
  withImportMap(moduleAndMap, /shared\/panels-[\w-]+\.js/, async (page, problems) => {
    await page.getByRole('button', { name: 'Download', exact: true }).click();
    await page.locator('.result').filter({ hasText: 'This tool could not be loaded.', visible: true }).waitFor();
    assert.match(problems.join(), /integrity/);
  }));

test('with the import map, a classic script refuses a reader of custom data that has changed', () =>
  withImportMap(
    '<script src="standalone/state-map.js"></script><state-map year="2024"><script type="text/csv">State,Exports (million US dollars)\nTexas,5</script></state-map>',
    /standalone\/custom-data\.js/,
    async (page, problems) => {
      await page.locator('.message').filter({ hasText: 'could not be loaded' }).waitFor();
      assert.match(problems.join(), /integrity/);
    },
  ));

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
