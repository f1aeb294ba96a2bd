import '../../src/define.ts';
import { expect } from '@open-wc/testing';
import china from '../../data/slices/partners/CN.json' with { type: 'json' };
import korea from '../../data/slices/partners/KR.json' with { type: 'json' };
import type { ChartElement } from '../../src/frame/chart-element.ts';
import { addPack } from '../../src/frame/pack-registry.ts';
import type { StateMap } from '../../src/elements/state-map/state-map.ts';
import type { TradeBalance } from '../../src/elements/trade-balance/trade-balance.ts';
import { all, place } from './page.ts';
import { announced, button, captureCopy, choose, openPanel, until } from './toolbar.ts';

/** The code in the open panel Embed. */
const code = (element: ChartElement): string => all<Element>(element, 'textarea').map((box) => (box as HTMLTextAreaElement).value)[0]!;

describe('the panel Embed', () => {
  it('shows the code of a script, and copies it', async () => {
    const element = await place<StateMap>('<state-map measure="share" year="2014"></state-map>');
    const panel = await openPanel(element, 'Embed');
    expect(code(element)).to.equal(
      '<script src="https://unpkg.com/trade-widgets/dist/standalone/state-map.js"></script>\n<state-map lang="en" year="2014" measure="share"></state-map>',
    );
    expect(await captureCopy(() => button(panel, 'Copy code').click())).to.equal(code(element));
    await until(() => announced(element) === 'Copied');
  });

  it('fixes the version and the year on request', async () => {
    const element = await place<StateMap>('<state-map></state-map>');
    await openPanel(element, 'Embed');
    expect(code(element)).to.match(/<state-map lang="en"><\/state-map>$/);
    await choose(element, 'Version', 'Fixed at 2020');
    expect(code(element)).to.match(
      /^<script src="https:\/\/unpkg\.com\/trade-widgets@\d+\.\d+\.\d+\/dist\/standalone\/state-map\.js"><\/script>\n<state-map lang="en" year="2020"><\/state-map>$/,
    );
  });

  it('shows the code of a frame with the title and the height of the chart', async () => {
    const element = await place<StateMap>('<state-map measure="share" year="2014"></state-map>');
    await openPanel(element, 'Embed');
    await choose(element, 'Embed as', 'Frame');
    expect(code(element)).to.match(
      /^<iframe src="https:\/\/unpkg\.com\/trade-widgets\/dist\/embed\/state-map\.html\?lang=en&amp;year=2014&amp;measure=share" title="Japan’s share[^"]+2014" width="100%" height="\d{3,4}"/,
    );
    expect(code(element)).to.match(/\n<script src="https:\/\/unpkg\.com\/trade-widgets\/dist\/embed\/embed\.js" async><\/script>$/);
  });

  it('puts the picture itself into the code of a picture', async () => {
    const element = await place<StateMap>('<state-map year="2014"></state-map>');
    await openPanel(element, 'Embed');
    await choose(element, 'Embed as', 'Picture');
    expect(all(element, '.tool-panel legend').map((legend) => legend.textContent)).to.deep.equal(['Embed as']);
    const place2 = document.createElement('div');
    place2.innerHTML = code(element);
    const image = place2.querySelector('img')!;
    await image.decode();
    expect([image.naturalWidth, image.naturalHeight]).to.deep.equal([image.width, image.height]);
    expect(image.alt).to.contain('California, Washington, and Texas');
  });

  it('has the properties and the language that the chart shows, and nothing of the page', async () => {
    document.documentElement.lang = 'ja';
    try {
      const element = await place<StateMap>(
        '<state-map id="a" class="b" style="color: red" slot="c" onclick="name" group="e" deep-link data-f="g" year="2014"></state-map>',
      );
      Object.assign(element, { year: 2016, state: 'TX', headingLevel: 2, heading: '"見出し" <1>' });
      await element.updateComplete;
      await openPanel(element, '埋め込み');
      expect(code(element).split('\n')[1]).to.equal(
        '<state-map lang="ja" year="2016" heading="&quot;見出し&quot; &lt;1&gt;" heading-level="2" state="TX"></state-map>',
      );
    } finally {
      document.documentElement.lang = 'en';
    }
  });

  it('follows the chart while the panel is open', async () => {
    const element = await place<StateMap>('<state-map year="2014"></state-map>');
    await openPanel(element, 'Embed');
    element.measure = 'rank';
    await element.updateComplete;
    expect(code(element)).to.contain('measure="rank"');
  });

  it('takes no address from elements of the page', async () => {
    const element = await place<StateMap>('<state-map></state-map>');
    const forms = document.createElement('div');
    forms.innerHTML = `<form name="scripts"><input name="0" src="https://evil.invalid/standalone/all.js"></form>
      <img name="currentScript" src="https://evil.invalid/standalone/all.js"><script type="text/plain" src="https://evil.invalid/cdn/all.js"></script>`;
    document.body.append(forms);
    await openPanel(element, 'Embed');
    expect(code(element)).to.match(/^<script src="https:\/\/unpkg\.com\/trade-widgets\/dist\//);
    forms.remove();
  });

  it('has the scripts of both partners of a comparison', async () => {
    [korea, china].forEach(addPack);
    const element = await place<TradeBalance>('<trade-balance partner="KR" compare-partner="CN"></trade-balance>');
    await openPanel(element, 'Embed');
    const scripts = ['standalone/trade-balance', 'partners/KR', 'partners/CN'].map(
      (name) => `<script src="https://unpkg.com/trade-widgets/dist/${name}.js"></script>\n`,
    );
    expect(code(element)).to.equal(`${scripts.join('')}<trade-balance lang="en" partner="KR" compare-partner="CN"></trade-balance>`);
    await choose(element, 'Embed as', 'Frame');
    expect(code(element)).to.contain('/embed/trade-balance.html?lang=en&amp;partner=KR&amp;compare-partner=CN"');
  });

  it('offers no frame for custom data, and writes the data into the code of a script', async () => {
    const row = '{"code":"CA","year":2024,"exports (million US dollars)":5}';
    const element = await place<StateMap>(`<state-map source="A ministry" data='[${row}]'></state-map>`);
    await until(() => element.renderRoot.textContent.includes('Source: A ministry'));
    const panel = await openPanel(element, 'Embed');
    expect([...panel.querySelectorAll('label')].map((label) => label.textContent.trim())).to.not.include('Frame');
    expect(code(element)).to.contain(
      `<state-map lang="en" source="A ministry"><script type="application/json">[${row}]</script></state-map>`,
    );
  });
});
