import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { AxeResults } from 'axe-core';
import type { Package } from 'custom-elements-manifest';
import type { Browser, FrameLocator, Locator, Page } from 'playwright-core';
import { elementsOf } from '../../build/manifest.ts';
import { openBrowser, serving, watch } from '../support/site.ts';
import { tags } from '../support/tags.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const manifest = JSON.parse(readFileSync(`${root}custom-elements.json`, 'utf8')) as Package;
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
        await page.locator('.sbdocs-content h1').first().waitFor();
        const files = page.locator('.sbdocs-content a[href$=".md"]:not([href^="https://"])');
        assert.deepEqual(await files.allInnerTexts(), [], `${id} links to files that are not here`);
        assert.doesNotMatch(await page.locator('.sbdocs-content').innerText(), /\| ?-{3}/, `${id} shows a table as its Markdown`);
        continue;
      }
      const element = page.locator(tags.join());
      await element.locator('figure:not([aria-busy]), span.figure').filter({ visible: true }).first().waitFor();
      assert.equal(await element.locator('.message').count(), 0, id);
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
    for (const name of ['flow', 'count', 'year', 'heading-level', 'trade-select', '::part(takeaway)', '--trade-exports'])
      assert.ok(text.includes(name), `${name} in ${text}`);
    assert.ok(!/#|compose|shownYear/.test(text), text);
    await page.close();
  });
});

/** Opens a story as a person does, with its panels, and returns the frame with the story. */
async function openStory(id: string, use: (page: Page, story: FrameLocator) => Promise<void>): Promise<void> {
  await serving(`${root}storybook-static`, async (address) => {
    const page = await browser.newPage({ viewport: { width: 1400, height: 1000 } });
    await page.goto(`${address}?path=/story/${id}`);
    const story = page.frameLocator('#storybook-preview-iframe');
    await story.locator('.takeaway').first().waitFor();
    await use(page, story);
    await page.close();
  });
}

test('the panel "Controls" has a control for every attribute, and for nothing else; a control changes the chart', () =>
  openStory('elements-state-map--default', async (page, story) => {
    const panel = page.getByRole('tabpanel', { name: /^Controls/ });
    const rows = panel.locator('tbody tr:has(td:nth-child(4))');
    const names = await rows.evaluateAll((rows) =>
      rows.flatMap(({ children: [name, , , control] }) =>
        control?.querySelector('input, select, textarea, button') ? [(name as HTMLElement).innerText] : [],
      ),
    );
    const attributes = elementsOf(manifest).find(({ tagName }) => tagName === 'state-map')!.attributes!;
    assert.deepEqual(names, attributes.map(({ name }) => name)); // prettier-ignore
    assert.equal(await panel.getByRole('button', { name: /^Set (object|string|boolean)/ }).count(), 0);
    const control = (name: string): Locator => rows.filter({ has: page.getByText(name, { exact: true }) });
    await control('heading').getByRole('textbox').fill('Our heading');
    await story.getByText('Our heading').first().waitFor();
    await control('measure').getByText('share', { exact: true }).click();
    await story.locator('.takeaway').filter({ hasText: '%' }).waitFor();
    assert.equal(await story.locator('state-map').getAttribute('measure'), 'share');
  }));

test('the panel "Actions" shows the events of a chart with their details', () =>
  openStory('elements-state-map--default', async (page, story) => {
    await page.getByRole('tab', { name: /^Actions/ }).click();
    const panel = page.getByRole('tabpanel', { name: /^Actions/ });
    await story.locator('[data-mark="TX"]').first().dispatchEvent('click');
    await panel.getByText('trade-select:').first().waitFor();
    await panel.getByText('"Texas"').first().waitFor();
    await story.getByRole('button', { name: /^One year earlier/ }).click();
    await panel.getByText('trade-year:').first().waitFor();
  }));

test('the examples show custom data, charts that share a choice, and choices in the address', async () => {
  for (const [id, takeaway] of [
    ['table', /\$10\.0\sbillion in 2024/],
    ['rows', /California, Texas, and Ohio exported the most goods to South Korea in 2024/],
    ['file', /with \$450\.0\smillion/],
  ] as const)
    await openStory(`examples--${id}-of-custom-data`, async (_page, story) => {
      assert.match(await story.locator('.takeaway').innerText(), takeaway);
      assert.match(await story.locator('.source').innerText(), /Our office/);
    });
  await openStory('examples--group', async (_page, story) => {
    await story.locator('state-ranking [data-mark="AK"]').first().dispatchEvent('click');
    await story.locator('state-map .takeaway').filter({ hasText: 'Alaska' }).waitFor();
  });
  await openStory('examples--deep-link', async (page, story) => {
    await story.locator('[data-mark="TX"]').first().dispatchEvent('click');
    await story.locator('.takeaway').filter({ hasText: 'Texas' }).waitFor();
    assert.match(
      page
        .frames()
        .find((frame) => frame.url().includes('iframe.html'))!
        .url(),
      /#.*exports.*TX/,
    );
  });
  await openStory('examples--annotations', async (_page, story) => {
    await story.getByText('Financial crisis').first().waitFor();
  });
});

test('the first page has a live chart, and its links lead to pages that exist', async () => {
  const { entries } = JSON.parse(readFileSync(`${root}storybook-static/index.json`, 'utf8')) as { entries: Record<string, object> };
  await serving(`${root}storybook-static`, async (address) => {
    const page = await browser.newPage();
    await page.goto(`${address}iframe.html?id=start-here--docs&viewMode=docs`);
    const chart = page.locator('trade-balance');
    await chart.getByRole('button', { name: /^One year earlier/ }).click();
    await chart.locator('.takeaway').filter({ hasText: 'in 2023' }).waitFor();
    const links = await page
      .locator('.sbdocs-content a[href*="path="]')
      .evaluateAll((links) => links.map((link) => /path=\/\w+\/([\w-]+)/.exec((link as HTMLAnchorElement).href)?.[1] ?? ''));
    assert.ok(links.length > 9);
    assert.deepEqual(links.filter((id) => !(id in entries)), []); // prettier-ignore
    await page.close();
  });
});
