import { expect } from '@open-wc/testing';
import '../../src/elements/state-map/define.ts';
import type { StateMap } from '../../src/elements/state-map/state-map.ts';
import { stateExportsSlice } from '../../src/data/state-exports.ts';
import { stateNames } from '../../src/data/state-names.ts';
import { stateRanksSlice } from '../../src/data/state-ranks.ts';
import { stateShares } from '../../src/data/state-shares.ts';
import { readCustomData } from '../../src/custom-data/read.ts';
import { cellsOf } from '../../src/custom-data/table.ts';
import { langs } from '../../src/model/locale.ts';
import { place } from './page.ts';

const base = { exports: stateExportsSlice, shares: stateShares, ranks: stateRanksSlice, names: stateNames };

for (const lang of langs)
  it(`readCustomData() returns the figures of a map from its table in ${lang}`, async () => {
    const element = await place<StateMap>(`<state-map year="2013" lang="${lang}" view="table"></state-map>`);
    const { slices, years } = readCustomData('state-map', cellsOf(element.renderRoot.querySelector('table')!), { lang, base });
    expect(years).to.deep.equal([2013, 2013]);
    expect(slices.exports.partnerMusd).to.deep.equal(stateExportsSlice.partnerMusd.map(([first]) => [first]));
    expect(slices.ranks.bestRank).to.deep.equal(stateRanksSlice.bestRank.map(([first]) => [first]));
    expect(slices.ranks.worstRank).to.deep.equal(stateRanksSlice.worstRank.map(([first]) => [first]));
  });
