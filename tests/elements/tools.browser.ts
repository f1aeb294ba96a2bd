import '../../src/define.ts';
import { expect } from '@open-wc/testing';
import type { ChartElement } from '../../src/frame/chart-element.ts';
import type { StateMap } from '../../src/elements/state-map/state-map.ts';
import type { StateRanking } from '../../src/elements/state-ranking/state-ranking.ts';
import type { TradeBalance } from '../../src/elements/trade-balance/trade-balance.ts';
import { charts } from '../support/tags.ts';
import { all, click, focused, mark, openTable, place, hover, press, textOf } from './page.ts';

/** Opens the toolbar of a chart, as a reader does. */
async function openTools(element: ChartElement): Promise<HTMLElement> {
  const summary = all(element, '.tools summary')[0]!;
  summary.scrollIntoView({ block: 'center' });
  await click(summary);
  const tools = all<HTMLElement>(element, '.tools')[0]!;
  await until(() => tools.querySelector('button'));
  await element.updateComplete;
  return tools;
}

/** Waits until a condition returns something. The element has no promise for chunks, pictures and the clipboard. */
async function until<T>(condition: () => T): Promise<NonNullable<T>> {
  for (;;) {
    const found = condition();
    if (found) return found;
    await new Promise((done) => requestAnimationFrame(done));
  }
}

const button = (root: ParentNode, name: string): HTMLButtonElement =>
  [...root.querySelectorAll('button')].find((one) => one.textContent.trim() === name)!;

/** Returns the file that a button saves, without saving it. */
async function captureFile(act: () => unknown): Promise<{ name: string; blob: Blob }> {
  const createObjectURL = URL.createObjectURL.bind(URL);
  const found: { name: string; blob: Blob | undefined } = { name: '', blob: undefined };
  URL.createObjectURL = (blob: Blob) => {
    found.blob = blob;
    return 'blob:none';
  };
  HTMLAnchorElement.prototype.click = function () {
    found.name = this.download;
  };
  try {
    act();
    await until(() => found.name);
    return { name: found.name, blob: found.blob! };
  } finally {
    URL.createObjectURL = createObjectURL;
    Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
  }
}

/** Returns the text that a button copies. */
async function captureCopy(act: () => unknown): Promise<string> {
  const writeText = navigator.clipboard.writeText.bind(navigator.clipboard);
  let text = '';
  navigator.clipboard.writeText = (given) => {
    text = given;
    return Promise.resolve();
  };
  try {
    act();
    return await until(() => text);
  } finally {
    navigator.clipboard.writeText = writeText;
  }
}

describe('the toolbar', () => {
  it('is in the language of the chart, and missing from a static chart', async () => {
    expect(textOf(await place('<state-map></state-map>'), '.tools summary')).to.equal('Enlarge, take away, share');
    expect(textOf(await place('<state-map lang="ja"></state-map>'), '.tools summary')).to.equal('拡大・保存・共有');
    expect(all(await place('<state-map static></state-map>'), '.tools')).to.be.empty;
    const tools = await openTools(await place('<trade-balance lang="ja"></trade-balance>'));
    expect(tools.textContent).to.not.match(/download|share|copy|table|enlarge|find/i);
    expect(tools.textContent).to.contain('キーボード');
  });

  it('enlarges the chart in a dialog; closing it applies the changes and returns the focus', async () => {
    const element = await place<StateMap>('<state-map year="2013"></state-map>', 400);
    const enlarge = button(await openTools(element), 'Enlarge');
    enlarge.focus();
    await press('Enter');
    const dialog = await until(() => element.renderRoot.querySelector('dialog'));
    const copy = dialog.querySelector<StateMap>('state-map')!;
    await copy.updateComplete;
    expect(dialog.open).to.equal(true);
    expect(copy.renderRoot.querySelector('svg')!.viewBox.baseVal.width).to.be.above(600);
    copy.year = 2015;
    await press('Escape');
    await until(() => !element.renderRoot.querySelector('dialog'));
    await element.updateComplete;
    expect(textOf(element, '.title')).to.contain('2015');
    expect(element.shadowRoot!.activeElement).to.equal(enlarge);
  });

  it('draws the table when it is first opened, with a row for every mark', async () => {
    const element = await place<StateMap>('<state-map year="2013"></state-map>');
    const nodes = (): number => all(element, '*').length;
    const closed = nodes();
    expect(all(element, 'table')).to.have.length(0);
    await openTable(element);
    expect(all(element, 'tbody tr')).to.have.length(51);
    expect(nodes()).to.be.above(closed + 51 * 5);
    // The table stays open and shows the figures of another year.
    element.year = 2020;
    await element.updateComplete;
    expect(textOf(element, 'caption')).to.contain('2020');
  });

  it('switches between chart and table', async () => {
    const element = await place<TradeBalance>('<trade-balance></trade-balance>');
    const tools = await openTools(element);
    button(tools, 'Table').click();
    await element.updateComplete;
    expect(all(element, '.plot')).to.be.empty;
    button(tools, 'Chart').click();
    await element.updateComplete;
    expect(all(element, '.plot')).to.have.length(1);
  });

  it('saves a self-contained SVG file with resolved colors, title, takeaway and source', async () => {
    const element = await place<StateMap>('<state-map year="2013"></state-map>');
    const tools = await openTools(element);
    const { name, blob } = await captureFile(() => button(tools, 'SVG').click());
    expect(name).to.equal('state-map-2013.svg');
    const text = await blob.text();
    expect(text).to.not.match(/var\(|light-dark|class=/);
    const file = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
    expect(file.querySelector('title')!.textContent).to.equal('Goods exports to Japan by state, 2013');
    expect(file.textContent.replace(/\s+/g, ' ')).to.contain('California, Washington, and Texas').and.to.contain('State trade data');
    expect([...file.querySelectorAll('text')].every((line) => line.getAttribute('font-size'))).to.equal(true);
    // Drawn on its own, the picture has the deepest blue of the map.
    const image = new Image();
    image.src = `data:image/svg+xml,${encodeURIComponent(text)}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [image.width, image.height];
    const context = canvas.getContext('2d')!;
    context.drawImage(image, 0, 0);
    const pixels = context.getImageData(0, 0, canvas.width, canvas.height).data;
    const deep = getComputedStyle(mark(element, 'CA').querySelector('.region')!).fill.match(/\d+/g)!.map(Number);
    let found = 0;
    for (let i = 0; i < pixels.length; i += 4) if (deep.every((part, k) => pixels[i + k] === part)) found++;
    expect(found).to.be.above(5000);
  });

  it('saves a PNG file with two pixels per CSS pixel, and the figures as CSV and JSON', async () => {
    const element = await place<TradeBalance>('<trade-balance year="2014"></trade-balance>');
    const tools = await openTools(element);
    const png = await captureFile(() => button(tools, 'PNG').click());
    expect(png.blob.type).to.equal('image/png');
    expect((await createImageBitmap(png.blob)).width).to.equal(2 * (700 + 32));
    const csv = await captureFile(() => button(tools, 'CSV').click());
    expect(csv.name).to.equal('trade-balance-2014.csv');
    expect([...new Uint8Array(await csv.blob.arrayBuffer()).slice(0, 3)]).to.deep.equal([0xef, 0xbb, 0xbf]);
    expect(await csv.blob.text()).to.contain('2014,2014,114181,170169,-55988');
    const json = await captureFile(() => button(tools, 'JSON').click());
    expect(JSON.parse(await json.blob.text())).to.have.property('title', 'US trade with Japan in goods and services, 1999–2024');
  });

  it('copies a citation and embed code, live or with fixed year and version, and announces it', async () => {
    const element = await place<StateMap>('<state-map measure="share" year="2014"></state-map>');
    const tools = await openTools(element);
    expect(await captureCopy(() => button(tools, 'Copy citation').click())).to.match(
      /^Japan's share of each state's goods exports, 2014\. U\.S\. Census Bureau, .* http/,
    );
    await until(() => textOf(element, '[role=status]') === 'Copied.');
    element.year = 2016;
    await element.updateComplete;
    expect(await captureCopy(() => button(tools, 'live').click())).to.equal(
      '<script src="https://unpkg.com/trade-widgets/dist/standalone/state-map.js"></script>\n<state-map measure="share" year="2014"></state-map>',
    );
    expect(await captureCopy(() => button(tools, 'frozen').click())).to.match(
      /trade-widgets@\d+\.\d+\.\d+\/.*\n<state-map measure="share" year="2016"><\/state-map>$/,
    );
    const frame = await captureCopy(() => button(tools, 'iframe, frozen').click());
    expect(frame).to.match(
      /^<iframe src="https:\/\/unpkg\.com\/trade-widgets@\d+\.\d+\.\d+\/dist\/embed\/state-map\.html\?measure=share&amp;year=2016&amp;lang=en" title="Japan's share[^"]+2016" width="100%" height="\d{3,4}"/,
    );
    expect(frame).to.match(/\n<script src="https:\/\/unpkg\.com\/trade-widgets@\d+\.\d+\.\d+\/dist\/embed\/embed\.js" async><\/script>$/);
    expect(await captureCopy(() => button(tools, 'iframe, live').click())).to.match(/trade-widgets\/dist\/embed\/.*&amp;year=2014&amp;/);
    expect(await captureCopy(() => button(tools, 'image').click())).to.match(/^<img src="state-map-2016\.svg" alt=".+">$/);
  });

  it('announces a failure if the browser has no clipboard, as on a page without HTTPS', async () => {
    const element = await place<TradeBalance>('<trade-balance></trade-balance>');
    const tools = await openTools(element);
    Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
    try {
      button(tools, 'Copy citation').click();
      await until(() => textOf(element, '[role=status]') === 'The browser did not allow it.');
    } finally {
      Reflect.deleteProperty(navigator, 'clipboard');
    }
  });

  it('focuses a state by its name or code', async () => {
    const element = await place<StateMap>('<state-map></state-map>');
    const field = (await openTools(element)).querySelector('input')!;
    for (const [name, code] of [
      ['Kansas', 'KS'],
      ['ny', 'NY'],
      ['rhode', 'RI'],
    ] as const) {
      field.value = name;
      field.dispatchEvent(new Event('change'));
      expect(focused(element)).to.equal(code);
    }
  });

  it('plays the values from left to right, the largest with the highest tone', async () => {
    const tones: { frequency: number; at: number }[] = [];
    const audio: { createOscillator: (this: BaseAudioContext) => OscillatorNode } = AudioContext.prototype;
    const { createOscillator } = audio;
    audio.createOscillator = function () {
      const tone = createOscillator.call(this);
      const set = tone.frequency.setValueAtTime.bind(tone.frequency);
      tone.frequency.setValueAtTime = (frequency, at) => {
        tones.push({ frequency, at });
        return set(frequency, at);
      };
      return tone;
    };
    const element = await place<ChartElement>('<top-partners year="2014"></top-partners>');
    const tools = await openTools(element);
    expect(tones).to.be.empty;
    await click(button(tools, 'Play as sound'));
    audio.createOscillator = createOscillator;
    expect(tones.map(({ frequency }) => Math.round(frequency))).to.have.length(5);
    // Canada, the largest, is three octaves above the UK, the smallest of the five.
    expect(tones[0]!.frequency / tones[4]!.frequency).to.be.closeTo(8, 1e-6);
    for (const i of [1, 2, 3, 4]) {
      expect(tones[i]!.at).to.be.above(tones[i - 1]!.at);
      expect(tones[i]!.frequency).to.be.below(tones[i - 1]!.frequency);
    }
  });

  it('is accessible when open, and so is the enlarged chart, in both languages', async () => {
    for (const chart of charts) {
      for (const lang of ['en', 'ja']) {
        const element = await place<ChartElement>(`<${chart} lang="${lang}"></${chart}>`, 400);
        const tools = await openTools(element);
        await expect(element, `${chart} ${lang}`).to.be.accessible();
        tools.querySelector('button')!.click();
        const dialog = await until(() => element.renderRoot.querySelector('dialog'));
        await dialog.querySelector<ChartElement>(chart)!.updateComplete;
        await expect(element, `${chart} ${lang} enlarged`).to.be.accessible();
        dialog.close();
      }
    }
  });

  it('works with the keyboard alone', async () => {
    const element = await place<TradeBalance>('<trade-balance></trade-balance>');
    all<HTMLElement>(element, '.tools summary')[0]!.focus();
    await press('Enter');
    await until(() => element.renderRoot.querySelector('.tools button'));
    await press('Tab');
    expect(element.shadowRoot!.activeElement!.textContent).to.equal('Enlarge');
    await expect(element).to.be.accessible();
  });
});

describe('charts of a group', () => {
  it('highlight the state that is hovered in another chart, without a tooltip, until the pointer leaves it', async () => {
    const ranking = await place<StateRanking>('<state-ranking group="a" year="2013"></state-ranking>');
    const map = document.createElement('state-map');
    map.setAttribute('group', 'a');
    const ungrouped = document.createElement('state-map');
    document.body.append(map, ungrouped);
    await map.updateComplete;
    await hover(mark(ranking, 'IA'));
    await ranking.updateComplete;
    await map.updateComplete;
    expect(all(map, '.ring').length).to.be.above(0);
    expect(all(map, '.tip')).to.be.empty;
    await ungrouped.updateComplete;
    expect(all(ungrouped, '.ring')).to.be.empty;
    await hover(all(ranking, '.title')[0]!);
    await ranking.updateComplete;
    await map.updateComplete;
    expect(all(map, '.ring')).to.be.empty;
  });
});

describe('the attribute deep-link', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('writes selections to the hash of the URL, and applies the hash', async () => {
    const element = await place<StateMap>('<state-map id="exports" deep-link year="2013"></state-map>');
    expect(location.hash).to.equal('');
    mark(element, 'TX').focus();
    await press('Enter');
    await element.updateComplete;
    expect(location.hash).to.equal('#exports?year=2013&state=TX');
    const reloaded = await place<StateMap>('<state-map id="exports" deep-link></state-map>');
    expect(textOf(reloaded, '.takeaway')).to.contain('Texas').and.to.contain('2013');
    location.hash = '#exports?year=2015&state=CA';
    await until(() => textOf(reloaded, '.takeaway').includes('2015'));
    expect(textOf(reloaded, '.takeaway')).to.contain('California');
  });

  it('is needed to change the URL', async () => {
    const element = await place<StateMap>('<state-map id="exports"></state-map>');
    mark(element, 'TX').focus();
    await press('Enter');
    await element.updateComplete;
    expect(location.hash).to.equal('');
  });
});
