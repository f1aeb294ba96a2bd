/** The codes of the embed builder for WordPress, pasted by an author into a site with the plugin. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { chooseForm, code, factsOf, openPage, site as builder, withEmptyPage } from '../../site/site.ts';
import { openBrowser, serving, watch } from '../../support/site.ts';
import { installPlugin, openEditor, publish, type Wp } from './editor.ts';
import { startWordPress, type WordPress } from './site.ts';

declare const wp: Wp;
let site: WordPress;
let browser: Browser;

before(async () => {
  site = await startWordPress();
  browser = await openBrowser();
  await installPlugin(browser, site);
});
after(async () => {
  await browser?.close();
  await site?.stop();
});

const awkward = 'Our "own" -- R&D [draft] \\ 図';
const korea = 'State,Exports (million US dollars)\nCalifornia,"9,876.5"\nTexas,8765\nSource: our office,\n';

/** Charts by what is chosen in the builder, as in its address. */
const choices: Record<string, Record<string, string>> = {
  'a year and a measure': { chart: 'state-map', year: '2014', measure: 'share' },
  'an awkward heading, of level 2, in Japanese': {
    chart: 'trade-balance',
    lang: 'ja',
    heading: awkward,
    'heading-level': '2',
    year: '2013',
  },
  'a switch, and a number of rows': { chart: 'state-ranking', count: '3', year: '2013', controls: 'none' },
  'another partner': { chart: 'trade-balance', partner: 'KR' },
  'own figures': { chart: 'state-map', year: '2024', partner: 'KR', source: 'R&D "office"', rows: korea },
};

/** Pastes text as a user does with the keyboard. */
async function paste(editor: Page, text: string): Promise<void> {
  await editor.evaluate((text) => navigator.clipboard.writeText(text), text);
  await editor.keyboard.press('Control+V');
}

/** Pastes the block into a new post, which becomes the block of the plugin, and publishes it. */
async function publishBlockCode(text: string): Promise<string> {
  const editor = await openEditor(browser, site, 'author');
  await editor.getByRole('button', { name: 'Add default block' }).click();
  await paste(editor, text);
  await editor.locator('.block-editor-block-list__block .takeaway').waitFor();
  const { address, content } = await publish(editor, site);
  assert.match(content, /^<!-- wp:trade-widgets\/[\w-]+ \{/);
  return address;
}

/** Pastes the shortcode into a Shortcode block, and publishes it. */
async function publishShortcode(text: string): Promise<string> {
  const editor = await openEditor(browser, site, 'author');
  await editor.evaluate(() => {
    wp.data.dispatch('core/block-editor').insertBlocks!(wp.blocks.createBlock('core/shortcode', {}));
  });
  await editor.getByRole('textbox', { name: 'Shortcode text' }).click();
  await paste(editor, text);
  return (await publish(editor, site)).address;
}

test('block and shortcode draw the chart that the script draws', () =>
  serving(builder, async (address) => {
    for (const [name, choice] of Object.entries(choices)) {
      const { page } = await openPage(browser, `${address}builder.html#${new URLSearchParams(choice)}`);
      const tag = choice.chart!;
      await page.locator(`${tag} .takeaway`).waitFor();
      const codes: Record<string, string> = {};
      for (const form of ['script', 'wordpress', 'shortcode']) {
        await chooseForm(page, form);
        codes[form] = await code(page);
      }
      await page.context().close();
      await withEmptyPage(browser, async (pasteCode) => {
        const expected = await factsOf(await pasteCode(codes.script!), tag);
        assert.ok(expected.marks.length, name);
        for (const post of [await publishBlockCode(codes.wordpress!), await publishShortcode(codes.shortcode!)]) {
          const visitor = await browser.newPage();
          const { problems } = watch(visitor);
          await visitor.goto(post);
          await visitor.locator(`${tag} .takeaway`).waitFor();
          assert.deepEqual(await factsOf(visitor, tag), expected, name);
          assert.deepEqual(problems, []);
          await visitor.close();
        }
      });
    }
  }));

test('the shortcode of a figure works in a sentence', () =>
  serving(builder, async (address) => {
    const { page } = await openPage(browser, `${address}builder.html#chart=trade-fact&name=balance-total&year=2014&absolute=`);
    await chooseForm(page, 'shortcode');
    const shortcode = await code(page);
    await page.context().close();
    const editor = await openEditor(browser, site, 'author');
    await editor.getByRole('button', { name: 'Add default block' }).click();
    await editor.keyboard.type('The deficit was ');
    await paste(editor, shortcode);
    await editor.keyboard.type('.');
    const { address: post } = await publish(editor, site);
    const visitor = await browser.newPage();
    await visitor.goto(post);
    assert.equal(await visitor.locator('trade-fact .figure').innerText(), '$56.0\u00a0billion');
    // The text of a paragraph does not include what an element in it draws.
    assert.equal(await visitor.locator('p', { has: visitor.locator('trade-fact') }).innerText(), 'The deficit was .');
    await visitor.close();
  }));
