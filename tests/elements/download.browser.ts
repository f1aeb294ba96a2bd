import '../../src/define.ts';
import { expect } from '@open-wc/testing';
import type { ChartElement } from '../../src/frame/chart-element.ts';
import type { StateMap } from '../../src/elements/state-map/state-map.ts';
import type { TradeBalance } from '../../src/elements/trade-balance/trade-balance.ts';
import { charts } from '../support/tags.ts';
import { announced, button, captureFile, choose, openPanel, until } from './toolbar.ts';
import { all, drawn, emulateMedia, hover, itWith, mark, place, textOf } from './page.ts';

const parsed = (text: string): XMLDocument => new DOMParser().parseFromString(text, 'image/svg+xml');

async function saveSvg(element: ChartElement, panel: HTMLElement): Promise<string> {
  const { blob } = await captureFile(() => button(panel, 'SVG').click());
  await element.updateComplete;
  return blob.text();
}

/** Returns the pixels of an SVG file that is drawn on its own. */
async function pixelsOf(svg: string): Promise<{ at: (x: number, y: number) => number[]; count: (color: number[]) => number }> {
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [image.width, image.height];
  const context = canvas.getContext('2d')!;
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
  return {
    at: (x, y) => [...data.slice(4 * (y * canvas.width + x), 4 * (y * canvas.width + x) + 3)],
    count(color) {
      let found = 0;
      for (let i = 0; i < data.length; i += 4) if (color.every((part, k) => data[i + k] === part)) found++;
      return found;
    },
  };
}

describe('the panel Download', () => {
  it('saves the figures as CSV and JSON, and says the name of the file', async () => {
    const element = await place<TradeBalance>('<trade-balance year="2014"></trade-balance>');
    const panel = await openPanel(element, 'Download');
    const csv = await captureFile(() => button(panel, 'CSV').click());
    expect(csv.name).to.equal('trade-balance-2014.csv');
    await until(() => announced(element) === 'Saved trade-balance-2014.csv');
    await element.updateComplete;
    expect(textOf(element, '.result')).to.equal('Saved trade-balance-2014.csv ✓');
    expect([...new Uint8Array(await csv.blob.arrayBuffer()).slice(0, 3)]).to.deep.equal([0xef, 0xbb, 0xbf]);
    expect(await csv.blob.text()).to.contain('2014,2014,114181,170169,-55988');
    const json = await captureFile(() => button(panel, 'JSON').click());
    expect(JSON.parse(await json.blob.text())).to.have.property('title', 'US trade with Japan in goods and services, 1999–2024');
  });

  it('saves a self-contained SVG file with resolved colors, title, takeaway, notes and source, and without the tooltip', async () => {
    const element = await place<StateMap>('<state-map year="2013"></state-map>');
    const panel = await openPanel(element, 'Download');
    await hover(mark(element, 'KS'));
    const text = await saveSvg(element, panel);
    expect(text).to.not.match(/var\(|light-dark|class=/);
    const file = parsed(text).documentElement;
    // A picture has one name. Its marks have none, since no key works in it.
    expect(file.getAttribute('role')).to.equal('img');
    expect(all(element, '[data-mark][aria-label]')).to.have.length(51);
    expect(file.querySelectorAll('[role], [aria-label], [tabindex]')).to.be.empty;
    expect(file.querySelector('title')!.textContent).to.equal('Goods exports to Japan by state, 2013');
    const words = file.textContent.replace(/[ \n]+/g, ' ');
    for (const part of ['California, Washington, and Texas', 'No value is published', 'Source: U.S. Census Bureau, State Trade Data'])
      expect(words).to.contain(part);
    expect([...file.querySelectorAll('text')].every((line) => line.getAttribute('font-size'))).to.equal(true);
    expect(all(element, '.stage')).to.be.empty;
    // Drawn on its own, the picture has the deepest blue of the map.
    const deep = getComputedStyle(drawn(element, 'CA')).fill.match(/\d+/g)!.map(Number);
    expect((await pixelsOf(text)).count(deep)).to.be.above(5000);
  });

  itWith('dark', 'saves pictures in light colours by default, and in those of a dark page on request', async () => {
    await emulateMedia({ 'prefers-color-scheme': 'dark' });
    document.documentElement.style.colorScheme = 'light dark';
    try {
      const element = await place<TradeBalance>('<trade-balance></trade-balance>');
      const panel = await openPanel(element, 'Download');
      expect((await pixelsOf(await saveSvg(element, panel))).at(2, 2)).to.deep.equal([255, 255, 255]);
      await choose(element, 'Colours', 'As shown');
      expect((await pixelsOf(await saveSvg(element, panel))).at(2, 2)[0]).to.be.below(60);
    } finally {
      document.documentElement.style.colorScheme = '';
      await emulateMedia({});
    }
  });

  it('saves a PNG file with two pixels per CSS pixel, or of 1200 × 675 pixels', async () => {
    const element = await place<TradeBalance>('<trade-balance year="2014"></trade-balance>');
    const panel = await openPanel(element, 'Download');
    const shown = await captureFile(() => button(panel, 'PNG').click());
    expect(shown.blob.type).to.equal('image/png');
    expect((await createImageBitmap(shown.blob)).width).to.equal(2 * (700 + 32));
    await choose(element, 'Size', '1200 × 675');
    const card = await createImageBitmap((await captureFile(() => button(panel, 'PNG').click())).blob);
    expect([card.width, card.height]).to.deep.equal([1200, 675]);
  });

  it('keeps the drawing and all texts of every chart inside a picture of 1200 × 675', async () => {
    for (const chart of charts)
      for (const lang of ['en', 'ja']) {
        const element = await place<ChartElement>(`<${chart} lang="${lang}"></${chart}>`, 400);
        const panel = await openPanel(element, lang === 'en' ? 'Download' : '保存');
        await choose(element, lang === 'en' ? 'Size' : 'サイズ', '1200 × 675');
        const file = document.importNode(parsed(await saveSvg(element, panel)).documentElement as Element as SVGSVGElement, true);
        document.body.append(file);
        const { left, top, right, bottom } = file.getBoundingClientRect();
        for (const text of file.querySelectorAll('text')) {
          const box = text.getBoundingClientRect();
          const label = `${chart} ${lang} ${text.textContent}`;
          expect(box.left, label).to.be.at.least(left);
          expect(box.top, label).to.be.at.least(top);
          expect(box.right, label).to.be.at.most(right);
          expect(box.bottom, label).to.be.at.most(bottom);
        }
      }
  });

  it('saves a long ranking in a picture that is high enough to read it', async () => {
    const element = await place<ChartElement>('<state-ranking count="51" measure="value"></state-ranking>');
    const panel = await openPanel(element, 'Download');
    const size = [...panel.querySelectorAll('label')].map((label) => label.textContent.trim()).find((label) => label.startsWith('1200'))!;
    await choose(element, 'Size', size);
    const picture = await createImageBitmap((await captureFile(() => button(panel, 'PNG').click())).blob);
    expect(`${picture.width} × ${picture.height}`).to.equal(size);
    expect(picture.height).to.be.above(1800);
  });

  it('writes well-formed SVG and PNG for a heading with characters that XML does not allow', async () => {
    const element = await place<StateMap>('<state-map></state-map>');
    element.heading = 'a\u0001b\uffff]]>\ud800 <c> & "d"';
    await element.updateComplete;
    const panel = await openPanel(element, 'Download');
    const file = parsed(await saveSvg(element, panel));
    expect(file.querySelectorAll('parsererror')).to.have.length(0);
    expect(file.querySelector('title')!.textContent).to.equal('a\ufffdb\ufffd]]>\ufffd <c> & "d"');
    const png = await captureFile(() => button(panel, 'PNG').click());
    expect((await createImageBitmap(png.blob)).width).to.be.above(1000);
  });
});
