import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { writeEmbedPages } from '../../../build/embed.ts';
import { openBrowser, serving, watch } from '../../support/site.ts';
import { publishAddress } from './editor.ts';
import { startWordPress, type WordPress } from './site.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'trade-widgets-'));
let site: WordPress;
let browser: Browser;

before(async () => {
  site = await startWordPress();
  browser = await openBrowser();
});
after(async () => {
  await browser?.close();
  await site?.stop();
  rmSync(folder, { recursive: true });
});

/** Serves the kit with frame pages that were written for the address of this server. */
async function servingPublished(use: (kit: string) => Promise<void>): Promise<void> {
  for (const name of ['src', 'data', 'package.json', 'custom-elements.json']) symlinkSync(join(root, name), join(folder, name));
  cpSync(join(root, 'dist'), join(folder, 'dist'), { recursive: true });
  await serving(join(folder, 'dist'), async (kit) => {
    process.env.PUBLIC_URL = kit;
    writeEmbedPages(pathToFileURL(`${folder}/`));
    await use(kit);
  });
}

test('WordPress shows the address of a chart as a sandboxed frame with the default year and the height of the oEmbed response', () =>
  servingPublished(async (kit) => {
    // WordPress requests other sites at the usual ports only, and this server has a free one.
    site.plugin(`add_filter('http_allowed_safe_ports', fn () => [${new URL(kit).port}]);`);
    const { address } = await publishAddress(browser, site, `${kit}embed/state-map.html?year=2014`);
    const page = await browser.newPage();
    const { problems } = watch(page);
    await page.goto(address);
    const frame = page.locator('iframe');
    assert.equal(await frame.getAttribute('sandbox'), 'allow-scripts');
    assert.equal(
      await frame.getAttribute('title'),
      'Goods exports to Japan by US state, on a map, or in tiles where the column is narrow.',
    );
    await frame.contentFrame().locator('[data-mark=CA]').waitFor();
    // A static oEmbed response ignores the query. An author who wants another year writes the div.
    assert.match(
      await frame.contentFrame().locator('.takeaway').innerText(),
      /^California.*in 2020, led by California \(\$10\.7\u00a0billion\)/,
    );
    assert.equal(await frame.evaluate((element) => element.clientHeight), 600);
    assert.deepEqual(problems, []);
    await page.close();
  }));

test('an embed handler in two lines of PHP keeps the year of the address and fits the height', () =>
  serving(join(root, 'dist'), async (kit) => {
    site.plugin(`
      add_action('init', fn () => wp_embed_register_handler('trade-widgets', '#^${kit}embed/[a-z-]+\\.html\\S*$#',
        fn ($found) => '<iframe src="' . esc_url($found[0]) . '" title="Trade" width="100%" height="600" style="border:0"></iframe>'));
      add_action('wp_enqueue_scripts', fn () => wp_enqueue_script('trade-widgets', '${kit}embed/embed.js'));`);
    const { address } = await publishAddress(browser, site, `${kit}embed/state-map.html?year=2014&lang=ja`);
    const page = await browser.newPage();
    const { problems } = watch(page);
    await page.goto(address);
    await page.getByTitle('州別の対日財輸出額（2014年）').waitFor();
    assert.match(await page.locator('iframe').contentFrame().locator('.takeaway').innerText(), /2014年.*カリフォルニア/);
    const inside = await page
      .locator('iframe')
      .contentFrame()
      .locator('body')
      .evaluate((body) => Math.ceil(body.getBoundingClientRect().height));
    assert.equal(await page.locator('iframe').evaluate((element) => element.clientHeight), inside);
    assert.deepEqual(problems, []);
    await page.close();
  }));
