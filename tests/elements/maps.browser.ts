import { expect } from '@open-wc/testing';
import '../../src/elements/prefecture-map/define.ts';
import '../../src/elements/state-map/define.ts';
import type { PrefectureMap } from '../../src/elements/prefecture-map/prefecture-map.ts';
import type { StateMap } from '../../src/elements/state-map/state-map.ts';
import type { ChartElement } from '../../src/frame/chart-element.ts';
import type { TradeSelect } from '../../src/frame/events.ts';
import {
  all,
  click,
  findTextCollisions,
  drag,
  drawn,
  focused,
  itWith,
  textBox,
  mark,
  emulateMedia,
  openTable,
  place,
  hover,
  press,
  textOf,
  tapAt,
  warnings,
  tabIntoDrawing,
} from './page.ts';

const spoken = (element: ChartElement, id: string): string | null => mark(element, id).getAttribute('aria-label');
const region = (element: ChartElement, id: string): SVGElement => {
  const shape = drawn(element, id);
  return shape.querySelector<SVGElement>('.region') ?? shape;
};

describe('<state-map>', () => {
  afterEach(() => emulateMedia({}));

  it('names California first in 2013, with $12.7\u00a0billion, and 19 states over $1\u00a0billion', async () => {
    const element = await place<StateMap>('<state-map year="2013"></state-map>');
    expect(textOf(element, '.takeaway')).to.equal(
      'California, Washington, and Texas exported the most goods to Japan in 2013, led by California ($12.7\u00a0billion); 19 states exported $1\u00a0billion or more.',
    );
    expect(all(element, '[data-mark]')).to.have.length(51);
    expect(spoken(element, 'CA')).to.equal('California: $12.7\u00a0billion, 7.6% of all its goods exports, Japan 4th or 5th');
    await openTable(element);
    expect(textOf(element, 'tbody tr')).to.match(/^1\s?California\s?12,739\.04\s?7\.6\s?4\s?5$/);
  });

  it('shows no data for DC in 2013: as a hatched region, in the legend and in a note', async () => {
    const element = await place<StateMap>('<state-map year="2013"></state-map>');
    expect(spoken(element, 'DC')).to.equal('District of Columbia: no data');
    expect(getComputedStyle(region(element, 'DC')).fill).to.contain('#mnone');
    expect(all(element, '.tick').map((text) => text.textContent)).to.include('no data (1)');
    expect(textOf(element, '.notes')).to.contain('the District of Columbia in 2013: unknown, not zero');
    element.year = 2016;
    await element.updateComplete;
    expect(textOf(element, '.plot')).to.not.contain('no data');
  });

  it('keeps its classes from year to year, and their counts add up to 51', async () => {
    const element = await place<StateMap>('<state-map></state-map>');
    let classes: string[] | undefined;
    for (let year = 2013; year <= 2020; year++) {
      element.year = year;
      await element.updateComplete;
      const legend = all(element, '.tick').map((text) => text.textContent.split(' ('));
      expect(
        legend.reduce((sum, [, count = '']) => sum + parseInt(count, 10), 0),
        String(year),
      ).to.equal(51);
      const now = legend.map(([text = '']) => text).filter((text) => text !== 'no data');
      expect((classes ??= now)).to.deep.equal(now);
    }
  });

  it('names Alaska first by share in 2013, with 15.2%, and by rank 35 to 47 states that have Japan among the first ten', async () => {
    const element = await place<StateMap>('<state-map year="2013" measure="share"></state-map>');
    expect(textOf(element, '.takeaway')).to.match(/^Alaska, Hawaii, and .*, led by Alaska \(15\.2%\)/);
    element.measure = 'rank';
    await element.updateComplete;
    expect(textOf(element, '.takeaway')).to.match(
      /^Japan was among the first ten destinations of goods exports for at least 35 states and at most 47 in 2013/,
    );
  });

  it('marks the states that could be in a higher class by rank with dots, on the map, in callouts, in tiles and in the legend', async () => {
    for (const width of [700, 288]) {
      const element = await place<StateMap>('<state-map year="2013" measure="rank"></state-map>', width);
      const dotted = all(element, '[data-drawn] .box ~ .dot');
      const shapes = all(element, '.drawn > .dot');
      // Of the 31 states, DE, MD, NJ, CT and RI have callouts on the map, whose boxes have the dots. In tiles, all states have boxes.
      const boxes = new Set(dotted.map((dot) => dot.closest('[data-drawn]')));
      expect(boxes.size).to.equal(width === 700 ? 5 : 31);
      expect(shapes).to.have.length(width === 700 ? 26 : 0);
      expect(all(element, '.swatch.bare ~ .dot')).to.not.be.empty;
      expect(all(element, '.tick').map((text) => text.textContent)).to.include('of these, possibly a higher class (31)');
      element.measure = 'value';
      await element.updateComplete;
      expect(all(element, '.dot, .dots')).to.be.empty;
    }
  });

  itWith('forced colors', 'draws the dots in system colors, filled and outlined, so that they show on every texture', async () => {
    await emulateMedia({ 'forced-colors': 'active' });
    const element = await place<StateMap>('<state-map year="2013" measure="rank"></state-map>');
    const { fill, stroke } = getComputedStyle(all(element, '.drawn > .dot')[0]!);
    expect(fill).to.not.equal(stroke);
    const probe = document.body.appendChild(document.createElement('i'));
    probe.style.color = 'CanvasText';
    probe.style.backgroundColor = 'Canvas';
    expect([stroke, fill]).to.deep.equal([getComputedStyle(probe).color, getComputedStyle(probe).backgroundColor]);
    probe.remove();
    await expect(element).to.be.accessible();
  });

  itWith('forced colors', 'writes on the solid class in the color of the page, and on the textures in the color of texts', async () => {
    await emulateMedia({ 'forced-colors': 'active' });
    const probe = document.createElement('i');
    probe.style.cssText = 'color: CanvasText; background: Canvas';
    for (const [width, selector] of [
      [700, '.on-map'],
      [320, '[data-drawn] .in'],
    ] as const) {
      const element = await place<StateMap>('<state-map year="2013"></state-map>', width);
      document.body.append(probe);
      const { color, backgroundColor } = getComputedStyle(probe);
      const fillOf = (text: string): string =>
        getComputedStyle(all(element, selector).find(({ textContent }) => textContent === text)!).fill;
      expect(fillOf(width === 700 ? 'California' : 'CA')).to.equal(backgroundColor);
      if (width === 320) expect(fillOf('OH')).to.equal(color);
    }
    probe.remove();
  });

  it('moves the focus to neighbors by arrow keys, to the first and last rank by Home and End, and to names by letters', async () => {
    const element = await place<StateMap>('<state-map year="2013"></state-map>');
    mark(element, 'CO').focus();
    await press('ArrowRight');
    expect(focused(element)).to.equal('KS');
    await press('ArrowLeft');
    expect(focused(element)).to.equal('CO');
    await press('Home');
    expect(focused(element)).to.equal('CA');
    await press('End');
    expect(focused(element)).to.equal('DC');
    await press('h');
    expect(focused(element)).to.equal('HI');
    expect(all(element, '.ring')).to.not.be.empty;
  });

  it('selects a state by attribute, Enter and click, and deselects it by Enter', async () => {
    const element = await place<StateMap>('<state-map year="2013" state="CA"></state-map>');
    expect(textOf(element, '.takeaway')).to.equal(
      'California exported $12.7\u00a0billion of goods to Japan in 2013: 7.6% of all its goods exports; Japan was its 4th- or 5th-largest market.',
    );
    const selections: TradeSelect[] = [];
    element.addEventListener('trade-select', (event) => selections.push(event.detail));
    await tabIntoDrawing(element);
    expect(focused(element)).to.equal('CA');
    await press('Enter');
    await element.updateComplete;
    expect(textOf(element, '.takeaway')).to.contain('19 states');
    await click(region(element, 'CO'));
    await element.updateComplete;
    expect(element.state).to.equal('CO');
    expect(selections.map(({ id, selected }) => [id, selected])).to.deep.equal([
      ['CA', false],
      ['CO', true],
    ]);
    expect(selections[0]).to.deep.equal({ id: 'CA', label: 'California', value: 12_739.04, year: 2013, selected: false });
  });

  it('draws a box of 24 px for each small Atlantic state, which opens its tooltip', async () => {
    const element = await place<StateMap>('<state-map year="2013"></state-map>');
    for (const id of ['MA', 'RI', 'CT', 'NJ', 'DE', 'MD', 'DC']) {
      const box = drawn(element, id).querySelector('.box')!;
      // WebKit's boxes are too small by a rounding error.
      expect(Math.min(box.getBoundingClientRect().width, box.getBoundingClientRect().height), id).to.be.at.least(24 - 1e-4);
      await hover(box);
      await element.updateComplete;
      expect(textOf(element, '.tip strong')).to.equal(spoken(element, id)!.split(':')[0]);
    }
  });

  for (const padding of ['0', '40px'])
    itWith('touch', `selects Rhode Island by a tap on its outline, beside its box, with a padding of ${padding}`, async () => {
      const element = await place<StateMap>(`<state-map year="2013" style="--trade-padding: ${padding}"></state-map>`);
      const { x, y, width, height } = region(element, 'RI').getBoundingClientRect();
      await tapAt(x + width / 2, y + height / 2);
      await element.updateComplete;
      expect(element.state).to.equal('RI');
    });

  itWith('touch', 'moves the tooltip with a finger that slides over states', async () => {
    const element = await place<StateMap>('<state-map year="2013"></state-map>');
    await drag(mark(element, 'NV'), mark(element, 'CO'), mark(element, 'KS'));
    await element.updateComplete;
    expect(textOf(element, '.tip strong')).to.equal('Kansas');
  });

  it('draws tiles of at least 24 px in a narrow column, and arrow keys move through their grid', async () => {
    const element = await place<StateMap>('<state-map year="2013" lang="ja"></state-map>', 288);
    expect(all(element, 'path.region')).to.be.empty;
    for (const tile of all(element, 'rect.region')) expect(tile.getBoundingClientRect().width).to.be.at.least(24);
    mark(element, 'CO').focus();
    await press('ArrowRight');
    expect(focused(element)).to.equal('NE');
    await press('a');
    expect(mark(element, focused(element)!).getAttribute('aria-label')).to.match(/^ア|^アラスカ|^アーカンソー|^アリゾナ|^アラバマ/);
  });

  it('has no overlapping text at any width, in both languages', async () => {
    for (const lang of ['en', 'ja']) {
      for (const measure of ['value', 'share', 'rank']) {
        for (const width of [288, 480, 700, 1200]) {
          const element = await place<StateMap>(`<state-map year="2013" lang="${lang}" measure="${measure}"></state-map>`, width);
          expect(findTextCollisions(element), `${lang} ${measure} ${width}`).to.deep.equal([]);
        }
      }
    }
  });

  it('uses defaults for invalid attributes, and warns once about each', async () => {
    const messages = await warnings(async () => {
      const element = await place<StateMap>('<state-map state="ZZ" year="2025" measure="x"></state-map>');
      element.requestUpdate();
      await element.updateComplete;
    });
    expect(messages.map((sentence) => sentence.slice(0, 40))).to.have.members(
      [
        '<state-map>: year="2025" is not a whole n',
        '<state-map>: measure="x" is not one of va',
        '<state-map>: state="ZZ" is not one of AK,',
      ].map((sentence) => sentence.slice(0, 40)),
    );
  });

  it('uses stripes in one direction only for no data, so that no class looks like it without colors', async () => {
    const element = await place<StateMap>('<state-map year="2013"></state-map>');
    /** Returns the directions of a pattern's stripes: along these, the sum of its ink differs from line to line. */
    const stripes = async (id: string): Promise<string> => {
      const pattern = element.renderRoot.querySelector(`#${id}`)!.cloneNode(true) as Element;
      for (const path of pattern.querySelectorAll('path')) path.setAttribute('style', 'fill:none;stroke:#000;stroke-width:0.8');
      for (const ground of pattern.querySelectorAll('rect')) ground.remove();
      const picture = new Image();
      const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="240" height="240"><g transform="scale(2)">${pattern.outerHTML}<rect width="120" height="120" fill="url(#${id})"/></g></svg>`;
      picture.src = `data:image/svg+xml,${encodeURIComponent(drawing)}`;
      await picture.decode();
      const canvas = document.createElement('canvas');
      canvas.width = canvas.height = 240;
      const context = canvas.getContext('2d')!;
      context.drawImage(picture, 0, 0);
      const { data } = context.getImageData(0, 0, 240, 240);
      const directions: Record<string, (x: number, y: number) => number> = {
        '—': (_, y) => y,
        '|': (x) => x,
        '/': (x, y) => x + y,
        '\\': (x, y) => x - y + 240,
      };
      return Object.entries(directions)
        .filter(([, line]) => {
          const ink: number[] = Array<number>(480).fill(0);
          const size: number[] = Array<number>(480).fill(0);
          for (let y = 60; y < 180; y++)
            for (let x = 60; x < 180; x++) {
              ink[line(x, y)]! += data[(y * 240 + x) * 4 + 3]!;
              size[line(x, y)]!++;
            }
          const mean = ink.flatMap((sum, i) => (size[i]! > 40 ? [sum / size[i]! / 255] : []));
          return Math.max(...mean) - Math.min(...mean) > 0.35;
        })
        .map(([direction]) => direction)
        .join(' ');
    };
    const found: Record<string, string> = {};
    for (const { id } of all<SVGPatternElement>(element, 'pattern:not([href])')) found[id] = await stripes(id);
    const { none, ...classes } = found;
    expect(none).to.match(/^[/\\]$/);
    expect(Object.values(classes)).to.have.length(9).and.not.include(none);
  });

  it('is accessible', async () => {
    await expect(await place('<state-map year="2013"></state-map>')).to.be.accessible();
  });

  itWith('forced colors', 'distinguishes its classes by texture in forced colors, on the map and in the legend', async () => {
    await emulateMedia({ 'forced-colors': 'active' });
    const element = await place<StateMap>('<state-map year="2013"></state-map>');
    const textureOf = (node: Element): SVGPatternElement => element.renderRoot.querySelector(/#\w+/.exec(getComputedStyle(node).fill)![0])!;
    const textures = all(element, '.swatch').map((swatch) => textureOf(swatch).id);
    expect(new Set(textures).size).to.equal(7);
    const onMap = textureOf(region(element, 'CA'));
    expect(textures.map((id) => `#${id}`)).to.include(onMap.getAttribute('href'));
    // It is as large on the screen as in the legend, at every width.
    const mapScale = (region(element, 'CA') as unknown as SVGGraphicsElement).transform.baseVal.consolidate()!.matrix.a;
    expect(onMap.patternTransform.baseVal.consolidate()!.matrix.a * mapScale).to.be.closeTo(1, 0.001);
    await expect(element).to.be.accessible();
  });
});

describe('<prefecture-map>', () => {
  afterEach(() => emulateMedia({}));

  it('shows all 47 estimates, and labels them in title, takeaway, legend, notes, source, tooltip, table and spoken text', async () => {
    const element = await place<PrefectureMap>('<prefecture-map></prefecture-map>');
    expect(textOf(element, '.takeaway')).to.equal(
      'Aichi, Kanagawa, and Shizuoka exported the most goods to the United States in 2014, led by Aichi (an estimated $30.0\u00a0billion); 30 prefectures exported $1\u00a0billion or more, by this estimate.',
    );
    expect(all(element, '[data-mark]')).to.have.length(47);
    for (const part of ['.title', '.unit', '.notes', '.source']) expect(textOf(element, part).toLowerCase(), part).to.contain('estimate');
    for (const one of all(element, '[data-mark]')) expect(one.getAttribute('aria-label')).to.contain('(estimate)');
    await hover(region(element, 'JP-01'));
    await element.updateComplete;
    expect(textOf(element, '.tip')).to.contain('(estimate)');
    expect(textOf(element, '.notes')).to.contain('makes 13 prefectures too low').and.to.not.contain('at least');
    await openTable(element);
    expect(textOf(element, 'thead').toLowerCase()).to.contain('estimate');
  });

  it('shows only Aichi by customs, and explains why the other prefectures have no data', async () => {
    const element = await place<PrefectureMap>('<prefecture-map measure="customs"></prefecture-map>');
    expect(textOf(element, '.takeaway'))
      .to.contain('Exports of about $44\u00a0billion to the United States were declared in Aichi')
      .and.to.contain('the other 46 prefectures are unknown');
    expect(all(element, '[data-mark]').filter((one) => one.getAttribute('aria-label')!.endsWith('no data'))).to.have.length(46);
    expect(textOf(element, '.notes')).to.contain('Ministry of Finance');
    for (const part of ['.title', '.takeaway', '.plot', '.notes', '.source'])
      expect(textOf(element, part).toLowerCase(), part).to.not.contain('estimate');
  });

  it('shows Japanese names in Japanese, which English letters find', async () => {
    const element = await place<PrefectureMap>('<prefecture-map lang="ja"></prefecture-map>');
    expect(spoken(element, 'JP-23')).to.equal('愛知県：300億ドル（推計）');
    mark(element, 'JP-23').focus();
    await press('h');
    expect(spoken(element, focused(element)!)).to.match(/^兵庫県|^広島県|^北海道/);
  });

  it('opens the tooltips of Kagawa, Osaka, Tokyo and Okinawa on focus', async () => {
    for (const [id, name] of [
      ['JP-37', 'Kagawa'],
      ['JP-27', 'Osaka'],
      ['JP-13', 'Tokyo'],
      ['JP-47', 'Okinawa'],
    ] as const) {
      const element = await place<PrefectureMap>('<prefecture-map></prefecture-map>');
      mark(element, id).focus();
      await element.updateComplete;
      expect(focused(element)).to.equal(id);
      expect(textOf(element, '.tip strong')).to.equal(name);
      expect(spoken(element, id)).to.match(new RegExp(`^${name}: `));
    }
  });

  it('draws tiles in a narrow column whose names fit, in both languages', async () => {
    for (const lang of ['en', 'ja']) {
      for (const width of [288, 400]) {
        const element = await place<PrefectureMap>(`<prefecture-map lang="${lang}"></prefecture-map>`, width);
        expect(findTextCollisions(element), `${lang} ${width}`).to.deep.equal([]);
        for (const one of all(element, '[data-drawn]')) {
          const tile = one.querySelector('.box')!.getBoundingClientRect();
          for (const text of one.querySelectorAll('text')) {
            expect(textBox(text).width, text.textContent).to.be.at.most(tile.width);
          }
        }
      }
    }
  });

  it('has no overlapping text in the legend of either measure, in both languages', async () => {
    for (const lang of ['en', 'ja']) {
      for (const measure of ['production', 'customs']) {
        for (const width of [288, 700]) {
          const element = await place<PrefectureMap>(`<prefecture-map lang="${lang}" measure="${measure}"></prefecture-map>`, width);
          expect(findTextCollisions(element), `${lang} ${measure} ${width}`).to.deep.equal([]);
        }
      }
    }
  });

  it('is accessible as a map and as tiles', async () => {
    await expect(await place('<prefecture-map></prefecture-map>')).to.be.accessible();
    await expect(await place('<prefecture-map></prefecture-map>', 300)).to.be.accessible();
  });

  it('warns about each invalid attribute', async () => {
    expect(await warnings(() => place('<prefecture-map year="2025" prefecture="JP-48"></prefecture-map>'))).to.have.length(2);
  });
});
