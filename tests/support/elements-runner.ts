import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter, startTestRunner } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { browserFlags } from '../browser.ts';

interface Suite {
  suites: Suite[];
  tests: { passed: boolean }[];
}

const results = (suite: Suite | undefined): boolean[] =>
  suite ? [...suite.tests.map((test) => test.passed), ...suite.suites.flatMap(results)] : [];

interface Session {
  send: (method: string, params: unknown) => Promise<unknown>;
}

/** What puppeteer's page offers of the protocol; the launcher hands the page over untyped. */
interface Page {
  createCDPSession: () => Promise<Session>;
  keyboard: { press: (key: string) => Promise<void> };
  mouse: { move: (x: number, y: number) => Promise<void>; click: (x: number, y: number) => Promise<void> };
  touchscreen: {
    tap: (x: number, y: number) => Promise<void>;
    touchStart: (x: number, y: number) => Promise<unknown>;
    touchMove: (x: number, y: number) => Promise<void>;
    touchEnd: () => Promise<void>;
  };
}

/**
 * The element tests, in a real browser, with commands for what a person and a system do to a page.
 * @param standalone with what stands in for Lit in the scripts that stand alone, instead of Lit
 */
export async function runElements(
  root: string,
  executablePath: string,
  { update = false, standalone = false },
): Promise<{ passed: number; failed: number }> {
  const launcher = chromeLauncher({ launchOptions: { executablePath, args: browserFlags } });
  const protocols = new WeakMap<Page, Session>();
  const output = `${root}tests/output`;
  mkdirSync(output, { recursive: true });
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
        {
          name: 'lit of the scripts that stand alone',
          resolveImport: ({ source, context }) =>
            standalone && /^lit$|\/lit-element\.ts$/.test(source) && context.path.startsWith('/src/')
              ? '/src/standalone/lit.ts'
              : undefined,
        },
        esbuildPlugin({ ts: true, target: 'esnext' }),
        {
          name: 'a person at the page',
          async executeCommand({ command, payload, session }) {
            const page = (): Page => (launcher as unknown as { getPage: (id: string) => Page }).getPage(session.id);
            switch (command) {
              case 'press':
                await page().keyboard.press(payload as string);
                return true;
              case 'mouse': {
                const { x, y, click } = payload as { x: number; y: number; click?: boolean };
                await (click ? page().mouse.click(x, y) : page().mouse.move(x, y));
                return true;
              }
              case 'tap': {
                const { x, y } = payload as { x: number; y: number };
                await page().touchscreen.tap(x, y);
                return true;
              }
              case 'drag': {
                const { touchscreen } = page();
                const [from, ...path] = payload as { x: number; y: number }[];
                if (from) await touchscreen.touchStart(from.x, from.y);
                for (const { x, y } of path) await touchscreen.touchMove(x, y);
                await touchscreen.touchEnd();
                return true;
              }
              case 'media': {
                // The stock command passes over forced colours. One connection a page: what one has set, no other can take back.
                const at = page();
                const cdp = protocols.get(at) ?? (await at.createCDPSession());
                protocols.set(at, cdp);
                await cdp.send('Emulation.setEmulatedMedia', payload);
                return true;
              }
              case 'picture': {
                const { name, svg } = payload as { name: string; svg: string };
                const file = `${output}/${name}.svg`;
                const changed = `${output}/${name}-changed.svg`;
                rmSync(changed, { force: true });
                if (update) writeFileSync(file, svg);
                if (existsSync(file) && readFileSync(file, 'utf8') === svg) return 'same';
                writeFileSync(changed, svg);
                return existsSync(file) ? 'changed' : 'new';
              }
              default:
                return undefined;
            }
          },
        },
      ],
    },
  });
  if (!runner) return { passed: 0, failed: 1 };
  await new Promise((done) => runner.on('finished', done));
  const sessions = [...runner.sessions.all()];
  const tests = sessions.flatMap((session) => results(session.testResults));
  const broken = sessions.filter((session) => !session.passed && results(session.testResults).every(Boolean)).length;
  await runner.stop();
  return { passed: tests.filter(Boolean).length, failed: tests.filter((passed) => !passed).length + broken };
}
