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

/** Computes the official figure of each claim from the slices, in the format of the table. */
const computations: Record<string, () => string> = {
  'two-way-total-2014': () => billions('two-way-total', 2014),
  'exports-total-2014': () => billions('exports-total', 2014),
  'imports-total-2014': () => billions('imports-total', 2014),
  'exports-services-2014': () => billions('exports-services', 2014),
  'imports-services-2014': () => billions('imports-services', 2014),
  'rank-goods-exports-2014': () => String(fact('rank-exports-goods', 2014)),
  'asia-pacific-share-2014': () => Number(fact('share-asia-pacific', 2014)).toFixed(1),
  'machinery-share': () => Number(fact('share-machinery-world', 2014)).toFixed(1),
  // No table has the car imports from all partners. The claim names them, beside the imports from Japan, which a table has.
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

/** Exports of Japan by country are published by its Ministry of Finance. No table has them. */
const notComputable = ['us-rank-for-japan-2014'];

for (const [id, compute] of Object.entries(computations)) {
  test(`${id}: the official figure follows from the slices`, () => {
    const claim = claims.find((claim) => claim.id === id);
    assert.ok(claim, `no claim ${id} in the table`);
    assert.equal(compute(), claim.official);
  });
}

test('every claim with an official figure is computed, except those whose table is missing; at least 14', () => {
  const official = claims.filter((claim) => claim.official !== null).map(({ id }) => id);
  assert.deepEqual(
    official.filter((id) => !computations[id]),
    notComputable,
  );
  assert.ok(official.length - notComputable.length >= 14);
});

test('partners and ranks in the sources of claims follow from the slices', () => {
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

test('claims.md equals the output of the build', () => {
  assert.equal(readFileSync(new URL('../../data/claims.md', import.meta.url), 'utf8'), claimsPage(tables));
});
