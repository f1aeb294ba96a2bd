import '../../src/define.ts';
import { expect } from '@open-wc/testing';
import type { StateMap } from '../../src/elements/state-map/state-map.ts';
import type { TopPartners } from '../../src/elements/top-partners/top-partners.ts';
import type { TradeBalance } from '../../src/elements/trade-balance/trade-balance.ts';
import type { TradeComposition } from '../../src/elements/trade-composition/trade-composition.ts';
import type { ChartElement } from '../../src/frame/chart-element.ts';
import { all, mark, openTable, place, radio, textOf, warnings } from './page.ts';

const list = (element: ChartElement): HTMLSelectElement | undefined => all<HTMLSelectElement>(element, 'select[name=compare]')[0];

/** Chooses the year to compare with, as a reader does. */
async function compareWith(element: ChartElement, value: string): Promise<void> {
  const select = list(element)!;
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
  await element.updateComplete;
}

describe('the comparison of two years', () => {
  it('is chosen from a list, in an attribute, and ended', async () => {
    const element = await place<StateMap>('<state-map year="2020"></state-map>');
    expect([...list(element)!.options].map(({ value }) => value)).to.deep.equal([
      '',
      '2013',
      '2014',
      '2015',
      '2016',
      '2017',
      '2018',
      '2019',
    ]);
    expect(list(element)!.getAttribute('aria-label')).to.equal('Compare with');
    await compareWith(element, '2013');
    expect(element.getAttribute('compare')).to.equal('2013');
    expect(textOf(element, '.title')).to.equal('Change in goods exports to Japan by state, 2013 to 2020');
    expect(list(element)!.value).to.equal('2013');
    await compareWith(element, '');
    expect(element.hasAttribute('compare')).to.equal(false);
    expect(textOf(element, '.title')).to.equal('Goods exports to Japan by state, 2020');
  });

  it('draws the change of each state in colours on both sides of zero, and says what is unknown', async () => {
    const element = await place<StateMap>('<state-map compare="2013"></state-map>');
    expect(mark(element, 'TX').getAttribute('aria-label')).to.equal(
      'Texas: up $4.8\u00a0billion (94.3%), from $5.1\u00a0billion in 2013 to $9.9\u00a0billion in 2020',
    );
    const fill = (id: string): string => getComputedStyle(all(element, `[data-drawn="${id}"]`)[0]!).fill;
    const fills = ['TX', 'SC', 'CA', 'WA', 'FL'].map(fill);
    expect(fills[0], 'Texas and South Carolina rose most').to.equal(fills[1]);
    expect(fills[2], 'California and Washington fell most').to.equal(fills[3]);
    expect(new Set(fills).size, 'Florida changed little').to.equal(3);
    expect(textOf(element, '.notes')).to.contain('The change for the District of Columbia is unknown, not zero');
    await openTable(element);
    expect(all(element, 'thead th')).to.have.length(6);
  });

  it('draws the other year as outlines, and is not offered for a measure with bounds', async () => {
    const element = await place<TopPartners>('<top-partners compare="2004"></top-partners>');
    expect(all(element, '.ghost')).to.have.length(5);
    expect(textOf(element, '.takeaway')).to.match(/more than in 2004\.$/);
    expect(list(await place('<state-ranking></state-ranking>')), 'shares with two bounds').to.equal(undefined);
    expect(list(await place('<state-map measure="rank"></state-map>')), 'ranks with two bounds').to.equal(undefined);
    expect(list(await place('<prefecture-map></prefecture-map>')), 'one year').to.equal(undefined);
  });

  it('draws the composition as bars with outlines, and is kept when the flow changes', async () => {
    const element = await place<TradeComposition>('<trade-composition></trade-composition>');
    expect(all(element, '.band')).to.not.be.empty;
    await compareWith(element, '2013');
    expect(element.getAttribute('compare')).to.equal('2013');
    expect(all(element, '.band')).to.be.empty;
    expect(all(element, '.ghost')).to.have.length(all(element, '[data-mark]').length);
    radio(element, 'flow', 'exports').click();
    await element.updateComplete;
    expect(all(element, '.ghost')).to.have.length(all(element, '[data-mark]').length);
    expect(textOf(element, '.takeaway')).to.match(/percentage points (higher|lower) than in 2013/);
    await openTable(element);
    expect(all(element, 'thead th')).to.have.length(6);
  });

  it('has two rules on the balance chart, and ignores the shown year and years without figures', async () => {
    const element = await place<TradeBalance>('<trade-balance compare="2009"></trade-balance>');
    expect(all(element, '.rule')).to.have.length(2);
    expect(textOf(element, '.takeaway')).to.contain('in 2024, up from $30.5\u00a0billion in 2009');
    const messages = await warnings(async () => {
      for (const [compare, rules] of [
        ['2024', 1],
        ['1492', 1],
      ] as const) {
        element.compare = compare;
        await element.updateComplete;
        expect(all(element, '.rule')).to.have.length(rules);
      }
    });
    expect(messages.join()).to.contain('compare="1492" is not a whole number from 1999 to 2024');
  });
});
