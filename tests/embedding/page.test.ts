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
const sentence = /^California.*in 2014/;
let browser: Browser;
before(async () => (browser = await openBrowser()));
after(() => browser.close());

/** A page as a site serves it, with the kit at another address. */
const open = (body: (kit: string) => string, use: (page: Page, kit: string) => Promise<void>, folder = dist): Promise<void> =>
  serving(
    folder,
    (kit) =>
      servingPage(`<!doctype html><html lang="en"><meta charset="utf-8"><title>site</title>${body(kit)}`, async (site) => {
        const page = await browser.newPage({ viewport: { width: 700, height: 900 } });
        page.setDefaultTimeout(9000);
        const { problems } = watch(page);
        await page.goto(site);
        await use(page, kit);
        assert.deepEqual(problems, []);
        await page.close();
      }),
    { headers: { 'access-control-allow-origin': '*' } },
  );
const script = (kit: string, name = 'all'): string => `<script src="${kit}standalone/${name}.js"></script>`;
const module = (kit: string, name = 'all'): string => `<script type="module" src="${kit}cdn/${name}.js"></script>`;
const all = charts.map((tag) => `<${tag} year="2014"></${tag}>`).join('');
const map = '<state-map year="2014"></state-map>';

/** Every chart is drawn, once. */
async function drawn(page: Page): Promise<void> {
  for (const tag of charts) {
    assert.match(await page.locator(`${tag} .takeaway`).innerText(), /\d/);
    assert.equal(await page.locator(`${tag} figure`).count(), 1, tag);
    assert.ok((await page.locator(`${tag} [data-mark]`).count()) >= 5, tag);
  }
}

const ways: [name: string, scripts: (kit: string) => string][] = [
  ['one script for all', script],
  ['a script for each', (kit) => charts.map((tag) => script(kit, tag)).join('')],
  ['one module for all', module],
  ['a module for each', (kit) => charts.map((tag) => module(kit, tag)).join('')],
  [
    'all of these twice, in both orders',
    (kit) =>
      [script, module, module, script].map((way) => way(kit)).join('') + charts.map((tag) => script(kit, tag) + module(kit, tag)).join(''),
  ],
];
for (const [name, scripts] of ways)
  test(`${name}, before and after the elements: each chart once, in silence`, async () => {
    // The charts of prefectures have one year, which is 2014.
    await open((kit) => scripts(kit) + all, drawn);
    await open((kit) => all + scripts(kit), drawn);
  });

test('two versions on one page are silent: the first that comes draws all', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'trade-widgets-'));
  try {
    cpSync(dist, folder, { recursive: true });
    const newer = readFileSync(join(folder, 'standalone/all.js'), 'utf8').replaceAll('exported the most goods', 'EXPORTED THE MOST');
    writeFileSync(join(folder, 'standalone/newer.js'), newer);
    await open(
      (kit) => script(kit) + script(kit, 'newer') + map,
      async (page) => assert.match(await page.locator('.takeaway').innerText(), /exported the most goods/),
      folder,
    );
    await open(
      (kit) => script(kit, 'newer') + map + script(kit),
      async (page) => assert.match(await page.locator('.takeaway').innerText(), /EXPORTED THE MOST/),
      folder,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('inside a frame of the page it draws, and gives its events there', () =>
  open(
    (kit) => `<iframe title="chart" width="600" height="800" srcdoc="${`${script(kit)}${map}`.replaceAll('"', '&quot;')}"></iframe>`,
    async (page) => {
      const body = page.locator('iframe').contentFrame().locator('body');
      assert.match(await body.locator('.takeaway').innerText(), sentence);
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

const arrivals: [name: string, arrive: string][] = [
  ['made by name', `const map = document.createElement('state-map'); map.year = 2014; place.append(map)`],
  ['written as HTML', `place.innerHTML = '${map}'`],
  [
    'copied from a template',
    `const template = document.createElement('template'); template.innerHTML = '${map}'; place.append(template.content.cloneNode(true))`,
  ],
  [
    'imported from another document',
    `place.append(document.importNode(new DOMParser().parseFromString('${map}', 'text/html').body.firstChild, true))`,
  ],
  ['adopted from another document', `place.append(new DOMParser().parseFromString('${map}', 'text/html').body.firstChild)`],
  [
    'a copy of one that is drawn',
    `place.innerHTML = '${map}'; const [map] = place.children; await map.updateComplete; map.replaceWith(map.cloneNode(true))`,
  ],
  ['in an open shadow root', `place.attachShadow({ mode: 'open' }).innerHTML = '${map}'`],
  [
    'moved while it is drawn',
    `place.innerHTML = '<p></p><p>${map}</p>'; const [to, from] = place.children; await from.firstChild.updateComplete; to.append(from.firstChild)`,
  ],
  [
    'moved into a shadow root',
    `place.innerHTML = '${map}'; const [map] = place.children; await map.updateComplete; const other = document.createElement('div'); other.attachShadow({ mode: 'open' }).append(map); place.append(other)`,
  ],
  [
    'taken away and put back',
    `place.innerHTML = '${map}'; const [map] = place.children; await map.updateComplete; map.remove(); await new Promise(requestAnimationFrame); place.append(map)`,
  ],
];
for (const [name, arrive] of arrivals)
  test(`${name}: it is drawn once for its width, and keys and clicks work`, () =>
    open(
      (kit) => `${script(kit)}<div id="place" style="width:500px"></div>`,
      async (page) => {
        await page.evaluate(`(async () => { const place = document.getElementById('place'); ${arrive}; })()`);
        assert.match(await page.locator('state-map .takeaway').innerText(), sentence);
        assert.equal(await page.locator('state-map figure').count(), 1);
        await page.locator('state-map svg[viewBox^="0 0 500 "]').waitFor();
        await page.locator('[data-mark][tabindex="0"]').focus();
        await page.keyboard.press('ArrowRight');
        assert.match((await page.locator('state-map [data-mark]:focus').getAttribute('aria-label')) ?? '', /Nevada|Arizona|Texas/);
        await page.locator('.years button').first().click();
        await page.locator('.takeaway').filter({ hasText: 'in 2013' }).waitFor();
      },
    ));

test('in a closed shadow root it draws as well', () =>
  open(
    (kit) => `${script(kit)}<div id="place"></div>`,
    async (page) => {
      const text = await page.locator('#place').evaluate(async (place, html) => {
        // eslint-disable-next-line wc/no-closed-shadow-root -- other people's components have them
        const root = place.attachShadow({ mode: 'closed' });
        root.innerHTML = html;
        const map = root.querySelector('state-map')!;
        await map.updateComplete;
        return map.shadowRoot?.querySelector('.takeaway')?.textContent;
      }, map);
      assert.match(text ?? '', sentence);
    },
  ));

const hidden: [name: string, html: string, show: string][] = [
  ['a tab that is not shown', `<div id="place" style="display:none">${map}</div>`, `place.style.display = ''`],
  ['closed details', `<details id="place"><summary>More</summary>${map}</details>`, `place.open = true`],
  ['a closed dialog', `<dialog id="place" style="width:560px;padding:0">${map}</dialog>`, `place.showModal()`],
  ['a column without width', `<div id="place" style="width:0;overflow:hidden">${map}</div>`, `place.style.width = '640px'`],
  [
    'content that is skipped until it is near',
    `<p style="height:9000px"></p><div id="place" style="content-visibility:auto;contain-intrinsic-size:600px">${map}</div>`,
    `place.scrollIntoView()`,
  ],
];
for (const [name, html, show] of hidden)
  test(`in ${name} it waits, and fits when it is shown`, () =>
    open(
      (kit) => script(kit) + html,
      async (page) => {
        await page.evaluate(`{ const place = document.getElementById('place'); ${show}; }`);
        const svg = page.locator('state-map svg').first();
        await svg.waitFor();
        const width = await page.locator('state-map').evaluate((element) => Math.round(element.getBoundingClientRect().width));
        assert.ok(width > 400, String(width));
        await page.locator(`state-map svg[viewBox^="0 0 ${width} "]`).waitFor();
        assert.equal(Math.round((await svg.boundingBox())!.width), width);
      },
    ));
