import assert from 'node:assert/strict';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';

/** The seed of a run: FUZZ_SEED, or always the same, so that a failure in `npm test` is about the change that is tested. */
export const seed = Number(process.env.FUZZ_SEED ?? 20_261_127);
const corpus = new URL('../../output/fuzz-corpus/', import.meta.url);
/** Steps that are applied to one element or page. */
const sequenceLength = 20;

/** A file of the corpus: steps in which a run has found a problem. */
interface Finding {
  problem: string;
  seed: number;
  steps: unknown[];
}

/** The number of steps of a test: its share of FUZZ_STEPS, else its share of a short run. */
export const stepsOf = (share: number): number =>
  Math.ceil((Number(process.env.FUZZ_STEPS ?? 26_000) * share) / sequenceLength) * sequenceLength;

/**
 * Applies random steps, after those of the corpus. Steps in which it finds a problem become a file of the corpus, without the steps
 * that are not needed for it.
 * @param name the name of what is tested, and of its files in the corpus
 * @param apply applies steps from the beginning, and returns the first problem, or null
 */
export async function fuzz<Step>(
  name: string,
  step: fc.Arbitrary<Step>,
  count: number,
  apply: (steps: readonly Step[]) => Promise<string | null>,
): Promise<void> {
  const attempt = async (steps: readonly Step[]): Promise<string | null> => {
    const timeout = new Promise<string>((done) => setTimeout(done, 60_000, 'no response').unref());
    return Promise.race([apply(steps), timeout]);
  };
  for (const file of globSync(`${name}-*.json`, { cwd: corpus })) {
    const { steps } = JSON.parse(readFileSync(new URL(file, corpus), 'utf8')) as Finding;
    assert.equal(await attempt(steps as Step[]), null, file);
  }
  let found: { problem: string; steps: readonly Step[] } | undefined;
  const property = fc.asyncProperty(fc.array(step, { minLength: sequenceLength, maxLength: sequenceLength }), async (steps) => {
    const problem = await attempt(steps);
    if (problem !== null) found = { problem, steps };
    return problem === null;
  });
  await fc.check(property, { seed, numRuns: count / sequenceLength, endOnFailure: true });
  if (!found) return;
  for (let i = found.steps.length - 1; i >= 0; i--) {
    const fewer: readonly Step[] = found.steps.toSpliced(i, 1);
    const problem = await attempt(fewer);
    if (problem !== null) found = { problem, steps: fewer };
  }
  const file = new URL(`${name}-${seed}.json`, corpus);
  const finding: Finding = { problem: found.problem, seed, steps: [...found.steps] };
  writeFileSync(file, `${JSON.stringify(finding, null, 2)}\n`);
  assert.fail(`${found.problem}. The steps are in ${file.pathname}, and every run begins with them.`);
}
