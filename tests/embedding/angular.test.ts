import assert from 'node:assert/strict';
import { test } from 'node:test';
import { npm, packed } from '../support/packed.ts';
import { openBrowser } from '../support/site.ts';
import { built, works } from './app.ts';

test("the package in an Angular app follows its signals, Angular hears its events, and finds what is wrong with an event's type", async () => {
  const [browser, pack] = await Promise.all([openBrowser(), packed()]);
  try {
    const folder = await built('angular', pack.folder);
    await works(browser, folder);
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
