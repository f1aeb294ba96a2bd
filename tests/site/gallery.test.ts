import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { langs } from '../../src/model/locale.ts';
import { findAxeViolations } from '../support/article-page.ts';
import { openBrowser, serving } from '../support/site.ts';
import { tags } from '../support/tags.ts';
import { code, headers, openPage, site, withEmptyPage } from './site.ts';

let browser: Browser;
before(async () => (browser = await openBrowser()));
after(() => browser.close());

test('the gallery', async (t) =>
  serving(
    site,
    async (address) => {
      await t.test('shows every element live, with a code that draws the same, and opens it in the builder', async () => {
        const { page, problems } = await openPage(browser, `${address}gallery.html`);
        const { page: builder } = await openPage(browser, `${address}builder.html`);
        await withEmptyPage(browser, async (paste) => {
          for (const tag of tags) {
            const section = page.getByRole('region', { name: `<${tag}>` });
            const figure = `${tag} ${tag === 'trade-fact' ? '.figure' : '.takeaway'}`;
            const codeHere = await section.getByRole('textbox', { name: /^Code: / }).inputValue();
            const shown = await section.locator(figure).innerText();
            assert.equal(await (await paste(codeHere)).locator(figure).innerText(), shown);
            const link = section.getByRole('link', { name: /^Adjust in the builder/ });
            await builder.goto(new URL((await link.getAttribute('href'))!, address).href);
            await builder.locator(figure).waitFor();
            assert.equal(await code(builder), codeHere);
          }
        });
        await builder.context().close();
        assert.deepEqual(problems, []);
        await page.context().close();
      });

      await t.test('fits 320 px and has no axe violations, in both languages', async () => {
        for (const lang of langs) {
          const { page } = await openPage(browser, `${address}gallery.html?lang=${lang}`, { width: 320, bypassCSP: true });
          await page.locator('trade-fact .figure').waitFor();
          assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 320);
          assert.deepEqual(await findAxeViolations(page), [], lang);
          await page.context().close();
        }
      });

      await t.test('leads from the article to the gallery and the builder, in the language of the reader', async () => {
        const { page } = await openPage(browser, `${address}index.html?lang=ja`);
        await page.getByRole('link', { name: 'ギャラリー' }).click();
        await page.getByRole('link', { name: '埋め込みコードの作成' }).click();
        await page.getByRole('link', { name: '記事' }).click();
        await page.waitForURL(`${address}index.html?lang=ja`);
        await page.context().close();
      });
    },
    { headers },
  ));

test('the folder has everything that its codes load, and a policy that allows no other host', () => {
  for (const file of ['standalone/all.js', 'standalone/custom-data.js', 'cdn/all.js', 'embed/embed.js', 'partners/KR.js', 'index.html'])
    assert.ok(existsSync(`${site}${file}`), file);
  for (const file of ['gallery.html', 'builder.html']) {
    const policy = /content-security-policy" content="([^"]+)"/.exec(readFileSync(`${site}${file}`, 'utf8'))?.[1];
    assert.match(policy ?? '', /default-src 'none'; script-src 'self';/);
    assert.doesNotMatch(policy ?? '', /https?:|unsafe-eval|\*/);
  }
});
