/** `npm run refresh -- <table or slice>`: reads the publisher's newest figures into a table. */
import { setTimeout as sleep } from 'node:timers/promises';
import { refresh } from './refresh.ts';

const folder = new URL('../', import.meta.url);
const isTerminal = process.stderr.isTTY;
// On a terminal the last step stays on one line; elsewhere every step is a line of its own.
const say = (line: string): void => {
  process.stderr.write(isTerminal ? `\r\x1b[2K${line.slice(0, process.stderr.columns - 1)}` : `${line}\n`);
};
const clear = (): void => {
  if (isTerminal) process.stderr.write('\r\x1b[2K');
};

try {
  await refresh(process.argv.slice(2), {
    folder,
    cache: new URL('../.cache/refresh/', folder),
    env: process.env,
    fetch: (url, init) => fetch(url, init),
    sleep: (milliseconds) => sleep(milliseconds),
    now: () => new Date(),
    timeout: 120_000,
    say,
    print: (line) => {
      clear();
      console.log(line);
    },
  });
} catch (error) {
  clear();
  console.error(`refresh: ${(error as Error).message}`);
  process.exitCode = 1;
}
