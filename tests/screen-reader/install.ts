import { existsSync } from 'node:fs';
import { screenProgram } from '../support/screen.ts';
import { install } from '../support/apt.ts';

const programs = [
  '/usr/bin/orca',
  '/usr/bin/firefox-esr',
  '/usr/bin/dbus-daemon',
  '/usr/bin/speech-dispatcher',
  '/usr/bin/xdotool',
  '/usr/libexec/at-spi-bus-launcher',
  screenProgram,
];
const packages = ['orca', 'at-spi2-core', 'dbus-x11', 'speech-dispatcher', 'firefox-esr', 'xvfb', 'xdotool', 'fonts-noto-cjk'];
const isMissing = (): boolean => !programs.every((path) => existsSync(path));

/**
 * Installs the screen reader Orca and what it needs, where it is missing.
 * @throws {Error} whose message says in one line what to install
 */
export function needOrca(): void {
  const message = `The screen reader Orca is missing (Debian: apt-get install ${packages.join(' ')})`;
  if (isMissing()) install(message, ...packages);
  if (isMissing()) throw new Error(`${message}.`);
}
