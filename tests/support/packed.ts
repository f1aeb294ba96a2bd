import { execFile } from 'node:child_process';
import { mkdtempSync, realpathSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

// An app is installed with its development dependencies, and its output has no colors, whatever the environment of the tests says.
const env: NodeJS.ProcessEnv = { ...process.env, NODE_ENV: undefined, FORCE_COLOR: undefined, NO_COLOR: '1' };
const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Runs npm in a folder and returns its standard output.
 * @throws {Error} with its whole output, if it fails
 */
export const npm = (folder: string, ...args: string[]): Promise<string> =>
  new Promise((done, fail) => {
    execFile('npm', args, { cwd: folder, env, shell: process.platform === 'win32' }, (error, stdout, stderr) => {
      if (error) fail(new Error(`npm ${args.join(' ')} in ${folder} failed:\n${stdout}${stderr}`));
      else done(stdout);
    });
  });

/** Installs the dependencies of a folder, from npm's cache where possible. */
export const install = (folder: string): Promise<string> =>
  npm(folder, 'install', '--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts');

/**
 * Packs the package into `trade-widgets.tgz` in a new folder and lists its files. `prepack` does not run: it would write `dist`, which other
 * tests read at the same time.
 */
export async function packed(): Promise<{ folder: string; tarball: string; files: string[]; remove: () => void }> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'trade-widgets-')));
  const [pack] = JSON.parse(await npm(root, 'pack', '--ignore-scripts', '--json', '--pack-destination', folder)) as [
    { filename: string; files: { path: string }[] },
  ];
  const tarball = join(folder, 'trade-widgets.tgz');
  renameSync(join(folder, pack.filename), tarball);
  return { folder, tarball, files: pack.files.map(({ path }) => path), remove: () => rmSync(folder, { recursive: true }) };
}
