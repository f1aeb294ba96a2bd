import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { install } from './support/apt.ts';

const locations = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...[process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].flatMap((folder) =>
    folder ? [join(folder, 'Google/Chrome/Application/chrome.exe'), join(folder, 'Microsoft/Edge/Application/msedge.exe')] : [],
  ),
];

/**
 * Returns the path of a Chromium: CHROME_PATH, else one that is installed, else Debian's chromium, which is installed now.
 * @throws {Error} whose message says what to install, if there is no browser and none can be installed
 */
export function findBrowser(): string {
  const configured = process.env.CHROME_PATH;
  if (configured) {
    if (existsSync(configured)) return configured;
    throw new Error(`CHROME_PATH is ${configured}, which does not exist.`);
  }
  const found = locations.find((path) => existsSync(path));
  if (found) return found;
  const message = 'No browser found: install Chrome, Chromium or Edge, or set CHROME_PATH to one';
  install(message, 'chromium', 'fonts-noto-cjk', 'fonts-liberation');
  if (existsSync('/usr/bin/chromium')) return '/usr/bin/chromium';
  throw new Error(`${message}.`);
}

/** Flags with which a test browser requests nothing but loopback addresses. */
export const browserFlags = [
  // Chromium's sandbox does not start as root, the user of most containers.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1 , EXCLUDE localhost',
];
