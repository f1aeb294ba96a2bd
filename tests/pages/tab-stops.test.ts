import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { openArticle } from '../support/article-page.ts';
import { openBrowser } from '../support/site.ts';
import { charts } from '../support/tags.ts';

const article = new URL('../../dist/site/index.html', import.meta.url);
let browser: Browser;

before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

/** The element that has the focus: its tag, and how many elements with this tag stand before it. */
const focusedElement = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const active = document.activeElement!;
    return `${active.localName} ${[...document.querySelectorAll(active.localName)].indexOf(active)}`;
  });

for (const lang of ['en', 'ja'])
  test(`Tab passes every chart of the article in at most four stops (${lang})`, async () => {
    const { page } = await openArticle(browser, article, lang);
    const stops = new Map<string, number>();
    await page.keyboard.press('Tab');
    for (let stop = await focusedElement(page); !stop.startsWith('body'); stop = await focusedElement(page)) {
      stops.set(stop, (stops.get(stop) ?? 0) + 1);
      await page.keyboard.press('Tab');
    }
    const ofCharts = [...stops].filter(([stop]) => charts.includes(stop.split(' ')[0]!));
    assert.ok(ofCharts.length >= charts.length, ofCharts.join('; '));
    assert.deepEqual(
      ofCharts.filter(([, count]) => count > 4),
      [],
    );
    // A figure in a sentence is one stop.
    for (const [stop, count] of stops) if (stop.startsWith('trade-fact')) assert.equal(count, 1, stop);
    await page.close();
  });
