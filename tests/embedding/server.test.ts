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
/** The HTML that a server writes for each tag, in 2014. */
let rendered: Record<string, string>;
let browser: Browser;

/** Runs code in Node, with `renderElement` imported, and returns what it prints. */
async function runOnServer(code: string): Promise<string> {
  const script = `import { renderElement } from 'trade-widgets/server';\n${code}`;
  return (await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], { cwd: root })).stdout;
}

before(async () => {
  browser = await openBrowser();
  const attributes = Object.fromEntries(
    tags.map((tag) => [tag, tag === 'trade-fact' ? { name: 'two-way-total', year: 2014 } : { year: 2014 }]),
  );
  rendered = JSON.parse(
    await runOnServer(
      `const html = Object.entries(${JSON.stringify(attributes)}).map(([tag, attributes]) => [tag, renderElement(tag, attributes, { width: ${width}, nonce: '${nonce}' })]);
      console.log(JSON.stringify(Object.fromEntries(html)));`,
    ),
  ) as Record<string, string>;
});
after(() => browser.close());

const packages = '/node_modules/';
/** The import map for a page without a bundler. */
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

/** Opens a page under a strict policy, with a body as wide as the drawings of the server. */
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

/** The takeaway of each chart in 2014. */
const takeaways: Record<string, RegExp> = {
  'trade-balance': /deficit with Japan in goods and services was \$56\.0 billion in 2014/,
  'top-partners': /Japan was the 4th-largest destination of US goods exports in 2014, with \$66\.9 billion/,
  'trade-composition': /74\.1% of the goods that the United States bought from Japan in 2014/,
  'state-map': /California, Washington, and Texas exported the most goods to Japan in 2014, \$12\.2 billion/,
  'state-ranking': /Alaska led in 2014/,
  'prefecture-map': /Aichi, Kanagawa, and Shizuoka sold the most/,
  'prefecture-ranking': /Aichi sold the most goods to the US per resident/,
};
const charts = Object.keys(takeaways);

for (const tag of charts) {
  test(`without JavaScript, <${tag}> shows takeaway, marks and table, and no controls`, () =>
    onPage(
      rendered[tag]!,
      async (page) => {
        assert.match(await page.locator('.takeaway').innerText(), takeaways[tag]!);
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

test('without JavaScript, <trade-fact> shows its figure', () =>
  onPage(rendered['trade-fact']!, async (page) => assert.equal(await page.locator('.figure').innerText(), '$284.4 billion'), {
    javaScriptEnabled: false,
  }));

interface Observed {
  /** Layout shifts, and the height of the element in each frame. */
  shifts: number[];
  heights: number[];
}

const scripts = { modules: (tag: string) => `elements/${tag}/define.js`, script: (tag: string) => `${tag}.js` };
for (const tag of tags) {
  for (const kind of ['modules', 'script'] as const) {
    test(`<${tag}> from the ${kind === 'modules' ? 'modules of the package' : 'standalone script'} takes over the drawing of the server: nothing shifts, disappears or is drawn twice`, () =>
      onPage(rendered[tag]!, async (page, problems, address) => {
        await page.evaluate((tag) => {
          const observed: Observed = Object.assign(globalThis, { observed: { shifts: [], heights: [] } }).observed;
          new PerformanceObserver((list) => observed.shifts.push(...list.getEntries().map((entry) => (entry as unknown as { value: number }).value))).observe({ type: 'layout-shift', buffered: true }); // prettier-ignore
          const element = document.querySelector<HTMLElement>(tag)!;
          const recordHeight = (): void => {
            observed.heights.push(element.offsetHeight);
            requestAnimationFrame(recordHeight);
          };
          recordHeight();
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
        assert.ok(before.equals(after), 'the page looks the same before and after');
        assert.equal(await page.evaluate(() => scrollY), scroll);
        const { shifts, heights } = await page.evaluate(() => (globalThis as unknown as { observed: Observed }).observed);
        assert.deepEqual(shifts, []);
        assert.ok(heights.length > 3);
        assert.equal(new Set(heights).size, 1, `heights ${heights.join()}`);

        // The shadow root has the same content as that of an element drawn without a server.
        const [takenOver, drawnAnew] = await page.evaluate(async (tag) => {
          const first = document.querySelector(tag)!;
          const second = first.cloneNode() as HTMLElement & { updateComplete: Promise<void> };
          document.body.append(second);
          await second.updateComplete;
          const contents = [first, second].map((element) => element.shadowRoot?.innerHTML.replace(/<!--.*?-->/g, ''));
          second.remove();
          return contents;
        }, tag);
        assert.ok(drawnAnew && drawnAnew.length > 100);
        assert.deepEqual(takenOver?.split('<'), drawnAnew.split('<'));

        if (tag !== 'trade-fact') {
          const mark = page.locator('[data-mark][tabindex="0"]');
          const entry = await mark.getAttribute('data-mark');
          await mark.focus();
          await page.keyboard.press('End');
          const focusedMark = (): Promise<string | null | undefined> =>
            page.evaluate((tag) => document.querySelector(tag)?.shadowRoot?.activeElement?.getAttribute('data-mark'), tag);
          const last = await focusedMark();
          await page.keyboard.press('Home');
          const first = await focusedMark();
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

test('a script before the element draws it once; the browser may warn of a second declarative shadow root', () =>
  onPage(`<script src="/dist/standalone/state-map.js"></script>${rendered['state-map']!}`, async (page, problems) => {
    assert.match(await page.locator('.takeaway').innerText(), takeaways['state-map']!);
    assert.equal(await page.locator('figure').count(), 1);
    for (const problem of problems) assert.match(problem, /^A second declarative shadow root cannot be created on a host/);
  }));

test('the modules take over the drawing of the server together with the hydration support of Lit', () =>
  onPage(
    `${rendered['trade-balance']!}
    <script type="module" nonce="${nonce}">
      import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
      await import('/dist/npm/elements/trade-balance/define.js');
      await document.querySelector('trade-balance').updateComplete;
      document.title = 'taken over';
    </script>`,
    async (page, problems) => {
      await page.waitForFunction(() => document.title === 'taken over');
      assert.equal(await page.locator('figure').count(), 1);
      assert.match(await page.locator('.takeaway').innerText(), takeaways['trade-balance']!);
      assert.deepEqual(problems, []);
    },
  ));

test('an element switches to the language of the page, which the server did not know', () =>
  onPage(
    rendered['trade-balance']!,
    async (page, _, address) => {
      assert.match(await page.locator('.takeaway').innerText(), takeaways['trade-balance']!);
      await page.addScriptTag({ url: `${address}dist/standalone/trade-balance.js` });
      await page.getByText('559.9億ドル').first().waitFor();
      assert.equal(await page.locator('figure').count(), 1);
    },
    { lang: 'ja' },
  ));

test('renderElement() escapes attributes, writes Japanese for lang="ja" and no toolbar for a static element', async () => {
  const html = await runOnServer(
    `process.stdout.write(renderElement('trade-balance', { year: '2014', lang: 'ja', heading: '"<script>alert(1)</script>', static: true, group: null }))`,
  );
  assert.ok(html.startsWith('<trade-balance year="2014" lang="ja" heading="&quot;&lt;script>alert(1)&lt;/script>" static><template shadowrootmode="open"><style>')); // prettier-ignore
  assert.ok(!html.includes('<script'));
  assert.match(html, /559\.9億ドルの赤字/);
  assert.doesNotMatch(html, /class="tools"/);
});

test('renderElement() throws an error of one sentence for invalid input', async () => {
  const messages = await runOnServer(`
    const tryRender = (...args) => { try { renderElement(...args); console.log('nothing') } catch (error) { console.log(error.message) } };
    tryRender('state-mop');
    tryRender('state-map', { yeer: 2014 });
    tryRender('state-map', { year: 1984 });
    tryRender('trade-balance', { measure: 'gold' });
    tryRender('trade-fact');
    tryRender('state-map', {}, { width: 100 });
    tryRender('state-map', { src: 'own.csv' });`);
  assert.deepEqual(messages.trim().split('\n'), [
    `unknown element "state-mop"; expected one of ${[...tags].sort().join(', ')}.`,
    '<state-map> has no attribute "yeer"; it has lang, year, heading, heading-level, view, static, group, deep-link, measure, state.',
    '<state-map>: year="1984" is not a whole number from 2013 to 2020.',
    '<trade-balance>: measure="gold" is not one of total, goods, services.',
    '<trade-fact> needs a name, such as two-way-total.',
    'width 100 is not a whole number from 200 to 4000.',
    '"src": custom data is read in a browser; a server draws the bundled figures.',
  ]);
});
