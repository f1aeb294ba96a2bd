import assert from 'node:assert/strict';
import { test } from 'node:test';
import { namesOrCount } from '../../src/model/missing.ts';

test('namesOrCount() names up to eight regions, and counts more', () => {
  const names = ['Iowa', 'Ohio', 'Utah', 'Maine', 'Texas', 'Idaho', 'Alaska', 'Hawaii'];
  const count = (size: number): string => `${size} states`;
  assert.equal(namesOrCount(names.slice(0, 2), count, 'en'), 'Iowa and Ohio');
  assert.equal(namesOrCount(names, count, 'en'), 'Iowa, Ohio, Utah, Maine, Texas, Idaho, Alaska, and Hawaii');
  assert.equal(namesOrCount([...names, 'Oregon'], count, 'en'), '9 states');
});
