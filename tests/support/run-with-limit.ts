import { fork } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** The parent of a process, on systems with `/proc`. */
function parentOf(pid: string): number | undefined {
  try {
    return Number(/\) \S (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'))?.[1]);
  } catch {
    // The process has exited meanwhile.
    return undefined;
  }
}

/** A process and its descendants. Browsers, drivers and screens do not exit with the process that started them. */
function processTree(pid: number): number[] {
  const pids = existsSync('/proc/self/stat') ? readdirSync('/proc').filter((name) => /^\d+$/.test(name)) : [];
  const parents = pids.map((child) => [Number(child), parentOf(child)] as const);
  const tree = [pid];
  // The loop also visits the children that it appends.
  for (const parent of tree) tree.push(...parents.filter(([, other]) => other === parent).map(([child]) => child));
  return tree;
}

function killTree(pid: number): void {
  for (const member of processTree(pid)) {
    try {
      process.kill(member, 'SIGKILL');
    } catch {
      // It has exited with its parent.
    }
  }
}

/**
 * Forks a module, such as one that drives a browser and may hang, and returns the message that it sends.
 * @param input its argument, as JSON
 * @param limit aborts the run: the module's process and all its descendants are killed
 * @param onOutput receives what the module prints
 * @throws {Error} if the module exits or is killed before it has sent a message
 */
export function runWithLimit<Message>(
  module: string,
  input: unknown,
  limit: AbortSignal,
  onOutput: (text: string) => void = () => undefined,
): Promise<Message> {
  // Node's own options, such as --test or -e, are for this process only.
  const child = fork(module, [JSON.stringify(input)], { execArgv: [], stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
  for (const stream of [child.stdout!, child.stderr!]) stream.setEncoding('utf8').on('data', onOutput);
  return new Promise((resolve, reject) => {
    let message: { value: Message } | undefined;
    const abort = (): void => {
      reject(new Error('did not finish in time and was killed'));
      killTree(child.pid!);
    };
    limit.addEventListener('abort', abort);
    child.once('message', (value) => (message = { value: value as Message }));
    // Not "exit": the output is complete only when the streams are closed.
    child.once('close', (code, signal) => {
      limit.removeEventListener('abort', abort);
      if (message) resolve(message.value);
      else reject(new Error(`ended with ${signal ?? code} before it had a result`));
    });
  });
}
