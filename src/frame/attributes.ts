import type { CustomDataState } from './custom-data-host.ts';

// A wrong attribute must not blank a published page, nor pass unseen: the default is drawn, and the console says once
// per element what was wrong and what is allowed.
const said = new WeakMap<HTMLElement, Set<string>>();

/** Says one sentence about a host in the console, the first time only. */
export function warnOnce(host: HTMLElement & { customData?: CustomDataState | undefined }, message: string): void {
  // What does not fit the bundled figures may fit the custom data that are being read.
  if (host.customData?.isBusy) return;
  const messages = said.get(host) ?? new Set();
  said.set(host, messages);
  if (messages.has(message)) return;
  messages.add(message);
  console.warn(`<${host.localName}>: ${message}`);
}

/** A property can be set to anything, also to what cannot be turned into text. */
const textOf = (value: unknown): string => (typeof value === 'number' ? String(value) : typeof value === 'string' ? value : typeof value);

function instead<T extends string | number>(host: HTMLElement, name: string, value: unknown, allowed: string, fallback: T): T {
  // Some frameworks set an empty text where there is nothing to set.
  if ((value ?? '') !== '') warnOnce(host, `${name}="${textOf(value).slice(0, 60)}" is not ${allowed}; ${fallback || 'none'} is used.`);
  return fallback;
}

/** The value if it is one of those allowed, else the fallback. */
export const choice = <T extends string>(host: HTMLElement, name: string, value: unknown, allowed: readonly T[], fallback: T): T =>
  allowed.find((one) => one === value) ?? instead(host, name, value, `one of ${allowed.join(', ')}`, fallback);

/** The value as a whole number from `min` to `max`, else the fallback. */
export function whole(host: HTMLElement, name: string, value: unknown, [min, max]: readonly [number, number], fallback: number): number {
  const found = /^\s*-?\d{1,9}\s*$/.test(textOf(value)) ? Number(value) : NaN;
  return found >= min && found <= max ? found : instead(host, name, value, `a whole number from ${min} to ${max}`, fallback);
}

/** Whether a boolean attribute, or the property for it, says yes. */
export const isOn = (value: string | boolean | null | undefined): boolean => value != null && value !== false;
