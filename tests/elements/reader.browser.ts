import '../../src/define.ts';
import { expect } from '@open-wc/testing';
import type { ChartElement, TradeSelect } from '../../src/frame/chart-element.ts';
import { all, place, textOf } from './page.ts';
import { chooseFromList, readers } from './readers.ts';
import { button, captureCopy, captureFile, openedPanel, toolbar, until } from './toolbar.ts';

/** A chart with a year before its last one, another year to compare it with, and a mark. */
const journeys = [
  { tag: 'state-map', year: 2019, compare: '2013', id: 'TX' },
  { tag: 'top-partners', year: 2024, compare: '1985', id: 'MX' },
  { tag: 'trade-composition', year: 2019, compare: '2000', id: 'imports-7' },
];

const list = (element: ChartElement): HTMLSelectElement => all<HTMLSelectElement>(element, 'select[name=compare]')[0]!;

/** Captures what an act does, and waits until the driver has finished it. */
async function during<T>(capture: (act: () => unknown) => Promise<T>, act: () => Promise<unknown>): Promise<T> {
  let acted: Promise<unknown> | undefined;
  const captured = await capture(() => (acted = act()));
  await acted;
  return captured;
}

/** What a chart shows: its texts and the chosen mark. */
const shown = (element: ChartElement): string[] =>
  ['.title', '.takeaway', '.years output', '.strip strong'].map((selector) => textOf(element, selector));

describe('a reader', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  for (const { tag, year, compare, id } of journeys)
    for (const { name, activate, choose } of readers)
      it(`plays, compares, chooses, lets go, downloads, embeds and returns by the address, ${name}: <${tag}>`, async () => {
        const element = await place<ChartElement>(`<${tag} id="chart" deep-link year="${year}"></${tag}>`);
        const choices: TradeSelect[] = [];
        element.addEventListener('trade-select', ({ detail }) => choices.push(detail));
        const openPanel = async (label: string): Promise<HTMLElement> => {
          await activate(button(toolbar(element), label));
          const panel = await until(() => openedPanel(element));
          await until(() => panel.contains(element.shadowRoot!.activeElement));
          return panel;
        };

        await chooseFromList(list(element), compare);
        await element.updateComplete;
        expect(textOf(element, '.title')).to.contain(compare).and.to.contain(String(year));

        const play = all<HTMLElement>(element, '.years .play')[0]!;
        await activate(play);
        await element.updateComplete;
        expect(play.ariaLabel).to.equal('Pause');
        await until(() => play.ariaLabel === 'Play');
        expect(textOf(element, '.years output')).to.equal(String(year + 1));
        expect(textOf(element, '.title'))
          .to.contain(compare)
          .and.to.contain(String(year + 1));

        // Bars slide to their ranks in the new year.
        await Promise.all(element.shadowRoot!.getAnimations().map(({ finished }) => finished));
        for (let times = 0; times < 3; times++) {
          await choose(element, id);
          await element.updateComplete;
        }
        expect(choices.map(({ selected }) => selected)).to.deep.equal([true, false, true]);
        expect(textOf(element, '.strip strong')).to.equal(choices[0]!.label);

        const download = await openPanel('Download');
        const file = await during(captureFile, () => activate(button(download, 'CSV')));
        expect(file.name).to.equal(`${tag}-${year + 1}.csv`);
        expect(await file.blob.text()).to.contain(compare);

        const share = await openPanel('Share');
        const address = await during(captureCopy, () => activate(button(share, 'Copy link')));
        const embed = await openPanel('Embed');
        const code = await during(captureCopy, () => activate(button(embed, 'Copy code')));
        for (const part of [`<${tag} `, `year="${year + 1}"`, `compare="${compare}"`, `="${choices[0]!.id}"`])
          expect(code).to.contain(part);

        const before = shown(element);
        history.replaceState(null, '', location.pathname + location.search);
        const other = await place<ChartElement>(`<${tag} id="chart" deep-link></${tag}>`);
        expect(shown(other)).to.not.deep.equal(before);
        const link = document.body.appendChild(document.createElement('a'));
        link.href = address;
        link.textContent = 'The same chart';
        await activate(link);
        await until(() => textOf(other, '.strip strong') === choices[0]!.label);
        expect(shown(other)).to.deep.equal(before);
      });
});
