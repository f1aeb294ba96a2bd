import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { openBrowser, watch } from '../support/site.ts';
import { charts, tags } from '../support/tags.ts';

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

/** Opens a local file that contains only this HTML, as an editor would try it. */
async function openFile(html: string): Promise<{ page: Page; problems: string[]; requests: string[] }> {
  const file = join(folder, 'page.html');
  writeFileSync(file, html);
  const page = await browser.newPage();
  const seen = watch(page);
  await page.goto(pathToFileURL(file).href);
  return { page, ...seen };
}

for (const tag of charts) {
  const script = `${tag}.js`;
  const source = new URL(script, standalone).href;

  test(`<${tag}> and its script draw the chart in an otherwise empty file, without further requests`, async () => {
    const { page, problems, requests } = await openFile(`<script src="${source}"></script><${tag}></${tag}>`);
    assert.ok((await page.locator(`${tag} [data-mark]`).count()) >= 5);
    assert.match(await page.locator(`${tag} .takeaway`).innerText(), /\$[\d.]+\s[bm]illion|[\d.]+%/);
    assert.deepEqual(
      requests.map((url) => url.replace(/.*\//, '')),
      ['page.html', script],
    );
    assert.deepEqual(problems, []);
    await page.close();
  });

  test(`<${tag}> is drawn once, without messages, if its script is loaded twice and before or after the element`, async () => {
    const { page, problems } = await openFile(
      `<${tag}></${tag}><script src="${source}"></script><script src="${source}"></script><${tag} lang="ja"></${tag}>`,
    );
    assert.equal(await page.locator(`${tag} .plot svg`).count(), 2);
    assert.deepEqual(problems, []);
    await page.close();
  });

  test(`<${tag}> draws under a strict Content Security Policy`, async () => {
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

test('the script of all elements draws every element under a strict Content Security Policy, without further requests', async () => {
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
  assert.equal(await page.locator('trade-fact .figure').innerText(), '$284.4\u00a0billion');
  assert.deepEqual(
    requests.map((url) => new URL(url).pathname),
    ['/', '/all.js'],
  );
  assert.deepEqual(problems, []);
  await page.close();
});

test('all scripts on one page cause no messages and leave the styles of the page unchanged', async () => {
  const scripts = readdirSync(standalone)
    .filter((file) => file.endsWith('.js') && file !== 'custom-data.js')
    .map((script) => `<script src="${new URL(script, standalone).href}"></script>`);
  const { page, problems } = await openFile(
    `${scripts.join('')}<p id="p">text <trade-fact name="two-way-total" year="2014"></trade-fact></p><trade-balance></trade-balance><top-partners></top-partners>`,
  );
  assert.equal(await page.locator('.plot svg').count(), 2);
  assert.equal(await page.locator('trade-fact .figure').innerText(), '$284.4\u00a0billion');
  assert.equal(await page.locator('#p').evaluate((p) => getComputedStyle(p).marginTop), '16px');
  assert.deepEqual(problems, []);
  await page.close();
});

test('`npm start` prints the address of the article, whose charts show the figures of 2014', async () => {
  const server = spawn(process.execPath, [join(root, 'node_modules/vite/bin/vite.js'), '--port', '0'], {
    cwd: root,
    env: { ...process.env, NO_COLOR: '1' },
  });
  try {
    const address = await new Promise<string>((done, fail) => {
      let output = '';
      server.stdout.on('data', (text: Buffer) => {
        output += text.toString();
        const match = /http:\/\/127\.0\.0\.1:\d+\//.exec(output);
        if (match) done(match[0]);
      });
      server.on('exit', () => fail(new Error(`the server exited: ${output}`)));
    });
    const page = await browser.newPage();
    const { problems } = watch(page);
    await page.goto(address);
    await page.locator('top-partners [data-mark]').first().waitFor();
    assert.deepEqual(await page.locator('trade-balance .value').allTextContents(), ['$170.2 bn', 'Deficit $56.0 bn', '$114.2 bn']);
    assert.deepEqual(
      await page
        .locator('top-partners [data-mark]')
        .evaluateAll((rows) => rows.map((row) => row.getAttribute('aria-label')?.replace(/\sbillion.*/, ''))),
      ['1. Canada: $312.8', '2. Mexico: $241.0', '3. China: $123.7', '4. Japan: $66.9', '5. UK: $53.9'],
    );
    // The sources run with Lit's development build, which logs that it is one.
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
