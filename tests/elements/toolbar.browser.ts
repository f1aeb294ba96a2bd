import '../../src/define.ts';
import { expect } from '@open-wc/testing';
import type { ChartElement } from '../../src/frame/chart-element.ts';
import type { StateMap } from '../../src/elements/state-map/state-map.ts';
import type { TradeBalance } from '../../src/elements/trade-balance/trade-balance.ts';
import { charts } from '../support/tags.ts';
import { all, click, emulateMedia, focused, itWith, mark, openTable, place, press, textOf } from './page.ts';
import { announced, button, captureCopy, openedPanel, openPanel, toolbar, until } from './toolbar.ts';

const names = {
  en: ['Download', 'Share', 'Embed', 'Find', 'Listen', 'Enlarge'],
  ja: ['保存', '共有', '埋め込み', '検索', '音で聞く', '拡大'],
};
const panels = { en: ['Download', 'Share', 'Embed', 'Find'], ja: ['保存', '共有', '埋め込み', '検索'] };

describe('the source line', () => {
  it('shows the publisher, and the whole citation when its button is pressed', async () => {
    const element = await place<StateMap>('<state-map year="2013"></state-map>');
    const line = all<HTMLElement>(element, '.source')[0]!;
    const closed = line.offsetHeight;
    expect(textOf(element, '.source')).to.match(/^Source: U\.S\. Census Bureau, State Trade Data, .*2013–2020.*\. Census basis/);
    expect(all<HTMLElement>(element, '.citation')[0]!.offsetWidth, 'the rest is for screen readers').to.equal(1);
    const about = button(element.renderRoot, 'About the source');
    about.focus();
    await press('Enter');
    await element.updateComplete;
    expect(line.offsetHeight).to.be.above(closed);
    expect(about.getAttribute('aria-expanded')).to.equal('true');
    await press('Enter');
    await element.updateComplete;
    expect(line.offsetHeight).to.equal(closed);
    expect(element.shadowRoot!.activeElement === about).to.equal(true);
  });

  it('has no button if a page names no more than a publisher', async () => {
    const element = await place(
      `<state-map source="A ministry" data='[{"code":"CA","year":2024,"exports (million US dollars)":5}]'></state-map>`,
    );
    await until(() => textOf(element, '.source') === 'Source: A ministry');
    expect(all(element, '.about')).to.be.empty;
  });

  itWith('print', 'is printed in full, without the toolbar', async () => {
    await emulateMedia({}, 'print');
    const element = await place('<state-map year="2013"></state-map>');
    expect(all<HTMLElement>(element, '.citation')[0]!.offsetWidth).to.be.above(200);
    for (const hidden of all(element, '.toolbar, .about')) expect(getComputedStyle(hidden).display).to.equal('none');
    await emulateMedia({});
  });
});

describe('the toolbar', () => {
  it('is a row of six buttons in the language of the chart, and missing from a chart without controls', async () => {
    for (const lang of ['en', 'ja'] as const) {
      const element = await place(`<state-map lang="${lang}"></state-map>`);
      expect([...toolbar(element).querySelectorAll('button')].map((one) => one.textContent.trim())).to.deep.equal(names[lang]);
    }
    expect(all(await place('<state-map controls="none"></state-map>'), '.toolbar')).to.be.empty;
  });

  it('leaves out what needs the drawing while the table is shown', async () => {
    const element = await place('<state-map view="table"></state-map>');
    expect([...toolbar(element).querySelectorAll('button')].map((one) => one.textContent.trim())).to.deep.equal([
      'Download',
      'Share',
      'Embed',
      'Enlarge',
    ]);
    const panel = await openPanel(element, 'Download');
    expect([...panel.querySelectorAll('button')].map((one) => one.textContent.trim())).to.deep.equal(['CSV', 'JSON']);
  });

  it('has words and icons from 480 pixels, and icons with the same names in a narrower column', async () => {
    for (const width of [280, 320, 479, 480, 700]) {
      const element = await place('<state-map></state-map>', width);
      const row = toolbar(element);
      expect(row.scrollWidth, `${width}`).to.be.at.most(row.clientWidth);
      for (const name of names.en) {
        const { offsetWidth, offsetHeight } = button(row, name);
        expect(offsetHeight, name).to.equal(30);
        expect(offsetWidth > 40, `${name} at ${width}`).to.equal(width >= 480);
      }
      expect(new Set(names.en.map((name) => button(row, name).offsetTop)).size, `one row at ${width}`).to.equal(1);
    }
  });

  it('opens a panel inside the window, beside its button, at any width', async () => {
    for (const width of [280, 700]) {
      const element = await place('<state-map></state-map>', width);
      for (const name of panels.en) {
        const panel = await openPanel(element, name);
        const box = panel.getBoundingClientRect();
        const opener = button(toolbar(element), name).getBoundingClientRect();
        const label = `${name} at ${width}`;
        expect(box.left, label).to.be.at.least(0);
        expect(box.right, label).to.be.at.most(innerWidth);
        expect(Math.min(Math.abs(box.top - opener.bottom), Math.abs(box.bottom - opener.top)), label).to.be.at.most(5);
        await press('Escape');
        await until(() => !openedPanel(element));
      }
    }
  });

  it('works with the keyboard alone: Enter opens a panel, Escape closes it and returns the focus', async () => {
    const element = await place<TradeBalance>('<trade-balance></trade-balance>');
    for (const name of panels.en) {
      const opener = button(toolbar(element), name);
      opener.focus();
      await press('Enter');
      const panel = await until(() => openedPanel(element));
      await until(() => panel.contains(element.shadowRoot!.activeElement));
      expect(panel.getAttribute('aria-label')).to.equal(name);
      await press('Escape');
      await until(() => !openedPanel(element));
      expect(element.shadowRoot!.activeElement === opener, name).to.equal(true);
    }
  });

  it('closes a panel when its button is pressed again, and when another one opens', async () => {
    const element = await place('<state-map></state-map>');
    await openPanel(element, 'Share');
    await openPanel(element, 'Find');
    expect(all(element, '.tool-panel:popover-open')).to.have.length(1);
    await click(button(toolbar(element), 'Find'));
    await until(() => !openedPanel(element));
  });

  it('is accessible with each panel open, in both languages', async () => {
    for (const chart of charts) {
      for (const lang of ['en', 'ja'] as const) {
        const element = await place<ChartElement>(`<${chart} lang="${lang}"></${chart}>`, 400);
        for (const name of panels[lang]) {
          const panel = await openPanel(element, name);
          await expect(element, `${chart} ${lang} ${name}`).to.be.accessible();
          if (lang === 'ja') expect(panel.textContent, name).to.not.match(/download|share|copy|embed|find|version/i);
        }
      }
    }
  });

  it('takes no height for a result before there is one, and moves no button for it', async () => {
    const element = await place<StateMap>('<state-map measure="share" year="2014"></state-map>');
    for (const name of ['Share', 'Embed', 'Find', 'Download']) {
      const panel = await openPanel(element, name);
      const last = panel.lastElementChild!;
      expect(last.textContent.trim(), name).to.not.equal('');
      const { paddingBottom } = getComputedStyle(panel);
      const room = panel.getBoundingClientRect().bottom - last.getBoundingClientRect().bottom;
      expect(room, name).to.be.at.most(parseFloat(paddingBottom) + 2);
    }
    const panel = await openPanel(element, 'Share');
    const copy = button(panel, 'Copy citation');
    const before = copy.getBoundingClientRect().top - panel.getBoundingClientRect().top;
    await captureCopy(() => copy.click());
    await until(() => textOf(element, '.result') !== '');
    expect(copy.getBoundingClientRect().top - panel.getBoundingClientRect().top).to.equal(before);
  });

  it('writes and says what a button did, the same words again too', async () => {
    const element = await place<StateMap>('<state-map measure="share" year="2014"></state-map>');
    const panel = await openPanel(element, 'Share');
    const citation = await captureCopy(() => button(panel, 'Copy citation').click());
    expect(citation).to.match(/^Japan’s share of each state’s goods exports, 2014\. U\.S\. Census Bureau, .* http/);
    await until(() => announced(element) === 'Copied');
    await element.updateComplete;
    expect(textOf(element, '.result')).to.equal('Copied ✓');
    const said = all(element, '.status span')[0]!;
    await captureCopy(() => button(panel, 'Copy citation').click());
    // A live region announces a node that is new, even with the words of the one before it.
    await until(() => all(element, '.status span')[0] !== said);
    expect(announced(element)).to.equal('Copied');
  });

  it('says a failure if the browser has no clipboard, as on a page without HTTPS', async () => {
    const element = await place<TradeBalance>('<trade-balance></trade-balance>');
    const panel = await openPanel(element, 'Share');
    Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
    try {
      button(panel, 'Copy link').click();
      await until(() => announced(element) === 'The browser did not allow this.');
      await element.updateComplete;
      expect(textOf(element, '.result')).to.equal('The browser did not allow this.');
    } finally {
      Reflect.deleteProperty(navigator, 'clipboard');
    }
  });

  it('does not hide a message about the figures behind an earlier announcement', async () => {
    const element = await place<StateMap>('<state-map></state-map>');
    const panel = await openPanel(element, 'Share');
    await captureCopy(() => button(panel, 'Copy link').click());
    await until(() => announced(element) === 'Copied');
    element.setAttribute('data', 'no JSON');
    await until(() => all(element, '[role=status]').some((region) => /this is not JSON/i.test(region.textContent)));
  });

  it('copies the address with what a reader has chosen, if the chart has deep-link', async () => {
    const element = await place<StateMap>('<state-map id="exports" deep-link year="2014" state="TX"></state-map>');
    const panel = await openPanel(element, 'Share');
    const link = new URL(await captureCopy(() => button(panel, 'Copy link').click()));
    expect(link.hash).to.equal('#exports?year=2014&state=TX');
    const other = await place<StateMap>('<state-map id="exports" year="2014"></state-map>');
    const otherPanel = await openPanel(other, 'Share');
    expect(new URL(await captureCopy(() => button(otherPanel, 'Copy link').click())).hash).to.equal('');
  });

  it('finds a mark by its name, its code, or its first letters, with Enter, and says which', async () => {
    const element = await place<StateMap>('<state-map></state-map>');
    for (const [name, code, state] of [
      ['Kansas', 'KS', 'Kansas'],
      ['ny', 'NY', 'New York'],
      ['rhode', 'RI', 'Rhode Island'],
      ['west virginia', 'WV', 'West Virginia'],
    ] as const) {
      const field = (await openPanel(element, 'Find')).querySelector('input')!;
      expect(element.shadowRoot!.activeElement === field).to.equal(true);
      field.value = name;
      await press('Enter');
      await until(() => focused(element) === code);
      expect(openedPanel(element) === undefined).to.equal(true);
      await until(() => announced(element)?.startsWith(`${state}, selected.`));
      expect(mark(element, code).getAttribute('aria-label')).to.match(new RegExp(`^${state}: .*, selected$`));
    }
  });

  it('says that no name begins with a text, and does not move on Tab', async () => {
    for (const [lang, find, missed] of [
      ['en', 'Find', 'No state begins with “Xy”.'],
      ['ja', '検索', '「Xy」で始まる州はありません。'],
    ] as const) {
      const element = await place<StateMap>(`<state-map lang="${lang}"></state-map>`);
      const panel = await openPanel(element, find);
      expect(panel.querySelectorAll('option')).to.have.length(51);
      const field = panel.querySelector('input')!;
      field.value = 'Xy';
      await press('Enter');
      await until(() => announced(element) === missed);
      await element.updateComplete;
      expect(textOf(element, '.result')).to.equal(missed);
      field.value = lang === 'en' ? 'Kansas' : 'カンザス州';
      await press('Tab');
      expect(focused(element)).to.equal(null);
      expect(openedPanel(element) === panel).to.equal(true);
    }
  });

  it('has a name for the marks of every chart', async () => {
    for (const chart of charts) {
      const element = await place<ChartElement>(`<${chart}></${chart}>`);
      expect(element.markKind.en, chart).to.not.equal('name');
    }
  });
});

describe('the table under a chart', () => {
  it('is drawn when it is first opened, with a row for every mark', async () => {
    const element = await place<StateMap>('<state-map year="2013"></state-map>');
    expect(all(element, 'table')).to.have.length(0);
    await openTable(element);
    expect(all(element, 'tbody tr')).to.have.length(51);
    expect(all(element, 'tbody tr > *')).to.have.length(51 * 6);
    // The table stays open and shows the figures of another year.
    element.year = 2020;
    await element.updateComplete;
    expect(textOf(element, 'caption')).to.contain('2020');
  });
});
