import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromeLauncher } from '@web/test-runner-chrome';
import { install } from '../apt.ts';
import type { Engine, Media } from './engine.ts';
import { handsOf, pageOf, type Page } from './page.ts';

const debian = '/usr/bin/firefox-esr';
const installed = [
  debian,
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  join(process.env.PROGRAMFILES ?? '', 'Mozilla Firefox/firefox.exe'),
];

interface Bidi {
  send: (method: string, params: unknown) => Promise<{ result: { contexts: { context: string }[]; exceptionDetails?: { text: string } } }>;
}

/** What the browser's own code, not a page's, sets for the tab in front. */
const override = ({ media, features }: Media): string => {
  const value = (name: string): string => features.find((feature) => feature.name === name)?.value ?? 'none';
  return `Object.assign(Services.wm.getMostRecentWindow('navigator:browser').gBrowser.selectedBrowser.browsingContext, ${JSON.stringify({
    mediumOverride: media,
    forcedColorsOverride: value('forced-colors'),
    prefersColorSchemeOverride: value('prefers-color-scheme'),
    prefersReducedMotionOverride: value('prefers-reduced-motion'),
  })}); undefined`;
};

export const firefox: Engine = {
  name: 'Firefox',
  pictures: false,
  cannot: {},
  find() {
    const named = process.env.FIREFOX_PATH;
    if (named && !existsSync(named)) throw new Error(`FIREFOX_PATH is ${named}, which does not exist.`);
    const found = named ?? installed.find((path) => existsSync(path));
    if (found) return found;
    const wanted = 'No Firefox found: install it (Debian: apt-get install firefox-esr), or set FIREFOX_PATH to one';
    install(wanted, 'firefox-esr');
    return debian;
  },
  start(executablePath) {
    const launcher = chromeLauncher({
      launchOptions: {
        browser: 'firefox',
        executablePath,
        headless: true,
        // Forced colours, dark and print are for the browser's own code to set.
        args: ['--remote-allow-system-access'],
        extraPrefsFirefox: {
          'dom.w3c_touch_events.enabled': 1,
          // Talks to nothing but this machine.
          'network.dns.disabled': true,
        },
      },
    });
    return Promise.resolve({
      launcher,
      hands: (session) => {
        const page = pageOf(launcher, session) as Page & { browser: () => { connection: Bidi } };
        return handsOf(page, async (media) => {
          const { connection } = page.browser();
          const { contexts } = (await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })).result;
          const { exceptionDetails } = (
            await connection.send('script.evaluate', {
              expression: override(media),
              target: { context: contexts[0]!.context },
              awaitPromise: false,
            })
          ).result;
          if (exceptionDetails) throw new Error(exceptionDetails.text);
        });
      },
      stop: () => Promise.resolve(),
    });
  },
};
