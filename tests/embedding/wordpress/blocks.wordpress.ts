import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { openBrowser, serving, watch } from '../../support/site.ts';
import { publishHtml } from './editor.ts';
import { startWordPress, type WordPress } from './site.ts';

const dist = fileURLToPath(new URL('../../../dist/', import.meta.url));
/** Everything that an author might paste. */
const everything = (kit: string): string => `<script src="${kit}standalone/state-map.js"></script>
<state-map year="2013"><table><caption>Goods exports to Japan, 2013</caption><tbody><tr><th scope="row">California</th><td>12,739.04</td></tr></tbody></table></state-map>
<iframe src="${kit}embed/state-map.html" title="map"></iframe>
<div data-trade-widget="state-map" data-year="2014">Goods exports to Japan by state, 2014</div>`;
let site: WordPress;
let browser: Browser;

before(async () => {
  site = await startWordPress();
  browser = await openBrowser();
});
after(async () => {
  await browser?.close();
  await site?.stop();
});

test("an administrator's Custom HTML block with script and element shows the chart", () =>
  serving(dist, async (kit) => {
    const html = `<script src="${kit}standalone/state-map.js"></script>\n<state-map year="2013"></state-map>`;
    const post = await publishHtml(browser, site, 'admin', html);
    assert.ok(post.content.includes(html), post.content);
    const page = await browser.newPage();
    const { problems } = watch(page);
    await page.goto(post.address);
    assert.match(await page.locator('state-map .takeaway').innerText(), /^California.*in 2013/);
    assert.equal(await page.locator('state-map [data-mark]').count(), 51);
    assert.deepEqual(problems, []);
    await page.close();
  }));

test("WordPress removes an author's script, element and iframe, and shows the table and the div", () =>
  serving(dist, async (kit) => {
    const post = await publishHtml(browser, site, 'author', everything(kit));
    assert.doesNotMatch(post.content, /<script|<state-map|<iframe/);
    assert.match(post.content, /<table><caption>Goods exports to Japan, 2013<\/caption>/);
    assert.match(post.content, /<div data-trade-widget="state-map" data-year="2014">Goods exports to Japan by state, 2014<\/div>/);
    const page = await browser.newPage();
    await page.goto(post.address);
    assert.match(await page.locator('table').innerText(), /California\s+12,739\.04/);
    assert.ok(await page.getByText('Goods exports to Japan by state, 2014').isVisible());
    await page.close();
  }));

test("an author's div becomes the chart if the site loads embed.js", () =>
  serving(dist, async (kit) => {
    const post = await publishHtml(browser, site, 'author', everything(kit));
    site.plugin(`add_action('wp_enqueue_scripts', fn () => wp_enqueue_script('trade-widgets', '${kit}embed/embed.js', [], '1', true));`);
    const page = await browser.newPage();
    const { problems } = watch(page);
    await page.goto(post.address);
    await page.locator('iframe').scrollIntoViewIfNeeded();
    const body = page.locator('iframe').contentFrame().locator('body');
    assert.match(await body.locator('.takeaway').innerText(), /in 2014/);
    await page.getByText('Goods exports to Japan by state, 2014').waitFor({ state: 'hidden' });
    const inside = await body.evaluate((element) => Math.ceil(element.getBoundingClientRect().height));
    assert.equal(await page.locator('iframe').evaluate((frame) => frame.clientHeight), inside);
    assert.deepEqual(problems, []);
    await page.close();
  }));
