/** Writes plain data as lines that a person can review and a diff can show. */

const maxLength = 200;

/** Words that do not depend on the width of a drawing. */
export const words = [
  'title',
  'takeaway',
  'summary',
  'source',
  'notes',
  'spoken',
  'tip',
  'facts',
  'value',
  'label',
  'alias',
  'inSentence',
  'series',
];

/** Two decimals: a hundredth of a pixel is not seen. */
const rounded = (_key: string, value: unknown): unknown => (typeof value === 'number' ? Math.round(value * 100) / 100 : value);

/**
 * The lines of a value. What fits is on one line; the rest has a line for each of its parts.
 * @param leftOut keys that are left out, at any depth
 */
export function linesOf(name: string, value: unknown, leftOut: readonly string[] = [], indent = ''): string[] {
  const text = (JSON.stringify(value, rounded) as string | undefined) ?? 'undefined';
  const line = `${indent}${name}: ${text}`;
  if (typeof value !== 'object' || value === null) return [line];
  const isWhole = !leftOut.some((key) => text.includes(`"${key}":`));
  if (isWhole && line.length <= maxLength) return [line];
  const parts = Object.entries(value).filter(([key]) => !leftOut.includes(key));
  return [`${indent}${name}:`, ...parts.flatMap(([key, part]) => linesOf(key, part, leftOut, `${indent}  `))];
}
