/** `npm run test:elements`: the element tests in every engine; `npm run test:elements -- firefox` in one of them. */
import { fileURLToPath } from 'node:url';
import type { Engine, Need } from './support/engines/engine.ts';
import { engines } from './support/engines/engines.ts';
import { limited } from './support/limited.ts';
import type { Outcome, Run } from './support/elements-runner.ts';

/** In milliseconds, for one engine with one of the two; a run takes half a minute. */
const limit = 4 * 60_000;

const program = fileURLToPath(new URL('support/elements-process.ts', import.meta.url));

/** What was left out, and why, such as "4 need a finger, which its driver turns into a mouse". */
const leftOut = ({ left }: Outcome, { cannot }: Engine): string =>
  Object.entries(left)
    .map(([need, count]) => `${count} need ${need}, ${cannot[need as Need] ?? ''}`)
    .join('; ');

/**
 * Runs the element tests and says how it went, engine by engine. An engine that is not there and cannot be installed is
 * neither passed nor failed; one that is there and does not start or does not end has failed.
 * @param root of the repository, with a slash at its end
 * @param update writes the pictures of tests/output anew
 */
export async function testElements(
  root: string,
  { names = Object.keys(engines) as Run['engine'][], update = false },
): Promise<{ passed: number; failed: number }> {
  const total = { passed: 0, failed: 0 };
  for (const name of names) {
    const engine = engines[name];
    try {
      engine.find();
    } catch (error) {
      console.log(`\nNot tested in ${engine.name}. ${(error as Error).message}`);
      continue;
    }
    console.log(`\nElements in ${engine.name}`);
    const started = performance.now();
    const run: Run = { root, engine: name, update: update && engine.pictures };
    const outcome = await limited<Outcome | string>(program, run, AbortSignal.timeout(limit)).catch(String);
    const seconds = Math.round((performance.now() - started) / 1000);
    if (typeof outcome === 'string') {
      console.log(`✖ ${engine.name}: ${outcome.replace(/^Error: /, '')} (${seconds} s)`);
      total.failed++;
      continue;
    }
    total.passed += outcome.passed;
    total.failed += outcome.failed;
    const out = leftOut(outcome, engine);
    console.log(`${outcome.failed ? '✖' : '✔'} ${engine.name}: ${outcome.passed} passed, ${outcome.failed} failed, ${seconds} s`);
    if (out) console.log(`  Not tested in ${engine.name}: ${out}.`);
  }
  return total;
}

if (import.meta.main) {
  const named = process.argv.slice(2);
  const unknown = named.filter((name) => !(name in engines));
  if (unknown.length) {
    console.error(`${unknown.join(', ')}: not one of ${Object.keys(engines).join(', ')}.`);
    process.exit(1);
  }
  const names = named.length ? { names: named as Run['engine'][] } : {};
  const { passed, failed } = await testElements(fileURLToPath(new URL('../', import.meta.url)), names);
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exit(failed || !passed ? 1 : 0);
}
