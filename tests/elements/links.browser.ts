import '../../src/define.ts';
import { expect } from '@open-wc/testing';
import type { StateMap } from '../../src/elements/state-map/state-map.ts';
import type { StateRanking } from '../../src/elements/state-ranking/state-ranking.ts';
import { all, hover, mark, place, press, textOf } from './page.ts';
import { until } from './toolbar.ts';

describe('charts of a group', () => {
  it('highlight the state that is hovered in another chart, without a tooltip, until the pointer leaves it', async () => {
    const ranking = await place<StateRanking>('<state-ranking group="a" year="2013"></state-ranking>');
    const map = document.createElement('state-map');
    map.setAttribute('group', 'a');
    const ungrouped = document.createElement('state-map');
    document.body.append(map, ungrouped);
    await map.updateComplete;
    await hover(mark(ranking, 'IA'));
    await ranking.updateComplete;
    await map.updateComplete;
    expect(all(map, '.ring').length).to.be.above(0);
    expect(all(map, '.tip')).to.be.empty;
    await ungrouped.updateComplete;
    expect(all(ungrouped, '.ring')).to.be.empty;
    await hover(all(ranking, '.title')[0]!);
    await ranking.updateComplete;
    await map.updateComplete;
    expect(all(map, '.ring')).to.be.empty;
  });
});

describe('the attribute deep-link', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('writes selections to the hash of the URL, and applies the hash', async () => {
    const element = await place<StateMap>('<state-map id="exports" deep-link year="2013"></state-map>');
    expect(location.hash).to.equal('');
    mark(element, 'TX').focus();
    await press('Enter');
    await element.updateComplete;
    expect(location.hash).to.equal('#exports?year=2013&state=TX');
    const reloaded = await place<StateMap>('<state-map id="exports" deep-link></state-map>');
    expect(textOf(reloaded, '.takeaway')).to.contain('Texas').and.to.contain('2013');
    location.hash = '#exports?year=2015&state=CA';
    await until(() => textOf(reloaded, '.takeaway').includes('2015'));
    expect(textOf(reloaded, '.takeaway')).to.contain('California');
  });

  it('is needed to change the URL', async () => {
    const element = await place<StateMap>('<state-map id="exports"></state-map>');
    mark(element, 'TX').focus();
    await press('Enter');
    await element.updateComplete;
    expect(location.hash).to.equal('');
  });
});
