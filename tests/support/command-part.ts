import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Part } from './parts.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** A command as a part with one test, which passes if the command exits with 0. Only a failed command prints its output. */
export const commandPart = (name: string, command: string, ...args: string[]): Part => ({
  name,
  run: (print) =>
    new Promise((resolve) => {
      const options = { cwd: root, maxBuffer: 2 ** 26, shell: process.platform === 'win32' };
      execFile(command, args, options, (error, stdout, stderr) => {
        if (error) print(`${stdout}${stderr}` || error.message);
        resolve(error ? { passed: 0, failed: 1 } : { passed: 1, failed: 0 });
      });
    }),
});
