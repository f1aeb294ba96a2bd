import { execFile } from 'node:child_process';
import { mkdtempSync, realpathSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

// What this process is must not decide what an app is: installed with the tools that build it, and described without colours.
const env: NodeJS.ProcessEnv = { ...process.env, NODE_ENV: undefined, FORCE_COLOR: undefined, NO_COLOR: '1' };
const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Runs npm in a folder and gives what it printed.
 * @throws {Error} with everything that it printed, where it fails
 */
export const npm = (folder: string, ...args: string[]): Promise<string> =>
  new Promise((done, fail) => {
    execFile('npm', args, { cwd: folder, env, shell: process.platform === 'win32' }, (error, stdout, stderr) => {
      if (error) fail(new Error(`npm ${args.join(' ')} in ${folder} failed:\n${stdout}${stderr}`));
      else done(stdout);
    });
  });

/** Installs what a folder's package.json names, from the cache where it has it. */
export const install = (folder: string): Promise<string> =>
  npm(folder, 'install', '--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts');

/** The package as it is published, packed into `trade-widgets.tgz` in a new folder, with the paths of its files. */
export async function packed(): Promise<{ folder: string; tarball: string; files: string[]; remove: () => void }> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'trade-widgets-')));
  const [pack] = JSON.parse(await npm(root, 'pack', '--ignore-scripts', '--json', '--pack-destination', folder)) as [
    { filename: string; files: { path: string }[] },
  ];
  const tarball = join(folder, 'trade-widgets.tgz');
  renameSync(join(folder, pack.filename), tarball);
  return { folder, tarball, files: pack.files.map(({ path }) => path), remove: () => rmSync(folder, { recursive: true }) };
}
