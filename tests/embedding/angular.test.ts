import assert from 'node:assert/strict';
import { test } from 'node:test';
import { npm, packed } from '../support/packed.ts';
import { openBrowser } from '../support/site.ts';
import { buildApp, checkApp } from './app.ts';

test('an element in an Angular app follows signals and emits events, and Angular reports a wrong type of an event', async () => {
  const [browser, pack] = await Promise.all([openBrowser(), packed()]);
  try {
    const folder = await buildApp('angular', pack.folder);
    await checkApp(browser, folder);
    await assert.rejects(npm(folder, 'run', 'check:wrong'), ({ message }: Error) => {
      assert.deepEqual(message.match(/error.*?TS\d+.*$/gm)?.length, 1, message);
      assert.match(message, /Property 'code' does not exist on type 'TradeSelect'/);
      return true;
    });
  } finally {
    await browser.close();
    pack.remove();
  }
});
