/** What is wrong with an attribute, for the developer of the page. */
export interface Problem {
  attribute: string;
  /** What was found and what is allowed: a sentence without a full stop. */
  message: string;
  /** The value that is used instead. */
  used: string;
}

/** A value, with the problems found while it was read. A browser logs the problems; a server throws an error. */
export interface Reading<T> {
  value: T;
  problems: readonly Problem[];
}

/** A value for a message. A property can hold any value, also one without a text form. */
const asText = (value: unknown): string => (typeof value === 'number' || typeof value === 'string' ? String(value) : typeof value);

/** Reads attributes or their properties. A value that is not allowed is a problem, and the fallback is returned. */
export class OptionReader {
  readonly problems: Problem[] = [];

  /** One of the allowed values, else the first of them. */
  choice<T extends string>(name: string, value: unknown, allowed: readonly [T, ...T[]]): T {
    return allowed.find((item) => item === value) ?? this.#fallback(name, value, `one of ${allowed.join(', ')}`, allowed[0]);
  }

  /** One of the allowed values, else undefined. */
  optional<T extends string>(name: string, value: unknown, allowed: readonly T[]): T | undefined {
    return allowed.find((item) => item === value) ?? this.#fallback<T | undefined>(name, value, `one of ${allowed.join(', ')}`, undefined);
  }

  /** A list of some of the allowed words, separated by spaces, or `none`. Without a value, all of them. */
  words<T extends string>(name: string, value: unknown, allowed: readonly T[]): readonly T[] {
    if ((value ?? '') === '') return allowed;
    const found = asText(value).split(/\s+/).filter(Boolean);
    const known = allowed.filter((word) => found.includes(word));
    const isUnknown = (word: string): boolean => word !== 'none' && !allowed.some((item) => item === word);
    if (found.some(isUnknown))
      this.problems.push({
        attribute: name,
        message: `${name}="${asText(value).slice(0, 60)}" is not a list of ${allowed.join(', ')}, or none`,
        used: known.length ? known.join(' ') : allowed.join(' '),
      });
    return known.length || found.every((word) => word === 'none') ? known : allowed;
  }

  /** A whole number from `min` to `max`, else the fallback. */
  wholeNumber(name: string, value: unknown, [min, max]: readonly [min: number, max: number], fallback: number): number {
    const number = /^\s*-?\d{1,9}\s*$/.test(asText(value)) ? Number(value) : NaN;
    return number >= min && number <= max ? number : this.#fallback(name, value, `a whole number from ${min} to ${max}`, fallback);
  }

  /** A whole number from `min` to `max`, else undefined. */
  optionalNumber(name: string, value: unknown, [min, max]: readonly [min: number, max: number]): number | undefined {
    const number = this.wholeNumber(name, value, [min, max], NaN);
    return Number.isNaN(number) ? undefined : number;
  }

  #fallback<T extends string | number | undefined>(name: string, value: unknown, allowed: string, fallback: T): T {
    // Some frameworks set an empty string for a missing value.
    if ((value ?? '') !== '')
      this.problems.push({
        attribute: name,
        message: `${name}="${asText(value).slice(0, 60)}" is not ${allowed}`,
        used: String(fallback || 'none'),
      });
    return fallback;
  }
}

/** Whether a boolean attribute, or the property for it, is set. */
export const isOn = (value: string | boolean | null | undefined): boolean => value != null && value !== false;
