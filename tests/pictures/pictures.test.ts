import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser } from 'playwright-core';
import { browserFlags, findBrowser } from '../browser.ts';
import { serving } from '../support/site.ts';
import { compare, pack, read } from './picture.ts';
import { reproducibleFlags, takeScreenshots } from './screenshot.ts';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const states = { bars: '<top-partners></top-partners>' };
let browser: Browser;

before(async () => {
  browser = await chromium.launch({ executablePath: findBrowser(), args: [...browserFlags, ...reproducibleFlags] });
});
after(() => browser.close());

/** Returns how many pixels of a chart differ after a script has changed it. */
async function countChangedPixels(change: string): Promise<number> {
  let pixels = NaN;
  await serving(dist, async (address) => {
    const [reviewed, current] = await Promise.all(
      ['', change].map(async (change) => {
        const shots = await takeScreenshots(browser, address, { scheme: 'light', lang: 'en', width: 320 }, states, change);
        return read(shots.get('bars')!);
      }),
    );
    const comparison = await compare(await read(await pack(reviewed!)), current!);
    pixels = comparison.pixels;
    const sheet = await read(await comparison.sheet());
    assert.equal(sheet.width, 3 * 320 + 32);
  });
  return pixels;
}
const root = "document.querySelector('top-partners').shadowRoot";

test('compare() finds no difference between two screenshots of the same chart', async () => {
  assert.equal(await countChangedPixels(''), 0);
});

test('compare() finds a bar in another color, a label moved by 2 px and a missing line', async () => {
  assert.ok((await countChangedPixels(`${root}.querySelector('.bar').style.fill = '#9a9fa6'`)) > 100);
  const label = `${root}.querySelector('[data-drawn="MX"] .label')`;
  assert.ok((await countChangedPixels(`${label}.setAttribute('x', Number(${label}.getAttribute('x')) + 2)`)) > 10);
  assert.ok((await countChangedPixels(`${root}.querySelector('.source').remove()`)) > 1000);
});
