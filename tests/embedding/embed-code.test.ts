/** Each embed code is opened in an empty page of another site, and draws the chart that it was copied from. */
import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { answer, answering } from '../custom-data/server.ts';
import { statesOf, type EmbedState } from '../support/embed-states.ts';
import { shownChart } from '../support/shown-chart.ts';
import { charts } from '../support/tags.ts';
import { openBrowser, serving, servingPage, watch } from '../support/site.ts';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
let browser: Browser;

before(async () => (browser = await openBrowser()));
after(() => browser.close());

const forms = ['Script', 'Frame', 'Picture'] as const;

/** The embed codes of a chart, as the panel shows them, whatever the language. */
async function codesOf(
  page: Page,
  tag: string,
  wanted: readonly (typeof forms)[number][] = forms,
): Promise<Record<(typeof forms)[number], string>> {
  const chart = page.locator(tag);
  await chart.getByRole('button', { name: /^(Embed|埋め込み)$/ }).click();
  const codes = { Script: '', Frame: '', Picture: '' };
  for (const form of wanted) {
    await chart.locator(`.tool-panel .segments input[value="${form.toLowerCase()}"]`).check();
    codes[form] = await chart.getByRole('textbox', { name: /^(Embed code|埋め込みコード)$/ }).inputValue();
  }
  return codes;
}

async function openCode(code: string, use: (page: Page) => Promise<void>): Promise<void> {
  await servingPage(`<!doctype html><html lang="ja"><meta charset="utf-8"><link rel="icon" href="data:,">${code}`, async (siteUrl) => {
    const page = await browser.newPage({ viewport: { width: 800, height: 900 } });
    const { problems } = watch(page);
    await page.goto(siteUrl);
    await use(page);
    assert.deepEqual(problems, []);
    await page.close();
  });
}

// A folder with a version that is not the package's own, a folder without one, and modules.
for (const [base, script] of [
  ['/kit/trade-widgets@9.9.9/dist/', '<script src="%standalone/all.js"></script>'],
  ['/assets/', '<script type="module" src="%cdn/all.js"></script>'],
] as const)
  test(`the codes of charts from ${script} at ${base} work where the charts work`, () =>
    serving(
      dist,
      (kitUrl) =>
        servingPage(
          `<!doctype html><html lang="en"><title>site</title>${script.replace('%', kitUrl)}
          <form name="scripts"></form><img name="currentScript" alt="">${charts.map((tag) => `<${tag} id="${tag}"></${tag}>`).join('')}`,
          async (siteUrl) => {
            const page = await browser.newPage({ viewport: { width: 800, height: 900 } });
            await page.goto(siteUrl);
            for (const tag of charts) {
              // A framework sets properties and no attributes.
              await page.locator(tag).evaluate((chart) => Object.assign(chart, { heading: 'Our "heading"', headingLevel: 2 }));
              const takeaway = await page.locator(`${tag} .takeaway`).innerText();
              const codes = await codesOf(page, tag);
              assert.ok(codes.Script.startsWith(`<script src="${kitUrl}standalone/${tag}.js">`), codes.Script);
              await openCode(codes.Script, async (other) => {
                assert.equal(await other.locator(`${tag} .takeaway`).innerText(), takeaway);
                assert.equal(await other.locator(`${tag} .title`).innerText(), 'Our "heading"');
              });
              await openCode(codes.Frame, async (other) => {
                assert.equal(await other.locator('iframe').contentFrame().locator('.takeaway').innerText(), takeaway);
              });
              await openCode(codes.Picture, async (other) => {
                const image = other.getByRole('img');
                assert.ok(await image.evaluate((img: HTMLImageElement) => img.decode().then(() => img.naturalWidth > 600)));
                assert.ok((await image.getAttribute('alt'))?.startsWith(takeaway));
              });
            }
            await page.close();
          },
        ),
      { base },
    ));

const packs = ['KR', 'MX', 'DE', 'CN'];

/** Sets up a chart in an empty page, and waits until it is drawn. */
async function place(page: Page, tag: string, { attributes, isByProperty, rows, given }: EmbedState): Promise<void> {
  await page.evaluate(
    ({ tag, attributes, isByProperty, rows, given }) => {
      const chart = document.createElement(tag);
      for (const [name, value] of Object.entries(attributes)) {
        if (isByProperty)
          Reflect.set(
            chart,
            name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()),
            value,
          );
        else chart.setAttribute(name, value);
      }
      if (given === 'property') Reflect.set(chart, 'data', rows);
      if (given === 'file') chart.setAttribute('src', 'figures.json');
      if (given === 'table') {
        const table = document.createElement('table');
        const headings = Object.keys(rows![0]!);
        for (const cells of [headings, ...rows!.map((row) => Object.values(row))]) {
          const line = table.insertRow();
          for (const cell of cells) line.insertCell().textContent = String(cell);
        }
        chart.append(table);
      }
      document.querySelector('main')!.replaceChildren(chart);
    },
    { tag, attributes, isByProperty, rows, given },
  );
}

/** The state as the test says it when a code draws another chart. */
const describeState = (tag: string, state: EmbedState, form: string): string => `${form} of <${tag}> ${JSON.stringify(state)}`;

// One page shows the charts of a kit in turn, and one of another origin shows what is pasted into it.
for (const [base, script, which] of [
  ['/kit/trade-widgets@9.9.9/dist/', '<script src="%standalone/all.js"></script>', 'first ten'],
  ['/assets/', '<script type="module" src="%cdn/all.js"></script>', 'last ten'],
] as const)
  test(`the codes of the ${which} of twenty states of every chart, from ${base}, draw the same chart on an empty page`, () =>
    serving(
      dist,
      async (kitUrl) => {
        const scripts = script.replace('%', kitUrl) + packs.map((code) => `<script src="${kitUrl}partners/${code}.js"></script>`).join('');
        const head = '<!doctype html><html lang="ja"><meta charset="utf-8"><link rel="icon" href="data:,">';
        let figures = '';
        const sourcePage = {
          '': answer('text/html', `${head}${scripts}<main></main>`),
          'figures.json': (response: Parameters<ReturnType<typeof answer>>[0]) =>
            answer('application/json', figures, { 'access-control-allow-origin': '*' })(response),
        };
        let pasted = '';
        const emptyPage = {
          '': (response: Parameters<ReturnType<typeof answer>>[0]) => answer('text/html', `${head}<main>${pasted}</main>`)(response),
        };
        await answering(sourcePage, (sourceUrl) =>
          answering(emptyPage, async (emptyUrl) => {
            const source = await browser.newPage({ viewport: { width: 800, height: 900 } });
            const target = await browser.newPage({ viewport: { width: 800, height: 900 } });
            await source.goto(sourceUrl);
            for (const tag of charts) {
              const states = statesOf(tag);
              assert.equal(states.length, 20);
              for (const state of which === 'first ten' ? states.slice(0, 10) : states.slice(10)) {
                figures = JSON.stringify(state.rows);
                await place(source, tag, state);
                const shown = await shownChart(source, tag);
                assert.ok(shown.takeaway, describeState(tag, state, 'takeaway'));
                const { Script, Frame } = await codesOf(source, tag, state.rows ? ['Script'] : ['Script', 'Frame']);
                // The frame has a document of its own, so one page shows both.
                pasted = `${Script}\n${Frame}`;
                await target.goto(emptyUrl);
                assert.deepEqual(await shownChart(target, tag), shown, describeState(tag, state, 'Script'));
                if (!state.rows) {
                  const framed = await shownChart(target.locator('iframe').contentFrame(), tag);
                  assert.deepEqual(framed, shown, describeState(tag, state, 'Frame'));
                }
              }
            }
            for (const page of [source, target]) await page.close();
          }),
        );
      },
      { base, headers: { 'access-control-allow-origin': '*', 'cache-control': 'max-age=3600' } },
    ));
