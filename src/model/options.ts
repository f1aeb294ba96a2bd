/** What is wrong with an attribute, for whoever embeds the element. */
export interface Problem {
  /** What was found and what is allowed: a sentence without its full stop. */
  message: string;
  /** The value that is used instead. */
  used: string;
}

/** What was read, and what was wrong with it. A browser says the problems in the console, a server throws them. */
export interface Reading<T> {
  value: T;
  problems: readonly Problem[];
}

/** A property can be set to anything, also to something that cannot be written as text. */
const written = (value: unknown): string => (typeof value === 'number' || typeof value === 'string' ? String(value) : typeof value);

/** Reads attributes, or the properties for them. A value that is not allowed gives the fallback and a problem. */
export class OptionReader {
  readonly problems: Problem[] = [];

  /** One of the allowed values, else the first of them. */
  choice<T extends string>(name: string, value: unknown, allowed: readonly [T, ...T[]]): T {
    return allowed.find((one) => one === value) ?? this.#fallback(name, value, `one of ${allowed.join(', ')}`, allowed[0]);
  }

  /** One of the allowed values, else none. */
  optional<T extends string>(name: string, value: unknown, allowed: readonly T[]): T | undefined {
    return allowed.find((one) => one === value) ?? this.#fallback<T | undefined>(name, value, `one of ${allowed.join(', ')}`, undefined);
  }

  /** A whole number from `min` to `max`, else the fallback. */
  wholeNumber(name: string, value: unknown, [min, max]: readonly [min: number, max: number], fallback: number): number {
    const number = /^\s*-?\d{1,9}\s*$/.test(written(value)) ? Number(value) : NaN;
    return number >= min && number <= max ? number : this.#fallback(name, value, `a whole number from ${min} to ${max}`, fallback);
  }

  #fallback<T extends string | number | undefined>(name: string, value: unknown, allowed: string, fallback: T): T {
    // Some frameworks set an empty text for a value that is not set.
    if ((value ?? '') !== '')
      this.problems.push({ message: `${name}="${written(value).slice(0, 60)}" is not ${allowed}`, used: String(fallback || 'none') });
    return fallback;
  }
}

/** Whether a boolean attribute, or the property for it, is set. */
export const isOn = (value: string | boolean | null | undefined): boolean => value != null && value !== false;
