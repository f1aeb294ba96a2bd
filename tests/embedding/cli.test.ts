import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import {
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { tags } from '../support/tags.ts';
import { install, packed } from '../support/packed.ts';
import { openBrowser, serving, watch } from '../support/site.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
const charts = tags.filter((tag) => tag !== 'trade-fact').sort();
const folder = mkdtempSync(join(tmpdir(), 'trade-widgets-'));
let browser: Browser;

before(async () => {
  browser = await openBrowser();
});
after(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

interface CommandResult {
  code: number;
  stdout: Buffer;
  stderr: string;
}
const run = (file: string, args: string[], cwd: string): Promise<CommandResult> =>
  new Promise((done) => {
    execFile(file, args, { cwd, encoding: 'buffer', maxBuffer: 1e8 }, (error, stdout, stderr) => {
      done({ code: error ? Number(error.code) : 0, stdout, stderr: stderr.toString() });
    });
  });
const cli = (...args: string[]): Promise<CommandResult> => run(process.execPath, [join(root, 'dist/npm/cli/bin.js'), ...args], folder);

/** Runs a command that must succeed, and returns what it prints. */
async function printed(...args: string[]): Promise<string> {
  const { code, stdout, stderr } = await cli(...args);
  // Each file that is written has a line.
  for (const line of stderr.split('\n').slice(0, -1))
    assert.ok(existsSync(join(folder, /^trade-widgets: wrote (.*)$/.exec(line)?.[1] ?? 'nothing')), line);
  assert.equal(code, 0, stderr);
  return stdout.toString();
}
const written = (name: string): string => readFileSync(join(folder, name), 'utf8');
const dataUrl = (content: string | Buffer, type: string): string => `data:${type};base64,${Buffer.from(content).toString('base64')}`;

test('render writes the trade balance of 2014 as HTML, SVG, CSV and JSON, in English and Japanese', async () => {
  const command = ['render', 'trade-balance', '--year', '2014'];
  const html = await printed(...command);
  assert.match(html, /^<trade-balance year="2014"><template shadowrootmode="open"><style>/);
  assert.match(html, /The US deficit with Japan in goods and services was \$56\.0\u00a0billion in 2014/);
  const svg = await printed(...command, '--format', 'svg');
  for (const words of ['$114.2 bn', '$170.2 bn', 'Deficit $56.0 bn', 'U.S. Bureau of Economic Analysis']) assert.ok(svg.includes(words), words); // prettier-ignore
  const japanese = await printed(...command, '--format=svg', '--lang=ja');
  for (const words of ['1,142億ドル', '1,702億ドル', '米国経済分析局']) assert.ok(japanese.includes(words), words);
  const csv = await printed(...command, '--format', 'csv');
  assert.match(csv, /^\ufeffcode,/);
  assert.match(csv, /^2014,.*114181.*170169/m);
  const { rows } = JSON.parse(await printed(...command, '--format', 'json')) as { rows: Record<string, unknown>[] };
  assert.ok(Object.values(rows.find(({ code }) => code === '2014') ?? {}).includes(114181));
});

test('render takes the attributes of an element as options, and writes California first in 2013', async () => {
  const [, first] = (await printed('render', 'state-map', '--year', '2013', '--format', 'csv')).split('\r\n');
  assert.match(first!, /^CA,1,California,12739\.04,/);
  assert.match(await printed('render', 'state-map', '--state', 'CA', '--heading', 'A & B', '--heading-level', '2', '--controls', 'none'), /^<state-map state="CA" heading="A &amp; B" heading-level="2" controls="none">/); // prettier-ignore
  assert.equal(
    await printed('render', 'state-map', '--year=2013', '--nonce', 'abc').then((html) => html.includes('<style nonce="abc">')),
    true,
  );
});

test('--data draws a file of custom data in every format, and a snippet contains it', async () => {
  writeFileSync(join(folder, 'korea.csv'), '\ufeffState;Exports (million US dollars)\r\nTexas;8.765,5\r\nOhio;1,25\r\n');
  const options = ['--data', 'korea.csv', '--year', '2024', '--partner', 'KR', '--source', 'Our office'];
  for (const format of ['html', 'svg'])
    assert.match(await printed('render', 'state-map', ...options, '--format', format), /Texas exported .* to South Korea in 2024.*\$8\.8/s);
  assert.match(await printed('render', 'state-map', ...options, '--format', 'csv'), /^TX,1,Texas,8765\.5,/m);
  const snippet = await printed('snippet', 'state-map', ...options);
  assert.ok(snippet.includes('<script type="text/csv">State;Exports (million US dollars)\r\nTexas;8.765,5'), snippet);
  const missing = await cli('render', 'state-map', '--data', 'none.csv');
  assert.deepEqual([missing.code, missing.stderr], [1, 'trade-widgets: --data "none.csv" cannot be read (ENOENT).\n']);
  const wrong = await cli('render', 'state-map', '--data', 'korea.csv');
  assert.equal(wrong.stderr, 'trade-widgets: <state-map>: No year: add a column “year”, or set the attribute “year”.\n');
});

test('--out replaces a file and keeps its mode and the links to it, follows a link to a new file, and writes to a pipe', async () => {
  const command = ['render', 'state-map', '--format', 'csv', '--out'];
  writeFileSync(join(folder, 'file.csv'), 'old', { mode: 0o600 });
  symlinkSync('file.csv', join(folder, 'link.csv'));
  await printed(...command, 'link.csv');
  assert.match(written('file.csv'), /California/);
  assert.ok(lstatSync(join(folder, 'link.csv')).isSymbolicLink());
  assert.equal(statSync(join(folder, 'file.csv')).mode & 0o777, 0o600);

  linkSync(join(folder, 'file.csv'), join(folder, 'other-name.csv'));
  await printed(...command, 'other-name.csv', '--year', '2013');
  assert.equal(written('file.csv'), written('other-name.csv'));
  assert.match(written('file.csv'), /12739\.04/);

  symlinkSync('new.csv', join(folder, 'link-to-new.csv'));
  await printed(...command, 'link-to-new.csv');
  assert.ok(lstatSync(join(folder, 'link-to-new.csv')).isSymbolicLink());
  assert.match(written('new.csv'), /California/);

  await promisify(execFile)('mkfifo', [join(folder, 'pipe')]);
  const reader = promisify(execFile)('cat', [join(folder, 'pipe')]);
  await printed(...command, 'pipe');
  assert.match((await reader).stdout, /California/);
  assert.ok(lstatSync(join(folder, 'pipe')).isFIFO());
  assert.deepEqual(
    readdirSync(folder).filter((name) => name.endsWith('.part')),
    [],
  );
});

/** Returns the size of an image, and the share of its pixels that differ from its first pixel. */
const inspectImage = (page: Page, url: string): Promise<{ width: number; height: number; drawnShare: number }> =>
  page.evaluate(async (url) => {
    const image = new Image();
    image.src = url;
    await image.decode();
    const { width, height } = image;
    const context = new OffscreenCanvas(width, height).getContext('2d')!;
    context.drawImage(image, 0, 0);
    const pixels = new Uint32Array(context.getImageData(0, 0, width, height).data.buffer);
    return { width, height, drawnShare: pixels.filter((pixel) => pixel !== pixels[0]).length / pixels.length };
  }, url);

test('render writes a PNG with two pixels per CSS pixel, in both languages and both color schemes', async () => {
  const page = await browser.newPage();
  for (const [name, ...more] of [['light.png'], ['ja.png', '--lang', 'ja'], ['dark.png', '--scheme', 'dark']] as [string, ...string[]][]) {
    assert.equal(await printed('render', 'state-map', '--year', '2014', '--width', '480', '--out', name, ...more), '');
    const { width, height, drawnShare } = await inspectImage(page, dataUrl(readFileSync(join(folder, name)), 'image/png'));
    assert.equal(width, 2 * (480 + 32));
    assert.ok(height > 600);
    assert.ok(drawnShare > 0.2 && drawnShare < 0.6, `the drawn share of ${name} is ${drawnShare}`);
  }
  assert.deepEqual((await cli('render', 'state-map', '--year', '2014', '--width', '480', '--format', 'png')).stdout, readFileSync(join(folder, 'light.png'))); // prettier-ignore
  await page.close();
});

test('--all writes every chart to a folder, and trade-fact if --name is given', async () => {
  await printed('render', '--all', '--year', '2014', '--format', 'svg', '--out', 'all/ja', '--lang', 'ja');
  assert.deepEqual(readdirSync(join(folder, 'all/ja')), charts.map((tag) => `${tag}.svg`)); // prettier-ignore
  for (const tag of charts) assert.match(written(`all/ja/${tag}.svg`), /<title>.*[\u3040-\u9fff].*<\/title>/);
  await printed('render', '--all', '--out', 'all/html', '--name', 'two-way-total', '--year', '2014');
  assert.deepEqual(readdirSync(join(folder, 'all/html')), [...tags].sort().map((tag) => `${tag}.html`)); // prettier-ignore
  assert.match(written('all/html/trade-fact.html'), /\$284\.4\u00a0billion/);
});

for (const tag of charts) {
  test(`render writes the same picture of <${tag}> as the SVG download in a browser`, () =>
    serving(join(root, 'dist'), async (address) => {
      const lang = tag === 'state-ranking' ? 'ja' : 'en';
      const rendered = await printed('render', tag, '--year', '2014', '--lang', lang, '--format', 'svg');
      const font = /font-family="([^"]+)"/.exec(rendered)?.[1] ?? '';
      const page = await browser.newPage();
      await page.route(`${address}page.html`, (route) =>
        route.fulfill({
          contentType: 'text/html; charset=utf-8',
          body: `<!doctype html><body style="font-family: ${font}; width: 680px"><script src="standalone/${tag}.js"></script>
            <${tag} year="2014" lang="${lang}"></${tag}>`,
        }),
      );
      await page.goto(`${address}page.html`);
      await page.getByRole('button', { name: lang === 'ja' ? '保存' : 'Download', exact: true }).click();
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: 'SVG', exact: true }).click();
      const downloaded = readFileSync(await (await download).path(), 'utf8');
      const texts = (svg: string): string[] => [...svg.matchAll(/<(?:text|title|desc|tspan)\b[^>]*>([^<]+)/g)].map(([, words]) => words!);
      assert.deepEqual(texts(rendered), texts(downloaded));
      assert.ok(texts(rendered).length > 10);

      const urls = [rendered, downloaded].map((svg) => dataUrl(svg, 'image/svg+xml'));
      const { size, differingShare } = await page.evaluate(async (urls) => {
        const [a, b] = await Promise.all(
          urls.map(async (url) => {
            const image = new Image();
            image.src = url;
            await image.decode();
            const context = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
            context.drawImage(image, 0, 0);
            return context.getImageData(0, 0, image.width, image.height);
          }),
        );
        const differing = a!.data.filter((value, i) => Math.abs(value - (b!.data[i] ?? 999)) > 48).length;
        return { size: [a!.width, a!.height, b!.width, b!.height], differingShare: differing / a!.data.length };
      }, urls);
      assert.deepEqual(size.slice(0, 2), size.slice(2));
      assert.ok(differingShare < 0.002, `the differing share of the color values is ${differingShare}`);
      await page.close();
    }));
}

test('a snippet shows picture and table without JavaScript, and the element in their place with it, without a layout shift', () =>
  serving(join(root, 'dist'), async (address) => {
    const command = ['snippet', 'state-map', '--year', '2013', '--lang', 'ja', '--base', address];
    await printed(...command, '--out', 'page.html');
    await printed(...command, '--image', 'map #1?.svg', '--out', 'beside.html');
    for (const [name, javaScriptEnabled] of [
      ['page.html', false],
      ['beside.html', false],
      ['page.html', true],
    ] as const) {
      const context = await browser.newContext({ javaScriptEnabled });
      const page = await context.newPage();
      const { problems, requests } = watch(page);
      await page.route(`${address}*.html`, (route) =>
        route.fulfill({
          contentType: 'text/html; charset=utf-8',
          body: `<!doctype html><html lang="en"><title>site</title><script>
            new PerformanceObserver((list) => console.error('shift', list.getEntries().length)).observe({ type: 'layout-shift', buffered: true });
          </script>${written(name)}<p>After it</p>`,
        }),
      );
      await page.route(`${address}map%20%231%3F.svg`, (route) =>
        route.fulfill({ contentType: 'image/svg+xml', body: written('map #1?.svg') }),
      );
      await page.goto(`${address}${name}`);
      const image = page.locator('state-map > figure > img');
      if (javaScriptEnabled) {
        assert.match(await page.locator('.takeaway').innerText(), /2013年/);
        assert.equal(await page.locator('[data-mark="CA"]').count(), 1);
        assert.equal(await image.isVisible(), false);
        assert.equal(await page.locator('state-map > figure > table').isVisible(), false);
      } else {
        assert.match((await image.getAttribute('alt')) ?? '', /カリフォルニア州/);
        assert.equal(await image.evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth), 712);
        assert.equal(await page.locator('state-map tbody tr').first().innerText(), '1\tカリフォルニア州\t12,739.04\t7.6\t4\t5'); // prettier-ignore
        assert.equal(requests.filter((url) => url.endsWith('.svg')).length, name === 'beside.html' ? 1 : 0);
      }
      assert.deepEqual(problems.filter((problem) => !problem.includes('favicon')), []); // prettier-ignore
      await context.close();
    }
  }));

test('a snippet loads the published script of this version, and a snippet of trade-fact contains its figure', async () => {
  assert.equal(
    await printed('snippet', 'trade-fact', '--name', 'two-way-total', '--year', '2014'),
    `<script src="https://unpkg.com/trade-widgets@${version}/dist/standalone/trade-fact.js"></script>\n<trade-fact name="two-way-total" year="2014">$284.4\u00a0billion</trade-fact>\n`,
  );
});

test('--partner loads the pack of the partner: in every format, in a snippet, and with --all for the elements that have figures', async () => {
  const html = await printed('render', 'trade-balance', '--partner', 'KR', '--year', '2014');
  assert.match(html, /^<trade-balance partner="KR" year="2014">/);
  assert.match(html, /deficit with South Korea in goods and services was \$\d/);
  assert.match(await printed('render', 'state-map', '--partner=kr', '--lang', 'ja', '--format', 'svg'), /韓国/);
  assert.match(await printed('render', 'top-partners', '--partner', 'NL', '--format', 'json'), /Netherlands/);
  assert.match(
    await printed('render', 'trade-fact', '--name', 'exports-goods', '--partner', 'KR', '--year', '2024'),
    /\$66\.9\u00a0billion/,
  );
  const compared = await printed('snippet', 'trade-balance', '--partner', 'KR', '--compare-partner', 'DE');
  assert.match(
    compared,
    /partners\/KR\.js"><\/script>\n<script [^>]*partners\/DE\.js"><\/script>\n<trade-balance partner="KR" compare-partner="DE">/,
  );
  const published = `https://unpkg.com/trade-widgets@${version}/dist`;
  for (const [tag, ...more] of [['state-map'], ['trade-fact', '--name', 'two-way-total']] as const) {
    const snippet = await printed('snippet', tag, '--partner', 'KR', ...more);
    const scripts = [`standalone/${tag}`, 'partners/KR'].map((file) => `<script src="${published}/${file}.js"></script>\n`);
    assert.ok(snippet.startsWith(`${scripts.join('')}<${tag} partner="KR"`), snippet.slice(0, 300));
  }
  assert.ok(!(await printed('snippet', 'top-partners', '--partner', 'KR')).includes('partners/'));

  const withStates = ['state-map', 'state-ranking', 'top-partners', 'trade-balance'];
  for (const [partner, elements] of Object.entries({ KR: withStates, ch: ['top-partners', 'trade-balance'], JP: charts })) {
    await printed('render', '--all', '--partner', partner, '--format', 'svg', '--out', `all/${partner}`);
    assert.deepEqual(readdirSync(join(folder, 'all', partner)), elements.map((tag) => `${tag}.svg`)); // prettier-ignore
  }
});

test('--compare-partner draws a second partner, and loads its pack', async () => {
  const pair = ['trade-balance', '--partner', 'KR', '--compare-partner', 'CN', '--year', '2014'];
  assert.match(
    await printed('render', ...pair),
    /deficit in goods and services was \$\S+\sbillion with South Korea and \$\S+\sbillion with China\./,
  );
  assert.match(await printed('render', ...pair, '--format', 'csv'), /^\ufeffcode,Year,Exports to South Korea \(.*,Balance with China \(/);
  assert.match(await printed('render', ...pair, '--format', 'svg', '--lang', 'ja'), /韓国<\/text>.*中国<\/text>/s);
  const scripts = ['standalone/trade-balance', 'partners/KR', 'partners/CN'].map((file) => `trade-widgets@${version}/dist/${file}.js"`);
  const snippet = await printed('snippet', ...pair);
  for (const script of scripts) assert.ok(snippet.includes(script), script);
});

const invalidCommands: [args: string, message: RegExp][] = [
  ['', /^missing command; expected render or snippet/],
  ['draw state-map', /^unknown command "draw"; expected render or snippet/],
  ['render', /^missing element; expected one of prefecture-map, .*trade-fact\.$/],
  ['render state-mop', /^unknown element "state-mop"; expected one of prefecture-map, .*trade-fact\.$/],
  ['render state-map more', /^unexpected argument "more" after "state-map"\.$/],
  ['render state-map --yeer 2014', /^Unknown option '--yeer'/],
  ['render state-map --per resident', /^<state-map> has no attribute "per"; it has lang, year, /],
  ['render state-map --year', /^Option '--year <value>' argument missing/],
  ['render state-map --year 2013 --year 2014', /^--year is given twice\.$/],
  [
    'render trade-balance --basis census --compare-partner EU',
    /^<trade-balance>: compare-partner="EU" has no figures on the basis "census"\.$/,
  ],
  ['render state-map --year 1984', /^<state-map>: year="1984" is not a whole number from 2013 to 2020\.$/],
  ['render trade-balance --measure gold', /^<trade-balance>: measure="gold" is not one of total, goods, services\.$/],
  ['render state-map --format gif', /^unknown format "gif"; expected one of html, svg, png, csv, json\.$/],
  ['render state-map --out map.gif', /^unknown format "gif"/],
  ['render state-map --width wide', /^width NaN is not a whole number from 200 to 4000\.$/],
  ['render state-map --scheme blue', /^--scheme "blue" is not one of light, dark\.$/],
  ['render trade-fact --name gold', /^<trade-fact>: name="gold" is not one of two-way-total/],
  ['render trade-fact --name two-way-total --format svg', /^<trade-fact> is a figure in a sentence: its only format is html\.$/],
  ['render --all', /^--all needs the folder to write to: --out FOLDER\.$/],
  ['render --all --out never --year 1990 --format svg', /^<.*year="1990" is not a whole number/],
  ['render state-map --out taken/map.svg', /^cannot write taken\/map\.svg: part of the path is a file, not a folder\.$/],
  ['render state-map --format svg --out folder', /^cannot write folder: it is a folder\.$/],
  [
    'render state-map --out /proc/trade-widgets/map.svg',
    /^cannot write \/proc\/trade-widgets\/map\.svg: the folder does not exist and cannot/,
  ],
  ['snippet state-map --image folder --out never.html', /^cannot write folder: it is a folder\.$/],
  ['snippet state-map --all --out never', /^snippet takes no --all/],
  ['render trade-balance --partner XX', /^<trade-balance>: There are no figures for the partner “XX”, only for Japan \(JP\), .*\.$/],
  ['render trade-composition --partner KR', /^<trade-composition>: There are no figures for the partner “KR”, only for Japan \(JP\)\.$/],
  ['render state-map --partner ../KR', /^<state-map>: There are no figures for the partner “\.\.\/KR”, only for /],
  ['render --all --partner XX --out never', /^no element has figures for the partner "XX"\.$/],
  ['render state-map --image map.svg', /^render takes no --image/],
  ['snippet trade-fact --name two-way-total --image fact.svg --out never.html', /^--image "fact\.svg": <trade-fact> has no picture\.$/],
  ['snippet state-map --image map.gif --out never.html', /^unknown format "gif"/],
];
for (const [args, message] of invalidCommands) {
  test(`\`trade-widgets ${args}\` prints an error of one line and writes nothing`, async () => {
    writeFileSync(join(folder, 'taken'), '');
    mkdirSync(join(folder, 'folder'), { recursive: true });
    const before = readdirSync(folder, { recursive: true });
    const { code, stdout, stderr } = await cli(...args.split(' ').filter(Boolean));
    assert.equal(code, 1);
    assert.equal(stdout.toString(), '');
    assert.equal(stderr.trimEnd().split('\n').length, 1, stderr);
    assert.match(stderr.trim().replace('trade-widgets: ', ''), message);
    assert.deepEqual(readdirSync(folder, { recursive: true }), before);
  });
}

interface LockedPackage {
  dev?: boolean;
  optional?: boolean;
  devOptional?: boolean;
}

/** Returns the names of the packages in a lockfile that are neither for development nor optional. */
function packageNames(lockfile: string): string[] {
  const { packages } = JSON.parse(readFileSync(lockfile, 'utf8')) as { packages: Record<string, LockedPackage> };
  const names = Object.entries(packages).flatMap(([path, { dev, optional, devOptional }]) =>
    path && !dev && !optional && !devOptional ? [path.split('node_modules/').at(-1) ?? ''] : [],
  );
  return [...new Set(names)].sort();
}

test('the installed package has the command, which names the library that PNG needs in addition', async () => {
  const pack = await packed();
  try {
    writeFileSync(join(pack.folder, 'package.json'), JSON.stringify({ private: true, dependencies: { 'trade-widgets': 'file:trade-widgets.tgz' } })); // prettier-ignore
    await install(pack.folder);
    const command = (...args: string[]): Promise<CommandResult> =>
      run(join(pack.folder, 'node_modules/.bin/trade-widgets'), args, pack.folder);
    assert.equal((await command('--version')).stdout.toString(), `${version}\n`);
    const help = (await command('--help')).stdout.toString();
    for (const tag of tags) assert.ok(help.includes(`\n  ${tag}\n    --lang LANG\n    --`), tag);
    for (const line of ['--measure total|goods|services', '--basis bop|census', '--heading-level 1|2|3|4|5|6', '--partner PARTNER'])
      assert.ok(help.includes(`\n    ${line}\n`), line);
    const balance = await command('render', 'trade-balance', '--year', '2014', '--out', 'balance.svg');
    assert.deepEqual({ code: balance.code, stderr: balance.stderr }, { code: 0, stderr: 'trade-widgets: wrote balance.svg\n' });
    assert.match(readFileSync(join(pack.folder, 'balance.svg'), 'utf8'), /\$114\.2 bn/);
    const { code, stderr } = await command('render', 'trade-balance', '--out', 'balance.png');
    assert.equal(code, 1);
    assert.match(stderr, /^trade-widgets: png needs @resvg\/resvg-js: npx -p trade-widgets -p @resvg\/resvg-js trade-widgets/);
    assert.equal(existsSync(join(pack.folder, 'balance.png')), false);
    // The installed packages are exactly those of the lockfile without development and optional ones, so no library for PNG.
    assert.deepEqual(
      packageNames(join(pack.folder, 'node_modules/.package-lock.json')).filter((name) => name !== 'trade-widgets'),
      packageNames(join(root, 'package-lock.json')),
    );
  } finally {
    pack.remove();
  }
});
