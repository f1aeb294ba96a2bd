import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { after, before, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { tags } from '../support/tags.ts';
import { openBrowser, serving, watch } from '../support/site.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const width = 640;
const nonce = 'r4nd0m';
const policy = `default-src 'none'; script-src 'self' 'nonce-${nonce}'; style-src 'nonce-${nonce}'`;
/** Of each tag, what a server writes for 2014. */
let written: Record<string, string>;
let browser: Browser;

/** Runs the lines in bare Node, where `renderElement` is there, and gives what they print. */
async function onServer(lines: string): Promise<string> {
  const script = `import { renderElement } from 'trade-widgets/server';\n${lines}`;
  return (await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], { cwd: root })).stdout;
}

before(async () => {
  browser = await openBrowser();
  const asked = Object.fromEntries(tags.map((tag) => [tag, tag === 'trade-fact' ? { name: 'two-way-total', year: 2014 } : { year: 2014 }]));
  written = JSON.parse(
    await onServer(
      `const html = Object.entries(${JSON.stringify(asked)}).map(([tag, attributes]) => [tag, renderElement(tag, attributes, { width: ${width}, nonce: '${nonce}' })]);
      console.log(JSON.stringify(Object.fromEntries(html)));`,
    ),
  ) as Record<string, string>;
});
after(() => browser.close());

const packages = '/node_modules/';
/** What a page without a bundler maps the bare imports of the package to. */
const imports = {
  lit: `${packages}lit/index.js`,
  'lit/': `${packages}lit/`,
  'lit-html': `${packages}lit-html/lit-html.js`,
  'lit-html/': `${packages}lit-html/`,
  'lit-element/': `${packages}lit-element/`,
  'lit-element/lit-element.js': `${packages}lit-element/lit-element.js`,
  '@lit/reactive-element': `${packages}@lit/reactive-element/reactive-element.js`,
  '@lit/reactive-element/': `${packages}@lit/reactive-element/`,
  '@lit-labs/ssr-client/': `${packages}@lit-labs/ssr-client/`,
  // Node resolves it to its UMD build.
  'topojson-client': `${packages}topojson-client/src/index.js`,
  ...Object.fromEntries(
    ['d3-array', 'd3-color', 'd3-format', 'd3-interpolate', 'd3-scale', 'd3-time', 'd3-time-format', 'internmap'].map((name) => [
      name,
      `/${import.meta.resolve(name).slice(pathToFileURL(root).href.length)}`,
    ]),
  ),
};

/** Opens a page with something in a column of the width that the server drew for, under a strict policy. */
async function onPage(
  body: string,
  use: (page: Page, problems: string[], address: string) => Promise<void>,
  { javaScriptEnabled = true, lang = 'en' } = {},
): Promise<void> {
  await serving(root, async (address) => {
    const context = await browser.newContext({ javaScriptEnabled, viewport: { width: 700, height: 400 } });
    const page = await context.newPage();
    page.setDefaultTimeout(9000);
    const { problems } = watch(page);
    await page.route(`${address}page.html`, (route) =>
      route.fulfill({
        contentType: 'text/html; charset=utf-8',
        headers: { 'content-security-policy': policy },
        body: `<!doctype html><html lang="${lang}"><title>site</title>
          <style nonce="${nonce}">body { width: ${width}px; margin: 10px }</style>
          <script type="importmap" nonce="${nonce}">${JSON.stringify({ imports })}</script>
          ${body}<p id="after">After it</p>`,
      }),
    );
    await page.addInitScript(() => {
      addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
        console.error(`violation of ${violatedDirective}: ${blockedURI}`),
      );
    });
    await page.goto(`${address}page.html`);
    await use(page, problems, address);
    await context.close();
  });
}

/** What a reader is told in 2014, of each chart. */
const says: Record<string, RegExp> = {
  'trade-balance': /deficit with Japan in goods and services was \$56\.0 billion in 2014/,
  'top-partners': /Japan was the 4th-largest destination of US goods exports in 2014, with \$66\.9 billion/,
  'trade-composition': /74\.1% of the goods that the United States bought from Japan in 2014/,
  'state-map': /California, Washington, and Texas exported the most goods to Japan in 2014, \$12\.2 billion/,
  'state-ranking': /Alaska led in 2014/,
  'prefecture-map': /Aichi, Kanagawa, and Shizuoka sold the most/,
  'prefecture-ranking': /Aichi sold the most goods to the US per resident/,
};
const charts = Object.keys(says);

for (const tag of charts) {
  test(`without a script <${tag}> shows sentence, marks and table, and nothing that only a script could do`, () =>
    onPage(
      written[tag]!,
      async (page) => {
        assert.match(await page.locator('.takeaway').innerText(), says[tag]!);
        const marks = await page.locator('[data-mark]').count();
        assert.ok(marks >= 5, `${marks} marks`);
        const box = await page.locator('.plot svg').boundingBox();
        assert.equal(box?.width, width);
        assert.ok(box.height > 100);
        await page.locator('.data summary').click();
        const cells = await page.locator('tbody td').allInnerTexts();
        assert.ok(cells.length >= 10 && cells.some((text) => /\d/.test(text)));
        assert.deepEqual(await page.locator('.tools, .years button, .years input').filter({ visible: true }).count(), 0);
      },
      { javaScriptEnabled: false },
    ));
}

test('without a script <trade-fact> shows its figure', () =>
  onPage(written['trade-fact']!, async (page) => assert.equal(await page.locator('.figure').innerText(), '$284.4 billion'), {
    javaScriptEnabled: false,
  }));

interface Seen {
  /** Layout shifts, and the height of the element in each frame. */
  shifts: number[];
  heights: number[];
}

const scripts = { modules: (tag: string) => `elements/${tag}/define.js`, script: (tag: string) => `${tag}.js` };
for (const tag of tags) {
  for (const kind of ['modules', 'script'] as const) {
    test(`<${tag}> of the ${kind === 'modules' ? 'package of modules' : 'script that stands alone'} takes over what the server drew: nothing moves, goes or is there twice`, () =>
      onPage(written[tag]!, async (page, problems, address) => {
        await page.evaluate((tag) => {
          const seen: Seen = Object.assign(globalThis, { seen: { shifts: [], heights: [] } }).seen;
          new PerformanceObserver((list) => seen.shifts.push(...list.getEntries().map((entry) => (entry as unknown as { value: number }).value))).observe({ type: 'layout-shift', buffered: true }); // prettier-ignore
          const element = document.querySelector<HTMLElement>(tag)!;
          const look = (): void => {
            seen.heights.push(element.offsetHeight);
            requestAnimationFrame(look);
          };
          look();
          scrollTo(0, 9999);
        }, tag);
        const before = await page.screenshot({ fullPage: true, caret: 'initial' });
        const scroll = await page.evaluate(() => scrollY);
        const src = `${address}dist/${kind === 'modules' ? 'npm' : 'standalone'}/${scripts[kind](tag)}`;
        await page.addScriptTag({ url: src, type: kind === 'modules' ? 'module' : 'text/javascript' });
        await page.evaluate(async (tag) => {
          await customElements.whenDefined(tag);
          await (document.querySelector(tag) as unknown as { updateComplete: Promise<void> }).updateComplete;
          for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
        }, tag);
        const after = await page.screenshot({ fullPage: true, caret: 'initial' });
        assert.ok(before.equals(after), 'the page looks as it did');
        assert.equal(await page.evaluate(() => scrollY), scroll);
        const { shifts, heights } = await page.evaluate(() => (globalThis as unknown as { seen: Seen }).seen);
        assert.deepEqual(shifts, []);
        assert.ok(heights.length > 3);
        assert.equal(new Set(heights).size, 1, `heights ${heights.join()}`);

        // What it has now is what it would have had without a server.
        const [taken, own] = await page.evaluate(async (tag) => {
          const first = document.querySelector(tag)!;
          const second = first.cloneNode() as HTMLElement & { updateComplete: Promise<void> };
          document.body.append(second);
          await second.updateComplete;
          const inside = [first, second].map((one) => one.shadowRoot?.innerHTML.replace(/<!--.*?-->/g, ''));
          second.remove();
          return inside;
        }, tag);
        assert.ok(own && own.length > 100);
        assert.deepEqual(taken?.split('<'), own.split('<'));

        if (tag !== 'trade-fact') {
          const mark = page.locator('[data-mark][tabindex="0"]');
          const entry = await mark.getAttribute('data-mark');
          await mark.focus();
          await page.keyboard.press('End');
          const at = (): Promise<string | null | undefined> =>
            page.evaluate((tag) => document.querySelector(tag)?.shadowRoot?.activeElement?.getAttribute('data-mark'), tag);
          const last = await at();
          await page.keyboard.press('Home');
          const first = await at();
          assert.ok(entry && first && last && first !== last, `from ${entry} to ${first} and ${last}`);
        }
        if (tag === 'state-map') {
          await page.locator('[data-mark="CA"]').hover();
          assert.match(await page.locator('.tip').innerText(), /California/);
        }
        assert.deepEqual(problems, []);
      }));
  }
}

test('a script that is there before the element draws it once as well; the browser says that it has two drawings to choose from', () =>
  onPage(`<script src="/dist/standalone/state-map.js"></script>${written['state-map']!}`, async (page, problems) => {
    assert.match(await page.locator('.takeaway').innerText(), says['state-map']!);
    assert.equal(await page.locator('figure').count(), 1);
    for (const problem of problems) assert.match(problem, /^A second declarative shadow root cannot be created on a host/);
  }));

test('beside Lit’s own support for hydration the modules take over all the same', () =>
  onPage(
    `${written['trade-balance']!}
    <script type="module" nonce="${nonce}">
      import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
      await import('/dist/npm/elements/trade-balance/define.js');
      await document.querySelector('trade-balance').updateComplete;
      document.title = 'taken over';
    </script>`,
    async (page, problems) => {
      await page.waitForFunction(() => document.title === 'taken over');
      assert.equal(await page.locator('figure').count(), 1);
      assert.match(await page.locator('.takeaway').innerText(), says['trade-balance']!);
      assert.deepEqual(problems, []);
    },
  ));

test('an element takes the language of the page over, of which a server knows nothing', () =>
  onPage(
    written['trade-balance']!,
    async (page, _, address) => {
      assert.match(await page.locator('.takeaway').innerText(), says['trade-balance']!);
      await page.addScriptTag({ url: `${address}dist/standalone/trade-balance.js` });
      await page.getByText('559.9億ドル').first().waitFor();
      assert.equal(await page.locator('figure').count(), 1);
    },
    { lang: 'ja' },
  ));

test('what it is given is written as text, and Japanese where it is asked for', async () => {
  const html = await onServer(
    `process.stdout.write(renderElement('trade-balance', { year: '2014', lang: 'ja', heading: '"<script>alert(1)</script>', static: true, group: null }))`,
  );
  assert.ok(html.startsWith('<trade-balance year="2014" lang="ja" heading="&quot;&lt;script>alert(1)&lt;/script>" static><template shadowrootmode="open"><style>')); // prettier-ignore
  assert.ok(!html.includes('<script'));
  assert.match(html, /559\.9億ドルの赤字/);
  assert.doesNotMatch(html, /class="tools"/);
});

test('what is wrong is said in one sentence', async () => {
  const said = await onServer(`
    const say = (...asked) => { try { renderElement(...asked); console.log('nothing') } catch (error) { console.log(error.message) } };
    say('state-mop');
    say('state-map', { yeer: 2014 });
    say('state-map', { year: 1984 });
    say('trade-balance', { measure: 'gold' });
    say('trade-fact');
    say('state-map', {}, { width: 100 });
    say('state-map', { src: 'own.csv' });`);
  assert.deepEqual(said.trim().split('\n'), [
    `there is no element "state-mop"; there are ${[...tags].sort().join(', ')}.`,
    '<state-map> has no attribute "yeer"; it has lang, year, heading, heading-level, view, static, group, deep-link, measure, state.',
    '<state-map>: year="1984" is not a whole number from 2013 to 2020.',
    '<trade-balance>: measure="gold" is not one of total, goods, services.',
    '<trade-fact> needs a name, such as two-way-total.',
    'width 100 is not a whole number from 200 to 4000.',
    '"src": custom data are read in a browser; a server draws the bundled figures.',
  ]);
});
