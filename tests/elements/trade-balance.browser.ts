import { expect } from '@open-wc/testing';
import '../../src/elements/trade-balance/define.ts';
import type { TradeSelect } from '../../src/frame/events.ts';
import type { TradeBalance } from '../../src/elements/trade-balance/trade-balance.ts';
import {
  all,
  click,
  findTextCollisions,
  drag,
  focused,
  itWith,
  appearances,
  mark,
  emulateMedia,
  openTable,
  place,
  hover,
  press,
  textOf,
  tap,
  warnings,
  tabIntoDrawing,
} from './page.ts';

const labels = (element: TradeBalance): string[] => all(element, '.value').map((label) => label.textContent ?? '');

describe('<trade-balance>', () => {
  afterEach(() => emulateMedia({}));

  it('names the balance of 2014 and its change, and writes the three figures of the year', async () => {
    const element = await place<TradeBalance>('<trade-balance year="2014"></trade-balance>');
    expect(textOf(element, '.takeaway')).to.equal(
      'The US deficit with Japan in goods and services was $56.0\u00a0billion in 2014, down from $59.4\u00a0billion in 2013.',
    );
    expect(labels(element)).to.deep.equal(['$170.2 bn', 'Deficit $56.0 bn', '$114.2 bn']);
    expect(mark(element, '2014').getAttribute('aria-label')).to.equal(
      '2014: exports $114.2\u00a0billion, imports $170.2\u00a0billion, deficit $56.0\u00a0billion, selected',
    );
  });

  it('shows the last year by default', async () => {
    const element = await place<TradeBalance>('<trade-balance></trade-balance>');
    expect(textOf(element, '.takeaway')).to.contain('in 2024');
    expect(textOf(element, '.title')).to.equal('US trade with Japan in goods and services, 1999–2024');
  });

  it('calls the balance of services a surplus', async () => {
    const element = await place<TradeBalance>('<trade-balance measure="services" year="2014"></trade-balance>');
    expect(textOf(element, '.takeaway')).to.equal(
      'The US surplus with Japan in services was $13.4\u00a0billion in 2014, down from $15.4\u00a0billion in 2013.',
    );
    expect(labels(element)).to.deep.equal(['$46.2 bn', 'Surplus $13.4 bn', '$32.8 bn']);
  });

  it('shows Census figures of goods from 1985, and names their basis', async () => {
    const element = await place<TradeBalance>('<trade-balance basis="census" year="1985"></trade-balance>');
    expect(textOf(element, '.takeaway')).to.equal('The US deficit with Japan in goods was $46.2\u00a0billion in 1985.');
    expect(textOf(element, '.source')).to.match(
      /^Source: U\.S\. Census Bureau, Trade in Goods by Country, 1985–\d{4}, published \w+ \d{4}\. Census basis \(customs documents\): /,
    );
    expect(textOf(element, '.source a')).to.equal('U.S. Census Bureau');
    expect(all(element, '[data-mark]')).to.have.length(41);
  });

  it('follows the language of the page, and its own lang', async () => {
    document.documentElement.lang = 'ja';
    const element = await place<TradeBalance>('<trade-balance year="2014"></trade-balance>');
    expect(textOf(element, '.takeaway')).to.equal(
      '2014年、米国の対日財・サービス収支は559億\u20609,000万ドルの赤字で、2013年の594億ドルから縮小した。',
    );
    document.documentElement.lang = 'en';
    await new Promise((done) => requestAnimationFrame(done));
    await element.updateComplete;
    expect(textOf(element, '.takeaway')).to.match(/^The US deficit/);
    element.lang = 'ja-JP';
    await element.updateComplete;
    expect(textOf(element, '.title')).to.equal('米国の対日財・サービス貿易（1999〜2024年）');
  });

  it('is one tab stop, moves through the years by arrow keys, and writes all figures of the focused year', async () => {
    const element = await place<TradeBalance>('<trade-balance year="2014"></trade-balance>');
    expect(all(element, '.plot [tabindex="0"]').map((one) => one.dataset.mark)).to.deep.equal(['2014']);
    await tabIntoDrawing(element);
    expect(focused(element)).to.equal('2014');
    await press('ArrowRight');
    expect(focused(element)).to.equal('2015');
    expect(labels(element)).to.deep.equal(['$164.7 bn', 'Deficit $58.1 bn', '$106.6 bn']);
    await press('Home');
    expect(focused(element)).to.equal('1999');
    await press('End');
    expect(focused(element)).to.equal('2024');
    await press('Escape');
    expect(focused(element)).to.equal('2024');
    (element.shadowRoot!.activeElement as SVGElement).blur();
    await element.updateComplete;
    expect(labels(element)[1]).to.equal('Deficit $56.0 bn');
  });

  it('selects a year by Enter or click, and emits trade-select', async () => {
    const element = await place<TradeBalance>('<trade-balance year="2014"></trade-balance>');
    const selections: TradeSelect[] = [];
    document.body.addEventListener('trade-select', (event) => selections.push(event.detail));
    await tabIntoDrawing(element);
    await press('ArrowLeft');
    await press('Enter');
    await element.updateComplete;
    expect(textOf(element, '.takeaway')).to.contain('in 2013, up from');
    expect(textOf(element, '[aria-live]')).to.equal(`2013, selected. ${textOf(element, '.takeaway')}`);
    await click(mark(element, '2000'));
    await element.updateComplete;
    expect(textOf(element, '.takeaway')).to.contain('in 2000, up from');
    expect(selections.map(({ id, label, year }) => [id, label, year])).to.deep.equal([
      ['2013', '2013', 2013],
      ['2000', '2000', 2000],
    ]);
    expect(selections[0]?.value).to.equal(66_517 + 46_525 - 141_313 - 31_131);
  });

  itWith('touch', 'selects a year by tap, and emits trade-select', async () => {
    const element = await place<TradeBalance>('<trade-balance year="2014"></trade-balance>');
    const selections: TradeSelect[] = [];
    element.addEventListener('trade-select', (event) => selections.push(event.detail));
    await tap(mark(element, '2020'));
    await element.updateComplete;
    expect(textOf(element, '.takeaway')).to.contain('in 2020, down from');
    expect(selections.map(({ id }) => id)).to.deep.equal(['2020']);
  });

  itWith('touch', 'follows a finger that slides over the years, and keeps the last one', async () => {
    const element = await place<TradeBalance>('<trade-balance></trade-balance>', 360);
    await drag(mark(element, '2001'), mark(element, '2006'), mark(element, '2014'));
    await element.updateComplete;
    expect(all(element, '.value').map((text) => text.textContent)).to.include('$114.2 bn');
  });

  it('writes the figures of a hovered year, and those of the selected one when the mouse leaves', async () => {
    const element = await place<TradeBalance>('<trade-balance year="2014"></trade-balance>');
    await hover(mark(element, '2009'));
    await element.updateComplete;
    expect(labels(element)[1]).to.equal('Deficit $30.5 bn');
    await hover(element.renderRoot.querySelector('.title')!);
    await element.updateComplete;
    expect(labels(element)[1]).to.equal('Deficit $56.0 bn');
  });

  it('has no overlapping labels in any year, at 288, 700 and 1,200 px, in both languages', async () => {
    for (const lang of ['en', 'ja']) {
      for (const width of [288, 700, 1200]) {
        for (const basis of ['bop', 'census']) {
          const element = await place<TradeBalance>(`<trade-balance lang="${lang}" basis="${basis}"></trade-balance>`, width);
          for (const { dataset } of all(element, '[data-mark]')) {
            element.year = dataset.mark;
            await element.updateComplete;
            expect(findTextCollisions(element), `${lang} ${width} ${basis} ${dataset.mark}`).to.deep.equal([]);
          }
        }
      }
    }
  });

  it('uses defaults for invalid attributes, and warns once with the allowed values', async () => {
    const cases: [string, string][] = [
      ['year="1850"', '<trade-balance>: year="1850" is not a whole number from 1999 to 2024; 2024 is used.'],
      ['year="abc"', '<trade-balance>: year="abc" is not a whole number from 1999 to 2024; 2024 is used.'],
      [
        'measure="&lt;img onerror=alert(1)&gt;"',
        '<trade-balance>: measure="<img onerror=alert(1)>" is not one of total, goods, services; total is used.',
      ],
      ['basis="BOP"', '<trade-balance>: basis="BOP" is not one of bop, census; bop is used.'],
      ['heading-level="7"', '<trade-balance>: heading-level="7" is not a whole number from 1 to 6; 3 is used.'],
      ['view="pie"', '<trade-balance>: view="pie" is not one of chart, table; chart is used.'],
      [
        'basis="census" measure="services" year="2014"',
        '<trade-balance>: measure="services" is not in the Census basis, which has goods only; goods is used.',
      ],
    ];
    for (const [attributes, sentence] of cases) {
      let element!: TradeBalance;
      const messages = await warnings(async () => {
        element = await place<TradeBalance>(`<trade-balance ${attributes}></trade-balance>`);
        element.requestUpdate();
        await element.updateComplete;
      });
      expect(messages).to.deep.equal([sentence]);
      expect(all(element, '[data-mark]')).to.not.be.empty;
      expect(all(element, 'img')).to.be.empty;
    }
    expect(await warnings(() => place('<trade-balance></trade-balance>'))).to.deep.equal([]);
  });

  it('accepts any property value without throwing', async () => {
    for (const value of [
      null,
      undefined,
      0,
      -1,
      NaN,
      Infinity,
      {},
      [],
      Object.create(null),
      Symbol('year'),
      () => 1,
      '',
      ' 2014 ',
      '9'.repeat(400),
    ]) {
      const element = await place<TradeBalance>('<trade-balance></trade-balance>');
      await warnings(async () => {
        Object.assign(element, { year: value, measure: value, basis: value, headingLevel: value, view: value });
        await element.updateComplete;
      });
      expect(all(element, '[data-mark]'), typeof value).to.have.length(26);
    }
  });

  it('shows every figure in a table that sorts by any column', async () => {
    const element = await place<TradeBalance>('<trade-balance view="table"></trade-balance>');
    const rows = (): string[] => all<HTMLElement>(element, 'tbody tr').map((row) => row.textContent?.replace(/[ \n]+/g, ' ').trim() ?? '');
    expect(all(element, '.plot')).to.be.empty;
    expect(rows()[15]).to.match(/^2014\s?114,181\s?170,169\s?−55,988$/);
    expect(textOf(element, 'thead')).to.contain('million US dollars');
    const [, , imports] = all<HTMLButtonElement>(element, 'th button');
    imports!.click();
    await element.updateComplete;
    expect(rows()[0]).to.match(/^2009/);
    imports!.click();
    await element.updateComplete;
    expect(rows()[0]).to.match(/^2024/);
    expect(all(element, 'th[aria-sort]').map((cell) => cell.getAttribute('aria-sort'))).to.deep.equal(['descending']);
  });

  for (const { appearance, need, features } of appearances)
    itWith(need, `is accessible as a chart and as a table, ${appearance}`, async () => {
      await emulateMedia(features);
      document.documentElement.style.colorScheme = 'light dark';
      for (const view of ['chart', 'table']) {
        const element = await place<TradeBalance>(`<trade-balance view="${view}"></trade-balance>`);
        if (view === 'chart') await openTable(element);
        await expect(element).to.be.accessible();
      }
      document.documentElement.style.colorScheme = '';
    });

  it('fits its width, also after a hidden tab is opened', async () => {
    const element = await place<TradeBalance>('<trade-balance></trade-balance>', 320);
    const box = (): string | null => element.renderRoot.querySelector('.plot svg')!.getAttribute('viewBox');
    expect(box()).to.match(/^0 0 320 /);
    const column = element.parentElement!;
    column.style.display = 'none';
    column.style.width = '780px';
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    expect(box()).to.match(/^0 0 320 /);
    column.style.display = '';
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(done))));
    await element.updateComplete;
    expect(box()).to.match(/^0 0 780 /);
    expect(document.documentElement.scrollWidth).to.be.at.most(innerWidth);
  });

  it('can be created by script, moved and removed', async () => {
    const element = document.createElement('trade-balance');
    element.year = 2014;
    const column = (await place<TradeBalance>('<trade-balance></trade-balance>')).parentElement!;
    column.replaceChildren(element);
    await element.updateComplete;
    expect(textOf(element, '.takeaway')).to.contain('in 2014');
    column.remove();
    document.body.append(element);
    await element.updateComplete;
    expect(all(element, '[data-mark]')).to.have.length(26);
    element.remove();
  });

  it('is redrawn for the width and the language of the place that it is moved to', async () => {
    const element = await place<TradeBalance>('<trade-balance year="2014"></trade-balance>', 320);
    const wide = document.createElement('div');
    wide.lang = 'ja';
    wide.style.width = '760px';
    document.body.append(wide);
    wide.append(element);
    await element.updateComplete;
    expect(element.renderRoot.querySelector('.plot svg')!.getAttribute('viewBox')).to.match(/^0 0 760 /);
    expect(textOf(element, '.takeaway')).to.contain('2014年');
  });

  itWith('forced colors', 'distinguishes the two lines by their dashes in forced colors', async () => {
    await emulateMedia({ 'forced-colors': 'active' });
    const element = await place<TradeBalance>('<trade-balance></trade-balance>');
    const [exports, imports] = ['exports', 'imports'].map((id) => getComputedStyle(all(element, `.line.${id}`)[0]!));
    expect(exports!.strokeDasharray).to.not.equal(imports!.strokeDasharray);
  });
});
