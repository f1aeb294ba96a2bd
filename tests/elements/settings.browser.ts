import '../../src/define.ts';
import { expect } from '@open-wc/testing';
import type { ChartElement } from '../../src/frame/chart-element.ts';
import { all, charts, crowded, itWith, media, place } from './page.ts';

/** Boxes of the drawing, from the left of the element. */
const boxes = (element: ChartElement): number[] => {
  const { left } = element.getBoundingClientRect();
  return all(element, 'svg text, svg .bar, svg .part, svg .box, svg .swatch').map((node) =>
    Math.round(node.getBoundingClientRect().left - left),
  );
};

describe('what a reader or a page has set', () => {
  beforeEach(() => media({}));
  afterEach(() => {
    document.documentElement.removeAttribute('dir');
    document.documentElement.style.cssText = '';
  });

  it('a page from right to left has its sentences on the right, and the same drawing', async () => {
    for (const chart of charts) {
      const before = boxes(await place(chart));
      document.documentElement.dir = 'rtl';
      const element = await place(chart);
      expect(boxes(element), chart).to.deep.equal(before);
      const range = document.createRange();
      range.selectNodeContents(all(element, '.title')[0]!);
      expect(Math.abs(range.getBoundingClientRect().right - element.getBoundingClientRect().right), chart).to.be.below(2);
      document.documentElement.removeAttribute('dir');
    }
  });

  it('a page zoomed to 400% has nothing beside it: 320 px are enough, in both languages', async () => {
    for (const chart of charts) {
      for (const lang of ['en', 'ja']) {
        const element = await place(chart.replace('>', ` lang="${lang}">`), 320);
        for (const part of all<HTMLElement>(element, 'figure > *, .years, summary'))
          expect(part.scrollWidth, `${chart} ${part.className}`).to.be.at.most(320);
        expect(crowded(element), chart).to.deep.equal([]);
      }
    }
  });

  it('a chart in a grid or a row gives way when the page narrows, and grows with it', async () => {
    for (const display of ['grid', 'flex', 'inline-block']) {
      const element = await place('<state-ranking></state-ranking>', 700);
      const column = element.parentElement!;
      column.replaceChildren(document.createElement('div'));
      column.firstElementChild!.setAttribute('style', `display: ${display}; flex-wrap: wrap`);
      column.firstElementChild!.append(element);
      const drawn = (): number => all<SVGSVGElement>(element, '.plot svg')[0]!.getBoundingClientRect().width;
      for (const width of [640, 330, 600]) {
        column.style.width = `${width}px`;
        while (element.clientWidth !== width || drawn() !== width) await new Promise(requestAnimationFrame);
        expect(element.clientWidth, display).to.equal(width);
        expect(column.scrollWidth, display).to.equal(width);
      }
    }
  });

  it('an element with padding is drawn for what is inside it, at the first', async () => {
    const element = await place('<state-ranking style="padding: 0 25px 0 15px; border: 5px solid"></state-ranking>', 700);
    expect(all(element, '.plot svg')[0]!.getAttribute('width')).to.equal('650');
  });

  it('a column of a fractional width has its chart drawn once', async () => {
    for (const style of ['', 'padding: 0 20.3px', 'padding: 0 20.3px; border: 1.5px solid; box-sizing: border-box']) {
      const element = await place(`<state-ranking style="${style}"></state-ranking>`, 640.6);
      const width = all(element, '.plot svg')[0]!.getAttribute('width');
      let updates = 0;
      element.addController({ hostUpdated: () => updates++ });
      for (let frame = 0; frame < 5; frame++) await new Promise(requestAnimationFrame);
      expect(updates, style).to.equal(0);
      expect(width, style).to.equal({ '': '640', 'padding: 0 20.3px': '600' }[style] ?? '598');
    }
  });

  it('in less than a drawing is made for it is scaled, not cut', async () => {
    const element = await place('<state-ranking></state-ranking>', 150);
    expect(all(element, '.plot svg')[0]!.getBoundingClientRect().width).to.equal(150);
  });

  it('the spacing of text that WCAG 1.4.12 asks for loses nothing', async () => {
    document.documentElement.style.cssText = 'line-height: 1.5; letter-spacing: 0.12em; word-spacing: 0.16em';
    for (const chart of charts) {
      const element = await place(chart, 700);
      for (const part of all<HTMLElement>(element, '.title, .takeaway, .notes, .source, summary')) {
        expect(getComputedStyle(part).letterSpacing, chart).to.not.equal('normal');
        expect(part.scrollHeight, `${chart} ${part.className}`).to.be.at.most(part.clientHeight + 1);
      }
      expect(crowded(element), chart).to.deep.equal([]);
    }
  });

  for (const said of ['', 'reduce'])
    itWith(
      said ? 'reduced motion' : undefined,
      `nothing moves by itself where a reader has said ${said || 'nothing'} of motion`,
      async () => {
        if (said) await media({ 'prefers-reduced-motion': said });
        for (const chart of charts) {
          const element = await place(chart);
          expect(element.renderRoot instanceof ShadowRoot && element.renderRoot.getAnimations(), chart).to.deep.equal([]);
          for (const node of all(element, '*'))
            expect([getComputedStyle(node).transitionDuration, getComputedStyle(node).animationName], chart).to.deep.equal(['0s', 'none']);
        }
      },
    );

  it('a dark page has light text on its own ground', async () => {
    document.documentElement.style.cssText = 'color-scheme: dark; background: Canvas';
    const light = (colour: string): number => (colour.match(/[\d.]+/g) ?? []).slice(0, 3).reduce((sum, part) => sum + Number(part), 0) / 3;
    for (const chart of charts) {
      const element = await place(chart);
      expect(light(getComputedStyle(all(element, '.takeaway')[0]!).color), chart).to.be.above(200);
      expect(light(getComputedStyle(all(element, 'svg text.tick, svg text.head')[0]!).fill), chart).to.be.above(150);
    }
  });

  itWith('forced colors', 'in forced colours every drawing keeps to the colours of the system', async () => {
    await media({ 'forced-colors': 'active' });
    const probe = document.createElement('i');
    document.body.append(probe);
    const system = ['Canvas', 'CanvasText', 'LinkText', 'Highlight'].map((name) => {
      probe.style.color = name;
      document.body.append(probe);
      return getComputedStyle(probe).color;
    });
    for (const chart of charts) {
      const element = await place(chart);
      const fills = all(element, 'svg text, svg .bar, svg .part, svg .dot').map((node) => getComputedStyle(node).fill);
      expect(
        fills.filter((fill) => !system.includes(fill)),
        chart,
      ).to.deep.equal([]);
    }
  });

  itWith('print', 'in print the drawing stands with its texts, without what only a screen can do', async () => {
    await media({}, 'print');
    for (const chart of charts) {
      const element = await place(chart);
      for (const shown of ['.title', '.takeaway', 'svg', '.source'])
        expect(all(element, shown)[0]!.getBoundingClientRect().height, `${chart} ${shown}`).to.be.above(10);
      for (const hidden of all(element, '.tools, .years button, .years input'))
        expect(getComputedStyle(hidden).display, chart).to.equal('none');
    }
    await media({});
  });
});
