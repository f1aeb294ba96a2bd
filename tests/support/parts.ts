import { availableParallelism } from 'node:os';

export interface Counts {
  passed: number;
  failed: number;
}

/** A part of a test run that does not share ports or written files with the other parts. */
export interface Part {
  name: string;
  /** @param print writes to the output of this part */
  run: (print: (text: string) => void) => Promise<Counts>;
}

interface RunResult extends Counts {
  /** The end of what each failed part of several printed. It names the failed tests. */
  failures?: string[];
}

/** A part that has ended, with everything that it printed. */
interface Ended extends Counts {
  name: string;
  seconds: number;
  output: string;
}

async function runPart({ name, run }: Part): Promise<Ended> {
  const started = performance.now();
  let output = '';
  const print = (text: string): void => void (output += text);
  const counts = await run(print).catch((error: unknown) => {
    print(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return { passed: 0, failed: 1 };
  });
  return { name, ...counts, output, seconds: (performance.now() - started) / 1000 };
}

/** Characters of a failed part that are printed again at the end of a run. */
const failureLength = 6000;

const summaryOf = ({ name, passed, failed, seconds }: Ended): string =>
  `${failed ? '✖' : '✔'} ${name}: ${passed} passed, ${failed} failed, ${seconds.toFixed(1)} s`;

/**
 * Runs parts side by side, in the given order, one for each core. Prints the output of each part when it ends, so that outputs do not
 * interleave, and at the end how long each of several parts took, the longest first.
 */
export async function runParts(parts: readonly Part[], concurrency = availableParallelism()): Promise<RunResult> {
  const waiting = [...parts];
  const ended: Ended[] = [];
  const work = async (): Promise<void> => {
    for (let part = waiting.shift(); part; part = waiting.shift()) {
      const result = await runPart(part);
      ended.push(result);
      console.log(`\n${summaryOf(result)}\n${result.output.trimEnd()}`);
    }
  };
  await Promise.all(Array.from({ length: concurrency }, work));
  ended.sort((a, b) => b.seconds - a.seconds);
  if (ended.length > 1) console.log(`\nParts, the longest first:\n${ended.map(summaryOf).join('\n')}`);
  return {
    passed: ended.reduce((sum, { passed }) => sum + passed, 0),
    failed: ended.reduce((sum, { failed }) => sum + failed, 0),
    failures: ended
      .filter(({ failed }) => failed && ended.length > 1)
      .map((part) => `${summaryOf(part)}\n${part.output.trimEnd().slice(-failureLength)}`),
  };
}

/** Prints the failures of runs again, where nobody has to look for them, and the last line, and exits. A run without a test has failed. */
export function exitWith(...runs: RunResult[]): never {
  const passed = runs.reduce((sum, { passed }) => sum + passed, 0);
  const failed = runs.reduce((sum, { failed }) => sum + failed, 0);
  for (const failure of runs.flatMap(({ failures = [] }) => failures)) console.log(`\n${failure}`);
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exit(failed || !passed ? 1 : 0);
}
