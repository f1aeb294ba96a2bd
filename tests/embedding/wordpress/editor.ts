import assert from 'node:assert/strict';
import type { Browser, Page } from 'playwright-core';
import { password, type WordPress } from './site.ts';

interface Wp {
  blocks: { createBlock: (name: string, attributes: Record<string, string>) => object };
  data: {
    dispatch: (store: string) => Record<string, (...values: unknown[]) => Promise<unknown>>;
    select: (store: string) => { getCurrentPost: () => { id: number; content: string } };
  };
}
declare const wp: Wp;

/** Logs a user in and opens the block editor with a new post. */
async function openEditor(browser: Browser, site: WordPress, user: 'admin' | 'author'): Promise<Page> {
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await context.newPage();
  // The login form is posted without its page, on which a script moves the focus while a test types.
  await context.request.get(`${site.address}wp-login.php`);
  const response = await context.request.post(`${site.address}wp-login.php`, { form: { log: user, pwd: password, testcookie: '1' } });
  assert.match(response.url(), /\/wp-admin\//, `${user} could not log in`);
  await page.goto(`${site.address}wp-admin/post-new.php`);
  await page.waitForFunction(() => wp.data.select('core/editor').getCurrentPost().id);
  // The welcome guide covers the editor.
  await page.evaluate(() => wp.data.dispatch('core/preferences').set!('core/edit-post', 'welcomeGuide', false));
  return page;
}

/** Publishes the post in the editor, as its button does. */
async function publish(editor: Page, site: WordPress): Promise<{ address: string; content: string }> {
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
async function publishBlock(
  browser: Browser,
  site: WordPress,
  user: 'admin' | 'author',
  block: [name: string, attributes: Record<string, string>],
  waitForBlock: (editor: Page) => Promise<unknown> = () => Promise.resolve(),
): Promise<{ address: string; content: string }> {
  const editor = await openEditor(browser, site, user);
  const isBlockReady = waitForBlock(editor);
  await editor.evaluate((block) => {
    wp.data.dispatch('core/block-editor').insertBlocks!(wp.blocks.createBlock(...block));
  }, block);
  await isBlockReady;
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
