import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { axisUnit, capitalized, list, number, ordinal, percent, region, usd } from '../../src/model/format.ts';
import { langOf, langs, type Lang } from '../../src/model/locale.ts';

test('usd() writes billions and millions in English, 億 and 兆 in Japanese', () => {
  assert.equal(usd(114_181, 'en'), '$114.2 billion');
  assert.equal(usd(114_181, 'en', true), '$114.2 bn');
  assert.equal(usd(-55_988, 'en'), '−$56.0 billion');
  assert.equal(usd(32.04, 'en'), '$32.0 million');
  assert.equal(usd(114_181, 'ja'), '1,142億ドル');
  assert.equal(usd(-55_988, 'ja'), '−559.9億ドル');
  assert.equal(usd(64_296, 'ja'), '643.0億ドル');
  assert.equal(usd(2_400_000, 'ja'), '2.400兆ドル');
});

test('usd() writes a figure that rounds to 1,000 million as $1.0 billion', () => {
  assert.equal(usd(999.94, 'en'), '$999.9 million');
  assert.equal(usd(999.96, 'en'), '$1.0 billion');
});

test('number() and percent() write thousands separators, a minus sign and the given number of decimals', () => {
  assert.equal(number(66891.8, 'en', 1), '66,891.8');
  assert.equal(number(-55988, 'en'), '−55,988');
  assert.equal(percent(0.0413, 'en'), '4.1%');
});

test('axisUnit() returns billions or 億 for large figures and millions for small ones', () => {
  assert.deepEqual(axisUnit(190_000, 'en'), { perUnit: 1000, name: 'billion US dollars' });
  assert.deepEqual(axisUnit(190_000, 'ja'), { perUnit: 100, name: '億ドル' });
  assert.deepEqual(axisUnit(500, 'en'), { perUnit: 1, name: 'million US dollars' });
});

test('region() returns the short name of a country', () => {
  assert.deepEqual(
    ['GB', 'HK', 'KR', 'JP'].map((code) => region(code, 'en')),
    ['UK', 'Hong Kong', 'South Korea', 'Japan'],
  );
  assert.deepEqual(
    ['GB', 'HK', 'KR', 'JP'].map((code) => region(code, 'ja')),
    ['英国', '香港', '韓国', '日本'],
  );
});

test('ordinal() returns 1st, 2nd, 3rd, 4th, 11th and 21st', () => {
  assert.deepEqual([1, 2, 3, 4, 11, 12, 13, 21].map(ordinal), ['1st', '2nd', '3rd', '4th', '11th', '12th', '13th', '21st']);
});

test('langOf() returns ja for ja and its regions, and en for everything else', () => {
  assert.deepEqual(['ja', 'ja-JP', 'JA', 'jam', 'fr', '', null, undefined].map(langOf), ['ja', 'ja', 'ja', 'en', 'en', 'en', 'en', 'en']);
});

/** Figures in thousandths, as publishers print them: with up to three decimals, positive or negative. */
const thousandths = fc
  .tuple(fc.integer({ min: -1e13, max: 1e13 }), fc.integer({ min: 0, max: 9 }))
  .map(([whole, zeros]) => BigInt(Math.round(whole / 10 ** zeros)));

/** Rounds half away from zero, in integers. */
const rounded = (value: bigint, unit: bigint): bigint => (2n * value + unit) / (2n * unit);
const grouped = (digits: string): string => digits.replace(/\B(?=(\d{3})+$)/g, ',');

test('number() rounds decimal halves away from zero, although most decimals are inexact in binary', () => {
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

test('number() rounds a sum of decimals like the exact decimal', () => {
  assert.equal(number(0.1 + 0.2 - 0.25, 'en', 1), '0.1');
  assert.equal(number(1.1 + 1.15, 'en', 1), '2.3');
});

test('usd() writes Japanese amounts with four digits in 万, 億 and 兆', () => {
  const units = ['', '万', '億', '兆'];
  fc.assert(
    fc.property(fc.bigInt({ min: 1n, max: 99_994_999_999_999n }), (dollars) => {
      // Rounding to four digits comes first, because it can add a digit: 99,995 becomes 100,000.
      const precision = 10n ** BigInt(Math.max(String(dollars).length - 4, 0));
      const roundedDollars = rounded(dollars, precision) * precision;
      const step = Math.floor((String(roundedDollars).length - 1) / 4);
      const unit = 10_000n ** BigInt(step);
      const whole = String(roundedDollars / unit);
      const decimals = String(roundedDollars % unit)
        .padStart(step * 4, '0')
        .slice(0, 4 - whole.length);
      const text = whole.length < 4 ? `${whole}.${decimals.padEnd(4 - whole.length, '0')}` : grouped(whole);
      assert.equal(usd(Number(dollars) / 1e6, 'ja'), `${text}${units[step]}ドル`);
    }),
    { numRuns: 2000, examples: [[99_995n], [9999n], [12n], [99_995_000_000n], [12_345_600_000n]] },
  );
});

test('list() joins names with commas and "and", or with the Japanese comma', () => {
  const names = ['Texas', 'Ohio', 'Utah'];
  const texts = (lang: Lang): string[] => [0, 1, 2, 3].map((count) => list(names.slice(0, count), lang));
  assert.deepEqual(texts('en'), ['', 'Texas', 'Texas and Ohio', 'Texas, Ohio, and Utah']);
  assert.deepEqual(texts('ja'), ['', 'Texas', 'Texas、Ohio', 'Texas、Ohio、Utah']);
});

test('capitalized() capitalizes the first letter of a sentence', () => {
  assert.equal(capitalized('the Netherlands led.'), 'The Netherlands led.');
  assert.equal(capitalized('日本は'), '日本は');
});
