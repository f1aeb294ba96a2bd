import { DataError } from '../table.ts';

/** The place of a cell, for an error message. */
interface Place {
  file: string;
  line: number;
  column: string;
}

const plainNumber = /^-?\d+(\.\d+)?$/;
const groupedNumber = /^-?\d{1,3}(,\d{3})+(\.\d+)?$/;

/**
 * Parses a published number, with or without thousands separators.
 * @throws {DataError} for anything else; an empty cell or a mark is never read as zero
 */
export function parseFigure(text: string, { file, line, column }: Place, unit: string): number {
  const cell = text.trim();
  const value = plainNumber.test(cell) || groupedNumber.test(cell) ? Number(cell.replaceAll(',', '')) : NaN;
  if (!Number.isFinite(value) || Math.abs(value) > Number.MAX_SAFE_INTEGER) {
    throw new DataError(file, line, column, text, `a number (${unit})`);
  }
  return value;
}

/** Parses a published number that must not be negative. */
export function parseAmount(text: string, place: Place, unit: string): number {
  const value = parseFigure(text, place, unit);
  if (value < 0) throw new DataError(place.file, place.line, place.column, text, `0 or more (${unit})`);
  return value;
}

/** Parses a year of four digits. */
export function parseYear(text: string, { file, line, column }: Place): number {
  if (!/^(19|20)\d\d$/.test(text.trim())) throw new DataError(file, line, column, text, 'a year');
  return Number(text);
}

/** Rounds to decimals, which also removes floating-point noise from sums. */
export const roundTo = (value: number, decimals: number): number => Number(value.toFixed(decimals));
