import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { createServer } from 'vite';
import { langs } from '../../src/model/locale.ts';
import { checkSentences, findAxeViolations, openArticle, requestedFiles, visibleTexts } from '../support/article-page.ts';
import { openBrowser, serving } from '../support/site.ts';

const root = new URL('../../', import.meta.url);
const article = new URL('dist/site/beyond-japan.html', root);
let browser: Browser;

before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

const open = (lang: string, width?: number): ReturnType<typeof openArticle> => openArticle(browser, article, lang, width);

test('the page draws every chart with the script of the elements and one for each partner, without errors or warnings', async () => {
  for (const lang of langs) {
    const { page, problems, requests } = await open(lang);
    const drawn = await page
      .locator('section > :is(trade-balance, state-map, state-ranking)')
      .evaluateAll((charts) => charts.map(({ shadowRoot }) => shadowRoot!.querySelectorAll('[data-mark]').length));
    assert.equal(drawn.length, 13);
    for (const marks of drawn) assert.ok(marks >= 10, String(marks));
    assert.deepEqual(requestedFiles(requests), ['beyond-japan.html', 'all.js', 'KR.js', 'CN.js', 'MX.js', 'DE.js']);
    assert.deepEqual(problems, []);
    await page.close();
  }
});

test('the sentences have all their figures, in both languages', () => checkSentences(browser, article));

test('the language link changes the whole page and its URL', async () => {
  const { page } = await open('en');
  assert.doesNotMatch((await visibleTexts(page, 'main')).join(), /[ぁ-ん]/);
  await page.getByRole('link', { name: '日本語' }).click();
  assert.match(await page.title(), /^日本以外の国々/);
  assert.match(page.url(), /\?lang=ja$/);
  const text = (await visibleTexts(page, 'main')).join().replace(/「[^」]*」/g, '');
  assert.match(text, /韓国：赤字は/);
  assert.doesNotMatch(text, /\b(the|of the|and Japan|exports to)\b/i);
  await page.close();
});

test('it fits 320 px and has no axe violations, in both languages', async () => {
  for (const lang of langs) {
    const { page } = await open(lang, 320);
    assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 320);
    assert.deepEqual(await findAxeViolations(page), [], lang);
    await page.close();
  }
});

test('the two articles link to each other in the language of the reader', async () => {
  await serving(fileURLToPath(new URL('dist/site/', root)), async (address) => {
    const page = await browser.newPage();
    for (const lang of langs) {
      await page.goto(`${address}index.html?lang=${lang}`);
      await page.locator('a[href^="beyond-japan.html"]:visible').click();
      await page.waitForURL(`${address}beyond-japan.html?lang=${lang}`);
      await page.locator('footer a[href^="index.html"]:visible').click();
      await page.waitForURL(`${address}index.html?lang=${lang}`);
    }
    await page.close();
  });
});

test('the published page is stories/beyond-japan.html with the standalone script', () => {
  const source = readFileSync(new URL('stories/beyond-japan.html', root), 'utf8');
  assert.equal(
    readFileSync(article, 'utf8'),
    source.replace('<script type="module" src="/src/define.ts"></script>', '<script src="standalone/all.js"></script>'),
  );
});

test('the development server has the page and the packs under their published addresses', async () => {
  const server = await createServer({ root: fileURLToPath(root), server: { port: 0, hmr: false }, logLevel: 'error' });
  try {
    await server.listen();
    const address = server.resolvedUrls!.local[0]!;
    const read = async (path: string): Promise<string> => (await fetch(address + path)).text();
    assert.match(await read('beyond-japan.html?lang=ja'), /<h1 lang="ja">日本以外の国々<\/h1>/);
    assert.equal(await read('partners/KR.js'), readFileSync(new URL('dist/partners/KR.js', root), 'utf8'));
    assert.doesNotMatch(await read('partners/ZZ.js'), /registry/);
  } finally {
    await server.close();
  }
});
