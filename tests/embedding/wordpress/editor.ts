import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { password, type WordPress } from './site.ts';

export interface Wp {
  blocks: { createBlock: (name: string, attributes: Record<string, string>) => object };
  data: {
    dispatch: (store: string) => Record<string, (...values: unknown[]) => Promise<unknown>>;
    select: (store: string) => { getCurrentPost: () => { id: number; content: string } };
  };
}
declare const wp: Wp;

/** Logs a user in. */
export async function logIn(browser: Browser, site: WordPress, user: 'admin' | 'author'): Promise<Page> {
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'], viewport: { width: 1400, height: 900 } });
  const page = await context.newPage();
  // The login form is posted without its page, on which a script moves the focus while a test types.
  await context.request.get(`${site.address}wp-login.php`);
  const response = await context.request.post(`${site.address}wp-login.php`, { form: { log: user, pwd: password, testcookie: '1' } });
  assert.match(response.url(), /\/wp-admin\//, `${user} could not log in`);
  return page;
}

/** Logs a user in and opens the block editor with a new post. */
export async function openEditor(browser: Browser, site: WordPress, user: 'admin' | 'author'): Promise<Page> {
  const page = await logIn(browser, site, user);
  await page.goto(`${site.address}wp-admin/post-new.php`);
  await page.waitForFunction(() => wp.data.select('core/editor').getCurrentPost().id);
  return page;
}

/** The plugin of the kit. */
export const pluginZip = fileURLToPath(new URL('../../../dist/wordpress/trade-widgets.zip', import.meta.url));

/** Uploads the plugin and activates it, as an administrator does. */
export async function installPlugin(browser: Browser, site: WordPress): Promise<void> {
  const page = await logIn(browser, site, 'admin');
  await page.goto(`${site.address}wp-admin/plugin-install.php?tab=upload`);
  await page.locator('#pluginzip').setInputFiles(pluginZip);
  await page.getByRole('button', { name: 'Install Now' }).click();
  await page.getByRole('link', { name: 'Activate Plugin' }).click();
  await page.getByText('Plugin activated.').waitFor();
  await page.context().close();
}

/** Opens the sidebar with the settings of the selected block. WordPress remembers whether a user has opened it. */
export const openSettings = (editor: Page): Promise<unknown> =>
  editor.evaluate(() => wp.data.dispatch('core/edit-post').openGeneralSidebar!('edit-post/block'));

/** Publishes the post in the editor, as its button does. */
export async function publish(editor: Page, site: WordPress): Promise<{ address: string; content: string }> {
  const { id, content } = await editor.evaluate(async () => {
    const { dispatch, select } = wp.data;
    await dispatch('core/editor').editPost!({ title: 'Trade', status: 'publish' });
    await dispatch('core/editor').savePost!();
    return select('core/editor').getCurrentPost();
  });
  await editor.context().close();
  return { address: `${site.address}?p=${id}`, content };
}

/** Writes a block as a user and publishes it. */
export async function publishBlock(
  browser: Browser,
  site: WordPress,
  user: 'admin' | 'author',
  block: [name: string, attributes: Record<string, string>],
  waitForBlock: (editor: Page) => Promise<unknown> = () => Promise.resolve(),
): Promise<{ address: string; content: string }> {
  const editor = await openEditor(browser, site, user);
  const ready = waitForBlock(editor);
  await editor.evaluate((block) => {
    wp.data.dispatch('core/block-editor').insertBlocks!(wp.blocks.createBlock(...block));
  }, block);
  await ready;
  return publish(editor, site);
}

/** Writes a Custom HTML block as a user and publishes it. */
export const publishHtml = (
  browser: Browser,
  site: WordPress,
  user: 'admin' | 'author',
  html: string,
): Promise<{ address: string; content: string }> => publishBlock(browser, site, user, ['core/html', { content: html }]);

/** Writes an address on its own line, as the embed block that the editor makes of it, and publishes it after the preview has loaded. */
export const publishAddress = (browser: Browser, site: WordPress, url: string): Promise<{ address: string; content: string }> =>
  publishBlock(browser, site, 'author', ['core/embed', { url }], (editor) =>
    editor.waitForResponse((response) => /oembed.*proxy/.test(response.url()) && response.ok()),
  );
