import '../../src/elements/trade-fact/define.ts';
import { expect } from '@open-wc/testing';
import type { TradeFact } from '../../src/elements/trade-fact/trade-fact.ts';
import { click, press, warnings } from './page.ts';

/** Puts markup with a <trade-fact> on the page. */
async function inProse(
  markup: string,
): Promise<{ prose: HTMLElement; fact: TradeFact; figure: HTMLElement | null; spoken: string | undefined; about: string | undefined }> {
  document.body.innerHTML = `<div>${markup}</div>`;
  const prose = document.body.firstElementChild as HTMLElement;
  const fact = prose.querySelector<TradeFact>('trade-fact')!;
  await fact.updateComplete;
  return {
    prose,
    fact,
    figure: fact.renderRoot.querySelector<HTMLElement>('.figure'),
    spoken: fact.renderRoot.querySelector('.spoken')?.textContent,
    about: fact.renderRoot.querySelector('[popover]')?.textContent,
  };
}
const figure = async (attributes: string): Promise<string | undefined> =>
  (await inProse(`<trade-fact ${attributes}></trade-fact>`)).figure?.textContent;

describe('<trade-fact>', () => {
  it('writes the figures of the article in English and Japanese', async () => {
    for (const [attributes, en, ja] of [
      ['name="two-way-total" year="2014"', '$284.4\u00a0billion', '2,844億ドル'],
      ['name="exports-total" year="2014"', '$114.2\u00a0billion', '1,142億ドル'],
      ['name="imports-services" year="2014"', '$32.8\u00a0billion', '328億\u20605,000万ドル'],
      ['name="balance-total" year="2014"', '\u2212$56.0\u00a0billion', '\u2212559億\u20609,000万ドル'],
      ['name="balance-total" year="2014" absolute', '$56.0\u00a0billion', '559億\u20609,000万ドル'],
      ['name="rank-exports-goods" year="2014"', '4th', '第4位'],
      ['name="share-asia-pacific" year="2014"', '19.3%', '19.3％'],
      ['name="states-over-1bn" year="2013"', '19', '19'],
      ['name="state-first" year="2013"', 'California', 'カリフォルニア州'],
      ['name="state-first-value" year="2013"', '$12.7\u00a0billion', '127億\u20604,000万ドル'],
      ['name="state-share-first-value" year="2013"', '15.2%', '15.2％'],
      ['name="share-machinery-imports" year="2014"', '74.1%', '74.1％'],
      ['name="prefecture-first"', 'Aichi (estimate)', '愛知県（推計）'],
      ['name="prefecture-first-value"', 'an estimated $30.0\u00a0billion', '推計300億ドル'],
    ]) {
      expect(await figure(attributes!), attributes).to.equal(en);
      expect(await figure(`lang="ja" ${attributes!}`), attributes).to.equal(ja);
    }
  });

  it('says its name, year, quality and source in its popover, and year, quality, publisher and basis to screen readers', async () => {
    const { about, spoken } = await inProse('<trade-fact name="rank-exports-services" year="2014"></trade-fact>');
    expect(about).to.match(
      /^Japan’s rank among US services export markets, 2014\. U\.S\. Bureau of Economic Analysis, .*among the countries that BEA lists\.$/,
    );
    expect(spoken).to.equal(' (2014, U.S. Bureau of Economic Analysis, BOP basis)');
    const japanese = await inProse('<trade-fact lang="ja" name="share-machinery-exports" year="2014"></trade-fact>');
    expect(japanese.about).to.contain('、2014年、公表された比率から復元。').and.to.contain('米国勢調査局');
    expect(japanese.spoken).to.equal('（2014年、公表された比率から復元、米国勢調査局、通関ベース）');
  });

  it('writes an interval with both bounds, and hides it from screen readers, which say it in words', async () => {
    const { figure, spoken } = await inProse('<trade-fact name="rank-exports-services" year="2005"></trade-fact>');
    expect([figure?.textContent, figure?.ariaHidden]).to.deep.equal(['2nd to 4th', 'true']);
    expect(spoken).to.match(/^between 2nd and 4th \(2005, between two bounds, /);
    expect((await inProse('<trade-fact name="rank-exports-services" year="2014"></trade-fact>')).figure?.ariaHidden).to.equal(null);
  });

  it('opens its popover by the keyboard and by a click, beside the figure and inside the window; Escape returns to the figure', async () => {
    const { fact, figure } = await inProse(
      '<p lang="en" style="text-align: right">Trade was <trade-fact lang="ja" name="two-way-total" year="2014"></trade-fact></p>',
    );
    const button = figure!.closest('button')!;
    const about = fact.renderRoot.querySelector<HTMLElement>('[popover]')!;
    const isOpen = (): boolean => about.matches(':popover-open');
    const toggled = (): Promise<unknown> => new Promise((done) => about.addEventListener('toggle', done, { once: true }));
    // Its words are not in the language of the page.
    expect([button.lang, about.lang]).to.deep.equal(['ja', 'ja']);
    /** Does what opens or closes the popover, and says whether it is open and whether the focus is on the button. */
    const after = async (act: () => Promise<unknown>): Promise<{ open: boolean; onButton: boolean }> => {
      const change = toggled();
      await act();
      await change;
      return { open: isOpen(), onButton: fact.shadowRoot!.activeElement === button };
    };
    await press('Tab');
    expect(fact.shadowRoot!.activeElement === button).to.equal(true);
    expect(await after(() => press('Enter'))).to.deep.equal({ open: true, onButton: false });
    // A screen reader reads what has the focus.
    expect(fact.shadowRoot!.activeElement === about).to.equal(true);
    expect(about.getAttribute('aria-label')).to.equal(about.textContent);
    const [box, place] = [about.getBoundingClientRect(), button.getBoundingClientRect()];
    expect(box.left).to.be.at.least(0);
    expect(box.right).to.be.at.most(innerWidth);
    expect(Math.min(Math.abs(box.top - place.bottom), Math.abs(box.bottom - place.top))).to.be.at.most(5);
    expect(await after(() => press('Escape'))).to.deep.equal({ open: false, onButton: true });
    expect((await after(() => click(button))).open).to.equal(true);
    expect((await after(() => click(button))).open).to.equal(false);
  });

  it('shows the last year by default', async () => {
    expect((await inProse('<trade-fact name="two-way-total"></trade-fact>')).about).to.contain(', 2024.');
  });

  it('shows its fallback text for an unknown figure, and warns once', async () => {
    const messages = await warnings(async () => {
      const { prose, fact } = await inProse('about <trade-fact name="gdp">a few</trade-fact> of them');
      expect(fact.renderRoot.querySelector('slot')?.assignedNodes()).to.have.length(1);
      expect(prose.innerText).to.equal('about a few of them');
      fact.requestUpdate();
      await fact.updateComplete;
    });
    expect(messages).to.have.length(1);
    expect(messages[0]).to.match(/^<trade-fact>: name="gdp" is not one of two-way-total, .*; none is used\.$/);
  });

  it('shows no figure for a year that it does not have, rather than that of another year', async () => {
    const messages = await warnings(async () => {
      const { fact, figure } = await inProse('<trade-fact name="two-way-total" year="1990"></trade-fact>');
      expect(figure).to.equal(null);
      expect(fact.renderRoot.textContent).to.equal('no figure');
    });
    expect(messages).to.deep.equal(['<trade-fact>: year="1990" is not a whole number from 1999 to 2024; none is used.']);
  });

  it('stays on its line and inherits the font, in a heading and in a link', async () => {
    for (const [tag, size] of [
      ['h2', '40px'],
      ['a href="#"', '12px'],
    ]) {
      const { prose, figure } = await inProse(
        `<${tag!} style="font: italic 700 ${size!} serif">Trade of <trade-fact name="two-way-total"></trade-fact> in all</${tag!.split(' ')[0]!}>`,
      );
      const style = getComputedStyle(figure!);
      expect([style.fontSize, style.fontStyle, style.fontWeight]).to.deep.equal([size, 'italic', '700']);
      expect(new Set([...prose.firstElementChild!.getClientRects()].map(({ bottom }) => Math.round(bottom)))).to.have.property('size', 1);
      expect(prose.firstElementChild!.getBoundingClientRect().height).to.be.below(parseInt(size!) * 1.6);
    }
  });

  it('follows its attributes and the language of its parent, and is accessible', async () => {
    const { prose, fact } = await inProse('<p>Trade was <trade-fact name="two-way-total" year="2014"></trade-fact>.</p>');
    prose.lang = 'ja';
    await new Promise((done) => setTimeout(done));
    await fact.updateComplete;
    expect(fact.renderRoot.querySelector('.figure')?.textContent).to.equal('2,844億ドル');
    fact.year = 2013;
    await fact.updateComplete;
    expect(fact.renderRoot.querySelector('.figure')?.textContent).to.equal('2,855億ドル');
    await expect(prose).to.be.accessible();
  });
});
