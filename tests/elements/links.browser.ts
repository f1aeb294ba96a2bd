import '../../src/define.ts';
import { expect } from '@open-wc/testing';
import type { StateMap } from '../../src/elements/state-map/state-map.ts';
import type { TradeBalance } from '../../src/elements/trade-balance/trade-balance.ts';
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

  it('that lack the highlighted year say nothing, so that the reader keeps it', async () => {
    const from1985 = await place<TradeBalance>('<trade-balance group="b" basis="census"></trade-balance>');
    const from1999 = document.createElement('trade-balance');
    from1999.setAttribute('group', 'b');
    document.body.append(from1999);
    await from1999.updateComplete;
    const shown1998 = '$57.8 bn';
    const dispatched: string[] = [];
    from1999.addEventListener('trade-highlight', ({ detail }) => dispatched.push(detail.id));
    mark(from1985, '1999').focus();
    await press('ArrowLeft');
    await from1985.updateComplete;
    await from1999.updateComplete;
    await from1985.updateComplete;
    // The figures of 1998: the group has not moved the highlight to the newest year of the chart that lacks it.
    expect(all(from1985, '.value').map((text) => text.textContent)).to.include(shown1998);
    expect(dispatched).to.deep.equal([]);
    from1999.remove();
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

  it('keeps what a reader has let go of, though the page chooses it', async () => {
    const markup = '<state-map id="exports" deep-link state="TX" compare="2013"></state-map>';
    const element = await place<StateMap>(markup);
    expect(location.hash).to.equal('');
    mark(element, 'TX').focus();
    await press('Enter');
    await element.updateComplete;
    expect(location.hash).to.equal('#exports?state=&compare=2013');
    for (const visit of ['the second', 'the third']) {
      const reloaded = await place<StateMap>(markup);
      expect(reloaded.options.value.selected, visit).to.equal(undefined);
      expect(textOf(reloaded, '.selection'), visit).to.equal('');
      reloaded.year = visit === 'the second' ? 2015 : 2016;
      await reloaded.updateComplete;
      expect(location.hash, visit).to.equal(`#exports?year=${reloaded.year}&state=&compare=2013`);
    }
  });

  it('is needed to change the URL', async () => {
    const element = await place<StateMap>('<state-map id="exports"></state-map>');
    mark(element, 'TX').focus();
    await press('Enter');
    await element.updateComplete;
    expect(location.hash).to.equal('');
  });
});
