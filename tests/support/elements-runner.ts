import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter, startTestRunner } from '@web/test-runner';
import type { Hands, Need } from './engines/engine.ts';
import { engines } from './engines/engines.ts';

interface Suite {
  suites: Suite[];
  tests: { passed: boolean }[];
}

/** What is run, in which engine, and how. */
export interface Run {
  /** Of the repository, with a slash at its end. */
  root: string;
  engine: keyof typeof engines;
  /** Writes the pictures of tests/output anew. */
  update?: boolean;
}

/** How a run went, and how many tests were left out of it for want of what the engine cannot do. */
export interface Outcome {
  passed: number;
  failed: number;
  left: Partial<Record<Need, number>>;
}

const results = (suite: Suite | undefined): boolean[] =>
  suite ? [...suite.tests.map((test) => test.passed), ...suite.suites.flatMap(results)] : [];

/** Each engine writes the rules of a style in its own words; what is drawn is the same. */
const withoutStyle = (svg: string): string => svg.replace(/<style>.*?<\/style>/s, '');

/** Compares a drawing with the picture in tests/output, or writes it anew; what differs is left beside it. */
function compare(
  output: string,
  { name, svg }: { name: string; svg: string },
  update: boolean,
  style: boolean,
): 'same' | 'changed' | 'new' {
  const file = `${output}/${name}.svg`;
  const changed = `${output}/${name}-changed.svg`;
  const read = style ? (text: string) => text : withoutStyle;
  rmSync(changed, { force: true });
  if (update) writeFileSync(file, svg);
  if (existsSync(file) && read(readFileSync(file, 'utf8')) === read(svg)) return 'same';
  writeFileSync(changed, svg);
  return existsSync(file) ? 'changed' : 'new';
}

/**
 * The element tests, in a real browser, with commands for what a person and a system do to a page.
 * @throws {Error} where the engine is missing or does not start
 */
export async function runElements({ root, engine: name, update = false }: Run): Promise<Outcome> {
  const engine = engines[name];
  const left: Outcome['left'] = {};
  const output = `${root}tests/output`;
  mkdirSync(output, { recursive: true });
  const { launcher, hands, stop } = await engine.start(engine.find());
  const runner = await startTestRunner({
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
    config: {
      rootDir: root,
      files: 'tests/**/*.browser.ts',
      nodeResolve: true,
      hostname: '127.0.0.1',
      // A page in the background draws no frames and has no focus.
      concurrency: 1,
      testFramework: { config: { timeout: '20000' } },
      browsers: [launcher],
      reporters: [defaultReporter({ reportTestProgress: false })],
      plugins: [
        esbuildPlugin({ ts: true, target: 'esnext' }),
        {
          name: 'a person at the page',
          async executeCommand({ command, payload, session }) {
            switch (command) {
              case 'press':
              case 'mouse':
              case 'tap':
              case 'drag':
              case 'media':
                await (hands(session.id)[command] as (what: unknown) => ReturnType<Hands['press']>)(payload);
                return true;
              case 'cannot':
                return engine.cannot;
              case 'left out':
                for (const need of payload as Need[]) left[need] = (left[need] ?? 0) + 1;
                return true;
              case 'picture':
                return compare(output, payload as { name: string; svg: string }, update, engine.pictures);
              default:
                return undefined;
            }
          },
        },
      ],
    },
  });
  if (!runner) return { passed: 0, failed: 1, left };
  await new Promise((done) => runner.on('finished', done));
  const sessions = [...runner.sessions.all()];
  const tests = sessions.flatMap((session) => results(session.testResults));
  const broken = sessions.filter((session) => !session.passed && results(session.testResults).every(Boolean)).length;
  await runner.stop();
  await stop();
  return { passed: tests.filter(Boolean).length, failed: tests.filter((passed) => !passed).length + broken, left };
}
