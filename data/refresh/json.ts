import { DataError } from '../table.ts';

/**
 * Parses a JSON response.
 * @param expected what the error message says was expected
 * @throws {DataError} with the beginning of a text that is not JSON
 */
export function parseJson(text: string, where: string, expected = 'JSON'): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new DataError(where, 1, '(all)', text.trim().slice(0, 80), expected, { cause: error });
  }
}

/** The value at a path of own properties; undefined if there is none. */
export function valueAt(root: unknown, ...path: string[]): unknown {
  return path.reduce<unknown>(
    (value, name) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined,
    root,
  );
}

/** A list that the publisher writes without an array if it has one item. */
export const toArray = (value: unknown): unknown[] => (Array.isArray(value) ? (value as unknown[]) : value === undefined ? [] : [value]);
