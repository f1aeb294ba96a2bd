/**
 * `npm run bench:load`: 200 elements on a page, 1,000 connections of every element, a minute of changes, each with the
 * scripts and with the modules. Writes its section of RESULTS.md; fails where something is left behind or goes wrong.
 */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser } from 'playwright-core';
import { build } from 'vite';
import { browserFlags, findBrowser } from '../browser.ts';
import { measured, type Subject } from './measure.ts';
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
const cycles = 1000;
const limitMs = 4 * 60_000;
const started = Date.now();
setTimeout(() => {
  console.error('npm run bench:load: stopped after 4 minutes; nothing was written.');
  process.exit(1);
}, limitMs).unref();
const left = (): number => limitMs - 10_000 - (Date.now() - started);
const say = (text: string): void => console.log(`${String(Math.round((Date.now() - started) / 1000)).padStart(4)} s  ${text}`);

/** The script of all elements, and the package’s modules, each as one file. */
async function files(): Promise<Record<'scripts' | 'modules', string>> {
  const all = fileURLToPath(new URL('dist/npm/define.js', root));
  if (!existsSync(all)) throw new Error('dist/npm/define.js is not there: npm run build makes it.');
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, target: 'es2022', rolldownOptions: { input: all, output: { codeSplitting: false } } },
  });
  const { output } = (Array.isArray(result) ? result[0]! : result) as { output: { code?: string }[] };
  return { scripts: readFileSync(new URL('dist/standalone/all.js', root), 'utf8'), modules: output[0]!.code! };
}

const tasks = ['fill', 'yearsInTurn', 'yearsAtOnce', 'scroll', 'resize'] as const;

/** Counted by load.js: listeners on window and document, and observers that are on. */
interface Held {
  outside: number;
  observers: number;
}

interface Cycled {
  tag: string;
  nodes: number;
  listeners: number;
  outside: number;
  observers: number;
  heapBytes: number;
}
interface Found {
  form: string;
  longest: Record<string, number>;
  cycled: Cycled[];
  soak: { seconds: number; changes: number; heapBytes: number; problems: string[] } | undefined;
}

/** @param reserveMs what the forms after it need of the time */
async function examine(browser: Browser, address: string, form: string, reserveMs: number): Promise<Found> {
  const run = <T>(use: (subject: Subject) => Promise<T>): Promise<T> => measured(browser, address, use);
  const longest = await run(async ({ goto, evaluate, problems }) => {
    await goto(`/${form}`);
    const found: Record<string, number> = {};
    for (const task of tasks) found[task] = await evaluate<number>(`longest.${task}(200)`);
    if (problems.length) throw new Error(problems.join('; '));
    return found;
  });
  say(`${form}: 200 elements, longest task while years change, in turn ${longest.yearsInTurn} ms, at once ${longest.yearsAtOnce} ms`);

  const cycled = await run(async ({ goto, evaluate, kept, problems }) => {
    await goto(`/${form}`);
    const found: Cycled[] = [];
    for (const [k, tag] of tags.entries()) {
      // What is kept once for all, templates and formats, is there after the first few.
      await evaluate(`cycle(${k}, 50)`);
      const before = { ...(await kept()), ...(await evaluate<Held>('held')) };
      await evaluate(`cycle(${k}, ${cycles})`);
      const after = { ...(await kept()), ...(await evaluate<Held>('held')) };
      const more = (name: keyof typeof after): number => after[name] - before[name];
      const left = { nodes: more('nodes'), listeners: more('listeners'), outside: more('outside'), observers: more('observers') };
      found.push({ tag, ...left, heapBytes: more('heapBytes') });
      say(`${form}: ${tag}, ${cycles} connections leave ${JSON.stringify(left)}, ${Math.round(more('heapBytes') / 1000)} KB`);
    }
    if (problems.length) throw new Error(problems.join('; '));
    return found;
  });

  const seconds = Math.min(60, Math.floor((left() - reserveMs) / 1000));
  if (seconds < 20) {
    say(`${form}: no time left to change things for a minute`);
    return { form, longest, cycled, soak: undefined };
  }
  const soak = await run(async ({ page, client, goto, evaluate, kept, problems }) => {
    await goto(`/${form}`);
    await evaluate('fill(16)');
    await evaluate('soak(3000)');
    const before = await kept();
    let isOver = false;
    const themes = (async () => {
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
    await themes;
    const after = await kept();
    const own = await evaluate<string[]>('problems');
    return { seconds, changes, heapBytes: after.heapBytes - before.heapBytes, problems: [...problems, ...own] };
  });
  say(`${form}: ${soak.changes} changes in ${soak.seconds} s, ${soak.problems.length} errors`);
  return { form, longest, cycled, soak };
}

const words: Record<(typeof tasks)[number], string> = {
  fill: 'first drawing of all 200',
  yearsInTurn: 'another year, an element a frame',
  yearsAtOnce: 'another year for all at once',
  scroll: 'scrolling through the page',
  resize: 'another width for all at once',
};

function section(found: readonly Found[], where: string): string {
  const ms = (value: number | undefined): string => (value ? `${value} ms` : 'under 50 ms');
  return `## Load

${where}

### 200 elements on a page

The longest task on the main thread, 25 of each element, not throttled. After the first drawing none should be over 200 ms.

${table(
  ['', ...found.map(({ form }) => form)],
  tasks.map((task) => [words[task], ...found.map(({ longest }) => ms(longest[task]))]),
)}

### ${cycles.toLocaleString('en')} connections

Of every element a new one and one that comes back, ${cycles.toLocaleString('en')} times connected, drawn and taken away. What is left of
it after the garbage has been collected; listeners outside are those on window, document and media queries.

${found
  .map(
    ({ form, cycled }) =>
      `${form[0]!.toUpperCase()}${form.slice(1)}:\n\n${table(
        ['', 'nodes', 'listeners', 'listeners outside', 'observers', 'heap, KB', 'heap, bytes a connection'],
        cycled.map(({ tag, nodes, listeners, outside, observers, heapBytes }) => [
          tag,
          ...[nodes, listeners, outside, observers, Math.round(heapBytes / 1000), Math.round(heapBytes / cycles)].map(String),
        ]),
      )}`,
  )
  .join('\n\n')}

### A minute of changes

16 elements, another year, width, language, colour scheme, forced colours, view or place in every frame.

${table(
  ['', 'changes', 'errors', 'heap, KB'],
  found.map(({ form, soak }) => [
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
  for (const [form, code] of Object.entries(await files())) {
    site.put(`/${form}.js`, code);
    site.put(
      `/${form}`,
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>${form}</title><link rel="icon" href="data:,"><style>body{width:700px}</style><body><script>${counters}</script><script${form === 'modules' ? ' type="module"' : ''} src="/${form}.js"></script></body></html>`,
    );
  }
  browser = await chromium.launch({ executablePath: findBrowser(), args: browserFlags });
  const found = [await examine(browser, site.address, 'scripts', 80_000), await examine(browser, site.address, 'modules', 5_000)];
  await writeSection('load', section(found, machine(browser, [kit])));
  say('written: tests/bench/RESULTS.md');
  const leaks = found.flatMap(({ form, cycled }) =>
    cycled
      .filter((one) => one.nodes > 50 || one.listeners > 0 || one.outside > 0 || one.observers > 0)
      .map(({ tag }) => `${tag} (${form})`),
  );
  const errors = found.flatMap(({ soak }) => soak?.problems ?? []);
  if (leaks.length) console.error(`Left something behind: ${leaks.join(', ')}`);
  if (errors.length) console.error(errors.slice(0, 5).join('\n'));
  if (leaks.length || errors.length) process.exitCode = 1;
} finally {
  await browser?.close();
  await site.close();
}
