import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { install } from './support/apt.ts';

const installed = [
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
 * The path of a browser to test in: CHROME_PATH, else one that is installed, else Debian's chromium, installed now.
 * @throws {Error} with what to do where there is none and none can be installed
 */
export function findBrowser(): string {
  const named = process.env.CHROME_PATH;
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`CHROME_PATH is ${named}, which does not exist.`);
  }
  const found = installed.find((path) => existsSync(path));
  if (found) return found;
  const wanted = 'No browser found: install Chrome, Chromium or Edge, or set CHROME_PATH to one';
  install(wanted, 'chromium', 'fonts-noto-cjk', 'fonts-liberation');
  if (existsSync('/usr/bin/chromium')) return '/usr/bin/chromium';
  throw new Error(`${wanted}.`);
}

/** Flags that keep a test browser from talking to anything but this machine. */
export const browserFlags = [
  // Chromium refuses its sandbox to root, which is what a container runs as.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1 , EXCLUDE localhost',
];
