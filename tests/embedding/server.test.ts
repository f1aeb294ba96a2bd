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
  'trade-balance': /deficit with Japan in goods and services was \$56\.0\u00a0billion in 2014/,
  'top-partners': /Japan was the 4th-largest destination of US goods exports in 2014, with \$66\.9\u00a0billion/,
  'trade-composition': /74\.1% of the goods that the United States bought from Japan in 2014/,
  'state-map': /California, Washington, and Texas exported the most goods to Japan in 2014, led by California \(\$12\.2\u00a0billion\)/,
  'state-ranking': /Alaska had the largest certain share in 2014/,
  'prefecture-map': /Aichi, Kanagawa, and Shizuoka exported the most/,
  'prefecture-ranking': /Aichi exported the most goods to the United States per resident/,
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
        assert.deepEqual(
          await page.locator('.toolbar, .about, .switches, .years button, .years input').filter({ visible: true }).count(),
          0,
        );
      },
      { javaScriptEnabled: false },
    ));
}

test('without JavaScript, <trade-fact> shows its figure', () =>
  onPage(rendered['trade-fact']!, async (page) => assert.equal(await page.locator('.figure').innerText(), '$284.4\u00a0billion'), {
    javaScriptEnabled: false,
  }));

interface Observed {
  /** The boxes that moved, and the height of the element in each frame. */
  shifts: string[];
  heights: number[];
}

const scripts = { modules: (tag: string) => `elements/${tag}/define.js`, script: (tag: string) => `${tag}.js` };
for (const tag of tags) {
  for (const kind of ['modules', 'script'] as const) {
    test(`<${tag}> from the ${kind === 'modules' ? 'modules of the package' : 'standalone script'} takes over the drawing of the server: nothing shifts, disappears or is drawn twice`, () =>
      onPage(rendered[tag]!, async (page, problems, address) => {
        await page.evaluate((tag) => {
          const observed: Observed = Object.assign(globalThis, { observed: { shifts: [], heights: [] } }).observed;
          interface Shift extends PerformanceEntry {
            sources: { node: Node | null; previousRect: DOMRect; currentRect: DOMRect }[];
          }
          const describeBox = ({ x, y, width, height }: DOMRect): string => `${x}, ${y}, ${width} × ${height}`;
          new PerformanceObserver((list) => {
            for (const { sources } of list.getEntries() as Shift[])
              for (const { node, previousRect, currentRect } of sources)
                observed.shifts.push(`${node?.textContent?.trim()} from ${describeBox(previousRect)} to ${describeBox(currentRect)}`);
          }).observe({ type: 'layout-shift', buffered: true });
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
        assert.ok(heights.length > 3);
        assert.deepEqual({ shifts, heights: [...new Set(heights)] }, { shifts: [], heights: heights.slice(0, 1) });

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

test('renderElement() escapes attributes, writes Japanese for lang="ja" and no controls for controls="none"', async () => {
  const html = await runOnServer(
    `process.stdout.write(renderElement('trade-balance', { year: '2014', lang: 'ja', heading: '"<script>alert(1)</script>', controls: 'none', group: null }))`,
  );
  assert.ok(html.startsWith('<trade-balance year="2014" lang="ja" heading="&quot;&lt;script&gt;alert(1)&lt;/script&gt;" controls="none"><template shadowrootmode="open"><style>')); // prettier-ignore
  assert.ok(!html.includes('<script'));
  assert.match(html, /559億\u20609,000万ドルの赤字/);
  assert.doesNotMatch(html, /class="(toolbar|switches|years)"/);
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
    tryRender('state-map', { src: 'own.csv' });
    tryRender('state-map', { source: 'Our office' });
    tryRender('state-map', { year: 2024 }, { data: 'State,Exports\\nCalifornia,many' });
    tryRender('trade-fact', { name: 'two-way-total' }, { data: [] });`);
  assert.deepEqual(messages.trim().split('\n'), [
    `unknown element "state-mop"; expected one of ${[...tags].sort().join(', ')}.`,
    '<state-map> has no attribute "yeer"; it has lang, year, heading, heading-level, view, controls, scheme, selected, group, deep-link, partner, source, source-url, measure, state, compare.',
    '<state-map>: year="1984" is not a whole number from 2013 to 2020.',
    '<trade-balance>: measure="gold" is not one of total, goods, services.',
    '<trade-fact> needs a name, such as two-way-total.',
    'width 100 is not a whole number from 200 to 4000.',
    '"src": only a browser reads this attribute; give a server the figures as the option data.',
    '"source" says where custom data are from, and there are none.',
    '<state-map>: Row 2, column “Exports”: found “many”, expected a number such as 1234.5, or an empty cell for no data.',
    '<trade-fact>: <trade-fact> takes no custom data; expected one of state-map, state-ranking, prefecture-map, prefecture-ranking, top-partners, trade-balance, trade-composition.',
  ]);
});

test('renderElement() draws custom data, and the element draws the same data when its script comes', async () => {
  const csv = 'State,Exports (million US dollars)\nCalifornia,"9,876.5"\nTexas,8765\nHawaii,<\nOhio,1';
  const rows = [
    { State: 'California', 'Exports (million US dollars)': 9876.5 },
    { State: 'Texas', 'Exports (million US dollars)': 8765, note: '</script><!--' },
  ];
  const html = JSON.parse(
    await runOnServer(`
      const attributes = { year: 2024, partner: 'KR', source: 'Korea Customs Service', 'source-url': 'https://www.customs.go.kr/' };
      const render = (data) => renderElement('state-map', attributes, { data, width: ${width}, nonce: '${nonce}' });
      console.log(JSON.stringify([render(${JSON.stringify(csv.replace('<', ''))}), render(${JSON.stringify(rows)})]));`),
  ) as string[];
  const expected = [
    'Of the 3 states with data, California and Texas exported the most goods to South Korea in 2024, led by California ($9.9\u00a0billion); 2 of them exported $1\u00a0billion or more.',
    'Of the 2 states with data, California exported the most goods to South Korea in 2024 ($9.9\u00a0billion); 2 of them exported $1\u00a0billion or more.',
  ];
  for (const [i, text] of html.entries())
    await onPage(text, async (page, problems, address) => {
      assert.equal(await page.locator('.takeaway').textContent(), expected[i]);
      assert.equal(await page.locator('.source').innerText(), 'Source: Korea Customs Service');
      await page.addScriptTag({ url: `${address}dist/standalone/state-map.js` });
      await page.locator('state-map:defined').waitFor();
      await page.locator('figure:not([aria-busy]) .toolbar').waitFor();
      assert.equal(await page.locator('.takeaway').textContent(), expected[i]);
      assert.deepEqual(problems, []);
    });
});

test('renderElement() draws a partner whose pack is imported, in every element that has figures for it', async () => {
  const html = JSON.parse(
    await runOnServer(`
      import 'trade-widgets/partners/NL';
      const attributes = { partner: 'nl', year: 2014 };
      const render = (tag, more) => renderElement(tag, { ...attributes, ...more });
      console.log(JSON.stringify([
        ...['trade-balance', 'state-map', 'state-ranking', 'top-partners'].map((tag) => render(tag)),
        render('trade-fact', { name: 'balance-goods' }),
        render('trade-balance', { lang: 'ja' }),
      ]));`),
  ) as string[];
  for (const text of html.slice(0, 4)) assert.match(text, /<p[^>]*class="takeaway"[^>]*>.*[Tt]he Netherlands.*<\/p>/);
  assert.match(html[0]!, /^<trade-balance partner="nl" year="2014"><template shadowrootmode="open">/);
  assert.match(html[4]!, /aria-label="[^"]*the Netherlands[^"]*2014/);
  assert.match(html[5]!, /対オランダ|オランダ/);
  for (const text of html) assert.doesNotMatch(text.replace(/<style.*?<\/style>/, ''), /with Japan|to Japan|Japan’s|対日/);
});

test('renderElement() throws what to import for a partner without its pack, and the partners that there are for another', async () => {
  const messages = await runOnServer(`
    const tryRender = (...args) => { try { renderElement(...args); console.log('nothing') } catch (error) { console.log(error.message) } };
    tryRender('state-map', { partner: 'KR' });
    tryRender('trade-fact', { name: 'two-way-total', partner: 'kr' });
    tryRender('trade-balance', { partner: 'KR', lang: 'ja' });
    tryRender('trade-composition', { partner: 'KR' });
    tryRender('trade-balance', { partner: 'XX' });
    await import('trade-widgets/partners/KR');
    tryRender('state-map', { partner: 'KR' });
    await import('trade-widgets/partners/CH');
    tryRender('trade-balance', { partner: 'CH' });
    tryRender('state-map', { partner: 'CH' });`);
  const lines = messages.trim().split('\n');
  assert.deepEqual(lines.slice(0, 4), [
    "<state-map>: The figures for South Korea are not loaded: import 'trade-widgets/partners/KR' first.",
    "<trade-fact>: The figures for South Korea are not loaded: import 'trade-widgets/partners/KR' first.",
    "<trade-balance>: 韓国の数値が読み込まれていません。先に'trade-widgets/partners/KR'をインポートしてください。",
    '<trade-composition>: There are no figures for the partner “KR”, only for Japan (JP).',
  ]);
  assert.match(lines[4]!, /^<trade-balance>: There are no figures for the partner “XX”, only for Japan \(JP\), .* and Vietnam \(VN\)\.$/);
  assert.deepEqual(lines.slice(5, 7), ['nothing', 'nothing']);
  assert.match(lines[7]!, /^<state-map>: There are no figures for the partner “CH”, only for Japan \(JP\), /);
  assert.equal(lines.length, 8);
});
