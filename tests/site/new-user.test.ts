/** A first visit: from the front page of the site to a chart in an article on a site of another origin, with what a person has only. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { answer, answering, type Answer } from '../custom-data/server.ts';
import { openBrowser, serving, watch } from '../support/site.ts';
import { factsOf, headers, openPage, site } from './site.ts';

let browser: Browser;
before(async () => (browser = await openBrowser()));
after(() => browser.close());

const page = (body: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Daily</title><link rel="icon" href="data:,"><body>${body}`;

/** A content management system: a page with a text field, whose button publishes the text as an article. */
const cms: Record<string, Answer> = {
  '': answer(
    'text/html',
    page('<form action="article"><label>Article <textarea name="html"></textarea></label><button>Publish</button></form>'),
  ),
  article: (response) => {
    const { searchParams } = new URL(response.req.url ?? '', 'http://localhost');
    answer('text/html', page(`<h1>Trade</h1>${searchParams.get('html')}`))(response);
  },
};

/** Serves the site and the content management system, each from an origin of its own, and opens the front page of the site. */
const visiting = (use: (visitor: Page, cmsAddress: string) => Promise<void>): Promise<void> =>
  serving(
    site,
    (address) =>
      answering(cms, async (cmsAddress) => {
        const { page: visitor } = await openPage(browser, address);
        await use(visitor, cmsAddress);
        await visitor.context().close();
      }),
    { headers },
  );

/** Pastes what was copied into the content management system with the keyboard, publishes it, and returns the article. */
async function publishCopied(visitor: Page, cmsAddress: string): Promise<{ article: Page; problems: string[] }> {
  const article = await visitor.context().newPage();
  const { problems } = watch(article);
  await article.goto(cmsAddress);
  await article.keyboard.press('Tab');
  await article.keyboard.press('Control+V');
  await article.keyboard.press('Tab');
  await article.keyboard.press('Enter');
  await article.getByRole('heading', { name: 'Trade', exact: true }).waitFor();
  return { article, problems };
}

/** What has the focus, by its label or text. */
const focusedText = (visitor: Page): Promise<string> =>
  visitor.evaluate(() => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    return ((active as HTMLInputElement | null)?.labels?.[0] ?? active)?.textContent.trim() ?? '';
  });

async function tabTo(visitor: Page, text: RegExp): Promise<void> {
  for (let presses = 0; !text.test(await focusedText(visitor)); presses++) {
    assert.ok(presses < 60, `Tab never reaches ${text}`);
    await visitor.keyboard.press('Tab');
  }
}

test('with a mouse: chooses a chart in the gallery, clicks in it, copies the code, and publishes it', () =>
  visiting(async (visitor, cmsAddress) => {
    await visitor.getByRole('link', { name: 'Gallery' }).click();
    await visitor.getByRole('link', { name: /^Adjust in the builder: Goods exports to Japan by state/ }).click();
    const map = visitor.locator('state-map');
    await map.getByRole('radio', { name: 'Share' }).click();
    await map.getByRole('button', { name: /^One year earlier/ }).click();
    await map.locator('[data-mark="TX"] .hit').first().click();
    await map
      .locator('.takeaway')
      .filter({ hasText: /Texas.*2019/ })
      .waitFor();
    await visitor.getByRole('button', { name: 'Copy code' }).click();
    await visitor.getByRole('status').filter({ hasText: 'Copied ✓' }).waitFor();
    const expected = await factsOf(visitor, 'state-map');
    const { article, problems } = await publishCopied(visitor, cmsAddress);
    assert.deepEqual(await factsOf(article, 'state-map'), expected);
    assert.deepEqual(problems, []);
  }));

test('with the keyboard: opens the builder, chooses chart and year, copies the code, and publishes it', () =>
  visiting(async (visitor, cmsAddress) => {
    await tabTo(visitor, /^Embed builder$/);
    await visitor.keyboard.press('Enter');
    await visitor.locator('trade-balance .takeaway').waitFor();
    await tabTo(visitor, /^Chart/);
    await visitor.keyboard.type('Goods exports to Japan');
    await visitor.locator('state-map .takeaway').waitFor();
    await tabTo(visitor, /^Year/);
    await visitor.keyboard.type('2014');
    await tabTo(visitor, /^Copy code/);
    await visitor.keyboard.press('Enter');
    await visitor.getByRole('status').filter({ hasText: 'Copied ✓' }).waitFor();
    const { article, problems } = await publishCopied(visitor, cmsAddress);
    assert.match(await article.locator('state-map .takeaway').innerText(), /in 2014/);
    assert.deepEqual(problems, []);
  }));

test('with a CSV file of an office: chooses the file, answers what the builder asks, copies the code, and publishes it', () =>
  visiting(async (visitor, cmsAddress) => {
    await visitor.getByRole('link', { name: 'Embed builder' }).click();
    await visitor.getByText('Your own figures', { exact: true }).click();
    const chooser = visitor.waitForEvent('filechooser');
    await visitor.locator('input[type="file"]').click();
    const csv =
      'Trade of our region,,\nYear,Exports (million US dollars),Imports (million US dollars)\n2023,"1,200",900\n2024,"1,500",800\nSource: our office,,\n';
    await (await chooser).setFiles({ name: 'region.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
    await visitor.getByText('Rows: 3. Columns: Year, Exports (million US dollars), Imports (million US dollars).').waitFor();
    const publisher = visitor.getByLabel('Publisher', { exact: true });
    await publisher.click();
    await visitor.keyboard.type('Our office');
    await visitor.keyboard.press('Tab');
    const chart = visitor.locator('trade-balance');
    await chart
      .locator('.takeaway')
      .filter({ hasText: /surplus.*\$700\.0\smillion in 2024/ })
      .waitFor();
    await visitor.getByRole('button', { name: 'Copy code' }).click();
    await visitor.getByRole('status').filter({ hasText: 'Copied ✓' }).waitFor();
    const expected = await factsOf(visitor, 'trade-balance');
    const { article, problems } = await publishCopied(visitor, cmsAddress);
    await article.locator('trade-balance .takeaway').filter({ hasText: '2024' }).waitFor();
    assert.deepEqual(await factsOf(article, 'trade-balance'), expected);
    assert.match(expected.source, /Our office/);
    assert.deepEqual(problems, []);
  }));
