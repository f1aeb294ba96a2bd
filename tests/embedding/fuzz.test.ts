/** Random messages between a page and the frames in it: neither throws, and a frame keeps a height that a reader can use. */
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import type { Browser } from 'playwright-core';
import { fuzz, seed, stepsOf } from '../support/fuzz/fuzz.ts';
import { openBrowser, serving, servingPage, watch } from '../support/site.ts';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const count = stepsOf(0.1);
let browser: Browser;
before(async () => (browser = await openBrowser()));
after(() => browser.close());

const text = fc.oneof(
  fc.constantFrom('2014', 'ja', 'en', 'KR', 'XX', '__proto__', '"><img src=x onerror=pwned=1>', 'javascript:pwned=1', 'x'.repeat(2000)),
  fc.string({ unit: 'binary', maxLength: 30 }),
);
const value = fc.oneof(text, fc.double(), fc.integer(), fc.boolean(), fc.constantFrom(null, undefined), fc.array(text, { maxLength: 3 }));
const select = fc.record({ id: value, label: value, value, year: value, selected: value }, { requiredKeys: [] });
const name = fc.oneof(fc.constantFrom('year', 'lang', 'heading', 'partner', 'measure', 'src', 'scheme', 'onload', '__proto__'), text);
const message = fc.oneof(
  value,
  fc.record(
    {
      tradeWidgets: fc.oneof({ weight: 9, arbitrary: fc.constant(1) }, { weight: 1, arbitrary: value }),
      height: fc.oneof(fc.integer({ min: -10, max: 200_000 }), value),
      title: value,
      select: fc.oneof(select, value),
      attributes: fc.oneof(fc.dictionary(name, fc.oneof(text, value)), value),
    },
    { requiredKeys: ['tradeWidgets'] },
  ),
);
/** Who gets a message: the page from its frame, or the frame from its page. */
const step = fc.record({ to: fc.constantFrom('page', 'frame'), message });

test(`page and frame withstand ${count} random messages, seed ${seed}`, () =>
  serving(dist, (kitUrl) =>
    servingPage(
      `<!doctype html><html lang="en"><link rel="icon" href="data:,"><title>site</title><script src="${kitUrl}embed/embed.js"></script>
        <div data-trade-widget="state-map" data-year="2014"></div>`,
      async (siteUrl) => {
        const page = await browser.newPage({ viewport: { width: 700, height: 900 } });
        page.setDefaultTimeout(20_000);
        const { problems } = watch(page);
        await page.goto(siteUrl);
        await page.frameLocator('iframe').locator('.takeaway').waitFor();
        const frame = page.frames().find((frame) => frame.url().startsWith(kitUrl))!;
        await fuzz('messages', step, count, async (steps) => {
          problems.length = 0;
          for (const { to, message } of steps) {
            if (to === 'frame') {
              await page.evaluate((data) => document.querySelector('iframe')!.contentWindow!.postMessage(data, '*'), message);
              await frame.evaluate(() => new Promise(requestAnimationFrame));
            } else {
              await frame.evaluate((data) => parent.postMessage(data, '*'), message);
              await page.evaluate(() => new Promise(requestAnimationFrame));
            }
            const thrown = problems.filter((problem) => !/trade-widgets:|<state-map>|Failed to load resource/.test(problem));
            if (thrown.length) return thrown.join('; ');
            const shown = await page.evaluate(() => {
              const iframe = document.querySelector('iframe')!;
              return {
                frames: document.querySelectorAll('iframe, img, script[src=""]').length,
                height: iframe.offsetHeight,
                ran: 'pwned' in globalThis,
              };
            });
            if (shown.frames !== 1 || shown.ran) return `injected markup: ${JSON.stringify(shown)}`;
            if (shown.height > 100_000) return `a frame of ${shown.height} px`;
            const chart = await frame.evaluate(() => {
              const root = document.querySelector('state-map')?.shadowRoot;
              const words = root?.querySelector('.takeaway, .message')?.textContent ?? '';
              return { words, ran: 'pwned' in globalThis, injected: root?.querySelectorAll('img, script, iframe').length };
            });
            if (!chart.words || /NaN|undefined|\[object/.test(chart.words) || chart.ran || chart.injected) return JSON.stringify(chart);
          }
          return null;
        });
        await page.close();
      },
    ),
  ));
