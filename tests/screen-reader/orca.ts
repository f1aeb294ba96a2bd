import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { startScreen } from '../support/screen.ts';

/**
 * How readers hear the page, beyond Orca's defaults: with the place of an item in its list, as other screen readers say it. Without the
 * names of the pressed keys, and without reading the page from the top, which would go on while keys are pressed. Orca writes its log
 * line by line, so that it is complete when Orca is silent.
 */
const orcaSettings = `from orca import debug, settings
debug.debugFile.reconfigure(line_buffering=True)
settings.enablePositionSpeaking = True
settings.enableKeyEcho = False
settings.sayAllOnLoad = False
`;

const firefoxPreferences = {
  'accessibility.force_disabled': -1,
  'browser.aboutwelcome.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.translations.automaticallyPopup': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  // Keeps Firefox off the network: the tests use loopback addresses only.
  'network.dns.disabled': true,
  'network.captive-portal-service.enabled': false,
  // A smooth scroll goes on after the key that caused it.
  'general.smoothScroll': false,
};

/** Orca is silent when it has written nothing for this long, in milliseconds. A change of year is announced 400 ms after it. */
const silence = 1200;

/** The longest time that a key or a page can take to be heard, in milliseconds. */
const longestAnswer = 30_000;

export interface Orca {
  /** Opens a page in a new Firefox, and waits until Orca has presented it. */
  open: (address: string) => Promise<void>;
  /** Presses a key by its name in X11, and returns what Orca says. */
  press: (key: string) => Promise<string>;
  stop: () => Promise<void>;
}

/** Starts Orca on a virtual screen, with buses, settings and profiles of its own. */
export async function startOrca(): Promise<Orca> {
  const home = mkdtempSync(join(tmpdir(), 'orca-'));
  const log = join(home, 'orca.log');
  const running: ChildProcess[] = [];
  const screen = await startScreen();
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    HOME: home,
    DISPLAY: screen.display,
    XDG_RUNTIME_DIR: join(home, 'run'),
    XDG_DATA_HOME: join(home, '.local/share'),
    XDG_CONFIG_HOME: join(home, '.config'),
    XDG_CACHE_HOME: join(home, '.cache'),
    GNOME_ACCESSIBILITY: '1',
  };
  mkdirSync(join(home, 'run'), { mode: 0o700 });
  mkdirSync(join(home, '.local/share/orca'), { recursive: true });
  writeFileSync(join(home, '.local/share/orca/orca-customizations.py'), orcaSettings);
  const start = (program: string, ...args: string[]): ChildProcess => {
    const child = spawn(program, args, { env, stdio: ['ignore', 'pipe', 'ignore'] });
    running.push(child);
    return child;
  };
  const end = async (child: ChildProcess): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const exited = once(child, 'exit');
    child.kill();
    await exited;
  };

  const bus = start('dbus-daemon', '--session', '--nofork', '--print-address');
  const [address] = (await once(bus.stdout!, 'data')) as [Buffer];
  env.DBUS_SESSION_BUS_ADDRESS = address.toString().trim();
  start('/usr/libexec/at-spi-bus-launcher', '--launch-immediately');
  start('speech-dispatcher', '--run-single');
  start('orca', `--debug-file=${log}`, '--replace');

  const size = (): number => statSync(log, { throwIfNoEntry: false })?.size ?? 0;
  /** Waits until Orca has written more than `from` bytes, and then nothing for a while. */
  const silenceAfter = async (from: number): Promise<void> => {
    const limit = performance.now() + longestAnswer;
    // The log is a file, so the end of speech is looked for and not waited for.
    let last = { size: size(), time: performance.now() };
    while (last.size <= from || performance.now() - last.time < silence) {
      if (performance.now() > limit) throw new Error('Orca has not started, did not answer in time, or did not come to an end.');
      await wait(50);
      if (size() !== last.size) last = { size: size(), time: performance.now() };
    }
  };
  const control = (...args: string[]): string => spawnSync('xdotool', args, { env, encoding: 'utf8' }).stdout.trim();

  let firefox: ChildProcess | undefined;
  let pages = 0;
  await silenceAfter(0);
  return {
    async open(address) {
      if (firefox) await end(firefox);
      const profile = join(home, `profile-${++pages}`);
      mkdirSync(profile);
      const preferences = Object.entries(firefoxPreferences).map(([name, value]) => `user_pref("${name}", ${value});\n`);
      writeFileSync(join(profile, 'user.js'), preferences.join(''));
      const from = size();
      firefox = start('firefox-esr', '--no-remote', '--profile', profile, address);
      control('search', '--sync', '--onlyvisible', '--class', 'firefox');
      await silenceAfter(from);
      control('search', '--onlyvisible', '--class', 'firefox', 'windowfocus', '--sync');
      await silenceAfter(0);
    },
    async press(key) {
      const from = size();
      control('key', key);
      await silenceAfter(from);
      return spoken(readFileSync(log).subarray(from).toString());
    },
    async stop() {
      for (const child of running.reverse()) await end(child);
      await screen.stop();
      // Firefox's own processes end a little later than Firefox.
      rmSync(home, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** What Orca has said, from its log: one utterance after the other. */
function spoken(log: string): string {
  return [...log.matchAll(/ SPEECH OUTPUT: '(.*?)'(?:\{.*\})?$/gm)].map(([, text = '']) => text.trim()).join(' | ');
}
