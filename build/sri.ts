import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';

/**
 * dist/sri.json: for every script and page that is served, its name in dist and the value of `integrity`.
 * @param root folder of the project
 */
export function writeSri(root: URL): void {
  const dist = new URL('dist/', root);
  const files = globSync('{cdn,standalone,embed}/**/*.*', { cwd: dist }).map((file) => file.replaceAll('\\', '/'));
  const hashes = files.sort().map((file) => [
    file,
    `sha384-${createHash('sha384')
      .update(readFileSync(new URL(file, dist)))
      .digest('base64')}`,
  ]);
  writeFileSync(new URL('sri.json', dist), `${JSON.stringify(Object.fromEntries(hashes), null, 2)}\n`);
}
