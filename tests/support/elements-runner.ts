import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startTestRunner } from '@web/test-runner';
import { elementsConfig } from './elements-config.ts';
import type { Capability } from './engines/engine.ts';
import { engines } from './engines/engines.ts';

interface Suite {
  name: string;
  suites: Suite[];
  tests: { name: string; passed: boolean; skipped: boolean }[];
}

export interface ElementsRun {
  engine: keyof typeof engines;
  /** Replaces the snapshots in `tests/output`. */
  update: boolean;
}

export interface ElementsResult {
  passed: number;
  failed: number;
  /** The tests that ran and passed, by file and by the names of their suites and their own, with ` > ` between. */
  passedTests: { file: string; name: string }[];
  /** How many tests were left out, by the capability that the engine does not support. */
  leftOut: Partial<Record<Capability, number>>;
}

const root = fileURLToPath(new URL('../../', import.meta.url));

const results = (suite: Suite | undefined): boolean[] =>
  suite ? [...suite.tests.map((test) => test.passed), ...suite.suites.flatMap(results)] : [];

/** The names of the tests that ran and passed. */
const passedNames = ({ name, suites, tests }: Suite, path: string[] = []): string[] => {
  const names = name ? [...path, name] : path;
  const own = tests.filter(({ passed, skipped }) => passed && !skipped).map((test) => [...names, test.name].join(' > '));
  return [...own, ...suites.flatMap((suite) => passedNames(suite, names))];
};

/** The test runner's own search starts at port 8000 and finds the same port as a run that starts at the same time. */
async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/**
 * Runs the element tests in one engine.
 * @throws {Error} if the engine is missing or does not start
 */
export async function runElements({ engine: name, update }: ElementsRun): Promise<ElementsResult> {
  const engine = engines[name];
  const leftOut: ElementsResult['leftOut'] = {};
  const running = await engine.start(engine.find());
  const runner = await startTestRunner({
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
    config: {
      ...elementsConfig(engine, running, {
        update,
        onUnsupported(capabilities) {
          for (const capability of capabilities) leftOut[capability] = (leftOut[capability] ?? 0) + 1;
        },
      }),
      port: await findFreePort(),
    },
  });
  if (!runner) throw new Error('The test runner did not start.');
  await new Promise((resolve) => runner.on('finished', resolve));
  const sessions = [...runner.sessions.all()];
  const passedTests = sessions.flatMap(({ testFile, testResults }) =>
    (testResults ? passedNames(testResults) : []).map((name) => ({ file: relative(root, testFile), name })),
  );
  const tests = sessions.flatMap((session) => results(session.testResults));
  // A file that does not load or loses its page has no failed test.
  const broken = sessions.filter((session) => !session.passed && results(session.testResults).every(Boolean)).length;
  await runner.stop();
  await running.stop();
  return { passed: tests.filter(Boolean).length, failed: tests.filter((passed) => !passed).length + broken, passedTests, leftOut };
}
