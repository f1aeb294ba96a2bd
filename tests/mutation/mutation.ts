/**
 * `npm run test:mutation`: changes the pure modules in one place at a time, and counts the changes that a unit test notices. It mutates a
 * sample; `--seed` repeats one, `--count` sets its size, and `--all` takes every mutant. `--only src/charts` mutates one folder. The share
 * of mutants killed is printed for each folder, and the survivors with their places. Files stay as they are: mutants exist in memory.
 */
import { spawn } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { unitTests } from '../support/node-tests.ts';
import { modulesByTest } from './imports.ts';
import { mutantsOf, type Mutant } from './mutants.ts';

const { values } = parseArgs({
  options: { all: { type: 'boolean' }, count: { type: 'string' }, seed: { type: 'string' }, only: { type: 'string', default: '' } },
});
const count = Number(values.count ?? 300);
const seed = Number(values.seed ?? Date.now() % 2 ** 31);
process.chdir(new URL('../../', import.meta.url).pathname);

/** Modules without templates of Lit, whose output a unit test can read. */
const isPure = (path: string): boolean => !readFileSync(path, 'utf8').includes("from 'lit");
const folders = { 'src/model': 'src/model/*.ts', 'src/charts': 'src/charts/**/*.ts', 'src/elements': 'src/elements/*/view.ts', 'data/steps': 'data/steps/**/*.ts' }; // prettier-ignore
const folderOf = (path: string): string => Object.keys(folders).find((folder) => path.startsWith(`${folder}/`)) ?? path;
const modules = globSync(Object.values(folders)).filter((path) => path.startsWith(values.only) && isPure(path));
const mutants = modules.sort().flatMap((path) => mutantsOf(path, readFileSync(path, 'utf8')));
const [sample = mutants] = values.all
  ? []
  : fc.sample(fc.shuffledSubarray(mutants, { minLength: Math.min(count, mutants.length), maxLength: count }), { seed, numRuns: 1 });

/** A mutant that runs without end is killed. No test takes as long, on a busy machine either. */
const silenceMs = 60_000;

/** Runs a test file with a mutant, in a process of its own as in `npm test`. Returns whether all its tests pass. */
const passes = (mutant: Mutant | null, test: string): Promise<boolean> =>
  new Promise((resolve) => {
    const runner = new URL('run-tests.ts', import.meta.url).pathname;
    const child = spawn(process.execPath, [runner, JSON.stringify(mutant), test], { stdio: ['ignore', 'pipe', 'ignore'] });
    const timer = setTimeout(() => child.kill('SIGKILL'), silenceMs);
    child.stdout.on('data', () => timer.refresh());
    child.on('exit', (code) => {
      clearTimeout(timer);
      resolve(code === 0);
    });
  });

/** Calls a function for each item, as many at a time as the machine has cores. */
async function forEach<T>(items: readonly T[], use: (item: T) => Promise<void>): Promise<void> {
  const queue = [...items];
  const work = async (): Promise<void> => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) await use(item);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
}

const loaded = modulesByTest(unitTests());
const seconds = new Map<string, number>();
/** The tests that load a module, the quick ones first. */
const testsOf = (path: string): string[] =>
  [...loaded].filter(([, paths]) => paths.has(path)).map(([test]) => test).sort((a, b) => (seconds.get(a) ?? 0) - (seconds.get(b) ?? 0)); // prettier-ignore
const used = new Set(modules.flatMap(testsOf));
await forEach([...used], async (test) => {
  const started = performance.now();
  if (!(await passes(null, test))) throw new Error(`${test} fails without a mutant`);
  seconds.set(test, (performance.now() - started) / 1000);
});
console.log(`${sample.length} of ${mutants.length} mutants, ${used.size} test files, seed ${seed}`);

const survivors: Mutant[] = [];
let done = 0;
await forEach(sample, async (mutant) => {
  let survives = true;
  for (const test of testsOf(mutant.path)) survives &&= await passes(mutant, test);
  if (survives) {
    const { path, line, original, replacement } = mutant;
    survivors.push(mutant);
    console.log(`survives: ${path}:${line}  ${original.replace(/\s+/g, ' ').slice(0, 70)}  ->  ${replacement}`);
  }
  if (++done % 25 === 0) console.log(`${done} done, ${survivors.length} survive`);
});

for (const folder of [...Object.keys(folders), '']) {
  const ofFolder = ({ path }: Mutant): boolean => !folder || folderOf(path) === folder;
  const [all, alive] = [sample.filter(ofFolder).length, survivors.filter(ofFolder).length];
  if (all) console.log(`${folder || 'all'}: ${(((all - alive) / all) * 100).toFixed(1)}% killed, ${alive} of ${all} survive`);
}
