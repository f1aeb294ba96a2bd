import '../../src/define.ts';
import { expect } from '@open-wc/testing';
import type { ChartElement } from '../../src/frame/chart-element.ts';
import { statesOf } from './looks.ts';
import { all, charts, click, place, press } from './page.ts';
import { controlsOf, marksOf, tooSmall } from './targets.ts';
import { button, openedPanel, openPanel, toolbar, until } from './toolbar.ts';

const widths = [280, 320, 480, 700, 1200];

const toolNames: Record<string, string[]> = {
  en: ['Download', 'Share', 'Embed', 'Find', 'Enlarge'],
  ja: ['保存', '共有', '埋め込み', '検索', '拡大'],
};

/** The names of the controls that are too small. */
const namesOfSmall = (element: ChartElement): string[] => tooSmall(controlsOf(element)).map(({ name }) => name);

describe('targets', () => {
  for (const markup of charts) {
    it(`of controls are 24 px or have the spacing of WCAG 2.5.8, from 280 to 1200 px, in both languages: ${markup}`, async () => {
      for (const state of await statesOf(markup))
        for (const width of widths)
          for (const lang of width === 280 || width === 700 ? ['en', 'ja'] : ['en']) {
            const element = await place(state.replace('>', ` lang="${lang}">`), width);
            expect(controlsOf(element).length).to.be.at.least(5);
            expect(namesOfSmall(element), `${state} ${lang} ${width}`).to.deep.equal([]);
          }
    });

    it(`of marks are 24 px or have that spacing, or the panel Find chooses the mark: ${markup}`, async () => {
      const small = new Set<string>();
      for (const width of widths) for (const { name } of tooSmall(marksOf(await place(markup, width))).slice(0, 1)) small.add(name);
      for (const id of small) {
        const element = await place(markup);
        const { label } = element.drawingOf(700).view.marks.find((mark) => mark.id === id)!;
        const isChosen = (): boolean => element.drawingOf(700).view.marks.some((mark) => mark.label === label && element.isChosen(mark.id));
        // Found again, the mark stays chosen.
        for (let times = 0; times < 2; times++) {
          (await openPanel(element, 'Find')).querySelector('input')!.value = label;
          await press('Enter');
          await until(() => !openedPanel(element));
          // The strip of the chosen mark moves the toolbar down.
          await element.updateComplete;
          expect(isChosen(), label).to.equal(true);
        }
      }
    });
  }

  for (const [markup, ...sizes] of [
    ['<state-map></state-map>', 280, 320],
    ['<prefecture-map></prefecture-map>', 280, 320],
    ['<trade-composition></trade-composition>', 280, 320],
    ['<top-partners></top-partners>', ...widths],
    ['<state-ranking></state-ranking>', ...widths],
    ['<prefecture-ranking></prefecture-ranking>', ...widths],
  ] as const)
    it(`of marks are at least 24 px at ${sizes.join(', ')} px: ${markup}`, async () => {
      for (const width of sizes) {
        const marks = marksOf(await place(markup, width));
        expect(
          marks.filter(({ isLarge }) => !isLarge).map(({ name }) => name),
          `${width}`,
        ).to.deep.equal([]);
      }
    });

  it('of the small Atlantic states have a box of 24 px beside the map', async () => {
    const marks = marksOf(await place('<state-map year="2013"></state-map>', 700));
    for (const id of ['MA', 'RI', 'CT', 'NJ', 'DE', 'MD', 'DC']) expect(marks.find(({ name }) => name === id)!.isLarge, id).to.equal(true);
  });

  it('in every panel of the toolbar, beside the citation, in the strip and on the enlarged chart are 24 px or have the spacing', async () => {
    for (const width of [280, 700])
      for (const lang of ['en', 'ja']) {
        const element = await place(`<state-map year="2013" state="CA" lang="${lang}"></state-map>`, width);
        await click(all(element, '.about')[0]!);
        for (const name of toolNames[lang]!.slice(0, 4)) {
          await openPanel(element, name);
          expect(namesOfSmall(element), `${name} ${width}`).to.deep.equal([]);
        }
        await press('Escape');
        button(toolbar(element), toolNames[lang]![4]!).click();
        const dialog = await until(() => all<HTMLDialogElement>(element, 'dialog[open]')[0]);
        const { width: closeWidth, height } = dialog.querySelector('.close')!.getBoundingClientRect();
        expect(Math.min(closeWidth, height)).to.be.at.least(24);
        dialog.close();
      }
  });
});
