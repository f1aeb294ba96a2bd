import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** What is written, to standard output where it has no path. */
export interface File {
  path?: string | undefined;
  content: string | Uint8Array;
}

/**
 * Writes files, each whole or not at all: it gets its name when it is complete.
 * @throws {Error} with the path that cannot be written, or where a picture would go to a terminal
 */
export async function deliver(files: readonly File[]): Promise<void> {
  const begun: { path: string; part: string }[] = [];
  try {
    for (const { path, content } of files) {
      if (!path) continue;
      const part = `${path}.${process.pid}.part`;
      begun.push({ path, part });
      try {
        // Before the first of several gets its name.
        if (
          await stat(path).then(
            (there) => there.isDirectory(),
            () => false,
          )
        )
          throw Object.assign(new Error(), { code: 'EISDIR' });
        await mkdir(dirname(path), { recursive: true });
        await writeFile(part, content, { flag: 'wx' });
      } catch (error) {
        throw cannot(path, error);
      }
    }
    for (const { path, part } of begun) await rename(part, path).catch((error: unknown) => Promise.reject(cannot(path, error)));
  } finally {
    await Promise.allSettled(begun.map(({ part }) => rm(part, { force: true })));
  }
  for (const { path, content } of files) {
    if (path) continue;
    if (typeof content !== 'string' && process.stdout.isTTY) throw new Error('a picture is nothing for a terminal: use --out FILE.');
    process.stdout.write(content);
  }
}

const reasons: Record<string, string> = {
  EACCES: 'it is not allowed here',
  EEXIST: 'a file stands where a folder must be',
  EISDIR: 'it is a folder',
  ENOENT: 'there is no such folder, and none can be made',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'a file stands where a folder must be',
  EROFS: 'nothing can be written here',
};
const cannot = (path: string, error: unknown): Error => {
  const { code = '', message } = error as NodeJS.ErrnoException;
  return new Error(`cannot write ${path}: ${reasons[code] ?? message}.`);
};
