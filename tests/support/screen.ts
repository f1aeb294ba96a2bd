import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';

/** The program of a virtual screen. */
export const screenProgram = '/usr/bin/Xvfb';

/** A virtual screen, for a program without a headless mode. */
interface Screen {
  /** The value of `DISPLAY`. */
  display: string;
  stop: () => Promise<void>;
}

export async function startScreen(): Promise<Screen> {
  const screen = spawn(screenProgram, ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const exited = once(screen, 'exit');
  const kill = (): boolean => screen.kill();
  process.once('exit', kill);
  const failed = exited.then(([code]) => Promise.reject(new Error(`Xvfb exited with ${code} before it had a screen.`)));
  const [display] = (await Promise.race([once(screen.stdio[3] as Readable, 'data'), failed])) as [Buffer];
  failed.catch(() => undefined);
  return {
    display: `:${display.toString().trim()}`,
    async stop() {
      process.off('exit', kill);
      kill();
      await exited;
    },
  };
}
