import '../../src/define.ts';
import { expect } from '@open-wc/testing';
import type { ChartElement } from '../../src/frame/chart-element.ts';
import { contrast } from '../support/colour.ts';
import { looks, placeIn, resetLook, statesOf, type Look } from './looks.ts';
import { all, charts, click, hover, itWith, press, tabIntoDrawing, textOf } from './page.ts';
import { backgroundOf, fillsOf, lineOf, shapeContrast, textContrasts } from './paint.ts';
import { openPanel } from './toolbar.ts';

/** Shapes that say something: without them a reader would miss a figure or a control. */
const shapes = '.line, .dot, .bar, .part:not(.thin), .possible, .ghost, .region, .swatch, .icon *, .ring, .leader, .rule, .annotated';

/** The texts and shapes of an element that are too close to what is behind them. */
function findLowContrast(element: ChartElement, { isStrong }: Look): string[] {
  const texts = textContrasts(element);
  expect(texts.length).to.be.above(10);
  const lowTexts = texts
    .filter(({ ratio, needed }) => ratio < (isStrong ? 7 : needed))
    .map(({ text, ratio }) => `"${text}" ${ratio.toFixed(2)}`);
  const lines = isStrong ? `${shapes}, .grid, .base` : shapes;
  const lowShapes = all<SVGGeometryElement>(element, lines)
    .filter((shape) => shapeContrast(shape) < 3)
    .map((shape) => `${shape.localName}.${shape.getAttribute('class')} ${shapeContrast(shape).toFixed(2)}`);
  return [...lowTexts, ...new Set(lowShapes)];
}

describe('contrast', () => {
  afterEach(resetLook);

  for (const look of looks) {
    for (const markup of charts)
      itWith(look.need, `texts have 4.5:1 and marks 3:1 on what is behind them, ${look.name}: ${markup}`, async () => {
        const problems: Record<string, string[]> = {};
        for (const state of await statesOf(markup))
          for (const width of look.theme ? [700] : [320, 700]) {
            const low = findLowContrast(await placeIn(look, state, width), look);
            if (low.length) problems[`${state} ${width}`] = low;
          }
        expect(problems).to.deep.equal({});
      });

    itWith(look.need, `texts of the tooltip and of every panel of the toolbar have 4.5:1, ${look.name}`, async () => {
      const element = await placeIn(look, '<state-map year="2013" state="CA"></state-map>');
      await hover(all(element, '[data-mark="CO"]')[0]!);
      await element.updateComplete;
      expect(textContrasts(element).map(({ text }) => text)).to.include('Colorado');
      expect(findLowContrast(element, look)).to.deep.equal([]);
      await click(all(element, '.about')[0]!);
      await element.updateComplete;
      expect(textOf(element, '.citation.open')).to.not.equal('');
      for (const name of ['Download', 'Share', 'Embed', 'Find']) {
        await openPanel(element, name);
        expect(findLowContrast(element, look), name).to.deep.equal([]);
      }
    });

    itWith(look.need, `the link of the source has an underline of 3:1, ${look.name}`, async () => {
      const element = await placeIn(look, charts[0]!);
      const [link] = all<HTMLElement>(element, '.source a');
      const { textDecorationLine, textDecorationColor } = getComputedStyle(link!);
      expect(textDecorationLine).to.equal('underline');
      expect(contrast(lineOf(link!, textDecorationColor), backgroundOf(link!))).to.be.at.least(3);
    });

    itWith(look.need, `a fact and its popover have texts of 4.5:1, and the dotted line and the border have 3:1, ${look.name}`, async () => {
      const fact = await placeIn(look, '<trade-fact name="two-way-total" year="2014"></trade-fact>');
      const [button] = all<HTMLElement>(fact, 'button');
      const [about] = all<HTMLElement>(fact, '[popover]');
      await click(button!);
      expect(about!.matches(':popover-open')).to.equal(true);
      const texts = textContrasts(fact);
      expect(texts.map(({ text }) => text)).to.deep.equal(['$284.4\u00a0billion', about!.textContent.slice(0, 40)]);
      for (const { text, ratio } of texts) expect(ratio, text).to.be.at.least(look.isStrong ? 7 : 4.5);
      const line = getComputedStyle(button!);
      expect([line.borderBottomStyle, line.borderBottomWidth]).to.deep.equal(['dotted', '1px']);
      expect(contrast(lineOf(button!, line.borderBottomColor), backgroundOf(button!))).to.be.at.least(3);
      const border = getComputedStyle(about!);
      expect(border.borderBottomStyle).to.equal('solid');
      for (const side of [about!, button!])
        expect(contrast(lineOf(about!, border.borderBottomColor), backgroundOf(side))).to.be.at.least(3);
    });

    itWith(look.need, `the ring of the focus has 3:1 on both sides, around marks and controls, ${look.name}`, async () => {
      for (const markup of charts) {
        const element = await placeIn(look, markup);
        await tabIntoDrawing(element);
        await press('ArrowRight');
        await element.updateComplete;
        const [ring] = all<SVGGeometryElement>(element, '.ring.focused');
        const [halo] = all<SVGGeometryElement>(element, '.halo.focused');
        // The halo is on both sides of the ring.
        expect(parseFloat(getComputedStyle(halo!).strokeWidth)).to.be.at.least(parseFloat(getComputedStyle(ring!).strokeWidth) + 2);
        expect(contrast(lineOf(ring!), lineOf(halo!)), markup).to.be.at.least(3);
        const controls = all<HTMLElement>(element, 'button, input, select, a');
        expect(controls.length).to.be.above(8);
        for (const control of controls) {
          control.focus();
          // The focus of a radio button is drawn around its segment.
          const outlined = control.matches('.segments input') ? control.nextElementSibling! : control;
          const { outlineStyle, outlineColor, outlineOffset } = getComputedStyle(outlined);
          expect(outlineStyle, control.outerHTML).to.equal('solid');
          // The outline has a distance to its control, so the same background is on both sides.
          expect(parseFloat(outlineOffset)).to.be.at.least(1);
          expect(contrast(lineOf(outlined, outlineColor), backgroundOf(outlined.parentElement!)), control.outerHTML).to.be.at.least(3);
        }
      }
    });
  }

  for (const look of looks.slice(0, 4))
    it(`a part of a composition that has less than 3:1 has its name and share beside it, ${look.name}`, async () => {
      for (const state of await statesOf('<trade-composition year="2014"></trade-composition>')) {
        const element = await placeIn(look, state);
        for (const mark of all(element, '[data-mark]')) {
          const [part] = all<SVGGeometryElement>(element, `[data-mark="${mark.dataset.mark}"] .part`);
          if (part && shapeContrast(part) < 3) expect(mark.textContent, mark.dataset.mark).to.match(/(\d%|no data).*\w|\w.*(\d%|no data)/s);
        }
      }
    });

  for (const look of looks.filter(({ isStrong }) => isStrong))
    itWith(look.need, `every class of a map but the highest and the lowest has a texture, ${look.name}`, async () => {
      for (const markup of ['<state-map year="2013"></state-map>', '<prefecture-map></prefecture-map>'])
        for (const width of [320, 700]) {
          const element = await placeIn(look, markup, width);
          const textures = new Set(all<SVGGeometryElement>(element, '.region').map((region) => getComputedStyle(region).fill));
          expect(textures.size, markup).to.be.at.least(6);
          for (const region of all<SVGGeometryElement>(element, '.region:not(.c0, .c5, .none)'))
            expect(fillsOf(region).length, region.getAttribute('class')!).to.be.at.least(2);
        }
    });

  it('the name of a region has a halo in the colour of the region', async () => {
    const element = await placeIn(looks[0]!, '<state-map year="2013"></state-map>');
    const [texas] = all(element, '[data-drawn="TX"]').map((region) => getComputedStyle(region).fill);
    expect(all(element, '.on-map').map((text) => getComputedStyle(text).stroke)).to.include(texas);
  });
});
