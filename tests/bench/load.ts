/**
 * `npm run bench:load` measures 200 and 1,000 elements on a page, 1,000 connections of every element and a minute of changes, with the scripts and
 * with the modules. It writes its section of RESULTS.md, and fails if an element leaks or reports an error.
 */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser } from 'playwright-core';
import { build } from 'vite';
import { browserFlags, findBrowser } from '../browser.ts';
import { withSubject, type Subject } from './measure.ts';
import { machine, table, writeSection } from './results.ts';
import { openSite } from './server.ts';
import { kit } from './stacks.ts';

const root = new URL('../../', import.meta.url);
const tags = [
  'trade-balance',
  'state-map',
  'state-ranking',
  'prefecture-map',
  'prefecture-ranking',
  'trade-composition',
  'top-partners',
  'trade-fact',
];
const counts = [200, 1000] as const;
const cycles = 1000;
const limitMs = 8 * 60_000;
const started = Date.now();
setTimeout(() => {
  console.error('npm run bench:load: stopped after 8 minutes; nothing was written.');
  process.exit(1);
}, limitMs).unref();
const remainingMs = (): number => limitMs - 10_000 - (Date.now() - started);
/** Prints a text with the time since the start. */
const log = (text: string): void => console.log(`${String(Math.round((Date.now() - started) / 1000)).padStart(4)} s  ${text}`);

/** Returns the script of all elements, and the modules of the package in one file. */
async function buildForms(): Promise<Record<'scripts' | 'modules', string>> {
  const all = fileURLToPath(new URL('dist/npm/define.js', root));
  if (!existsSync(all)) throw new Error('dist/npm/define.js does not exist: run npm run build first.');
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, target: 'es2022', rolldownOptions: { input: all, output: { codeSplitting: false } } },
  });
  const { output } = (Array.isArray(result) ? result[0]! : result) as { output: { code?: string }[] };
  return { scripts: readFileSync(new URL('dist/standalone/all.js', root), 'utf8'), modules: output[0]!.code! };
}

const tasks = ['drawing', 'yearsInTurn', 'yearsAtOnce', 'yearOfGroup', 'language', 'scroll', 'resize'] as const;

/** Counted by load.js: listeners outside of the elements, and active observers. */
interface Held {
  /** On window, document, its root element and media queries. */
  outside: number;
  observers: number;
}

/** What is left after an element was connected and disconnected many times. */
interface Leftover {
  tag: string;
  nodes: number;
  listeners: number;
  outside: number;
  observers: number;
  heapBytes: number;
}
interface LoadResult {
  form: string;
  /** The longest task, by the number of elements and by task. */
  longest: Record<number, Record<string, number>>;
  leftovers: Leftover[];
  soak: { seconds: number; changes: number; heapBytes: number; problems: string[] } | undefined;
}

/** @param reserveMs the time that the following forms need */
async function measureForm(browser: Browser, address: string, form: string, reserveMs: number): Promise<LoadResult> {
  const run = <T>(use: (subject: Subject) => Promise<T>): Promise<T> => withSubject(browser, address, use);
  const longest: LoadResult['longest'] = {};
  for (const count of counts) {
    longest[count] = await run(async ({ goto, evaluate, problems }) => {
      await goto(`/${form}?count=${count}`);
      const durations: Record<string, number> = {};
      for (const task of tasks) durations[task] = await evaluate<number>(`longest.${task}()`);
      if (problems.length) throw new Error(problems.join('; '));
      return durations;
    });
    log(`${form}: ${count} elements, longest tasks in ms (0 is under 50): ${JSON.stringify(longest[count])}`);
  }

  const leftovers = await run(async ({ goto, evaluate, metricsAfterGc, problems }) => {
    await goto(`/${form}`);
    const found: Leftover[] = [];
    for (const [k, tag] of tags.entries()) {
      // Caches of templates and formatters are filled by the first connections.
      await evaluate(`cycle(${k}, 50)`);
      const before = { ...(await metricsAfterGc()), ...(await evaluate<Held>('held')) };
      await evaluate(`cycle(${k}, ${cycles})`);
      const after = { ...(await metricsAfterGc()), ...(await evaluate<Held>('held')) };
      const growth = (name: keyof typeof after): number => after[name] - before[name];
      const counts = { nodes: growth('nodes'), listeners: growth('listeners'), outside: growth('outside'), observers: growth('observers') };
      found.push({ tag, ...counts, heapBytes: growth('heapBytes') });
      log(`${form}: ${tag}, ${cycles} connections leave ${JSON.stringify(counts)}, ${Math.round(growth('heapBytes') / 1000)} KB`);
    }
    if (problems.length) throw new Error(problems.join('; '));
    return found;
  });

  const seconds = Math.min(60, Math.floor((remainingMs() - reserveMs) / 1000));
  if (seconds < 20) {
    log(`${form}: no time left for the minute of changes`);
    return { form, longest, leftovers, soak: undefined };
  }
  const soak = await run(async ({ page, client, goto, evaluate, metricsAfterGc, problems }) => {
    await goto(`/${form}`);
    await evaluate('fill(16)');
    await evaluate('soak(3000)');
    const before = await metricsAfterGc();
    let isOver = false;
    const mediaChanges = (async () => {
      for (let n = 0; !isOver; n++) {
        const features = [
          { name: 'prefers-color-scheme', value: n % 2 ? 'dark' : 'light' },
          { name: 'forced-colors', value: n % 5 === 4 ? 'active' : 'none' },
        ];
        await client.send('Emulation.setEmulatedMedia', { features });
        await page.setViewportSize({ width: 360 + ((n * 211) % 1000), height: 900 });
        await new Promise((done) => setTimeout(done, 500));
      }
    })();
    const changes = await evaluate<number>(`soak(${seconds * 1000})`);
    isOver = true;
    await mediaChanges;
    const after = await metricsAfterGc();
    const pageProblems = await evaluate<string[]>('problems');
    return { seconds, changes, heapBytes: after.heapBytes - before.heapBytes, problems: [...problems, ...pageProblems] };
  });
  log(`${form}: ${soak.changes} changes in ${soak.seconds} s, ${soak.problems.length} errors`);
  return { form, longest, leftovers, soak };
}

const taskNames: Record<(typeof tasks)[number], string> = {
  drawing: 'first drawing of all',
  yearsInTurn: 'another year, one element in each frame',
  yearsAtOnce: 'another year for all at once',
  yearOfGroup: 'another year of a group',
  language: 'another language of the page',
  scroll: 'scrolling through the page',
  resize: 'another width for all at once',
};

function section(results: readonly LoadResult[], environment: string): string {
  const ms = (value: number | undefined): string => (value === undefined ? 'not measured' : value ? `${value} ms` : 'under 50 ms');
  return `## Load

${environment}

### Hundreds of elements on a page

The longest task on the main thread, with as many of each element, not throttled. No task should exceed 50 ms after the scripts were
evaluated.

${table(
  ['', ...results.flatMap(({ form }) => counts.map((count) => `${form}, ${count.toLocaleString('en')}`))],
  tasks.map((task) => [taskNames[task], ...results.flatMap(({ longest }) => counts.map((count) => ms(longest[count]?.[task])))]),
)}

### ${cycles.toLocaleString('en')} connections

Two elements of each kind, a new one and one that is used again, are connected, drawn and disconnected ${cycles.toLocaleString('en')} times. The table has what
remains after garbage collection. Outside listeners are those on window, document and media queries.

${results
  .map(
    ({ form, leftovers }) =>
      `${form[0]!.toUpperCase()}${form.slice(1)}:\n\n${table(
        ['', 'nodes', 'listeners', 'outside listeners', 'observers', 'heap, KB', 'heap, bytes per connection'],
        leftovers.map(({ tag, nodes, listeners, outside, observers, heapBytes }) => [
          tag,
          ...[nodes, listeners, outside, observers, Math.round(heapBytes / 1000), Math.round(heapBytes / cycles)].map(String),
        ]),
      )}`,
  )
  .join('\n\n')}

### A minute of changes

In every frame, one of 16 elements gets another year, width, view or place, or the page another language, color scheme or forced colors.

${table(
  ['', 'changes', 'errors', 'heap, KB'],
  results.map(({ form, soak }) => [
    form,
    ...(soak
      ? [`${soak.changes} in ${soak.seconds} s`, String(soak.problems.length), String(Math.round(soak.heapBytes / 1000))]
      : ['not measured', '', '']),
  ]),
)}`;
}

const counters = readFileSync(new URL('load.js', import.meta.url), 'utf8');
const site = await openSite();
let browser: Browser | undefined;
try {
  for (const [form, code] of Object.entries(await buildForms())) {
    site.put(`/${form}.js`, code);
    site.put(
      `/${form}`,
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>${form}</title><link rel="icon" href="data:,"><style>body{width:700px}</style><body><script>${counters}</script><script${form === 'modules' ? ' type="module"' : ''} src="/${form}.js"></script><script${form === 'modules' ? ' type="module"' : ''}>globalThis.evaluatedMs = performance.now()</script></body></html>`,
    );
  }
  browser = await chromium.launch({ executablePath: findBrowser(), args: browserFlags });
  const results = [
    await measureForm(browser, site.address, 'scripts', 150_000),
    await measureForm(browser, site.address, 'modules', 5_000),
  ];
  await writeSection('load', section(results, machine(browser, [kit])));
  log('written: tests/bench/RESULTS.md');
  const leaks = results.flatMap(({ form, leftovers }) =>
    leftovers
      .filter(({ nodes, listeners, outside, observers }) => nodes > 50 || listeners > 0 || outside > 0 || observers > 0)
      .map(({ tag }) => `${tag} (${form})`),
  );
  const errors = results.flatMap(({ soak }) => soak?.problems ?? []);
  if (leaks.length) console.error(`Leaks: ${leaks.join(', ')}`);
  if (errors.length) console.error(errors.slice(0, 5).join('\n'));
  if (leaks.length || errors.length) process.exitCode = 1;
} finally {
  await browser?.close();
  await site.close();
}
