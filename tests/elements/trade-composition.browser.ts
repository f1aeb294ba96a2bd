import '../../src/elements/trade-composition/define.ts';
import { expect } from '@open-wc/testing';
import type { TradeComposition } from '../../src/elements/trade-composition/trade-composition.ts';
import {
  all,
  drawn,
  findTextCollisions,
  focused,
  itWith,
  mark,
  emulateMedia,
  openTable,
  place,
  hover,
  press,
  textOf,
  warnings,
  tabIntoDrawing,
} from './page.ts';

const names = (element: TradeComposition): string[] =>
  all(element, '.part-name').map((text) => Array.from(text.children, (line) => line.textContent.trim()).join(' '));

describe('<trade-composition>', () => {
  beforeEach(() => emulateMedia({}));

  it('names machinery and transport equipment first in 2014, with 74.1% of imports and 31.6% of exports', async () => {
    const element = await place<TradeComposition>('<trade-composition year="2014"></trade-composition>');
    expect(textOf(element, '.takeaway')).to.equal(
      'Machinery and transport equipment made up 74.1% of the goods that the United States bought from Japan in 2014, and 31.6% of those it sold there (recovered from a published ratio).',
    );
    expect(names(element)).to.include('Machinery and transport equipment 31.6%').and.to.include('74.1% Machinery and transport equipment');
    expect(names(element)).to.include('Food and live animals 18.3%');
  });

  it('draws both flows on one scale, with the same color for the same section', async () => {
    const element = await place<TradeComposition>('<trade-composition year="2014"></trade-composition>');
    // Without its line, which differs with the colour.
    const part = (id: string): DOMRect => drawn(element, id).querySelector<SVGGraphicsElement>('.part')!.getBBox();
    expect(part('imports-7').height / part('exports-7').height).to.be.closeTo(74.1 / 31.6, 0.02);
    const color = (id: string): string => getComputedStyle(drawn(element, id).querySelector('.part')!).fill;
    expect(color('imports-7')).to.equal(color('exports-7'));
    expect(color('imports-7')).to.not.equal(color('exports-0'));
    const sum = (flow: string): number =>
      all(element, `[data-mark^="${flow}-"]`).reduce((total, one) => total + part(one.dataset.mark!).height, 0);
    expect(sum('exports')).to.be.closeTo(sum('imports'), 0.5);
  });

  it('groups small sections as other, and lists them in the tooltip and in the table', async () => {
    const element = await place<TradeComposition>('<trade-composition year="2014"></trade-composition>');
    await hover(drawn(element, 'exports-other').querySelector('.part')!);
    await element.updateComplete;
    expect(textOf(element, '.tip strong')).to.equal('Other (3)');
    const others = ['Beverages and tobacco', 'Animal and vegetable oils, fats and waxes', 'Commodities not classified elsewhere'];
    for (const name of others) expect(textOf(element, '.tip')).to.contain(name);
    await openTable(element);
    for (const name of others) expect(textOf(element, 'tbody')).to.contain(name);
    // Ten sections and their total.
    expect(all(element, 'tbody tr')).to.have.length(11);
  });

  it('shows one flow alone, and NAICS industries of 2025', async () => {
    const exports = await place<TradeComposition>('<trade-composition flow="exports" year="2014"></trade-composition>');
    expect(textOf(exports, '.takeaway')).to.equal(
      'Machinery and transport equipment made up 31.6% of US goods exports to Japan in 2014; food and live animals came second with 18.3% (recovered from a published ratio).',
    );
    expect(all(exports, '[data-mark^="imports-"]')).to.have.length(0);
    const naics = await place<TradeComposition>('<trade-composition classification="naics"></trade-composition>');
    expect(textOf(naics, '.title')).to.equal('US goods trade with Japan by NAICS industry, 2025');
    expect(textOf(naics, '.takeaway')).to.contain('36.1%').and.to.contain('11.3%');
  });

  it('has a note on recovered values only for the years that have some', async () => {
    const element = await place<TradeComposition>('<trade-composition year="2014"></trade-composition>');
    expect(textOf(element, '.notes')).to.contain('The figures up to 2014 are recovered');
    element.year = 2015;
    await element.updateComplete;
    expect(textOf(element, '.notes')).to.not.contain('recovered');
  });

  it('shows no data, not zero, for a value that is not published: oil and gas from Japan in 2020', async () => {
    const element = await place<TradeComposition>('<trade-composition classification="naics" year="2020"></trade-composition>');
    expect(mark(element, 'imports-211').getAttribute('aria-label')).to.equal('Imports, Oil and gas: no data');
    expect(names(element)).to.include('no data Oil and gas').and.to.include('Oil and gas 8.8%');
  });

  it('moves the focus down a column, and across to the same part of the other column', async () => {
    const element = await place<TradeComposition>('<trade-composition year="2014"></trade-composition>');
    await tabIntoDrawing(element);
    expect(focused(element)).to.equal('exports-7');
    await press('ArrowRight');
    expect(focused(element)).to.equal('imports-7');
    await press('ArrowDown');
    await press('ArrowLeft');
    expect(focused(element)).to.equal('exports-8');
    expect(mark(element, 'exports-8').getAttribute('aria-label')).to.equal(
      'Exports, Miscellaneous manufactured articles: 14.6%, $9.7\u00a0billion (recovered from a published ratio)',
    );
    await press('End');
    expect(focused(element)).to.equal('imports-other');
  });

  it('has no overlapping text at any width, in both languages and both classifications', async () => {
    for (const width of [280, 320, 480, 700, 1200]) {
      for (const lang of ['en', 'ja']) {
        for (const rest of ['year="2014"', 'flow="imports"', 'classification="naics"', 'classification="naics" year="2020"']) {
          const element = await place<TradeComposition>(`<trade-composition lang="${lang}" ${rest}></trade-composition>`, width);
          expect(findTextCollisions(element), `${width} ${lang} ${rest}`).to.deep.equal([]);
        }
      }
    }
  });

  it('uses defaults for invalid attributes, and warns once about each', async () => {
    const messages = await warnings(async () => {
      await place('<trade-composition classification="hs" flow="x" year="2025"></trade-composition>');
    });
    expect(messages).to.deep.equal(
      [
        '<trade-composition>: classification="hs" is not one of sitc, naics; sitc is used.',
        '<trade-composition>: year="2025" is not a whole number from 1996 to 2020; 2020 is used.',
        '<trade-composition>: flow="x" is not one of both, exports, imports; both is used.',
      ].sort((a, b) => messages.indexOf(a) - messages.indexOf(b)),
    );
  });

  it('is accessible in light and dark color schemes and as a table', async () => {
    for (const scheme of ['light', 'dark']) {
      document.documentElement.style.colorScheme = scheme;
      for (const rest of ['', 'lang="ja"', 'view="table"', 'flow="exports"']) {
        await expect(await place(`<trade-composition ${rest}></trade-composition>`)).to.be.accessible();
      }
    }
    document.documentElement.style.colorScheme = '';
  });

  itWith('forced colors', 'outlines every part in dark forced colors, in each classification', async () => {
    // Lines in the ink of the page's light scheme would hide a missing outline.
    document.documentElement.style.colorScheme = 'dark';
    await emulateMedia({ 'forced-colors': 'active', 'prefers-color-scheme': 'dark' });
    const surface = document.body.appendChild(document.createElement('div'));
    surface.style.backgroundColor = 'Canvas';
    const { backgroundColor } = getComputedStyle(surface);
    for (const rest of ['', 'classification="naics" flow="exports"']) {
      const element = await place<TradeComposition>(`<trade-composition ${rest}></trade-composition>`);
      const parts = all(element, '.part');
      expect(parts.length).to.be.greaterThan(6);
      for (const part of parts) {
        const { fill, stroke } = getComputedStyle(part);
        const edge = part.classList.contains('thin') ? fill : stroke;
        expect(edge, part.getAttribute('class')!).to.not.be.oneOf([backgroundColor, 'none']);
      }
    }
    surface.remove();
    document.documentElement.style.colorScheme = '';
  });
});
