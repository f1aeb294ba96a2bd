/** Random choices in the embed builder, and random addresses of it: it throws nothing, and always shows a chart and a code, or a message. */
import { after, before, test } from 'node:test';
import fc from 'fast-check';
import type { Browser } from 'playwright-core';
import { fuzz, seed, stepsOf } from '../support/fuzz/fuzz.ts';
import { openBrowser, serving } from '../support/site.ts';
import { openPage, site } from './site.ts';

const count = stepsOf(0.04);
let browser: Browser;
before(async () => (browser = await openBrowser()));
after(() => browser.close());

const text = fc.oneof(
  fc.constantFrom(
    '2014',
    '2024',
    'ja',
    'KR',
    '',
    'State,Exports\nTexas,5',
    'code,year,exports,imports\nKR,2014,7,8',
    '"><img src=x>',
    '__proto__',
  ),
  fc.string({ unit: 'binary', maxLength: 40 }),
);
const names = ['chart', 'code', 'year', 'lang', 'heading', 'partner', 'compare', 'measure', 'figures', 'file', 'width', '__proto__'];
/** A change of a control, a click on a button, or another address of the page. */
const step = fc.oneof(
  { weight: 8, arbitrary: fc.record({ do: fc.constant('change' as const), index: fc.nat(200), option: fc.nat(40), text }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('click' as const), index: fc.nat(60) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('address' as const),
      fragment: fc.dictionary(
        fc.constantFrom(...names),
        fc.oneof(text, fc.constantFrom('state-map', 'trade-fact', 'trade-balance', 'vue')),
      ),
    }),
  },
);

test(`the builder withstands ${count} random choices, seed ${seed}`, () =>
  serving(site, async (address) => {
    const { page, problems } = await openPage(browser, `${address}builder.html`);
    await fuzz('builder', step, count, async (steps) => {
      // Another fragment alone would load no page.
      await page.goto('about:blank');
      await page.goto(`${address}builder.html`);
      await page.locator('embed-builder textarea[readonly]').first().waitFor();
      problems.length = 0;
      for (const one of steps) {
        if (one.do === 'address') await page.evaluate((fragment) => (location.hash = String(new URLSearchParams(fragment))), one.fragment);
        else
          await page.evaluate((one) => {
            const builder = document.querySelector('embed-builder')!;
            const root = builder.shadowRoot ?? builder;
            if (one.do === 'click') {
              // Not those that save files or open pages.
              const buttons = [...root.querySelectorAll('button')].filter((button) => !/save|open|copy|download|保存|開く|コピー/i.test(button.textContent)); // prettier-ignore
              buttons[one.index % buttons.length]?.click();
              return;
            }
            const controls = [...root.querySelectorAll<HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement>('input:not([type=file]), select, textarea:not([readonly])')]; // prettier-ignore
            const control = controls[one.index % controls.length];
            if (!control) return;
            if (control instanceof HTMLSelectElement) control.selectedIndex = one.option % control.options.length;
            else if (['radio', 'checkbox'].includes(control.type)) control.click();
            else control.value = one.text;
            for (const type of ['input', 'change']) control.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
          }, one);
        const problem = await page.evaluate(async () => {
          for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
          const builder = document.querySelector('embed-builder')!;
          const root = builder.shadowRoot ?? builder;
          const code = root.querySelector<HTMLTextAreaElement>('textarea[readonly]')?.value;
          const message = root.querySelector('.stage')?.firstElementChild?.shadowRoot?.querySelector('.message');
          const fact = root.querySelector('.stage trade-fact');
          const hasNoFigure = fact ? !fact.shadowRoot?.querySelector('.figure') : message;
          if (!code) return root.querySelector('.no-code') && hasNoFigure ? null : 'no code';
          if (/NaN|undefined|\[object/.test(code)) return `code: ${code.slice(0, 200)}`;
          if (root.querySelector('.stage script, .stage img[src=x]')) return 'injected markup';
          return root.querySelector('.stage')?.firstElementChild ? null : 'no chart';
        });
        if (problem) return problem;
        // Chromium warns of what this test writes into a number field.
        const thrown = problems.filter((problem) => !/trade-widgets:|<[\w-]+>|^The specified value/.test(problem));
        if (thrown.length) return thrown.join('; ');
      }
      return null;
    });
    await page.context().close();
  }));
