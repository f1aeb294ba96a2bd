import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { axisUnit, capitalized, figure, labelUsd, list, number, ordinal, percent, region, usd } from '../../src/model/format.ts';
import { langOf, langs, type Lang } from '../../src/model/locale.ts';

test('usd() writes billions and millions in English, 万, 億 and 兆 in Japanese', () => {
  assert.equal(usd(114_181, 'en'), '$114.2\u00a0billion');
  assert.equal(usd(-55_988, 'en'), '−$56.0\u00a0billion');
  assert.equal(usd(32.04, 'en'), '$32.0\u00a0million');
  assert.equal(usd(114_181, 'ja'), '1,142億ドル');
  assert.equal(usd(-55_988, 'ja'), '−559億\u20609,000万ドル');
  assert.equal(usd(64_296, 'ja'), '643億ドル');
  assert.equal(usd(688.03, 'ja'), '6億\u20608,800万ドル');
  assert.equal(usd(229.45, 'ja'), '2億\u20602,950万ドル');
  assert.equal(usd(32.04, 'ja'), '3,204万ドル');
  assert.equal(usd(2_400_000, 'ja'), '2兆\u20604,000億ドル');
});

test('usd() writes a figure that rounds to 1,000 million as $1.0\u00a0billion', () => {
  assert.equal(usd(999.94, 'en'), '$999.9\u00a0million');
  assert.equal(usd(999.96, 'en'), '$1.0\u00a0billion');
});

test('usd() keeps the groups of a Japanese amount on one line', () => {
  assert.equal(usd(688.03, 'ja'), '6億\u20608,800万ドル');
});

test('usd() tells zero from an amount below the smallest unit', () => {
  assert.deepEqual([usd(0, 'en'), usd(0, 'ja')], ['$0', '0ドル']);
  assert.deepEqual([usd(0.041, 'en'), usd(0.041, 'ja')], ['less than $0.1\u00a0million', '4万ドル']);
  assert.deepEqual([usd(0.05, 'en'), usd(0.0049, 'ja'), usd(0.005, 'ja')], ['$0.1\u00a0million', '1万ドル未満', '1万ドル']);
});

test('usd() writes at most three digits of an estimate, and of a rounded figure only what its source has', () => {
  assert.equal(usd(29_961.71, 'en', 'estimate'), '$30.0\u00a0billion');
  assert.equal(usd(29_961.71, 'ja', 'estimate'), '300億ドル');
  assert.equal(usd(588.4, 'en', 'estimate'), '$588\u00a0million');
  assert.equal(usd(7907.31, 'ja', 'estimate'), '79億\u20601,000万ドル');
  assert.equal(usd(2046.2, 'en', 'estimate'), '$2.0\u00a0billion', 'rounded once');
  assert.equal(usd(99_960, 'en', 'estimate'), '$100\u00a0billion');
  assert.equal(usd(44_000, 'en', 'rounded'), '$44\u00a0billion');
  assert.equal(usd(44_500, 'en', 'rounded'), '$44.5\u00a0billion');
  assert.equal(usd(44_000, 'ja', 'rounded'), '440億ドル');
});

test('labelUsd() writes every amount of a drawing in the unit of its axis', () => {
  const labels = (lang: Lang, maxMusd: number): string[] => [312_420, 588.4, 41, 0].map((musd) => labelUsd(musd, maxMusd, lang));
  assert.deepEqual(labels('en', 312_420), ['$312.4 bn', '$0.6 bn', '<$0.1 bn', '$0 bn']);
  assert.deepEqual(labels('ja', 312_420), ['3,124億ドル', '5.9億ドル', '0.4億ドル', '0億ドル']);
  assert.equal(labelUsd(29_961.71, 29_961.71, 'en', 'estimate'), '$30.0 bn');
  assert.equal(labelUsd(40.5, 60, 'ja'), '4,050万ドル');
});

test('figure() and percent() tell zero from a figure that rounds to zero', () => {
  assert.deepEqual([figure(0, 'en', 1), figure(0.04, 'en', 1), figure(-0.04, 'en', 1)], ['0', '<0.1', '>−0.1']);
  assert.deepEqual([figure(0.04, 'ja', 1), figure(-0.04, 'ja', 1)], ['0.1未満', '−0.1超']);
  assert.deepEqual([percent(0, 'en'), percent(0.0004, 'en'), percent(0.0005, 'en')], ['0%', 'less than 0.1%', '0.1%']);
  assert.deepEqual([percent(0.0413, 'ja'), percent(0.0004, 'ja')], ['4.1％', '0.1％未満']);
});

test('number() and percent() write thousands separators, a minus sign and the given number of decimals', () => {
  assert.equal(number(66891.8, 'en', 1), '66,891.8');
  assert.equal(number(-55988, 'en'), '−55,988');
  assert.equal(percent(0.0413, 'en'), '4.1%');
});

test('axisUnit() returns billions or 億 for large figures and millions for small ones', () => {
  const units = ([190_000, 500, 99] as const).map((musd) => [axisUnit(musd, 'en').name, axisUnit(musd, 'ja').name]);
  assert.deepEqual(units, [
    ['billion US dollars', '億ドル'],
    ['million US dollars', '億ドル'],
    ['million US dollars', '万ドル'],
  ]);
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

test('number(), list() and ordinal() write what Intl writes', () => {
  const others = { one: 'st', two: 'nd', few: 'rd', other: 'th', zero: '', many: '' };
  const plural = new Intl.PluralRules('en', { type: 'ordinal' });
  for (let rank = 1; rank < 400; rank++) assert.equal(ordinal(rank), `${rank}${others[plural.select(rank)]}`);
  for (const lang of langs) {
    for (const digits of [0, 1, 2, 3]) {
      const intl = new Intl.NumberFormat(lang, {
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
        roundingMode: 'halfExpand',
      });
      for (let power = -4; power < 12; power++)
        for (const value of [1, 1.5, 4.45, 7.2505, 9.9995].map((size) => Number(`${size}e${power}`)))
          assert.equal(number(value, lang, digits), intl.format(value), `${value} with ${digits} decimals`);
    }
    const names = ['Texas', 'Ohio', 'Utah', 'Iowa'];
    for (let count = 0; count <= names.length; count++)
      assert.equal(list(names.slice(0, count), lang), new Intl.ListFormat(lang).format(names.slice(0, count)));
  }
});

test('number() rounds a sum of decimals like the exact decimal', () => {
  assert.equal(number(0.1 + 0.2 - 0.25, 'en', 1), '0.1');
  assert.equal(number(1.1 + 1.15, 'en', 1), '2.3');
});

test('usd() writes Japanese amounts with at most four digits in groups of 万, 億 and 兆', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 5000n, max: 99_994_999_999_999n }), (dollars) => {
      // Rounding to four digits comes first, because it can add a digit: 99,995 becomes 100,000.
      const precision = 10n ** BigInt(Math.max(String(dollars).length - 4, 0));
      let rest = rounded(rounded(dollars, precision) * precision, 10_000n);
      let text = '';
      for (const unit of ['万', '億', '兆']) {
        if (rest % 10_000n) text = `${grouped(String(rest % 10_000n))}${unit}${text && '\u2060'}${text}`;
        rest /= 10_000n;
      }
      assert.equal(usd(Number(dollars) / 1e6, 'ja'), `${text}ドル`);
    }),
    { numRuns: 2000, examples: [[99_995n], [9999n], [5000n], [99_995_000_000n], [12_345_600_000n], [100_000_000n]] },
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
