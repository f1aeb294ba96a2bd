import '../../src/define.ts';
import { expect } from '@open-wc/testing';
import type { ChartElement, TradeYear } from '../../src/frame/chart-element.ts';
import { announcementDelayMs } from '../../src/frame/controls/delayed-announcement.ts';
import { yearDurationMs } from '../../src/frame/controls/player.ts';
import { all, charts, click, emulateMedia, itWith, mark, openTable, place, press, radio, tap, textOf, warnings } from './page.ts';

/** The native functions, which the fake clock replaces during a test. */
const native = { setTimeout, clearTimeout };

/** A clock for `setTimeout()` that a test moves. */
class FakeClock {
  #now = 0;
  #next = 1;
  readonly #timers = new Map<number, { at: number; callback: () => void }>();

  install(): void {
    window.setTimeout = ((callback: () => void, delay = 0) => {
      this.#timers.set(this.#next, { at: this.#now + delay, callback });
      return this.#next++;
    }) as typeof setTimeout;
    window.clearTimeout = ((id: number) => this.#timers.delete(id)) as typeof clearTimeout;
  }

  uninstall(): void {
    Object.assign(window, native);
  }

  /** Lets time pass. Runs the timers that end in it, in their order. */
  async pass(ms: number, element: ChartElement): Promise<void> {
    const end = this.#now + ms;
    for (;;) {
      const [due] = [...this.#timers].filter(([, { at }]) => at <= end).sort(([, a], [, b]) => a.at - b.at);
      if (!due) break;
      const [id, { at, callback }] = due;
      this.#now = at;
      this.#timers.delete(id);
      callback();
    }
    this.#now = end;
    await element.updateComplete;
  }
}

const clock = new FakeClock();
const controlsOf = (element: ChartElement): { play: HTMLButtonElement; earlier: HTMLButtonElement; later: HTMLButtonElement } => {
  const [play, earlier, later] = all<HTMLButtonElement>(element, '.years button');
  return { play: play!, earlier: earlier!, later: later! };
};
const slider = (element: ChartElement): HTMLInputElement => all<HTMLInputElement>(element, '.years input')[0]!;
const shownYear = (element: ChartElement): string => textOf(element, '.years output');
const status = (element: ChartElement): string => textOf(element, '.status');
/** The switches of an element: the names of their segments, the chosen one in brackets. */
const switches = (element: ChartElement): string[] =>
  all<HTMLFieldSetElement>(element, '.switches .segments').map((fieldset) =>
    [...fieldset.querySelectorAll('label')]
      .map((label) => (label.querySelector('input')!.checked ? `[${label.textContent.trim()}]` : label.textContent.trim()))
      .join(' '),
  );
/** Waits until an element that was touched has been drawn again. */
const drawn = (element: ChartElement): Promise<unknown> => element.updateComplete;

describe('controls', () => {
  describe('the attribute controls', () => {
    const shown = (element: ChartElement): string[] =>
      Object.entries({ year: '.years', measure: 'input[name=measure]', view: 'input[name=view]', tools: '.toolbar' })
        .filter(([, selector]) => all(element, selector).length)
        .map(([name]) => name);

    it('shows all controls by default, those that it lists, or none', async () => {
      for (const [attribute, expected] of [
        ['', ['year', 'measure', 'view', 'tools']],
        ['controls="measure year"', ['year', 'measure']],
        ['controls="tools"', ['view', 'tools']],
        ['controls="none"', []],
      ] as const)
        expect(shown(await place(`<state-map ${attribute}></state-map>`)), attribute).to.deep.equal(expected);
    });

    it('leave no toolbar without controls', async () => {
      for (const markup of ['<state-map controls="tools"></state-map>', '<state-map controls="none"></state-map>'])
        for (const toolbar of all(await place(markup), '[role=toolbar]'))
          expect(
            toolbar.querySelectorAll('button, a, input, select').length,
            `${markup} ${toolbar.getAttribute('aria-label')}`,
          ).to.be.above(0);
    });

    it('reports an unknown word once, with the allowed ones', async () => {
      let element!: ChartElement;
      const messages = await warnings(async () => {
        element = await place('<state-map controls="year footer"></state-map>');
        element.setAttribute('heading', 'Exports');
        await element.updateComplete;
      });
      expect(messages).to.deep.equal(['<state-map>: controls="year footer" is not a list of year, measure, tools, or none; year is used.']);
      expect(shown(element)).to.deep.equal(['year']);
    });
  });

  describe('switches', () => {
    it('offer what each element can show, in both languages', async () => {
      const expected: Record<string, [en: string[], ja: string[]]> = {
        'trade-balance': [
          ['[Total] Goods Services', '[Balance of payments] Census', '[Chart] Table'],
          ['[合計] 財 サービス', '[国際収支] 通関', '[図] 表'],
        ],
        'top-partners': [
          ['[Exports] Imports Both', '[Chart] Table'],
          ['[輸出] 輸入 輸出入計', '[図] 表'],
        ],
        'state-map': [
          ['[Value] Share Rank', '[Chart] Table'],
          ['[金額] 割合 順位', '[図] 表'],
        ],
        'state-ranking': [
          ['[Asia share] World share Value', '[Chart] Table'],
          ['[アジア内の割合] 全体の割合 金額', '[図] 表'],
        ],
        'trade-composition': [
          ['[Both] Exports Imports', '[SITC] NAICS', '[Chart] Table'],
          ['[輸出入] 輸出 輸入', '[SITC] NAICS', '[図] 表'],
        ],
        'prefecture-map': [
          ['[Estimate] Customs', '[Chart] Table'],
          ['[推計] 通関', '[図] 表'],
        ],
        'prefecture-ranking': [
          ['[Per resident] Total', '[Estimate] Customs', '[Chart] Table'],
          ['[人口当たり] 総額', '[推計] 通関', '[図] 表'],
        ],
      };
      for (const [tag, [en, ja]] of Object.entries(expected)) {
        expect(switches(await place(`<${tag}></${tag}>`)), tag).to.deep.equal(en);
        expect(switches(await place(`<${tag} lang="ja"></${tag}>`)), tag).to.deep.equal(ja);
      }
    });

    it('change the chart by mouse, and set attribute, property and address', async () => {
      const element = await place<HTMLElementTagNameMap['state-map']>('<state-map id="map" deep-link></state-map>');
      await click(radio(element, 'measure', 'share'));
      await drawn(element);
      expect(element.getAttribute('measure')).to.equal('share');
      expect(element.measure).to.equal('share');
      expect(switches(element)[0]).to.equal('Value [Share] Rank');
      expect(textOf(element, '.takeaway')).to.contain('share');
      expect(location.hash).to.equal('#map?measure=share');
      await click(radio(element, 'view', 'table'));
      await drawn(element);
      expect(location.hash).to.equal('#map?view=table&measure=share');
      history.replaceState(null, '', location.pathname + location.search);
    });

    itWith('touch', 'change the chart by a tap', async () => {
      const element = await place('<top-partners></top-partners>');
      await tap(radio(element, 'flow', 'total'));
      await drawn(element);
      expect(textOf(element, '.takeaway')).to.contain('exports plus imports');
    });

    it('change the chart by Space, and by the up and down arrow keys', async () => {
      const element = await place('<top-partners></top-partners>');
      radio(element, 'flow', 'exports').focus();
      await press('ArrowRight');
      expect(element.shadowRoot?.activeElement).to.equal(radio(element, 'flow', 'imports'));
      expect(element.getAttribute('flow')).to.equal(null);
      await press(' ');
      await drawn(element);
      expect(element.getAttribute('flow')).to.equal('imports');
      await press('ArrowDown');
      await drawn(element);
      expect(element.getAttribute('flow')).to.equal('total');
    });

    it('are named after their chart', async () => {
      const element = await place('<state-map heading="Exports"></state-map>');
      const labels = (selector: string): (string | null)[] => all(element, selector).map((one) => one.getAttribute('aria-label'));
      expect(labels('[role=toolbar]')).to.deep.equal(['Controls: Exports', 'Tools: Exports']);
      expect(labels('[role=toolbar] fieldset')).to.deep.equal(['Figure on the map', 'Chart or table', 'Year']);
      const japanese = await place('<state-map lang="ja" heading="輸出"></state-map>');
      expect(all(japanese, '[role=toolbar]')[0]!.getAttribute('aria-label')).to.equal('表示の設定：輸出');
    });

    it('announce the new takeaway', async () => {
      clock.install();
      try {
        const element = await place('<top-partners></top-partners>');
        radio(element, 'flow', 'imports').click();
        await clock.pass(announcementDelayMs, element);
        expect(status(element)).to.equal(`2014. ${textOf(element, '.takeaway')}`);
      } finally {
        clock.uninstall();
      }
    });

    it('of a sorted table stay with their column when the table gets others', async () => {
      const element = await place('<trade-composition view="table" flow="both"></trade-composition>');
      const sorted = (): string[] => all(element, 'th[aria-sort]').map((heading) => heading.textContent.trim().replace(/\s+/g, ' '));
      const heading = all<HTMLButtonElement>(element, 'th button').find((one) => one.textContent.includes('US exports'))!;
      heading.click();
      await drawn(element);
      expect(sorted()).to.have.length(1);
      const [column] = sorted();
      element.setAttribute('flow', 'imports');
      await drawn(element);
      expect(sorted(), 'no exports').to.deep.equal([]);
      element.setAttribute('flow', 'both');
      await drawn(element);
      expect(sorted()).to.deep.equal([column]);
    });

    it('of a sorted table announce the column and the direction, once', async () => {
      for (const [lang, column, expected] of [
        ['en', 'State', ['Sorted by State, ascending.', 'Sorted by State, descending.']],
        ['ja', '州', ['州の昇順に並べ替えました。', '州の降順に並べ替えました。']],
      ] as const) {
        const element = await place(`<state-ranking lang="${lang}" view="table"></state-ranking>`);
        clock.install();
        try {
          const button = all<HTMLButtonElement>(element, 'th button').find((one) => one.textContent.trim() === column)!;
          for (const sentence of expected) {
            button.click();
            await drawn(element);
            await clock.pass(announcementDelayMs, element);
            expect(status(element)).to.equal(sentence);
          }
        } finally {
          clock.uninstall();
        }
      }
    });

    it('are followed by no status of what is no longer shown', async () => {
      const element = await place<HTMLElementTagNameMap['state-map']>('<state-map year="2013"></state-map>');
      await click(mark(element, 'CO'));
      await drawn(element);
      expect(status(element)).to.match(/^Colorado, selected\. .* in 2013/);
      element.year = 2014;
      await drawn(element);
      expect(status(element)).to.equal('');
    });

    it('do not offer what the basis or custom data do not have', async () => {
      const balance = await place('<trade-balance basis="census"></trade-balance>');
      expect(switches(balance)).to.deep.equal(['Balance of payments [Census]', '[Chart] Table']);
      const data = [
        { year: 2020, exports: 1, imports: 2 },
        { year: 2021, exports: 2, imports: 2 },
      ];
      const element = await place<HTMLElementTagNameMap['trade-balance']>(`<trade-balance data='${JSON.stringify(data)}'></trade-balance>`);
      while (!element.requested?.figures) await new Promise(requestAnimationFrame);
      await drawn(element);
      expect(switches(element)).to.deep.equal(['[Chart] Table']);
      expect(textOf(element, '.track')).to.equal('2020 2021');
    });

    it('keep a year that the new choice has, else show the nearest, without a warning', async () => {
      const messages = await warnings(async () => {
        const element = await place('<trade-composition year="2014"></trade-composition>');
        radio(element, 'classification', 'naics').click();
        await drawn(element);
        expect(shownYear(element)).to.equal('2020');
        const balance = await place('<trade-balance measure="services" basis="bop"></trade-balance>');
        radio(balance, 'basis', 'census').click();
        await drawn(balance);
        radio(balance, 'basis', 'bop').click();
        await drawn(balance);
        expect(switches(balance)[0]).to.equal('Total [Goods] Services');
      });
      expect(messages).to.deep.equal([]);
    });

    it('have segments of at least 29 px', async () => {
      for (const chart of charts) {
        const element = await place(chart, 320);
        const labels = all<HTMLElement>(element, '.segments label');
        expect(labels, chart).to.not.be.empty;
        for (const label of labels) {
          const { width, height } = label.getBoundingClientRect();
          expect(Math.min(width, height), `${chart} ${label.textContent}`).to.be.at.least(29);
        }
      }
    });
  });

  describe('the switch between chart and table', () => {
    it('renders the table only when a reader asks for it, and keeps it closed in the page', async () => {
      const element = await place('<state-map></state-map>');
      expect(all(element, 'table')).to.deep.equal([]);
      await openTable(element);
      expect(all(element, 'tbody tr')).to.have.length(51);
      expect(all(element, '.plot')).to.deep.equal([]);
      radio(element, 'view', 'chart').click();
      await drawn(element);
      expect(all(element, '.plot')).to.have.length(1);
      expect(all(element, '.data')[0]!.getAttribute('hidden')).to.equal('until-found');
      expect(all(element, '.data')[0]!.getBoundingClientRect().height).to.equal(0);
    });

    it('shows a closed table in which the browser has found text', async () => {
      const element = await place('<state-map></state-map>');
      await openTable(element);
      radio(element, 'view', 'chart').click();
      await drawn(element);
      all(element, '.data')[0]!.dispatchEvent(new Event('beforematch', { bubbles: true }));
      await drawn(element);
      expect(element.getAttribute('view')).to.equal('table');
      expect(all(element, '.data')[0]!.hasAttribute('hidden')).to.equal(false);
    });
  });

  describe('timeline', () => {
    beforeEach(() => clock.install());
    afterEach(() => {
      clock.uninstall();
      document.body.replaceChildren();
    });
    const pass = (seconds: number, element: ChartElement): Promise<void> => clock.pass(seconds * yearDurationMs, element);

    it('is above every chart with more than one year, with its first and last year', async () => {
      for (const [tag, years] of Object.entries({
        'trade-balance': '1999 2024',
        'top-partners': '1985 2025',
        'state-map': '2013 2020',
        'state-ranking': '2013 2020',
        'trade-composition': '1996 2020',
        'prefecture-map': '',
        'prefecture-ranking': '',
      }))
        expect(textOf(await place(`<${tag}></${tag}>`), '.track'), tag).to.equal(years);
    });

    it('is one row in a narrow column', async () => {
      for (const lang of ['en', 'ja']) {
        const element = await place(`<top-partners lang="${lang}"></top-partners>`, 280);
        const { top, bottom, right } = element.renderRoot.querySelector('.years')!.getBoundingClientRect();
        for (const part of all(element, '.years button, .years input')) {
          const box = part.getBoundingClientRect();
          expect(box.top, part.localName).to.be.within(top, (top + bottom) / 2);
          expect(box.right, part.localName).to.be.at.most(right + 0.5);
        }
        expect(slider(element).getBoundingClientRect().width).to.be.at.least(90);
      }
    });

    it('stays under the pointer when the takeaway becomes shorter, until something else than the year changes', async () => {
      const element = await place('<trade-balance year="2000"></trade-balance>', 480);
      const takeaway = all<HTMLElement>(element, '.takeaway')[0]!;
      const top = (): number => controlsOf(element).earlier.getBoundingClientRect().top;
      const [height, before] = [takeaway.offsetHeight, top()];
      controlsOf(element).earlier.click();
      await drawn(element);
      expect(takeaway.textContent).to.match(/in 1999\.$/);
      expect(top()).to.equal(before);
      element.removeAttribute('heading');
      element.setAttribute('heading', 'Trade');
      await drawn(element);
      expect(takeaway.offsetHeight).to.be.below(height);
    });

    it('leaves the map where it is in years with and without missing figures', async () => {
      for (const width of [320, 480, 700]) {
        const element = await place('<state-map year="2013"></state-map>', width);
        const mapTop = (): number =>
          mark(element, 'CA').getBoundingClientRect().top - all(element, '.plot')[0]!.getBoundingClientRect().top;
        const before = mapTop();
        expect(textOf(element, '.plot')).to.contain('no data');
        element.setAttribute('year', '2016');
        await drawn(element);
        expect(textOf(element, '.plot')).to.not.contain('no data');
        expect(mapTop(), String(width)).to.equal(before);
      }
    });

    it('changes the year by its buttons, which keep the focus at the ends', async () => {
      const element = await place('<state-map year="2014"></state-map>');
      const { earlier, later } = controlsOf(element);
      earlier.focus();
      await press('Enter');
      await drawn(element);
      expect(shownYear(element)).to.equal('2013');
      expect([earlier.ariaDisabled, later.ariaDisabled]).to.deep.equal(['true', null]);
      await press('Enter');
      await drawn(element);
      expect(shownYear(element)).to.equal('2013');
      expect(element.shadowRoot?.activeElement).to.equal(earlier);
      await click(later);
      await drawn(element);
      expect(element.getAttribute('year')).to.equal('2014');
      expect(textOf(element, '.takeaway')).to.contain('in 2014');
    });

    it('changes the year by the keys of its slider, which says the year and the first figure', async () => {
      const element = await place('<state-map year="2013"></state-map>');
      slider(element).focus();
      await press('ArrowRight');
      await drawn(element);
      expect(shownYear(element)).to.equal('2014');
      expect(slider(element).getAttribute('aria-valuetext')).to.match(/^2014: California: \$12\.2\u00a0billion/);
      const balance = await place('<trade-balance year="2014"></trade-balance>');
      expect(slider(balance).getAttribute('aria-valuetext')).to.match(/^2014: exports \$/);
      const japanese = await place('<state-map lang="ja" year="2014"></state-map>');
      expect(slider(japanese).getAttribute('aria-valuetext')).to.match(/^2014年：カリフォルニア州/);
    });

    it('announces year and takeaway once, some time after the last change', async () => {
      const element = await place('<state-map year="2013"></state-map>');
      const { later } = controlsOf(element);
      later.click();
      await clock.pass(announcementDelayMs - 1, element);
      later.click();
      await clock.pass(announcementDelayMs - 1, element);
      expect(status(element)).to.equal('');
      await clock.pass(1, element);
      expect(status(element)).to.equal(`2015. ${textOf(element, '.takeaway')}`);
      expect(status(element)).to.contain('in 2015');
    });

    it('plays a year a second to the last one, which it announces, and starts again from the first', async () => {
      const element = await place('<state-map year="2018"></state-map>');
      const { play } = controlsOf(element);
      expect(play.ariaLabel).to.equal('Play');
      await click(play);
      await drawn(element);
      expect(play.ariaLabel).to.equal('Pause');
      await pass(1, element);
      expect(shownYear(element)).to.equal('2019');
      expect(status(element)).to.equal('');
      await pass(1, element);
      expect([shownYear(element), play.ariaLabel]).to.deep.equal(['2020', 'Play']);
      await pass(5, element);
      expect(status(element)).to.match(/^2020\. .* in 2020/);
      expect(element.getAttribute('year')).to.equal('2020');
      play.focus();
      await press(' ');
      await drawn(element);
      expect([shownYear(element), play.ariaLabel]).to.deep.equal(['2013', 'Pause']);
      expect(controlsOf(await place('<state-map lang="ja"></state-map>')).play.ariaLabel).to.equal('再生');
    });

    it('pauses when its button is pressed again, by mouse and by key', async () => {
      const element = await place('<state-map year="2013"></state-map>');
      const { play } = controlsOf(element);
      await click(play);
      await pass(1, element);
      await click(play);
      await pass(3, element);
      expect([shownYear(element), play.ariaLabel]).to.deep.equal(['2014', 'Play']);
      play.focus();
      await press('Enter');
      await pass(1, element);
      await press('Enter');
      await pass(3, element);
      expect([shownYear(element), play.ariaLabel]).to.deep.equal(['2015', 'Play']);
    });

    itWith('touch', 'pauses when the chart is tapped', async () => {
      const element = await place('<state-map year="2013"></state-map>');
      await tap(controlsOf(element).play);
      await pass(1, element);
      await tap(mark(element, 'TX'));
      await pass(3, element);
      expect([shownYear(element), controlsOf(element).play.ariaLabel]).to.deep.equal(['2014', 'Play']);
    });

    const reasons: [reason: string, act: (element: ChartElement) => unknown][] = [
      ['the drawing is clicked', (element) => click(mark(element, 'TX'))],
      ['a key is pressed in it', (element) => (mark(element, 'TX').focus(), press('ArrowLeft'))],
      ['another control is used', (element) => radio(element, 'measure', 'share').click()],
      ['it is removed from the page', (element) => element.remove()],
      [
        'the page is hidden',
        () => {
          Object.defineProperty(document, 'hidden', { value: true, configurable: true });
          document.dispatchEvent(new Event('visibilitychange'));
          Reflect.deleteProperty(document, 'hidden');
        },
      ],
      [
        'it leaves the screen',
        async (element) => {
          element.style.cssText = 'position: absolute; top: -3000px';
          // All observers are called for the same frame, in any order. In the next frame, that of the chart has been called.
          await new Promise<void>((resolve) => {
            const observer = new IntersectionObserver((entries) => {
              if (entries.at(-1)?.isIntersecting) return;
              observer.disconnect();
              resolve();
            });
            observer.observe(element);
          });
          await new Promise((resolve) => requestAnimationFrame(resolve));
        },
      ],
    ];
    for (const [reason, act] of reasons)
      it(`stops when ${reason}`, async () => {
        const element = await place('<state-map year="2013"></state-map>');
        controlsOf(element).play.click();
        await pass(1, element);
        expect(shownYear(element)).to.equal('2014');
        await act(element);
        await pass(3, element);
        expect([shownYear(element), controlsOf(element).play.ariaLabel]).to.deep.equal(['2014', 'Play']);
      });

    it('keeps the focus on a mark while the years play', async () => {
      const element = await place('<state-ranking year="2013" measure="value"></state-ranking>');
      controlsOf(element).play.click();
      mark(element, 'TX').focus();
      for (let second = 0; second < 3; second++) await pass(1, element);
      expect(shownYear(element)).to.equal('2016');
      expect(element.shadowRoot?.activeElement).to.equal(mark(element, 'TX'));
    });

    it('shares the year of a reader with the charts of its group that have it', async () => {
      const column = document.createElement('div');
      column.innerHTML = `<state-map group="g" year="2013"></state-map><state-ranking group="g" year="2014"></state-ranking>
        <prefecture-map group="g"></prefecture-map><trade-balance group="g"></trade-balance><top-partners group="other"></top-partners>
        <trade-composition></trade-composition>`;
      document.body.replaceChildren(column);
      const elements = [...column.children] as ChartElement[];
      await Promise.all(elements.map((element) => element.updateComplete));
      const years = (): number[] => elements.map((element) => element.options.value.year);
      expect(years(), 'before').to.deep.equal([2013, 2014, 2014, 2024, 2014, 2020]);

      const details: TradeYear[] = [];
      column.addEventListener('trade-year', ({ detail }) => details.push(detail));
      controlsOf(elements[0]!).later.click();
      controlsOf(elements[0]!).later.click();
      expect(years(), 'the map changed').to.deep.equal([2015, 2015, 2014, 2015, 2014, 2020]);
      mark(elements[3]!, '2000').dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
      expect(years(), 'a year of the balance chosen').to.deep.equal([2015, 2015, 2014, 2000, 2014, 2020]);
      elements[1]!.setAttribute('year', '2019');
      await Promise.all(elements.map((element) => element.updateComplete));
      expect(years(), 'the page set a year').to.deep.equal([2015, 2019, 2014, 2000, 2014, 2020]);
      expect(details).to.deep.equal([
        { group: 'g', year: 2014 },
        { group: 'g', year: 2015 },
        { group: 'g', year: 2000 },
      ]);
      await clock.pass(announcementDelayMs, elements[0]!);
      await clock.pass(0, elements[1]!);
      expect(
        elements.map((element) => status(element).slice(0, 5)),
        'only the charts that the reader used',
      ).to.deep.equal(['2015.', '', '', '2000,', '', '']);
    });

    it('ignores events of a page without a detail', async () => {
      const element = await place('<state-map group="g" year="2013"></state-map>');
      for (const name of ['trade-year', 'trade-highlight']) document.dispatchEvent(new CustomEvent(name));
      await drawn(element);
      expect(shownYear(element)).to.equal('2013');
    });

    itWith('print', 'prints no controls: the title names the year', async () => {
      await emulateMedia({}, 'print');
      const element = await place('<state-map year="2014"></state-map>');
      for (const hidden of all(element, '.switches, .years')) expect(getComputedStyle(hidden).display).to.equal('none');
      expect(textOf(element, '.title')).to.contain('2014');
      await emulateMedia({});
    });
  });
});
