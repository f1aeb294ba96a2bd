/** Pages that do unusual things: names that stand in for globals, `<base>`, other documents, slow servers, old libraries. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { answer, answering, delayed, type Answer } from '../custom-data/server.ts';
import { openBrowser, serving, watch } from '../support/site.ts';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
let browser: Browser;

before(async () => (browser = await openBrowser()));
after(() => browser.close());

/** Opens `page.html` of a site with these files, of which `%kit%` stands for the address of dist. */
async function open(
  html: string,
  use: (page: Page, siteUrl: string, problems: string[]) => Promise<void>,
  { files = {}, type = 'text/html', fragment = '' }: { files?: Record<string, Answer>; type?: string; fragment?: string } = {},
): Promise<void> {
  await serving(
    dist,
    (kitUrl) =>
      answering({ 'page.html': answer(type, html.replaceAll('%kit%', kitUrl)), ...files }, async (siteUrl) => {
        const page = await browser.newPage({ viewport: { width: 700, height: 800 } });
        const { problems } = watch(page);
        await page.goto(`${siteUrl}page.html${fragment}`);
        await use(page, siteUrl, problems);
        await page.close();
      }),
    { headers: { 'access-control-allow-origin': '*' } },
  );
}

const head = '<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,">';
const takeaway = (page: Page, tag = 'state-map'): Promise<string> => page.locator(`${tag} .takeaway`).innerText();

test('elements of the page with names of globals change neither where custom-data.js comes from nor the address of the script', () =>
  open(
    `${head}<img name="currentScript" src="data:," alt=""><form name="scripts"></form><form name="head"></form>
    <script src="%kit%standalone/state-map.js"></script><state-map src="data.csv" year="2024"></state-map>`,
    async (page) => {
      await page.locator('state-map .takeaway').filter({ hasText: 'Texas exported' }).waitFor();
    },
    { files: { 'data.csv': answer('text/csv', 'State,Exports (million US dollars)\nTexas,5') } },
  ));

test('elements of the page with names of document stand in for none of its properties in a chart, its tools and the script of frames', () =>
  open(
    `${head}${['currentScript', 'readyState', 'hidden', 'head', 'body', 'title', 'scripts', 'fonts', 'documentElement', 'activeElement', 'defaultView', 'cookie', 'baseURI', 'URL', 'contentType'].map((name) => `<img name="${name}" src="data:," alt="">`).join('')}
    <script src="%kit%standalone/all.js"></script><state-map year="2014"></state-map>
    <script src="%kit%embed/embed.js"></script><div data-trade-widget="trade-balance"></div>`,
    async (page, siteUrl) => {
      const map = page.locator('state-map');
      assert.match(await takeaway(page), /2014/);
      await page.frameLocator('iframe').locator('trade-balance .takeaway').waitFor();
      await map.getByRole('button', { name: 'One year later' }).click();
      await map.locator('.takeaway').filter({ hasText: 'in 2015' }).waitFor();
      await map.getByRole('button', { name: 'Embed', exact: true }).click();
      const code = await map.locator('textarea').inputValue();
      assert.match(code, /standalone\/state-map\.js/);
      assert.ok(!code.includes(siteUrl), code);
      await page.keyboard.press('Escape');
      await map.getByRole('button', { name: 'Download', exact: true }).click();
      const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'PNG', exact: true }).click()]);
      assert.match(download.suggestedFilename(), /\.png$/);
      await page.keyboard.press('Escape');
      await map.getByRole('button', { name: 'Enlarge' }).click();
      await page.locator('dialog state-map .takeaway').waitFor();
    },
  ));

test('deep-link keeps the address of a page with <base>, and finds an id that browsers encode', () =>
  open(
    `${head}<base href="https://elsewhere.invalid/"><script src="%kit%standalone/state-map.js"></script>
    <state-map id="輸出 50%" deep-link></state-map>`,
    async (page, siteUrl) => {
      assert.match(await takeaway(page), /in 2014/);
      await page.getByRole('button', { name: /^One year later/ }).click();
      await page.locator('state-map .takeaway').filter({ hasText: 'in 2015' }).waitFor();
      const address = new URL(page.url());
      assert.equal(address.origin + address.pathname, `${siteUrl}page.html`);
      assert.match(address.hash, /^#%E8%BC%B8%E5%87%BA%2050%25\?.*year=2015/);
    },
    { fragment: `#${encodeURIComponent('輸出 50%')}?year=2014` },
  ));

test('in a page of srcdoc, which has no address to change, a chart with deep-link shows what a reader chooses', () =>
  open(
    `${head}<iframe width="700" height="700" srcdoc="<script src='%kit%standalone/state-map.js'></script><state-map id=m deep-link year=2014></state-map>"></iframe>`,
    async (page, _, problems) => {
      const frame = page.frameLocator('iframe');
      await frame.getByRole('button', { name: /^One year later/ }).click();
      await frame.locator('.takeaway').filter({ hasText: 'in 2015' }).waitFor();
      assert.deepEqual(problems, []);
    },
  ));

test('an element that moves into the document of a frame and back keeps its styles', () =>
  open(
    `${head}<script src="%kit%standalone/all.js"></script><iframe title="frame" width="700" height="600"></iframe>
    <state-map year="2014"></state-map><trade-fact name="two-way-total"></trade-fact>`,
    async (page) => {
      const look = (): Promise<string[]> =>
        page.evaluate(() => {
          const documents = [document, document.querySelector('iframe')!.contentDocument!];
          const elements = documents.flatMap((document) => [...document.querySelectorAll('state-map,trade-fact')]);
          return elements.map((element) => {
            const inner = element.shadowRoot!.querySelector('[data-drawn=CA], .figure')!;
            const { fill, whiteSpace, fontVariantNumeric } = getComputedStyle(inner);
            return [element.localName, fill, whiteSpace, fontVariantNumeric].join(' ');
          });
        });
      const before = await look();
      assert.equal(before.length, 2);
      await page.evaluate(() => {
        const { body } = document.querySelector('iframe')!.contentDocument!;
        body.append(...document.querySelectorAll('state-map,trade-fact'));
      });
      await page.frameLocator('iframe').locator('state-map .takeaway').waitFor();
      assert.deepEqual(await look(), before);
      await page.evaluate(() =>
        document.body.append(...document.querySelector('iframe')!.contentDocument!.querySelectorAll('state-map,trade-fact')),
      );
      assert.deepEqual(await look(), before);
    },
  ));

test('a picture is well-formed XML with any characters in its heading', () =>
  open(`${head}<script src="%kit%standalone/state-map.js"></script><state-map></state-map>`, async (page) => {
    const heading = 'A\u0001B\u000cC\uffffD\ud800E]]>F<&"';
    await page.locator('state-map').evaluate((map, heading) => ((map as HTMLElement & { heading: string }).heading = heading), heading);
    await page.getByRole('button', { name: 'Download', exact: true }).click();
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'SVG', exact: true }).click()]);
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    const parsed = await page.evaluate((svg) => {
      const document = new DOMParser().parseFromString(svg, 'image/svg+xml');
      return [document.querySelector('parsererror')?.textContent, document.documentElement.textContent] as const;
    }, Buffer.concat(chunks).toString());
    assert.equal(parsed[0], undefined);
    assert.match(parsed[1], /A\ufffdB.?C\ufffdD\ufffdE\]\]>F<&"/);
    const [picture] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'PNG', exact: true }).click()]);
    assert.equal(
      readFileSync(await picture.path())
        .subarray(1, 4)
        .toString(),
      'PNG',
    );
  }));

const drawnTags = ['state-map', 'trade-balance', 'top-partners'];

for (const scripts of [drawnTags, ['all']])
  test(`keys that a library adds to Object.prototype and its own Array.from change nothing in ${scripts.join('.js, ')}.js`, () =>
    open(
      `${head}<script>Object.prototype.onload = function () {}; Object.prototype.version = '1.5';
      Array.from = function (items) { return items && items.toArray ? items.toArray() : [...(items || [])]; }</script>
      ${scripts.map((name) => `<script src="%kit%standalone/${name}.js"></script>`).join('')}
      ${drawnTags.map((tag) => `<${tag} year="2014"></${tag}>`).join('')}`,
      async (page, _, problems) => {
        for (const tag of drawnTags) {
          assert.match(await takeaway(page, tag), /2014/);
          const drawn = await page.locator(`${tag} .plot svg`).innerHTML();
          assert.doesNotMatch(drawn, /NaN|undefined|onload/);
        }
        assert.deepEqual(problems, []);
      },
    ));

test('charts with custom data that have left the page leave no listener on window or document, and no observer', () =>
  open(`${head}<script src="%kit%standalone/state-map.js"></script><main></main>`, async (page) => {
    const left = await page.evaluate(async () => {
      const listeners: string[] = [];
      for (const target of [window, document] as EventTarget[]) {
        target.addEventListener = (type: string, ...rest: [EventListener, AddEventListenerOptions?]) => {
          listeners.push(type);
          rest[1]?.signal?.addEventListener('abort', () => listeners.splice(listeners.indexOf(type), 1));
          EventTarget.prototype.addEventListener.call(target, type, ...rest);
        };
        target.removeEventListener = (type: string, ...rest: [EventListener]) => {
          listeners.splice(listeners.indexOf(type), 1);
          EventTarget.prototype.removeEventListener.call(target, type, ...rest);
        };
      }
      const observers = new Set<object>();
      for (const { prototype } of [ResizeObserver, IntersectionObserver, MutationObserver]) {
        const { observe, disconnect } = prototype as unknown as Record<string, (this: object, ...args: unknown[]) => void>;
        Object.assign(prototype, {
          observe(this: object, ...args: unknown[]) {
            observers.add(this);
            observe!.apply(this, args);
          },
          disconnect(this: object) {
            observers.delete(this);
            disconnect!.apply(this);
          },
        });
      }
      const main = document.querySelector('main')!;
      const count = 20;
      for (let i = 0; i < count; i++) {
        const map = document.createElement('state-map');
        Object.assign(map, { data: [{ code: 'TX', exports: 5 }], year: 2024, deepLink: true, id: `map-${i}`, group: 'g' });
        main.append(map);
      }
      const shown = (): number => [...main.children].filter((map) => map.shadowRoot?.querySelector('.takeaway')).length;
      while (shown() < count) await new Promise(requestAnimationFrame);
      const [duringUse, observing] = [listeners.length, observers.size];
      main.replaceChildren();
      return { duringUse, listeners, observing, observers: [...observers].map((observer) => observer.constructor.name) };
    });
    assert.ok(left.duringUse >= 20, `${left.duringUse} listeners`);
    assert.ok(left.observing >= 40, `${left.observing} observers`);
    // The one observer that all charts share.
    assert.deepEqual(left.observers, ['IntersectionObserver']);
    // The one listener that all charts share.
    assert.deepEqual(left.listeners, ['beforeprint']);
  }));

const xhtml = (body: string): string =>
  `<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>page</title></head><body>${body}</body></html>`;

test('a page of XHTML shows a chart in a frame, as the guides say', async () => {
  for (const guide of ['embedding.md', 'embedding.ja.md'])
    assert.ok(readFileSync(new URL(`../../stories/${guide}`, import.meta.url), 'utf8').includes('application/xhtml+xml'), guide);
  await open(
    xhtml(
      `<iframe src="%kit%embed/state-map.html?year=2014" title="chart" width="100%" height="600"></iframe><script src="%kit%embed/embed.js"></script>`,
    ),
    async (page, _, problems) => {
      const chart = page.frames().find((frame) => frame.url().includes('/embed/'))!;
      await chart.locator('.takeaway').filter({ hasText: 'in 2014' }).waitFor();
      await page.waitForFunction(() => document.querySelector('iframe')!.height !== '600');
      assert.deepEqual(
        problems.filter((problem) => !problem.includes('favicon')),
        [],
      );
    },
    { type: 'application/xhtml+xml' },
  );
});

test('an element in a page of XHTML keeps its fallback, and the console says that it needs a frame', () =>
  open(
    xhtml('<script src="%kit%standalone/state-map.js"></script><state-map year="2014"><p>Exports by state</p></state-map>'),
    async (page, _, problems) => {
      assert.ok(await page.getByText('Exports by state').isVisible());
      const messages = problems.filter((problem) => !problem.includes('favicon'));
      assert.equal(messages.length, 1, messages.join('\n'));
      assert.match(messages[0]!, /<state-map> cannot be drawn in a page of type application\/xhtml\+xml\. Embed it in a frame/);
    },
    { type: 'application/xhtml+xml' },
  ));

test('a tool whose module cannot be loaded says so, and works when it can', () =>
  open(`${head}<script type="module" src="%kit%cdn/state-map.js"></script><state-map></state-map>`, async (page, _, problems) => {
    await page.locator('state-map .takeaway').waitFor();
    await page.route('**/panels-*.js', (route) => route.abort());
    await page.getByRole('button', { name: 'Download', exact: true }).click();
    await page.locator('.result').filter({ hasText: 'This tool could not be loaded.', visible: true }).waitFor();
    await page.keyboard.press('Escape');
    await page.unroute('**/panels-*.js');
    await page.getByRole('button', { name: 'Download', exact: true }).click();
    await page.getByRole('button', { name: 'CSV', exact: true }).waitFor();
    assert.deepEqual(
      problems.filter((problem) => !problem.startsWith('Failed to load resource')),
      [],
    );
  }));

test('a tool without a panel whose module cannot be loaded says so below the tools', () =>
  open(`${head}<script type="module" src="%kit%cdn/state-map.js"></script><state-map></state-map>`, async (page) => {
    await page.locator('state-map .takeaway').waitFor();
    await page.route('**/enlarge-*.js', (route) => route.abort());
    const enlarge = page.getByRole('button', { name: 'Enlarge', exact: true });
    await enlarge.click();
    await page.locator('.result').filter({ hasText: 'This tool could not be loaded.', visible: true }).waitFor();
    await page.unroute('**/enlarge-*.js');
    await enlarge.click();
    await page.getByRole('dialog').waitFor();
    assert.equal(await page.locator('.toolbar .result').count(), 0);
  }));

test('a file that a server does not finish gives a message after 30 seconds', async () => {
  const never = delayed(answer('text/csv', 'State,Exports'));
  await open(
    `${head}<script src="%kit%standalone/state-map.js"></script><body>`,
    async (page) => {
      await page.clock.install();
      await page.evaluate(() => (document.body.innerHTML = '<state-map src="never.csv" year="2024"></state-map>'));
      await never.requested;
      await page.clock.fastForward(31_000);
      await page.locator('.message').filter({ hasText: 'never.csv: The server did not send the whole file within 30 seconds.' }).waitFor();
    },
    { files: { 'never.csv': never.answer } },
  );
});
