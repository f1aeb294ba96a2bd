import assert from 'node:assert/strict';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { after, before, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
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

/** A message of the console without the address of the script, which follows it. */
const withoutAddress = (problem: string): string => problem.slice(0, problem.lastIndexOf(' '));

test("an editor's file of another partner changes every text and the source", () =>
  open(
    `<state-map src="korea.csv" year="2024" partner="KR" source="Korea Customs Service" source-url="https://www.customs.go.kr/"></state-map>`,
    { 'korea.csv': csv(korea) },
    async (page, { problems, requests }) => {
      await waitForTakeaway(
        page,
        /^Of the 3 states with data, California and Texas exported the most goods to South Korea in 2024, led by California \(\$9\.9\u00a0billion\)/,
      );
      const text = await page.locator('state-map figure').innerText();
      assert.doesNotMatch(text, /Japan|Census/);
      assert.equal(await page.locator('.source').innerText(), 'Source: Korea Customs Service');
      assert.equal(await page.locator('.source a').getAttribute('href'), 'https://www.customs.go.kr/');
      assert.equal(await page.locator('[data-mark=CA]').getAttribute('aria-label'), 'California: $9.9\u00a0billion');
      assert.equal(await page.locator('[data-mark=AK]').getAttribute('aria-label'), 'Alaska: no data');
      assert.deepEqual(problems, []);
      assert.deepEqual(
        requests.map((url) => url.split('/').at(-1)).filter((name) => /[a-z]+\.(js|csv)$/.test(name ?? '')),
        ['all.js', 'custom-data.js', 'korea.csv'],
      );
      await page.locator('state-map').evaluate((element) => element.setAttribute('lang', 'ja'));
      await waitForTakeaway(page, /対韓財輸出額はカリフォルニア州、テキサス州の順に大きく/);
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
    await waitForTakeaway(page, /^Of the 2 states with data, Texas exported the most goods to Japan in 2023/);
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
    await waitForTakeaway(page, /\$9\.9\u00a0billion/);
    assert.equal(requestCount, 2);
    assert.deepEqual(problems, []);
  });
});

const huge = `code,year,Exports (million US dollars)\n${Array.from({ length: 100_000 }, (_, i) => `CA,${1900 + (i % 100)},${i}`).join('\n')}`;
const failures: [name: string, answer: Answer | undefined, expected: RegExp][] = [
  ['does not exist', undefined, /^custom\.csv: The server answered 404 \(Not Found\) instead of a file\./],
  ['causes a server error', (response) => void response.writeHead(500).end('no'), /^custom\.csv: The server answered 500/],
  [
    'is cut off',
    (response) => void response.writeHead(200, { 'content-length': '999' }).write('State', () => response.destroy()),
    /^custom\.csv: .*cannot be reached/,
  ],
  ['is empty', csv(''), /^custom\.csv: There are no rows of figures\./],
  [
    'is a web page',
    answer('text/html', '<!doctype html><title>Log in</title>'),
    /^custom\.csv: Found a web page, not a CSV or JSON file\./,
  ],
  [
    'is an image',
    answer('image/png', Buffer.from('89504e470d0a1a0a0000000d49484452ff', 'hex')),
    /^custom\.csv: The file is not in the expected character encoding/,
  ],
  [
    'has a word instead of a number',
    csv('State,Exports (million US dollars)\nCalifornia,many\n'),
    /^custom\.csv: Row 2, column “Exports \(million US dollars\)”: found “many”, expected a number such as/,
  ],
  [
    'has an unknown state',
    csv('State,Exports (million US dollars)\nCalifornai,1\n'),
    /^custom\.csv: Row 2, column “State”: found “Californai”, expected a US state .*The nearest name is “California”\./,
  ],
  ['lacks a column', csv('State\nCalifornia\n'), /^custom\.csv: Column headings found: “State”\. Expected: /],
  ['has 100,000 rows of one state', csv(huge), /^custom\.csv: Row 102: “CA 1900” is already in row 2\./],
  ['is truncated JSON', answer('application/json', '[{"state":"CA"'), /^custom\.csv: (Line 1: t|T)his is not JSON/],
];
for (const [name, response, expected] of failures)
  test(`a file that ${name} shows a message in place of the chart, and no other figures`, () =>
    open('<state-map src="custom.csv" year="2014"></state-map>', response ? { 'custom.csv': response } : {}, async (page, { problems }) => {
      await message(page).filter({ hasText: expected }).waitFor();
      const sentence = await message(page).innerText();
      assert.equal(await page.locator('state-map figure').innerText(), sentence);
      assert.equal(await page.getByRole('status').innerText(), sentence);
      assert.deepEqual(problems.filter((problem) => !problem.startsWith('Failed to load resource')).map(withoutAddress), [
        `<state-map>: ${sentence}`,
      ]);
    }));

test('a file of another origin is read if that origin allows it, also after a redirect; otherwise a message says so', () =>
  answering({ 'closed.csv': csv(korea), 'open.csv': answer('text/csv', korea, { 'access-control-allow-origin': '*' }) }, (other) =>
    open(
      `<state-map src="${other}closed.csv"></state-map>`,
      { 'moved.csv': (response) => void response.writeHead(302, { location: `${other}open.csv` }).end() },
      async (page) => {
        await message(page)
          .filter({ hasText: /^closed\.csv: The file cannot be reached, or its server does not allow other sites to read it \(CORS\)/ })
          .waitFor();
        await page.locator('state-map').evaluate((element) => {
          element.setAttribute('src', 'moved.csv');
          element.setAttribute('year', '2024');
        });
        await waitForTakeaway(page, /\$9\.9\u00a0billion/);
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
        /^The US surplus with Japan in goods was \$10\.0\u00a0billion in 2024, after a deficit of \$10\.0\u00a0billion in 2023\./,
        'trade-balance',
      );
      await page
        .locator('td')
        .nth(4)
        .evaluate((cell) => (cell.textContent = '35,000'));
      await waitForTakeaway(page, /surplus with Japan in goods was \$15\.0\u00a0billion in 2024/, 'trade-balance');
      await page
        .locator('trade-balance table')
        .first()
        .evaluate((table) => table.remove());
      await waitForTakeaway(page, /goods and services was \$64\.3\u00a0billion in 2024/, 'trade-balance');
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
        /^Japan was the 2nd-largest destination of US goods exports in 2024, with \$200\.0\u00a0million/,
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
        /^The Netherlands was the 2nd-largest destination of US goods exports in 2024, with \$400\.0\u00a0million/,
        'top-partners',
      );
      await page.locator('top-partners').evaluate((element) => Reflect.set(element, 'data', 'no rows'));
      await message(page).filter({ hasText: 'This is not JSON.' }).waitFor();
      await page.locator('top-partners').evaluate((element) => element.setAttribute('data', '[{"code":"NL","exports":7}]'));
      await waitForTakeaway(
        page,
        /^The Netherlands was the largest destination of US goods exports in 2024, with \$7\.0\u00a0million/,
        'top-partners',
      );
      assert.deepEqual(problems.map(withoutAddress), ['<top-partners>: This is not JSON.']);
    },
  ));

test('embed code for custom data has their src, and no code of a frame is offered', () =>
  open(`<state-map src="korea.csv" year="2024" partner="KR"></state-map>`, { 'korea.csv': csv(korea) }, async (page, _, siteUrl) => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await waitForTakeaway(page, /South Korea/);
    await page.getByRole('button', { name: 'Embed', exact: true }).click();
    await page.getByRole('button', { name: 'Copy code' }).click();
    await page.locator('.status').filter({ hasText: 'Copied' }).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    assert.ok(copied.includes(`<state-map lang="en" year="2024" partner="KR" src="${siteUrl}korea.csv"></state-map>`), copied);
    assert.equal(await page.getByRole('radio', { name: 'Frame' }).count(), 0);
  }));

test('a page opened from a disk draws a table and JSON inside elements, with one script or several', async () => {
  const folder = mkdtempSync(`${tmpdir()}/kit-`);
  for (const script of ['state-map.js', 'trade-balance.js', 'custom-data.js'])
    copyFileSync(`${dist}standalone/${script}`, `${folder}/${script}`);
  writeFileSync(
    `${folder}/page.html`,
    `<!doctype html><meta charset="utf-8"><script src="state-map.js"></script><script src="trade-balance.js"></script>
    <state-map year="2024"><table><tr><th>State<th>Exports (million US dollars)<tr><td>Texas<td>7</table></state-map>
    <trade-balance><script type="application/json">[{"year":2023,"exports":5,"imports":7},{"year":2024,"exports":5,"imports":8}]</script></trade-balance>`,
  );
  const page = await browser.newPage();
  const { problems } = watch(page);
  await page.goto(pathToFileURL(`${folder}/page.html`).href);
  await waitForTakeaway(page, /^Texas exported \$7\.0\u00a0million of goods to Japan in 2024/);
  await waitForTakeaway(page, /deficit .* was \$3\.0\u00a0million in 2024/, 'trade-balance');
  assert.deepEqual(problems, []);
  await page.close();
  rmSync(folder, { recursive: true });
});

test('an element whose data fail dispatches trade-error once for each message, and never draws other figures meanwhile', () =>
  open('', { 'wrong.csv': csv('State,Exports\nCalifornia,7898200000\n'), 'korea.csv': csv(korea) }, async (page) => {
    const events = await page.evaluateHandle(() => {
      const messages: string[] = [];
      document.addEventListener('trade-error', ({ target, detail }) =>
        messages.push(`${(target as Element).localName}: ${detail.message}`),
      );
      document.body ??= document.createElement('body');
      document.body.innerHTML = '<state-map src="wrong.csv" year="2024" heading="Exports to Korea"></state-map>';
      return messages;
    });
    await message(page)
      .filter({ hasText: /^wrong\.csv: Row 2/ })
      .waitFor();
    assert.equal(await page.getByText('Exports to Korea').count(), 0);
    await page.locator('state-map').evaluate((element) => element.setAttribute('heading', 'Exports'));
    await page.locator('state-map').evaluate((element) => element.setAttribute('src', 'korea.csv'));
    await waitForTakeaway(page, /\$9\.9\u00a0billion/);
    await page.locator('state-map').evaluate((element) => element.setAttribute('src', 'missing.csv'));
    await message(page)
      .filter({ hasText: /^missing\.csv: The server answered 404/ })
      .waitFor();
    const messages = await events.jsonValue();
    assert.equal(messages.length, 2, messages.join('\n'));
    assert.match(messages[0]!, /^state-map: wrong\.csv: Row 2, column “Exports”: found “7898200000”, expected a unit in the heading/);
    assert.match(messages[1]!, /^state-map: missing\.csv: The server answered 404/);
  }));

test('a message says that custom-data.js did not load, until it loads', () =>
  open(
    '',
    {
      'alone.html': answer('text/html', '<script src="state-map.js"></script><state-map src="korea.csv"></state-map>'),
      'state-map.js': answer('text/javascript', readFileSync(`${dist}standalone/state-map.js`)),
    },
    async (page, _, siteUrl) => {
      await page.goto(`${siteUrl}alone.html`);
      await message(page).filter({ hasText: 'could not be loaded' }).waitFor();
      assert.equal(await message(page).innerText(), 'Custom data needs the script custom-data.js, which could not be loaded.');
      // The browser is online again, and so is the script.
      await page.route('**/custom-data.js', (route) => route.fulfill({ path: `${dist}standalone/custom-data.js` }));
      await page.evaluate(() => dispatchEvent(new Event('online')));
      await message(page)
        .filter({ hasText: /^korea\.csv: The server answered 404/ })
        .waitFor();
    },
  ));

test('a script custom-data.js that is something else, as from a proxy, ends in the same message', () =>
  open(
    '',
    {
      'alone.html': answer('text/html', '<script src="state-map.js"></script><state-map src="korea.csv"></state-map>'),
      'state-map.js': answer('text/javascript', readFileSync(`${dist}standalone/state-map.js`)),
      'custom-data.js': answer('text/javascript', '/* not found */'),
    },
    async (page, _, siteUrl) => {
      const failures: string[] = [];
      page.on('pageerror', ({ message }) => failures.push(message));
      await page.goto(`${siteUrl}alone.html`);
      await message(page).filter({ hasText: 'could not be loaded' }).waitFor();
      assert.equal(await page.locator('state-map [aria-busy]').count(), 0);
      assert.deepEqual(failures, []);
    },
  ));
