import { chromeLauncher } from '@web/test-runner-chrome';
import { browserFlags, findBrowser } from '../../browser.ts';
import type { Engine } from './engine.ts';
import { handsOf, pageOf, type Page } from './page.ts';

interface Session {
  send: (method: string, params: unknown) => Promise<unknown>;
}

export const chromium: Engine = {
  name: 'Chromium',
  pictures: true,
  cannot: {},
  find: findBrowser,
  start(executablePath) {
    const launcher = chromeLauncher({ launchOptions: { executablePath, args: browserFlags } });
    // One connection a page: what one has set, no other can take back.
    const sessions = new WeakMap<Page, Session>();
    return Promise.resolve({
      launcher,
      hands: (session) => {
        const page = pageOf(launcher, session) as Page & { createCDPSession: () => Promise<Session> };
        return handsOf(page, async (media) => {
          const cdp = sessions.get(page) ?? (await page.createCDPSession());
          sessions.set(page, cdp);
          // The stock command passes over forced colours.
          await cdp.send('Emulation.setEmulatedMedia', media);
        });
      },
      stop: () => Promise.resolve(),
    });
  },
};
