/** A refreshed table reaches the partner packs: `npm run data` writes them with the other slices. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildSlices } from '../../data/build.ts';
import type { PartnerBalance, PartnerFacts, PartnerStates } from '../../src/data/partner-pack.ts';
import type { StateTotalsSlice } from '../../src/data/state-totals.ts';
import type { Publication } from '../../src/model/source.ts';
import { beaResponse, censusPartnersResponse, censusStatesResponse, lastYear } from '../support/publisher-responses.ts';
import { withFixture, type RefreshFixture } from '../support/refresh-fixture.ts';

interface Built {
  pack: { balance: PartnerBalance; facts: PartnerFacts; states: PartnerStates };
  coverage: { bop: number[]; census: number[]; states: number[]; listedStates: number[] };
}

/** The pack of South Korea, and what the list of packs says about it. */
function koreaOf(fixture: RefreshFixture): Built {
  const slices = buildSlices(fixture.folder);
  const { slices: pack } = JSON.parse(slices.get('partners/KR')!) as { slices: Built['pack'] };
  const { coverage } = JSON.parse(slices.get('partners/index')!) as { coverage: (Built['coverage'] & { code: string })[] };
  return { pack, coverage: coverage.find(({ code }) => code === 'KR')! };
}

test('a new year of goods by partner', async () => {
  await withFixture(async (fixture) => {
    const last = lastYear('us-partners-goods-census');
    const year = last + 1;
    const before = koreaOf(fixture).pack.balance.census!.exportsGoodsMusd;
    for (const flow of ['exports', 'imports'] as const) {
      const response = censusPartnersResponse(flow, year, { like: last, add: { KR: 1000 } });
      fixture.responses.push([`${flow}/hs?`, JSON.stringify(response)]);
    }
    await fixture.run(['us-partners-goods-census', '--years', String(year), '--write', '--published', '2027-02-05']);
    const { pack, coverage } = koreaOf(fixture);
    const { exportsGoodsMusd, source } = pack.balance.census!;
    assert.deepEqual(exportsGoodsMusd.slice(0, -1), before);
    assert.equal(exportsGoodsMusd.at(-1)!.toFixed(1), (before.at(-1)! + 1000).toFixed(1));
    assert.deepEqual([(source as Publication).lastYear, (source as Publication).published], [year, '2027-02-05']);
    assert.equal(pack.facts.facts['rank-exports-goods']!.values.length, exportsGoodsMusd.length);
    assert.equal(coverage.census[1], year);
  });
});

test('a new year of goods and services', async () => {
  await withFixture(async (fixture) => {
    const last = lastYear('us-partners-bop');
    const year = last + 1;
    fixture.now = new Date(`${year + 1}-07-01T08:00:00Z`);
    const before = koreaOf(fixture).pack.balance.bop!.importsServicesMusd;
    for (const indicator of ['ExpGds', 'ExpServ', 'ImpGds', 'ImpServ'] as const) {
      const cells = indicator === 'ImpServ' ? { [`KR ${last}`]: '20,001' } : {};
      const response = JSON.stringify(beaResponse(indicator, [last], cells)).replaceAll(`"${last}"`, `"${year}"`);
      fixture.responses.push([`Indicator=${indicator}&`, response]);
    }
    await fixture.run(['us-partners-bop', '--years', String(year), '--write']);
    const { pack, coverage } = koreaOf(fixture);
    assert.deepEqual(pack.balance.bop!.importsServicesMusd, [...before, 20001]);
    assert.equal(pack.facts.facts['rank-imports-services']!.values.length, before.length + 1);
    assert.equal(coverage.bop[1], year);
  });
});

test('a new year of exports by state, with the facts of the states', async () => {
  await withFixture(async (fixture) => {
    const year = lastYear('us-states-exports') + 1;
    fixture.responses.push(['exports/statehs', JSON.stringify(censusStatesResponse(year))]);
    await fixture.run(['us-states-exports', '--years', String(year), '--write']);
    const { pack, coverage } = koreaOf(fixture);
    const { worldMusd } = JSON.parse(buildSlices(fixture.folder).get('state-totals')!) as StateTotalsSlice;
    const columns = [pack.states.partnerMusd, pack.states.bestRank, worldMusd];
    for (const column of columns.flat()) assert.equal(column.length, year - 2012);
    assert.ok(pack.states.partnerMusd.every((column) => column.at(-1) !== null));
    assert.equal(pack.facts.facts['states-over-1bn']!.values.length, year - 2012);
    assert.deepEqual([coverage.states[1], coverage.listedStates.at(-1)], [year, 50]);
  });
});
