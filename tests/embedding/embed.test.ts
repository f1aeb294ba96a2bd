import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { openBrowser, watch } from '../support/site.ts';
import { tags } from '../support/tags.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const standalone = new URL('../../dist/standalone/', import.meta.url);
let browser: Browser;
let folder: string;

before(async () => {
  browser = await openBrowser();
  folder = mkdtempSync(join(tmpdir(), 'trade-widgets-'));
});
after(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

/** Opens a file with nothing else in it, as an editor would try it. */
async function open(html: string): Promise<{ page: Page; problems: string[]; requests: string[] }> {
  const file = join(folder, 'page.html');
  writeFileSync(file, html);
  const page = await browser.newPage();
  const seen = watch(page);
  await page.goto(pathToFileURL(file).href);
  return { page, ...seen };
}

for (const script of readdirSync(standalone)) {
  const tag = script.replace('.js', '');
  if (!tag.includes('-') || tag === 'trade-fact') continue;
  const source = new URL(script, standalone).href;

  test(`one script and <${tag}> in an otherwise empty file draw the chart, and nothing else is requested`, async () => {
    const { page, problems, requests } = await open(`<script src="${source}"></script><${tag}></${tag}>`);
    assert.ok((await page.locator(`${tag} [data-mark]`).count()) >= 5);
    assert.match(await page.locator(`${tag} .takeaway`).innerText(), /\$[\d.]+ [bm]illion|[\d.]+%/);
    assert.deepEqual(
      requests.map((url) => url.replace(/.*\//, '')),
      ['page.html', script],
    );
    assert.deepEqual(problems, []);
    await page.close();
  });

  test(`<${tag}>: the script twice, and before or after the element, is harmless and silent`, async () => {
    const { page, problems } = await open(
      `<${tag}></${tag}><script src="${source}"></script><script src="${source}"></script><${tag} lang="ja"></${tag}>`,
    );
    assert.equal(await page.locator(`${tag} svg`).count(), 2);
    assert.deepEqual(problems, []);
    await page.close();
  });

  test(`<${tag}> draws under a strict content security policy`, async () => {
    const page = await browser.newPage();
    const { problems } = watch(page);
    await page.route('http://strict.localhost/**', (route) => {
      const path = new URL(route.request().url()).pathname;
      if (path === `/${script}`) return route.fulfill({ path: fileURLToPath(new URL(script, standalone)), contentType: 'text/javascript' });
      return route.fulfill({
        contentType: 'text/html',
        headers: { 'content-security-policy': "default-src 'none'; script-src 'self'; style-src 'self'" },
        body: `<!doctype html><title>t</title><${tag}></${tag}><script src="/${script}"></script>`,
      });
    });
    await page.goto('http://strict.localhost/');
    assert.ok((await page.locator(`${tag} [data-mark]`).count()) >= 5);
    await page.locator(`${tag} [data-mark]`).first().focus();
    assert.equal(await page.locator(`${tag} .plot`).evaluate((plot) => getComputedStyle(plot).position), 'relative');
    assert.deepEqual(problems, []);
    await page.close();
  });
}

test('one script and all elements in an otherwise empty file draw, under a strict policy, and nothing else is requested', async () => {
  const page = await browser.newPage();
  const { problems, requests } = watch(page);
  await page.route('http://strict.localhost/**', (route) =>
    route.fulfill(
      new URL(route.request().url()).pathname === '/all.js'
        ? { path: fileURLToPath(new URL('all.js', standalone)), contentType: 'text/javascript' }
        : {
            contentType: 'text/html',
            headers: { 'content-security-policy': "default-src 'none'; script-src 'self'; style-src 'self'" },
            body: `<!doctype html><title>t</title>${tags.map((tag) => `<${tag} name="two-way-total" year="2014"></${tag}>`).join('')}<script src="/all.js"></script>`,
          },
    ),
  );
  await page.goto('http://strict.localhost/');
  for (const tag of tags)
    await page
      .locator(`${tag} ${tag === 'trade-fact' ? '.figure' : '[data-mark]'}`)
      .first()
      .waitFor();
  assert.equal(await page.locator('trade-fact .figure').innerText(), '$284.4 billion');
  assert.deepEqual(
    requests.map((url) => new URL(url).pathname),
    ['/', '/all.js'],
  );
  assert.deepEqual(problems, []);
  await page.close();
});

test('every script on one page, beside the one of all, is harmless, and the page keeps its own styles', async () => {
  const scripts = readdirSync(standalone)
    .filter((script) => script !== 'custom-data.js')
    .map((script) => `<script src="${new URL(script, standalone).href}"></script>`);
  const { page, problems } = await open(
    `${scripts.join('')}<p id="p">text <trade-fact name="two-way-total" year="2014"></trade-fact></p><trade-balance></trade-balance><top-partners></top-partners>`,
  );
  assert.equal(await page.locator('svg').count(), 2);
  assert.equal(await page.locator('trade-fact .figure').innerText(), '$284.4 billion');
  assert.equal(await page.locator('#p').evaluate((p) => getComputedStyle(p).marginTop), '16px');
  assert.deepEqual(problems, []);
  await page.close();
});

test('`npm start` prints an address where the article has its charts with the figures of 2014', async () => {
  const server = spawn(process.execPath, [join(root, 'node_modules/vite/bin/vite.js'), '--port', '0'], {
    cwd: root,
    env: { ...process.env, NO_COLOR: '1' },
  });
  try {
    const address = await new Promise<string>((done, fail) => {
      let said = '';
      server.stdout.on('data', (text: Buffer) => {
        said += text.toString();
        const found = /http:\/\/127\.0\.0\.1:\d+\//.exec(said);
        if (found) done(found[0]);
      });
      server.on('exit', () => fail(new Error(`the server ended: ${said}`)));
    });
    const page = await browser.newPage();
    const { problems } = watch(page);
    await page.goto(address);
    await page.locator('top-partners [data-mark]').first().waitFor();
    assert.deepEqual(await page.locator('trade-balance .value').allTextContents(), ['$170.2 bn', 'Deficit $56.0 bn', '$114.2 bn']);
    assert.deepEqual(
      await page
        .locator('top-partners [data-mark]')
        .evaluateAll((rows) => rows.map((row) => row.getAttribute('aria-label')?.replace(/ billion.*/, ''))),
      ['1. Canada: $312.8', '2. Mexico: $241.0', '3. China: $123.7', '4. Japan: $66.9', '5. UK: $53.9'],
    );
    // The sources run with Lit's development build, which says so.
    assert.deepEqual(
      problems.filter((text) => !text.startsWith('Lit is in dev mode')),
      [],
    );
    await page.close();
  } finally {
    server.removeAllListeners('exit');
    server.kill();
  }
});
