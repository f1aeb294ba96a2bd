import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter, type TestRunnerConfig, type TestRunnerPlugin } from '@web/test-runner';
import type { Capability, Engine, PageInput, RunningEngine } from './engines/engine.ts';
import { compareSnapshot, type Drawing } from './snapshots.ts';

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string };

interface Options {
  /** Replaces the snapshots in `tests/output`. */
  update?: boolean;
  /** Receives what the tests of one file needed and the engine does not support. */
  onUnsupported?: (capabilities: Capability[]) => void;
}

/** The commands that `tests/elements/page.ts` sends to the test runner. */
const commands = (engine: Engine, { inputOf }: RunningEngine, { update = false, onUnsupported }: Options): TestRunnerPlugin => ({
  name: 'input, media and snapshots',
  async executeCommand({ command, payload, session }) {
    switch (command) {
      case 'press':
      case 'mouse':
      case 'tap':
      case 'drag':
      case 'media':
        await (inputOf(session.id)[command] as (argument: unknown) => ReturnType<PageInput['press']>)(payload);
        return true;
      case 'unsupported':
        return engine.unsupported;
      case 'report-unsupported':
        onUnsupported?.(payload as Capability[]);
        return true;
      case 'snapshot':
        return compareSnapshot(payload as Drawing, engine, update);
      default:
        return undefined;
    }
  },
});

/** The test runner's configuration for the element tests in one engine. */
export const elementsConfig = (engine: Engine, running: RunningEngine, options: Options = {}): TestRunnerConfig => ({
  rootDir: fileURLToPath(new URL('../../', import.meta.url)),
  files: 'tests/**/*.browser.ts',
  // Lit as readers get it, without its development warnings.
  nodeResolve: { exportConditions: ['production'] },
  hostname: '127.0.0.1',
  // A page in a background tab gets no animation frames and no focus.
  concurrency: 1,
  // Limits for what hangs, in milliseconds. They leave room for a machine that also runs other tests.
  testFramework: { config: { timeout: '60000' } },
  browserStartTimeout: 60_000,
  testsFinishTimeout: 5 * 60_000,
  browsers: [running.launcher],
  reporters: [defaultReporter({ reportTestProgress: false })],
  plugins: [
    esbuildPlugin({ ts: true, target: 'esnext', define: { __VERSION__: JSON.stringify(version) } }),
    commands(engine, running, options),
  ],
});
