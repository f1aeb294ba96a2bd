import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, globSync } from 'node:fs';
import type { Readable } from 'node:stream';
import { Builder } from 'selenium-webdriver';
import { DriverService } from 'selenium-webdriver/remote/index.js';
import { install } from '../apt.ts';
import type { Engine } from './engine.ts';
import { inputOf, SeleniumLauncher } from './selenium.ts';

const programs = { driver: '/usr/bin/WebKitWebDriver', screen: '/usr/bin/Xvfb' };
const packages = ['webkit2gtk-driver', 'xvfb'];
const findMiniBrowser = (): string | undefined => globSync('/usr/lib/*/webkit2gtk-4.*/MiniBrowser')[0];
const isMissing = (): boolean => !findMiniBrowser() || !Object.values(programs).every((path) => existsSync(path));

/** Starts a virtual screen, because MiniBrowser has no headless mode. */
async function startScreen(): Promise<{ display: string; stop: () => Promise<void> }> {
  const screen = spawn(programs.screen, ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const exited = once(screen, 'exit');
  const kill = (): boolean => screen.kill();
  process.once('exit', kill);
  const failed = exited.then(([code]) => Promise.reject(new Error(`Xvfb exited with ${code} before it had a screen.`)));
  const [display] = (await Promise.race([once(screen.stdio[3] as Readable, 'data'), failed])) as [Buffer];
  failed.catch(() => undefined);
  return {
    display: `:${display.toString().trim()}`,
    async stop() {
      process.off('exit', kill);
      kill();
      await exited;
    },
  };
}

/** WebKitGTK's MiniBrowser, driven by WebKitWebDriver. */
export const webkit: Engine = {
  name: 'WebKitGTK',
  comparesStyle: false,
  unsupported: {
    touch: 'its driver turns touch into mouse input',
    'forced colors': 'WebKit does not have them',
    dark: 'it follows the desktop only',
    'reduced motion': 'it follows the desktop only',
    print: 'its driver prints without a page that can be inspected',
  },
  find() {
    const message = `WebKitGTK is missing (Debian: apt-get install ${packages.join(' ')})`;
    if (isMissing()) install(message, ...packages);
    const found = findMiniBrowser();
    if (!found || isMissing()) throw new Error(`${message}.`);
    return found;
  },
  async start(binary) {
    const screen = await startScreen();
    const environment: Record<string, string> = { ...(process.env as Record<string, string>), DISPLAY: screen.display };
    // With these variables WebKitGTK hangs on a virtual screen.
    delete environment.WEBKIT_DISABLE_COMPOSITING_MODE;
    delete environment.WEBKIT_DISABLE_DMABUF_RENDERER;
    const service = new DriverService.Builder(programs.driver).setLoopback(true).setEnvironment(environment).build();
    const driver = await new Builder()
      .disableEnvironmentOverrides()
      .usingServer(await service.start())
      .withCapabilities({ browserName: 'MiniBrowser', 'webkitgtk:browserOptions': { binary, args: ['--automation'] } })
      .build();
    // The viewport is 800 by 600, as in the other engines. MiniBrowser's toolbar takes 38 px.
    await driver.manage().window().setRect({ x: 0, y: 0, width: 800, height: 638 });
    const unsupported = (what: string) => () => Promise.reject(new Error(`WebKitGTK does not support ${what} here.`));
    return {
      launcher: new SeleniumLauncher(this.name, driver),
      inputOf: () => ({
        ...inputOf(driver),
        tap: unsupported('touch'),
        drag: unsupported('touch'),
        media: ({ media, features }) => (media || features.length ? unsupported('emulated media')() : Promise.resolve()),
      }),
      async stop() {
        await service.kill();
        await screen.stop();
      },
    };
  },
};
