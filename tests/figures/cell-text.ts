import type { ExpectedCell } from './expected.ts';
import { clean, numberText, significant } from './number-text.ts';

/** The number in the text of a cell, with its decimals. */
const pattern = /\d[\d,]*(?:\.(\d+))?/;

/** What is wrong with the text of a cell: it must be its figure, rounded to the decimals that it has; undefined for a right one. */
export function cellTextProblem(text: string, { raw, digits, rounding }: ExpectedCell): string | undefined {
  const match = pattern.exec(text);
  if (raw === null) return match ? 'a figure, but there is no data' : undefined;
  if (!match) return 'no figure';
  const [shown, decimals = ''] = match;
  if (typeof raw === 'object') {
    const isWithin = Number(shown) >= raw[0] && Number(shown) <= raw[1];
    return isWithin ? undefined : `it is ${raw.join(' to ')}`;
  }
  const unit = 10 ** -decimals.length;
  const limit = rounding === 'down' ? unit : unit / 2;
  if (/[<>]|未満|超/.test(text)) return raw !== 0 && Math.abs(raw) < limit ? undefined : `it is ${raw}`;
  const expected = numberText(Math.abs(rounded(raw, unit, digits, rounding)), decimals.length);
  if (raw !== 0 && Number(expected) === 0) return 'zero, but the figure is not zero';
  if (raw < 0 !== text.includes('\u2212')) return 'a wrong sign';
  return [expected, expected.replaceAll(',', '')].includes(shown) ? undefined : `expected ${expected}`;
}

function rounded(value: number, unit: number, digits: number | undefined, rounding: ExpectedCell['rounding']): number {
  if (digits) return significant(value, digits);
  if (!rounding) return value;
  return Math[rounding === 'down' ? 'floor' : 'ceil'](clean(value / unit)) * unit;
}
