import '../../src/define.ts';
import { expect } from '@open-wc/testing';
import type { ChartElement } from '../../src/frame/chart-element.ts';
import { all, emulateMedia, itWith, place } from './page.ts';

/** The width of the text area of an A4 sheet, in CSS pixels. */
const sheet = 680;

describe('on paper', () => {
  afterEach(() => emulateMedia({}));

  itWith('print', 'the history of a chosen mark stays a small line beside its words, below the drawing', async () => {
    const element = await place<ChartElement>('<state-map state="TX"></state-map>', 1000);
    await emulateMedia({}, 'print');
    const [line] = all(element, '.sparkline');
    expect(line!.getBoundingClientRect().width).to.equal(180);
    const [drawing] = all(element, '.plot svg');
    expect(all(element, '.strip')[0]!.getBoundingClientRect().top).to.be.at.least(drawing!.getBoundingClientRect().bottom);
    expect(all(element, '.strip button')[0]!.getBoundingClientRect().width).to.equal(0);
  });

  itWith('print', 'the whole source line is on the sheet', async () => {
    for (const markup of ['<state-map></state-map>', '<trade-balance lang="ja"></trade-balance>']) {
      const element = await place<ChartElement>(markup, sheet);
      await emulateMedia({}, 'print');
      const [citation] = all<HTMLElement>(element, '.citation');
      expect(getComputedStyle(citation!).position).to.equal('static');
      expect(citation!.getBoundingClientRect().right, markup).to.be.at.most(element.getBoundingClientRect().right + 0.5);
      expect(element.shadowRoot!.querySelector('figure')!.scrollWidth, markup).to.be.at.most(sheet);
      await emulateMedia({});
    }
  });

  itWith('print', 'an open table is whole, and no wider than the sheet', async () => {
    for (const lang of ['en', 'ja'])
      for (const markup of [
        '<trade-composition compare="2013" view="table"></trade-composition>',
        '<state-map view="table"></state-map>',
      ]) {
        const element = await place<ChartElement>(markup.replace('>', ` lang="${lang}">`), sheet);
        await emulateMedia({}, 'print');
        const [table] = all(element, 'table');
        expect(table!.getBoundingClientRect().right, markup).to.be.at.most(element.getBoundingClientRect().right + 0.5);
        const [region] = all(element, '.scroll');
        expect(region!.scrollHeight, markup).to.equal(region!.clientHeight);
        await emulateMedia({});
      }
  });
});
