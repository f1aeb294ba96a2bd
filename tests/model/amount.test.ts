import assert from 'node:assert/strict';
import { test } from 'node:test';
import { amountCell, amountInSentence, amountLabel, amountNote, amountWithNote, type Amount } from '../../src/model/amount.ts';
import { langs } from '../../src/model/locale.ts';

const exact: Amount = { musd: 29961.71, quality: 'exact', isAtLeast: false };
const estimate: Amount = { ...exact, quality: 'estimate' };
const rounded: Amount = { musd: 44000, quality: 'rounded', isAtLeast: false };
const bound: Amount = { ...estimate, isAtLeast: true };

/** Returns the result of a function for each of the four amounts, in English and then in Japanese. */
const texts = (format: (amount: Amount, lang: (typeof langs)[number]) => unknown): unknown[] =>
  langs.flatMap((lang) => [exact, estimate, rounded, bound].map((amount) => format(amount, lang)));

test('amountInSentence() writes the quality before the amount, and "at least" before that', () => {
  assert.deepEqual(texts(amountInSentence), [
    '$30.0\u00a0billion',
    'an estimated $30.0\u00a0billion',
    'about $44\u00a0billion',
    'at least an estimated $30.0\u00a0billion',
    '299億\u20606,000万ドル',
    '推計300億ドル',
    '約440億ドル',
    '推計300億ドル以上',
  ]);
});

test('an estimate is rounded once: 2,847.1 million are $2.8\u00a0billion, not $2.9\u00a0billion by way of 2,850', () => {
  const textsOf = (lang: (typeof langs)[number]): string[] =>
    [2847.1, 999.96, 933.46, 99.96, 4.0496, 0.4496].map((musd) => amountInSentence({ ...exact, quality: 'rounded', musd }, lang));
  assert.deepEqual(textsOf('en'), [
    'about $2.8\u00a0billion',
    'about $1\u00a0billion',
    'about $933\u00a0million',
    'about $100\u00a0million',
    'about $4\u00a0million',
    'about $0.4\u00a0million',
  ]);
  assert.equal(textsOf('ja')[0], '約28億\u20605,000万ドル');
  assert.equal(amountCell({ ...estimate, musd: 4.0496 }, 'en').text, '4.0');
});

test('amountWithNote() writes the quality in parentheses', () => {
  assert.deepEqual(texts(amountWithNote), [
    '$30.0\u00a0billion',
    '$30.0\u00a0billion (estimate)',
    'about $44\u00a0billion (rounded by the source)',
    'at least $30.0\u00a0billion (estimate)',
    '299億\u20606,000万ドル',
    '300億ドル（推計）',
    '約440億ドル（出典による概数）',
    '300億ドル以上（推計）',
  ]);
});

test('amountLabel() writes the unit of the axis', () => {
  assert.equal(amountLabel(rounded, 44000, 'en'), 'about $44 bn');
  assert.equal(amountLabel(rounded, 44000, 'ja'), '約440億ドル');
  assert.equal(amountLabel({ ...estimate, musd: 8.4 }, 44000, 'ja'), '0.1億ドル');
});

test('amountCell() keeps the figure and writes at most three digits of one that is not exact', () => {
  const cellTexts = texts((amount, lang) => amountCell(amount, lang).text);
  assert.deepEqual(cellTexts.slice(0, 4), ['29,961.7', '30,000', 'about 44,000', 'at least 30,000']);
  assert.deepEqual(cellTexts.slice(4), ['29,961.7', '30,000', '約44,000', '30,000以上']);
  assert.equal(amountCell(estimate, 'en').value, 29961.71);
  const estimates = [999.6, 150.97, 99.96, 86.64, 4.06, 0.04, 0].map((musd) => amountCell({ ...estimate, musd }, 'en').text);
  assert.deepEqual(estimates, ['1,000', '151', '100', '86.6', '4.1', '<0.1', '0']);
});

test('amountNote() notes every quality but an exact one', () => {
  assert.deepEqual(texts(amountNote), [
    undefined,
    'estimate',
    'rounded by the source',
    'estimate, at least',
    undefined,
    '推計',
    '出典による概数',
    '推計、下限',
  ]);
});
