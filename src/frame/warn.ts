import type { Problem } from '../model/options.ts';

/** The messages of each element, so that a chart that is drawn again does not repeat itself. */
const said = new WeakMap<HTMLElement, Set<string>>();

/** Writes problems to the console, each once an element: a wrong attribute must not blank a page, nor pass unseen. */
export function warnOnce(host: HTMLElement, problems: readonly Problem[]): void {
  const messages = said.get(host) ?? new Set();
  said.set(host, messages);
  for (const { message, used } of problems) {
    if (messages.has(message)) continue;
    messages.add(message);
    console.warn(`<${host.localName}>: ${message}; ${used} is used.`);
  }
}
