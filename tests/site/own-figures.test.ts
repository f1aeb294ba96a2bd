/** An editor's own figures in the embed builder: panel, preview and code agree on them, whatever the file is like. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { answer } from '../custom-data/server.ts';
import { openBrowser, serving } from '../support/site.ts';
import { chooseForm, code, factsOf, headers, openPage, preview, site, withEmptyPage } from './site.ts';

let browser: Browser;
before(async () => (browser = await openBrowser()));
after(() => browser.close());

const label = (page: Page, name: string): ReturnType<Page['locator']> => page.locator('.settings').getByLabel(name, { exact: true });

/** The address of the builder with own figures. */
const withRows = (rows: string, choices = 'chart=state-map&year=2024', lang = 'en'): string =>
  `builder.html?lang=${lang}#${choices}&rows=${encodeURIComponent(rows)}`;

test("an editor's own figures", async (t) =>
  serving(
    site,
    async (address) => {
      const open = async (path: string): Promise<Page> => (await openPage(browser, address + path)).page;

      await t.test('are in the panel and in the preview a problem, and there is no code, in any form and either language', async () => {
        for (const [name, rows, choices, panel, message] of [
          ['a state that does not exist', 'State,Exports\nAtlantis,5\n', 'chart=state-map&year=2024', /Atlantis/, /Atlantis/],
          ['no year', 'State,Exports\nTexas,5\n', 'chart=state-map', /year/i, /^No year/],
          ['broken JSON', '{"a":1,}', 'chart=state-map&year=2024', /not JSON/, /not JSON/],
          ['JSON without rows', '{"a":1}', 'chart=state-map&year=2024', /no list of rows/, /no list of rows/],
          ['a quotation mark that is not closed', 'State,Exports\n"Texas,5', 'chart=state-map&year=2024', /quotation/, /quotation/],
          [
            'figures that can be read in two ways',
            'State;Exports (million USD)\nCalifornia;12.200\nTexas;5.600\nOhio;1.100\n',
            'chart=state-map&year=2024',
            /“12\.200”, expected a number that can be read in one way only/,
            /“12\.200”, expected a number that can be read in one way only/,
          ],
          ['an unknown partner', 'State,Exports\nTexas,5\n', 'chart=state-map&year=2024&partner=Korea', /“Korea”/, /“Korea”/],
        ] as const) {
          const page = await open(withRows(rows, `${choices}&heading=Our+figures`));
          assert.match(await page.locator('#problem-figures').innerText(), panel, name);
          assert.match(await preview(page).locator('.message').innerText(), message, name);
          assert.equal(await preview(page).locator('.takeaway').count(), 0, name);
          for (const form of ['script', 'picture', 'react', 'wordpress']) {
            await chooseForm(page, form);
            assert.equal(
              await page.locator('.no-code').innerText(),
              'There is no code until your figures can be read.',
              `${form}: ${name}`,
            );
            assert.equal(await page.locator('textarea[readonly]').count(), 0, `${form}: ${name}`);
            assert.equal(await page.getByRole('button', { name: 'Copy code' }).count(), 0, `${form}: ${name}`);
          }
          await page.context().close();
        }
        const japanese = await open(withRows('State,Exports\nAtlantis,5\n', 'chart=state-map&year=2024', 'ja'));
        assert.equal(await japanese.locator('.no-code').innerText(), '数値を読み取れないため、コードはまだありません。');
        await japanese.context().close();
      });

      await t.test('are in the code as soon as they can be read', async () => {
        const page = await open(withRows('State,Exports\nTexsa,5\n'));
        await page.locator('.no-code').waitFor();
        // Filling in does not move the focus, and dispatches no change: the rows are read while they are written.
        await label(page, 'Rows').fill('State,Exports\nTexas,5\n');
        await preview(page).locator('.takeaway').filter({ hasText: 'Texas' }).waitFor();
        assert.match(await code(page), /<td>Texas<\/td>/);
        await page.context().close();
      });

      await t.test('without a year ask for it in the field, which is required until then, in both languages', async () => {
        for (const [lang, name, besideRows, besideField] of [
          ['en', 'Year', 'The rows have no year: enter it in the field “Year”, or add a column “year”.', 'Enter the year of your figures.'],
          [
            'ja',
            '年',
            '何年の数値か分かりません。「年」の欄に入力するか、「年」の列を加えてください。',
            '独自の数値が何年のものかを入力してください。',
          ],
        ] as const) {
          const page = await open(withRows('State,Exports\nTexas,5\n', 'chart=state-map', lang));
          assert.equal(await page.locator('#problem-figures').innerText(), besideRows);
          const year = label(page, name);
          assert.equal(await year.evaluate((input: HTMLInputElement) => input.required), true);
          assert.equal(await page.locator(`#${await year.getAttribute('aria-describedby')}`).innerText(), besideField);
          await year.fill('2024');
          await year.press('Tab');
          await preview(page).locator('.takeaway').filter({ hasText: '2024' }).waitFor();
          assert.equal(await year.evaluate((input: HTMLInputElement) => input.required), false);
          assert.equal(await page.locator('#problem-year, .required').count(), 0);
          await page.context().close();
        }
      });

      await t.test(
        'have an address of the web, and charts a width that fits, or a sentence beside the field says that it is not used',
        async () => {
          for (const [lang, address, width] of [
            [
              'en',
              'This is not an address that begins with https:// or http://, so it is not used.',
              'This is not a whole number from 280 to 2000, so it is not used.',
            ],
            ['ja', 'https:// か http:// で始まるアドレスではないため、使いません。', '280〜2000の整数ではないため、使いません。'],
          ] as const) {
            const choices = 'chart=state-map&year=2024&source=Office&source-url=office.example&max-width=100';
            const page = await open(withRows('State,Exports\nTexas,5\n', choices, lang));
            for (const [name, sentence] of [
              ['source-url', address],
              ['max-width', width],
            ] as const) {
              assert.equal(await page.locator(`#problem-${name}`).innerText(), sentence);
              assert.equal(await page.locator(`#field-${name}`).getAttribute('aria-invalid'), 'true');
              const colourOf = (selector: string): Promise<string> =>
                page.locator(selector).evaluate((element) => getComputedStyle(element).getPropertyValue('border-top-color'));
              assert.notEqual(await colourOf(`#field-${name}`), await colourOf('#field-source'), 'the border shows the problem');
            }
            for (const form of ['script', 'react', 'wordpress', 'shortcode']) {
              await chooseForm(page, form);
              assert.match(await code(page), /Office/);
              assert.doesNotMatch(await code(page), /office\.example|max-?width/i, form);
            }
            await page.locator('#field-source-url').fill('https://office.example/');
            await page.locator('#field-source-url').press('Tab');
            assert.equal(await page.locator('#problem-source-url').count(), 0);
            assert.match(await code(page), /source-url="https:\/\/office\.example\/"/);
            await page.context().close();
          }
        },
      );

      await t.test('in a workbook of Excel are refused with what to do, in both languages', async () => {
        for (const [lang, sentence] of [
          ['en', 'The file is an Excel workbook. In Excel, save its sheet as “CSV UTF-8”, and choose that file.'],
          ['ja', 'Excelのブックです。Excelでシートを「CSV UTF-8」形式で保存し、そのファイルを選んでください。'],
        ] as const) {
          const page = await open(`builder.html?lang=${lang}#chart=state-map`);
          const buffer = Buffer.from('PK\x03\x04\x14\x00\x06\x00 not,a,table\n', 'latin1');
          await page.locator('#figures-file').setInputFiles({ name: 'exports.xlsx', mimeType: 'application/zip', buffer });
          await page.locator('#problem-file').filter({ hasText: sentence }).waitFor();
          assert.equal(await page.locator('#figures-rows').inputValue(), '');
          await page
            .locator('#figures-file')
            .setInputFiles({ name: 'a.csv', mimeType: 'text/csv', buffer: Buffer.from('State,Exports\nTexas,5\n') });
          await page
            .locator('#problem-figures')
            .filter({ hasText: /year|年/ })
            .waitFor();
          assert.equal(await page.locator('#problem-file').innerText(), '');
          await page.context().close();
        }
      });

      await t.test('are shown with the unit that a heading lacks, and the columns that are not read, in both languages', async () => {
        for (const [lang, unit, unread] of [
          ['en', 'No unit in “Exports”: read as million US dollars.', 'Rows: 2. Columns: State, Exports. Not used: Asia.'],
          ['ja', '「Exports」に単位がないため、百万米ドルとして読みました。', '2行、列は「State」「Exports」。「Asia」は使いません。'],
        ] as const) {
          const page = await open(withRows('State,Exports,Asia\nTexas,5,9\nOhio,4,8\n', 'chart=state-map&year=2024', lang));
          await page.locator('.problem li').filter({ hasText: unit }).waitFor();
          assert.equal(await page.locator('.found').innerText(), unread);
          await page.context().close();
        }
        const page = await open(withRows('State,Exports (million US dollars)\nTexas,5\nOhio,4\n', 'chart=state-map&year=2024'));
        await page.locator('.found').waitFor();
        assert.equal(await page.locator('.problem li').count(), 0);
        await page.context().close();
      });

      await t.test('leave out forms of code, and a line says why, in both languages', async () => {
        for (const [lang, asFile, framed, plugin] of [
          [
            'en',
            'in the file figures.csv',
            'Not offered: Frame, <div>, WordPress without the plugin, which show official figures only.',
            'Not offered: WordPress block, WordPress shortcode, because a post has no folder for the file.',
          ],
          [
            'ja',
            'ファイル（figures.csv）',
            '「フレーム」「<div>」「WordPress（プラグインなし）」は、公的統計だけを表示するため使えません。',
            '「WordPressのブロック」「WordPressのショートコード」は、投稿と同じ場所にファイルを置けないため使えません。',
          ],
        ] as const) {
          const page = await open(withRows('State,Exports\nTexas,5\n', 'chart=state-map&year=2024', lang));
          assert.deepEqual(await page.locator('.left-out').allInnerTexts(), [framed]);
          await page.getByLabel(asFile).check();
          assert.deepEqual(await page.locator('.left-out').allInnerTexts(), [framed, plugin]);
          await page.getByRole('button', { name: /^(Remove these figures|この数値を使わない)$/ }).click();
          assert.equal(await page.locator('.left-out').count(), 0);
          await page.context().close();
        }
      });

      await t.test('can be dropped anywhere on the page, which shows that while the file is held over it', async () => {
        const page = await open('builder.html#chart=state-map&year=2024');
        /** Dispatches an event of dragging at the root of the page, outside of all parts of the builder. */
        const drag = (type: string): Promise<boolean> =>
          page.evaluate((type) => {
            const dataTransfer = new DataTransfer();
            dataTransfer.items.add(new File(['State,Exports\nTexas,5\n'], 'texas.csv'));
            const event = new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true, composed: true });
            document.documentElement.dispatchEvent(event);
            return event.defaultPrevented;
          }, type);
        const target = page.getByText('Drop the CSV or JSON file anywhere on this page.');
        await preview(page).locator('.takeaway').waitFor();
        assert.equal(await drag('dragover'), true);
        await target.waitFor();
        await drag('dragleave');
        await target.waitFor({ state: 'detached' });
        await drag('dragover');
        await target.waitFor();
        assert.equal(await drag('drop'), true);
        await preview(page).locator('.takeaway').filter({ hasText: 'Texas' }).waitFor();
        assert.equal(await target.count(), 0);
        // A figure in a sentence takes no figures, so the browser keeps the file.
        await page.locator('.chart select').selectOption('trade-fact');
        assert.equal(await drag('dragover'), false);
        assert.equal(await target.count(), 0);
        await page.context().close();
      });

      await t.test('with decimal commas are drawn as the published file is', async () => {
        const csv = 'State;Exports (million USD)\nCalifornia;12200,5\nTexas;5600,25\nOhio;1100\n';
        const page = await open(withRows(csv));
        await preview(page).locator('.takeaway').filter({ hasText: 'California' }).waitFor();
        assert.equal(await page.locator('#problem-figures').innerText(), '');
        const shown = await factsOf(page, 'state-map');
        assert.match(shown.takeaway, /\$12\.2\s*billion/);
        const written = await code(page);
        assert.match(written, / src="figures\.csv"><\/state-map>$/);
        await withEmptyPage(
          browser,
          async (paste) => {
            const other = await paste(written);
            await other.locator('.takeaway').filter({ hasText: 'California' }).waitFor();
            assert.deepEqual(await factsOf(other, 'state-map'), shown);
          },
          { 'figures.csv': answer('text/csv', csv) },
        );
        await page.context().close();
      });

      await t.test('are shown by the page that is opened from the code, and a code that names a file is saved in place of it', async () => {
        const page = await open(withRows('State,Exports\nTexas,5\n'));
        const opener = page.getByRole('button', { name: 'Open in a new page' });
        const popup = page.waitForEvent('popup');
        await opener.click();
        await (await popup).locator('.takeaway').filter({ hasText: 'Texas' }).waitFor();
        await page.getByLabel('in the file figures.csv').check();
        for (const form of ['script', 'modules']) {
          await chooseForm(page, form);
          assert.equal(await opener.count(), 0, form);
          await page.getByText('The code reads figures.csv from beside its page, so it cannot be opened from here.').waitFor();
          await page.getByRole('button', { name: 'Save as a page' }).waitFor();
        }
        // A picture contains what it shows.
        await chooseForm(page, 'picture');
        await opener.waitFor();
        await page.context().close();
      });

      await t.test('that are whole numbers between semicolons can be in the code', async () => {
        const page = await open(withRows('State;Exports (million USD)\nCalifornia;12200\nTexas;5600\n'));
        await preview(page).locator('.takeaway').filter({ hasText: 'California' }).waitFor();
        assert.match(await code(page), /<td>12200<\/td>/);
        await page.context().close();
      });
    },
    { headers },
  ));
