import '../../src/define.ts';
import { virtual } from '@guidepup/virtual-screen-reader/browser.js';
import { expect } from '@open-wc/testing';
import type { ChartElement } from '../../src/frame/chart-element.ts';
import { toolbarText } from '../../src/frame/toolbar/text.ts';
import { all, charts, focused, mark, place, press, radio, textOf } from './page.ts';

/** The attribute of the first node that matches a selector. */
const attributeOf = (element: ChartElement, selector: string, name: string): string =>
  element.renderRoot.querySelector(selector)!.getAttribute(name)!;

/** Returns everything that a screen reader says of a chart in browse mode, up to the last tool. */
async function readAloud(element: ChartElement, lang: 'en' | 'ja'): Promise<string[]> {
  await virtual.start({ container: element.renderRoot.querySelector('figure')! });
  while ((await virtual.lastSpokenPhrase()) !== `button, ${toolbarText[lang].enlarge}`) await virtual.next();
  const phrases = await virtual.spokenPhraseLog();
  await virtual.stop();
  return phrases;
}

describe('a screen reader', () => {
  const japanese = ['<trade-balance lang="ja"></trade-balance>', '<prefecture-map lang="ja"></prefecture-map>'];
  for (const chart of [...charts, ...japanese]) {
    it(`reads ${chart} in order: heading, takeaway, controls, drawing, source and tools`, async () => {
      const element = await place(chart);
      const phrases = await readAloud(element, chart.includes('ja') ? 'ja' : 'en');
      const drawing = attributeOf(element, '.plot svg', 'aria-label');
      const [controls, tools] = all(element, '[role=toolbar]').map((one) => `toolbar, ${one.getAttribute('aria-label')}`);
      const expected = [
        `heading, ${textOf(element, '.title')}, level 3`,
        // The virtual screen reader turns no-break spaces of text into spaces.
        textOf(element, '.takeaway').replaceAll('\u00a0', ' '),
        `${controls}, orientated horizontally`,
        `listbox, ${drawing}, orientated vertically`,
        `${tools}, orientated horizontally`,
        `link, ${textOf(element, '.source a')}`,
      ];
      expect(phrases.filter((phrase) => expected.includes(phrase))).to.deep.equal(expected);
      // The heading alone has the title as its name, so that the title is not said twice.
      expect(phrases.filter((phrase) => phrase.endsWith(`, ${textOf(element, '.title')}`))).to.be.empty;
    });

    it(`reads each mark of ${chart} once with its place, and has at most 60 stops beside them in browse mode`, async () => {
      const element = await place(chart);
      const phrases = await readAloud(element, chart.includes('ja') ? 'ja' : 'en');
      const start = phrases.findIndex((phrase) => phrase.startsWith('listbox, '));
      const end = phrases.findIndex((phrase) => phrase.startsWith('end of listbox, '));
      const marks = all(element, '[data-mark]').map((one) => one.getAttribute('aria-label')!);
      expect(marks.length).to.be.at.least(5);
      const options = phrases.slice(start + 1, end);
      expect(options).to.have.length(marks.length);
      options.forEach((phrase, i) => {
        expect(phrase).to.contain(`option, ${marks[i]}`);
        expect(phrase).to.contain(`position ${i + 1}, set size ${marks.length}`);
      });
      // An option of a list of years is read with its list.
      const stops = phrases.filter((phrase) => !phrase.startsWith('end of ') && !phrase.startsWith('option, '));
      expect(stops.length).to.be.at.most(60);
    });

    it(`passes ${chart} in four tab stops: controls, years, drawing, tools`, async () => {
      const element = await place(chart);
      element.insertAdjacentHTML('beforebegin', '<button>Before</button>');
      element.insertAdjacentHTML('afterend', '<button>After</button>');
      (element.previousElementSibling as HTMLElement).focus();
      const stops: string[] = [];
      for (await press('Tab'); document.activeElement === element; await press('Tab')) {
        const active = element.shadowRoot!.activeElement!;
        stops.push(
          active.matches('[type=range]')
            ? 'years'
            : active.matches('[role=option]')
              ? 'drawing'
              : active.closest('[role=toolbar]')!.getAttribute('aria-label')!,
        );
      }
      const [controls, tools] = all(element, '[role=toolbar]').map((one) => one.getAttribute('aria-label')!);
      const hasYears = all(element, '[type=range]').length > 0;
      expect(stops).to.deep.equal([controls, ...(hasYears ? ['years'] : []), 'drawing', tools]);
    });
  }

  it('hears the mark that Tab returns to: the one that had the focus last', async () => {
    const element = await place('<state-map year="2013"></state-map>');
    mark(element, 'CA').focus();
    await press('ArrowRight');
    const left = focused(element);
    await press('Tab');
    all<HTMLElement>(element, '[type=range]')[0]!.focus();
    await press('Tab');
    expect(focused(element)).to.equal(left);
  });

  it('reads each mark once as arrow keys move, and the new takeaway after a selection', async () => {
    const element = await place('<trade-balance year="2014"></trade-balance>');
    const heard: string[] = [];
    element.renderRoot.addEventListener('focusin', (event) => heard.push((event.target as Element).getAttribute('aria-label')!));
    mark(element, '2014').focus();
    await press('ArrowRight');
    await press('ArrowRight');
    expect(heard.map((spoken) => spoken.slice(0, 5))).to.deep.equal(['2014:', '2015:', '2016:']);
    expect(textOf(element, '[aria-live]')).to.equal('');
    await press('Enter');
    await element.updateComplete;
    expect(textOf(element, '[aria-live]')).to.equal(`2016, selected. ${textOf(element, '.takeaway')}`);
    expect(all(element, '[aria-label$=", selected"]').map((one) => one.dataset.mark)).to.deep.equal(['2016']);
  });

  it('moves through the controls of a toolbar by arrow keys, Home and End, and returns by Tab to the last one', async () => {
    const element = await place('<state-map year="2013"></state-map>');
    const active = (): string | null => element.shadowRoot!.activeElement!.getAttribute('aria-label');
    radio(element, 'measure', 'value').focus();
    await press('End');
    expect(active()).to.equal('One year later');
    await press('ArrowLeft');
    expect(active()).to.equal('One year earlier');
    await press('ArrowLeft');
    expect(active()).to.equal('Play');
    await press('Tab');
    expect(active()).to.equal('Year');
    radio(element, 'measure', 'value').focus();
    await press('ArrowLeft');
    expect(active()).to.equal('One year later');
  });
});
