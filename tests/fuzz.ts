/**
 * `npm run test:fuzz -- --steps 50000`: the tests with random steps, with more and other steps than in `npm test`. The names of the tests
 * have the seed of the run; `--seed` repeats it.
 */
import { parseArgs } from 'node:util';
import { nodePart } from './support/node-tests.ts';
import { exitWith, runParts } from './support/parts.ts';

const { steps, seed = String(Date.now() % 2 ** 31) } = parseArgs({
  options: { steps: { type: 'string' }, seed: { type: 'string' } },
}).values;
for (const [name, value] of Object.entries({ FUZZ_STEPS: steps, FUZZ_SEED: seed })) {
  if (value === undefined) continue;
  if (!/^[1-9]\d*$/.test(value)) throw new Error(`${name}: ${value} is not a whole number above 0`);
  process.env[name] = value;
}
exitWith(await runParts(['pages', 'embedding', 'site'].map((folder) => nodePart(`Fuzz: ${folder}`, [`tests/${folder}/fuzz.test.ts`]))));
