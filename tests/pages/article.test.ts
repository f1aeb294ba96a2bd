import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, test } from 'node:test';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { Tables } from '../../data/table.ts';
import { langs, type Lang } from '../../src/model/locale.ts';
import { openBrowser, watch } from '../support/site.ts';

const article = new URL('../../dist/index.html', import.meta.url);
const axe = createRequire(import.meta.url).resolve('axe-core');
let browser: Browser;

before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

/** Opens the published article in a language. */
async function open(lang: string, width = 1200): Promise<{ page: Page; problems: string[]; requests: string[] }> {
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  const observed = watch(page);
  await page.goto(`${article.href}?lang=${lang}`);
  return { page, ...observed };
}

/** Returns the visible text of each element of the page, with the text of its shadow roots. */
const visibleTexts = (page: Page, selector: string): Promise<string[]> =>
  page.locator(selector).evaluateAll((parts) => {
    const text = (node: Node): string => {
      if (node instanceof Text) return node.data;
      if (!(node instanceof Element) || getComputedStyle(node).display === 'none') return '';
      if (node.classList.contains('spoken') || node.localName === 'style') return '';
      return [...(node.shadowRoot ?? node).childNodes].map(text).join('');
    };
    return parts.map((part) => text(part).replace(/\s+/g, ' ').trim());
  });

test('the article draws every chart with one request for the script, without errors or warnings', async () => {
  const { page, problems, requests } = await open('en');
  for (const tag of [
    'trade-balance',
    'top-partners',
    'trade-composition',
    'state-map',
    'state-ranking',
    'prefecture-map',
    'prefecture-ranking',
  ])
    assert.ok((await page.locator(`${tag} [data-mark]`).count()) >= 5, tag);
  assert.deepEqual(
    requests.filter((url) => !url.startsWith('data:')).map((url) => url.replace(/.*\/|\?.*/g, '')),
    ['index.html', 'all.js'],
  );
  assert.deepEqual(problems, []);
  await page.close();
});

test('the sentences of the article have all their figures, in both languages', async () => {
  for (const lang of langs) {
    const { page } = await open(lang);
    const figures = await page
      .locator('trade-fact:visible')
      .evaluateAll((facts) => facts.map((fact) => [fact.outerHTML, fact.shadowRoot?.querySelector('.figure')?.textContent]));
    assert.ok(figures.length > 30, String(figures.length));
    for (const [fact, text] of figures) assert.ok(text, `${lang}: ${fact}`);
    await page.close();
  }
});

test('the language link changes the whole article and its URL', async () => {
  const { page } = await open('en');
  assert.match((await visibleTexts(page, 'main')).join(), /America buys more than it sells/);
  assert.doesNotMatch((await visibleTexts(page, 'main')).join(), /[ぁ-ん]/);
  await page.getByRole('link', { name: '日本語' }).click();
  assert.equal(await page.title(), '数字で見る日米貿易');
  assert.match(page.url(), /\?lang=ja$/);
  // The titles of sources are not translated.
  const text = (await visibleTexts(page, 'main')).join().replace(/「[^」]*」/g, '');
  assert.match(text, /米国は買い手/);
  assert.doesNotMatch(text, /\b(the|of the|and Japan|exports to)\b/i);
  await page.close();
});

/** Official figures that a language does not write with the digits of the table. Japanese counts in 億 and 万. */
const writtenFigures: Record<Lang, Record<string, string>> = {
  en: {},
  ja: {
    'imports-services-2014': '328.5億ドル',
    'every-state-2013': '3,195万ドル',
    'california-2013': '127.4億ドル',
  },
};

test('a note has the stated and the official number of every claim that differs from official data', async () => {
  const claims = new Tables(new URL('../../data/', import.meta.url)).rows<{
    id: string;
    stated: number;
    official: string;
    verdict: string;
  }>('page-claims');
  const differing = claims.filter(({ verdict }) => /differs|not comparable/.test(verdict));
  assert.equal(differing.length, 7);
  for (const lang of langs) {
    const { page } = await open(lang);
    for (const { id, stated, official } of differing) {
      const [note, ...more] = await visibleTexts(page, `[data-claim="${id}"]`);
      assert.ok(note && !more.length, `${lang} ${id}: ${note}`);
      const written = writtenFigures[lang][id] ?? /[\d.]+/.exec(official)?.[0] ?? 'a number';
      assert.ok(note.includes(String(stated)), `${lang} ${id}, stated ${stated}: ${note}`);
      assert.ok(note.includes(written), `${lang} ${id}, official ${written}: ${note}`);
    }
    await page.close();
  }
});

test('the article fits 320 px, prints without navigation and has no axe violations, in both languages', async () => {
  for (const lang of langs) {
    const { page } = await open(lang, 320);
    assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 320);
    await page.addScriptTag({ path: axe });
    const { violations } = await page.evaluate(
      async () => await (globalThis as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run(),
    );
    assert.deepEqual(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`),
      [],
      lang,
    );
    await page.emulateMedia({ media: 'print' });
    assert.equal(await page.locator('nav').isVisible(), false);
    assert.equal(await page.locator('trade-balance figure').evaluate((figure) => getComputedStyle(figure).breakInside), 'avoid');
    await page.close();
  }
});

test('the published page is index.html with the standalone script', () => {
  const source = readFileSync(new URL('../../index.html', import.meta.url), 'utf8');
  assert.equal(
    readFileSync(article, 'utf8'),
    source.replace('<script type="module" src="/src/define.ts"></script>', '<script src="standalone/all.js"></script>'),
  );
});
