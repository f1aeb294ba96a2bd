import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromeLauncher } from '@web/test-runner-chrome';
import { install } from '../apt.ts';
import type { EmulatedMedia, Engine } from './engine.ts';
import { inputOf } from './puppeteer.ts';

const debian = '/usr/bin/firefox-esr';
const locations = [
  debian,
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  join(process.env.PROGRAMFILES ?? '', 'Mozilla Firefox/firefox.exe'),
];

/** The BiDi connection of Puppeteer's browser, which Puppeteer does not declare. */
interface BidiBrowser {
  connection: {
    send: (
      method: string,
      params: unknown,
    ) => Promise<{ result: { contexts: { context: string }[]; exceptionDetails?: { text: string } } }>;
  };
}

/** A script for Firefox's own (chrome) context that overrides the media of the active tab. */
const overrideScript = ({ media, features }: EmulatedMedia): string => {
  const value = (name: string): string => features.find((feature) => feature.name === name)?.value ?? 'none';
  const overrides = {
    mediumOverride: media,
    forcedColorsOverride: value('forced-colors'),
    prefersColorSchemeOverride: value('prefers-color-scheme'),
    prefersReducedMotionOverride: value('prefers-reduced-motion'),
  };
  return `Object.assign(
    Services.wm.getMostRecentWindow('navigator:browser').gBrowser.selectedBrowser.browsingContext,
    ${JSON.stringify(overrides)},
  ); undefined`;
};

async function overrideMedia({ connection }: BidiBrowser, media: EmulatedMedia): Promise<void> {
  const { contexts } = (await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })).result;
  const { result } = await connection.send('script.evaluate', {
    expression: overrideScript(media),
    target: { context: contexts[0]!.context },
    awaitPromise: false,
  });
  if (result.exceptionDetails) throw new Error(result.exceptionDetails.text);
}

export const firefox: Engine = {
  name: 'Firefox',
  comparesStyle: false,
  unsupported: { 'more contrast': 'it can be set for the whole browser only' },
  find() {
    const configured = process.env.FIREFOX_PATH;
    if (configured && !existsSync(configured)) throw new Error(`FIREFOX_PATH is ${configured}, which does not exist.`);
    const found = configured ?? locations.find((path) => existsSync(path));
    if (found) return found;
    const message = 'No Firefox found: install it (Debian: apt-get install firefox-esr), or set FIREFOX_PATH';
    install(message, 'firefox-esr');
    return debian;
  },
  start(executablePath) {
    const launcher = chromeLauncher({
      launchOptions: {
        browser: 'firefox',
        executablePath,
        headless: true,
        // A tab has the size of the window at times, when the driver's viewport of 800 × 600 px is not applied yet. The toolbars are 86 px high.
        env: { ...process.env, MOZ_HEADLESS_WIDTH: '800', MOZ_HEADLESS_HEIGHT: '686' },
        // Media overrides are set in the chrome context, which needs system access.
        args: ['--remote-allow-system-access'],
        extraPrefsFirefox: {
          'dom.w3c_touch_events.enabled': 1,
          // Keeps Firefox off the network: the tests use loopback addresses only.
          'network.dns.disabled': true,
        },
      },
    });
    return Promise.resolve({
      launcher,
      inputOf: (sessionId) => {
        const page = launcher.getPage(sessionId);
        return inputOf(page, (media) => overrideMedia(page.browser() as unknown as BidiBrowser, media));
      },
      stop: () => Promise.resolve(),
    });
  },
};
