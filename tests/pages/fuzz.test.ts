/**
 * Random steps of pages, editors and readers: after each, an element has thrown nothing, is not blank and shows no NaN. The test names have
 * the seed of the run. `npm run test:fuzz -- --steps 50000` takes more steps.
 */
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { applySteps } from '../support/fuzz/apply-steps.ts';
import { step } from '../support/fuzz/element-steps.ts';
import { fuzz, seed, stepsOf } from '../support/fuzz/fuzz.ts';
import { openBrowser, serving } from '../support/site.ts';
import { tags } from '../support/tags.ts';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const count = stepsOf(0.86 / tags.length);
let browser: Browser;
before(async () => (browser = await openBrowser()));
after(() => browser.close());

for (const tag of tags)
  test(`<${tag}> withstands ${count} random steps, seed ${seed}`, () =>
    serving(dist, async (kitUrl) => {
      const page = await browser.newPage();
      await page.addInitScript(() => {
        const problems = ((globalThis as { problems?: string[] }).problems ??= []);
        addEventListener('error', ({ message }) => problems.push(message));
        addEventListener('unhandledrejection', ({ reason }) => problems.push(String(reason)));
      });
      await page.goto(`${kitUrl}sri.json`);
      await page.setContent('<div class="place"></div><div class="place" lang="ja" dir="rtl"></div>');
      for (const script of ['standalone/all', 'partners/KR', 'partners/NL']) await page.addScriptTag({ url: `${kitUrl}${script}.js` });
      await fuzz(tag, step, count, (steps) => applySteps(page, tag, steps));
      await page.close();
    }));
