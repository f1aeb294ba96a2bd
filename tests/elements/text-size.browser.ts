import '../../src/define.ts';
import { expect } from '@open-wc/testing';
import type { ChartElement } from '../../src/frame/chart-element.ts';
import { statesOf } from './looks.ts';
import { all, charts, click, findTextCollisions, place } from './page.ts';
import { openPanel } from './toolbar.ts';

/** The texts of an element, except those for screen readers, with their boxes and what cuts them off. */
function textsOf(element: ChartElement): { text: string; box: DOMRect; parent: Element }[] {
  const walker = document.createTreeWalker(element.renderRoot, NodeFilter.SHOW_TEXT);
  const texts: ReturnType<typeof textsOf> = [];
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const parent = node.parentElement;
    if (!parent || !node.data.trim() || !parent.checkVisibility({ visibilityProperty: true }) || parent.closest('datalist')) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const box = range.getBoundingClientRect();
    if (box.width > 1 && box.height > 1 && !parent.closest('.status, .description, legend, .citation:not(.open), .toolbar > button'))
      texts.push({ text: node.data.trim(), box, parent });
  }
  return texts;
}

/** The texts of an element that are cut off, or that leave it. What scrolls shows everything. */
function findLostTexts(element: ChartElement): string[] {
  const frame = element.getBoundingClientRect();
  return textsOf(element).flatMap(({ text, box, parent }) => {
    if (parent.closest('.scroll, .tool-panel, option')) return [];
    const clipping = [...ancestorsOf(parent)].filter((node) => getComputedStyle(node).overflow !== 'visible' && node.localName !== 'svg');
    const isCut = clipping.some((node) => {
      const edges = node.getBoundingClientRect();
      return box.right > edges.right + 1 || box.bottom > edges.bottom + 1 || box.left < edges.left - 1 || box.top < edges.top - 1;
    });
    return isCut || box.right > frame.right + 1 || box.left < frame.left - 1 ? [text] : [];
  });
}

const drawnTexts = (element: ChartElement): string[] =>
  textsOf(element).flatMap(({ text, parent }) => (parent.closest('svg') ? [text] : []));

function* ancestorsOf(node: Element): Generator<Element> {
  for (let current: Element | null = node; current; current = current.parentElement) yield current;
}

/** Sets styles as a reader's own style sheet does, which applies in shadow trees too. */
async function setReaderStyles(element: ChartElement, css: string): Promise<void> {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  element.shadowRoot!.adoptedStyleSheets.push(sheet);
  await element.updateComplete;
}

const textSpacing = 'line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important';

describe('text', () => {
  afterEach(() => (document.documentElement.style.cssText = ''));

  for (const markup of charts) {
    it(`is not cut off by the text spacing of WCAG 1.4.12 from a reader's style sheet, and no labels of a drawing overlap: ${markup}`, async () => {
      for (const state of await statesOf(markup))
        for (const width of [320, 700]) {
          const element = await place(state, width);
          await setReaderStyles(element, `* { ${textSpacing} } p { margin-block-end: 2em !important }`);
          expect(getComputedStyle(all(element, '.takeaway')[0]!).letterSpacing).to.not.equal('normal');
          expect(
            findLostTexts(element).filter((text) => !drawnTexts(element).includes(text)),
            `${state} ${width}`,
          ).to.deep.equal([]);
          expect(
            findTextCollisions(element).filter((problem) => problem.includes('overlaps')),
            `${state} ${width}`,
          ).to.deep.equal([]);
        }
    });

    it(`of twice the size is not cut off, and needs no scrolling sideways: ${markup}`, async () => {
      for (const state of await statesOf(markup))
        for (const width of [320, 700]) {
          const element = await place(state.replace(' ', ' style="--trade-font-size: 32px" '), width);
          expect(getComputedStyle(all(element, '.notes, .source')[0]!).fontSize).to.equal('26px');
          expect(findLostTexts(element), `${state} ${width}`).to.deep.equal([]);
          expect(findTextCollisions(element), `${state} ${width}`).to.deep.equal([]);
          expect(element.parentElement!.scrollWidth, `${state} ${width}`).to.be.at.most(width);
        }
    });

    it(`needs no scrolling sideways on a page of 320 px, which is 1280 px at 400%, with every panel open: ${markup}`, async () => {
      for (const state of await statesOf(markup))
        for (const lang of ['en', 'ja']) {
          const element = await place(state.replace('>', ` lang="${lang}">`), 320);
          expect(findLostTexts(element), state).to.deep.equal([]);
          expect(element.parentElement!.scrollWidth, state).to.be.at.most(320);
        }
      const element = await place(markup, 320);
      await click(all(element, '.about')[0]!);
      for (const name of ['Download', 'Share', 'Embed', 'Find']) {
        const panel = await openPanel(element, name);
        expect(panel.scrollWidth, name).to.be.at.most(panel.clientWidth);
      }
      expect(element.parentElement!.scrollWidth).to.be.at.most(320);
    });

    it(`keeps its size whatever the font size of the root of the page is: ${markup}`, async () => {
      const sizes = async (): Promise<string[]> => {
        const element = await place(markup.replace('>', ' view="table">'));
        await openPanel(element, 'Embed');
        return [...textsOf(element).map(({ text, box, parent }) => `${text} ${getComputedStyle(parent).fontSize} ${box.width.toFixed(1)}`)];
      };
      const usual = await sizes();
      expect(usual.length).to.be.above(30);
      document.documentElement.style.fontSize = '62.5%';
      expect(await sizes()).to.deep.equal(usual);
    });

    it(`and drawing can be enlarged by pinching, and scrolled with one finger: ${markup}`, async () => {
      const element = await place(markup);
      for (const part of all(element, '*')) {
        const { touchAction } = getComputedStyle(part);
        expect(touchAction, part.localName).to.be.oneOf(['auto', 'manipulation', 'pan-y pinch-zoom']);
      }
      expect(getComputedStyle(all(element, '.plot')[0]!).touchAction).to.equal('pan-y pinch-zoom');
    });
  }
});
