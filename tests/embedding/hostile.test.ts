import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { openBrowser, serving, servingPage } from '../support/site.ts';
import { charts } from '../support/tags.ts';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
let browser: Browser;
before(async () => (browser = await openBrowser()));
after(() => browser.close());

/** Styles that themes, resets and page builders apply to a page, and worse. */
const pageStyles: Record<string, string> = {
  'everything reverted': '* { all: revert !important }',
  'huge fonts': '* { font-size: 40px !important; line-height: 3 !important }',
  'SVG without a size': 'svg { width: 0 !important; height: 0 !important; max-width: none !important }',
  'SVG in other colors': 'path, rect, text, line, circle, g { fill: red !important; stroke: lime !important; opacity: .2 !important }',
  'hidden figures, tables and controls':
    'table, figure, button, dialog, details, summary, p, svg, output, input { display: none !important }',
  'other text styles':
    '* { text-transform: uppercase !important; text-indent: 3em !important; font-style: italic !important; font-weight: 900 !important; font-variant: small-caps !important; text-align: right !important; white-space: nowrap !important; text-shadow: 2px 2px red !important }',
  'other line breaking':
    '* { word-break: break-all !important; hyphens: auto !important; line-break: anywhere !important; text-wrap: balance !important; list-style: none !important; font-stretch: 200% !important; -webkit-text-stroke: 2px red !important; -webkit-text-fill-color: red !important; text-emphasis: dot !important }',
  'another box model': '* { box-sizing: content-box !important; float: left !important; border-collapse: collapse !important }',
  'other text colors and cursors': '* { color: red !important; cursor: none !important; caret-color: red !important }',
  'class names that the kit uses too':
    '.mark, .tick, .title, .takeaway, .plot, .bar, figure { display: none !important; fill: red !important }',
};

for (const tag of charts)
  test(`styles of the page do not change <${tag}>`, () =>
    serving(dist, (kitUrl) =>
      // The container keeps its width and display, which a page may change.
      servingPage(
        `<!doctype html><html lang="en"><meta charset="utf-8"><script src="${kitUrl}standalone/${tag}.js"></script>
          <div style="all:initial!important;display:block!important;width:600px!important"><${tag}></${tag}></div>`,
        async (siteUrl) => {
          const page = await browser.newPage({ viewport: { width: 700, height: 1200 } });
          await page.goto(siteUrl);
          const takePicture = async (): Promise<string> => {
            // A new size is observed in the first frame and drawn in the second.
            await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
            return (await page.locator(tag).screenshot()).toString('base64');
          };
          const before = await takePicture();
          for (const [name, css] of Object.entries(pageStyles)) {
            const sheet = await page.addStyleTag({ content: css });
            assert.ok((await takePicture()) === before, `"${name}" changes the chart`);
            await sheet.evaluate((element) => (element as Element).remove());
          }
          // A custom property does change the picture, so the comparison can fail.
          await page.addStyleTag({ content: `${tag} { --trade-ink: red; color-scheme: dark }` });
          assert.notEqual(await takePicture(), before);
          await page.close();
        },
      ),
    ));
