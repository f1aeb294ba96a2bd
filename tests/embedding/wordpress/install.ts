import { existsSync } from 'node:fs';
import { install } from '../../support/apt.ts';

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

/**
 * Installs what is missing of WordPress.
 * @throws {Error} in one line, with what to install, where that is not possible
 */
export function needWordPress(): void {
  if (!missing().length) return;
  const wanted = `WordPress is missing (no ${missing().join(', ')}): apt-get install ${packages.join(' ')}`;
  install(wanted, ...packages);
  if (missing().length) throw new Error(wanted);
}
