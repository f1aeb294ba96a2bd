// A wrong attribute must not blank a published page, nor pass unseen: the default is drawn, and the console says once
// per element what was wrong and what is allowed.
const said = new WeakMap<HTMLElement, Set<string>>();

/** Says one sentence about a host in the console, the first time only. */
export function warnOnce(host: HTMLElement, message: string): void {
  const messages = said.get(host) ?? new Set();
  said.set(host, messages);
  if (messages.has(message)) return;
  messages.add(message);
  console.warn(`<${host.localName}>: ${message}`);
}

const shown = (value: unknown): string => JSON.stringify(String(value).slice(0, 60));

/** The value if it is one of those allowed, else the fallback. */
export function choice<T extends string>(host: HTMLElement, name: string, value: unknown, allowed: readonly T[], fallback: T): T {
  if (value == null) return fallback;
  const found = allowed.find((one) => one === value);
  if (!found) warnOnce(host, `${name}=${shown(value)} is not one of ${allowed.join(', ')}; ${fallback} is used.`);
  return found ?? fallback;
}

/** The value as a whole number from `min` to `max`, else the fallback. */
export function whole(host: HTMLElement, name: string, value: unknown, [min, max]: readonly [number, number], fallback: number): number {
  if (value == null) return fallback;
  const found = /^\s*-?\d{1,9}\s*$/.test(String(value)) ? Number(value) : NaN;
  if (found >= min && found <= max) return found;
  warnOnce(host, `${name}=${shown(value)} is not a whole number from ${min} to ${max}; ${fallback} is used.`);
  return fallback;
}
