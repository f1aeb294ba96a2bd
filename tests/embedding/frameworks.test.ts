import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { packed } from '../support/packed.ts';
import { openBrowser, serving, watch } from '../support/site.ts';
import { buildApp, checkApp } from './app.ts';

let browser: Browser;
let pack: Awaited<ReturnType<typeof packed>>;
before(async () => {
  [browser, pack] = await Promise.all([openBrowser(), packed()]);
});
after(async () => {
  await browser.close();
  pack.remove();
});

// Two at a time, so that one app is built while the other is installed.
describe('the package in an app that installs, type-checks and builds it', { concurrency: 2 }, () => {
  for (const name of ['react', 'vue', 'svelte', 'preact', 'solid']) {
    it(`follows the state of ${name} and emits events that ${name} receives`, async () => {
      await checkApp(browser, await buildApp(name, pack.folder));
    });
  }

  it('works in plain TypeScript, also under another tag and with a partner pack, and adds only the used element to the bundle', async () => {
    const folder = await buildApp('typescript', pack.folder);
    await checkApp(browser, folder);

    await serving(join(folder, 'dist'), async (address) => {
      const page = await browser.newPage();
      const { problems } = watch(page);
      await page.goto(address);
      const [japan, korea] = await page.locator('my-map .takeaway').allInnerTexts();
      assert.match(japan!, /^Texas exported \$5\.1\u00a0billion of goods to Japan in 2013/);
      assert.match(korea!, /^Texas exported \$7\.8\u00a0billion of goods to South Korea in 2013/);
      assert.deepEqual(problems, []);
      await page.close();
    });
    const assets = join(folder, 'dist/assets');
    const files = readdirSync(assets);
    // The module that reads custom data is loaded on demand and contains the names of all rows.
    const onDemand = files.filter((file) => file.startsWith('attach-'));
    assert.equal(onDemand.length, 1, files.join());
    const code = files
      .filter((file) => !onDemand.includes(file))
      .map((file) => readFileSync(join(assets, file), 'utf8'))
      .join('');
    for (const [word, isBundled] of Object.entries({ Colorado: true, Aichi: false, Canada: false, NAICS: false }))
      assert.equal(code.includes(word), isBundled, word);
  });
});
