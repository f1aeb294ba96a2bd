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

/** Opens a page that loads the kit from another origin. `%` in the body is replaced by the kit's URL. */
async function onPage(body: string, use: (page: Page, problems: string[]) => Promise<void>): Promise<void> {
  await serving(dist, (kitUrl) =>
    servingPage(`<!doctype html><html lang="en"><title>site</title>${body.replaceAll('%', kitUrl)}`, async (siteUrl) => {
      const page = await browser.newPage();
      const { problems } = watch(page);
      await page.goto(siteUrl);
      await use(page, problems);
      await page.close();
    }),
  );
}

const takeaway = (page: Page, tag = 'state-map') => page.locator('iframe').first().contentFrame().locator(`${tag} .takeaway`);

/** Waits until embed.js has set the height of the frame. */
const waitForHeight = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => !['0', '480', ''].includes(document.querySelector('iframe')?.height ?? ''));

/** Returns the heights of the frame and of its content. */
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

test('the page of a frame never shows another partner than the requested one, however late its script is', () =>
  serving(dist, async (kitUrl) => {
    const page = await browser.newPage();
    const held = Promise.withResolvers<undefined>();
    await page.route('**/embed/page.js', async (route) => {
      await held.promise;
      await route.continue();
    });
    await page.goto(`${kitUrl}embed/state-map.html?partner=KR`, { waitUntil: 'commit' });
    await page.waitForFunction(() => customElements.get('state-map'));
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
    assert.equal(await page.locator('.takeaway').count(), 0);
    held.resolve(undefined);
    await page.locator('.takeaway').filter({ hasText: 'South Korea' }).waitFor();
    await page.close();
  }));

test('dist/embed has a page for every element', () => {
  const pages = readdirSync(new URL('../../dist/embed', import.meta.url)).filter((file) => file.endsWith('.html'));
  assert.deepEqual(
    pages.sort(),
    tags.map((tag) => `${tag}.html`),
  );
});

test('embed.js replaces the content of a div by the framed chart', () =>
  onPage(
    '<div data-trade-widget="state-map" data-year="2013"><table><tr><td>fallback</table></div><script src="%embed/embed.js"></script>',
    async (page, problems) => {
      await takeaway(page)
        .filter({ hasText: /California.*in 2013/ })
        .waitFor();
      await waitForHeight(page);
      assert.equal(await page.getByText('fallback').count(), 0);
      const [outer, inner] = await heights(page);
      assert.equal(outer, inner);
      assert.match((await page.locator('iframe').getAttribute('title')) ?? '', /^Goods exports to Japan by state, 2013/);
      assert.deepEqual(problems, []);
    },
  ));

test('the frame follows the height of its chart when the page narrows', () =>
  onPage(
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

test('the frame has the title of the drawing of a partner whose figures come late', () =>
  onPage(
    '<div data-trade-widget="trade-balance" data-partner="KR" data-compare-partner="MX"></div><script src="%embed/embed.js"></script>',
    async (page, problems) => {
      const chart = page.frameLocator('iframe').locator('trade-balance');
      const waitForTitle = (title: string): Promise<unknown> =>
        page.waitForFunction((title) => document.querySelector('iframe')!.title.startsWith(title), title);
      await chart.locator('.takeaway').filter({ hasText: 'Mexico' }).waitFor();
      await waitForTitle('US trade with South Korea and Mexico in goods and services');
      await page.locator('div').evaluate((div) => (div.dataset.measure = 'goods'));
      await waitForTitle('US trade with South Korea and Mexico in goods,');
      assert.equal(await page.frames()[1]!.title(), await page.locator('iframe').getAttribute('title'));
      assert.deepEqual(problems, []);
    },
  ));

test('the frame has the title of the year that a reader chooses', () =>
  onPage('<div data-trade-widget="state-map" data-year="2014"></div><script src="%embed/embed.js"></script>', async (page) => {
    const waitForTitle = (year: number): Promise<unknown> =>
      page.waitForFunction((year) => document.querySelector('iframe')!.title === `Goods exports to Japan by state, ${year}`, year);
    await waitForTitle(2014);
    await page.frameLocator('iframe').getByRole('button', { name: 'One year later' }).click();
    await waitForTitle(2015);
  }));

test('the page receives trade-select from the frame, and the frame follows the attributes of its div', () =>
  onPage(
    `<div data-trade-widget="state-map" data-year="2013"></div><script src="%embed/embed.js"></script>
    <script>addEventListener('trade-select', (event) => (document.title = JSON.stringify(event.detail)))</script>`,
    async (page, problems) => {
      await waitForHeight(page);
      await page.frameLocator('iframe').locator('[data-mark=CA]').focus();
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => document.title !== 'site');
      assert.deepEqual(JSON.parse(await page.title()), { id: 'CA', label: 'California', value: 12739.04, year: 2013, selected: true });
      await page.locator('div').evaluate((div) => (div.dataset.year = '2016'));
      await takeaway(page).filter({ hasText: '2016' }).waitFor();
      assert.deepEqual(problems, []);
    },
  ));

test('page and frame ignore messages from other senders and messages of another shape', () =>
  onPage(
    `<div data-trade-widget="state-map" data-year="2013"></div><script src="%embed/embed.js"></script>
    <iframe id="stranger" srcdoc="<p>stranger"></iframe>
    <script>selections = 0; addEventListener('trade-select', () => selections++)</script>`,
    async (page, problems) => {
      await waitForHeight(page);
      const before = await page.locator('iframe').first().getAttribute('height');
      const malformed = [
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
      // The frame itself sends malformed messages; the page and another frame send well-formed ones.
      await page.frames()[1]!.evaluate((messages) => messages.forEach((message) => parent.postMessage(message, '*')), malformed);
      await page.evaluate(() => postMessage({ tradeWidgets: 1, height: 90 }, '*'));
      const stranger = await (await page.$('#stranger'))!.contentFrame();
      await stranger!.evaluate(() => {
        parent.postMessage({ tradeWidgets: 1, height: 90 }, '*');
        parent.postMessage({ tradeWidgets: 1, select: { id: 'CA', label: 'x', value: 1, year: 2013, selected: true } }, '*');
        // A sibling frame is not the parent of the chart's frame.
        parent.frames[0]!.postMessage({ tradeWidgets: 1, attributes: { year: '2015' } }, '*');
      });
      await page.evaluate(() => frames[0]!.postMessage({ tradeWidgets: 1, attributes: { year: 2015 } }, '*'));
      // Messages are handled in order: once this change has taken effect, all of them have been handled.
      await page.locator('div').evaluate((div) => (div.dataset.state = 'TX'));
      await takeaway(page)
        .filter({ hasText: /Texas.*2013/ })
        .waitFor();
      assert.notEqual(await page.locator('iframe').first().getAttribute('height'), '90');
      assert.equal(typeof before, 'string');
      assert.equal(await page.evaluate(() => (globalThis as unknown as { selections: number }).selections), 0);
      assert.deepEqual(problems, []);
    },
  ));

test('embed.js works in a local file, without a server', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'trade-widgets-'));
  try {
    const kitUrl = pathToFileURL(dist).href;
    writeFileSync(
      join(folder, 'page.html'),
      `<!doctype html><div data-trade-widget="trade-balance" data-year="2014"></div><script src="${kitUrl}embed/embed.js"></script>`,
    );
    const page = await browser.newPage();
    const { problems } = watch(page);
    await page.goto(pathToFileURL(join(folder, 'page.html')).href);
    await waitForHeight(page);
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

test('the URL of a frame sets only known attributes, as text', () =>
  serving(dist, async (kitUrl) => {
    const page = await browser.newPage();
    const { problems, requests } = watch(page);
    const heading = '<img src=x onerror=alert(1)>';
    await page.goto(
      `${kitUrl}embed/top-partners.html?lang=ja&year=2014&heading=${encodeURIComponent(heading)}&onclick=alert(1)&src=${encodeURIComponent('https://example.com/a.csv')}&scheme=dark`,
    );
    // A page of its own must not show anybody's words under the name of its host.
    assert.equal(await page.getByText(heading).count(), 0);
    assert.match(await page.locator('.takeaway').innerText(), /2014年/);
    assert.equal(await page.title(), await page.locator('#title').innerText());
    assert.equal(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme), 'dark');
    assert.equal(await page.evaluate(() => document.documentElement.lang), 'ja');
    assert.equal(problems.length, 3);
    for (const [i, name] of ['heading', 'onclick', 'src'].entries())
      assert.match(problems[i]!, new RegExp(`<top-partners> in a frame has no "${name}"; allowed are .*year`));
    assert.equal(requests.filter((url) => !url.startsWith(kitUrl)).length, 0);
    await page.close();
  }));

test('in a frame the URL also sets the heading, and a link of the chart opens beside the page', () =>
  serving(dist, (kitUrl) =>
    servingPage(
      `<!doctype html><iframe src="${kitUrl}embed/top-partners.html?heading=Our%20partners" width="700" height="900"></iframe>`,
      async (siteUrl) => {
        const page = await browser.newPage();
        await page.context().route('https://www.census.gov/**', (route) => route.fulfill({ body: 'census' }));
        await page.goto(siteUrl);
        const frame = page.frameLocator('iframe');
        assert.equal(await frame.locator('#title').innerText(), 'Our partners');
        const [opened] = await Promise.all([page.context().waitForEvent('page'), frame.locator('.source a').first().click()]);
        assert.match(opened.url(), /census\.gov/);
        assert.equal(await opened.evaluate(() => opener === null), true);
        assert.equal(await frame.locator('#title').innerText(), 'Our partners');
        await opened.close();
        await page.close();
      },
    ),
  ));

for (const tag of tags) {
  test(`the frame page of <${tag}> draws it, describes its dataset and links to its oEmbed response`, () =>
    serving(dist, async (kitUrl) => {
      const page = await browser.newPage();
      const { problems } = watch(page);
      await page.goto(`${kitUrl}embed/${tag}.html`);
      await page
        .locator(tag === 'trade-fact' ? '.figure' : '[data-mark]')
        .first()
        .waitFor();
      const data = JSON.parse(await page.locator('[type="application/ld+json"]').innerText()) as Record<string, object[]>;
      assert.equal(data['@type'], 'Dataset');
      assert.ok(data.creator!.length && data.isBasedOn!.length && data.license!.length, JSON.stringify(data));
      const address = await page.locator('[type="application/json+oembed"]').evaluate((link: HTMLLinkElement) => link.href);
      // The link has the published address; the response is fetched from the server of this test.
      assert.match(address, new RegExp(`^https://[^/]+/.+/embed/${tag}\\.oembed\\.json$`));
      const oembed = (await (await fetch(`${kitUrl}embed/${address.split('/').at(-1)}`)).json()) as { type: string; html: string };
      assert.equal(oembed.type, 'rich');
      assert.match(oembed.html, new RegExp(`^<iframe src="https://[^"]+/embed/${tag}\\.html"`));
      assert.deepEqual(problems, []);
      await page.close();
    }));
}
