/** The embed builder in a browser: what an editor does with it, from the built site to a chart on a page of another origin. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { answer } from '../custom-data/server.ts';
import { findAxeViolations } from '../support/article-page.ts';
import { openBrowser, serving } from '../support/site.ts';
import { tags } from '../support/tags.ts';
import { chooseForm, code, headers, openPage, preview, site, withEmptyPage, factsOf } from './site.ts';

let browser: Browser;
before(async () => (browser = await openBrowser()));
after(() => browser.close());

const korea = 'State,Exports (million US dollars)\nCalifornia,"9,876.5"\nTexas,8765\nHawaii,12\n';
/** The forms of code for any page. */
const pageForms = ['script', 'modules', 'frame', 'div', 'html-block', 'picture'];

/** A control of the builder, without those of the chart in the preview. */
const label = (page: Page, name: string): ReturnType<Page['locator']> =>
  page.locator('.settings, .chart').getByLabel(name, { exact: true });

test('the embed builder', async (t) =>
  serving(
    site,
    async (address) => {
      const open = (path = ''): ReturnType<typeof openPage> => openPage(browser, `${address}builder.html${path}`);

      await t.test('chooses a chart, adjusts it, and copies a code that draws it on a page of another origin', async () => {
        const { page, problems, requests } = await open();
        await label(page, 'Chart').selectOption('state-map');
        await label(page, 'Year').selectOption('2014');
        await label(page, 'Measure').selectOption('Share');
        await page.getByText('Words', { exact: true }).click();
        await label(page, 'Heading').fill('Our "own" <heading>');
        await label(page, 'Heading').press('Tab');
        await page.getByRole('button', { name: 'Copy code' }).click();
        await page.getByRole('status').filter({ hasText: 'Copied ✓' }).waitFor();
        const copied = await page.evaluate(() => navigator.clipboard.readText());
        assert.equal(copied, await code(page));
        const shown = await factsOf(page, 'state-map');
        assert.match(shown.takeaway, /in 2014/);
        await withEmptyPage(browser, async (paste, otherProblems) => {
          assert.deepEqual(await factsOf(await paste(copied), 'state-map'), shown);
          assert.equal(shown.title, 'Our "own" <heading>');
          assert.deepEqual(otherProblems, []);
        });
        assert.deepEqual(problems, []);
        assert.deepEqual(requests.filter((url) => !url.startsWith(address) && !url.startsWith('data:')), []); // prettier-ignore
        await page.context().close();
      });

      await t.test('takes what an editor chooses in the chart itself', async () => {
        const { page } = await open('#chart=state-map');
        await page.locator('state-map [data-mark="TX"]').first().dispatchEvent('click');
        await page.locator('state-map').getByRole('radio', { name: 'Rank' }).check();
        assert.equal(await label(page, 'Chosen state').inputValue(), 'TX');
        assert.match(await code(page), /<state-map lang="en" measure="rank" state="TX"><\/state-map>$/);
        await page.context().close();
      });

      await t.test('names the figures, the states and the prefectures to choose from, in both languages', async () => {
        const { page } = await open('?lang=en#chart=trade-fact');
        const names = (field: string): Promise<string[]> => label(page, field).locator('option').allInnerTexts();
        const sentence = page.locator('.sentence');
        // Each sentence ends with the element, whose figure is in its shadow tree.
        assert.equal(await sentence.innerText(), 'US trade with Japan in goods and services, 2024: ');
        assert.equal(await sentence.locator('.figure').innerText(), '$317.6\u00a0billion');
        await label(page, 'Figure').selectOption('Number of states with goods exports to Japan of a billion dollars or more');
        await sentence.filter({ hasText: 'Number of states with goods exports to Japan of a billion dollars or more, 2020: ' }).waitFor();
        await label(page, 'Year').selectOption('2014');
        assert.match(await code(page), /<trade-fact lang="en" name="states-over-1bn" year="2014"><\/trade-fact>$/);
        await label(page, 'Partner').selectOption('South Korea');
        await sentence
          .filter({ hasText: 'Number of states with goods exports to South Korea of a billion dollars or more, 2014: ' })
          .waitFor();
        assert.equal((await names('Figure')).filter((name) => name.includes('Japan')).length, 0);

        await label(page, 'Chart').selectOption('state-map');
        assert.deepEqual((await names('Chosen state')).slice(0, 4), ['None', 'Alabama', 'Alaska', 'Arizona']);
        assert.equal((await names('Chosen state')).length, 52);
        await label(page, 'Chosen state').selectOption('Texas');
        assert.match(await code(page), / state="TX"><\/state-map>$/);
        await page.context().close();

        const { page: japanese } = await open('?lang=ja#chart=prefecture-map');
        const prefectures = label(japanese, '選択する都道府県').locator('option');
        assert.deepEqual((await prefectures.allInnerTexts()).slice(0, 3), ['なし', '北海道', '青森県']);
        assert.equal(await prefectures.count(), 48);
        await label(japanese, 'チャート').selectOption('trade-fact');
        assert.equal(await japanese.locator('.sentence').innerText(), '米国の対日貿易総額（財・サービス）、2024年：');
        await japanese.context().close();
      });

      await t.test('draws every form of code of every element on a page of another origin', async () => {
        const { page } = await open('#chart=trade-fact');
        await withEmptyPage(browser, async (paste, problems) => {
          for (const tag of tags) {
            await label(page, 'Chart').selectOption(tag);
            const figure = tag === 'trade-fact' ? '.figure' : '.takeaway';
            const expected = await preview(page).locator(figure).innerText();
            const inputs = page.locator('input[name="form"]');
            const forms = await inputs.evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value));
            assert.equal(forms.length, tag === 'trade-fact' ? 7 : 11);
            // The others are for applications and for WordPress, where tests/embedding pastes them.
            for (const form of forms.filter((form) => pageForms.includes(form))) {
              await chooseForm(page, form);
              const other = await paste(await code(page));
              if (form === 'picture') assert.ok((await other.getByRole('img').getAttribute('alt'))?.startsWith(expected), tag);
              else {
                const isFramed = ['frame', 'div', 'html-block'].includes(form);
                const shown = isFramed ? other.locator('iframe').contentFrame() : other;
                assert.equal(await shown.locator(`${tag} ${figure}`).innerText(), expected, `${form} of ${tag}`);
              }
              assert.deepEqual(problems, [], `${form} of ${tag}`);
            }
          }
        });
        await page.context().close();
      });

      await t.test("draws an editor's own CSV file inline, and from the file beside the page", async () => {
        const { page, problems } = await open('#chart=state-map&partner=KR');
        await page.getByText('Your own figures').click();
        await label(page, 'File').setInputFiles({ name: 'korea.csv', mimeType: 'text/csv', buffer: Buffer.from(korea) });
        await page
          .locator('#problem-figures')
          .filter({ hasText: /^The rows have no year: enter it in the field “Year”/ })
          .waitFor();
        await label(page, 'Year').fill('2024');
        await label(page, 'Year').press('Tab');
        await page.getByText('Rows: 3. Columns: State, Exports (million US dollars).').waitFor();
        assert.deepEqual(await page.locator('.scroll td').allInnerTexts(), ['California', '9,876.5', 'Texas', '8765', 'Hawaii', '12']);
        await label(page, 'Publisher').fill('Korea Customs Service');
        await label(page, 'Publisher').press('Tab');
        const shown = await factsOf(page, 'state-map');
        assert.match(shown.takeaway, /^Of the 3 states with data, California and Texas exported the most goods to South Korea in 2024/);
        assert.equal(await page.locator('input[value="frame"]').count(), 0, 'a frame shows official figures only');
        await withEmptyPage(browser, async (paste, otherProblems) => {
          const other = await paste(await code(page));
          await other.locator('.takeaway').filter({ hasText: 'South Korea' }).waitFor();
          assert.deepEqual(await factsOf(other, 'state-map'), shown);
          assert.deepEqual(otherProblems, []);
        });
        await page.getByLabel('in the file korea.csv').check();
        const download = page.waitForEvent('download');
        await page.getByRole('button', { name: 'Save korea.csv' }).click();
        assert.equal((await download).suggestedFilename(), 'korea.csv');
        assert.match(await code(page), / src="korea\.csv"><\/state-map>$/);
        await withEmptyPage(
          browser,
          async (paste) => {
            const other = await paste(await code(page));
            await other.locator('.takeaway').filter({ hasText: 'South Korea' }).waitFor();
            assert.deepEqual(await factsOf(other, 'state-map'), shown);
          },
          { 'korea.csv': answer('text/csv', korea) },
        );
        assert.equal(problems.length, 1);
        assert.match(problems[0]!, /^<state-map>: No year: /);
        await page.context().close();
      });

      await t.test('takes a dropped file, rows that are pasted from a spreadsheet, and JSON', async () => {
        const { page } = await open('?lang=en#chart=trade-balance');
        const drop = (name: string, text: string): Promise<void> =>
          page.locator('main').evaluate(
            (main, { name, text }) => {
              const dataTransfer = new DataTransfer();
              dataTransfer.items.add(new File([text], name));
              main.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true, composed: true }));
            },
            { name, text },
          );
        const json = JSON.stringify(
          [2023, 2024].map((year) => ({ year, 'exports (billion US dollars)': 1, 'imports (billion US dollars)': year - 2020 })),
        );
        await drop('office.json', json);
        await page.locator('.takeaway').filter({ hasText: '$3.0\u00a0billion in 2024' }).waitFor();
        await label(page, 'Rows').fill('Year\tExports\tImports\n2023\t5\t3\n2024\t9\t5\n');
        await label(page, 'Rows').press('Tab');
        await page.locator('.takeaway').filter({ hasText: '$4.0\u00a0million' }).waitFor();
        await page.getByRole('button', { name: 'Remove these figures' }).click();
        await page.locator('.source').filter({ hasText: 'Economic Analysis' }).waitFor();
        await page.context().close();
      });

      await t.test('says in place what is wrong with own figures, and draws none in their place', async () => {
        const { page } = await open('#chart=state-map&year=2024&rows=' + encodeURIComponent('State,Exports\nAtlantis,5\n'));
        const rows = label(page, 'Rows');
        assert.equal(await rows.getAttribute('aria-invalid'), 'true');
        assert.match(await page.locator('#problem-figures').innerText(), /^Row 2, column “State”: found “Atlantis”, expected a US state/);
        assert.match(await preview(page).locator('.message').innerText(), /Atlantis/);
        assert.equal(await preview(page).locator('.takeaway').count(), 0);
        await page.context().close();
      });

      await t.test('says in place what is wrong with a setting of an address, in both languages', async () => {
        for (const [lang, text] of [
          ['en', 'There is no figure for “1900”. Choose a year from 2013 to 2020; the chart shows 2020.'],
          ['ja', '「1900」の数値はありません。2013〜2020年から選んでください（現在は2020年を表示）。'],
        ]) {
          const { page } = await open(`?lang=${lang}#chart=state-map&year=1900`);
          const year = page.locator('.settings select').first();
          assert.equal(await year.inputValue(), '1900');
          assert.equal(await year.getAttribute('aria-invalid'), 'true');
          assert.equal(await page.locator(`#${await year.getAttribute('aria-describedby')}`).innerText(), text);
          await year.selectOption('2014');
          assert.equal(await page.locator('.problem').filter({ hasText: '1900' }).count(), 0);
          await page.context().close();
        }
      });

      await t.test('says the reason of a problem and what is allowed, in both languages', async () => {
        for (const [fragment, en, ja] of [
          ['chart=state-map&state=Texas', /^“Texas” is not in the list/, /^「Texas」は一覧にない/],
          [
            'chart=trade-balance&compare=2010&compare-partner=KR',
            /^Years cannot be compared beside a second/,
            /^二つの国・地域を並べている間は/,
          ],
          ['chart=trade-balance&partner=KR&compare-partner=KR', /^This is the partner itself/, /^最初の国・地域と同じ/],
          ['chart=trade-balance&annotations=Crisis', /a colon and a text: “2012: Word/, /「2012: 言葉; 2015: 別の言葉」/],
          [
            'chart=trade-fact&name=state-last&partner=EU',
            /^There is no such figure for the European Union/,
            /^EUについては、この数値がありません/,
          ],
        ] as const)
          for (const [lang, sentence] of [
            ['en', en],
            ['ja', ja],
          ] as const) {
            const { page } = await open(`?lang=${lang}#${fragment}`);
            await page.locator('.settings .problem').filter({ hasText: sentence, visible: true }).waitFor();
            const isFact = fragment.includes('trade-fact');
            assert.equal(await page.locator('.no-code').count(), isFact ? 1 : 0, 'a fact without a figure has no code');
            assert.equal(await page.getByRole('textbox', { name: /code|コード/i }).count(), isFact ? 0 : 1);
            await page.context().close();
          }
      });

      await t.test('says that code for the WordPress plugin has no width', async () => {
        const { page } = await open('?lang=en#chart=state-map&max-width=600');
        const hint = page.getByText('The largest width is not a part of this code.');
        assert.equal(await hint.count(), 0);
        for (const form of ['wordpress', 'shortcode']) {
          await chooseForm(page, form);
          await hint.waitFor();
        }
        await page.context().close();
      });

      await t.test('opens the same for a colleague who gets the address', async () => {
        const { page } = await open('#chart=trade-balance');
        await label(page, 'Partner').selectOption('KR');
        await label(page, 'Second partner').selectOption('DE');
        await page.locator('.takeaway').filter({ hasText: 'Germany' }).waitFor();
        await page.getByText('Looks', { exact: true }).click();
        await label(page, 'Colours').selectOption('dark');
        await label(page, 'Timeline').uncheck();
        await label(page, 'Largest width').fill('560');
        await label(page, 'Largest width').press('Tab');
        await chooseForm(page, 'vue');
        const { page: other, problems } = await openPage(browser, page.url());
        await other.locator('.takeaway').filter({ hasText: 'Germany' }).waitFor();
        assert.equal(await code(other), await code(page));
        assert.match(
          await code(other),
          /controls="measure tools" scheme="dark" partner="KR" compare-partner="DE" style="max-width: 560px"/,
        );
        assert.deepEqual(problems, []);
        for (const opened of [page, other]) await opened.context().close();
      });

      await t.test('offers the plugin for the codes that need it, and no address of the scripts, which the plugin has', async () => {
        const { page } = await open('#chart=state-map&year=2014');
        for (const [form, expected] of [
          ['wordpress', '<!-- wp:trade-widgets/state-map {"lang":"en","year":2014} /-->'],
          ['shortcode', '[state-map lang="en" year="2014"]'],
        ] as const) {
          await chooseForm(page, form);
          assert.equal(await code(page), expected);
          assert.equal(await page.getByLabel('Address of the kit’s files').count(), 0);
          const download = page.waitForEvent('download');
          await page.getByRole('link', { name: 'Download the plugin' }).click();
          assert.equal((await download).suggestedFilename(), 'trade-widgets.zip');
        }
        await page.context().close();
      });

      await t.test('writes the codes for another host, and ignores what is no address of the web', async () => {
        const { page } = await open('?base=https%3A%2F%2Fcdn.example%2Ftrade#chart=state-map');
        assert.match(await code(page), /^<script src="https:\/\/cdn\.example\/trade\/standalone\/state-map\.js"><\/script>/);
        assert.equal(await page.getByRole('button', { name: 'Open in a new page' }).count(), 0);
        const download = page.waitForEvent('download');
        await page.getByRole('button', { name: 'Save as a page' }).click();
        assert.equal((await download).suggestedFilename(), 'chart.html');
        await page.getByLabel('Address of the kit’s files').fill('https://news.example/charts/');
        await page.getByRole('button', { name: 'Use this address' }).click();
        assert.match(await code(page), /src="https:\/\/news\.example\/charts\/standalone/);
        await page.goto(`${address}builder.html?base=javascript:alert(1)`);
        assert.ok((await code(page)).startsWith(`<script src="${address}standalone/`), await code(page));
        await page.getByText('This is not an address that begins with https://').waitFor();
        await page.context().close();
      });

      await t.test('opens the code in a new page, which draws the chart', async () => {
        const { page } = await open('#chart=state-map&year=2014');
        for (const form of ['script', 'modules', 'frame', 'picture']) {
          await chooseForm(page, form);
          const popup = page.waitForEvent('popup');
          await page.getByRole('button', { name: 'Open in a new page' }).click();
          const opened = await popup;
          if (form === 'picture') await opened.getByRole('img').evaluate((image: HTMLImageElement) => image.decode());
          else {
            const shown = form === 'frame' ? opened.locator('iframe').contentFrame() : opened;
            assert.match(await shown.locator('state-map .takeaway').innerText(), /in 2014/);
          }
          await opened.close();
        }
        await page.context().close();
      });

      await t.test('works by keyboard alone', async () => {
        const { page } = await open();
        const focused = (): Promise<string> =>
          page.evaluate(() => {
            let active = document.activeElement;
            while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
            return ((active as HTMLInputElement | null)?.labels?.[0] ?? active)?.textContent.trim() ?? '';
          });
        const tabTo = async (text: RegExp): Promise<void> => {
          for (let presses = 0; !text.test(await focused()); presses++) {
            assert.ok(presses < 60, `Tab never reaches ${text}`);
            await page.keyboard.press('Tab');
          }
        };
        await tabTo(/^Chart/);
        await page.keyboard.type('Goods exports to Japan');
        await page.locator('state-map').waitFor();
        await tabTo(/^Year/);
        await page.keyboard.type('2014');
        await tabTo(/^Copy code/);
        await page.keyboard.press('Enter');
        await page.getByRole('status').filter({ hasText: 'Copied' }).waitFor();
        assert.match(await page.evaluate(() => navigator.clipboard.readText()), /<state-map lang="en" year="2014"><\/state-map>$/);
        await page.context().close();
      });

      await t.test('is Japanese from the title to the code, and keeps what was chosen when the language is changed', async () => {
        const { page } = await open('#chart=trade-composition&flow=exports');
        await page.getByRole('link', { name: '日本語' }).click();
        await page.waitForURL(/lang=ja/);
        assert.equal(await page.title(), '埋め込みコードの作成 – Trade widgets');
        assert.match(await page.locator('main h1').innerText(), /^埋め込みコードの作成$/);
        await page.getByLabel('設定の説明を表示').check();
        for (const summary of ['言葉', '見た目', '独自の数値']) await page.getByText(summary, { exact: true }).click();
        const words = await page.locator('.settings, .section-line, .hint').allInnerTexts();
        // Names of attributes, formats and programs are the same in both languages.
        assert.doesNotMatch(words.join(' '), /\b(the|of|is|and|which|default|year that)\b/);
        assert.match(await code(page), /<trade-composition lang="ja" flow="exports">/);
        const { page: fresh } = await open('?lang=ja');
        assert.match(await code(fresh), /<trade-balance lang="ja"><\/trade-balance>$/);
        for (const opened of [page, fresh]) await opened.context().close();
      });

      await t.test('fits 320 and 1,400 px, and has no axe violations, in both languages and colour schemes', async () => {
        for (const [width, lang, colorScheme] of [
          [320, 'en', 'dark'],
          [1400, 'ja', 'light'],
        ] as const) {
          const rows = encodeURIComponent(korea);
          const path = `builder.html?lang=${lang}#chart=state-map&year=2024&rows=${rows}`;
          const { page } = await openPage(browser, address + path, { width, bypassCSP: true });
          await page.emulateMedia({ colorScheme });
          await page.locator('.settings .box input').first().check();
          const closed = page.locator('details:not([open]) > summary');
          while (await closed.count()) await closed.first().click();
          assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= width, `${width} px`);
          assert.deepEqual(await findAxeViolations(page), [], lang);
          await page.context().close();
        }
      });
    },
    { headers },
  ));

test('the builder works from a disk, with own figures and codes for a public CDN', async () => {
  const rows = encodeURIComponent(korea);
  const { page, problems } = await openPage(
    browser,
    `${pathToFileURL(`${site}builder.html`).href}#chart=state-map&year=2014&partner=KR&rows=${rows}`,
  );
  await page.locator('.takeaway').filter({ hasText: 'South Korea' }).waitFor();
  assert.match(
    await code(page),
    /^<script src="https:\/\/unpkg\.com\/trade-widgets@[\d.]+\/dist\/standalone\/state-map\.js"><\/script>\n<state-map /,
  );
  // The page cannot know whether its version is on the CDN.
  await page.locator('.problem').filter({ hasText: 'enter the address of the published one' }).waitFor();
  await page.getByRole('button', { name: 'Remove these figures' }).click();
  await label(page, 'Chart').selectOption('trade-balance');
  await label(page, 'Partner').selectOption('KR');
  await page.locator('.takeaway').filter({ hasText: 'South Korea' }).waitFor();
  assert.deepEqual(problems, []);
  await page.context().close();
});
