import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { openBrowser, serving, watch } from '../support/site.ts';
import { answer, answering, delayed, type Answer } from '../custom-data/server.ts';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const csv = (text: string): Answer => answer('text/csv', text);
const korea = 'State,Exports (million US dollars)\nCalifornia,9876.5\nTexas,8765\nHawaii,12\n';
let browser: Browser;

before(async () => (browser = await openBrowser()));
after(() => browser.close());

/** Opens a page with the script of all elements, and with files next to it. */
async function open(
  body: string,
  files: Record<string, Answer>,
  use: (page: Page, observed: ReturnType<typeof watch>, siteUrl: string) => Promise<void>,
): Promise<void> {
  await serving(
    dist,
    async (kitUrl) => {
      const html = `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><script src="${kitUrl}standalone/all.js"></script>${body}`;
      await answering({ '': answer('text/html', html), ...files }, async (siteUrl) => {
        const page = await browser.newPage({ viewport: { width: 700, height: 800 } });
        page.setDefaultTimeout(9000);
        const observed = watch(page);
        await page.goto(siteUrl, { waitUntil: 'commit' });
        await use(page, observed, siteUrl);
        await page.close();
      });
    },
    { headers: { 'access-control-allow-origin': '*' } },
  );
}

const takeaway = (page: Page, tag = 'state-map'): ReturnType<Page['locator']> => page.locator(`${tag} .takeaway`);
const message = (page: Page): ReturnType<Page['locator']> => page.locator('.message');
const waitForTakeaway = (page: Page, text: string | RegExp, tag?: string): Promise<void> =>
  takeaway(page, tag).filter({ hasText: text, visible: true }).waitFor();

test("an editor's file of another partner changes every text and the source", () =>
  open(
    `<state-map src="korea.csv" year="2024" partner="KR" source="Korea Customs Service" source-url="https://www.customs.go.kr/"></state-map>`,
    { 'korea.csv': csv(korea) },
    async (page, { problems, requests }) => {
      await waitForTakeaway(
        page,
        /^California, Texas, and Hawaii exported the most goods to South Korea in 2024, \$9\.9 billion for the first/,
      );
      const text = await page.locator('state-map').innerText();
      assert.doesNotMatch(text, /Japan|Census/);
      assert.equal(await page.locator('.source').innerText(), 'Source: Korea Customs Service');
      assert.equal(await page.locator('.source a').getAttribute('href'), 'https://www.customs.go.kr/');
      assert.equal(await page.locator('[data-mark=CA]').getAttribute('aria-label'), 'California: $9.9 billion');
      assert.equal(await page.locator('[data-mark=AK]').getAttribute('aria-label'), 'Alaska: no data');
      assert.deepEqual(problems, []);
      assert.deepEqual(
        requests.map((url) => url.split('/').at(-1)).filter((name) => /[a-z]+\.(js|csv)$/.test(name ?? '')),
        ['all.js', 'custom-data.js', 'korea.csv'],
      );
      await page.locator('state-map').evaluate((element) => element.setAttribute('lang', 'ja'));
      await waitForTakeaway(page, /対韓財輸出額はカリフォルニア州、テキサス州、ハワイ州の順に大きく/);
      assert.equal(await page.locator('.source').innerText(), '出典：Korea Customs Service');
    },
  ));

test('a page without custom data does not load custom-data.js', () =>
  open('<state-map></state-map>', {}, async (page, { requests }) => {
    await waitForTakeaway(page, /in 2020/);
    await page.waitForLoadState('networkidle');
    assert.equal(requests.length, 2, String(requests));
  }));

test('while a file loads, the chart keeps its space, shows no other figures and, after a while, a message', async () => {
  const slow = delayed(csv(korea));
  await open(`<state-map src="korea.csv" year="2024"></state-map>`, { 'korea.csv': slow.answer }, async (page, { problems }) => {
    await slow.requested;
    const figure = page.locator('state-map figure');
    assert.equal(await figure.getAttribute('aria-busy'), 'true');
    const before = await page.locator('state-map').boundingBox();
    assert.ok(before && before.height > 300, JSON.stringify(before));
    assert.ok(!(await takeaway(page).isVisible()));
    assert.ok(!(await page.locator('[data-mark=CA]').isVisible()));
    await message(page).filter({ hasText: 'Reading the figures…', visible: true }).waitFor();
    slow.send();
    await waitForTakeaway(page, /in 2024/);
    assert.equal(await figure.getAttribute('aria-busy'), null);
    assert.equal(await message(page).count(), 0);
    assert.deepEqual(problems, []);
  });
});

test('a new src wins over an earlier, slower one, whose request is aborted', async () => {
  const slow = delayed(csv(korea));
  const files = { 'slow.csv': slow.answer, 'quick.csv': csv('code,year,Exports (million US dollars)\nTX,2023,1500\nCA,2023,100\n') };
  await open(`<state-map src="slow.csv"></state-map>`, files, async (page, { problems }) => {
    await slow.requested;
    await page.locator('state-map').evaluate((element) => element.setAttribute('src', 'quick.csv'));
    await waitForTakeaway(page, /^Texas and California exported the most goods to Japan in 2023/);
    await slow.closed;
    assert.deepEqual(problems, []);
  });
});

test('an element aborts its request when it is removed, and repeats it when it is inserted again', async () => {
  const first = delayed(csv(korea));
  let requestCount = 0;
  const files = { 'korea.csv': (response: Parameters<Answer>[0]) => (requestCount++ ? csv(korea) : first.answer)(response) };
  await open(`<state-map src="korea.csv" year="2024"></state-map>`, files, async (page, { problems }) => {
    await first.requested;
    const map = await page.locator('state-map').elementHandle();
    await map.evaluate((element) => element.remove());
    await first.closed;
    await map.evaluate((element) => document.body.append(element));
    await waitForTakeaway(page, /\$9\.9 billion/);
    assert.equal(requestCount, 2);
    assert.deepEqual(problems, []);
  });
});

const huge = `code,year,Exports (million US dollars)\n${Array.from({ length: 100_000 }, (_, i) => `CA,${1900 + (i % 100)},${i}`).join('\n')}`;
const failures: [name: string, answer: Answer | undefined, expected: RegExp][] = [
  ['does not exist', undefined, /^The server answered 404 \(Not Found\) instead of a file\./],
  ['causes a server error', (response) => void response.writeHead(500).end('no'), /^The server answered 500/],
  [
    'is cut off',
    (response) => void response.writeHead(200, { 'content-length': '999' }).write('State', () => response.destroy()),
    /cannot be reached/,
  ],
  ['is empty', csv(''), /^There are no rows of figures\./],
  ['is a web page', answer('text/html', '<!doctype html><title>Log in</title>'), /^Found a web page, not a CSV or JSON file\./],
  [
    'is an image',
    answer('image/png', Buffer.from('89504e470d0a1a0a0000000d49484452ff', 'hex')),
    /^The file is not in the character encoding/,
  ],
  [
    'has a word instead of a number',
    csv('State,Exports (million US dollars)\nCalifornia,many\n'),
    /^Row 2, column “Exports \(million US dollars\)”: found “many”, expected a number such as/,
  ],
  [
    'has an unknown state',
    csv('State,Exports (million US dollars)\nCalifornai,1\n'),
    /^Row 2, column “State”: found “Californai”, expected a US state .*the nearest is “California”/,
  ],
  ['lacks a column', csv('State\nCalifornia\n'), /^The columns are “?State”?; expected: /],
  ['has 100,000 rows of one state', csv(huge), /^Row 102: “CA 1900” is already in row 2\./],
  ['is truncated JSON', answer('application/json', '[{"state":"CA"'), /this is not JSON|This is not JSON/],
];
for (const [name, response, expected] of failures)
  test(`a file that ${name} shows a message above the bundled chart`, () =>
    open('<state-map src="custom.csv" year="2014"></state-map>', response ? { 'custom.csv': response } : {}, async (page, { problems }) => {
      await waitForTakeaway(page, /^California.*in 2014/);
      assert.match(await message(page).innerText(), expected);
      assert.match(await message(page).innerText(), / The chart shows its bundled figures\.$/);
      assert.match(await page.locator('.source').innerText(), /Census Bureau/);
      assert.equal(await page.locator('.status').innerText(), await message(page).innerText());
      assert.deepEqual(
        problems.filter((problem) => !problem.startsWith('Failed to load resource')),
        [],
      );
    }));

test('a file of another origin is read if that origin allows it, also after a redirect; otherwise a message says so', () =>
  answering({ 'closed.csv': csv(korea), 'open.csv': answer('text/csv', korea, { 'access-control-allow-origin': '*' }) }, (other) =>
    open(
      `<state-map src="${other}closed.csv"></state-map>`,
      { 'moved.csv': (response) => void response.writeHead(302, { location: `${other}open.csv` }).end() },
      async (page) => {
        await waitForTakeaway(page, /in 2020/);
        assert.match(await message(page).innerText(), /^The server does not allow other sites to read it \(CORS\)/);
        await page.locator('state-map').evaluate((element) => {
          element.setAttribute('src', 'moved.csv');
          element.setAttribute('year', '2024');
        });
        await waitForTakeaway(page, /\$9\.9 billion/);
        assert.equal(await message(page).count(), 0);
      },
    ),
  ));

test('a child table gives the figures of an element and can be edited; a nested table does not', () =>
  open(
    `<trade-balance><table><caption>Goods</caption><tr><th>Year<th>Exports (million US dollars)<th>Imports (million US dollars)
      <tr><td>2023<td>10,000<td>20,000<tr><td>2024<td>30,000<td>20,000</table></trade-balance>
      <state-map year="2014"><figure><table><tr><th>State<th>Exports<tr><td>Texas<td>1</table></figure></state-map>`,
    {},
    async (page, { problems }) => {
      await waitForTakeaway(
        page,
        /^The US surplus with Japan in goods was \$10\.0 billion in 2024, after a deficit of \$10\.0 billion in 2023\./,
        'trade-balance',
      );
      await page
        .locator('td')
        .nth(4)
        .evaluate((cell) => (cell.textContent = '35,000'));
      await waitForTakeaway(page, /surplus with Japan in goods was \$15\.0 billion in 2024/, 'trade-balance');
      await page
        .locator('trade-balance table')
        .first()
        .evaluate((table) => table.remove());
      await waitForTakeaway(page, /goods and services was \$64\.3 billion in 2024/, 'trade-balance');
      await waitForTakeaway(page, /^California.*in 2014/);
      assert.deepEqual(problems, []);
    },
  ));

test('a JSON script inside an element and the property data give its figures', () =>
  open(
    `<top-partners year="2024" flow="exports"><script type="application/json">[{"code":"NL","exports":300},{"code":"JP","exports":200}]</script></top-partners>`,
    {},
    async (page, { problems }) => {
      await waitForTakeaway(
        page,
        /^Japan was the 2nd-largest destination of US goods exports in 2024, with \$200\.0 million/,
        'top-partners',
      );
      await page.locator('top-partners').evaluate((element: HTMLElementTagNameMap['top-partners']) => {
        element.partner = 'NL';
        element.data = [
          { code: 'NL', exports: 400 },
          { code: 'JP', exports: 500 },
        ];
      });
      await waitForTakeaway(
        page,
        /^The Netherlands was the 2nd-largest destination of US goods exports in 2024, with \$400\.0 million/,
        'top-partners',
      );
      await page.locator('top-partners').evaluate((element) => Reflect.set(element, 'data', 'no rows'));
      await message(page).filter({ hasText: 'This is not JSON.' }).waitFor();
      await page.locator('top-partners').evaluate((element) => element.setAttribute('data', '[{"code":"NL","exports":7}]'));
      await waitForTakeaway(
        page,
        /^The Netherlands was the largest destination of US goods exports in 2024, with \$7\.0 million/,
        'top-partners',
      );
      assert.deepEqual(problems, []);
    },
  ));

test('embed code for custom data has their src, and no iframe code is offered', () =>
  open(`<state-map src="korea.csv" year="2024" partner="KR"></state-map>`, { 'korea.csv': csv(korea) }, async (page, _, siteUrl) => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await waitForTakeaway(page, /South Korea/);
    await page.locator('.tools summary').click();
    await page.getByRole('button', { name: 'live', exact: true }).click();
    await page.locator('.status').filter({ hasText: 'Copied' }).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    assert.ok(copied.includes(`<state-map src="${siteUrl}korea.csv" year="2024" partner="KR"></state-map>`), copied);
    assert.equal(await page.getByRole('button', { name: /iframe/ }).count(), 0);
  }));

test('a message says that custom-data.js did not load', () =>
  open(
    '',
    {
      'alone.html': answer('text/html', '<script src="state-map.js"></script><state-map src="korea.csv"></state-map>'),
      'state-map.js': answer('text/javascript', readFileSync(`${dist}standalone/state-map.js`)),
    },
    async (page, _, siteUrl) => {
      await page.goto(`${siteUrl}alone.html`);
      await waitForTakeaway(page, /in 2020/);
      assert.equal(await message(page).innerText(), 'Custom data need custom-data.js, which did not load.');
    },
  ));
