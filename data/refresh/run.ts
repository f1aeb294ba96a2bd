/** `npm run refresh -- <table or slice>`: reads the newest figures of a publisher into a table. */
import { setTimeout as sleep } from 'node:timers/promises';
import { refresh } from './refresh.ts';

const folder = new URL('../', import.meta.url);
const isTerminal = process.stderr.isTTY;
const clearLine = (): void => {
  if (isTerminal) process.stderr.write('\r\x1b[2K');
};
// In a terminal each progress message replaces the last one. Elsewhere each is a line.
const log = (line: string): void => {
  clearLine();
  process.stderr.write(isTerminal ? line.slice(0, process.stderr.columns - 1) : `${line}\n`);
};

try {
  await refresh(process.argv.slice(2), {
    folder,
    cache: new URL('../.cache/refresh/', folder),
    env: process.env,
    fetch: (url, init) => fetch(url, init),
    sleep: (milliseconds) => sleep(milliseconds),
    now: () => new Date(),
    timeoutMs: 120_000,
    maxBytes: 256e6,
    log,
    print: (line) => {
      clearLine();
      console.log(line);
    },
  });
} catch (error) {
  clearLine();
  console.error(`refresh: ${(error as Error).message}`);
  process.exitCode = 1;
}
