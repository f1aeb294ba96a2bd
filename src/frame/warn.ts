import type { Problem } from '../model/options.ts';

/** The messages that each element has logged. */
const loggedMessages = new WeakMap<HTMLElement, Set<string>>();

/** Logs problems with attributes as warnings, each once for an element. The element is drawn with the values in `used`. */
export function warnOnce(host: HTMLElement, problems: readonly Problem[]): void {
  const logged = loggedMessages.get(host) ?? new Set();
  loggedMessages.set(host, logged);
  for (const { message, used } of problems) {
    if (logged.has(message)) continue;
    logged.add(message);
    console.warn(`<${host.localName}>: ${message}; ${used} is used.`);
  }
}
