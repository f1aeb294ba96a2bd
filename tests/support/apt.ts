import { spawnSync } from 'node:child_process';

/** For one command, in milliseconds. The largest package, WebKitGTK, takes half a minute. */
const limit = 10 * 60_000;

/** Whether apt-get is available and this process runs as root. */
const canInstall = (): boolean => process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;

/**
 * Installs Debian packages.
 * @param message says what is missing and how to install it by hand, without a full stop
 * @throws {Error} with the message and the last line of apt-get, if the packages cannot be installed
 */
export function install(message: string, ...packages: string[]): void {
  if (!canInstall()) throw new Error(`${message}.`);
  console.log(`Installing ${packages.join(' ')} with apt-get.`);
  for (const command of [['update'], ['install', '-y', '--no-install-recommends', ...packages]]) {
    const { status, stderr } = spawnSync('apt-get', ['-qq', ...command], {
      encoding: 'utf8',
      timeout: limit,
      // Keeps apt-get from starting the services that it installs.
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' },
    });
    if (status !== 0) throw new Error(`${message}; apt-get ${command[0]} failed: ${stderr.trim().split('\n').at(-1) || 'it did not end'}`);
  }
}
