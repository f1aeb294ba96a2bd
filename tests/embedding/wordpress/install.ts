import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** WordPress with its theme, PHP for it, and a database server without a service that starts by itself. */
const packages = ['wordpress', 'wordpress-theme-twentytwentythree', 'php-cli', 'php-mysql', 'php-xml', 'mariadb-server-core'];

/** Where Debian puts them. */
export const paths = {
  wordpress: '/usr/share/wordpress',
  theme: '/usr/share/wordpress/wp-content/themes/twentytwentythree',
  php: '/usr/bin/php',
  installDatabase: '/usr/bin/mariadb-install-db',
  database: '/usr/sbin/mariadbd',
};

const missing = (): string[] => Object.values(paths).filter((path) => !existsSync(path));
const canInstall = (): boolean => process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;

/**
 * Installs what is missing of WordPress.
 * @throws {Error} in one line, with what to install, where that is not possible
 */
export function needWordPress(): void {
  if (!missing().length) return;
  const wanted = `WordPress is missing (no ${missing().join(', ')}): apt-get install ${packages.join(' ')}`;
  if (!canInstall()) throw new Error(wanted);
  console.log('No WordPress found: installing it with apt-get.');
  for (const command of [['update'], ['install', '-y', '--no-install-recommends', ...packages]]) {
    const { status, stderr } = spawnSync('apt-get', ['-qq', ...command], {
      encoding: 'utf8',
      // No web server that comes along is to start.
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' },
    });
    if (status) throw new Error(`${wanted}; apt-get ${command[0]} failed: ${stderr.trim().split('\n').at(-1)}`);
  }
  if (missing().length) throw new Error(wanted);
}
