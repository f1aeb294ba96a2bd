import '../../src/define.ts';
import { virtual } from '@guidepup/virtual-screen-reader/browser.js';
import { expect } from '@open-wc/testing';
import type { ChartElement } from '../../src/frame/chart-element.ts';
import { all, charts, mark, place, press, read } from './page.ts';

/** All that a screen reader says of a chart in browse mode, from its first word to the end of its source. */
async function heard(element: ChartElement): Promise<string[]> {
  await virtual.start({ container: element.renderRoot.querySelector('figure')! });
  const end = read(element, '.source a');
  while (!(await virtual.lastSpokenPhrase()).includes(end)) await virtual.next();
  const said = await virtual.spokenPhraseLog();
  await virtual.stop();
  return said;
}

describe('a screen reader', () => {
  const japanese = ['<trade-balance lang="ja"></trade-balance>', '<prefecture-map lang="ja"></prefecture-map>'];
  for (const chart of [...charts, ...japanese]) {
    it(`reads ${chart} in order: heading, sentence, what the drawing is, each mark once, source`, async () => {
      const element = await place(chart);
      const said = await heard(element);
      const title = read(element, '.title');
      const summary = element.renderRoot.querySelector('.plot svg')!.getAttribute('aria-label')!;
      const marks = all(element, '[data-mark]').map((one) => one.getAttribute('aria-label')!);
      expect(marks.length).to.be.at.least(5);
      const expected = [
        `figure, ${title}`,
        `heading, ${title}, level 3`,
        read(element, '.takeaway'),
        `group, ${summary}`,
        ...marks.map((spoken) => `image, ${spoken}`),
        `link, ${read(element, '.source a')}`,
      ];
      expect(said.filter((phrase) => expected.includes(phrase))).to.deep.equal(expected);
      // Nothing in the drawing is said beside its marks.
      const drawing = said.slice(said.indexOf(`group, ${summary}`) + 1, said.indexOf(`end of group, ${summary}`));
      expect(drawing).to.deep.equal(marks.map((spoken) => `image, ${spoken}`));
    });
  }

  it('hears each mark once while arrow keys move, and what a choice has changed', async () => {
    const element = await place('<trade-balance year="2014"></trade-balance>');
    const focused: string[] = [];
    element.renderRoot.addEventListener('focusin', (event) => focused.push((event.target as Element).getAttribute('aria-label')!));
    mark(element, '2014').focus();
    await press('ArrowRight');
    await press('ArrowRight');
    expect(focused.map((spoken) => spoken.slice(0, 5))).to.deep.equal(['2014:', '2015:', '2016:']);
    expect(read(element, '[role=status]')).to.equal('');
    await press('Enter');
    await element.updateComplete;
    expect(read(element, '[role=status]')).to.equal(read(element, '.takeaway'));
  });
});
