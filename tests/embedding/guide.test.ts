import assert from 'node:assert/strict';
import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Browser } from 'playwright-core';
import { kitModules, kitScripts, type File } from '../bench/builds.ts';
import { charts } from '../bench/stacks.ts';
import { openBrowser, serving, servingPage, watch } from '../support/site.ts';

const root = new URL('../../', import.meta.url);
const { version } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as { version: string };
const sri = JSON.parse(readFileSync(new URL('dist/sri.json', root), 'utf8')) as Record<string, string>;
/** The guide in each language. Both are tested alike. */
const guides = ['stories/embedding.md', 'stories/embedding.ja.md'].map((file) => {
  const text = readFileSync(new URL(file, root), 'utf8');
  return { file, text, snippets: [...text.matchAll(/```html\n([^]*?)```/g)].map(([, html]) => html!) };
});
let browser: Browser;

before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

for (const { file, text, snippets } of guides) {
  test(`${file}: it has six snippets, and names this version`, () => {
    assert.equal(snippets.length, 6);
    for (const [, found] of text.matchAll(/trade-widgets@([\d.]+)\//g)) assert.equal(found, version);
    for (const html of snippets) assert.match(html, /https:\/\/unpkg\.com\/trade-widgets@/);
  });

  test(`${file}: its server code runs in Node and returns the chart`, async () => {
    const code = /```js\n(import \{ renderElement[^]*?)```/.exec(text)?.[1] ?? '';
    const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', `${code}process.stdout.write(chart);`], {
      cwd: fileURLToPath(root),
    });
    assert.match(stdout, /^<state-map year="2014" lang="ja"><template shadowrootmode="open">.*カリフォルニア州/s);
    assert.match(stdout, /viewBox="0 0 640 /);
  });

  test(`${file}: its commands write the files that they name`, async () => {
    const lines = (/```sh\n([^]*?)```/.exec(text)?.[1] ?? '').trim().split('\n');
    assert.equal(lines.length, 3);
    const folder = mkdtempSync(join(tmpdir(), 'trade-widgets-'));
    try {
      const { bin } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as { bin: Record<string, string> };
      for (const line of lines) {
        const [npx, name = '', ...args] = line.split(' ');
        assert.equal(npx, 'npx');
        await promisify(execFile)(process.execPath, [fileURLToPath(new URL(bin[name] ?? 'none', root)), ...args], { cwd: folder });
      }
      assert.deepEqual(readdirSync(folder), ['balance.svg', 'figures', 'map.svg', 'snippet.html']);
      assert.equal(readdirSync(join(folder, 'figures')).length, 7);
      assert.match(readFileSync(join(folder, 'balance.svg'), 'utf8'), /1,142億/);
      assert.match(readFileSync(join(folder, 'snippet.html'), 'utf8'), /<img src="map\.svg"/);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  for (const html of snippets) {
    const [tag = ''] = /(?<=<|data-trade-widget="|embed\/)[a-z]+-[a-z]+(?=[ ".])/.exec(html.replace(/<script.*/g, '')) ?? [];
    test(`${file}: its snippet of ${tag} draws a figure`, () =>
      serving(
        fileURLToPath(new URL('dist/', root)),
        async (kitUrl) => {
          const body = html
            .replaceAll(`https://unpkg.com/trade-widgets@${version}/dist/`, kitUrl)
            .replace('integrity="sha384-…"', `integrity="${sri['standalone/trade-fact.js']}"`);
          await servingPage(
            `<!doctype html><html lang="en"><meta charset="utf-8"><title>site</title>${body}`,
            async (siteUrl) => {
              const page = await browser.newPage();
              const { problems } = watch(page);
              await page.goto(siteUrl);
              const isFramed = await page.locator('iframe').count();
              const inside = isFramed ? page.locator('iframe').contentFrame() : page;
              const figure = inside.locator(tag === 'trade-fact' ? '.figure' : `${tag} .takeaway`).first();
              assert.match(await figure.innerText(), /\d/);
              assert.deepEqual(problems, []);
              await page.close();
            },
            { 'access-control-allow-origin': '*' },
          );
        },
        { headers: { 'access-control-allow-origin': '*' } },
      ));
  }
}

interface Coverage {
  code: string;
  bop?: [first: number, last: number];
  census?: [first: number, last: number];
  states?: [first: number, last: number];
  listedStates?: number[];
}
const partners = JSON.parse(readFileSync(new URL('dist/partners/partners.json', root), 'utf8')) as {
  names: { codes: string[]; en: string[]; ja: string[] };
  coverage: Coverage[];
};

for (const [i, { file, text }] of guides.entries())
  test(`${file}: its list of partner packs is that of partners.json`, () => {
    const [lang, dash] = i ? (['ja', '〜'] as const) : (['en', '–'] as const);
    const range = (values: number[] = []): string => {
      const [least, most] = [Math.min(...values), Math.max(...values)];
      return !values.length ? '' : least === most ? String(least) : `${least}${dash}${most}`;
    };
    const rows = [...text.matchAll(/^\| `([A-Z]{2})` *(\|.*\|)$/gm)].map(([, code, cells]) => [
      code,
      ...cells!.split('|').slice(1, -1).map((cell) => cell.trim()), // prettier-ignore
    ]);
    const { names, coverage } = partners;
    assert.deepEqual(
      rows,
      coverage
        .filter(({ code }) => code !== 'JP')
        .map(({ code, bop, census, listedStates }) => [
          code,
          names[lang][names.codes.indexOf(code)],
          range(bop),
          range(census),
          range(listedStates),
        ]),
    );
    for (const { states } of coverage) if (states) assert.ok(text.includes(range(states)));
    assert.ok(rows.length > 30);
  });

test('both guides give the sizes of three charts after gzip -9, as the READMEs do, and modules are the smallest', () => {
  /** What a page with these files loads at first, in whole KB (1,000 bytes). */
  const kilobytes = (files: readonly File[]): number => {
    const sizes = files.filter(({ isLazy }) => !isLazy).map(({ code }) => execFileSync('gzip', ['-9', '-c'], { input: code }).length);
    return Math.round(sizes.reduce((sum, size) => sum + size, 0) / 1000);
  };
  const modules = kilobytes(kitModules(charts));
  const all = kilobytes(kitScripts(charts, true));
  const scripts = kilobytes(kitScripts(charts));
  assert.ok(modules < all && all < scripts, `${modules}, ${all}, ${scripts}`);
  for (const { file, text } of guides) {
    const sizes = [...text.matchAll(/(\d+) KB/g)].map(([, size]) => Number(size));
    assert.deepEqual(sizes.slice(0, 3), [modules, all, scripts], `${file}: the sizes of three charts on a page`);
  }
});

test('both guides have the same sections and code blocks, in the same order, and the Japanese one draws in Japanese', () => {
  const structure = (text: string): (string | undefined)[] => [...text.matchAll(/^(#+ |```\w+|- \*\*[\w ,]*)/gm)].map(([, part]) => part);
  const [en, ja] = guides;
  const code = (text: string): string => text.replaceAll('、', ', ');
  assert.deepEqual(structure(code(ja!.text)), structure(en!.text));
  for (const html of ja!.snippets)
    for (const [tag] of html.matchAll(/<(trade|state|top|prefecture)-[^>]*>|<div[^>]*>|embed\/[\w-]+\.html[^"]*/g))
      assert.match(tag, /lang="ja"|lang=ja/);
});
