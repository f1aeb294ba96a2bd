import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { distAddress } from './dist-address.ts';

/**
 * Writes dist/sri.json: the value of the `integrity` attribute for each file that a page can load. The modules, which load each other, are
 * in dist/importmap.json too, with their addresses.
 * @param root the folder of the project
 */
export function writeSri(root: URL): void {
  const dist = new URL('dist/', root);
  const files = globSync('{cdn,standalone,embed,partners}/**/*.{js,css,html,json,md}', { cwd: dist }).map((file) =>
    file.replaceAll('\\', '/'),
  );
  const hashes = files.sort().map((file): [string, string] => [
    file,
    `sha384-${createHash('sha384')
      .update(readFileSync(new URL(file, dist)))
      .digest('base64')}`,
  ]);
  const write = (name: string, content: object): void => writeFileSync(new URL(name, dist), `${JSON.stringify(content, null, 2)}\n`);
  write('sri.json', Object.fromEntries(hashes));

  const { version } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as { version: string };
  // A classic script loads the reader of custom data as a module.
  const modules = hashes.filter(([file]) => /^cdn\/.*\.js$|^standalone\/custom-data\.js$/.test(file));
  write('importmap.json', { integrity: Object.fromEntries(modules.map(([file, hash]) => [distAddress(version) + file, hash])) });
}
