/** The thread in which workbook.ts reads a workbook. */
import { parentPort, workerData } from 'node:worker_threads';
import readWorkbook from 'read-excel-file/node';

const [sheet] = await readWorkbook(Buffer.from(workerData as Uint8Array));
parentPort?.postMessage(sheet?.data ?? []);
