import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { packCodes, partnerCodes } from '../../src/data/partner-codes.ts';
import { topPartnersSlice } from '../../src/data/top-partners.ts';

const folder = new URL('../../data/slices/partners/', import.meta.url);

test('the type of partner codes has exactly the partners with a pack', () => {
  const packs = readdirSync(folder)
    .filter((file) => file !== 'index.json')
    .map((file) => file.replace('.json', ''));
  assert.deepEqual(packCodes, packs.sort());
  assert.deepEqual(packCodes, [...new Set(Object.values(partnerCodes).flat())].sort());
});

test('every partner of top-partners has a pack, except Japan, which needs none', () => {
  for (const code of topPartnersSlice.partners) assert.ok(code === 'JP' || [...packCodes].some((pack) => pack === code), code);
});

test('every pack has the slices that the elements look for', () => {
  for (const code of packCodes) {
    const pack = JSON.parse(readFileSync(new URL(`${code}.json`, folder), 'utf8')) as { code: string; slices: object };
    assert.equal(pack.code, code);
    const slices = ['balance', 'facts', ...(partnerCodes.states.includes(code) ? ['states'] : [])];
    assert.deepEqual(Object.keys(pack.slices), slices, code);
  }
});
