import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { needWordPress, paths } from './install.ts';

/** The password of all users and the value of all keys. The site is on loopback and lives for a minute. */
export const password = 'loopback only';

export interface WordPress {
  /** Ends with a slash. */
  address: string;
  /** Installs PHP code as a must-use plugin, which the site loads with every page. It replaces the previous plugin. */
  plugin: (php: string) => void;
  /** Runs PHP code in WordPress, and returns what it prints. */
  run: (php: string) => string;
  stop: () => Promise<void>;
}

/** The configuration of a copy of the installed WordPress, which itself is not changed. */
const config = (folder: string): string => `<?php
define('DB_NAME', 'wordpress');
define('DB_USER', 'root');
define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:${folder}/db.sock');
define('DB_CHARSET', 'utf8mb4');
define('DB_COLLATE', '');
define('WP_HOME', 'http://' . $_SERVER['HTTP_HOST']);
define('WP_SITEURL', WP_HOME);
define('WP_HTTP_BLOCK_EXTERNAL', true);
define('WP_ACCESSIBLE_HOSTS', '127.0.0.1');
define('DISABLE_WP_CRON', true);
define('AUTOMATIC_UPDATER_DISABLED', true);
foreach (['AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE'] as $name) {
  define($name . '_KEY', $name . '${password}');
  define($name . '_SALT', $name . '${password}');
}
$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
`;

/** An administrator and an author, who may publish but has no `unfiltered_html`. Both have closed the welcome guide of the editor. */
const setup = `<?php
define('WP_INSTALLING', true);
function wp_new_blog_notification() {}
require 'wp-load.php';
require 'wp-admin/includes/upgrade.php';
wp_install('Trade', 'admin', 'admin@example.invalid', false, '', '${password}');
wp_insert_user(['user_login' => 'author', 'user_pass' => '${password}', 'role' => 'author']);
foreach (get_users() as $user) {
  update_user_meta($user->ID, 'wp_persisted_preferences', ['core/edit-post' => ['welcomeGuide' => false]]);
}
update_option('show_avatars', 0);
`;

/** Waits until the output of a server matches a pattern, and returns the capture group. */
const waitForOutput = (server: ChildProcess, pattern: RegExp): Promise<string> =>
  new Promise((done, fail) => {
    let output = '';
    const onData = (text: Buffer): void => {
      output += text.toString();
      const match = pattern.exec(output);
      if (match) done(match[1] ?? '');
    };
    server.stdout?.on('data', onData);
    server.stderr?.on('data', onData);
    server.once('error', fail);
    server.once('exit', () => fail(new Error(`${server.spawnfile} exited: ${output.slice(-500)}`)));
  });

/**
 * Starts a new WordPress on loopback, with its own database, in a temporary folder. `stop` removes the folder.
 * @throws {Error} if WordPress cannot be installed or started
 */
export async function startWordPress(): Promise<WordPress> {
  needWordPress();
  const folder = mkdtempSync(join(tmpdir(), 'trade-widgets-wordpress-'));
  const servers: ChildProcess[] = [];
  // This also runs if a test run is interrupted.
  const cleanUp = (): void => {
    for (const server of servers) server.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  };
  process.once('exit', cleanUp);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(1));
  const stop = async (): Promise<void> => {
    await Promise.all(
      servers
        .filter(({ exitCode }) => exitCode === null)
        .map(async (server) => {
          server.kill('SIGKILL');
          await once(server, 'exit');
        }),
    );
    cleanUp();
    process.off('exit', cleanUp);
  };
  const start = (command: string, args: string[], cwd = folder): ChildProcess => {
    const server = spawn(command, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
    servers.push(server);
    return server;
  };
  try {
    const site = join(folder, 'site');
    const data = join(folder, 'db');
    // The database runs as root only with this option.
    const user = process.getuid?.() === 0 ? ['--user=root'] : [];
    execFileSync('cp', ['-rL', paths.wordpress, site]);
    writeFileSync(join(site, 'wp-config.php'), config(folder));
    writeFileSync(join(folder, 'setup.php'), setup);
    writeFileSync(join(folder, 'first.sql'), 'CREATE DATABASE wordpress;\n');
    execFileSync(
      paths.installDatabase,
      ['--no-defaults', ...user, `--datadir=${data}`, '--auth-root-authentication-method=normal', '--skip-test-db'],
      { stdio: 'pipe' },
    );
    const database = start(paths.database, [
      '--no-defaults',
      ...user,
      '--skip-networking',
      `--datadir=${data}`,
      `--socket=${folder}/db.sock`,
      `--pid-file=${folder}/db.pid`,
      `--init-file=${folder}/first.sql`,
    ]);
    await waitForOutput(database, /ready for connections/);
    const run = (args: string[]): string => {
      const env = { ...process.env, HTTP_HOST: '127.0.0.1' };
      const { status, stdout, stderr } = spawnSync(paths.php, args, { cwd: site, encoding: 'utf8', env });
      if (status) throw new Error(`PHP failed: ${stdout}${stderr}`);
      return stdout;
    };
    run([join(folder, 'setup.php')]);
    // Without the cache, a changed plugin is read at once.
    const php = start(paths.php, ['-d', 'opcache.enable=0', '-S', '127.0.0.1:0'], site);
    const address = await waitForOutput(php, /(http:\/\/127\.0\.0\.1:\d+)/);
    mkdirSync(join(site, 'wp-content/mu-plugins'), { recursive: true });
    return {
      address: `${address}/`,
      plugin: (php) => writeFileSync(join(site, 'wp-content/mu-plugins/site.php'), `<?php\n${php}\n`),
      run: (php) => run(['-r', `require 'wp-load.php';${php}`]),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
