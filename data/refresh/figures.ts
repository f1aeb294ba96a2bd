import { DataError } from '../table.ts';

/** Where a cell stands, for the message when it cannot be right. */
interface Place {
  file: string;
  line: number;
  column: string;
}

const plain = /^-?\d+(\.\d+)?$/;
const grouped = /^-?\d{1,3}(,\d{3})+(\.\d+)?$/;

/**
 * A published number, with or without thousands separators.
 * @throws {DataError} for anything else: an empty cell and a mark are no figures, least of all zero
 */
export function figure(text: string, { file, line, column }: Place, unit: string): number {
  const cell = text.trim();
  const value = plain.test(cell) || grouped.test(cell) ? Number(cell.replaceAll(',', '')) : NaN;
  if (!Number.isFinite(value) || Math.abs(value) > Number.MAX_SAFE_INTEGER) {
    throw new DataError(file, line, column, text, `a number (${unit})`);
  }
  return value;
}

/** The same, zero or more. */
export function amount(text: string, place: Place, unit: string): number {
  const value = figure(text, place, unit);
  if (value < 0) throw new DataError(place.file, place.line, place.column, text, `0 or more (${unit})`);
  return value;
}

/** A year of four digits. */
export function year(text: string, { file, line, column }: Place): number {
  if (!/^(19|20)\d\d$/.test(text.trim())) throw new DataError(file, line, column, text, 'a year');
  return Number(text);
}

/** To so many decimals, so that a sum of doubles is written as what it is. */
export const round = (value: number, decimals: number): number => Number(value.toFixed(decimals));
