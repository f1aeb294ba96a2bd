import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';

/**
 * Writes dist/sri.json: the value of the `integrity` attribute for each file of dist/cdn, dist/standalone and dist/embed.
 * @param root the folder of the project
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
