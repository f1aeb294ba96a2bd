import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, globSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import type { Readable } from 'node:stream';
import { install } from '../apt.ts';
import type { Engine } from './engine.ts';
import { connect, handsOf, WebDriverLauncher } from './webdriver.ts';

const programs = { driver: '/usr/bin/WebKitWebDriver', screen: '/usr/bin/Xvfb' };
const packages = ['webkit2gtk-driver', 'xvfb'];
const browser = (): string | undefined => globSync('/usr/lib/*/webkit2gtk-4.*/MiniBrowser')[0];
const missing = (): boolean => !browser() || !Object.values(programs).every((path) => existsSync(path));

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

/** Set by people for other reasons; WebKitGTK hangs on a screen like this one with them. */
const hangs = { WEBKIT_DISABLE_COMPOSITING_MODE: undefined, WEBKIT_DISABLE_DMABUF_RENDERER: undefined };

/** A started program, and its end, which comes with the end of this process at the latest. */
function run(program: string, args: string[], env: NodeJS.ProcessEnv = {}): { output: Readable; end: () => Promise<unknown> } {
  const child = spawn(program, args, { env: { ...process.env, ...hangs, ...env }, stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const ended = once(child, 'exit');
  process.once('exit', () => child.kill());
  // Without it nothing would come any more; thrown here, it ends the run.
  const early = (code: number | null): never => {
    throw new Error(`${program} ended with ${code} before its time.`);
  };
  child.once('exit', early);
  return {
    output: child.stdio[3] as Readable,
    end() {
      child.off('exit', early).kill();
      return ended;
    },
  };
}

/** Waits until a driver listens. The limit of the whole run is the limit of this too. */
async function listening(driver: string): Promise<void> {
  for (;;) {
    const answer = await fetch(`${driver}/status`).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((done) => setTimeout(done, 20));
  }
}

/** WebKitGTK's small browser on a screen that nobody sees, since it has no mode without a window. */
export const webkit: Engine = {
  name: 'WebKitGTK',
  pictures: false,
  cannot: {
    'a finger': 'which its driver turns into a mouse',
    'forced colours': 'which it does not have',
    dark: 'which it takes from the desktop alone',
    'reduced motion': 'which it takes from the desktop alone',
    print: 'which it does without a page to look at',
  },
  find() {
    const wanted = `WebKitGTK is missing (Debian: apt-get install ${packages.join(' ')})`;
    if (missing()) install(wanted, ...packages);
    const found = browser();
    if (!found || missing()) throw new Error(`${wanted}.`);
    return found;
  },
  async start(binary) {
    const screen = run(programs.screen, ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp']);
    const [display] = (await once(screen.output, 'data')) as [Buffer];
    const port = await freePort();
    const driver = run(programs.driver, ['--host=127.0.0.1', `--port=${port}`], { DISPLAY: `:${display.toString().trim()}` });
    const address = `http://127.0.0.1:${port}`;
    await listening(address);
    const send = await connect(address, {
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': { binary, args: ['--automation'] },
    });
    // A page of 800 by 600, as in the others; the rest is the window's own bar.
    await send('POST', '/window/rect', { width: 800, height: 638 });
    return {
      launcher: new WebDriverLauncher(this.name, send),
      hands: () => ({
        ...handsOf(send),
        tap: () => Promise.reject(new Error('WebKitGTK cannot be touched.')),
        drag: () => Promise.reject(new Error('WebKitGTK cannot be touched.')),
        media: ({ media, features }) =>
          media || features.length ? Promise.reject(new Error('WebKitGTK has no switch for media.')) : Promise.resolve(),
      }),
      async stop() {
        await driver.end();
        await screen.end();
      },
    };
  },
};
