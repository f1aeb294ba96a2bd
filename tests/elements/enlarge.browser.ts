import '../../src/define.ts';
import { expect } from '@open-wc/testing';
import type { ChartElement } from '../../src/frame/chart-element.ts';
import type { StateMap } from '../../src/elements/state-map/state-map.ts';
import { charts } from '../support/tags.ts';
import { all, click, drawn, hover, place, press, textOf } from './page.ts';
import { button, toolbar, until } from './toolbar.ts';

/** Enlarges a chart with the keyboard, and waits until the copy is drawn for the window. */
async function enlarge<E extends ChartElement>(element: E, name = 'Enlarge'): Promise<{ dialog: HTMLDialogElement; copy: E }> {
  button(toolbar(element), name).focus();
  await press('Enter');
  const dialog = await until(() => element.renderRoot.querySelector('dialog'));
  const copy = dialog.querySelector<E>(element.localName)!;
  const frame = dialog.querySelector<HTMLElement>('.enlarged')!;
  await until(
    () =>
      frame.style.width &&
      Math.abs(copy.renderRoot.querySelector<SVGSVGElement>('.plot svg')!.viewBox.baseVal.width - copy.clientWidth) < 2,
  );
  return { dialog, copy };
}

describe('the button Enlarge', () => {
  it('draws the chart for the window; closing it applies the changes and returns the focus', async () => {
    const element = await place<StateMap>('<state-map year="2013"></state-map>', 400);
    const { dialog, copy } = await enlarge(element);
    expect(dialog.open).to.equal(true);
    expect(dialog.getAttribute('aria-label')).to.equal('Goods exports to Japan by state, 2013');
    expect(copy.renderRoot.querySelector<SVGSVGElement>('.plot svg')!.viewBox.baseVal.width).to.be.above(400);
    copy.year = 2015;
    await press('Escape');
    await until(() => !element.renderRoot.querySelector('dialog'));
    await element.updateComplete;
    expect(textOf(element, '.title')).to.contain('2015');
    expect(element.controls).to.equal(undefined);
    expect(element.shadowRoot!.activeElement === button(toolbar(element), 'Enlarge')).to.equal(true);
  });

  it('has a button of 30 pixels that closes it, in view at any height', async () => {
    const element = await place<ChartElement>('<state-ranking count="51"></state-ranking>', 400);
    const { dialog } = await enlarge(element);
    dialog.querySelector('.enlarged')!.scrollTop = 1000;
    const close = button(dialog, 'Close');
    const box = close.getBoundingClientRect();
    expect([box.width, box.height]).to.deep.equal([30, 30]);
    expect(box.top).to.be.at.least(0);
    expect(box.right).to.be.at.most(innerWidth);
    expect(element.shadowRoot!.elementFromPoint(box.x + 15, box.y + 15)!.closest('button') === close).to.equal(true);
    await click(close);
    await until(() => !element.renderRoot.querySelector('dialog'));
    expect(element.shadowRoot!.activeElement === button(toolbar(element), 'Enlarge')).to.equal(true);
  });

  it('has the takeaway below that button in a narrow dialog', async () => {
    for (const chart of charts) {
      const element = await place<ChartElement>(`<${chart} lang="ja" heading="図"></${chart}>`, 320);
      const { dialog, copy } = await enlarge(element, '拡大');
      dialog.style.width = '360px';
      dispatchEvent(new Event('resize'));
      await copy.updateComplete;
      const { bottom } = button(dialog, '閉じる').getBoundingClientRect();
      // A first line of the takeaway can be as wide as the dialog in any font.
      expect(all(copy, '.takeaway')[0]!.getBoundingClientRect().top, chart).to.be.at.least(bottom);
      dialog.close();
    }
  });

  it('has that button opposite the heading, also on a right-to-left page', async () => {
    for (const direction of ['ltr', 'rtl']) {
      const element = await place<ChartElement>(`<top-partners dir="${direction}"></top-partners>`, 320);
      const { dialog, copy } = await enlarge(element);
      const { left } = button(dialog, 'Close').getBoundingClientRect();
      expect(left, direction).to.be.above(innerWidth / 2);
      expect(all(copy, '.title')[0]!.getBoundingClientRect().left, direction).to.be.below(innerWidth / 2);
      dialog.close();
    }
  });

  it('needs no scrolling, unless the chart would be made more than a little smaller, and makes no chart narrower than on the page', async () => {
    for (const chart of charts) {
      const element = await place<ChartElement>(`<${chart}></${chart}>`, 300);
      const { dialog, copy } = await enlarge(element);
      const { scrollHeight, clientHeight } = dialog.querySelector('.enlarged')!;
      if (scrollHeight > clientHeight + 1) expect(clientHeight / scrollHeight, chart).to.be.below(0.9);
      expect(copy.clientWidth, chart).to.be.at.least(300);
      expect(all(copy, '.toolbar'), chart).to.be.empty;
      dialog.close();
    }
  });

  it('makes a chart that leaves room below it larger, with its texts, controls and tooltips', async () => {
    const element = await place<ChartElement>('<top-partners year="2014"></top-partners>', 400);
    const heightOf = (chart: ChartElement, selector: string): number => all(chart, selector)[0]!.getBoundingClientRect().height;
    const before = heightOf(element, '.plot text');
    const { dialog, copy } = await enlarge(element);
    const frame = dialog.querySelector('.enlarged')!;
    expect(heightOf(copy, '.plot text')).to.be.above(1.1 * before);
    expect(heightOf(copy, '.years button')).to.be.above(1.1 * 30);
    expect(frame.scrollHeight).to.be.at.most(frame.clientHeight + 1);
    expect(copy.getBoundingClientRect().right).to.be.at.most(frame.getBoundingClientRect().right + 1);
    const bar = drawn(copy, 'MX').getBoundingClientRect();
    await hover(drawn(copy, 'MX'));
    const tooltip = await until(() => all(copy, '.tip')[0]);
    expect(tooltip.textContent).to.contain('Mexico');
    const box = tooltip.getBoundingClientRect();
    const pointerX = bar.left + bar.width / 2;
    expect(Math.min(Math.abs(box.left - pointerX), Math.abs(box.right - pointerX)), 'beside the pointer').to.be.below(30);
    expect(box.top, 'below the bar').to.be.within(bar.bottom - 1, bar.bottom + 30);
  });

  it('ends with the chart that leaves the page, and leaves nothing open in a chart that comes back', async () => {
    const element = await place<StateMap>('<state-map year="2013"></state-map>', 400);
    const { copy } = await enlarge(element);
    copy.year = 2015;
    const column = element.parentElement!;
    element.remove();
    await until(() => !element.renderRoot.querySelector('dialog'));
    column.append(element);
    await element.updateComplete;
    expect(textOf(element, '.title')).to.contain('2015');
  });

  it('is accessible, in both languages', async () => {
    for (const chart of charts)
      for (const [lang, name] of [
        ['en', 'Enlarge'],
        ['ja', '拡大'],
      ] as const) {
        const element = await place<ChartElement>(`<${chart} lang="${lang}"></${chart}>`, 400);
        const { dialog } = await enlarge(element, name);
        await expect(element, `${chart} ${lang}`).to.be.accessible();
        dialog.close();
      }
  });
});
