import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { packed } from '../support/packed.ts';
import { openBrowser, serving, watch } from '../support/site.ts';
import { built, works } from './app.ts';

let browser: Browser;
let pack: Awaited<ReturnType<typeof packed>>;
before(async () => {
  [browser, pack] = await Promise.all([openBrowser(), packed()]);
});
after(async () => {
  await browser.close();
  pack.remove();
});

// Two at a time: while one is fetched, another is built.
describe('the package in an app that is installed, type-checked and built', { concurrency: 2 }, () => {
  for (const name of ['react', 'vue', 'svelte', 'preact', 'solid']) {
    it(`follows ${name}'s state, and ${name} hears its events`, async () => {
      await works(browser, await built(name, pack.folder));
    });
  }

  it('works in plain TypeScript, with a tag of its own for a class, and only what is used is built in', async () => {
    const folder = await built('typescript', pack.folder);
    await works(browser, folder);

    await serving(join(folder, 'dist'), async (address) => {
      const page = await browser.newPage();
      const { problems } = watch(page);
      await page.goto(address);
      assert.match(await page.locator('my-map .takeaway').innerText(), /^Texas exported \$5\.1 billion of goods to Japan in 2013/);
      assert.deepEqual(problems, []);
      await page.close();
    });
    const assets = join(folder, 'dist/assets');
    const files = readdirSync(assets);
    // Custom data are read by a module that a page without any does not load; it names all that can be read.
    const later = files.filter((file) => file.startsWith('attach-'));
    assert.equal(later.length, 1, files.join());
    const code = files
      .filter((file) => !later.includes(file))
      .map((file) => readFileSync(join(assets, file), 'utf8'))
      .join('');
    for (const [word, isThere] of Object.entries({ Colorado: true, Aichi: false, Canada: false, NAICS: false }))
      assert.equal(code.includes(word), isThere, word);
  });
});
