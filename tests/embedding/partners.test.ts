/** Embed codes and frames of charts about other partners. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { kit, openPage, pack, pathsOf, takeaways, waitForTakeaway, type PageOptions, type Use } from '../support/partner-page.ts';
import { openBrowser, servingPage, watch } from '../support/site.ts';

let browser: Browser;
before(async () => (browser = await openBrowser()));
after(() => browser.close());

const open = (body: string, use: Use, options?: PageOptions): Promise<void> => openPage(browser, body, use, options);

/** Copies an embed code from the panel of a chart. */
async function copiedCode(page: Page, tag: string, form: 'Script' | 'Frame'): Promise<string> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const chart = page.locator(tag);
  await chart.getByRole('button', { name: 'Embed', exact: true }).click();
  await chart.getByRole('radio', { name: form, exact: true }).click();
  await chart.getByRole('button', { name: 'Copy code' }).click();
  await chart.locator('.result').filter({ hasText: 'Copied ✓' }).waitFor();
  const code = await page.evaluate(() => navigator.clipboard.readText());
  await page.keyboard.press('Escape');
  return code;
}

for (const tag of Object.keys(takeaways))
  test(`the embed codes of <${tag} partner="KR"> draw the same chart on another page`, () =>
    open(`${kit}${pack('KR')}<${tag} year="2014"></${tag}>`, async (page, { problems }, kitUrl) => {
      // A framework sets the property and no attribute.
      await page.locator(tag).evaluate((element) => Reflect.set(element, 'partner', 'KR'));
      await waitForTakeaway(page, /South Korea/, tag);
      const takeaway = await page.locator(`${tag} .takeaway`).innerText();
      for (const form of ['Script', 'Frame'] as const) {
        const code = await copiedCode(page, tag, form);
        if (form === 'Script')
          assert.equal(code, `<script src="${kitUrl}standalone/${tag}.js"></script>\n<script src="${kitUrl}partners/KR.js"></script>\n<${tag} lang="en" year="2014" partner="KR"></${tag}>`); // prettier-ignore
        await servingPage(`<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,">${code}`, async (siteUrl) => {
          const other = await browser.newPage({ viewport: { width: 700, height: 800 } });
          const observed = watch(other);
          await other.goto(siteUrl);
          const inside = form === 'Frame' ? other.locator('iframe').contentFrame() : other;
          assert.equal(await inside.locator(`${tag} .takeaway`).innerText(), takeaway);
          assert.deepEqual(observed.problems, []);
          await other.close();
        });
      }
      assert.deepEqual(problems, []);
    }));

test('the embed codes of a comparison have both packs and draw it on another page', () =>
  open(`${kit}${pack('KR')}${pack('DE')}<trade-balance partner="KR"></trade-balance>`, async (page, _, kitUrl) => {
    await page.locator('trade-balance').evaluate((element) => Reflect.set(element, 'comparePartner', 'DE'));
    await waitForTakeaway(page, /South Korea.*Germany/, 'trade-balance');
    const takeaway = await page.locator('.takeaway').innerText();
    const scripts = ['standalone/trade-balance', 'partners/KR', 'partners/DE'].map(
      (file) => `<script src="${kitUrl}${file}.js"></script>\n`,
    );
    const code = await copiedCode(page, 'trade-balance', 'Script');
    assert.equal(code, `${scripts.join('')}<trade-balance lang="en" partner="KR" compare-partner="DE"></trade-balance>`);
    const frame = await copiedCode(page, 'trade-balance', 'Frame');
    await servingPage(`<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,">${frame}`, async (siteUrl) => {
      const other = await browser.newPage();
      const { problems, requests } = watch(other);
      await other.goto(siteUrl);
      assert.equal(await other.locator('iframe').contentFrame().locator('.takeaway').innerText(), takeaway);
      assert.deepEqual(
        pathsOf(requests, kitUrl)
          .filter((path) => path.startsWith('partners/'))
          .sort(),
        ['partners/DE.js', 'partners/KR.js'],
      );
      assert.deepEqual(problems, []);
      await other.close();
    });
  }));

test('the embed code of top-partners has the partner and no pack', () =>
  open(`${kit}<top-partners partner="NL"></top-partners>`, async (page, _, kitUrl) => {
    const code = await copiedCode(page, 'top-partners', 'Script');
    assert.equal(code, `<script src="${kitUrl}standalone/top-partners.js"></script>\n<top-partners lang="en" partner="NL"></top-partners>`);
  }));

for (const [tag, text] of Object.entries(takeaways))
  test(`the frame page of <${tag}> loads the pack of its partner, and draws it without a message`, () =>
    open(
      '',
      async (page, { problems, requests }, kitUrl) => {
        await waitForTakeaway(page, text, tag);
        assert.deepEqual(
          pathsOf(requests, kitUrl).filter((path) => path.startsWith('partners/')),
          ['partners/KR.js'],
        );
        assert.deepEqual(problems, []);
      },
      { path: `embed/${tag}.html?partner=kr` },
    ));

test('the frame page of a comparison loads the packs of both partners', () =>
  open(
    '',
    async (page, { problems, requests }, kitUrl) => {
      await waitForTakeaway(page, /with South Korea and .* with China\.$/, 'trade-balance');
      assert.deepEqual(
        pathsOf(requests, kitUrl).filter((path) => path.startsWith('partners/')),
        ['partners/KR.js', 'partners/CN.js'],
      );
      assert.deepEqual(problems, []);
    },
    { path: 'embed/trade-balance.html?partner=kr&compare-partner=cn' },
  ));

/** Opens addresses in dist/embed one after the other. */
const openFrames = (
  paths: readonly string[],
  check: (page: Page, observed: ReturnType<typeof watch>, kitUrl: string) => Promise<void> | void,
): Promise<void> =>
  open('', async (page, observed, kitUrl) => {
    for (const path of paths) {
      observed.problems.length = observed.requests.length = 0;
      await page.goto(`${kitUrl}embed/${path}`);
      await page.locator('.takeaway, .message').filter({ visible: true }).waitFor();
      await check(page, observed, kitUrl);
    }
  });

test('a frame page loads no pack for Japan, for a chart that needs none, and for a code without figures', () =>
  openFrames(
    [
      'state-map.html?partner=JP',
      'top-partners.html?partner=KR',
      'trade-composition.html?partner=KR',
      'prefecture-map.html?partner=KR',
      'state-map.html?partner=CH',
    ],
    (page, { requests }) => {
      assert.deepEqual(requests.filter((url) => url.includes('partners/')), [], page.url()); // prettier-ignore
    },
  ));

const hostile = [
  ...['../x', '../../KR', 'KR/../../x', '//evil.invalid/KR', 'https://evil.invalid/KR', 'javascript:pwned=1', 'KR.js?x', 'K%52'],
  ...['%2e%2e/KR', '\u2028KR\u0000', '__proto__', 'constructor', 'ß', 'XX', 'KRKR'],
  ...['<img src=x onerror=pwned=1>', '"><script>pwned=1</script>'],
];
test('a frame page loads nothing for a hostile partner, and shows it as text', () =>
  openFrames(
    hostile.map((partner) => `state-map.html?${new URLSearchParams({ partner })}`),
    async (page, { problems, requests }, kitUrl) => {
      assert.match(await page.locator('.message').innerText(), /^There are no figures for the partner/);
      assert.deepEqual(pathsOf(requests, kitUrl).slice(1), ['embed/page.css', 'standalone/state-map.js', 'embed/page.js']);
      assert.equal(await page.evaluate(() => 'pwned' in globalThis), false);
      assert.equal(await page.locator('img').count(), 0);
      assert.equal(problems.length, 1, String(problems));
    },
  ));

test('a frame follows the partner of its div, and keeps its figures until those of the new partner are loaded', () =>
  open(
    '<div data-trade-widget="trade-balance" data-year="2014"></div><script src="embed/embed.js"></script>',
    async (page, { problems, requests }) => {
      const takeaway = page.locator('iframe').contentFrame().locator('trade-balance .takeaway');
      const becomes = async (partner: string | undefined, text: RegExp): Promise<void> => {
        await page.locator('div').evaluate((div, partner) => {
          if (partner) div.dataset.partner = partner;
          else delete div.dataset.partner;
        }, partner);
        await takeaway.filter({ hasText: text }).waitFor();
      };
      await takeaway.filter({ hasText: 'Japan' }).waitFor();
      await page.waitForFunction(() => 'ready' in document.querySelector('iframe')!.dataset);
      await becomes('KR', /with South Korea/);
      await becomes('NL', /with the Netherlands/);
      await becomes('KR', /with South Korea/);
      await becomes(undefined, /with Japan/);
      // A change back while the script is loading is not overwritten when it arrives.
      await page.locator('div').evaluate((div) => {
        div.dataset.partner = 'DE';
        requestAnimationFrame(() => (div.dataset.partner = 'KR'));
      });
      await takeaway.filter({ hasText: 'with South Korea' }).waitFor();
      await page.waitForLoadState('networkidle');
      assert.match(await takeaway.innerText(), /with South Korea/);
      assert.deepEqual(problems, []);
      const packs = requests.filter((url) => url.includes('partners/')).map((url) => url.split('/').at(-1));
      assert.deepEqual(packs, ['KR.js', 'NL.js', 'DE.js']);
    },
  ));
