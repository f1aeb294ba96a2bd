import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { unzipSync } from 'fflate';
import type { Browser, Locator, Page } from 'playwright-core';
import { openBrowser, watch } from '../../support/site.ts';
import { installPlugin, logIn, openEditor, openSettings, pluginZip, publish, publishBlock, type Wp } from './editor.ts';
import { paths } from './install.ts';
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

/** Opens a page as a visitor, and asserts that its console stays silent. */
async function visit(address: string, use: (page: Page, requests: string[]) => Promise<void>): Promise<void> {
  const page = await browser.newPage();
  const { problems, requests } = watch(page);
  await page.goto(address);
  await use(page, requests);
  assert.deepEqual(problems, []);
  await page.close();
}

/** Opens a page as a visitor whose browser runs no scripts. */
async function visitWithoutScripts(address: string, use: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(address);
  await use(page);
  await context.close();
}

/** The scripts of the plugin among the requests, in its folder. */
const pluginScripts = (requests: readonly string[]): string[] =>
  requests.flatMap((request) => /\/plugins\/trade-widgets\/(.*\.js)\?/.exec(request)?.[1] ?? []);

/** Publishes the text of a post as an author, in the classic block. */
const publishText = (text: string): Promise<{ address: string; content: string }> =>
  publishBlock(browser, site, 'author', ['core/freeform', { content: text }]);

/** Inserts a block with the inserter, and opens its settings. Returns the chart in the preview. */
async function insert(editor: Page, title: string, tag: string): Promise<Locator> {
  await editor.getByRole('button', { name: 'Toggle block inserter' }).click();
  await editor.getByRole('searchbox').fill(title);
  await editor.getByRole('option', { name: title }).click();
  await openSettings(editor);
  return editor.locator(`.block-editor-block-list__block ${tag}`);
}

/** The sidebar with the settings of the selected block. */
const settings = (editor: Page): Locator => editor.getByRole('region', { name: 'Editor settings' });

/** An author may not read the template of the theme, and this server has no icon. WordPress asks for both in every editor. */
const isOfWordPress = (problem: string): boolean => /favicon\.ico$|%2Ftemplates%2F/.test(problem);

test('PHP finds no syntax error in any file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'trade-widgets-'));
  try {
    const files = Object.entries(unzipSync(readFileSync(pluginZip))).filter(([name]) => name.endsWith('.php'));
    assert.ok(files.length >= 7, `${files.length} files`);
    for (const [name, content] of files) {
      const file = join(folder, name);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
      assert.match(execFileSync(paths.php, ['-l', file], { encoding: 'utf8' }), /^No syntax errors/);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('an author inserts a map, sees it change with the settings, and publishes it; a visitor sees that map', async () => {
  const editor = await openEditor(browser, site, 'author');
  const { problems } = watch(editor);
  const preview = await insert(editor, 'State map', 'state-map');
  assert.match(await preview.locator('.takeaway').innerText(), /in 2020/);
  await settings(editor).getByLabel('Year').fill('2014');
  await preview.locator('.takeaway', { hasText: 'in 2014' }).waitFor();
  await settings(editor).getByLabel('Measure').selectOption('Share');
  await preview.locator('.takeaway', { hasText: '%' }).waitFor();
  await editor.getByRole('button', { name: 'Display', exact: true }).click();
  await settings(editor).getByLabel('Heading', { exact: true }).fill('Research & "development"');
  assert.equal(await preview.locator('#title').innerText(), 'Research & "development"');
  assert.deepEqual(
    problems.filter((problem) => !isOfWordPress(problem)),
    [],
  );
  const { address, content } = await publish(editor, site);
  assert.match(content, /^<!-- wp:trade-widgets\/state-map \{"year":2014,"measure":"share","heading":"[^<>"]*"\} \/-->$/);
  await visit(address, async (page, requests) => {
    const map = page.locator('state-map');
    assert.match(await map.locator('.takeaway').innerText(), /%.*in 2014|in 2014.*%/);
    assert.equal(await map.locator('#title').innerText(), 'Research & "development"');
    assert.equal(await map.locator('[data-mark]').count(), 51);
    assert.deepEqual(pluginScripts(requests), ['dist/standalone/state-map.js']);
  });
});

test('an author chooses a state and a figure by their names', async () => {
  const editor = await openEditor(browser, site, 'author');
  const map = await insert(editor, 'State map', 'state-map');
  await settings(editor).getByLabel('State', { exact: true }).selectOption('Texas');
  await map.locator('.takeaway', { hasText: /^Texas exported/ }).waitFor();
  await editor.context().close();
  const another = await openEditor(browser, site, 'author');
  const fact = await insert(another, 'Trade fact', 'trade-fact');
  await settings(another).getByLabel('Name', { exact: true }).selectOption('US balance with the partner in goods and services');
  await fact.locator('.figure', { hasText: /^−\$/ }).waitFor();
  await another.context().close();
});

test('the settings of a block that was saved by an author are as they were typed', async () => {
  const { address } = await publishBlock(browser, site, 'author', [
    'trade-widgets/state-map',
    { heading: 'R&D', src: 'https://a.example/?a=1&b=2' },
  ]);
  const editor = await logIn(browser, site, 'author');
  await editor.goto(`${site.address}wp-admin/post.php?action=edit&post=${new URL(address).searchParams.get('p')}`);
  await editor.locator('.wp-block-trade-widgets-state-map').click();
  await openSettings(editor);
  await editor.getByRole('button', { name: 'Display', exact: true }).click();
  assert.equal(await settings(editor).getByLabel('Heading', { exact: true }).inputValue(), 'R&D');
  await editor.getByRole('button', { name: 'Custom data', exact: true }).click();
  assert.equal(await settings(editor).getByLabel('Src').inputValue(), 'https://a.example/?a=1&b=2');
  await editor.context().close();
});

test('an author chooses another partner: the preview and the page load its figures', async () => {
  const editor = await openEditor(browser, site, 'author');
  const preview = await insert(editor, 'Trade balance', 'trade-balance');
  await settings(editor).getByLabel('Partner', { exact: true }).selectOption('KR');
  await preview.locator('.takeaway', { hasText: 'South Korea' }).waitFor();
  // The preview of a tablet is a frame, with scripts of its own.
  await editor.getByRole('button', { name: 'Preview' }).click();
  await editor.getByRole('menuitem', { name: 'Tablet' }).click();
  await editor.frameLocator('iframe[name="editor-canvas"]').locator('trade-balance .takeaway', { hasText: 'South Korea' }).waitFor();
  const { address } = await publish(editor, site);
  await visit(address, async (page, requests) => {
    await page.locator('trade-balance .takeaway', { hasText: 'South Korea' }).waitFor();
    assert.deepEqual(pluginScripts(requests).sort(), ['dist/partners/KR.js', 'dist/standalone/trade-balance.js']);
  });
  await visitWithoutScripts(address, async (page) => {
    assert.equal(await page.locator('trade-balance').innerText(), 'Chart of trade figures. It needs JavaScript.');
  });
});

test("an author's own figures are drawn, and no official ones stand for them without JavaScript", async () => {
  const rows = [
    { Year: 2023, 'Exports (million US dollars)': 10_000, 'Imports (million US dollars)': 20_000 },
    { Year: 2024, 'Exports (million US dollars)': 30_000, 'Imports (million US dollars)': 20_000 },
  ];
  const values = { data: JSON.stringify(rows), source: 'Our office' };
  const { address } = await publishBlock(browser, site, 'author', ['trade-widgets/trade-balance', values]);
  await visit(address, async (page) => {
    await page.locator('trade-balance .takeaway', { hasText: /surplus.*\$10\.0\sbillion in 2024/ }).waitFor();
    assert.match(await page.locator('trade-balance .source').innerText(), /Our office/);
  });
  await visitWithoutScripts(address, async (page) => {
    assert.equal(await page.locator('trade-balance table').count(), 0);
    assert.equal(await page.getByRole('link', { name: 'Chart of trade figures. It needs JavaScript.' }).count(), 1);
  });
});

test('shortcodes show a chart and a figure in a sentence', async () => {
  const { address } = await publishText(
    '[state-ranking year="2013" count="3"]\n\nTrade was [trade-fact name="two-way-total" year="2014"], the deficit [trade-fact name="balance-total" year="2014" absolute].',
  );
  await visit(address, async (page) => {
    await page.locator('state-ranking [data-mark]').nth(2).waitFor();
    assert.match(await page.locator('state-ranking #title').innerText(), /2013/);
    assert.deepEqual(await page.locator('p', { hasText: 'Trade was' }).locator('trade-fact .figure').allInnerTexts(), [
      '$284.4\u00a0billion',
      '$56.0\u00a0billion',
    ]);
  });
  await visitWithoutScripts(address, async (page) => {
    assert.match(
      await page.locator('p', { hasText: 'Trade was' }).innerText(),
      /^Trade was \$284\.4\sbillion, the deficit \$56\.0\sbillion\.$/,
    );
  });
});

test('without JavaScript, a page shows the picture and the table of the chosen year, and says what differs', async () => {
  const { address } = await publishText('[state-map year="2014"][state-map year="2015" measure="share"][state-map year="1900"]');
  await visitWithoutScripts(address, async (page) => {
    const [first, second, third] = await page.locator('state-map').all();
    assert.match(await first!.locator('caption').innerText(), /2014/);
    assert.match(await first!.getByRole('row', { name: 'California' }).innerText(), /12,209\.6/);
    assert.match((await first!.locator('img').getAttribute('alt'))!, /in 2014/);
    assert.ok(await first!.locator('img').evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalWidth > 0)));
    assert.doesNotMatch(await first!.innerText(), /default settings/);
    assert.match(await second!.locator('caption').innerText(), /2015/);
    assert.match(await second!.innerText(), /Without JavaScript, this chart has its default settings\./);
    assert.match(await third!.locator('caption').innerText(), /2020/);
    assert.match(await third!.innerText(), /default settings/);
  });
});

test('a feed has the picture, the table and the figure, its summary has the figure, and neither has elements or scripts', async () => {
  await publishText('[state-map year="2014"] [trade-balance partner="KR"] Trade was [trade-fact year="2014"].');
  const feed = await (await fetch(`${site.address}?feed=rss2`)).text();
  assert.match(feed, /<img src="[^"]*fallback\/state-map\/2014-en\.svg"/);
  assert.match(feed, /<th scope="row">California<\/th><td>12,209\.6<\/td>/);
  assert.match(feed, /<a href="[^"]*">Chart of trade figures/);
  assert.match(feed, /Trade was \$284\.4\sbillion\./);
  assert.match(feed, /<description><!\[CDATA\[Trade was \$284\.4\sbillion\.\]\]>/);
  assert.doesNotMatch(feed, /<(state-map|trade-balance|trade-fact|script)/);
});

test('an author cannot add attributes or scripts, in a block or in a shortcode', async () => {
  const { address } = await publishText(
    `<!-- wp:trade-widgets/state-map {"heading":"\\u0022 onclick=\\u0022alert(1)","onclick":"alert(1)","source-url":"javascript:alert(1)"} /-->
[state-ranking heading='" onclick="alert(1)' onclick="alert(1)" source-url="javascript:alert(1)"]`,
  );
  await visit(address, async (page) => {
    for (const tag of ['state-map', 'state-ranking']) {
      const names = await page.locator(tag).evaluate((element) => element.getAttributeNames());
      assert.deepEqual(
        names.filter((name) => name.startsWith('on')),
        [],
      );
      assert.doesNotMatch(await page.locator(tag).evaluate((element) => element.outerHTML), /javascript:/);
    }
    assert.equal(await page.locator('state-map').getAttribute('heading'), '" onclick="alert(1)');
  });
});

test('a page without a chart loads no script of the plugin', async () => {
  const { address } = await publishText('No chart here, but the word state-map.');
  await visit(address, async (page, requests) => {
    await page.getByText('No chart here').waitFor();
    assert.deepEqual(pluginScripts(requests), []);
  });
});

test('on a Japanese site, the block, its settings and the chart are in Japanese', async () => {
  site.plugin("add_filter('locale', fn () => 'ja');");
  try {
    const editor = await openEditor(browser, site, 'author');
    await editor.evaluate(() => {
      wp.data.dispatch('core/block-editor').insertBlocks!(wp.blocks.createBlock('trade-widgets/state-map', {}));
    });
    await openSettings(editor);
    await editor.getByRole('heading', { name: '州の地図' }).waitFor();
    await settings(editor).getByLabel('年', { exact: true }).fill('2014');
    await editor.getByText('表示する年。書かなければ、図の既定の年です。').waitFor();
    await settings(editor).getByLabel('指標', { exact: true }).selectOption('割合');
    await settings(editor).getByLabel('州', { exact: true }).selectOption('テキサス州');
    const { address } = await publish(editor, site);
    await visit(address, async (page) => {
      assert.match(await page.locator('state-map .takeaway').innerText(), /2014年.*テキサス州/);
    });
    await visitWithoutScripts(address, async (page) => {
      assert.match(await page.locator('state-map caption').innerText(), /州別の対日財輸出額（2014年）/);
    });
  } finally {
    site.plugin('');
  }
});

test('deleting the plugin removes its files, leaves nothing in the database, and its pages still open', async () => {
  const { address } = await publishBlock(browser, site, 'author', ['trade-widgets/state-map', {}]);
  const admin = await logIn(browser, site, 'admin');
  await admin.goto(`${site.address}wp-admin/plugins.php`);
  await admin.getByRole('link', { name: 'Deactivate Trade Widgets' }).click();
  admin.once('dialog', (dialog) => dialog.accept());
  await admin.getByRole('link', { name: 'Delete Trade Widgets' }).click();
  await admin.getByText('Trade Widgets was successfully deleted.').waitFor();
  await admin.context().close();
  assert.equal(site.run("echo file_exists(WP_PLUGIN_DIR . '/trade-widgets') ? 'files' : 'none';"), 'none');
  const left =
    "global $wpdb; echo implode(',', $wpdb->get_col(\"SELECT option_name FROM $wpdb->options WHERE option_name LIKE '%trade%widgets%'\"));";
  assert.equal(site.run(left), '');
  await visit(address, async (page) => {
    await page.getByRole('heading', { name: 'Trade', exact: true }).first().waitFor();
    assert.equal(await page.locator('state-map').count(), 0);
  });
});
