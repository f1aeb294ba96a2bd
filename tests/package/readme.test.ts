import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { readElements } from '../../build/reference-guides.ts';
import { answer, answering } from '../custom-data/server.ts';
import { packed } from '../support/packed.ts';
import { openBrowser, watch } from '../support/site.ts';
import { charts, tags } from '../support/tags.ts';

const root = new URL('../../', import.meta.url);

/** A README, and what its examples show. */
interface Readme {
  file: string;
  /** The README in the other language, and the embedding guide in this one. */
  links: string[];
  takeaways: string[];
  customTakeaway: RegExp;
  customSource: string;
  rendered: RegExp;
  /** The size of the script with all elements. */
  allSize: RegExp;
}

const readmes: Readme[] = [
  {
    file: 'README.md',
    links: ['README.ja.md', 'stories/embedding.md', 'stories/embedding.ja.md'],
    takeaways: [
      'The US deficit with Japan in goods and services was $56.0\u00a0billion in 2014, down from $59.4\u00a0billion in 2013.',
      '2014年、米国の対日財収支は693億\u20604,000万ドルの赤字で、2013年の748億ドルから縮小した。',
    ],
    customTakeaway: /^Of the 2 states with data, California exported the most goods to South Korea in 2024/,
    customSource: 'Source: Korea Customs Service',
    rendered: /^<state-map year="2014"><template shadowrootmode="open">/,
    allSize: /every element, in (\d+) KB/,
  },
  {
    file: 'README.ja.md',
    links: ['README.md', 'stories/embedding.ja.md'],
    takeaways: [
      '2014年、米国の対日財・サービス収支は559億\u20609,000万ドルの赤字で、2013年の594億ドルから縮小した。',
      '2014年、米国の対日財収支は693億\u20604,000万ドルの赤字で、2013年の748億ドルから縮小した。',
    ],
    customTakeaway: /2024年.*対韓.*カリフォルニア州/,
    customSource: '出典：韓国関税庁',
    rendered: /^<state-map year="2014" lang="ja"><template shadowrootmode="open">/,
    allSize: /全要素を含み、gzip後(\d+) KB/,
  },
];

/** The size of a script in whole KB (1,000 bytes) after gzip -9, as a README writes it. */
const sizeOf = (script: string): string => {
  const bytes = execFileSync('gzip', ['-9', '-c', fileURLToPath(new URL(`dist/standalone/${script}.js`, root))]).length;
  return String(Math.round(bytes / 1000));
};

for (const { file, links, takeaways, customTakeaway, customSource, rendered, allSize } of readmes) {
  const readme = readFileSync(new URL(file, root), 'utf8');
  const blocks = (language: string): string[] =>
    [...readme.matchAll(new RegExp(`\`\`\`${language}\n([^]*?)\`\`\``, 'g'))].map(([, text]) => text!);
  const block = (language: string): string => blocks(language)[0] ?? '';

  test(`${file}: its three lines draw the charts, in a file in the folder of the script`, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'trade-widgets-'));
    const browser = await openBrowser();
    try {
      for (const script of readdirSync(new URL('dist/standalone/', root)))
        copyFileSync(new URL(`dist/standalone/${script}`, root), join(folder, script));
      writeFileSync(join(folder, 'page.html'), `<!doctype html><meta charset="utf-8">${block('html')}`);
      const page = await browser.newPage();
      const { problems } = watch(page);
      await page.goto(pathToFileURL(join(folder, 'page.html')).href);
      assert.equal(block('html').trim().split('\n').length, 3);
      assert.deepEqual(await page.locator('trade-balance .takeaway').allInnerTexts(), takeaways);
      assert.deepEqual(problems, []);
    } finally {
      await browser.close();
      rmSync(folder, { recursive: true });
    }
  });

  test(`${file}: its lines for custom data draw a file with the column headings of the chart's own download`, () => {
    const [, html = ''] = blocks('html');
    assert.equal(html.trim().split('\n').length, 2);
    const script = readFileSync(new URL('dist/standalone/state-map.js', root));
    const files = {
      '': answer('text/html', `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,">${html}`),
      'state-map.js': answer('text/javascript', script),
      'custom-data.js': answer('text/javascript', readFileSync(new URL('dist/standalone/custom-data.js', root))),
      'korea.csv': answer('text/csv', 'code,Goods exports to Japan (million US dollars),year\nCA,9876.5,2024\nTX,8765,2024\n'),
    };
    return answering(files, async (site) => {
      const browser = await openBrowser();
      try {
        const page = await browser.newPage();
        const { problems } = watch(page);
        await page.goto(site);
        await page.locator('.takeaway').filter({ hasText: customTakeaway }).waitFor();
        assert.equal(await page.locator('.source').innerText(), customSource);
        assert.deepEqual(problems, []);
      } finally {
        await browser.close();
      }
    });
  });

  test(`${file}: its commands are scripts of the package, and its first two install everything`, () => {
    const { scripts } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as { scripts: Record<string, string> };
    const named = [...readme.matchAll(/`npm (?:run )?([\w:]+)`/g)].map(([, name]) => name!);
    assert.ok(named.length >= 3);
    for (const name of [...named, 'start', 'test']) assert.ok(scripts[name], name);
    assert.deepEqual(block('sh').match(/npm ci && npm \w+/g), ['npm ci && npm start', 'npm ci && npm test']);
  });

  test(`${file}: its JavaScript runs in Node, and renders the map`, () => {
    const code = block('js')
      .replace('renderElement(', 'process.stdout.write(renderElement(')
      .replace(/\);\s*$/, '));');
    const html = execFileSync(process.execPath, ['--input-type=module', '-e', code], { cwd: fileURLToPath(root), encoding: 'utf8' });
    assert.match(html, rendered);
  });

  test(`${file}: its command lines write a picture, and the code for a page`, () => {
    const folder = mkdtempSync(join(tmpdir(), 'trade-widgets-'));
    const run = (command: string): string =>
      execFileSync(process.execPath, [fileURLToPath(new URL('dist/npm/cli/bin.js', root)), ...command.split(' ')], {
        cwd: folder,
        encoding: 'utf8',
      });
    try {
      const [render = '', snippet = ''] = [...readme.matchAll(/`npx trade-widgets (\w+ [^`]*)`/g)].map(([, command]) => command!);
      run(render);
      assert.match(readFileSync(join(folder, 'map.svg'), 'utf8'), /^<svg /);
      assert.match(run(snippet), /<state-map[^]*<\/state-map>/);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test(`${file}: its table lists every element with its own attributes`, () => {
    const rows = [...readme.matchAll(/^\| `<([\w-]+)>`.*?\| ([^|]*?) *\| \d+ KB +\|$/gm)];
    assert.deepEqual(rows.map(([, tag]) => tag).sort(), tags);
    // What every chart has is below the table.
    const names = new Map(readElements().map(({ tagName, attributes = [] }) => [tagName, attributes.map(({ name }) => name)]));
    const common = names.get('state-map')!.filter((name) => charts.every((tag) => names.get(tag)!.includes(name)));
    for (const [, tag, attributes] of rows)
      assert.deepEqual(
        [...attributes!.matchAll(/`([\w-]+)`/g)].map(([, name]) => name).sort(),
        names
          .get(tag!)!
          .filter((name) => !common.includes(name) || name === 'year')
          .sort(),
        tag,
      );
  });

  test(`${file}: it gives the size of the script of every element, and of the script with all elements`, () => {
    const written: Record<string, string | undefined> = Object.fromEntries(
      [...readme.matchAll(/^\| `<([\w-]+)>`.*\| (\d+) KB +\|$/gm)].map(([, tag, size]) => [tag, size]),
    );
    written.all = allSize.exec(readme)?.[1];
    assert.deepEqual(written, Object.fromEntries([...tags, 'all'].map((script) => [script, sizeOf(script)])));
  });

  test(`${file}: dist has what it lists, and its version is the version of the package`, () => {
    const { version } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as { version: string };
    const named = [...readme.matchAll(/^- `([\w./<>]+)`/gm)].map(([, path]) => path!.replace('<tag>', 'state-map'));
    assert.deepEqual(named, [
      'standalone/state-map.js',
      'cdn/state-map.js',
      'npm/',
      'embed/state-map.html',
      'partners/KR.js',
      'sri.json',
      'site/builder.html',
    ]);
    for (const path of [...named, 'standalone/all.js', 'cdn/all.js', 'embed/embed.js', 'site/index.html'])
      assert.ok(existsSync(new URL(`dist/${path}`, root)), path);
    assert.equal(/trade-widgets@([\d.]+)\//.exec(readme)?.[1], version);
  });

  test(`${file}: every file and folder that it links to exists, and is in the package with its picture`, async () => {
    const pack = await packed();
    pack.remove();
    const linked = [...readme.matchAll(/\]\((?!http)([^)]+)\)/g)].map(([, path]) => path!);
    for (const path of ['stories/readme.png', ...links]) assert.ok(linked.includes(path), `${path} is not in ${linked.join()}`);
    for (const path of linked) {
      assert.ok(existsSync(new URL(path, root)), path);
      assert.ok(
        pack.files.some((file) => file === path || file.startsWith(`${path}/`)),
        `${path} is not in the package`,
      );
    }
  });
}

test('both READMEs have the same sections, code blocks and links, in the same order', () => {
  const [en = '', ja = ''] = readmes.map(({ file }) => readFileSync(new URL(file, root), 'utf8'));
  const structure = (text: string): (string | undefined)[] =>
    [...text.matchAll(/^(#+ |```\w+|\| `<[\w-]+>`|- `[^`]+`)/gm)].map(([, part]) => part);
  assert.deepEqual(structure(ja), structure(en));
  const guides = (text: string): string[] =>
    [...text.matchAll(/^- \[[^\]]+\]\(([^)]+)\)/gm)].map(([, path]) => path!.replace('.ja.md', '.md'));
  assert.deepEqual(guides(ja), guides(en));
  assert.ok(guides(en).length >= 7);
});
