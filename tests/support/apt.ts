import { spawnSync } from 'node:child_process';

/** In milliseconds, for a step; the largest, WebKitGTK, takes half a minute. */
const limit = 10 * 60_000;

/** Whether this machine can be given what it lacks: Debian's tools, and the right to use them. */
const canInstall = (): boolean => process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;

/**
 * Installs packages of Debian.
 * @param wanted what is missing and how else to come by it, without a full stop
 * @throws {Error} in one line, with what is wanted and what apt-get said last, where that is not possible
 */
export function install(wanted: string, ...packages: string[]): void {
  if (!canInstall()) throw new Error(`${wanted}.`);
  console.log(`Installing ${packages.join(' ')} with apt-get.`);
  for (const command of [['update'], ['install', '-y', '--no-install-recommends', ...packages]]) {
    const { status, stderr } = spawnSync('apt-get', ['-qq', ...command], {
      encoding: 'utf8',
      timeout: limit,
      // No server that comes along is to start.
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' },
    });
    if (status !== 0) throw new Error(`${wanted}; apt-get ${command[0]} failed: ${stderr.trim().split('\n').at(-1) || 'it did not end'}`);
  }
}
