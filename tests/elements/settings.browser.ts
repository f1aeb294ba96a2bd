import '../../src/define.ts';
import { expect } from '@open-wc/testing';
import type { ChartElement } from '../../src/frame/chart-element.ts';
import { all, charts, findTextCollisions, itWith, emulateMedia, place, textOf } from './page.ts';

/** Returns the left edges of the texts and shapes of a drawing, from the left of the element. */
const leftEdges = (element: ChartElement): number[] => {
  const { left } = element.getBoundingClientRect();
  return all(element, 'svg text, svg .bar, svg .part, svg .box, svg .swatch').map((node) =>
    Math.round(node.getBoundingClientRect().left - left),
  );
};

/** Returns the lines in which a text is drawn. */
function linesOf(element: HTMLElement): string[] {
  const text = document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode() as Text;
  const lineHeight = parseFloat(getComputedStyle(element).lineHeight);
  const lines: string[] = [];
  for (let i = 0; i < text.length; i++) {
    const range = document.createRange();
    range.setStart(text, i);
    range.setEnd(text, i + 1);
    const { top, bottom } = range.getBoundingClientRect();
    // Fonts differ in height, but the middle of a character is in its line.
    const line = Math.floor(((top + bottom) / 2 - element.getBoundingClientRect().top) / lineHeight);
    lines[line] = (lines[line] ?? '') + range.toString();
  }
  return lines;
}

describe('settings of the reader and the page', () => {
  beforeEach(() => emulateMedia({}));
  afterEach(() => {
    document.documentElement.removeAttribute('dir');
    document.documentElement.style.cssText = '';
  });

  it('Japanese headlines break between phrases in browsers that find them, and sentences of notes have no space between', async () => {
    for (const width of [288, 400, 500, 668]) {
      const element = await place('<state-map lang="ja" year="2013"></state-map>', width);
      expect(textOf(element, '.notes')).to.not.match(/。\s/);
      const takeaway = all<HTMLElement>(element, '.takeaway')[0]!;
      expect(takeaway.lang).to.equal('ja');
      if (!CSS.supports('word-break', 'auto-phrase')) continue;
      for (const line of linesOf(takeaway)) expect(line, String(width)).to.not.match(/^(州|た|ドル|[ぁ-ん])/);
    }
  });

  it('a right-to-left page changes neither the drawing nor the sentences, which run from left to right', async () => {
    for (const chart of charts) {
      const before = leftEdges(await place(chart));
      document.documentElement.dir = 'rtl';
      const element = await place(chart);
      expect(leftEdges(element), chart).to.deep.equal(before);
      for (const part of all<HTMLElement>(element, '.title, .takeaway, .switches, .footer'))
        expect(getComputedStyle(part).direction, `${chart} ${part.className}`).to.equal('ltr');
      document.documentElement.removeAttribute('dir');
    }
  });

  it('a heading of the page is in the language and the direction of the page', async () => {
    const title = (element: ChartElement): HTMLElement => all<HTMLElement>(element, '.title')[0]!;
    document.documentElement.lang = 'fr';
    expect(title(await place('<state-map heading="Exportations vers le Japon"></state-map>')).lang).to.equal('fr');
    expect(title(await place('<state-map></state-map>')).lang).to.equal('en');
    document.documentElement.lang = 'en';
    const arabic = await place<ChartElement>('<state-map lang="ar" heading="الصادرات إلى اليابان"></state-map>');
    expect(title(arabic).lang).to.equal('ar');
    expect(getComputedStyle(title(arabic)).direction).to.equal('rtl');
    expect(getComputedStyle(all(arabic, '.takeaway')[0]!).direction).to.equal('ltr');
  });

  it('nothing overflows a page zoomed to 400%, which is 320 px wide, in both languages', async () => {
    for (const chart of charts) {
      for (const lang of ['en', 'ja']) {
        const element = await place(chart.replace('>', ` lang="${lang}">`), 320);
        const parts = all<HTMLElement>(element, 'figure > *, .years, .segments, summary');
        expect(parts.filter((part) => part.matches('.segments'))).to.not.be.empty;
        for (const part of parts) expect(part.scrollWidth, `${chart} ${part.className}`).to.be.at.most(320);
        expect(findTextCollisions(element), chart).to.deep.equal([]);
      }
    }
  });

  it('a chart in a grid, flex or inline-block container shrinks and grows with the page', async () => {
    for (const display of ['grid', 'flex', 'inline-block']) {
      const element = await place('<state-ranking></state-ranking>', 700);
      const column = element.parentElement!;
      column.replaceChildren(document.createElement('div'));
      column.firstElementChild!.setAttribute('style', `display: ${display}; flex-wrap: wrap`);
      column.firstElementChild!.append(element);
      const drawingWidth = (): number => all<SVGSVGElement>(element, '.plot svg')[0]!.getBoundingClientRect().width;
      for (const width of [640, 330, 600]) {
        column.style.width = `${width}px`;
        while (element.clientWidth !== width || drawingWidth() !== width) await new Promise(requestAnimationFrame);
        expect(element.clientWidth, display).to.equal(width);
        expect(column.scrollWidth, display).to.equal(width);
      }
    }
  });

  it('the first drawing of an element with padding fits its content box', async () => {
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

  it('a drawing in a column below its smallest width is scaled, not cut off', async () => {
    const element = await place('<state-ranking></state-ranking>', 150);
    expect(all(element, '.plot svg')[0]!.getBoundingClientRect().width).to.equal(150);
  });

  it('text spacing of WCAG 1.4.12 cuts off and overlaps no text', async () => {
    document.documentElement.style.cssText = 'line-height: 1.5; letter-spacing: 0.12em; word-spacing: 0.16em';
    for (const chart of charts) {
      const element = await place(chart, 700);
      for (const part of all<HTMLElement>(element, '.title, .takeaway, .notes, .source, summary')) {
        expect(getComputedStyle(part).letterSpacing, chart).to.not.equal('normal');
        expect(part.scrollHeight, `${chart} ${part.className}`).to.be.at.most(part.clientHeight + 1);
      }
      expect(findTextCollisions(element), chart).to.deep.equal([]);
    }
  });

  for (const motion of ['', 'reduce'])
    itWith(
      motion ? 'reduced motion' : undefined,
      `nothing is animated at first with prefers-reduced-motion ${motion || 'not set'}`,
      async () => {
        if (motion) await emulateMedia({ 'prefers-reduced-motion': motion });
        for (const chart of charts) {
          const element = await place(chart);
          expect(element.renderRoot instanceof ShadowRoot && element.renderRoot.getAnimations(), chart).to.deep.equal([]);
          for (const node of all(element, '*'))
            expect([getComputedStyle(node).transitionDuration, getComputedStyle(node).animationName], chart).to.deep.equal(['0s', 'none']);
        }
      },
    );

  it('text is light on a dark page', async () => {
    document.documentElement.style.cssText = 'color-scheme: dark; background: Canvas';
    const brightness = (color: string): number =>
      (color.match(/[\d.]+/g) ?? []).slice(0, 3).reduce((sum, part) => sum + Number(part), 0) / 3;
    for (const chart of charts) {
      const element = await place(chart);
      expect(brightness(getComputedStyle(all(element, '.takeaway')[0]!).color), chart).to.be.above(200);
      expect(brightness(getComputedStyle(all(element, 'svg text.tick, svg text.head')[0]!).fill), chart).to.be.above(150);
    }
  });

  itWith('forced colors', 'every drawing uses only system colors in forced colors', async () => {
    await emulateMedia({ 'forced-colors': 'active' });
    const probe = document.createElement('i');
    document.body.append(probe);
    const systemColors = ['Canvas', 'CanvasText', 'LinkText', 'Highlight'].map((name) => {
      probe.style.color = name;
      document.body.append(probe);
      return getComputedStyle(probe).color;
    });
    for (const chart of charts) {
      const element = await place(chart);
      const fills = all(element, 'svg text, svg .bar, svg .part, svg .dot').map((node) => getComputedStyle(node).fill);
      expect(
        fills.filter((fill) => !systemColors.includes(fill)),
        chart,
      ).to.deep.equal([]);
    }
  });

  itWith('print', 'print shows the drawing and its texts, without controls', async () => {
    await emulateMedia({}, 'print');
    for (const chart of charts) {
      const element = await place(chart);
      for (const shown of ['.title', '.takeaway', '.plot svg', '.source'])
        expect(all(element, shown)[0]!.getBoundingClientRect().height, `${chart} ${shown}`).to.be.above(10);
      for (const hidden of all(element, '.toolbar, .about, .switches, .years')) expect(hidden.getClientRects(), chart).to.have.length(0);
    }
    await emulateMedia({});
  });
});
