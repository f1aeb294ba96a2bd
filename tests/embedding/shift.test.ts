import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { openBrowser, serving, servingPage } from '../support/site.ts';
import { tags } from '../support/tags.ts';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
let browser: Browser;
before(async () => (browser = await openBrowser()));
after(() => browser.close());

/** Returns the sum of all layout shifts while a page loads and is scrolled to its end, as the Layout Instability API measures them. */
async function measureShift(page: Page, address: string): Promise<number> {
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
        (globalThis as { shift?: number }).shift = ((globalThis as { shift?: number }).shift ?? 0) + entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  return page.evaluate(async () => {
    const frame = (): Promise<unknown> => new Promise((done) => requestAnimationFrame(done));
    for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight / 2) {
      scrollTo({ top: y, behavior: 'instant' });
      await frame();
      await frame();
    }
    return (globalThis as { shift?: number }).shift ?? 0;
  });
}

for (const lang of ['en', 'ja'])
  for (const width of [360, 1200])
    test(`the article has no layout shift, ${lang}, ${width} px`, () =>
      serving(dist, async (kitUrl) => {
        const page = await browser.newPage({ viewport: { width, height: 800 } });
        assert.equal(await measureShift(page, `${kitUrl}site/?lang=${lang}`), 0);
        await page.close();
      }));

for (const tag of tags)
  test(`<${tag}> causes no layout shift if its script comes first`, () =>
    serving(dist, (kitUrl) =>
      servingPage(
        `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><p>Before</p><script src="${kitUrl}standalone/${tag}.js"></script>
          <p>In a sentence: <${tag} name="two-way-total" year="2014"></${tag}> and on.</p><p>After</p>`,
        async (siteUrl) => {
          const page = await browser.newPage({ viewport: { width: 700, height: 800 } });
          assert.equal(await measureShift(page, siteUrl), 0);
          // A shift is detected if there is one, so the check can fail.
          const isDetected = page.evaluate(
            () => new Promise((done) => new PerformanceObserver(() => done(true)).observe({ type: 'layout-shift' })),
          );
          await page.evaluate(() => document.body.prepend(Object.assign(document.createElement('div'), { style: 'height:200px' })));
          assert.ok(await isDetected);
          await page.close();
        },
      ),
    ));
