import { expect } from '@open-wc/testing';
import '../../src/elements/top-partners/define.ts';
import type { TopPartners } from '../../src/elements/top-partners/top-partners.ts';
import type { TradeSelect } from '../../src/frame/events.ts';
import {
  all,
  click,
  findTextCollisions,
  focused,
  itWith,
  appearances,
  drawn,
  mark,
  emulateMedia,
  place,
  hover,
  hoverAt,
  press,
  textOf,
  warnings,
} from './page.ts';

const rows = (element: TopPartners): string[] =>
  all(element, '[data-mark]').map((row) =>
    ['.rank', '.label', '.figure'].map((part) => drawn(element, row.dataset.mark!).querySelector(part)?.textContent?.trim()).join(' '),
  );

describe('<top-partners>', () => {
  afterEach(() => emulateMedia({}));

  it('shows the first five destinations of 2014, Japan fourth', async () => {
    const element = await place<TopPartners>('<top-partners></top-partners>');
    expect(rows(element)).to.deep.equal([
      '1 Canada $312.8 bn19.3%',
      '2 Mexico $241.0 bn14.9%',
      '3 China $123.7 bn7.6%',
      '4 Japan $66.9 bn4.1%',
      '5 UK $53.9 bn3.3%',
    ]);
    expect(textOf(element, '.takeaway')).to.equal(
      'Japan was the 4th-largest destination of US goods exports in 2014, with $66.9\u00a0billion, 4.1% of the total.',
    );
    expect(all(element, '.lit').map((row) => row.dataset.drawn)).to.deep.equal(['JP']);
  });

  it('adds Japan with its rank below a gap if it is not among the first', async () => {
    const element = await place<TopPartners>('<top-partners count="3"></top-partners>');
    expect(rows(element).at(-1)).to.match(/^4 Japan/);
    expect(all(element, '.break')).to.have.length(1);
    const [third, japan] = ['CN', 'JP'].map((id) => mark(element, id).getBoundingClientRect());
    expect(japan!.top - third!.bottom).to.be.above(15);
    element.count = 5;
    await element.updateComplete;
    expect(all(element, '.break')).to.be.empty;
  });

  it('ranks imports, and both flows together', async () => {
    const element = await place<TopPartners>('<top-partners flow="imports" year="1985" count="1"></top-partners>');
    expect(rows(element)[0]).to.match(/^1 Canada \$69\.0 bn/);
    expect(textOf(element, '.takeaway')).to.equal('Japan was the 2nd-largest source of US goods imports in 1985, with $68.8\u00a0billion.');
    element.flow = 'total';
    element.year = 2014;
    await element.updateComplete;
    expect(textOf(element, '.takeaway')).to.match(
      /^Japan was the 4th-largest US partner in goods trade \(exports plus imports\) in 2014, with \$201\.4\u00a0billion/,
    );
  });

  it('shows no shares before 1987, which has the first world total, and explains why', async () => {
    const element = await place<TopPartners>('<top-partners year="1986"></top-partners>');
    expect(textOf(element, '.takeaway')).to.equal(
      'Japan was the 2nd-largest destination of US goods exports in 1986, with $26.9\u00a0billion.',
    );
    expect(textOf(element, '.notes')).to.contain('No shares before 1987').and.to.contain('Before 1992');
    expect(textOf(element, '.plot')).to.not.contain('%');
    expect(textOf(element, 'thead')).to.not.contain('%');
  });

  it('changes the year by button and slider, with the same scale', async () => {
    const element = await place<TopPartners>('<top-partners></top-partners>');
    const axis = (): (string | null)[] => all(element, '.tick').map((tick) => tick.textContent);
    const before = axis();
    const [, earlier, later] = all<HTMLButtonElement>(element, '.years button');
    later!.click();
    await element.updateComplete;
    expect(textOf(element, '.title')).to.equal('Top 5 destinations of US goods exports, 2015');
    const slider = all<HTMLInputElement>(element, '.years input')[0]!;
    slider.focus();
    await press('Home');
    await element.updateComplete;
    expect(textOf(element, '.takeaway')).to.contain('in 1985');
    expect(earlier!.ariaDisabled).to.equal('true');
    expect(axis()).to.deep.equal(before);
    expect(textOf(element, '.unit')).to.equal('billion US dollars, same scale every year');
  });

  it('is one tab stop, moves the focus by arrow keys, End and letters, and labels a row with one sentence', async () => {
    const element = await place<TopPartners>('<top-partners></top-partners>');
    mark(element, 'CA').focus();
    await press('ArrowDown');
    expect(focused(element)).to.equal('MX');
    await press('j');
    expect(focused(element)).to.equal('JP');
    expect(mark(element, 'JP').getAttribute('aria-label')).to.equal('4. Japan: $66.9\u00a0billion, 4.1% of the total');
    await press('End');
    expect(focused(element)).to.equal('GB');
    expect(all(element, '.plot [tabindex="0"]').map((row) => row.dataset.mark)).to.deep.equal(['GB']);
  });

  it('keeps the tooltip while it is hovered, and closes it by Escape', async () => {
    const element = await place<TopPartners>('<top-partners></top-partners>');
    await hover(mark(element, 'JP'));
    await element.updateComplete;
    const tip = (): HTMLElement | null => element.renderRoot.querySelector('.tip');
    expect(tip()!.textContent.replace(/[ \n]+/g, ' ')).to.match(
      /Japan ?Exports\$66\.9\u00a0billion ?Imports\$134\.5\u00a0billion ?Balance−\$67\.6\u00a0billion/,
    );
    const box = tip()!.getBoundingClientRect();
    await hoverAt(box.left + box.width / 2, box.top + box.height / 2);
    await element.updateComplete;
    expect(tip()!.textContent).to.contain('Japan');
    const frame = element.renderRoot.querySelector('.plot')!.getBoundingClientRect();
    expect(box.right).to.be.at.most(frame.right + 1);
    mark(element, 'JP').focus();
    await press('Escape');
    await element.updateComplete;
    expect(tip()).to.equal(null);
    expect(focused(element)).to.equal('JP');
  });

  it('emits trade-select when a row is clicked, which bubbles to the page', async () => {
    const element = await place<TopPartners>('<top-partners></top-partners>');
    const selections: TradeSelect[] = [];
    document.body.addEventListener('trade-select', (event) => selections.push(event.detail), { once: true });
    await click(drawn(element, 'MX').querySelector('.bar')!);
    expect(selections).to.deep.equal([{ id: 'MX', label: 'Mexico', value: 241_007.2, year: 2014, selected: true }]);
  });

  it('has no overlapping labels with 15 rows, at any width, in both languages, every five years', async () => {
    for (const lang of ['en', 'ja']) {
      for (const width of [288, 480, 700, 1200]) {
        const element = await place<TopPartners>(`<top-partners lang="${lang}" count="15"></top-partners>`, width);
        for (const flow of ['exports', 'imports', 'total']) {
          for (let year = 1985; year <= 2025; year += 5) {
            Object.assign(element, { flow, year });
            await element.updateComplete;
            expect(findTextCollisions(element), `${lang} ${width} ${flow} ${year}`).to.deep.equal([]);
          }
        }
      }
    }
  });

  it('uses defaults for invalid attributes, and warns once with the allowed values', async () => {
    for (const [attributes, sentence] of [
      ['year="1850"', '<top-partners>: year="1850" is not a whole number from 1985 to 2025; 2014 is used.'],
      ['count="-3"', '<top-partners>: count="-3" is not a whole number from 1 to 15; 5 is used.'],
      ['count="16"', '<top-partners>: count="16" is not a whole number from 1 to 15; 5 is used.'],
      ['flow="sideways"', '<top-partners>: flow="sideways" is not one of exports, imports, total; exports is used.'],
    ]) {
      let element!: TopPartners;
      const messages = await warnings(async () => {
        element = await place<TopPartners>(`<top-partners ${attributes}></top-partners>`);
      });
      expect(messages).to.deep.equal([sentence]);
      expect(all(element, '[data-mark]')).to.have.length(5);
    }
  });

  for (const { appearance, need, features } of appearances)
    itWith(need, `is accessible as a chart and as a table, ${appearance}`, async () => {
      await emulateMedia(features);
      document.documentElement.style.colorScheme = 'light dark';
      for (const view of ['chart', 'table']) {
        const element = await place<TopPartners>(`<top-partners count="15" view="${view}"></top-partners>`);
        await expect(element).to.be.accessible();
      }
      document.documentElement.style.colorScheme = '';
    });

  itWith('forced colors', 'fills Japan’s bar and outlines the others in forced colors', async () => {
    await emulateMedia({ 'forced-colors': 'active' });
    const element = await place<TopPartners>('<top-partners></top-partners>');
    const fill = (id: string): string => getComputedStyle(drawn(element, id).querySelector('.bar')!).fill;
    expect(fill('JP')).to.not.equal(fill('CA'));
    expect(getComputedStyle(drawn(element, 'CA').querySelector('.bar')!).stroke).to.equal(fill('JP'));
  });
});
