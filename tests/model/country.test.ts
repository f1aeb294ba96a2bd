import assert from 'node:assert/strict';
import { test } from 'node:test';
import { country } from '../../src/model/country.ts';

const codes = ['KR', 'NL', 'GB', 'IN', 'AU', 'PH', 'US', 'JP'];

test('English names have their article, and a possessive', () => {
  const names = codes.map((code) => country(code, 'en').name);
  assert.deepEqual(names, [
    ...['South Korea', 'the Netherlands', 'the UK', 'India', 'Australia'],
    ...['the Philippines', 'the United States', 'Japan'],
  ]);
  const possessives = codes.map((code) => country(code, 'en').possessive);
  assert.deepEqual(possessives, [
    ...["South Korea's", "the Netherlands'", "the UK's", "India's", "Australia's"],
    ...["the Philippines'", "the United States'", "Japan's"],
  ]);
  assert.equal(country('US', 'en').shortName, 'the US');
});

test('Japanese names are those of statistics, and 対 is followed by one character where the country has one', () => {
  assert.deepEqual(
    codes.map((code) => country(code, 'ja').name),
    ['韓国', 'オランダ', '英国', 'インド', 'オーストラリア', 'フィリピン', '米国', '日本'],
  );
  assert.equal(
    ['CN', 'GB', 'DE', 'FR', 'IT', 'IN', 'AU', 'TW', 'CA', 'RU', 'KR', 'US', 'JP'].map((code) => country(code, 'ja').towards).join(''),
    '対中対英対独対仏対伊対印対豪対台対加対露対韓対米対日',
  );
  assert.equal(country('NL', 'ja').towards, '対オランダ');
});
