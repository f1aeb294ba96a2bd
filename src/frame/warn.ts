import type { ReactiveElement } from 'lit';
import type { Problem } from '../model/options.ts';

/** The messages that each element has logged. */
const loggedMessages = new WeakMap<HTMLElement, Set<string>>();

/** The elements that wait for the end of the page to log their problems. */
const waiting = new WeakSet<HTMLElement>();

/**
 * Logs problems with attributes as warnings, each once for an element. The element is drawn with the values in `used`. Custom data inside an
 * element allow other values, so nothing is logged until they are parsed.
 */
export function warnOnce(host: ReactiveElement, problems: readonly Problem[]): void {
  if (!problems.length) return;
  if (document.readyState === 'loading') {
    if (waiting.has(host)) return;
    waiting.add(host);
    addEventListener('DOMContentLoaded', () => host.requestUpdate(), { once: true });
    return;
  }
  const logged = loggedMessages.get(host) ?? new Set();
  loggedMessages.set(host, logged);
  for (const { message, used } of problems) {
    if (logged.has(message)) continue;
    logged.add(message);
    console.warn(`<${host.localName}>: ${message}; ${used} is used.`);
  }
}
