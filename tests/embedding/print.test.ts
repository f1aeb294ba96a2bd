import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { openBrowser, serving } from '../support/site.ts';
import { chartMarkup } from '../support/tags.ts';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
let browser: Browser;
before(async () => (browser = await openBrowser()));
after(() => browser.close());

/** Prints a page with an element. */
async function print(markup: string): Promise<Buffer> {
  let pdf: Buffer = Buffer.alloc(0);
  await serving(dist, async (kitUrl) => {
    const page = await browser.newPage();
    await page.setContent(`<body>${markup}</body>`);
    await page.addScriptTag({ url: new URL('standalone/all.js', kitUrl).href });
    await page.evaluate(async () => {
      for (let i = 0; i < 3; i++) await new Promise((done) => requestAnimationFrame(done));
    });
    pdf = await page.pdf({ printBackground: true });
    await page.close();
  });
  return pdf;
}

for (const markup of [...Object.values(chartMarkup), '<state-map year="2013" measure="rank"></state-map>'])
  test(`prints as vectors, in less than half a megabyte: ${markup}`, async () => {
    const pdf = await print(markup);
    assert.doesNotMatch(pdf.toString('latin1'), /\/Subtype ?\/Image/);
    assert.ok(pdf.length < 500_000, `${pdf.length} bytes`);
  });
