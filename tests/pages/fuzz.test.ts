/**
 * Random steps of pages, editors and readers: after each, an element has thrown nothing, is not blank and shows no NaN. A run takes 22,400
 * steps. The test names have the seed of the run, and FUZZ_SEED repeats it.
 */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import type { Browser, Page } from 'playwright-core';
import { openBrowser, serving } from '../support/site.ts';
import { tags } from '../support/tags.ts';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const seed = Number(process.env.FUZZ_SEED ?? Date.now() % 2 ** 31);
const sequences = 140;
const steps = 20;

/** A change to an element, or an input event. */
type Step =
  | { do: 'attribute' | 'property'; name: string; value: unknown }
  | { do: 'content'; html: string }
  | { do: 'width'; width: number }
  | { do: 'key'; key: string }
  | { do: 'click'; index: number }
  | { do: 'point'; x: number; y: number }
  | { do: 'move' | 'reinsert' | 'scheme' };

const names = [
  ...['lang', 'year', 'heading', 'heading-level', 'view', 'static', 'group', 'deep-link', 'id', 'dir', 'hidden'],
  ...['measure', 'basis', 'flow', 'count', 'classification', 'per', 'state', 'prefecture', 'name', 'absolute'],
  ...['src', 'partner', 'source', 'source-url'],
];
const properties = ['year', 'heading', 'headingLevel', 'view', 'isStatic', 'measure', 'flow', 'count', 'state', 'data', 'partner', 'lang'];
const words = [
  'en',
  'ja',
  'ar',
  'zh-Hant',
  '',
  'chart',
  'table',
  'total',
  'goods',
  'services',
  'bop',
  'census',
  'exports',
  'imports',
  'both',
];
const more = [
  'value',
  'share',
  'rank',
  'asia-share',
  'customs',
  'residents',
  'sitc',
  'naics',
  'CA',
  'JP-23',
  'KR',
  'two-way-total',
  'true',
];
const numbers = ['2013', '2014', '1985', '2025', '0', '-1', '1e9', '3.5', '15', '99999999999', 'NaN', ' 7 '];
const csvs = [
  'State,Exports\nCalifornia,5\nTexas,0',
  'code,year,exports,imports\nJP,2014,5,6\nKR,2014,7,8',
  'Year,Exports,Imports\n2013,1,2\n2014,3,4',
  'code,value\nJP-23,5',
  'code,Exports\n7,5\n8,1',
];
const csv = fc.oneof(fc.constantFrom(...csvs), fc.string({ maxLength: 60 })).map((text) => `data:text/csv,${encodeURIComponent(text)}`);
const text = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...words, ...more, ...numbers) },
  { weight: 1, arbitrary: csv },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  { weight: 1, arbitrary: fc.constantFrom('x'.repeat(10_000), '\u202eevil', '"><img src=x onerror=alert(1)>', '__proto__', 'constructor') },
);
const rows = fc.array(fc.dictionary(fc.constantFrom('code', 'year', 'exports', 'imports', 'value', 'State'), fc.oneof(text, fc.double())), {
  maxLength: 4,
});
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ do: fc.constant('attribute' as const), name: fc.constantFrom(...names), value: fc.option(text) }) },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('property' as const),
      name: fc.constantFrom(...properties),
      value: fc.oneof(text, fc.integer(), fc.double(), fc.boolean(), fc.constant(null), rows),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('content' as const),
      html: fc.oneof(
        rows.map((value) => `<script type="application/json">${JSON.stringify(value).replaceAll('<', '\\u003c')}</script>`),
        fc.constantFrom(
          '',
          'text',
          '<table><tr><th>State<th>Exports<tr><td>Texas<td>3</table>',
          '<table></table>',
          '<script type="application/json">{</script>',
        ),
      ),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('width' as const), width: fc.oneof(fc.nat(1600), fc.constantFrom(0, 1, 320, 700)) }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('key' as const),
      key: fc.constantFrom('ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End', 'Enter', ' ', 'Escape', 'c', 'か', 'Tab'),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('click' as const), index: fc.nat(200) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('point' as const), x: fc.nat(1600), y: fc.nat(900) }) },
  { weight: 1, arbitrary: fc.constantFrom<Step>({ do: 'move' }, { do: 'reinsert' }, { do: 'scheme' }) },
);

let browser: Browser;
before(async () => (browser = await openBrowser()));
after(() => browser.close());

/** Applies steps to a new element in a page. Returns the first problem, or null. */
function applySteps(page: Page, tag: string, steps: Step[]): Promise<string | null> {
  return page.evaluate(
    async ({ tag, steps }) => {
      const problems = ((globalThis as { problems?: string[] }).problems ??= []);
      problems.length = 0;
      const places = [...document.querySelectorAll<HTMLElement>('.place')];
      const element = document.createElement(tag);
      if (tag === 'trade-fact') element.setAttribute('name', 'two-way-total');
      places[0]!.replaceChildren(element);
      const root = element.shadowRoot!;
      const waitUntilIdle = async (): Promise<void> => {
        for (let turn = 0; turn < 400; turn++) {
          await (element as unknown as { updateComplete: Promise<unknown> }).updateComplete;
          if (!root.querySelector('[aria-busy]')) return;
          await new Promise((done) => setTimeout(done));
        }
        problems.push('stays busy');
      };
      const apply = (one: Step): void => {
        if (one.do === 'attribute') {
          if (one.value === null) element.removeAttribute(one.name);
          else element.setAttribute(one.name, one.value as string);
        } else if (one.do === 'property') Reflect.set(element, one.name, one.value);
        else if (one.do === 'content') element.innerHTML = one.html;
        else if (one.do === 'width') element.parentElement!.style.width = `${one.width}px`;
        else if (one.do === 'key') {
          const target = root.activeElement ?? root.querySelector<HTMLElement>('[tabindex="0"]') ?? element;
          (target as HTMLElement).focus();
          target.dispatchEvent(new KeyboardEvent('keydown', { key: one.key, bubbles: true, composed: true, cancelable: true }));
        } else if (one.do === 'click') {
          // Without the buttons of the toolbar, which save files, write to the clipboard and play sound.
          const targets = [...root.querySelectorAll('[data-mark], th button, .years button, summary')];
          targets[one.index % targets.length]?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
        } else if (one.do === 'point') {
          const position = { clientX: one.x, clientY: one.y, bubbles: true, composed: true };
          (root.elementFromPoint(one.x, one.y) ?? element).dispatchEvent(new PointerEvent('pointermove', position));
        } else if (one.do === 'move') places.find((place) => place !== element.parentElement)!.append(element);
        else if (one.do === 'reinsert') {
          const place = element.parentElement!;
          element.remove();
          place.append(element);
        } else document.documentElement.style.colorScheme = document.documentElement.style.colorScheme === 'dark' ? 'light' : 'dark';
      };
      for (const [i, one] of steps.entries()) {
        apply(one);
        await waitUntilIdle();
        const where = `after step ${i + 1}: `;
        if (problems.length) return where + problems.join('; ');
        if (root.querySelector('img, script, iframe, object')) return `${where}injected markup`;
        const texts = [...root.querySelectorAll('[aria-label], .takeaway, .figure')].map(
          (node) => node.getAttribute('aria-label') ?? node.textContent,
        );
        const invalid = texts.find((text) => /\bNaN\b|undefined|\[object|Infinity|∞/.test(text));
        if (invalid) return `${where}“${invalid}”`;
        if (!root.textContent.trim()) return `${where}blank`;
        if (tag !== 'trade-fact' && !root.querySelector('svg, table tbody tr')) return `${where}neither drawing nor table`;
        for (const node of root.querySelectorAll('svg *'))
          for (const { name, value } of node.attributes)
            if (/^(x|y|d|width|height|r|cx|cy|transform|points)/.test(name) && /NaN|undefined|Infinity/.test(value))
              return `${where}${node.nodeName} ${name}="${value}"`;
      }
      return null;
    },
    { tag, steps },
  );
}

for (const tag of tags)
  test(`<${tag}> withstands ${sequences * steps} random steps, seed ${seed}`, () =>
    serving(dist, async (kitUrl) => {
      const page = await browser.newPage();
      await page.addInitScript(() => {
        const problems = ((globalThis as { problems?: string[] }).problems ??= []);
        addEventListener('error', ({ message }) => problems.push(message));
        addEventListener('unhandledrejection', ({ reason }) => problems.push(String(reason)));
      });
      await page.goto(`${kitUrl}sri.json`);
      await page.setContent('<div class="place"></div><div class="place" lang="ja" dir="rtl"></div>');
      await page.addScriptTag({ url: `${kitUrl}standalone/all.js` });
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: steps, maxLength: steps }), async (sequence) => {
          const timeout = new Promise((done) => setTimeout(done, 20_000, 'no response').unref());
          assert.equal(await Promise.race([applySteps(page, tag, sequence), timeout]), null);
        }),
        { seed, numRuns: sequences, endOnFailure: true },
      );
      await page.close();
    }));
