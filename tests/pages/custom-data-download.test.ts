import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import type { Browser, Page } from 'playwright-core';
import { openBrowser, serving, watch } from '../support/site.ts';
import { answer, answering } from '../custom-data/server.ts';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
let browser: Browser;
before(async () => (browser = await openBrowser()));
after(() => browser.close());

/** Downloads the CSV file of an element from its toolbar. */
async function download(page: Page, tag: string): Promise<string[][]> {
  await page.locator(tag).getByRole('button', { name: 'Download', exact: true }).click();
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'CSV', exact: true }).click()]);
  return parse(readFileSync(await file.path(), 'utf8'), { bom: true, relax_column_count: true });
}

/** Finds a cell by the code of its row and the start of its heading. Returns the row and the index of the cell. */
function cellOf(rows: string[][], code: string, heading: string): [row: string[], index: number] {
  const head = rows.find((cells) => cells.length > 2 && cells.some((cell) => cell.startsWith(heading)))!;
  const row = rows.find((cells) => cells.length > 2 && cells[0] === code)!;
  return [row, head.findIndex((cell) => cell.startsWith(heading))];
}

const cases: {
  tag: string;
  attributes: string;
  /** The figure that is changed, its new value, and how the chart then draws and speaks it. */
  row: string;
  column: string;
  figure: number;
  drawn: RegExp;
  spoken: RegExp;
  /** The column that then contradicts the figure, according to the console. */
  contradicts?: string;
}[] = [
  {
    tag: 'state-map',
    attributes: 'year="2013"',
    row: 'CA',
    column: 'Goods exports to Japan',
    figure: 777.7,
    drawn: /0\.5–1 \(\d+\)/,
    spoken: /^California: \$777\.7\u00a0million/,
  },
  {
    tag: 'state-ranking',
    attributes: 'year="2013" measure="value"',
    row: 'WA',
    column: 'Goods exports to Japan',
    figure: 77_777,
    drawn: /\$77\.8 b/,
    spoken: /^1\. Washington: \$77\.8\u00a0billion/,
  },
  {
    tag: 'state-ranking',
    attributes: 'year="2013"',
    row: 'IA',
    column: 'Japan’s share of their goods exports to Asia, at least',
    figure: 12.3,
    drawn: /12\.3–/,
    spoken: /Iowa: at least 12\.3%/,
  },
  {
    tag: 'prefecture-map',
    attributes: 'year="2014"',
    row: 'JP-23',
    column: 'Goods exports',
    figure: 777.7,
    drawn: /500–1,000 \(\d+\)|0\.5–1 \(\d+\)/,
    spoken: /^Aichi: \$778\u00a0million \(estimate\)/,
  },
  {
    tag: 'prefecture-ranking',
    attributes: 'year="2014" per="total" count="47"',
    row: 'JP-14',
    column: 'Goods exports to the US',
    figure: 77_777,
    drawn: /\$77\.8 b/,
    spoken: /^1\. Kanagawa: \$77\.8\u00a0billion/,
  },
  {
    tag: 'top-partners',
    attributes: 'year="2014"',
    row: 'JP',
    column: 'Exports',
    figure: 777_777,
    drawn: /\$777\.8 b/,
    spoken: /^1\. Japan: \$777\.8\u00a0billion/,
    contradicts: 'Share of the world total',
  },
  {
    tag: 'trade-balance',
    attributes: '',
    row: '2014',
    column: 'Exports',
    figure: 277_777,
    drawn: /1999/,
    spoken: /^2014: exports \$277\.8\u00a0billion, imports \$170\.2\u00a0billion, surplus \$107\.6\u00a0billion/,
    contradicts: 'Balance',
  },
  {
    tag: 'trade-composition',
    attributes: 'year="2014"',
    row: '7',
    column: 'US exports to Japan',
    figure: 77_777,
    drawn: /Machinery/,
    spoken: /\$77\.8\u00a0billion/,
  },
];

for (const { tag, attributes, row, column, figure, drawn, spoken, contradicts } of cases)
  test(`<${tag} ${attributes}> draws, speaks and exports a changed figure of its own CSV file`, () =>
    serving(
      dist,
      async (kitUrl) => {
        const markup = (src: string): string =>
          `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><script src="${kitUrl}standalone/${tag}.js"></script><${tag} ${attributes} ${src}></${tag}>`;
        let servedCsv = '';
        const answers = {
          '': answer('text/html', markup('')),
          'custom.html': answer('text/html', markup('src="custom.csv" source="The editor"')),
          'custom.csv': (response: Parameters<ReturnType<typeof answer>>[0]) => answer('text/csv', servedCsv)(response),
        };
        await answering(answers, async (siteUrl) => {
          const page = await browser.newPage({ viewport: { width: 700, height: 900 } });
          const { problems } = watch(page);
          await page.goto(siteUrl);
          const before = await download(page, tag);
          const [cells, index] = cellOf(before, row, column);
          assert.ok(Number(cells[index]) > 0 && Number(cells[index]) !== figure, `${cells.join()}: ${index}`);
          cells[index] = String(figure);
          servedCsv = before.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join()).join('\r\n');

          await page.goto(`${siteUrl}custom.html`);
          await page.locator(`${tag} .source`).filter({ hasText: 'Source: The editor', visible: true }).waitFor();
          assert.equal(await page.locator('.message').count(), 0);
          const marks = await page.locator('[data-mark]').evaluateAll((all) => all.map((mark) => mark.getAttribute('aria-label') ?? ''));
          assert.ok(
            marks.some((mark) => spoken.test(mark)),
            marks.join('\n'),
          );
          assert.match(await page.locator(`${tag} figure`).innerText(), drawn);
          const [after, indexAfter] = cellOf(await download(page, tag), row, column);
          assert.equal(Number(after[indexAfter]), figure);
          // A share or a balance in the file that contradicts the figure is recomputed, with a warning in the console.
          assert.equal(problems.length, contradicts ? 1 : 0, problems.join('\n'));
          if (contradicts) assert.match(problems[0] ?? '', new RegExp(`column “${contradicts}.*contradicts the other columns`));
          await page.close();
        });
      },
      { headers: { 'access-control-allow-origin': '*' } },
    ));
