import '../../src/define.ts';
import { expect } from '@open-wc/testing';
import type { ChartElement } from '../../src/frame/chart-element.ts';
import { all, charts, focused, hover, itWith, mark, place, press, tabIntoDrawing, textOf } from './page.ts';

/** What the pointer is on, of a mark: a part of it that no other mark covers. */
const hitOf = (element: ChartElement, id: string): SVGElement => all(element, `[data-mark="${id}"] .hit`).at(-1)!;

/** Whether the middle of a shape's box is in the shape. */
function isHitInItsMiddle(hit: SVGElement): boolean {
  const { x, y, width, height } = (hit as SVGGeometryElement).getBBox();
  return (hit as SVGGeometryElement).isPointInFill(new DOMPoint(x + width / 2, y + height / 2));
}

const tipOf = (element: ChartElement): HTMLElement | undefined => all<HTMLElement>(element, '.tip')[0];

/** The charts whose marks have a tooltip. The balance chart writes the figures of a year into the drawing. */
const withTips = charts.filter((markup) => !markup.startsWith('<trade-balance'));

describe('the tooltip of every mark', () => {
  for (const markup of withTips) {
    for (const lang of ['en', 'ja'])
      it(`is inside the element at 280 px, and nothing has to be scrolled sideways, in ${lang}: ${markup}`, async () => {
        const element = await place(markup.replace('>', ` lang="${lang}">`), 280);
        const column = element.parentElement!;
        const ids = all(element, '[data-mark]').map((mark) => mark.dataset.mark!);
        expect(ids.length).to.be.at.least(1);
        for (const id of ids) {
          await hover(hitOf(element, id));
          await element.updateComplete;
          const [tip, frame] = [tipOf(element)!.getBoundingClientRect(), element.getBoundingClientRect()];
          expect(tip.left, id).to.be.at.least(frame.left - 0.5);
          expect(tip.right, id).to.be.at.most(frame.right + 0.5);
          expect(tip.top, id).to.be.at.least(frame.top - 0.5);
          expect(tip.bottom, id).to.be.at.most(frame.bottom + 0.5);
          expect(column.scrollWidth, id).to.be.at.most(280);
          expect(tipOf(element)!.scrollWidth, id).to.be.at.most(tipOf(element)!.clientWidth);
        }
      });

    it(`stays while the pointer is on it, is closed by Escape there, and leaves with the pointer: ${markup}`, async () => {
      const element = await place(markup, 700);
      const ids = all(element, '[data-mark]').map((mark) => mark.dataset.mark!);
      await hover(hitOf(element, ids[0]!));
      await element.updateComplete;
      const text = textOf(element, '.tip');
      await hover(tipOf(element)!);
      await element.updateComplete;
      expect(textOf(element, '.tip')).to.equal(text);
      await press('Escape');
      await element.updateComplete;
      expect(tipOf(element)).to.equal(undefined);
      // The next mark has its tooltip again.
      await hover(
        hitOf(
          element,
          ids.slice(1).find((id) => isHitInItsMiddle(hitOf(element, id)))!,
        ),
      );
      await element.updateComplete;
      expect(textOf(element, '.tip')).to.not.equal('');
      await hover(all(element, '.title')[0]!);
      await element.updateComplete;
      expect(tipOf(element)).to.equal(undefined);
    });
  }

  it('shows the mark with the focus again when the pointer leaves', async () => {
    const element = await place('<state-map year="2014"></state-map>', 700);
    await tabIntoDrawing(element);
    await element.updateComplete;
    const id = focused(element)!;
    const other = id === 'CA' ? 'NV' : 'CA';
    const name = (of: string): string => mark(element, of).getAttribute('aria-label')!.split(':')[0]!;
    expect(textOf(element, '.tip')).to.contain(name(id));
    await hover(hitOf(element, other));
    await element.updateComplete;
    expect(textOf(element, '.tip')).to.contain(name(other));
    await hover(all(element, '.title')[0]!);
    await element.updateComplete;
    expect(textOf(element, '.tip')).to.contain(name(id));
    expect(focused(element)).to.equal(id);
  });

  for (const look of ['zoom: 1.5', 'transform: scale(0.6)', 'transform: scale(1.4)'])
    itWith(
      look.startsWith('zoom') ? 'zoom' : undefined,
      `stands beside the pointer on a page that shows the chart with ${look}`,
      async () => {
        const element = await place('<state-map year="2014"></state-map>', 500);
        element.parentElement!.style.cssText += `; transform-origin: 0 0; ${look}`;
        const scale = Number(/[\d.]+/.exec(look)![0]);
        for (const id of ['CA', 'NY']) {
          const hit = hitOf(element, id);
          await hover(hit);
          await element.updateComplete;
          const { x, width } = hit.getBoundingClientRect();
          const pointerX = x + width / 2;
          const { left, right } = tipOf(element)!.getBoundingClientRect();
          // On the side of the pointer with more room.
          const distance = id === 'CA' ? left - pointerX : pointerX - right;
          expect(distance / scale, id).to.be.closeTo(14, 1);
        }
      },
    );

  it('of the balance chart is in the drawing, where no pointer can leave it and it covers no control', async () => {
    const element = await place('<trade-balance year="2014"></trade-balance>', 280);
    for (const mark of all(element, '[data-mark]')) {
      await hover(hitOf(element, mark.dataset.mark!));
      await element.updateComplete;
      expect(tipOf(element)).to.equal(undefined);
      expect(all(element, '.value').length, mark.dataset.mark).to.be.at.least(2);
    }
  });
});
