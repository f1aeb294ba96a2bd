import '../../src/define.ts';
import { expect } from '@open-wc/testing';
import { all, charts, findTextCollisions, place } from './page.ts';

/** How much larger than its layout the drawing is shown. */
const scaleOf = (element: Element): number => element.shadowRoot!.querySelector<SVGSVGElement>('.plot svg')!.getScreenCTM()!.a;

describe('themes', () => {
  for (const markup of charts) {
    const withStyle = (style: string): string => markup.replace(' ', ` style="${style}" `);

    it(`a larger --trade-font-size enlarges the text of the drawing as far as the width allows: ${markup}`, async () => {
      expect(scaleOf(await place(markup, 700))).to.be.closeTo(1, 0.01);
      const large = await place(withStyle('--trade-font-size: 32px'), 700);
      expect(scaleOf(large)).to.be.closeTo(2, 0.01);
      expect(all(large, '.plot svg')[0]!.getBoundingClientRect().width).to.be.at.most(700);
      expect(findTextCollisions(large)).to.deep.equal([]);
      expect(scaleOf(await place(withStyle('--trade-font-size: 32px'), 280))).to.be.closeTo(1, 0.01);
    });

    it(`nothing is wider than a column of 280 px, nor than a card of 320 px: ${markup}`, async () => {
      for (const [style, width] of [
        ['', 280],
        ['--trade-padding: 12px; --trade-surface: #fff7ee', 320],
      ] as const) {
        const element = await place(withStyle(style), width);
        expect(findTextCollisions(element), style).to.deep.equal([]);
        expect(element.scrollWidth, style).to.be.at.most(width);
      }
    });
  }

  it('scheme gives a chart the colors and the background of a scheme, whatever that of the page is', async () => {
    const colors = async (scheme: string): Promise<string[]> => {
      const element = await place(`<state-map scheme="${scheme}"></state-map>`);
      const title = element.renderRoot.querySelector('.takeaway')!;
      return [getComputedStyle(title).color, getComputedStyle(element).backgroundColor];
    };
    document.documentElement.style.colorScheme = 'light';
    const [inkOfPage, background] = await colors('auto');
    expect(background).to.equal('rgba(0, 0, 0, 0)');
    const light = await colors('light');
    const dark = await colors('dark');
    expect(light[0]).to.equal(inkOfPage);
    expect(dark[0]).to.not.equal(light[0]);
    expect(dark[1]).to.not.equal(light[1]);
    document.documentElement.style.colorScheme = 'dark';
    expect(await colors('light')).to.deep.equal(light);
    document.documentElement.style.colorScheme = '';
  });
});
