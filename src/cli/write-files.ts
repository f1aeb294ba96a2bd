import type { Stats } from 'node:fs';
import { chmod, lstat, mkdir, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** A file to write. Without a path it goes to standard output. */
export interface OutputFile {
  path?: string | undefined;
  content: string | Uint8Array;
}

/** A file under its temporary name, and what it replaces. */
interface Replacement {
  path: string;
  temporaryPath: string;
  target: string;
}

/**
 * Writes all files or none: each is written under a temporary name, and renamed when all are complete. A link keeps pointing to its file, and
 * a file keeps its mode. What no file can replace, such as a pipe, a device, a file with several names or a link to a file that does not exist
 * yet, is written to at the end.
 * @returns the paths that were written
 * @throws {Error} with the path that cannot be written, or for a picture on a terminal
 */
export async function writeFiles(files: readonly OutputFile[]): Promise<string[]> {
  const replacements: Replacement[] = [];
  const inPlace: { path: string; content: OutputFile['content'] }[] = [];
  const written: string[] = [];
  try {
    for (const { path, content } of files) {
      if (!path) continue;
      written.push(path);
      try {
        const existing = await statsOf(path);
        // A rename onto a folder would fail only after other files have been renamed.
        if (existing?.isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' });
        if (existing ? !existing.isFile() || existing.nlink > 1 : await isLink(path)) {
          inPlace.push({ path, content });
          continue;
        }
        if (!existing) await makeFolder(dirname(path));
        const target = existing ? await realpath(path) : path;
        const temporaryPath = `${target}.${process.pid}.part`;
        replacements.push({ path, temporaryPath, target });
        await writeFile(temporaryPath, content, { flag: 'wx' });
        if (existing) await chmod(temporaryPath, existing.mode);
      } catch (error) {
        throw writeError(path, error);
      }
    }
    for (const { path, temporaryPath, target } of replacements)
      await rename(temporaryPath, target).catch((error: unknown) => Promise.reject(writeError(path, error)));
    for (const { path, content } of inPlace)
      await writeFile(path, content).catch((error: unknown) => Promise.reject(writeError(path, error)));
  } finally {
    await Promise.allSettled(replacements.map(({ temporaryPath }) => rm(temporaryPath, { force: true })));
  }
  for (const { path, content } of files) {
    if (path) continue;
    if (typeof content !== 'string' && process.stdout.isTTY) throw new Error('a picture cannot be written to a terminal; use --out FILE.');
    process.stdout.write(content);
  }
  return written;
}

const statsOf = (path: string): Promise<Stats | undefined> => stat(path).catch(() => undefined);

const isLink = (path: string): Promise<boolean> =>
  lstat(path).then(
    (stats) => stats.isSymbolicLink(),
    () => false,
  );

/** Makes a folder and those above it. The option `recursive` of `mkdir` does not return for a path below /proc. */
async function makeFolder(path: string): Promise<void> {
  if (await statsOf(path)) return;
  await makeFolder(dirname(path));
  await mkdir(path).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  });
}

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
