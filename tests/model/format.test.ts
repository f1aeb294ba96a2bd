import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { axisUnit, capitalized, list, number, ordinal, percent, region, usd } from '../../src/model/format.ts';
import { langOf, langs, type Lang } from '../../src/model/locale.ts';

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
  assert.equal(number(66891.8, 'en', 1), '66,891.8');
  assert.equal(number(-55988, 'en'), '−55,988');
  assert.equal(percent(0.0413, 'en'), '4.1%');
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

/** Whole thousandths of a figure, as publishers print them: with up to three decimals, of either sign. */
const thousandths = fc
  .tuple(fc.integer({ min: -1e13, max: 1e13 }), fc.integer({ min: 0, max: 9 }))
  .map(([whole, zeros]) => BigInt(Math.round(whole / 10 ** zeros)));

/** Rounds half away from zero, in integers. */
const rounded = (value: bigint, unit: bigint): bigint => (2n * value + unit) / (2n * unit);
const grouped = (digits: string): string => digits.replace(/\B(?=(\d{3})+$)/g, ',');

test('halves are rounded away from zero, in both languages, whatever binary arithmetic makes of the decimals', () => {
  fc.assert(
    fc.property(thousandths, fc.integer({ min: 0, max: 3 }), fc.constantFrom(...langs), (value, digits, lang) => {
      const scale = 10n ** BigInt(digits);
      const size = rounded((value < 0n ? -value : value) * scale, 1000n);
      const decimals = digits ? `.${String(size % scale).padStart(digits, '0')}` : '';
      const text = `${value < 0n ? '\u2212' : ''}${grouped(String(size / scale))}${decimals}`;
      assert.equal(number(Number(value) / 1000, lang, digits), text);
    }),
    {
      numRuns: 2000,
      examples: [
        [1005n, 2, 'en'],
        [450n, 1, 'en'],
        [-40n, 1, 'en'],
        [999_995n, 2, 'ja'],
        [10_000_000_000_000_000n, 0, 'en'],
        [0n, 0, 'ja'],
      ],
    },
  );
});

test('a sum of decimals is rounded as the decimals are', () => {
  assert.equal(number(0.1 + 0.2 - 0.25, 'en', 1), '0.1');
  assert.equal(number(1.1 + 1.15, 'en', 1), '2.3');
});

test('Japanese dollars have four digits, counted in 万, 億 and 兆', () => {
  const units = ['', '万', '億', '兆'];
  fc.assert(
    fc.property(fc.bigInt({ min: 1n, max: 99_994_999_999_999n }), (dollars) => {
      // To four significant digits first, which can add a digit.
      const cut = 10n ** BigInt(Math.max(String(dollars).length - 4, 0));
      const exact = rounded(dollars, cut) * cut;
      const step = Math.floor((String(exact).length - 1) / 4);
      const unit = 10_000n ** BigInt(step);
      const whole = String(exact / unit);
      const decimals = String(exact % unit)
        .padStart(step * 4, '0')
        .slice(0, 4 - whole.length);
      const text = whole.length < 4 ? `${whole}.${decimals.padEnd(4 - whole.length, '0')}` : grouped(whole);
      assert.equal(usd(Number(dollars) / 1e6, 'ja'), `${text}${units[step]}ドル`);
    }),
    { numRuns: 2000, examples: [[99_995n], [9999n], [12n], [99_995_000_000n], [12_345_600_000n]] },
  );
});

test('names in a sentence have commas and an and, or the Japanese comma', () => {
  const names = ['Texas', 'Ohio', 'Utah'];
  const texts = (lang: Lang): string[] => [0, 1, 2, 3].map((count) => list(names.slice(0, count), lang));
  assert.deepEqual(texts('en'), ['', 'Texas', 'Texas and Ohio', 'Texas, Ohio, and Utah']);
  assert.deepEqual(texts('ja'), ['', 'Texas', 'Texas、Ohio', 'Texas、Ohio、Utah']);
});

test('a sentence that starts with an article starts with a capital', () => {
  assert.equal(capitalized('the Netherlands led.'), 'The Netherlands led.');
  assert.equal(capitalized('日本は'), '日本は');
});
