import { Worker } from 'node:worker_threads';
import { unzipSync } from 'fflate';

/** What a workbook may need. The largest one that a publisher has, country.xlsx, has one row for each country and year. */
interface WorkbookLimits {
  /** The size of all files in its archive. */
  unzippedMb: number;
  /** The memory of its cells. One cell in the last row and column makes a sheet of 17 billion. */
  memoryMb: number;
  seconds: number;
}

/** A workbook that needs more than it may. The message says what of. */
export class WorkbookLimitError extends Error {}

const standardLimits: WorkbookLimits = { unzippedMb: 256, memoryMb: 512, seconds: 120 };

/**
 * Reads the rows of the first sheet of an xlsx workbook, in a thread of its own, so that a workbook made to exhaust the machine ends only
 * that thread.
 * @throws {WorkbookLimitError} for a workbook that exceeds a limit, else the error of the library
 */
export async function workbookRows(bytes: Uint8Array, limits: WorkbookLimits = standardLimits): Promise<unknown[][]> {
  let unzippedBytes = 0;
  unzipSync(bytes, {
    filter: ({ originalSize }) => {
      unzippedBytes += originalSize;
      return false;
    },
  });
  if (unzippedBytes > limits.unzippedMb * 1e6) throw new WorkbookLimitError(`a workbook of more than ${limits.unzippedMb} MB`);
  const worker = new Worker(new URL('./workbook-worker.ts', import.meta.url), {
    workerData: bytes,
    resourceLimits: { maxOldGenerationSizeMb: limits.memoryMb },
  });
  const { promise, resolve, reject } = Promise.withResolvers<unknown[][]>();
  const timeout = setTimeout(
    reject,
    limits.seconds * 1000,
    new WorkbookLimitError(`a workbook that takes longer than ${limits.seconds} s`),
  );
  worker.once('message', resolve);
  worker.once('error', (error: NodeJS.ErrnoException) =>
    reject(
      error.code === 'ERR_WORKER_OUT_OF_MEMORY'
        ? new WorkbookLimitError(`a workbook that needs more than ${limits.memoryMb} MB of memory`)
        : error,
    ),
  );
  try {
    return await promise;
  } finally {
    clearTimeout(timeout);
    await worker.terminate();
  }
}
