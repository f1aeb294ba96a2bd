import type { OptionReader } from '../../model/options.ts';

/** A text that an editor has written at a year. */
export interface Annotation {
  year: number;
  text: string;
}

/**
 * Reads annotations: `2009: Financial crisis; 2011: Tōhoku earthquake`. An entry without a year, without a text or for a year that is not
 * shown is a problem, and is left out. Several texts of a year are one annotation.
 */
export function readAnnotations({ problems }: OptionReader, value: unknown, [first, last]: readonly [number, number]): Annotation[] {
  if (typeof value !== 'string') return [];
  const found = new Map<number, string[]>();
  for (const entry of value.split(/[;；]/).map((entry) => entry.trim())) {
    if (!entry) continue;
    const [, digits = '', text = ''] = /^(\d{4})\s*[:：]\s*(.+)$/su.exec(entry) ?? [];
    const year = Number(digits);
    const shown = `annotations="${entry.slice(0, 60)}"`;
    if (!text) problems.push({ attribute: 'annotations', message: `${shown} is not a year, a colon and a text`, used: 'none' });
    else if (year < first || year > last)
      problems.push({ attribute: 'annotations', message: `${shown} is not for a year from ${first} to ${last}`, used: 'none' });
    else found.set(year, [...(found.get(year) ?? []), text]);
  }
  return [...found].map(([year, texts]) => ({ year, text: texts.join(separator) })).sort((a, b) => a.year - b.year);
}

/** Between several texts of a year. */
const separator = '; ';

/** Annotations with one more, which stands before those of an editor for its year. */
export function withAnnotation(annotations: readonly Annotation[], added: Annotation | undefined): readonly Annotation[] {
  if (!added) return annotations;
  const { year } = added;
  const text = [added.text, ...annotations.filter((other) => other.year === year).map((other) => other.text)].join(separator);
  return [...annotations.filter((other) => other.year !== year), { year, text }].sort((a, b) => a.year - b.year);
}

/** The annotation of a year; undefined if it has none. */
export const annotationOf = (annotations: readonly Annotation[] | undefined, year: number): string | undefined =>
  annotations?.find((annotation) => annotation.year === year)?.text;
