import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { openBrowser, serving, servingPage, watch } from '../support/site.ts';
import { charts } from '../support/tags.ts';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const takeaway = /^California.*in 2014/;
let browser: Browser;
before(async () => (browser = await openBrowser()));
after(() => browser.close());

/** Opens a page of a site that loads the kit from another origin. */
const open = (body: (kitUrl: string) => string, use: (page: Page, kitUrl: string) => Promise<void>, folder = dist): Promise<void> =>
  serving(
    folder,
    (kitUrl) =>
      servingPage(`<!doctype html><html lang="en"><meta charset="utf-8"><title>site</title>${body(kitUrl)}`, async (siteUrl) => {
        const page = await browser.newPage({ viewport: { width: 700, height: 900 } });
        const { problems } = watch(page);
        await page.goto(siteUrl);
        await use(page, kitUrl);
        assert.deepEqual(problems, []);
        await page.close();
      }),
    { headers: { 'access-control-allow-origin': '*' } },
  );
const script = (kitUrl: string, name = 'all'): string => `<script src="${kitUrl}standalone/${name}.js"></script>`;
const module = (kitUrl: string, name = 'all'): string => `<script type="module" src="${kitUrl}cdn/${name}.js"></script>`;
const all = charts.map((tag) => `<${tag} year="2014"></${tag}>`).join('');
const map = '<state-map year="2014"></state-map>';

/** Checks that every chart is drawn once. */
async function checkCharts(page: Page): Promise<void> {
  for (const tag of charts) {
    assert.match(await page.locator(`${tag} .takeaway`).innerText(), /\d/);
    assert.equal(await page.locator(`${tag} figure`).count(), 1, tag);
    assert.ok((await page.locator(`${tag} [data-mark]`).count()) >= 5, tag);
  }
}

const scriptSets: [name: string, scripts: (kitUrl: string) => string][] = [
  ['one script of all elements', script],
  ['one script for each element', (kitUrl) => charts.map((tag) => script(kitUrl, tag)).join('')],
  ['one module of all elements', module],
  ['one module for each element', (kitUrl) => charts.map((tag) => module(kitUrl, tag)).join('')],
  [
    'all of these twice, in both orders,',
    (kitUrl) =>
      [script, module, module, script].map((tagOf) => tagOf(kitUrl)).join('') +
      charts.map((tag) => script(kitUrl, tag) + module(kitUrl, tag)).join(''),
  ],
];
for (const [name, scripts] of scriptSets)
  test(`${name} before or after the elements: each chart is drawn once, without messages`, async () => {
    // 2014 is the one year of the prefectures, and all other charts have it too.
    await open((kitUrl) => scripts(kitUrl) + all, checkCharts);
    await open((kitUrl) => all + scripts(kitUrl), checkCharts);
  });

test('with two versions on one page, the first one draws the elements, without messages', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'trade-widgets-'));
  try {
    cpSync(dist, folder, { recursive: true });
    const newer = readFileSync(join(folder, 'standalone/all.js'), 'utf8').replaceAll('exported the most goods', 'EXPORTED THE MOST');
    writeFileSync(join(folder, 'standalone/newer.js'), newer);
    await open(
      (kitUrl) => script(kitUrl) + script(kitUrl, 'newer') + map,
      async (page) => assert.match(await page.locator('.takeaway').innerText(), /exported the most goods/),
      folder,
    );
    await open(
      (kitUrl) => script(kitUrl, 'newer') + map + script(kitUrl),
      async (page) => assert.match(await page.locator('.takeaway').innerText(), /EXPORTED THE MOST/),
      folder,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('an element in an iframe is drawn and emits its events there', () =>
  open(
    (kitUrl) => `<iframe title="chart" width="600" height="800" srcdoc="${`${script(kitUrl)}${map}`.replaceAll('"', '&quot;')}"></iframe>`,
    async (page) => {
      const body = page.locator('iframe').contentFrame().locator('body');
      assert.match(await body.locator('.takeaway').innerText(), takeaway);
      await body.evaluate((element: HTMLElement) =>
        element.addEventListener('trade-select', (event) => {
          const { label, year } = (event as CustomEvent<{ label: string; year: number }>).detail;
          element.title = `${label}, ${year}`;
        }),
      );
      await body.locator('[data-mark=TX]').press('Enter');
      await page.locator('iframe').contentFrame().getByTitle('Texas, 2014').waitFor();
    },
  ));

const insertions: [name: string, insert: string][] = [
  ['created by document.createElement()', `const map = document.createElement('state-map'); map.year = 2014; place.append(map)`],
  ['set as innerHTML', `place.innerHTML = '${map}'`],
  [
    'cloned from a template',
    `const template = document.createElement('template'); template.innerHTML = '${map}'; place.append(template.content.cloneNode(true))`,
  ],
  [
    'imported from another document',
    `place.append(document.importNode(new DOMParser().parseFromString('${map}', 'text/html').body.firstChild, true))`,
  ],
  ['adopted from another document', `place.append(new DOMParser().parseFromString('${map}', 'text/html').body.firstChild)`],
  [
    'cloned from a drawn element',
    `place.innerHTML = '${map}'; const [map] = place.children; await map.updateComplete; map.replaceWith(map.cloneNode(true))`,
  ],
  ['in an open shadow root', `place.attachShadow({ mode: 'open' }).innerHTML = '${map}'`],
  [
    'moved after it was drawn',
    `place.innerHTML = '<p></p><p>${map}</p>'; const [to, from] = place.children; await from.firstChild.updateComplete; to.append(from.firstChild)`,
  ],
  [
    'moved into a shadow root',
    `place.innerHTML = '${map}'; const [map] = place.children; await map.updateComplete; const other = document.createElement('div'); other.attachShadow({ mode: 'open' }).append(map); place.append(other)`,
  ],
  [
    'removed and inserted again',
    `place.innerHTML = '${map}'; const [map] = place.children; await map.updateComplete; map.remove(); await new Promise(requestAnimationFrame); place.append(map)`,
  ],
];
for (const [name, insert] of insertions)
  test(`an element ${name} is drawn once in its width, and handles keys and clicks`, () =>
    open(
      (kitUrl) => `${script(kitUrl)}<div id="place" style="width:500px"></div>`,
      async (page) => {
        await page.evaluate(`(async () => { const place = document.getElementById('place'); ${insert}; })()`);
        assert.match(await page.locator('state-map .takeaway').innerText(), takeaway);
        assert.equal(await page.locator('state-map figure').count(), 1);
        await page.locator('state-map svg[viewBox^="0 0 500 "]').waitFor();
        await page.locator('[data-mark][tabindex="0"]').focus();
        await page.keyboard.press('ArrowRight');
        assert.match((await page.locator('state-map [data-mark]:focus').getAttribute('aria-label')) ?? '', /Nevada|Arizona|Texas/);
        await page.locator('.years button').nth(1).click();
        await page.locator('.takeaway').filter({ hasText: 'in 2013' }).waitFor();
      },
    ));

test('an element in a closed shadow root is drawn', () =>
  open(
    (kitUrl) => `${script(kitUrl)}<div id="place"></div>`,
    async (page) => {
      const text = await page.locator('#place').evaluate(async (place, html) => {
        // eslint-disable-next-line wc/no-closed-shadow-root -- components of other authors have them
        const root = place.attachShadow({ mode: 'closed' });
        root.innerHTML = html;
        const map = root.querySelector('state-map')!;
        await map.updateComplete;
        return map.shadowRoot?.querySelector('.takeaway')?.textContent;
      }, map);
      assert.match(text ?? '', takeaway);
    },
  ));

const hidden: [name: string, html: string, show: string][] = [
  ['a hidden tab', `<div id="place" style="display:none">${map}</div>`, `place.style.display = ''`],
  ['closed details', `<details id="place"><summary>More</summary>${map}</details>`, `place.open = true`],
  ['a closed dialog', `<dialog id="place" style="width:560px;padding:0">${map}</dialog>`, `place.showModal()`],
  ['a column without width', `<div id="place" style="width:0;overflow:hidden">${map}</div>`, `place.style.width = '640px'`],
  [
    'a part of the page with content-visibility: auto',
    `<p style="height:9000px"></p><div id="place" style="content-visibility:auto;contain-intrinsic-size:600px">${map}</div>`,
    `place.scrollIntoView()`,
  ],
];
for (const [name, html, show] of hidden)
  test(`an element in ${name} is drawn in its width when it is shown`, () =>
    open(
      (kitUrl) => script(kitUrl) + html,
      async (page) => {
        await page.evaluate(`{ const place = document.getElementById('place'); ${show}; }`);
        const svg = page.locator('state-map .plot svg').first();
        await svg.waitFor();
        const width = await page.locator('state-map').evaluate((element) => Math.round(element.getBoundingClientRect().width));
        assert.ok(width > 400, String(width));
        await page.locator(`state-map svg[viewBox^="0 0 ${width} "]`).waitFor();
        assert.equal(Math.round((await svg.boundingBox())!.width), width);
      },
    ));
