/**
 * `npm run test:elements`: the element tests in every engine. `npm run test:elements -- firefox` runs them in one engine.
 * `npm run test:elements -- --update` runs them in Chromium and replaces the snapshots in `tests/output`.
 */
import { fileURLToPath } from 'node:url';
import { countsOf, readConformance } from '../build/conformance.ts';
import { claimsIn, findUnproven } from './support/claims.ts';
import type { Capability } from './support/engines/engine.ts';
import { engines } from './support/engines/engines.ts';
import type { ElementsResult, ElementsRun } from './support/elements-runner.ts';
import { exitWith, runParts, type Part } from './support/parts.ts';
import { runWithLimit } from './support/run-with-limit.ts';

type EngineName = ElementsRun['engine'];

const engineNames = Object.keys(engines) as EngineName[];
const module = fileURLToPath(new URL('support/elements-process.ts', import.meta.url));

/** For one engine, in milliseconds. A run takes half a minute on an idle machine. */
const limit = 10 * 60_000;

const elementsPart = (engineName: EngineName, update: boolean): Part => ({
  name: `Elements in ${engines[engineName].name}`,
  async run(print) {
    const { name, unsupported } = engines[engineName];
    const run: ElementsRun = { engine: engineName, update };
    const result = await runWithLimit<ElementsResult | string>(module, run, AbortSignal.timeout(limit), print);
    if (typeof result === 'string') throw new Error(result);
    for (const [capability, count] of Object.entries(result.leftOut))
      print(`\nNot tested in ${name}: ${count} tests need ${capability}; ${unsupported[capability as Capability]}.`);
    // The claims of the guide to accessibility are proven in the engine that can test all of them.
    if (engineName !== 'chromium') return result;
    const { chartability, wcag } = readConformance();
    print(`\nChartability: ${countsOf(chartability)}. WCAG 2.2, A and AA: ${countsOf(wcag)}.`);
    const unproven = findUnproven(claimsIn('browserTests', [...chartability, ...wcag]), result.passedTests);
    for (const message of unproven) print(`\n${message}`);
    return { passed: result.passed, failed: result.failed + unproven.length };
  },
});

/**
 * The element tests, a part for each engine. An engine that is missing and cannot be installed is named and left out.
 * @param update replaces the snapshots in `tests/output`
 */
export function elementsParts({ names = engineNames, update = false } = {}): Part[] {
  return names.flatMap((engineName) => {
    const engine = engines[engineName];
    try {
      engine.find();
      return [elementsPart(engineName, update)];
    } catch (error) {
      console.log(`Not tested in ${engine.name}. ${(error as Error).message}`);
      return [];
    }
  });
}

if (import.meta.main) {
  const args = process.argv.slice(2);
  const update = args.includes('--update');
  const names = update ? ['chromium'] : args;
  const unknown = names.filter((name) => !(name in engines));
  if (unknown.length) {
    console.error(`${unknown.join(', ')}: not one of ${engineNames.join(', ')}.`);
    process.exit(1);
  }
  exitWith(await runParts(elementsParts({ names: names.length ? (names as EngineName[]) : engineNames, update })));
}
