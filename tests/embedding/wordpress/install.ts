import { existsSync } from 'node:fs';
import { install } from '../../support/apt.ts';

/** WordPress with its theme, PHP, and a database server that does not start as a service. */
const packages = ['wordpress', 'wordpress-theme-twentytwentythree', 'php-cli', 'php-mysql', 'php-xml', 'mariadb-server-core'];

/** Where Debian installs them. */
export const paths = {
  wordpress: '/usr/share/wordpress',
  theme: '/usr/share/wordpress/wp-content/themes/twentytwentythree',
  php: '/usr/bin/php',
  installDatabase: '/usr/bin/mariadb-install-db',
  database: '/usr/sbin/mariadbd',
};

const missing = (): string[] => Object.values(paths).filter((path) => !existsSync(path));

/**
 * Installs WordPress, unless it is installed.
 * @throws {Error} whose message names the packages, if they cannot be installed
 */
export function needWordPress(): void {
  if (!missing().length) return;
  const message = `WordPress is missing (no ${missing().join(', ')}): apt-get install ${packages.join(' ')}`;
  install(message, ...packages);
  if (missing().length) throw new Error(message);
}
