import '../../src/define.ts';
import { expect } from '@open-wc/testing';
import type { PrefectureMap } from '../../src/elements/prefecture-map/prefecture-map.ts';
import type { StateMap } from '../../src/elements/state-map/state-map.ts';
import type { StateRanking } from '../../src/elements/state-ranking/state-ranking.ts';
import type { TradeBalance } from '../../src/elements/trade-balance/trade-balance.ts';
import type { ChartElement } from '../../src/frame/chart-element.ts';
import type { TradeSelect } from '../../src/frame/events.ts';
import {
  all,
  appearances,
  click,
  drag,
  drawn,
  emulateMedia,
  focused,
  hover,
  hoverAt,
  itWith,
  mark,
  place,
  press,
  tap,
  textOf,
} from './page.ts';

/** A mark of each chart that no attribute chooses, with a shape to point at. */
const marks: Record<string, [markup: string, id: string, shape: string]> = {
  'state-map': ['<state-map year="2013"></state-map>', 'CO', '.region'],
  'state-ranking': ['<state-ranking year="2013"></state-ranking>', 'IN', '.bar'],
  'prefecture-map': ['<prefecture-map></prefecture-map>', 'JP-20', '.region'],
  'prefecture-ranking': ['<prefecture-ranking></prefecture-ranking>', 'JP-23', '.bar'],
  'top-partners': ['<top-partners></top-partners>', 'MX', '.bar'],
  'trade-composition': ['<trade-composition></trade-composition>', 'imports-7', '.part'],
  'trade-balance': ['<trade-balance></trade-balance>', '2009', '.hit'],
};

/** What is seen of a mark. */
function shapeOf(element: ChartElement, id: string, shape: string): Element {
  // In some charts the mark itself is what is seen.
  const seen = (drawn(element, id) as SVGElement | undefined) ?? mark(element, id);
  return seen.matches(shape) ? seen : seen.querySelector(shape)!;
}
const rings = (element: ChartElement, state: string): SVGPathElement[] => all<SVGPathElement>(element, `.ring.${state}`);
const strip = (element: ChartElement): HTMLElement | null => element.renderRoot.querySelector('.strip');
const status = (element: ChartElement): string => textOf(element, '[aria-live]');

/** What a page hears of a reader's choices. */
function choicesOf(element: ChartElement): TradeSelect[] {
  const choices: TradeSelect[] = [];
  element.addEventListener('trade-select', (event) => choices.push(event.detail));
  return choices;
}

/** Puts the keyboard focus on a mark. */
async function focusByKeyboard(element: ChartElement, id: string): Promise<void> {
  await press('Tab');
  mark(element, id).focus();
  await element.updateComplete;
}

describe('the selection of a mark', () => {
  for (const [tag, [markup, id, shape]] of Object.entries(marks)) {
    it(`of <${tag}> is made and let go of by click, Enter and Space`, async () => {
      const element = await place(markup);
      const choices = choicesOf(element);
      const acts = [
        () => click(shapeOf(element, id, shape)),
        ...['Enter', ' '].map((key) => async () => {
          mark(element, id).focus();
          await press(key);
        }),
      ];
      for (const act of acts) {
        await act();
        await element.updateComplete;
        expect(rings(element, 'chosen')).to.not.be.empty;
        expect(status(element)).to.match(/selected\./);
        await act();
        await element.updateComplete;
        expect(rings(element, 'chosen')).to.be.empty;
        expect(status(element)).to.match(/no longer selected\./);
      }
      expect(choices.map((choice) => [choice.id, choice.selected])).to.deep.equal(
        [true, false, true, false, true, false].map((on) => [id, on]),
      );
    });
  }

  itWith('touch', 'is made and let go of by a tap, and its strip takes the place of the tooltip', async () => {
    const element = await place<StateRanking>('<state-ranking year="2013"></state-ranking>', 320);
    await tap(shapeOf(element, 'IN', '.bar'));
    await element.updateComplete;
    expect(element.selected).to.equal('IN');
    expect(textOf(element, '.strip strong')).to.equal('Indiana');
    expect(all(element, '.tip')).to.be.empty;
    await tap(shapeOf(element, 'IN', '.bar'));
    await element.updateComplete;
    expect([element.selected, strip(element)]).to.deep.equal([null, null]);
    expect(all(element, '.tip')).to.be.empty;
  });

  it('is an attribute, which sets it too', async () => {
    const element = await place('<top-partners selected="MX"></top-partners>');
    expect(rings(element, 'chosen')).to.have.length(1);
    await click(shapeOf(element, 'CN', '.bar'));
    await element.updateComplete;
    expect(element.getAttribute('selected')).to.equal('CN');
    element.selected = null;
    await element.updateComplete;
    expect(element.hasAttribute('selected')).to.equal(false);
    expect(strip(element)).to.equal(null);
  });

  it('of a map and of the years is the attribute of its name, for which selected is another name', async () => {
    const map = await place<StateMap>('<state-map year="2013" selected="TX"></state-map>');
    expect(textOf(map, '.takeaway')).to.contain('Texas');
    await click(shapeOf(map, 'CO', '.region'));
    await map.updateComplete;
    expect([map.getAttribute('state'), map.getAttribute('selected')]).to.deep.equal(['CO', null]);
    const balance = await place<TradeBalance>('<trade-balance selected="2009"></trade-balance>');
    expect(textOf(balance, '.takeaway')).to.contain('in 2009');
    await click(mark(balance, '2009').querySelector('.hit')!);
    await balance.updateComplete;
    expect(textOf(balance, '.takeaway')).to.contain('in 2024');
  });

  it('is announced with the new takeaway, in both languages', async () => {
    const element = await place<StateMap>('<state-map year="2013" lang="ja"></state-map>');
    await click(shapeOf(element, 'CO', '.region'));
    await element.updateComplete;
    expect(status(element)).to.equal(`コロラド州を選択。${textOf(element, '.takeaway')}`);
    await click(shapeOf(element, 'CO', '.region'));
    await element.updateComplete;
    expect(status(element)).to.equal(`コロラド州の選択を解除。${textOf(element, '.takeaway')}`);
  });

  it('is shared by the charts of a group that have the mark', async () => {
    const map = await place<StateMap>('<state-map year="2013" group="states"></state-map>');
    map.insertAdjacentHTML(
      'afterend',
      '<state-ranking year="2013" group="states"></state-ranking><top-partners group="states"></top-partners><state-ranking></state-ranking>',
    );
    const [ranking, partners, ungrouped] = [...map.parentElement!.children].slice(1) as ChartElement[];
    await ranking!.updateComplete;
    await click(shapeOf(map, 'CO', '.region'));
    await ranking!.updateComplete;
    expect([ranking!.selected, partners!.selected, ungrouped!.selected]).to.deep.equal(['CO', undefined, undefined]);
    ranking!.renderRoot.querySelector<HTMLElement>('.strip button')!.click();
    await map.updateComplete;
    expect(map.state).to.equal(null);
  });

  it('is kept in the address with deep-link', async () => {
    const element = await place('<top-partners id="partners" deep-link></top-partners>');
    await click(shapeOf(element, 'MX', '.bar'));
    await element.updateComplete;
    expect(location.hash).to.equal('#partners?selected=MX');
    const reloaded = await place('<top-partners id="partners" deep-link></top-partners>');
    expect(textOf(reloaded, '.strip strong')).to.equal('Mexico');
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('stays when the year changes, also to one in which the mark has no figure', async () => {
    const element = await place<StateRanking>('<state-ranking year="2015" measure="value" selected="DC"></state-ranking>');
    expect(textOf(element, '[data-drawn="DC"] .label')).to.equal('District of Columbia');
    element.year = 2013;
    await element.updateComplete;
    expect(all(element, '[data-mark="DC"]')).to.be.empty;
    expect(textOf(element, '.strip')).to.contain('2013: not listed; of the 4 years with a figure, highest');
    element.renderRoot.querySelector<HTMLElement>('.strip button')!.click();
    await element.updateComplete;
    expect(element.selected).to.equal(null);
  });

  it('adds the row of a mark that is not among the first ones below a break', async () => {
    for (const [markup, id, label] of [
      ['<state-ranking year="2013" count="3" measure="value" selected="CO"></state-ranking>', 'CO', 'Colorado'],
      ['<prefecture-ranking count="3" selected="JP-13"></prefecture-ranking>', 'JP-13', 'Tokyo'],
      ['<top-partners count="3" selected="FR"></top-partners>', 'FR', 'France'],
    ] as const) {
      const element = await place(markup);
      const rows = all(element, '[data-mark]');
      expect(rows.at(-1)!.dataset.mark).to.equal(id);
      expect(textOf(element, `[data-drawn="${id}"] .label`)).to.equal(label);
      expect(Number(textOf(element, `[data-drawn="${id}"] .rank`))).to.be.above(rows.length);
      const gap = element.renderRoot.querySelector('.break')!.getBoundingClientRect();
      expect(gap.top).to.be.within(rows[2]!.getBoundingClientRect().bottom - 1, rows.at(-1)!.getBoundingClientRect().top + 1);
      expect(textOf(element, '.title')).to.match(/Top 3 /);
    }
  });

  it('draws a part of the composition for itself, however small it is', async () => {
    const element = await place('<trade-composition year="2010" selected="imports-3"></trade-composition>');
    expect(mark(element, 'imports-3').getAttribute('aria-label')).to.match(/^Imports, Mineral fuels/);
    expect(rings(element, 'chosen')).to.have.length(1);
  });
});

describe('the rings', () => {
  afterEach(() => emulateMedia({}));

  for (const { appearance, need, features } of appearances) {
    itWith(need, `of a focused, a chosen and a previewed mark differ, and hovering leaves the other two, ${appearance}`, async () => {
      await emulateMedia(features);
      const element = await place<StateMap>('<state-map year="2013" state="CA"></state-map>');
      await focusByKeyboard(element, 'MT');
      await hover(shapeOf(element, 'CO', '.region'));
      await element.updateComplete;
      const looks = ['focused', 'chosen', 'previewed'].map((state) => {
        expect(rings(element, state), state).to.have.length(1);
        const { stroke, strokeWidth, strokeDasharray } = getComputedStyle(rings(element, state)[0]!);
        return { stroke, strokeWidth, strokeDasharray };
      });
      expect(looks[0]!.stroke).to.not.equal(looks[1]!.stroke);
      expect(parseFloat(looks[1]!.strokeWidth)).to.be.above(parseFloat(looks[2]!.strokeWidth));
      expect(new Set(looks.map((look) => JSON.stringify(look))).size).to.equal(3);
      expect(focused(element)).to.equal('MT');
    });
  }

  it('of one mark that is focused, chosen and previewed are inside each other, the focus outermost', async () => {
    const element = await place<StateMap>('<state-map year="2013" state="CO"></state-map>');
    await focusByKeyboard(element, 'CO');
    await hover(shapeOf(element, 'CO', '.region'));
    await element.updateComplete;
    const widths = all(element, '.ring').map((ring) => parseFloat(getComputedStyle(ring).strokeWidth));
    expect(widths).to.have.length(3);
    expect(widths).to.deep.equal(widths.toSorted((a, b) => b - a));
  });
});

describe('the tooltip', () => {
  it('is closed by Escape while the focus is elsewhere on the page, and opens for the next mark', async () => {
    const element = await place<StateMap>('<state-map year="2013"></state-map>');
    const button = document.body.appendChild(document.createElement('button'));
    button.focus({ preventScroll: true });
    await hover(shapeOf(element, 'CO', '.region'));
    await element.updateComplete;
    expect(textOf(element, '.tip strong')).to.equal('Colorado');
    await press('Escape');
    await element.updateComplete;
    expect(all(element, '.tip')).to.be.empty;
    expect(document.activeElement).to.equal(button);
    await hover(shapeOf(element, 'NV', '.region'));
    await element.updateComplete;
    expect(textOf(element, '.tip strong')).to.equal('Nevada');
  });

  it('leaves with the pointer, also after a click', async () => {
    const element = await place<StateMap>('<state-map year="2013"></state-map>');
    await click(shapeOf(element, 'CO', '.region'));
    await hover(element.renderRoot.querySelector('.title')!);
    await element.updateComplete;
    expect(all(element, '.tip')).to.be.empty;
    expect(rings(element, 'previewed')).to.be.empty;
  });

  it('is reached by a pointer that moves straight to it across another state', async () => {
    const element = await place<StateMap>('<state-map year="2013"></state-map>');
    await hover(shapeOf(element, 'WY', '.region'));
    await element.updateComplete;
    const start = shapeOf(element, 'WY', '.region').getBoundingClientRect();
    const tip = element.renderRoot.querySelector('.tip')!.getBoundingClientRect();
    const [fromX, fromY] = [start.x + start.width / 2, start.y + start.height / 2];
    const [toX, toY] = [tip.x + tip.width / 2, tip.y + tip.height / 2];
    const steps = Math.ceil(Math.hypot(toX - fromX, toY - fromY) / 8);
    for (let i = 1; i <= steps; i++) await hoverAt(fromX + ((toX - fromX) * i) / steps, fromY + ((toY - fromY) * i) / steps);
    await element.updateComplete;
    expect(textOf(element, '.tip strong')).to.equal('Wyoming');
  });

  it('stays inside the element at 280 px and does not widen the page, in both languages', async () => {
    for (const lang of ['en', 'ja'])
      for (const [tag, [markup, id, shape]] of Object.entries(marks)) {
        const element = await place(markup.replace('>', ` lang="${lang}">`), 280);
        await hover(shapeOf(element, id, shape));
        await element.updateComplete;
        const tip = element.renderRoot.querySelector('.tip');
        if (tag === 'trade-balance') continue;
        const [box, frame] = [tip!.getBoundingClientRect(), element.getBoundingClientRect()];
        expect(box.left, `${tag} ${lang}`).to.be.at.least(frame.left - 0.5);
        expect(box.right, `${tag} ${lang}`).to.be.at.most(frame.right + 0.5);
        expect(box.bottom, `${tag} ${lang}`).to.be.at.most(frame.bottom + 0.5);
      }
  });

  itWith('touch', 'is under the drawing where a finger slides over the marks', async () => {
    const element = await place<StateMap>('<state-map year="2013"></state-map>', 320);
    await drag(mark(element, 'NV'), mark(element, 'CO'));
    await element.updateComplete;
    expect(textOf(element, '.tip strong')).to.equal('Colorado');
    const [tip, drawing] = ['.tip', '.plot svg'].map((part) => element.renderRoot.querySelector(part)!.getBoundingClientRect());
    expect(tip!.top).to.be.at.least(drawing!.bottom);
  });

  it('of a chosen bar or region is around what is seen of it', async () => {
    for (const [markup, id] of [
      ['<state-ranking year="2013" selected="IN"></state-ranking>', 'IN'],
      ['<state-map year="2013" state="CO"></state-map>', 'CO'],
      ['<top-partners selected="MX"></top-partners>', 'MX'],
    ] as const) {
      const element = await place(markup);
      const ring = rings(element, 'chosen')[0]!.getBoundingClientRect();
      const seen = shapeOf(element, id, '.bar, .region').getBoundingClientRect();
      expect(ring.top, id).to.be.closeTo(seen.top, 4);
      expect(ring.left, id).to.be.closeTo(seen.left, 4);
      expect(ring.bottom, id).to.be.closeTo(seen.bottom, 4);
    }
  });
});

describe('the strip of the chosen mark', () => {
  afterEach(() => emulateMedia({}));

  it('says name, value, share, rank and the highest and the lowest year', async () => {
    const element = await place<StateMap>('<state-map year="2013" state="CA"></state-map>');
    expect(all(element, '.strip dd').map((figure) => figure.textContent)).to.deep.equal(['$12.7\u00a0billion', '7.6%', '4th or 5th']);
    expect(textOf(element, '.history p')).to.equal(
      'Goods exports to Japan 2013: $12.7\u00a0billion; highest 2018 ($13.0\u00a0billion), lowest 2020 ($10.7\u00a0billion).',
    );
    element.lang = 'ja';
    await element.updateComplete;
    expect(textOf(element, '.history p').replaceAll('\u2060', '')).to.equal(
      '対日財輸出額 2013年：127億4,000万ドル。最高は2018年（130億3,000万ドル）、最低は2020年（106億5,000万ドル）。',
    );
  });

  it('marks the shown year on its line, which has gaps where there is no figure', async () => {
    const element = await place<StateMap>('<state-map year="2016" state="DC"></state-map>');
    expect(all(element, '.sparkline .line')).to.have.length(1);
    expect(all(element, '.sparkline .dot')).to.have.length(1);
    element.year = 2013;
    await element.updateComplete;
    expect(all(element, '.sparkline .dot')).to.be.empty;
    const partner = await place('<top-partners selected="MY"></top-partners>');
    expect(all(partner, '.sparkline .line').length).to.be.above(1);
  });

  it('stands in the empty space beside a wide map, where its button is reached by the mouse', async () => {
    const element = await place<PrefectureMap>('<prefecture-map prefecture="JP-23"></prefecture-map>', 860);
    const drawing = element.renderRoot.querySelector('.plot svg')!.getBoundingClientRect();
    const box = strip(element)!.getBoundingClientRect();
    expect(box.top).to.be.within(drawing.top, drawing.bottom);
    for (const part of all(element, '.region, .swatch, .plot text')) {
      const { right, bottom } = part.getBoundingClientRect();
      expect(right <= box.left || bottom <= box.top, part.outerHTML).to.equal(true);
    }
    await click(element.renderRoot.querySelector('.strip button')!);
    await element.updateComplete;
    expect(strip(element)).to.equal(null);
  });

  it('is under a narrower map, and above the table', async () => {
    const element = await place<StateMap>('<state-map state="CA"></state-map>', 700);
    const bottom = (selector: string): number => element.renderRoot.querySelector(selector)!.getBoundingClientRect().bottom;
    expect(strip(element)!.getBoundingClientRect().top).to.be.at.least(bottom('.plot svg'));
    element.setAttribute('view', 'table');
    await element.updateComplete;
    expect(element.renderRoot.querySelector('table')!.getBoundingClientRect().top).to.be.at.least(bottom('.strip'));
  });

  it('has no line where there is one year only', async () => {
    const element = await place('<prefecture-map prefecture="JP-23"></prefecture-map>');
    expect(textOf(element, '.strip dd')).to.contain('(estimate)');
    expect(all(element, '.sparkline')).to.be.empty;
  });

  it('is closed by its button, and the focus goes to the mark', async () => {
    const element = await place<StateMap>('<state-map year="2013" state="CA"></state-map>');
    const choices = choicesOf(element);
    const button = element.renderRoot.querySelector<HTMLButtonElement>('.strip button')!;
    expect(button.getAttribute('aria-label')).to.equal('Deselect California');
    button.focus();
    await press('Enter');
    await element.updateComplete;
    await element.updateComplete;
    expect(strip(element)).to.equal(null);
    expect(focused(element)).to.equal('CA');
    expect(choices.map(({ id, selected }) => [id, selected])).to.deep.equal([['CA', false]]);
  });

  for (const { appearance, need, features } of appearances)
    itWith(need, `is accessible and fits the column, ${appearance}`, async () => {
      await emulateMedia(features);
      for (const lang of ['en', 'ja'])
        for (const width of [280, 700]) {
          const element = await place<StateMap>(`<state-map year="2013" state="CA" lang="${lang}"></state-map>`, width);
          await expect(element).to.be.accessible();
          for (const part of all(element, '.strip *'))
            expect(part.getBoundingClientRect().right, part.localName).to.be.at.most(element.getBoundingClientRect().right + 0.5);
        }
    });
});
