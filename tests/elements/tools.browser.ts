import '../../src/define.ts';
import { expect } from '@open-wc/testing';
import type { ChartElement } from '../../src/frame/chart-element.ts';
import type { StateMap } from '../../src/elements/state-map/state-map.ts';
import type { StateRanking } from '../../src/elements/state-ranking/state-ranking.ts';
import type { TradeBalance } from '../../src/elements/trade-balance/trade-balance.ts';
import { all, click, focused, mark, openTable, place, point, press, read } from './page.ts';

/** The tools of a chart, opened by their reader. */
async function open(element: ChartElement): Promise<HTMLElement> {
  const summary = all(element, '.tools summary')[0]!;
  summary.scrollIntoView({ block: 'center' });
  await click(summary);
  const tools = all<HTMLElement>(element, '.tools')[0]!;
  await until(() => tools.querySelector('button'));
  await element.updateComplete;
  return tools;
}

/** As soon as it is true: what comes from a chunk, a picture or the clipboard has no promise of the element's. */
async function until<T>(test: () => T): Promise<NonNullable<T>> {
  for (;;) {
    const found = test();
    if (found) return found;
    await new Promise((done) => requestAnimationFrame(done));
  }
}

const button = (root: ParentNode, name: string): HTMLButtonElement =>
  [...root.querySelectorAll('button')].find((one) => one.textContent.trim() === name)!;

/** What a button saves, instead of saving it. */
async function saved(act: () => unknown): Promise<{ name: string; blob: Blob }> {
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

/** What a button copies. */
async function copied(act: () => unknown): Promise<string> {
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

describe('the tools of a reader', () => {
  it('are there in both languages, and not where a page asks for none', async () => {
    expect(read(await place('<state-map></state-map>'), '.tools summary')).to.equal('Enlarge, take away, share');
    expect(read(await place('<state-map lang="ja"></state-map>'), '.tools summary')).to.equal('拡大・保存・共有');
    expect(all(await place('<state-map static></state-map>'), '.tools')).to.be.empty;
    const tools = await open(await place('<trade-balance lang="ja"></trade-balance>'));
    expect(tools.textContent).to.not.match(/download|share|copy|table|enlarge|find/i);
    expect(tools.textContent).to.contain('キーボード');
  });

  it('enlarge the chart in a dialog, hand back what was changed there, and the focus', async () => {
    const element = await place<StateMap>('<state-map year="2013"></state-map>', 400);
    const enlarge = button(await open(element), 'Enlarge');
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
    expect(read(element, '.title')).to.contain('2015');
    expect(element.shadowRoot!.activeElement).to.equal(enlarge);
  });

  it('draw the table when it is first opened, with a row for every mark', async () => {
    const element = await place<StateMap>('<state-map year="2013"></state-map>');
    const nodes = (): number => all(element, '*').length;
    const closed = nodes();
    expect(all(element, 'table')).to.have.length(0);
    await openTable(element);
    expect(all(element, 'tbody tr')).to.have.length(51);
    expect(nodes()).to.be.above(closed + 51 * 5);
    // What is open stays open, with the figures of another year.
    element.year = 2020;
    await element.updateComplete;
    expect(read(element, 'caption')).to.contain('2020');
  });

  it('switch between chart and table', async () => {
    const element = await place<TradeBalance>('<trade-balance></trade-balance>');
    const tools = await open(element);
    button(tools, 'Table').click();
    await element.updateComplete;
    expect(all(element, '.plot')).to.be.empty;
    button(tools, 'Chart').click();
    await element.updateComplete;
    expect(all(element, '.plot')).to.have.length(1);
  });

  it('save the picture as a file of its own: resolved colours, title, sentence and source', async () => {
    const element = await place<StateMap>('<state-map year="2013"></state-map>');
    const tools = await open(element);
    const { name, blob } = await saved(() => button(tools, 'SVG').click());
    expect(name).to.equal('state-map-2013.svg');
    const text = await blob.text();
    expect(text).to.not.match(/var\(|light-dark|class=/);
    const file = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
    expect(file.querySelector('title')!.textContent).to.equal('Goods exports to Japan by state, 2013');
    expect(file.textContent.replace(/\s+/g, ' ')).to.contain('California, Washington, and Texas').and.to.contain('State trade data');
    expect([...file.querySelectorAll('text')].every((line) => line.getAttribute('font-size'))).to.equal(true);
    // Drawn by itself, the deepest blue of the map is in it.
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

  it('save it as PNG at two pixels for one, and its figures as CSV and JSON', async () => {
    const element = await place<TradeBalance>('<trade-balance year="2014"></trade-balance>');
    const tools = await open(element);
    const png = await saved(() => button(tools, 'PNG').click());
    expect(png.blob.type).to.equal('image/png');
    expect((await createImageBitmap(png.blob)).width).to.equal(2 * (700 + 32));
    const csv = await saved(() => button(tools, 'CSV').click());
    expect(csv.name).to.equal('trade-balance-2014.csv');
    expect([...new Uint8Array(await csv.blob.arrayBuffer()).slice(0, 3)]).to.deep.equal([0xef, 0xbb, 0xbf]);
    expect(await csv.blob.text()).to.contain('2014,2014,114181,170169,-55988');
    const json = await saved(() => button(tools, 'JSON').click());
    expect(JSON.parse(await json.blob.text())).to.have.property('title', 'US trade with Japan in goods and services, 1999–2024');
  });

  it('copy a citation and code to embed it, live or with its year and version fixed, and say so', async () => {
    const element = await place<StateMap>('<state-map measure="share" year="2014"></state-map>');
    const tools = await open(element);
    expect(await copied(() => button(tools, 'Copy citation').click())).to.match(
      /^Japan's share of each state's goods exports, 2014\. U\.S\. Census Bureau, .* http/,
    );
    await until(() => read(element, '[role=status]') === 'Copied.');
    element.year = 2016;
    await element.updateComplete;
    expect(await copied(() => button(tools, 'live').click())).to.equal(
      '<script src="https://unpkg.com/trade-widgets/dist/standalone/state-map.js"></script>\n<state-map measure="share" year="2014"></state-map>',
    );
    expect(await copied(() => button(tools, 'frozen').click())).to.match(
      /trade-widgets@\d+\.\d+\.\d+\/.*\n<state-map measure="share" year="2016"><\/state-map>$/,
    );
    const frame = await copied(() => button(tools, 'iframe, frozen').click());
    expect(frame).to.match(
      /^<iframe src="https:\/\/unpkg\.com\/trade-widgets@\d+\.\d+\.\d+\/dist\/embed\/state-map\.html\?measure=share&amp;year=2016&amp;lang=en" title="Japan's share[^"]+2016" width="100%" height="\d{3,4}"/,
    );
    expect(frame).to.match(/\n<script src="https:\/\/unpkg\.com\/trade-widgets@\d+\.\d+\.\d+\/dist\/embed\/embed\.js" async><\/script>$/);
    expect(await copied(() => button(tools, 'iframe, live').click())).to.match(/trade-widgets\/dist\/embed\/.*&amp;year=2014&amp;/);
    expect(await copied(() => button(tools, 'image').click())).to.match(/^<img src="state-map-2016\.svg" alt=".+">$/);
  });

  it('say so where the browser has no clipboard, as on a page without https', async () => {
    const element = await place<TradeBalance>('<trade-balance></trade-balance>');
    const tools = await open(element);
    Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
    try {
      button(tools, 'Copy citation').click();
      await until(() => read(element, '[role=status]') === 'The browser did not allow it.');
    } finally {
      Reflect.deleteProperty(navigator, 'clipboard');
    }
  });

  it('find a state by its name or code', async () => {
    const element = await place<StateMap>('<state-map></state-map>');
    const field = (await open(element)).querySelector('input')!;
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

  it('play the values from left to right, the largest highest', async () => {
    const heard: { frequency: number; at: number }[] = [];
    const audio: { createOscillator: (this: BaseAudioContext) => OscillatorNode } = AudioContext.prototype;
    const { createOscillator } = audio;
    audio.createOscillator = function () {
      const tone = createOscillator.call(this);
      const set = tone.frequency.setValueAtTime.bind(tone.frequency);
      tone.frequency.setValueAtTime = (frequency, at) => {
        heard.push({ frequency, at });
        return set(frequency, at);
      };
      return tone;
    };
    const element = await place<ChartElement>('<top-partners year="2014"></top-partners>');
    const tools = await open(element);
    expect(heard).to.be.empty;
    await click(button(tools, 'Play as sound'));
    audio.createOscillator = createOscillator;
    expect(heard.map(({ frequency }) => Math.round(frequency))).to.have.length(5);
    // Canada, the largest, is three octaves above the UK, the smallest of the five.
    expect(heard[0]!.frequency / heard[4]!.frequency).to.be.closeTo(8, 1e-6);
    for (const i of [1, 2, 3, 4]) {
      expect(heard[i]!.at).to.be.above(heard[i - 1]!.at);
      expect(heard[i]!.frequency).to.be.below(heard[i - 1]!.frequency);
    }
  });

  it('are accessible when they are open, and so is the enlarged chart, in both languages', async () => {
    for (const chart of [
      'trade-balance',
      'top-partners',
      'trade-composition',
      'state-map',
      'state-ranking',
      'prefecture-map',
      'prefecture-ranking',
    ]) {
      for (const lang of ['en', 'ja']) {
        const element = await place<ChartElement>(`<${chart} lang="${lang}"></${chart}>`, 400);
        const tools = await open(element);
        await expect(element, `${chart} ${lang}`).to.be.accessible();
        tools.querySelector('button')!.click();
        const dialog = await until(() => element.renderRoot.querySelector('dialog'));
        await dialog.querySelector<ChartElement>(chart)!.updateComplete;
        await expect(element, `${chart} ${lang} enlarged`).to.be.accessible();
        dialog.close();
      }
    }
  });

  it('are reached and worked by keyboard alone', async () => {
    const element = await place<TradeBalance>('<trade-balance></trade-balance>');
    all<HTMLElement>(element, '.tools summary')[0]!.focus();
    await press('Enter');
    await until(() => element.renderRoot.querySelector('.tools button'));
    await press('Tab');
    expect(element.shadowRoot!.activeElement!.textContent).to.equal('Enlarge');
    await expect(element).to.be.accessible();
  });
});

describe('charts of one group', () => {
  it('show the state that another of them is at, without its tooltip, and let it go again', async () => {
    const ranking = await place<StateRanking>('<state-ranking group="a" year="2013"></state-ranking>');
    const map = document.createElement('state-map');
    map.setAttribute('group', 'a');
    const stranger = document.createElement('state-map');
    document.body.append(map, stranger);
    await map.updateComplete;
    await point(mark(ranking, 'IA'));
    await ranking.updateComplete;
    await map.updateComplete;
    expect(all(map, '.ring').length).to.be.above(0);
    expect(all(map, '.tip')).to.be.empty;
    await stranger.updateComplete;
    expect(all(stranger, '.ring')).to.be.empty;
    await point(all(ranking, '.title')[0]!);
    await ranking.updateComplete;
    await map.updateComplete;
    expect(all(map, '.ring')).to.be.empty;
  });
});

describe('a chart with a deep link', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('writes what its reader chose into the address, and takes it from there', async () => {
    const element = await place<StateMap>('<state-map id="exports" deep-link year="2013"></state-map>');
    expect(location.hash).to.equal('');
    mark(element, 'TX').focus();
    await press('Enter');
    await element.updateComplete;
    expect(location.hash).to.equal('#exports?year=2013&state=TX');
    const again = await place<StateMap>('<state-map id="exports" deep-link></state-map>');
    expect(read(again, '.takeaway')).to.contain('Texas').and.to.contain('2013');
    location.hash = '#exports?year=2015&state=CA';
    await until(() => read(again, '.takeaway').includes('2015'));
    expect(read(again, '.takeaway')).to.contain('California');
  });

  it('leaves the address alone without the attribute', async () => {
    const element = await place<StateMap>('<state-map id="exports"></state-map>');
    mark(element, 'TX').focus();
    await press('Enter');
    await element.updateComplete;
    expect(location.hash).to.equal('');
  });
});
