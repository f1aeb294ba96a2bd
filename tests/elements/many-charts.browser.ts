/** A page of more charts than the browser can draw at once. */
import { expect, nextFrame, waitUntil } from '@open-wc/testing';
import type { ChartElement } from '../../src/frame/chart-element.ts';
import '../../src/define.ts';

const count = 60;

/** Adds charts to the page, and returns them with the order in which they are drawn. */
function addCharts(tag = 'state-ranking'): { charts: ChartElement[]; drawn: number[]; allDrawn: Promise<unknown> } {
  const charts = Array.from({ length: count }, () => document.createElement(tag) as unknown as ChartElement);
  const place = document.createElement('div');
  place.append(...charts);
  document.body.append(place);
  const drawn: number[] = [];
  const allDrawn = Promise.all(charts.map((chart, i) => chart.updateComplete.then(() => drawn.push(i))));
  return { charts, drawn, allDrawn };
}

afterEach(() => {
  document.body.replaceChildren();
  document.body.removeAttribute('style');
});

describe('a page of 60 charts', () => {
  it('draws the first charts at once, lets the browser do other things, and draws all', async () => {
    const { charts, drawn, allDrawn } = addCharts();
    await charts[0]!.updateComplete;
    // A message of the page arrives between the drawings.
    await new Promise<void>((done) => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => done();
      channel.port2.postMessage(undefined);
    });
    expect(drawn.length).to.be.within(1, count - 1);
    await allDrawn;
    for (const chart of charts) expect(chart.shadowRoot!.querySelectorAll('[data-mark]').length).to.be.greaterThan(5);
  });

  it('draws the charts on the screen before the others', async () => {
    // The last chart stands first on the screen.
    document.body.style.cssText = 'display: flex; flex-direction: column';
    const { charts, drawn, allDrawn } = addCharts();
    const place = charts[0]!.parentElement!;
    place.style.cssText = 'display: flex; flex-direction: column-reverse';
    for (const chart of charts) chart.style.minHeight = '900px';
    await allDrawn;
    expect(drawn.indexOf(count - 1)).to.be.lessThan(drawn.indexOf(count / 2));
  });

  it('leaves out the layout of charts off the screen, and their lists, until a reader comes to them', async () => {
    const { charts, allDrawn } = addCharts('state-map');
    await allDrawn;
    const last = charts.at(-1)!;
    const layoutOf = (chart: ChartElement): boolean =>
      chart.shadowRoot!.querySelector('.plot')!.checkVisibility({ contentVisibilityAuto: true });
    const listOf = (chart: ChartElement): Element | null => chart.shadowRoot!.querySelector('select');
    await waitUntil(() => listOf(charts[0]!), 'The list of the first chart is missing.');
    expect(layoutOf(charts[0]!)).to.equal(true);
    expect(layoutOf(last)).to.equal(false);
    expect(listOf(last)).to.equal(null);
    // Its text is there for searching in the page and for screen readers.
    expect(last.shadowRoot!.textContent).to.include('Hawaii');
    last.scrollIntoView();
    await waitUntil(() => listOf(last), 'The list of a chart on the screen is missing.');
    expect(layoutOf(last)).to.equal(true);
  });

  it('draws no other chart again when one gets another language', async () => {
    const { charts, allDrawn } = addCharts();
    await allDrawn;
    let updates = 0;
    const [first] = charts;
    // Those on the screen are drawn again, with their lists, when the browser has laid them out.
    const others = charts.slice(count / 2);
    for (const chart of others)
      chart.requestUpdate = () => {
        updates++;
      };
    first!.lang = 'ja';
    await first!.updateComplete;
    await nextFrame();
    expect(first!.shadowRoot!.textContent).to.include('ハワイ州');
    expect(updates).to.equal(0);
  });

  it('shares a year that a reader chooses with the group once, and tells nothing of the first drawing', async () => {
    const { charts, allDrawn } = addCharts();
    for (const chart of charts) chart.group = 'states';
    const events: string[] = [];
    const record = ({ type }: Event): void => void events.push(type);
    addEventListener('trade-highlight', record);
    addEventListener('trade-year', record);
    await allDrawn;
    expect(events).to.deep.equal([]);
    const [, earlier] = charts[0]!.shadowRoot!.querySelectorAll<HTMLButtonElement>('.years button');
    earlier!.click();
    await Promise.all(charts.map(({ updateComplete }) => updateComplete));
    removeEventListener('trade-highlight', record);
    removeEventListener('trade-year', record);
    expect(events.filter((type) => type === 'trade-year')).to.have.lengthOf(1);
    expect(events.filter((type) => type === 'trade-highlight')).to.have.lengthOf.at.most(1);
    expect(new Set(charts.map(({ year }) => year))).to.have.lengthOf(1);
  });

  it('draws all charts before the browser prints', async () => {
    const { charts } = addCharts();
    await charts[0]!.updateComplete;
    expect(charts.at(-1)!.shadowRoot!.querySelector('figure')).to.equal(null);
    dispatchEvent(new Event('beforeprint'));
    await Promise.resolve();
    for (const chart of charts) expect(chart.shadowRoot!.querySelector('figure')).not.to.equal(null);
  });
});
