import { chromeLauncher } from '@web/test-runner-chrome';
import { browserFlags, findBrowser } from '../../browser.ts';
import type { Engine } from './engine.ts';
import { inputOf, type Page } from './puppeteer.ts';

export const chromium: Engine = {
  name: 'Chromium',
  comparesStyle: true,
  unsupported: {},
  find: findBrowser,
  start(executablePath) {
    const launcher = chromeLauncher({ launchOptions: { executablePath, args: browserFlags } });
    // Emulation ends with the CDP session that set it, so each page keeps one session.
    const sessions = new WeakMap<Page, Awaited<ReturnType<Page['createCDPSession']>>>();
    return Promise.resolve({
      launcher,
      inputOf: (sessionId) => {
        const page = launcher.getPage(sessionId);
        return inputOf(page, async (media) => {
          const session = sessions.get(page) ?? (await page.createCDPSession());
          sessions.set(page, session);
          // Puppeteer's own emulateMediaFeatures() refuses forced-colors.
          await session.send('Emulation.setEmulatedMedia', media);
        });
      },
      stop: () => Promise.resolve(),
    });
  },
};
