import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countryOf } from '../../src/model/country.ts';

const codes = ['KR', 'NL', 'GB', 'IN', 'AU', 'PH', 'US', 'JP'];

test('countryOf() returns English names with their article, and their possessives', () => {
  const names = codes.map((code) => countryOf(code, 'en').name);
  assert.deepEqual(names, [
    ...['South Korea', 'the Netherlands', 'the UK', 'India', 'Australia'],
    ...['the Philippines', 'the United States', 'Japan'],
  ]);
  const possessives = codes.map((code) => countryOf(code, 'en').possessive);
  assert.deepEqual(possessives, [
    ...["South Korea's", "the Netherlands'", "the UK's", "India's", "Australia's"],
    ...["the Philippines'", "the United States'", "Japan's"],
  ]);
  assert.equal(countryOf('US', 'en').shortName, 'the US');
});

test('countryOf() returns the Japanese names of official statistics, and 対 with the one-character abbreviation if there is one', () => {
  assert.deepEqual(
    codes.map((code) => countryOf(code, 'ja').name),
    ['韓国', 'オランダ', '英国', 'インド', 'オーストラリア', 'フィリピン', '米国', '日本'],
  );
  assert.equal(
    ['CN', 'GB', 'DE', 'FR', 'IT', 'IN', 'AU', 'TW', 'CA', 'RU', 'KR', 'US', 'JP'].map((code) => countryOf(code, 'ja').towards).join(''),
    '対中対英対独対仏対伊対印対豪対台対加対露対韓対米対日',
  );
  assert.equal(countryOf('NL', 'ja').towards, '対オランダ');
});
