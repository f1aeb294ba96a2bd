/** Partner packs on a page: when they load, and what a chart says without its pack. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { partnerCodes } from '../../src/data/partner-codes.ts';
import { dist, kit, openPage, pack, pathsOf, takeaways, waitForTakeaway, type PageOptions, type Use } from '../support/partner-page.ts';
import { openBrowser, watch } from '../support/site.ts';
import { charts, tags } from '../support/tags.ts';

const sri = JSON.parse(readFileSync(`${dist}sri.json`, 'utf8')) as Record<string, string>;
const chartsWithPacks = Object.keys(takeaways);
const notLoaded =
  'The figures for South Korea are not loaded: add <script src="partners/KR.js"></script> to the page, or import ' +
  "'trade-widgets/partners/KR' in an application.";

let browser: Browser;
before(async () => (browser = await openBrowser()));
after(() => browser.close());

const open = (body: string, use: Use, options?: PageOptions): Promise<void> => openPage(browser, body, use, options);

const messageOf = (page: Page, tag: string): Promise<string> => page.locator(`${tag} .message`).innerText();
/** A message of the console without the address of the script, which follows it. */
const withoutAddress = (problem: string): string => problem.slice(0, problem.lastIndexOf(' '));
const setAttribute = (page: Page, tag: string, name: string, value: string | null): Promise<void> =>
  page
    .locator(tag)
    .evaluate((element, [name, value]) => (value === null ? element.removeAttribute(name) : element.setAttribute(name, value)), [
      name,
      value,
    ] as const);

for (const tag of chartsWithPacks)
  test(`<${tag} partner="KR"> without its pack shows which script to add and no figures, logs it once, and requests nothing`, () =>
    open(`${kit}<${tag} partner="KR"></${tag}>`, async (page, { problems, requests }, kitUrl) => {
      assert.equal(await messageOf(page, tag), notLoaded);
      assert.equal(await page.locator(`${tag} figure`).innerText(), notLoaded);
      assert.equal(await page.getByRole('status').innerText(), notLoaded);
      assert.equal(await page.locator('svg, table').count(), 0);
      // Redrawing it does not log the error again.
      await setAttribute(page, tag, 'year', '2014');
      await setAttribute(page, tag, 'lang', 'ja');
      await page.locator('.message').filter({ hasText: '韓国の数値が読み込まれていません。' }).waitFor();
      assert.deepEqual(problems.map(withoutAddress), [`<${tag}>: ${notLoaded}`]);
      assert.deepEqual(pathsOf(requests, kitUrl), ['standalone/all.js']);
    }));

test('<trade-fact> shows the content of its tag without the pack, logs the script once, and its figure with the pack', () =>
  open(`${kit}<trade-fact name="two-way-goods" year="2024" partner="KR">a lot</trade-fact>`, async (page, { problems }, kitUrl) => {
    assert.equal(await page.locator('trade-fact').innerText(), 'a lot');
    assert.equal(await page.locator('.figure').count(), 0);
    assert.deepEqual(problems.map(withoutAddress), [`<trade-fact>: ${notLoaded}`]);
    await page.addScriptTag({ url: `${kitUrl}partners/KR.js` });
    await page.locator('.figure').filter({ hasText: '$199.9\u00a0billion' }).waitFor();
    assert.match((await page.locator('trade-fact [popover]').textContent()) ?? '', /South Korea.*2024/);
    await setAttribute(page, 'trade-fact', 'partner', 'NL');
    await page.locator('.figure').waitFor({ state: 'detached' });
    await setAttribute(page, 'trade-fact', 'partner', null);
    await page.locator('.figure').filter({ hasText: '$230.4\u00a0billion' }).waitFor();
    assert.equal(problems.length, 2, String(problems));
  }));

const elements = chartsWithPacks.map((tag) => `<${tag} partner="KR"></${tag}>`).join('');
const orders: Record<string, string> = {
  'before the script of the elements': `${pack('KR')}${kit}${elements}`,
  'after the script of the elements': `${kit}${pack('KR')}${elements}`,
  'after the elements': `${kit}${elements}${pack('KR')}`,
  'before everything, with the elements before their script': `${pack('KR')}${elements}${kit}`,
  'as a module': `${kit}${elements}<script type="module" src="partners/KR.js"></script>`,
  'as a module, with the modules of the elements': `<script type="module" src="partners/KR.js"></script>${elements}<script type="module" src="cdn/all.js"></script>`,
  'with defer': `<script src="partners/KR.js" defer></script>${kit}${elements}`,
  'with async': `${kit}<script src="partners/KR.js" async></script>${elements}`,
  'with the hash of sri.json': `${kit}<script src="partners/KR.js" integrity="${sri['partners/KR.js']}" crossorigin></script>${elements}`,
  twice: `${pack('KR')}${kit}${pack('KR')}${elements}`,
};
for (const [order, body] of Object.entries(orders))
  test(`a pack ${order} gives the charts its figures, without a message`, () =>
    open(body, async (page, { problems, requests }, kitUrl) => {
      for (const [tag, text] of Object.entries(takeaways)) await waitForTakeaway(page, text, tag);
      assert.equal(await page.locator('.message').count(), 0);
      assert.doesNotMatch((await page.locator('figure').allInnerTexts()).join(), /Japan\b/);
      assert.deepEqual(problems, []);
      const scripts = pathsOf(requests, kitUrl).filter((path) => !path.startsWith('cdn/'));
      assert.deepEqual(new Set(scripts), new Set(body.includes('cdn/') ? ['partners/KR.js'] : ['standalone/all.js', 'partners/KR.js']));
    }));

test('a pack that is added long after the page has loaded takes the place of the message', () =>
  open(`${kit}${elements}`, async (page, { problems }, kitUrl) => {
    assert.deepEqual(await page.locator('.message').allInnerTexts(), [notLoaded, notLoaded, notLoaded]);
    await page.addScriptTag({ url: `${kitUrl}partners/DE.js` });
    assert.equal(await page.locator('.message').count(), 3);
    await page.addScriptTag({ url: `${kitUrl}partners/KR.js` });
    for (const [tag, text] of Object.entries(takeaways)) await waitForTakeaway(page, text, tag);
    assert.equal(await page.locator('.message').count(), 0);
    assert.equal(problems.length, 3, String(problems));
  }));

test('a chart waits for a pack while the page loads, keeps its space, and shows no other figures', () =>
  open(`${kit}<state-map partner="KR"></state-map><script src="partners/slow.js" defer></script>`, async (page, _, kitUrl) => {
    const sent = Promise.withResolvers<unknown>();
    await page.route(`${kitUrl}partners/slow.js`, async (route) => {
      await sent.promise;
      await route.fulfill({ path: `${dist}partners/KR.js` });
    });
    await page.reload({ waitUntil: 'commit' });
    const figure = page.locator('state-map figure[aria-busy=true]');
    await figure.waitFor();
    assert.ok(((await page.locator('state-map').boundingBox())?.height ?? 0) > 300);
    assert.equal(await page.locator('.takeaway, [data-mark=CA]').filter({ visible: true }).count(), 0);
    sent.resolve(undefined);
    await waitForTakeaway(page, takeaways['state-map']!, 'state-map');
    assert.equal(await page.locator('state-map figure[aria-busy]').count(), 0);
  }));

test('a chart whose pack cannot be loaded says so', () =>
  open(`${kit}<script src="partners/none/KR.js"></script><state-map partner="KR"></state-map>`, async (page, { problems }) => {
    assert.equal(await messageOf(page, 'state-map'), notLoaded);
    assert.deepEqual(problems.filter((problem) => !problem.startsWith('Failed to load')).map(withoutAddress), [
      `<state-map>: ${notLoaded}`,
    ]);
  }));

test('packs work in a page that is opened from a disk', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'trade-widgets-'));
  try {
    const kitUrl = pathToFileURL(dist).href;
    const body = `${kit}${elements}${pack('KR')}`.replaceAll('src="', `src="${kitUrl}`);
    writeFileSync(join(folder, 'page.html'), `<!doctype html><meta charset="utf-8">${body}`);
    const page = await browser.newPage();
    const { problems } = watch(page);
    await page.goto(pathToFileURL(join(folder, 'page.html')).href);
    for (const [tag, text] of Object.entries(takeaways)) await waitForTakeaway(page, text, tag);
    assert.deepEqual(problems, []);
    await page.close();
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('a pack on the page does not change a chart of Japan', () =>
  open(`${pack('KR')}${kit}<trade-balance></trade-balance><state-map partner="jp"></state-map>`, async (page, { problems }) => {
    await waitForTakeaway(page, /deficit with Japan/, 'trade-balance');
    await waitForTakeaway(page, /to Japan/, 'state-map');
    assert.deepEqual(problems, []);
  }));

test('of two versions of a pack the later one is drawn, in both orders', async () => {
  const newer = readFileSync(`${dist}partners/KR.js`, 'utf8').replaceAll('133084', '233084');
  assert.notEqual(newer, readFileSync(`${dist}partners/KR.js`, 'utf8'));
  const scripts = ['<script src="partners/newer.js"></script>', pack('KR')];
  for (const [order, deficit] of [
    [scripts, '$55.5\u00a0billion'],
    [scripts.toReversed(), '$155.5\u00a0billion'],
  ] as const)
    await open(
      `${order[0]}${kit}<trade-balance partner="KR"></trade-balance>${order[1]}`,
      async (page, { problems }) => {
        await waitForTakeaway(page, new RegExp(`was \\${deficit} in 2024`), 'trade-balance');
        assert.deepEqual(problems, []);
      },
      { files: { 'partners/newer.js': newer } },
    );
});

test('two versions of the elements on one page share a pack', () =>
  open(
    `<script src="standalone/state-map.js"></script>${pack('KR')}<script type="module" src="cdn/trade-balance.js"></script>
      <state-map partner="KR"></state-map><trade-balance partner="KR"></trade-balance>`,
    async (page, { problems }) => {
      for (const tag of ['state-map', 'trade-balance']) await waitForTakeaway(page, takeaways[tag]!, tag);
      assert.deepEqual(problems, []);
    },
  ));

test('the code of a partner can be in lower case and have spaces around it', () =>
  open(
    `${kit}<state-map partner="kr"></state-map><trade-balance partner=" Kr "></trade-balance>${pack('KR')}`,
    async (page, { problems }) => {
      for (const tag of ['state-map', 'trade-balance']) await waitForTakeaway(page, takeaways[tag]!, tag);
      assert.deepEqual(problems, []);
    },
  ));

test('charts without packs say which figures there are, once in the console and in the language of the chart', () =>
  open(
    `${kit}${pack('KR')}<trade-composition partner="KR"></trade-composition><prefecture-map partner="KR"></prefecture-map>
      <prefecture-ranking lang="ja" partner="KR"></prefecture-ranking>`,
    async (page, { problems }) => {
      const messages = {
        'trade-composition': 'There are no figures for the partner “KR”, only for Japan (JP).',
        'prefecture-map': 'There are no figures for the partner “KR”, only for the United States (US).',
        'prefecture-ranking': '相手国・地域「KR」の数値はなく、米国（US）の数値だけがあります。',
      };
      for (const [tag, message] of Object.entries(messages)) {
        assert.equal(await page.locator(`${tag} figure`).innerText(), message);
        await setAttribute(page, tag, 'year', '2014');
      }
      assert.deepEqual(
        problems.map(withoutAddress),
        Object.entries(messages).map(([tag, message]) => `<${tag}>: ${message}`),
      );
    },
  ));

test('an unknown partner gets the list of the allowed ones, and top-partners needs no pack', () =>
  open(
    `${kit}${charts.map((tag) => `<${tag} partner="XX"></${tag}>`).join('')}<trade-fact name="two-way-goods" partner="XX">much</trade-fact>`,
    async (page, { problems, requests }, kitUrl) => {
      for (const tag of [...chartsWithPacks, 'top-partners'])
        assert.match(await messageOf(page, tag), /^There are no figures for the partner “XX”, only for Japan \(JP\), Australia \(AU\), .*, and \w+ \(\w\w\)\.$/); // prettier-ignore
      for (const code of partnerCodes.states) assert.ok((await messageOf(page, 'state-map')).includes(` (${code})`), code);
      assert.ok(!(await messageOf(page, 'state-map')).includes('(CH)'));
      for (const code of partnerCodes.balance) assert.ok((await messageOf(page, 'trade-balance')).includes(` (${code})`), code);
      assert.equal(await page.locator('svg').count(), 0);
      assert.equal(await page.locator('trade-fact').innerText(), 'much');
      assert.equal(problems.length, tags.length, String(problems));
      await setAttribute(page, 'top-partners', 'partner', 'NL');
      await waitForTakeaway(page, /^The Netherlands was the \d+th-largest destination/, 'top-partners');
      assert.deepEqual(pathsOf(requests, kitUrl), ['standalone/all.js']);
    },
  ));

test('a chart follows its attribute: another partner, one without its pack, a wrong one, none', () =>
  open(`${kit}${pack('KR')}${pack('NL')}<trade-balance partner="KR"></trade-balance>`, async (page, { problems }) => {
    const becomes = async (partner: string | null, text: RegExp): Promise<void> => {
      await setAttribute(page, 'trade-balance', 'partner', partner);
      await page.locator('.takeaway, .message').filter({ hasText: text, visible: true }).waitFor();
      assert.equal(await page.locator('figure').count(), 1);
    };
    await waitForTakeaway(page, takeaways['trade-balance']!, 'trade-balance');
    await becomes('NL', /^The US surplus with the Netherlands in goods and services was/);
    await becomes('DE', /^The figures for Germany are not loaded/);
    await becomes('XX', /^There are no figures for the partner “XX”/);
    await becomes('KR', takeaways['trade-balance']!);
    assert.deepEqual(
      problems.map((problem) => problem.slice(0, 60)),
      ['<trade-balance>: The figures for Germany are not loaded: add', '<trade-balance>: There are no figures for the partner “XX”, '],
    );
    await becomes(null, /deficit with Japan/);
    await becomes('', /deficit with Japan/);
    // The same by the property, which can be set to anything.
    const setProperty = (value: unknown): Promise<void> =>
      page.locator('trade-balance').evaluate((element, value) => void Reflect.set(element, 'partner', value), value);
    await setProperty('nl');
    await waitForTakeaway(page, /surplus with the Netherlands/, 'trade-balance');
    await setProperty(null);
    await waitForTakeaway(page, /deficit with Japan/, 'trade-balance');
    for (const value of [5, true, ['KR'], { code: 'KR' }]) {
      await setProperty(value);
      await page.locator('.message').filter({ hasText: 'There are no figures for the partner' }).waitFor();
    }
  }));

test('a comparison without one of its packs says which script to add, and is drawn when it comes', () =>
  open(`${kit}${pack('KR')}<trade-balance partner="KR" compare-partner="DE"></trade-balance>`, async (page, { problems }, kitUrl) => {
    assert.match(await messageOf(page, 'trade-balance'), /^The figures for Germany are not loaded: add <script src="partners\/DE\.js">/);
    assert.equal(await page.locator('svg').count(), 0);
    await page.addScriptTag({ url: `${kitUrl}partners/DE.js` });
    await waitForTakeaway(page, /South Korea.*Germany/, 'trade-balance');
    await setAttribute(page, 'trade-balance', 'compare-partner', 'XX');
    assert.match(await messageOf(page, 'trade-balance'), /^There are no figures for the partner “XX”/);
    await setAttribute(page, 'trade-balance', 'compare-partner', null);
    await waitForTakeaway(page, takeaways['trade-balance']!, 'trade-balance');
    assert.equal(problems.length, 2, String(problems));
  }));

test('with custom data, partner names the country of these data, with and without a pack', () =>
  open(
    `${kit}${pack('KR')}<state-map year="2024" partner="KR" source="Customs" data='[{"code":"CA","exports":9876}]'></state-map>
      <state-ranking year="2024" partner="DE" measure="value"><table><tr><th>State<th>Exports<tr><td>Texas<td>1500</table></state-ranking>
      <trade-balance partner="AR" data='[{"year":2023,"exports":5,"imports":6},{"year":2024,"exports":9,"imports":6}]'></trade-balance>`,
    async (page, { problems }) => {
      await waitForTakeaway(page, /^California exported \$9\.9\u00a0billion of goods to South Korea in 2024/, 'state-map');
      assert.equal(await page.locator('state-map .source').innerText(), 'Source: Customs');
      await waitForTakeaway(page, /goods to Germany in 2024/, 'state-ranking');
      await waitForTakeaway(page, /surplus with Argentina/, 'trade-balance');
      assert.deepEqual(problems, []);
      // Without the custom data, the figures of the pack are drawn, or its absence is said.
      await page.locator('state-map').evaluate((element) => ['data', 'year', 'source'].forEach((name) => element.removeAttribute(name)));
      await waitForTakeaway(page, takeaways['state-map']!, 'state-map');
      await page.locator('state-ranking table').first().evaluate((table) => table.remove()); // prettier-ignore
      await page.locator('state-ranking .message').filter({ hasText: 'The figures for Germany are not loaded' }).waitFor();
      await setAttribute(page, 'trade-balance', 'data', null);
      await page.locator('trade-balance .message').filter({ hasText: 'There are no figures for the partner “AR”' }).waitFor();
    },
  ));

test('every pack gives figures to every element that lists its partner', () => {
  const partners = partnerCodes.balance;
  assert.ok(partners.length > 30);
  const body = partners.map((code) => {
    const covered = ['trade-balance', ...(partnerCodes.states.includes(code) ? ['state-map', 'state-ranking'] : [])];
    return `${pack(code)}${covered.map((tag) => `<${tag} partner="${code}"></${tag}>`).join('')}<trade-fact name="two-way-goods" partner="${code}"></trade-fact>`;
  });
  return open(`${kit}${body.join('')}`, async (page, { problems, requests }) => {
    const count = partners.length + 2 * partnerCodes.states.length;
    // Many charts are drawn in several tasks.
    await page.waitForFunction(
      (count) => [...document.body.children].filter(({ shadowRoot }) => shadowRoot?.querySelector('.takeaway')).length === count,
      count,
    );
    assert.equal(await page.locator('trade-fact .figure').count(), partners.length);
    assert.equal(await page.locator('.message, [aria-busy]').count(), 0);
    assert.deepEqual(problems, []);
    assert.equal(requests.length, 2 + partners.length);
  });
});
