import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { tags } from '../support/tags.ts';
import { openBrowser, serving, servingPage, watch } from '../support/site.ts';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
let browser: Browser;

before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

/** A page of an editor's site, with the kit on another origin; `%` in it stands for the kit's address. */
async function onSite(body: string, use: (page: Page, problems: string[]) => Promise<void>): Promise<void> {
  await serving(dist, (kit) =>
    servingPage(`<!doctype html><html lang="en"><title>site</title>${body.replaceAll('%', kit)}`, async (site) => {
      const page = await browser.newPage();
      page.setDefaultTimeout(9000);
      const { problems } = watch(page);
      await page.goto(site);
      await use(page, problems);
      await page.close();
    }),
  );
}

const takeaway = (page: Page, tag = 'state-map') => page.locator('iframe').first().contentFrame().locator(`${tag} .takeaway`);

/** Waits until the frame is as high as what is in it. */
const fits = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => !['0', '480', ''].includes(document.querySelector('iframe')?.height ?? ''));

/** How high the frame is, and what is in it. */
async function heights(page: Page): Promise<[number, number]> {
  const inside = await page
    .locator('iframe')
    .first()
    .contentFrame()
    .locator('body')
    .evaluate((body) => Math.ceil(body.getBoundingClientRect().height));
  return [
    await page
      .locator('iframe')
      .first()
      .evaluate((frame) => frame.clientHeight),
    inside,
  ];
}

test('every element has its page for a frame', () => {
  const pages = readdirSync(new URL('../../dist/embed', import.meta.url)).filter((file) => file.endsWith('.html'));
  assert.deepEqual(
    pages.sort(),
    tags.map((tag) => `${tag}.html`),
  );
});

test('a div that an editor may write becomes the framed chart, and what stood in it gives way', () =>
  onSite(
    '<div data-trade-widget="state-map" data-year="2013"><table><tr><td>fallback</table></div><script src="%embed/embed.js"></script>',
    async (page, problems) => {
      await takeaway(page)
        .filter({ hasText: /California.*in 2013/ })
        .waitFor();
      await fits(page);
      assert.equal(await page.getByText('fallback').count(), 0);
      const [outer, inner] = await heights(page);
      assert.equal(outer, inner);
      assert.match((await page.locator('iframe').getAttribute('title')) ?? '', /^Goods exports to Japan by state, 2013/);
      assert.deepEqual(problems, []);
    },
  ));

test('a frame keeps the height of its chart when the column narrows', () =>
  onSite(
    '<iframe src="%embed/trade-balance.html?year=2014" width="100%"></iframe><script src="%embed/embed.js" async></script>',
    async (page) => {
      await takeaway(page, 'trade-balance').waitFor();
      await page.setViewportSize({ width: 320, height: 700 });
      await page.waitForFunction(() => document.querySelector('iframe')!.clientHeight > 400);
      const frame = page.frames()[1]!;
      await frame.waitForFunction(() => innerHeight === Math.ceil(document.body.getBoundingClientRect().height));
      const [outer, inner] = await heights(page);
      assert.equal(outer, inner);
    },
  ));

test('the page hears what a reader chooses in the frame, and the frame follows its div', () =>
  onSite(
    `<div data-trade-widget="state-map" data-year="2013"></div><script src="%embed/embed.js"></script>
    <script>addEventListener('trade-select', (event) => (document.title = JSON.stringify(event.detail)))</script>`,
    async (page, problems) => {
      await fits(page);
      await page.frameLocator('iframe').locator('[data-mark=CA]').focus();
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => document.title !== 'site');
      assert.deepEqual(JSON.parse(await page.title()), { id: 'CA', label: 'California', value: 12739.04, year: 2013 });
      await page.locator('div').evaluate((div) => (div.dataset.year = '2016'));
      await takeaway(page).filter({ hasText: '2016' }).waitFor();
      assert.deepEqual(problems, []);
    },
  ));

test('messages from elsewhere, or of another shape, change nothing on either side', () =>
  onSite(
    `<div data-trade-widget="state-map" data-year="2013"></div><script src="%embed/embed.js"></script>
    <iframe id="stranger" srcdoc="<p>stranger"></iframe>
    <script>heard = 0; addEventListener('trade-select', () => heard++)</script>`,
    async (page, problems) => {
      await fits(page);
      const before = await page.locator('iframe').first().getAttribute('height');
      const bad = [
        { tradeWidgets: 1, height: -5 },
        { tradeWidgets: 1, height: '90' },
        { tradeWidgets: 2, height: 90 },
        { tradeWidgets: 1, height: 90, html: '<b>' },
        { tradeWidgets: 1, select: { id: 'CA' } },
        { tradeWidgets: 1, title: { toString: 1 } },
        'text',
        null,
        [1],
      ];
      // From the frame itself, in a wrong shape; from the page and from a stranger, in the right one.
      await page.frames()[1]!.evaluate((messages) => messages.forEach((message) => parent.postMessage(message, '*')), bad);
      await page.evaluate(() => postMessage({ tradeWidgets: 1, height: 90 }, '*'));
      const stranger = await (await page.$('#stranger'))!.contentFrame();
      await stranger!.evaluate(() => {
        parent.postMessage({ tradeWidgets: 1, height: 90 }, '*');
        parent.postMessage({ tradeWidgets: 1, select: { id: 'CA', label: 'x', value: 1, year: 2013 } }, '*');
        // A sibling is not the page around the chart.
        parent.frames[0]!.postMessage({ tradeWidgets: 1, attributes: { year: '2015' } }, '*');
      });
      await page.evaluate(() => frames[0]!.postMessage({ tradeWidgets: 1, attributes: { year: 2015 } }, '*'));
      // What comes after them has been heard, so they have been too.
      await page.locator('div').evaluate((div) => (div.dataset.state = 'TX'));
      await takeaway(page)
        .filter({ hasText: /Texas.*2013/ })
        .waitFor();
      assert.notEqual(await page.locator('iframe').first().getAttribute('height'), '90');
      assert.equal(typeof before, 'string');
      assert.equal(await page.evaluate(() => (globalThis as unknown as { heard: number }).heard), 0);
      assert.deepEqual(problems, []);
    },
  ));

test('an editor tries it from a folder, without a server', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'trade-widgets-'));
  try {
    const kit = pathToFileURL(dist).href;
    writeFileSync(
      join(folder, 'page.html'),
      `<!doctype html><div data-trade-widget="trade-balance" data-year="2014"></div><script src="${kit}embed/embed.js"></script>`,
    );
    const page = await browser.newPage();
    page.setDefaultTimeout(9000);
    const { problems } = watch(page);
    await page.goto(pathToFileURL(join(folder, 'page.html')).href);
    await fits(page);
    const [outer, inner] = await heights(page);
    assert.equal(outer, inner);
    await page.locator('div').evaluate((div) => (div.dataset.year = '2008'));
    await takeaway(page, 'trade-balance').filter({ hasText: 'in 2008' }).waitFor();
    assert.deepEqual(problems, []);
    await page.close();
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('an address of a frame is only ever text and known attributes', () =>
  serving(dist, async (kit) => {
    const page = await browser.newPage();
    const { problems, requests } = watch(page);
    const heading = '<img src=x onerror=alert(1)>';
    await page.goto(
      `${kit}embed/top-partners.html?lang=ja&year=2014&heading=${encodeURIComponent(heading)}&onclick=alert(1)&src=${encodeURIComponent('https://example.com/a.csv')}&scheme=dark`,
    );
    assert.equal(await page.locator('#title').innerText(), heading);
    assert.match(await page.locator('.takeaway').innerText(), /2014年/);
    assert.equal(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme), 'dark');
    assert.equal(await page.evaluate(() => document.documentElement.lang), 'ja');
    assert.equal(problems.length, 2);
    assert.match(problems[0]!, /<top-partners> in a frame has no "onclick"; allowed are .*year/);
    assert.equal(requests.filter((url) => !url.startsWith(kit)).length, 0);
    await page.close();
  }));

for (const tag of tags) {
  test(`the page of <${tag}> draws, says what data it is, and points to its oEmbed answer`, () =>
    serving(dist, async (kit) => {
      const page = await browser.newPage();
      const { problems } = watch(page);
      await page.goto(`${kit}embed/${tag}.html`);
      await page
        .locator(tag === 'trade-fact' ? '.figure' : '[data-mark]')
        .first()
        .waitFor();
      const data = JSON.parse(await page.locator('[type="application/ld+json"]').innerText()) as Record<string, object[]>;
      assert.equal(data['@type'], 'Dataset');
      assert.ok(data.creator!.length && data.isBasedOn!.length && data.license!.length, JSON.stringify(data));
      const address = await page.locator('[type="application/json+oembed"]').evaluate((link: HTMLLinkElement) => link.href);
      // The published address, on the server of this test.
      assert.match(address, new RegExp(`^https://[^/]+/.+/embed/${tag}\\.oembed\\.json$`));
      const answer = (await (await fetch(`${kit}embed/${address.split('/').at(-1)}`)).json()) as { type: string; html: string };
      assert.equal(answer.type, 'rich');
      assert.match(answer.html, new RegExp(`^<iframe src="https://[^"]+/embed/${tag}\\.html"`));
      assert.deepEqual(problems, []);
      await page.close();
    }));
}
