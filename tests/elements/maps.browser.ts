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
} from './page.ts';

const spoken = (element: ChartElement, id: string): string | null => mark(element, id).getAttribute('aria-label');
const region = (element: ChartElement, id: string): SVGElement => mark(element, id).querySelector<SVGElement>('.region')!;

describe('<state-map>', () => {
  afterEach(() => emulateMedia({}));

  it('names California first in 2013, with $12.7 billion, and 19 states over $1 billion', async () => {
    const element = await place<StateMap>('<state-map year="2013"></state-map>');
    expect(textOf(element, '.takeaway')).to.equal(
      'California, Washington, and Texas exported the most goods to Japan in 2013, $12.7 billion for the first; 19 states passed $1 billion.',
    );
    expect(all(element, '[data-mark]')).to.have.length(51);
    expect(spoken(element, 'CA')).to.equal('California: $12.7 billion, 7.6% of all its goods exports, Japan 4th');
    await openTable(element);
    expect(textOf(element, 'tbody tr')).to.match(/^1\s?California\s?12,739\.04\s?7\.6\s?4$/);
  });

  it('shows no data for DC in 2013: as a hatched region, in the legend and in a note', async () => {
    const element = await place<StateMap>('<state-map year="2013"></state-map>');
    expect(spoken(element, 'DC')).to.equal('District of Columbia: no data');
    expect(getComputedStyle(region(element, 'DC')).fill).to.contain('#none');
    expect(all(element, '.tick').map((text) => text.textContent)).to.include('no data (1)');
    expect(textOf(element, '.notes')).to.contain('District of Columbia in 2013: unknown, not zero');
    element.year = 2016;
    await element.updateComplete;
    expect(textOf(element, 'svg')).to.not.contain('no data');
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

  it('names Alaska first by share in 2013, with 15.2%, and 47 states by rank that have Japan among the first ten', async () => {
    const element = await place<StateMap>('<state-map year="2013" measure="share"></state-map>');
    expect(textOf(element, '.takeaway')).to.match(/^Alaska, Hawaii, and .*15\.2% for the first/);
    element.measure = 'rank';
    await element.updateComplete;
    expect(textOf(element, '.takeaway')).to.match(/^Japan was among the first ten destinations of goods exports for 47 states in 2013/);
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
      'California exported $12.7 billion of goods to Japan in 2013: 7.6% of all its goods exports, with Japan its 4th destination.',
    );
    const selections: TradeSelect[] = [];
    element.addEventListener('trade-select', (event) => selections.push(event.detail));
    // The button of the next year and the slider come before the map.
    for (let i = 0; i < 3; i++) await press('Tab');
    expect(focused(element)).to.equal('CA');
    await press('Enter');
    await element.updateComplete;
    expect(textOf(element, '.takeaway')).to.contain('19 states');
    await click(region(element, 'CO'));
    await element.updateComplete;
    expect(element.state).to.equal('CO');
    expect(selections.map(({ id }) => id)).to.deep.equal(['CA', 'CO']);
    expect(selections[0]).to.deep.equal({ id: 'CA', label: 'California', value: 12_739.04, year: 2013 });
  });

  it('draws a box of 24 px for each small Atlantic state, which opens its tooltip', async () => {
    const element = await place<StateMap>('<state-map year="2013"></state-map>');
    for (const id of ['MA', 'RI', 'CT', 'NJ', 'DE', 'MD', 'DC']) {
      const box = mark(element, id).querySelector('.box')!;
      // WebKit's boxes are too small by a rounding error.
      expect(Math.min(box.getBoundingClientRect().width, box.getBoundingClientRect().height), id).to.be.at.least(24 - 1e-4);
      await hover(box);
      await element.updateComplete;
      expect(textOf(element, '.tip strong')).to.equal(spoken(element, id)!.split(':')[0]);
    }
  });

  itWith('touch', 'selects Rhode Island by a tap on its outline, beside its box', async () => {
    const element = await place<StateMap>('<state-map year="2013"></state-map>');
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
    for (const { id } of all<SVGPatternElement>(element, 'pattern')) found[id] = await stripes(id);
    const { none, ...classes } = found;
    expect(none).to.match(/^[/\\]$/);
    expect(Object.values(classes)).to.have.length(6).and.not.include(none);
  });

  it('is accessible', async () => {
    await expect(await place('<state-map year="2013"></state-map>')).to.be.accessible();
  });

  itWith('forced colors', 'distinguishes its classes by texture in forced colors, on the map and in the legend', async () => {
    await emulateMedia({ 'forced-colors': 'active' });
    const element = await place<StateMap>('<state-map year="2013"></state-map>');
    const fills = new Set(all(element, '.swatch').map((swatch) => getComputedStyle(swatch).fill));
    expect(fills.size).to.equal(7);
    expect(fills).to.include(getComputedStyle(region(element, 'CA')).fill);
    await expect(element).to.be.accessible();
  });
});

describe('<prefecture-map>', () => {
  afterEach(() => emulateMedia({}));

  it('shows all 47 estimates, and labels them in title, takeaway, legend, notes, source, tooltip, table and spoken text', async () => {
    const element = await place<PrefectureMap>('<prefecture-map></prefecture-map>');
    expect(textOf(element, '.takeaway')).to.equal(
      'Aichi, Kanagawa, and Shizuoka sold the most goods to the United States in 2014, an estimated $30.0 billion for the first; 30 prefectures passed $1 billion, by this estimate.',
    );
    expect(all(element, '[data-mark]')).to.have.length(47);
    for (const part of ['.title', '.unit', '.notes', '.source']) expect(textOf(element, part).toLowerCase(), part).to.contain('estimate');
    for (const one of all(element, '[data-mark]')) expect(one.getAttribute('aria-label')).to.contain('(estimate)');
    await hover(region(element, 'JP-01'));
    await element.updateComplete;
    expect(textOf(element, '.tip')).to.contain('(estimate)');
    expect(all(element, '[data-mark]').filter((one) => one.getAttribute('aria-label')!.includes('at least'))).to.have.length(13);
    await openTable(element);
    expect(textOf(element, 'thead').toLowerCase()).to.contain('estimate');
  });

  it('shows only Aichi by customs, and explains why the other prefectures have no data', async () => {
    const element = await place<PrefectureMap>('<prefecture-map measure="customs"></prefecture-map>');
    expect(textOf(element, '.takeaway')).to.contain('Aichi declared $44.0 billion');
    expect(all(element, '[data-mark]').filter((one) => one.getAttribute('aria-label')!.endsWith('no data'))).to.have.length(46);
    expect(textOf(element, '.notes')).to.contain('Ministry of Finance');
    expect(textOf(element, 'figure').toLowerCase()).to.not.contain('estimate');
  });

  it('shows Japanese names in Japanese, which English letters find', async () => {
    const element = await place<PrefectureMap>('<prefecture-map lang="ja"></prefecture-map>');
    expect(spoken(element, 'JP-23')).to.equal('愛知県：299.6億ドル（推計）');
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
        for (const one of all(element, '[data-mark]')) {
          const tile = one.querySelector('.box')!.getBoundingClientRect();
          for (const text of one.querySelectorAll('text')) {
            expect(textBox(text).width, text.textContent).to.be.at.most(tile.width);
          }
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
