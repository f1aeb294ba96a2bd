import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { tags } from '../support/tags.ts';
import { openBrowser, serving, watch } from '../support/site.ts';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; require-trusted-types-for 'script'; trusted-types lit-html";
let browser: Browser;

before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

for (const tag of tags) {
  test(`<${tag}> is drawn and saves its files under a strict policy with trusted types, without a violation`, () =>
    serving(
      dist,
      async (kitUrl) => {
        const page = await browser.newPage();
        page.setDefaultTimeout(9000);
        const { problems } = watch(page);
        await page.addInitScript(() => {
          addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
            console.error(`violation of ${violatedDirective}: ${blockedURI}`),
          );
        });
        await page.goto(`${kitUrl}embed/${tag}.html`);
        await page
          .locator(tag === 'trade-fact' ? '.figure' : '[data-mark]')
          .first()
          .waitFor();
        if (tag !== 'trade-fact') {
          await page.locator('.tools summary').click();
          const checks: Record<string, (file: Buffer) => void> = {
            CSV: (file) => assert.match(file.toString(), /^\ufeffcode,.*\r\n/),
            JSON: (file) => assert.ok((JSON.parse(file.toString()) as { rows: unknown[] }).rows.length >= 5),
            SVG: (file) => assert.match(file.toString(), /^<svg [^>]*viewBox/),
            PNG: (file) => assert.equal(file.subarray(1, 4).toString(), 'PNG'),
          };
          for (const [name, check] of Object.entries(checks)) {
            const download = page.waitForEvent('download');
            await page.getByRole('button', { name, exact: true }).click();
            check(await readFile(await (await download).path()));
          }
          await page.getByRole('button', { name: 'Enlarge' }).click();
          await page.locator('dialog .takeaway').waitFor();
        }
        assert.deepEqual(problems, []);
        await page.close();
      },
      { headers: { 'content-security-policy': policy } },
    ));
}

test('the policy of these tests blocks innerHTML', () =>
  serving(
    dist,
    async (kitUrl) => {
      const page = await browser.newPage();
      await page.goto(`${kitUrl}embed/trade-fact.html`);
      const message = await page.evaluate(() => {
        try {
          document.body.innerHTML = '<b>';
          return '';
        } catch (error) {
          return String(error);
        }
      });
      assert.match(message, /TrustedHTML/);
      await page.close();
    },
    { headers: { 'content-security-policy': policy } },
  ));
