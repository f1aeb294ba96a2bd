import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { axisUnit, list, number, ordinal, percent, region, usd } from '../../src/model/format.ts';
import { langOf } from '../../src/model/locale.ts';

test('dollars are said in billions and millions in English, in 億 and 兆 in Japanese', () => {
  assert.equal(usd(114_181, 'en'), '$114.2 billion');
  assert.equal(usd(114_181, 'en', true), '$114.2 bn');
  assert.equal(usd(-55_988, 'en'), '−$56.0 billion');
  assert.equal(usd(32.04, 'en'), '$32.0 million');
  assert.equal(usd(114_181, 'ja'), '1,142億ドル');
  assert.equal(usd(-55_988, 'ja'), '−559.9億ドル');
  assert.equal(usd(64_296, 'ja'), '643.0億ドル');
  assert.equal(usd(2_400_000, 'ja'), '2.400兆ドル');
});

test('a figure just under a billion is not written as 1,000 million', () => {
  assert.equal(usd(999.94, 'en'), '$999.9 million');
  assert.equal(usd(999.96, 'en'), '$1.0 billion');
});

test('numbers and shares have commas, a true minus and the decimals asked for', () => {
  assert.equal(number(66891.8, 1), '66,891.8');
  assert.equal(number(-55988), '−55,988');
  assert.equal(percent(0.0413), '4.1%');
});

test('an axis counts in billions, or in 億, and in millions where the figures are small', () => {
  assert.deepEqual(axisUnit(190_000, 'en'), { perUnit: 1000, name: 'billion US dollars' });
  assert.deepEqual(axisUnit(190_000, 'ja'), { perUnit: 100, name: '億ドル' });
  assert.deepEqual(axisUnit(500, 'en'), { perUnit: 1, name: 'million US dollars' });
});

test('countries have their short names', () => {
  assert.deepEqual(
    ['GB', 'HK', 'KR', 'JP'].map((code) => region(code, 'en')),
    ['UK', 'Hong Kong', 'South Korea', 'Japan'],
  );
  assert.deepEqual(
    ['GB', 'HK', 'KR', 'JP'].map((code) => region(code, 'ja')),
    ['英国', '香港', '韓国', '日本'],
  );
});

test('ranks are 1st, 2nd, 3rd, 4th, 11th, 21st', () => {
  assert.deepEqual([1, 2, 3, 4, 11, 12, 13, 21].map(ordinal), ['1st', '2nd', '3rd', '4th', '11th', '12th', '13th', '21st']);
});

test('ja and its regions are Japanese, everything else is English', () => {
  assert.deepEqual(['ja', 'ja-JP', 'JA', 'jam', 'fr', '', null, undefined].map(langOf), ['ja', 'ja', 'ja', 'en', 'en', 'en', 'en', 'en']);
});

/** Figures as publishers write them: with up to three decimals, of either sign, up to ten quadrillion dollars in millions. */
const figure = fc
  .tuple(fc.integer({ min: -1e13, max: 1e13 }), fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 9 }))
  .map(([whole, decimals, zeros]) => Math.round(whole / 10 ** zeros) / 10 ** decimals || 0);

test('numbers and shares are written as Intl writes them, in both languages', () => {
  fc.assert(
    fc.property(figure, fc.integer({ min: 0, max: 3 }), fc.constantFrom('en', 'ja'), (value, digits, lang) => {
      const intl = new Intl.NumberFormat(lang, { minimumFractionDigits: digits, maximumFractionDigits: digits });
      assert.equal(number(value, digits), intl.format(value).replace('-', '\u2212'));
    }),
    {
      numRuns: 2000,
      examples: [
        [1.005, 2, 'en'],
        [0.45, 1, 'en'],
        [-0.04, 1, 'en'],
        [999.995, 2, 'ja'],
        [1e13, 0, 'en'],
      ],
    },
  );
  const shares = new Intl.NumberFormat('en', { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 });
  for (let i = 0; i <= 10_000; i++) assert.equal(percent(i / 10_000), shares.format(i / 10_000));
});

test('Japanese dollars are written as Intl writes them', () => {
  const intl = new Intl.NumberFormat('ja', {
    notation: 'compact',
    minimumSignificantDigits: 4,
    maximumSignificantDigits: 4,
    useGrouping: 'always',
  });
  fc.assert(
    fc.property(
      figure.map((value) => Math.abs(value) % 9.9995e9),
      (musd) => {
        assert.equal(usd(musd, 'ja'), `${intl.format(Math.round(musd * 1e6))}ドル`);
      },
    ),
    { numRuns: 2000, examples: [[0], [9999.5], [99_995], [99_994], [0.00995], [0.0099996], [12.345], [1e4 - 0.001]] },
  );
});

test('names stand in a sentence as Intl puts them, ranks as it counts them', () => {
  const names = ['Texas', 'Ohio', 'Utah', 'Iowa'];
  for (const lang of ['en', 'ja'] as const)
    for (let count = 0; count <= names.length; count++)
      assert.equal(list(names.slice(0, count), lang), new Intl.ListFormat(lang).format(names.slice(0, count)));
  const suffixes: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'st', two: 'nd', few: 'rd' };
  const rules = new Intl.PluralRules('en', { type: 'ordinal' });
  for (let rank = 0; rank < 1200; rank++) assert.equal(ordinal(rank), `${rank}${suffixes[rules.select(rank)] ?? 'th'}`);
});
