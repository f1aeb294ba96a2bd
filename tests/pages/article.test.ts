import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import type { Claim } from '../../data/claims.ts';
import { Tables } from '../../data/table.ts';
import { langs, type Lang } from '../../src/model/locale.ts';
import { checkSentences, findAxeViolations, openArticle, requestedFiles, visibleTexts } from '../support/article-page.ts';
import { openBrowser } from '../support/site.ts';

const article = new URL('../../dist/site/index.html', import.meta.url);
let browser: Browser;

before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

/** Opens the published article in a language. */
const open = (lang: string, width?: number): ReturnType<typeof openArticle> => openArticle(browser, article, lang, width);

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
  assert.deepEqual(requestedFiles(requests), ['index.html', 'all.js']);
  assert.deepEqual(problems, []);
  await page.close();
});

test('the sentences of the article have all their figures, in both languages', () => checkSentences(browser, article));

test('the language link changes the whole article and its URL', async () => {
  const { page } = await open('en');
  assert.match((await visibleTexts(page, 'main')).join(), /a US deficit in goods and a surplus in services/);
  assert.doesNotMatch((await visibleTexts(page, 'main')).join(), /[ぁ-ん]/);
  await page.getByRole('link', { name: '日本語' }).click();
  assert.equal(await page.title(), '数字で見る日米貿易');
  assert.match(page.url(), /\?lang=ja$/);
  // The titles of sources are not translated.
  const text = (await visibleTexts(page, 'main')).join().replace(/「[^」]*」/g, '');
  assert.match(text, /財が赤字、サービスが黒字/);
  assert.doesNotMatch(text, /\b(the|of the|and Japan|exports to)\b/i);
  await page.close();
});

/** The first numbers of an official figure, as an element or the text of a note writes them. */
function writtenFigures({ id, official, unit }: Claim, lang: Lang): string[] {
  // Rounded to whole millions in the table.
  if (id === 'every-state-2013') return [{ en: 'North Dakota: $32.0\u00a0million', ja: 'ノースダコタ州が3,195万ドル' }[lang]];
  const numbers = official?.replace(/ of 50 states/, '').match(/\d+(\.\d+)?/g) ?? [];
  return numbers.map((number) => {
    if (unit === 'billion US dollars')
      return { en: `$${number}\u00a0billion`, ja: `${Math.round(Number(number) * 10).toLocaleString('en')}億` }[lang];
    return unit === 'percent' ? `${number}${{ en: '%', ja: '％' }[lang]}` : number;
  });
}

test('every note on the original page has the official figure, drawn from the slices, in both languages', async () => {
  const claims = new Tables(new URL('../../data/', import.meta.url)).rows<Claim>('page-claims');
  for (const lang of langs) {
    const { page } = await open(lang);
    for (const claim of claims) {
      const [note, ...more] = await visibleTexts(page, `[data-claim="${claim.id}"]`);
      assert.ok(note && !more.length, `${lang} ${claim.id}: ${note}`);
      for (const figure of writtenFigures(claim, lang))
        assert.ok(note.includes(figure), `${lang} ${claim.id}, official ${figure}: ${note}`);
    }
    await page.close();
  }
});

test('the article fits 320 px, prints without navigation and has no axe violations, in both languages', async () => {
  for (const lang of langs) {
    const { page } = await open(lang, 320);
    assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 320);
    assert.deepEqual(await findAxeViolations(page), [], lang);
    await page.emulateMedia({ media: 'print' });
    assert.equal(await page.locator('nav:visible').count(), 0);
    assert.equal(await page.locator('trade-balance .plot').evaluate((plot) => getComputedStyle(plot).breakInside), 'avoid');
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
