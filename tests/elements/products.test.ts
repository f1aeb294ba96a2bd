import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tradeCompositionSlice } from '../../src/data/trade-composition.ts';
import { productOf } from '../../src/elements/trade-composition/products.ts';

test('a group of products has one colour in both classifications', () => {
  for (const [sitc, naics] of [
    ['0', '311'],
    ['0', '111'],
    ['1', '312'],
    ['3', '211'],
    ['5', '325'],
    ['6', '331'],
    ['7', '336'],
    ['8', '339'],
  ] as const)
    assert.equal(productOf('sitc', sitc), productOf('naics', naics), `${sitc} ${naics}`);
});

test('every section and industry but the special ones has a group', () => {
  for (const classification of ['sitc', 'naics'] as const)
    assert.deepEqual(
      tradeCompositionSlice[classification].codes.filter((code) => productOf(classification, code) === 'other'),
      { sitc: ['9'], naics: ['910', '930', '980', '990'] }[classification].filter((code) =>
        tradeCompositionSlice[classification].codes.includes(code),
      ),
    );
});
