import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { decimalsOf, parseNumber } from '../../src/custom-data/number.ts';

const point = (text: string): number | null | undefined => parseNumber(text, 'point', 0, 'percent');

test('parseNumber() reads figures as people write them', () => {
  const figures: Record<string, number> = {
    '1,234.5': 1234.5,
    '1234.5': 1234.5,
    '1 234.5': 1234.5,
    '１，２３４．５': 1234.5,
    '12.3%': 12.3,
    '12.3 ％': 12.3,
    '.5': 0.5,
    '-5': -5,
    '−5': -5,
    '▲5': -5,
    '(5)': -5,
    '（1,234）': -1234,
    '0': 0,
    '-0': 0,
    '1000000000000000': 1e15,
  };
  for (const [text, value] of Object.entries(figures)) assert.equal(point(text), value, text);
});

test('parseNumber() returns null for no data, never zero', () => {
  for (const text of ['', ' ', '-', '–', '—', 'n/a', 'N/A', 'NA', '..', '…', 'X', 'no data', 'データなし', 'ﾃﾞｰﾀなし'])
    assert.equal(point(text), null, text);
  assert.equal(parseNumber(null, 'point', 0, 'none'), null);
});

test('parseNumber() returns undefined for anything else, never NaN or zero', () => {
  for (const text of [
    'abc',
    '1,23',
    '12,34,567',
    '1.2.3',
    '1e5',
    '0x10',
    'NaN',
    'Infinity',
    '--5',
    '5-',
    '(5',
    '$5',
    '5 USD',
    '1,234,5',
    '%',
    '.',
    '1000000000000001',
    '0.0000000001',
  ])
    assert.equal(point(text), undefined, text);
  for (const value of [NaN, Infinity, 1e16, 5e-324, true, {}, [], 1n]) assert.equal(parseNumber(value, 'point', 0, 'percent'), undefined);
  assert.equal(parseNumber('5%', 'point', 0, 'none'), undefined);
});

test('parseNumber() reads decimal commas only in a file that uses them, and returns undefined for an ambiguous figure', () => {
  assert.equal(parseNumber('1.234,5', 'comma', 0, 'none'), 1234.5);
  assert.equal(parseNumber('1.234', 'comma', 0, 'none'), 1234);
  assert.equal(parseNumber('12.5', 'comma', 0, 'none'), undefined);
  assert.equal(parseNumber('1.234,5', 'point', 0, 'none'), undefined);
  assert.equal(parseNumber('1.234', 'unsure', 0, 'none'), undefined);
  assert.equal(parseNumber('1234', 'unsure', 0, 'none'), 1234);
  assert.equal(decimalsOf(['CA', '1.234', '12,5']), 'comma');
  assert.equal(decimalsOf(['1,234', '12.5']), 'point');
  assert.equal(decimalsOf(['1,234', 'Texas', '7']), 'unsure');
});

test('parseNumber() converts units exactly, by moving the decimal point', () => {
  assert.equal(parseNumber('12.73904', 'point', 3, 'none'), 12739.04);
  assert.equal(parseNumber('1.1', 'point', 2, 'none'), 110);
  assert.equal(parseNumber(12739040, 'point', -3, 'none'), 12739.04);
  assert.equal(parseNumber(1e-7, 'point', 3, 'none'), 1e-4);
});

test('parseNumber() reads any number as English, German and JavaScript write it', () => {
  fc.assert(
    fc.property(fc.double({ min: -1e14, max: 1e14, noNaN: true }), (value) => {
      const cents = Math.round(value * 100) / 100 || 0;
      assert.equal(point(cents.toLocaleString('en', { maximumFractionDigits: 2 })), cents);
      assert.equal(parseNumber(cents, 'point', 0, 'none'), cents);
      assert.equal(parseNumber(cents.toLocaleString('de', { maximumFractionDigits: 2 }), 'comma', 0, 'none'), cents);
    }),
  );
});
