import { existsSync, globSync } from 'node:fs';
import { Builder } from 'selenium-webdriver';
import { DriverService } from 'selenium-webdriver/remote/index.js';
import { install } from '../apt.ts';
import { screenProgram, startScreen } from '../screen.ts';
import type { Engine } from './engine.ts';
import { inputOf, SeleniumLauncher } from './selenium.ts';

const programs = { driver: '/usr/bin/WebKitWebDriver', screen: screenProgram };
const packages = ['webkit2gtk-driver', 'xvfb'];
const findMiniBrowser = (): string | undefined => globSync('/usr/lib/*/webkit2gtk-4.*/MiniBrowser')[0];
const isMissing = (): boolean => !findMiniBrowser() || !Object.values(programs).every((path) => existsSync(path));

/** WebKitGTK's MiniBrowser, driven by WebKitWebDriver. */
export const webkit: Engine = {
  name: 'WebKitGTK',
  comparesStyle: false,
  unsupported: {
    touch: 'its driver turns touch into mouse input',
    'forced colors': 'WebKit does not have them',
    dark: 'it follows the desktop only',
    'more contrast': 'it follows the desktop only',
    'reduced motion': 'it follows the desktop only',
    print: 'its driver prints without a page that can be inspected',
    zoom: 'it gives the boxes of elements without the property `zoom`',
  },
  find() {
    const message = `WebKitGTK is missing (Debian: apt-get install ${packages.join(' ')})`;
    if (isMissing()) install(message, ...packages);
    const found = findMiniBrowser();
    if (!found || isMissing()) throw new Error(`${message}.`);
    return found;
  },
  async start(binary) {
    // MiniBrowser has no headless mode.
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
