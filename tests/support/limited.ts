import { fork } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** The parent of a process, where the system tells. */
function parentOf(pid: string): number | undefined {
  try {
    return Number(/\) \S (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'))?.[1]);
  } catch {
    // It has ended in between.
    return undefined;
  }
}

/** A process and all that it and its own have started: a browser, a driver and a screen do not end with it. */
function family(pid: number): number[] {
  const all = existsSync('/proc/self/stat') ? readdirSync('/proc').filter((name) => /^\d+$/.test(name)) : [];
  const parents = all.map((child) => [Number(child), parentOf(child)] as const);
  const found = [pid];
  // Grows while it is walked.
  for (const one of found) found.push(...parents.filter(([, parent]) => parent === one).map(([child]) => child));
  return found;
}

/**
 * Runs a program that answers with one message, such as a browser that may never come back.
 * @param program a module
 * @param input its argument, as JSON
 * @param limit as soon as it is up, the program and all that it has started are ended
 * @throws {Error} where it has not answered, with why
 */
export function limited<Answer>(program: string, input: unknown, limit: AbortSignal): Promise<Answer> {
  // Without Node's own options of the one who asks, such as -e.
  const child = fork(program, [JSON.stringify(input)], { execArgv: [] });
  return new Promise((answer, fail) => {
    const end = (): void => {
      fail(new Error('not done in time, and ended with all that it had started'));
      for (const pid of family(child.pid!)) {
        try {
          process.kill(pid, 'SIGKILL');
        } catch {
          // It has gone with the one before.
        }
      }
    };
    limit.addEventListener('abort', end);
    child.once('message', (message) => answer(message as Answer));
    child.once('exit', (code, signal) => {
      limit.removeEventListener('abort', end);
      fail(new Error(`ended with ${signal ?? code} before it had a result`));
    });
  });
}
