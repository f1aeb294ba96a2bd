import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
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
          await page.getByRole('button', { name: 'Download' }).click();
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
          await page.keyboard.press('Escape');
          await page.getByRole('button', { name: 'Enlarge' }).click();
          await page.locator('dialog .takeaway').waitFor();
        }
        assert.deepEqual(problems, []);
        await page.close();
      },
      { headers: { 'content-security-policy': policy } },
    ));
}

/** Opens a page of dist under a policy, and uses it with what its console says. */
const underPolicy = (
  path: string,
  policy: string,
  use: (page: Page, problems: string[], requests: string[]) => Promise<void>,
  body?: string,
): Promise<void> =>
  serving(
    dist,
    async (kitUrl) => {
      const page = await browser.newPage();
      const { problems, requests } = watch(page);
      if (body !== undefined)
        await page.route(`${kitUrl}${path}`, (route) =>
          route.fulfill({ contentType: 'text/html; charset=utf-8', headers: { 'content-security-policy': policy }, body }),
        );
      await page.goto(`${kitUrl}${path}`);
      await use(page, problems, requests);
      await page.close();
    },
    { headers: { 'content-security-policy': policy } },
  );

const chartsOfPartners = ['trade-balance', 'state-map', 'state-ranking', 'top-partners'];

test('partner packs draw under a strict policy with trusted types, as scripts of the page', () =>
  underPolicy(
    'page.html',
    policy,
    async (page, problems) => {
      for (const tag of chartsOfPartners) await page.locator(`${tag} .takeaway`).filter({ hasText: 'South Korea' }).waitFor();
      await page.locator('trade-fact .figure').waitFor();
      assert.deepEqual(problems, []);
    },
    `<!doctype html><link rel="icon" href="data:,"><script src="standalone/all.js"></script><script src="partners/KR.js"></script>
      ${chartsOfPartners.map((tag) => `<${tag} partner="KR"></${tag}>`).join('')}
      <trade-fact name="two-way-total" partner="KR"></trade-fact>`,
  ));

test('a frame page with a partner needs the policy "trade-widgets" for its script, and with it causes no violation', () =>
  underPolicy('embed/state-map.html?partner=KR&year=2014', `${policy} trade-widgets`, async (page, problems) => {
    await page.locator('.takeaway').filter({ hasText: 'to South Korea in 2014' }).waitFor();
    assert.deepEqual(problems, []);
  }));

test('a frame page that may not create that policy says that the figures are not loaded, and sets its other attributes', () =>
  underPolicy('embed/state-map.html?partner=KR&lang=ja', policy, async (page, problems, requests) => {
    await page.locator('.message').filter({ hasText: '韓国の数値が読み込まれていません' }).waitFor();
    assert.ok(
      problems.some((problem) => problem.includes('trade-widgets')),
      String(problems),
    );
    assert.deepEqual(requests.filter((url) => url.includes('partners/')), []); // prettier-ignore
  }));

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
