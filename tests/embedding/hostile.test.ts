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

/** What themes, resets and page builders do to a page, and worse. */
const sheets: Record<string, string> = {
  'everything taken back': '* { all: revert !important }',
  'huge fonts': '* { font-size: 40px !important; line-height: 3 !important }',
  'drawings without a size': 'svg { width: 0 !important; height: 0 !important; max-width: none !important }',
  'drawings of another colour':
    'path, rect, text, line, circle, g { fill: red !important; stroke: lime !important; opacity: .2 !important }',
  'no figures, tables and controls': 'table, figure, button, dialog, details, summary, p, svg, output, input { display: none !important }',
  'text of another kind':
    '* { text-transform: uppercase !important; text-indent: 3em !important; font-style: italic !important; font-weight: 900 !important; font-variant: small-caps !important; text-align: right !important; white-space: nowrap !important; text-shadow: 2px 2px red !important }',
  'text that breaks anywhere':
    '* { word-break: break-all !important; hyphens: auto !important; line-break: anywhere !important; text-wrap: balance !important; list-style: none !important; font-stretch: 200% !important; -webkit-text-stroke: 2px red !important; -webkit-text-fill-color: red !important; text-emphasis: dot !important }',
  'boxes of another kind': '* { box-sizing: content-box !important; float: left !important; border-collapse: collapse !important }',
  'colours of text': '* { color: red !important; cursor: none !important; caret-color: red !important }',
  'classes and parts that happen to be ours':
    '.mark, .tick, .title, .takeaway, .plot, .bar, figure { display: none !important; fill: red !important }',
};

for (const tag of charts)
  test(`<${tag}>: no style of a page changes the picture`, () =>
    serving(dist, (kit) =>
      // What holds the element keeps its own width and display, which are the page's to change.
      servingPage(
        `<!doctype html><html lang="en"><meta charset="utf-8"><script src="${kit}standalone/${tag}.js"></script>
          <div style="all:initial!important;display:block!important;width:600px!important"><${tag}></${tag}></div>`,
        async (site) => {
          const page = await browser.newPage({ viewport: { width: 700, height: 1200 } });
          page.setDefaultTimeout(9000);
          await page.goto(site);
          const picture = async (): Promise<string> => {
            // Two frames: what was seen to have another size is drawn in the second.
            await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
            return (await page.locator(tag).screenshot()).toString('base64');
          };
          const before = await picture();
          for (const [name, css] of Object.entries(sheets)) {
            const sheet = await page.addStyleTag({ content: css });
            assert.ok((await picture()) === before, `${name} changes it`);
            await sheet.evaluate((element) => (element as Element).remove());
          }
          // The pictures do differ where something changes.
          await page.addStyleTag({ content: `${tag} { --trade-ink: red; color-scheme: dark }` });
          assert.notEqual(await picture(), before);
          await page.close();
        },
      ),
    ));
