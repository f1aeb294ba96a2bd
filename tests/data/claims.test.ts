import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { claimsPage } from '../../data/claims.ts';
import { Tables } from '../../data/table.ts';
import { topPartnersSlice } from '../../src/data/top-partners.ts';
import { tradeFactsSlice } from '../../src/data/trade-facts.ts';
import { factOf } from '../../src/elements/trade-fact/view.ts';

interface Claim {
  id: string;
  year: number;
  official: string | null;
  official_source: string;
  verdict: string;
}

const tables = new Tables(new URL('../../data/', import.meta.url));
const claims = tables.rows<Claim>('page-claims');

const fact = (name: string, year: number): number | string => {
  const found = factOf(tradeFactsSlice, name);
  const value = found?.values[year - found.firstYear];
  assert.ok(value != null, `${name} ${year}`);
  return value;
};
const billions = (name: string, year: number): string => (Number(fact(name, year)) / 1000).toFixed(1);

/** What the slices give for a claim, in the words of its official figure. */
const recomputed: Record<string, () => string> = {
  'two-way-total-2014': () => billions('two-way-total', 2014),
  'exports-total-2014': () => billions('exports-total', 2014),
  'imports-total-2014': () => billions('imports-total', 2014),
  'exports-services-2014': () => billions('exports-services', 2014),
  'imports-services-2014': () => billions('imports-services', 2014),
  'rank-goods-exports-2014': () => String(fact('rank-exports-goods', 2014)),
  'asia-pacific-share-2014': () => Number(fact('share-asia-pacific', 2014)).toFixed(1),
  'machinery-share': () => Number(fact('share-machinery-world', 2014)).toFixed(1),
  // All car imports are in no table of ours: the claim itself names them, and the cars from Japan that are.
  'auto-share': () => {
    const source = claims.find(({ id }) => id === 'auto-share')?.official_source ?? '';
    const [, japan, all] = /passenger cars ([\d.]+) of ([\d.]+) bn USD/.exec(source) ?? [];
    assert.equal(billions('imports-passenger-cars', 2014), japan);
    assert.equal(fact('share-passenger-cars', 2014), Math.round((Number(japan) / Number(all)) * 1000) / 10);
    return String(fact('share-passenger-cars', 2014));
  },
  'states-1500m-2013': () => `${fact('states-over-1500m', 2013)} (goods only)`,
  'states-1bn-2013': () => `${fact('states-over-1bn', 2013)} (goods only)`,
  'every-state-2013': () => `${Math.round(Number(fact('state-last-value', 2013)))} (goods only, ${place('state-last', 2013)})`,
  'california-2013': () =>
    `${billions('state-first-value', 2013)} (goods only), ${place('state-first', 2013) === 'California' ? 'first' : ''}`,
  'alaska-share-2013': () =>
    `${fact('state-share-first-value', 2013)} (goods only), ${place('state-share-first', 2013) === 'Alaska' ? 'first' : ''}`,
  'hawaii-share-2013': () =>
    `${fact('state-share-second-value', 2013)} (goods only), ${place('state-share-second', 2013) === 'Hawaii' ? 'second' : ''}`,
  'asia-share-20-2013': () => `between ${fact('states-asia-20-certain', 2013)} and ${fact('states-asia-20-possible', 2013)} states`,
  'top10-destination': () => `${fact('states-japan-in-first-10', 2013)} of 50 states`,
};
const place = (name: string, year: number): string | undefined =>
  tradeFactsSlice.places.en[tradeFactsSlice.places.codes.indexOf(String(fact(name, year)))];

/** Exports of Japan by country are a table of its Ministry of Finance, which is not among ours. */
const notHere = ['us-rank-for-japan-2014'];

for (const [id, compute] of Object.entries(recomputed)) {
  test(`${id}: the official figure is what the slices give`, () => {
    const claim = claims.find((claim) => claim.id === id);
    assert.ok(claim, 'not in the table');
    assert.equal(compute(), claim.official);
  });
}

test('at least 14 claims are recomputed: every one with an official figure, but those whose table is not among ours', () => {
  const official = claims.filter((claim) => claim.official !== null).map(({ id }) => id);
  assert.deepEqual(
    official.filter((id) => !recomputed[id]),
    notHere,
  );
  assert.ok(official.length - notHere.length >= 14);
});

test('the partners and ranks that the sources of claims name are those of the slices', () => {
  const { firstYear, partners, exportsMusd } = topPartnersSlice;
  const named = { CA: 'Canada', MX: 'Mexico', CN: 'China', JP: 'Japan', GB: 'UK' };
  const first5 = partners
    .map((code, p) => ({ code, musd: exportsMusd[p]?.[2014 - firstYear] ?? 0 }))
    .sort((a, b) => b.musd - a.musd)
    .slice(0, 5)
    .map(({ code, musd }) => `${named[code as keyof typeof named]} ${(musd / 1000).toFixed(1)}`);
  const source = (id: string): string | undefined => claims.find((claim) => claim.id === id)?.official_source;
  assert.ok(source('rank-goods-exports-2014')?.includes(first5.join(', ')), first5.join(', '));
  assert.equal(fact('rank-exports-services', 2014), 3);
  assert.equal(fact('rank-imports-services', 2014), 3);
  assert.match(claims.find((claim) => claim.id === 'imports-services-2014')!.verdict, /third, not first/);
});

test('the page of claims is what the table gives, to the letter', () => {
  assert.equal(readFileSync(new URL('../../data/claims.md', import.meta.url), 'utf8'), claimsPage(tables));
});
