/**
 * `npm run bench` measures three charts of the kit and of six other libraries in one run. It writes its section of RESULTS.md, the picture
 * results.svg, and screenshots of every stack to shots/.
 * `--rounds=N` sets the number of rounds, which is seven by default. `--only=kit,d3` measures these stacks only and writes no results.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { chromium, type Browser } from 'playwright-core';
import { browserFlags, findBrowser } from '../browser.ts';
import { bundle, kitModules, kitScripts, scripts, type File } from './builds.ts';
import { drawRows, load, switchYears, throttle, withSubject } from './measure.ts';
import { rowCounts, type Bytes, type Form, type Measured } from './measured.ts';
import { section } from './report.ts';
import { machine, writeSection } from './results.ts';
import { picture } from './picture.ts';
import { openSite, pageOf } from './server.ts';
import { contactSheet } from './sheet.ts';
import { charts, kit, stacks as allStacks, type Chart, type Stack } from './stacks.ts';

const here = new URL('.', import.meta.url);
const limitMs = 10 * 60_000;
const started = Date.now();
const remainingMs = (): number => limitMs - 40_000 - (Date.now() - started);
setTimeout(() => {
  console.error('npm run bench: stopped after 10 minutes; nothing was written.');
  process.exit(1);
}, limitMs).unref();
/** Prints a text with the time since the start. */
const log = (text: string): void => console.log(`${String(Math.round((Date.now() - started) / 1000)).padStart(4)} s  ${text}`);

const option = (name: string): string | undefined => process.argv.find((word) => word.startsWith(`--${name}=`))?.split('=')[1];
const wantedRounds = Number(option('rounds') ?? 7);
const only = option('only')?.split(',');
const stacks = allStacks.filter(({ id }) => !only || only.includes(id));

const fiftyCharts = Array.from({ length: 50 }, (_, i) => charts[i % 3]!);
const mapYears = [2014, 2015, 2016, 2017, 2018, 2019, 2020];
const barYears = [2013, 2012, 2011, 2010, 2009, 2008, 2007];

/** The compressed size of the files that a page loads at first. Each file is compressed separately. */
function bytesOf(files: readonly File[]): Bytes {
  const eager = files.filter((file) => !file.isLazy).map(({ code }) => Buffer.from(code));
  return {
    gzip: eager.reduce((sum, code) => sum + gzipSync(code, { level: 9 }).length, 0),
    brotli: eager.reduce((sum, code) => sum + brotliCompressSync(code).length, 0),
  };
}

if (!existsSync(new URL('node_modules/', here))) {
  log('installing the libraries to compare with (first run only)');
  execFileSync('npm', ['ci', '--prefix', here.pathname], { stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' });
}
const site = await openSite();
const put = (files: readonly File[]): readonly File[] => {
  for (const { path, code } of files) site.put(path, code);
  return files;
};
/** Puts a page of a stack on the site. */
const page = (path: string, stack: Stack, entryFiles: readonly File[], isModule: boolean, places: readonly Chart[]): string => {
  site.put(path, pageOf(stack, entryFiles, isModule, places));
  return path;
};

let browser: Browser | undefined;
try {
  browser = await chromium.launch({ executablePath: findBrowser(), args: browserFlags });
  const run = withSubject.bind(undefined, browser, site.address);
  const result: Measured = { forms: [], fifty: {}, rows: {}, rounds: 0 };
  const paths = new Map<Form, string>();

  for (const stack of stacks) {
    const add = (form: Form['form'], three: readonly File[], entryFiles: readonly File[], bytes: Form['bytes'] = {}): void => {
      put(three);
      const newForm: Form = { stack, form, bytes: { ...bytes, three: bytesOf(three) }, loads: [], map: [], bars: [] };
      paths.set(newForm, page(`/${stack.id}/${form}`, stack, entryFiles, form === 'module' || form === 'cdn', charts));
      result.forms.push(newForm);
    };
    const module = await bundle(stack, charts, 'module');
    const bytesByChart: Form['bytes'] = {};
    for (const chart of charts) bytesByChart[chart] = bytesOf(await bundle(stack, [chart], 'module'));
    add('module', module, module.slice(0, 1), bytesByChart);
    page(`/${stack.id}/fifty`, stack, module.slice(0, 1), true, fiftyCharts);
    page(`/${stack.id}/rows`, stack, put(await bundle(stack, ['rows'], 'module')).slice(0, 1), true, []);
    if (stack === kit) {
      const separate = kitScripts(charts);
      add('script', separate, separate, { map: bytesOf(kitScripts(['map'])) });
      const all = kitScripts(charts, true);
      add('all', all, all, { map: bytesOf(all) });
      const cdn = kitModules(charts);
      if (cdn.length)
        add('cdn', cdn, cdn.slice(0, 1).concat(cdn.filter(({ path }, i) => i && /\/cdn\/[^/]+$/.test(path))), {
          map: bytesOf(kitModules(['map'])),
        });
    } else {
      const files = await scripts(stack, charts);
      add('script', files, files, { map: bytesOf(await scripts(stack, ['map'])) });
    }
    log(`built ${stack.label}: ${(bytesOf(module).gzip / 1000).toFixed(1)} KB gzip as modules, all three charts`);
  }

  /** Rotates the order of a round, so that a slow phase of the machine does not always meet the same stack. */
  const rotated = <T>(items: readonly T[], round: number): T[] => items.map((_, i) => items[(i + round) % items.length]!);
  /** Runs the wanted number of rounds, or as many as fit into the time limit, and returns their number. */
  const rounds = async (wanted: number, name: string, runRound: (round: number) => Promise<void>, reserveMs = 0): Promise<number> => {
    let longest = 0;
    for (let round = 0; round < wanted; round++) {
      const start = Date.now();
      if (round && remainingMs() - reserveMs < longest * 1.1) {
        log(`${name}: stopped after ${round} rounds for lack of time`);
        return round;
      }
      await runRound(round);
      longest = Math.max(longest, Date.now() - start);
      log(`${name}: round ${round + 1} of ${wanted}`);
    }
    return wanted;
  };

  await rounds(
    Math.min(3, wantedRounds),
    'rows, and 50 charts',
    async (round) => {
      for (const { id } of rotated(stacks, round)) {
        await run(async (subject) => (result.fifty[id] ??= []).push(await load(subject, `/${id}/fifty`, 1)));
        for (const count of rowCounts)
          await run(async (subject) => ((result.rows[id] ??= {})[count] ??= []).push(await drawRows(subject, `/${id}/rows`, count)));
      }
    },
    360_000,
  );
  result.rounds = await rounds(wantedRounds, 'three charts', async (round) => {
    for (const form of rotated(result.forms, round * 3)) {
      await run(async (subject) => {
        form.loads.push(await load(subject, paths.get(form)!, throttle));
        if (form.form !== 'module') return;
        form.map.push(await switchYears(subject, 'map', mapYears));
        form.bars.push(await switchYears(subject, 'bars', barYears));
      });
    }
  });

  mkdirSync(new URL('.cache/', here), { recursive: true });
  writeFileSync(new URL('.cache/bench.json', here), JSON.stringify(result));
  const text = section(result, machine(browser, stacks));
  console.log(`\n${text}`);
  if (!only) {
    await writeSection('bench', text);
    writeFileSync(new URL('results.svg', here), picture(result));
  }
  await contactSheet(
    browser,
    site.address,
    result.forms.map((form) => ({ name: `${form.stack.label}, ${form.form}`, path: paths.get(form)! })),
  );
  log(`written: tests/bench/${only ? 'shots' : 'RESULTS.md, results.svg, shots'}`);
} finally {
  await browser?.close();
  await site.close();
}
