import '../../src/define.ts';
import { expect } from '@open-wc/testing';
import type { ChartElement } from '../../src/frame/chart-element.ts';
import type { StateMap } from '../../src/elements/state-map/state-map.ts';
import type { StateRanking } from '../../src/elements/state-ranking/state-ranking.ts';
import { charts, drawn, emulateMedia, itWith, place } from './page.ts';

/** Returns the properties that are in motion, each once. */
const moving = (element: ChartElement): string[] => [
  ...new Set(element.shadowRoot!.getAnimations().map((animation) => (animation as CSSTransition).transitionProperty)),
];

const nextFrame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));

/** Places a chart and waits until its first drawing has been on the screen. */
async function placeDrawn<E extends ChartElement>(markup: string): Promise<E> {
  const element = await place<E>(markup);
  await nextFrame();
  await nextFrame();
  return element;
}

async function change<E extends ChartElement>(element: E, properties: Partial<E>): Promise<void> {
  Object.assign(element, properties);
  await element.updateComplete;
  getComputedStyle(element.renderRoot.querySelector('.plot')!).getPropertyValue('color');
}

describe('motion', () => {
  it('bars slide to their new lengths when the year changes, and a second change starts from where they are', async () => {
    const element = await placeDrawn<StateRanking>('<state-ranking year="2013"></state-ranking>');
    const bar = drawn(element, 'IN').querySelector('.bar')!;
    const before = bar.getBoundingClientRect().width;
    await change(element, { year: 2016 });
    expect(moving(element)).to.include('width');
    expect(bar.getBoundingClientRect().width).to.be.closeTo(before, 2);
    await change(element, { year: 2013 });
    expect(bar.getBoundingClientRect().width).to.be.closeTo(before, 2);
    await Promise.all(element.shadowRoot!.getAnimations().map(({ finished }) => finished));
    expect(bar.getBoundingClientRect().width).to.be.closeTo(before, 0.1);
  });

  it('the colors of regions fade when the year or the measure changes', async () => {
    const element = await placeDrawn<StateMap>('<state-map year="2013"></state-map>');
    await change(element, { year: 2014 });
    expect(moving(element)).to.deep.equal(['fill']);
    await change(element, { measure: 'share' });
    expect(moving(element)).to.deep.equal(['fill']);
  });

  for (const markup of charts)
    it(`nothing moves at the first drawing and for a new width, and the chart keeps its place: ${markup}`, async () => {
      const element = await placeDrawn(markup);
      expect(moving(element)).to.deep.equal([]);
      element.parentElement!.style.width = '520px';
      while (element.renderRoot.querySelector('.plot svg')!.getAttribute('width') !== '520') await nextFrame();
      expect(moving(element)).to.deep.equal([]);
    });

  itWith('reduced motion', 'a reader who asks for less motion sees the new year at once', async () => {
    await emulateMedia({ 'prefers-reduced-motion': 'reduce' });
    const element = await placeDrawn<StateRanking>('<state-ranking year="2013"></state-ranking>');
    await change(element, { year: 2016 });
    expect(moving(element)).to.deep.equal([]);
    await emulateMedia({});
  });
});
