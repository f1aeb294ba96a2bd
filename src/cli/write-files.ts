import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** A file to write. Without a path it goes to standard output. */
export interface OutputFile {
  path?: string | undefined;
  content: string | Uint8Array;
}

/**
 * Writes all files or none. Each is written under a temporary name, and renamed when all are complete.
 * @throws {Error} with the path that cannot be written, or for a picture on a terminal
 */
export async function writeFiles(files: readonly OutputFile[]): Promise<void> {
  const temporary: { path: string; temporaryPath: string }[] = [];
  try {
    for (const { path, content } of files) {
      if (!path) continue;
      const temporaryPath = `${path}.${process.pid}.part`;
      temporary.push({ path, temporaryPath });
      try {
        // A rename onto a folder would fail only after other files have been renamed.
        if (await isFolder(path)) throw Object.assign(new Error(), { code: 'EISDIR' });
        await mkdir(dirname(path), { recursive: true });
        await writeFile(temporaryPath, content, { flag: 'wx' });
      } catch (error) {
        throw writeError(path, error);
      }
    }
    for (const { path, temporaryPath } of temporary)
      await rename(temporaryPath, path).catch((error: unknown) => Promise.reject(writeError(path, error)));
  } finally {
    await Promise.allSettled(temporary.map(({ temporaryPath }) => rm(temporaryPath, { force: true })));
  }
  for (const { path, content } of files) {
    if (path) continue;
    if (typeof content !== 'string' && process.stdout.isTTY) throw new Error('a picture cannot be written to a terminal; use --out FILE.');
    process.stdout.write(content);
  }
}

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (stats) => stats.isDirectory(),
    () => false,
  );

const reasons: Record<string, string> = {
  EACCES: 'permission denied',
  EEXIST: 'part of the path is a file, not a folder',
  EISDIR: 'it is a folder',
  ENOENT: 'the folder does not exist and cannot be created',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'part of the path is a file, not a folder',
  EROFS: 'the file system is read-only',
};

const writeError = (path: string, error: unknown): Error => {
  const { code = '', message } = error as NodeJS.ErrnoException;
  return new Error(`cannot write ${path}: ${reasons[code] ?? message}.`);
};
