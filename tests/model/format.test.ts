import assert from 'node:assert/strict';
import { test } from 'node:test';
import { axisUnit, number, ordinal, percent, region, usd } from '../../src/model/format.ts';
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

test('numbers and shares follow the language', () => {
  assert.equal(number(66891.8, 'en', 1), '66,891.8');
  assert.equal(number(-55988, 'ja'), '−55,988');
  assert.equal(percent(0.0413, 'en'), '4.1%');
  assert.equal(percent(0.0413, 'ja'), '4.1%');
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
