/** Untrusted text in attributes, properties, files, messages and URLs stays text. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import type { Browser, Page } from 'playwright-core';
import { openBrowser, serving, servingPage } from '../support/site.ts';
import { tags } from '../support/tags.ts';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const charts = tags.filter((tag) => tag !== 'trade-fact');
let browser: Browser;
before(async () => (browser = await openBrowser()));
after(() => browser.close());

/** Each payload would set `pwned`, or send a request to evil.invalid. */
const payloads = [
  '<script>pwned=1</script>',
  '"><script>pwned=1</script>',
  `'><img src=x onerror=pwned=1>`,
  '<img src=x onerror=pwned=1>',
  '<svg onload=pwned=1>',
  '</text></svg><script>pwned=1</script>',
  '<svg><animate onbegin=pwned=1 attributeName=x dur=1s>',
  '<svg><set onbegin="pwned=1" attributeName=x>',
  '<foreignObject><iframe srcdoc="<script>parent.pwned=1</script>"></iframe></foreignObject>',
  '<math><mtext><table><mglyph><style><img src=x onerror=pwned=1>',
  '<template><script>pwned=1</script></template>',
  '<template shadowrootmode=open><script>pwned=1</script></template>',
  '<!--><img src=x onerror=pwned=1>-->',
  ']]><script>pwned=1</script>',
  '</style><script>pwned=1</script>',
  '</title><script>pwned=1</script>',
  '</template><script>pwned=1</script>',
  'javascript:pwned=1',
  'JaVaScRiPt:pwned=1',
  '\u0001javascript:pwned=1',
  'java\nscript:pwned=1',
  'data:text/html,<script>parent.pwned=1</script>',
  'vbscript:pwned=1',
  '//evil.invalid/x',
  'https://evil.invalid/x"onmouseover=pwned=1 x="',
  '${pwned=1}',
  '{{constructor.constructor("pwned=1")()}}',
  '`-(pwned=1)-`',
  '"-(pwned=1)-"',
  ');pwned=1;(',
  'x" autofocus onfocus="pwned=1',
  "x' style='background:url(https://evil.invalid/x)",
  'red;background:url(https://evil.invalid/x)',
  '~~<script>pwned=1</script>~~',
  '<!--~~-->',
  'lit$123$<script>pwned=1</script>',
  '?lit$0$',
  '=cmd|"/c calc"!A1',
  '+HYPERLINK("https://evil.invalid/x")',
  '@SUM(1)',
  '\u202e\u2066gnp.exe',
  '\u0000<script>pwned=1</script>',
  '__proto__',
];

/** Checks that no payload has run or become markup. */
async function checkHarmless(page: Page, where: string): Promise<void> {
  const found = await page.evaluate(() => {
    const nodes = [...document.querySelectorAll('*')].flatMap((element) =>
      element.shadowRoot ? [...element.shadowRoot.querySelectorAll('*')] : [],
    );
    return {
      ran: 'pwned' in globalThis,
      polluted: 'x' in Object.prototype || Object.keys(Object.prototype).length,
      markup: nodes
        .filter((node) => /^(script|img|iframe|object|embed|foreignObject|animate|set|template|style|math)$/i.test(node.localName))
        .map((node) => node.outerHTML.slice(0, 80)),
      handlers: nodes.flatMap((node) => node.getAttributeNames().filter((name) => name.startsWith('on'))),
      links: nodes.flatMap((node) =>
        node.localName === 'a' && node.hasAttribute('href') && !/^https?:/.test((node as HTMLAnchorElement).protocol)
          ? [node.outerHTML.slice(0, 120)]
          : [],
      ),
    };
  });
  assert.deepEqual(found, { ran: false, polluted: 0, markup: [], handlers: [], links: [] }, where);
}

const onPage = (script: string, use: (page: Page) => Promise<void>): Promise<void> =>
  serving(
    dist,
    (kitUrl) =>
      servingPage(
        `<!doctype html><html lang="en"><meta charset="utf-8"><title>site</title><script src="${kitUrl}${script}"></script><main></main>`,
        async (siteUrl) => {
          const page = await browser.newPage();
          const problems: string[] = [];
          page.on('pageerror', ({ message }) => problems.push(message));
          page.on('dialog', (dialog) => problems.push(dialog.message()));
          page.on(
            'request',
            (request) =>
              new URL(request.url()).hostname === 'evil.invalid' && !request.url().endsWith('?own') && problems.push(request.url()),
          );
          await page.goto(siteUrl);
          await use(page);
          assert.deepEqual(problems, []);
          await page.close();
        },
      ),
    { headers: { 'access-control-allow-origin': '*' } },
  );

for (const tag of tags)
  test(`<${tag}> treats attributes and properties as text`, () =>
    onPage('standalone/all.js', async (page) => {
      const names = await page.evaluate(
        (tag) => (customElements.get(tag) as unknown as { observedAttributes: string[] }).observedAttributes,
        tag,
      );
      assert.ok(names.length >= 4);
      // `src` and `data` are left out: a request for a file is what the page asked for.
      for (const name of [...names.filter((name) => !['src', 'data'].includes(name)), 'title', 'data-x'])
        await page.evaluate(
          async ({ tag, name, payloads }) => {
            const element = document.createElement(tag);
            if (name !== 'name') element.setAttribute('name', 'two-way-total');
            document.querySelector('main')!.replaceChildren(element);
            for (const text of payloads) {
              element.setAttribute(name, text);
              const property = name.replace(/-./g, ([, letter]) => letter!.toUpperCase());
              Reflect.set(element, property, text);
              await (element as unknown as { updateComplete: Promise<unknown> }).updateComplete;
            }
          },
          { tag, name, payloads },
        );
      await checkHarmless(page, tag);
    }));

for (const tag of charts)
  test(`<${tag}> treats cells, headings, source and partner of custom data as text`, () =>
    onPage('standalone/all.js', async (page) => {
      await page.evaluate(
        async ({ tag, payloads }) => {
          const main = document.querySelector('main')!;
          const row = { code: 'CA', year: 2014, exports: 5, imports: 6 };
          for (const text of payloads) {
            for (const data of [
              [{ code: text, year: 2014, exports: 5, imports: 6 }],
              [{ ...row, exports: text }],
              [
                { ...row, [text]: 1 },
                { ...row, State: text, note: text, Partner: text, 概要: text },
              ],
              JSON.parse(`[{"__proto__": {"x": 1}, "code": ${JSON.stringify(text)}}]`) as object[],
            ]) {
              const element = document.createElement(tag);
              Object.assign(element, { data, source: text, sourceUrl: text, partner: text.slice(0, 2) });
              main.replaceChildren(element);
              for (let turn = 0; turn < 50; turn++) {
                await (element as unknown as { updateComplete: Promise<unknown> }).updateComplete;
                if (!element.shadowRoot!.querySelector('[aria-busy]')) break;
                await new Promise((done) => setTimeout(done));
              }
            }
          }
        },
        { tag, payloads },
      );
      await checkHarmless(page, tag);
    }));

test('saved files contain source and heading of custom data as text', () =>
  onPage('standalone/all.js', async (page) => {
    const text = '=HYPERLINK("https://evil.invalid/x")<script>pwned=1</script>';
    await page.evaluate((text) => {
      const element = document.createElement('state-map');
      Object.assign(element, { data: [{ code: 'CA', exports: 5 }], year: 2014, source: text, heading: text });
      document.querySelector('main')!.append(element);
    }, text);
    await page.locator('.source').filter({ hasText: 'HYPERLINK' }).waitFor();
    await page.getByRole('button', { name: 'Download', exact: true }).click();
    const download = async (name: string): Promise<string> => {
      const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name, exact: true }).click()]);
      return readFileSync(await file.path(), 'utf8');
    };
    const cells = parse(await download('CSV'), { bom: true, relax_column_count: true }).flat();
    assert.ok(cells.some((cell) => cell.includes('HYPERLINK')));
    assert.deepEqual(
      cells.filter((cell) => /^[=+\-@\t\r]/.test(cell) && !/^-?[\d.]+$/.test(cell)),
      [],
    );
    const svg = await download('SVG');
    assert.ok(svg.includes('&lt;script'));
    assert.doesNotMatch(svg, /<script|<foreignObject|\son\w+=/i);
    await checkHarmless(page, 'files');
  }));

test('a frame page treats the parameters and hash of its URL as text', () =>
  serving(dist, async (kitUrl) => {
    const page = await browser.newPage();
    const problems: string[] = [];
    page.on('pageerror', ({ message }) => problems.push(message));
    page.on('request', (request) => new URL(request.url()).hostname === 'evil.invalid' && problems.push(request.url()));
    for (const name of ['heading', 'lang', 'year', 'scheme', 'src', 'source-url', 'onload', 'x'])
      for (const text of payloads) {
        await page.goto(`${kitUrl}embed/trade-balance.html?${new URLSearchParams({ [name]: text })}#${encodeURIComponent(text)}`, {
          waitUntil: 'commit',
        });
        await page.locator('.takeaway').waitFor();
        const foreignNodes = await page.evaluate(
          () =>
            [...document.querySelectorAll('script, img, iframe, object')].filter(
              (node) => !/(standalone|embed)\/[\w-]+\.js$|^$/.test((node as HTMLScriptElement).src),
            ).length,
        );
        assert.equal(foreignNodes, 0, `${name}=${text}`);
        await checkHarmless(page, `${name}=${text}`);
      }
    assert.deepEqual(problems, []);
    await page.close();
  }));

test('embed.js treats messages and the attributes of divs as text', () =>
  onPage('embed/embed.js', async (page) => {
    await page.evaluate(async (payloads) => {
      const main = document.querySelector('main')!;
      for (const text of payloads) {
        const div = document.createElement('div');
        div.dataset.tradeWidget = text;
        div.dataset.heading = text;
        main.append(div);
        for (const data of [
          text,
          { tradeWidgets: 1, title: text },
          { tradeWidgets: 1, select: { id: text, label: text, value: 1, year: 1 } },
          { tradeWidgets: 1, attributes: { heading: text } },
          { tradeWidgets: 1, height: text },
        ])
          postMessage(data, '*');
      }
      main.insertAdjacentHTML('beforeend', '<div data-trade-widget="trade-balance" data-lang="en"></div>');
      await new Promise((done) => setTimeout(done));
    }, payloads);
    const frame = page.locator('iframe');
    assert.equal(await frame.count(), 1);
    assert.match((await frame.getAttribute('src')) ?? '', /embed\/trade-balance\.html\?lang=en$/);
    await checkHarmless(page, 'messages');
  }));

test('a chart with deep-link treats the hash of the URL as text', () =>
  onPage('standalone/all.js', async (page) => {
    await page.evaluate(async (payloads) => {
      document.querySelector('main')!.innerHTML = '<state-map id="m" deep-link></state-map>';
      for (const text of payloads)
        for (const name of ['year', 'measure', 'state', '__proto__', 'innerHTML']) {
          location.hash = `m?${new URLSearchParams({ [name]: text })}`;
          await new Promise((done) => addEventListener('hashchange', done, { once: true }));
        }
    }, payloads);
    assert.equal(await page.locator('state-map .takeaway').count(), 1);
    await checkHarmless(page, 'hash');
  }));

test('SECURITY.md lists exactly the packages that are installed with this one, with their licenses', () => {
  const root = new URL('../../', import.meta.url);
  interface Package {
    license?: string;
    dev?: boolean;
    optional?: boolean;
    peer?: boolean;
    devOptional?: boolean;
  }
  const { packages } = JSON.parse(readFileSync(new URL('package-lock.json', root), 'utf8')) as { packages: Record<string, Package> };
  // Some packages are installed in more than one version.
  const installed = new Set(
    Object.entries(packages)
      .filter(([path, { dev, optional, devOptional }]) => path && !dev && !optional && !devOptional)
      .map(([path, { license }]) => `${path.replace(/.*node_modules\//, '')} ${license}`),
  );
  const [, direct = '', indirect = ''] = readFileSync(new URL('SECURITY.md', root), 'utf8').split(/^The direct|^Their own/m);
  const named = (table: string): string[] =>
    [...table.matchAll(/^\| `([^`]+)` *\| (\S+)/gm)].map(([, name, licence]) => `${name} ${licence}`);
  assert.deepEqual([...named(direct), ...named(indirect)].sort(), [...installed].sort());
  const { dependencies } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as { dependencies: object };
  assert.deepEqual(named(direct).map((row) => row.split(' ')[0]).sort(), Object.keys(dependencies).sort()); // prettier-ignore

  // The packages with an asterisk are in the scripts.
  const licences = readFileSync(new URL('dist/cdn/licenses.md', root), 'utf8');
  assert.deepEqual(
    [...`${direct}${indirect}`.matchAll(/^\| `([^`]+)` *\| \S+ *\| \\\*/gm)].map(([, name]) => name).sort(),
    [...licences.matchAll(/^## (\S+) - /gm)].map(([, name]) => name).sort(),
  );
});
