import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser } from 'playwright-core';
import { browserFlags, findBrowser } from '../browser.ts';
import { serving } from '../support/site.ts';
import { compare, pack, read } from './picture.ts';
import { shoot, steady } from './shoot.ts';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const states = { bars: '<top-partners></top-partners>' };
let browser: Browser;

before(async () => {
  browser = await chromium.launch({ executablePath: findBrowser(), args: [...browserFlags, ...steady] });
});
after(() => browser.close());

/** How many pixels of a chart differ from those of the same chart as it was reviewed, after a change to it. */
async function changed(change: string): Promise<number> {
  let pixels = NaN;
  await serving(dist, async (address) => {
    const [reviewed, now] = await Promise.all(
      ['', change].map(async (change) => {
        const shots = await shoot(browser, address, { look: 'light', lang: 'en', width: 320 }, states, change);
        return read(shots.get('bars')!);
      }),
    );
    const found = await compare(await read(await pack(reviewed!)), now!);
    pixels = found.pixels;
    const sheet = await read(await found.sheet());
    assert.equal(sheet.width, 3 * 320 + 32);
  });
  return pixels;
}
const root = "document.querySelector('top-partners').shadowRoot";

test('a chart that has not changed has no pixel that differs', async () => {
  assert.equal(await changed(''), 0);
});

test('a bar in another colour, a label 2 px aside and a line that is gone are found', async () => {
  assert.ok((await changed(`${root}.querySelector('.bar').style.fill = '#9a9fa6'`)) > 100);
  const label = `${root}.querySelector('[data-mark="MX"] .label')`;
  assert.ok((await changed(`${label}.setAttribute('x', Number(${label}.getAttribute('x')) + 2)`)) > 10);
  assert.ok((await changed(`${root}.querySelector('.source').remove()`)) > 1000);
});
