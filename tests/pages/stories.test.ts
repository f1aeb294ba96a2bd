import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { AxeResults } from 'axe-core';
import type { Browser } from 'playwright-core';
import { openBrowser, serving, watch } from '../support/site.ts';
import { tags } from '../support/tags.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const axe = createRequire(import.meta.url).resolve('axe-core');
let browser: Browser;

before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

test('Storybook builds offline, every element has its four looks, and every story draws without an axe violation', async () => {
  // Not `npm run storybook:build`: it writes the manifest, which other tests read at the same time.
  const built = spawnSync('npx', ['--no-install', 'storybook', 'build', '--disable-telemetry'], {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  assert.equal(built.status, 0, built.stdout + built.stderr);
  const { entries } = JSON.parse(readFileSync(`${root}storybook-static/index.json`, 'utf8')) as {
    entries: Record<string, { id: string; type: string }>;
  };
  for (const tag of tags)
    for (const look of ['default', 'japanese', 'narrow', 'dark']) assert.ok(entries[`elements-${tag}--${look}`], `${tag}: ${look}`);

  await serving(`${root}storybook-static`, async (address) => {
    const page = await browser.newPage();
    const { problems, requests } = watch(page);
    for (const { id, type } of Object.values(entries)) {
      // The addon's own run waits for its panel: two runs of axe at once refuse each other.
      await page.goto(`${address}iframe.html?id=${id}&viewMode=${type === 'docs' ? 'docs' : 'story'}&globals=a11y.manual:!true`);
      if (type === 'docs') {
        await page.locator('.sbdocs-content h1').waitFor();
        continue;
      }
      const element = page.locator(tags.join());
      await element.locator('figure, span.figure').filter({ visible: true }).first().waitFor();
      await page.addScriptTag({ path: axe });
      const { violations } = await page.evaluate(
        async () => await (globalThis as unknown as { axe: { run: (context: string) => Promise<AxeResults> } }).axe.run('#storybook-root'),
      );
      assert.deepEqual(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`),
        [],
        id,
      );
    }
    assert.deepEqual(problems, []);
    assert.deepEqual(
      requests.filter((url) => !url.startsWith(address) && !/^(data|blob):/.test(url)),
      [],
    );
    await page.close();
  });
});

test('the page of an element lists its attributes, event, parts and custom properties, and nothing from inside', async () => {
  await serving(`${root}storybook-static`, async (address) => {
    const page = await browser.newPage();
    await page.goto(`${address}iframe.html?id=elements-top-partners--docs&viewMode=docs`);
    const table = page.locator('.docblock-argstable');
    await table.waitFor();
    const text = (await table.innerText()).replace(/\s+/g, ' ');
    for (const name of ['flow', 'count', 'year', 'heading-level', 'trade-select', 'takeaway', '--trade-exports'])
      assert.ok(text.includes(name), `${name} in ${text}`);
    assert.ok(!/#|compose|shownYear/.test(text), text);
    await page.close();
  });
});
