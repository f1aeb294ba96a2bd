import { expect } from '@open-wc/testing';
import '../../src/elements/trade-balance/define.ts';
import china from '../../data/slices/partners/CN.json' with { type: 'json' };
import europe from '../../data/slices/partners/EU.json' with { type: 'json' };
import korea from '../../data/slices/partners/KR.json' with { type: 'json' };
import netherlands from '../../data/slices/partners/NL.json' with { type: 'json' };
import vietnam from '../../data/slices/partners/VN.json' with { type: 'json' };
import type { TradeBalance } from '../../src/elements/trade-balance/trade-balance.ts';
import type { TradeSelect } from '../../src/frame/events.ts';
import { addPack } from '../../src/frame/pack-registry.ts';
import {
  all,
  appearances,
  click,
  emulateMedia,
  findTextCollisions,
  focused,
  hover,
  itWith,
  mark,
  openTable,
  place,
  press,
  textOf,
  warnings,
  tabIntoDrawing,
} from './page.ts';

const labels = (element: TradeBalance): string[] => all(element, '.value').map((label) => label.textContent ?? '');
const koreaAndJapan = '<trade-balance partner="KR" compare-partner="JP" year="2014"></trade-balance>';
/** The figures of a year in both panels. */
const labelsOf2014 = ['Deficit', '$12.7 bn', '$80.5 bn', '$67.8 bn', '$170.2 bn', '$114.2 bn', 'Deficit', '$56.0 bn'];

describe('<trade-balance compare-partner>', () => {
  before(() => [europe, korea, netherlands, vietnam].forEach(addPack));
  afterEach(() => emulateMedia({}));

  it('draws both balances with the names of the partners, and writes the figures of the year in both', async () => {
    const element = await place<TradeBalance>(koreaAndJapan);
    expect(all(element, '.panel').map((name) => name.textContent)).to.deep.equal(['South Korea', 'Japan']);
    expect(textOf(element, '.takeaway')).to.equal(
      'In 2014, the US deficit in goods and services was $12.7\u00a0billion with South Korea and $56.0\u00a0billion with Japan.',
    );
    expect(labels(element)).to.have.members(labelsOf2014);
    expect(all(element, '.line')).to.have.length(4);
    expect(all(element, '.unit')).to.have.length(1);
  });

  it('is side by side in a wide column, and one under the other in a narrow one', async () => {
    const element = await place<TradeBalance>(koreaAndJapan, 640);
    const distance = (): { x: number; y: number } => {
      const [a, b] = all(element, '.panel').map((name) => name.getBoundingClientRect());
      return { x: b!.x - a!.x, y: b!.y - a!.y };
    };
    expect(distance().x).to.be.above(300);
    expect(distance().y).to.equal(0);
    element.parentElement!.style.width = '320px';
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(done))));
    await element.updateComplete;
    expect(distance().x).to.equal(0);
    expect(distance().y).to.be.above(280);
    expect(document.documentElement.scrollWidth).to.be.at.most(innerWidth);
  });

  it('is one tab stop; arrow keys lead along the years and to the same year of the other partner', async () => {
    const element = await place<TradeBalance>(koreaAndJapan);
    expect(all(element, '.plot [tabindex="0"]').map((one) => one.dataset.mark)).to.deep.equal(['2014']);
    await tabIntoDrawing(element);
    expect(focused(element)).to.equal('2014');
    await press('ArrowLeft');
    await press('ArrowDown');
    expect(focused(element)).to.equal('JP-2013');
    expect(mark(element, 'JP-2013').getAttribute('aria-label')).to.equal(
      'Japan, 2013: exports $113.0\u00a0billion, imports $172.4\u00a0billion, deficit $59.4\u00a0billion',
    );
    expect(labels(element)).to.include.members(['$113.0 bn', '$65.8 bn']);
    await press('ArrowUp');
    expect(focused(element)).to.equal('2013');
    await press('End');
    expect(focused(element)).to.equal('JP-2024');
    await press('Escape');
    expect(focused(element)).to.equal('JP-2024');
    (element.shadowRoot!.activeElement as SVGElement).blur();
    await element.updateComplete;
    expect(labels(element)).to.have.members(labelsOf2014);
  });

  it('selects the year of either partner, announces both balances and emits trade-select', async () => {
    const element = await place<TradeBalance>(koreaAndJapan);
    const selections: TradeSelect[] = [];
    element.addEventListener('trade-select', (event) => selections.push(event.detail));
    await tabIntoDrawing(element);
    await press('ArrowDown');
    await press('ArrowLeft');
    await press('Enter');
    await element.updateComplete;
    expect(textOf(element, '[aria-live]')).to.equal(
      'Japan 2013, selected. In 2013, the US deficit in goods and services was $7.2\u00a0billion with South Korea and $59.4\u00a0billion with Japan.',
    );
    expect(focused(element)).to.equal('JP-2013');
    await click(mark(element, '2000'));
    await element.updateComplete;
    expect(element.year).to.equal('2000');
    expect(selections).to.deep.equal([
      { id: 'JP-2013', label: 'Japan 2013', value: -59402, year: 2013, selected: true },
      { id: '2000', label: 'South Korea 2000', value: selections[1]!.value, year: 2000, selected: true },
    ]);
  });

  it('writes the figures of a hovered year in both panels', async () => {
    const element = await place<TradeBalance>(koreaAndJapan);
    await hover(mark(element, 'JP-2009'));
    await element.updateComplete;
    expect(labels(element)).to.include.members(['$89.0 bn', '$43.2 bn']);
  });

  it('shares the year with the chart of one partner in its group, in both directions', async () => {
    const element = await place<TradeBalance>(koreaAndJapan.replace('>', ' group="years">'));
    const single = document.createElement('trade-balance');
    Object.assign(single, { group: 'years', year: 2014 });
    element.parentElement!.append(single);
    await single.updateComplete;
    // A focus that no key has moved is not shown.
    await press('Tab');
    mark(element, 'JP-2009').focus();
    await element.updateComplete;
    await single.updateComplete;
    expect(labels(single)).to.include('Deficit $30.5 bn');
    mark(element, 'JP-2009').blur();
    await element.updateComplete;
    mark(single, '2011').focus();
    await single.updateComplete;
    await element.updateComplete;
    expect(all(element, '.tick.strong').map((year) => year.textContent)).to.deep.equal(['2011', '2011']);
  });

  it('has the figures of both partners in its table', async () => {
    const element = await place<TradeBalance>(koreaAndJapan.replace('>', ' view="table">'));
    expect(all(element, 'th[scope=col]')).to.have.length(7);
    expect(textOf(element, 'thead')).to.contain('Balance with South Korea');
    expect(
      all(element, 'tbody tr')[15]!
        .textContent.replace(/[ \n]+/g, ' ')
        .trim(),
    ).to.match(/^2014\s?67,837\s?80,515\s?−12,678\s?114,181\s?170,169\s?−55,988$/);
  });

  it('has no overlapping labels in any year, at 288, 600 and 1,000 px, in both languages', async () => {
    for (const lang of ['en', 'ja'])
      for (const width of [288, 600, 1000])
        for (const pair of ['partner="KR" compare-partner="JP"', 'partner="VN" compare-partner="NL" basis="census"']) {
          const element = await place<TradeBalance>(`<trade-balance ${pair} lang="${lang}"></trade-balance>`, width);
          for (const { dataset } of all(element, '[data-mark]').filter((_, i) => i % 2 === 0)) {
            element.year = dataset.mark!.slice(-4);
            await element.updateComplete;
            expect(findTextCollisions(element), `${lang} ${width} ${pair} ${dataset.mark}`).to.deep.equal([]);
          }
        }
  });

  for (const { appearance, need, features } of appearances)
    itWith(need, `is accessible as a chart and as a table, ${appearance}`, async () => {
      await emulateMedia(features);
      document.documentElement.style.colorScheme = 'light dark';
      for (const width of [320, 700]) {
        const element = await place<TradeBalance>(koreaAndJapan, width);
        await openTable(element);
        await expect(element).to.be.accessible();
      }
      document.documentElement.style.colorScheme = '';
    });

  it('names the script of a pack that is missing, and draws as soon as the pack is there', async () => {
    const errors: unknown[] = [];
    const { error } = console;
    console.error = (message: unknown) => errors.push(message);
    const element = await place<TradeBalance>('<trade-balance compare-partner="cn" year="2014"></trade-balance>');
    console.error = error;
    expect(textOf(element, '.message')).to.match(/China.*partners\/CN/);
    expect(errors).to.deep.equal([`<trade-balance>: ${textOf(element, '.message')}`]);
    expect(all(element, '.plot')).to.be.empty;
    addPack(china);
    await element.updateComplete;
    expect(all(element, '.panel').map((name) => name.textContent)).to.deep.equal(['Japan', 'China']);
  });

  it('draws one balance and says why if the basis has no figures for the other', async () => {
    let element!: TradeBalance;
    const messages = await warnings(async () => {
      element = await place<TradeBalance>('<trade-balance basis="census" compare-partner="EU"></trade-balance>');
    });
    expect(messages).to.deep.equal(['<trade-balance>: compare-partner="EU" has no figures on the basis "census"; none is used.']);
    expect(all(element, '.panel')).to.be.empty;
    expect(all(element, '.line')).to.have.length(2);
    expect(textOf(element, '.notes')).to.contain('Trade with the European Union is not shown');
  });

  it('ignores the partner to compare with for custom data, and warns once', async () => {
    let element!: TradeBalance;
    const messages = await warnings(async () => {
      element = await place<TradeBalance>('<trade-balance compare-partner="KR" source="A ministry"></trade-balance>');
      element.data = [
        { year: 2019, exports: 5, imports: 7 },
        { year: 2020, exports: 6, imports: 7 },
      ];
      while (all(element, '[data-mark]').length !== 2) await new Promise((done) => requestAnimationFrame(done));
      element.requestUpdate();
      await element.updateComplete;
    });
    expect(messages).to.deep.equal(['<trade-balance>: compare-partner="KR" has no effect on custom data; none is used.']);
    expect(all(element, '.panel')).to.be.empty;
    expect(textOf(element, '.takeaway')).to.contain('Japan');
  });

  it('accepts any property value without throwing', async () => {
    const { error } = console;
    console.error = () => undefined;
    for (const value of [null, undefined, 0, NaN, {}, [], Symbol('code'), () => 1, '', ' kr ']) {
      const element = await place<TradeBalance>('<trade-balance></trade-balance>');
      Object.assign(element, { comparePartner: value });
      await element.updateComplete;
      expect(all(element, '.panel'), typeof value).to.have.length(value === ' kr ' ? 2 : 0);
      const isIgnored = value === null || value === undefined || value === '';
      expect(!textOf(element, '.message'), typeof value).to.equal(isIgnored || value === ' kr ');
    }
    console.error = error;
  });
});
