import '../../src/define.ts';
import { virtual } from '@guidepup/virtual-screen-reader/browser.js';
import { expect } from '@open-wc/testing';
import type { ChartElement } from '../../src/frame/chart-element.ts';
import { all, charts, mark, place, press, textOf } from './page.ts';

/** Returns everything that a screen reader says of a chart in browse mode, up to the link of its source. */
async function readAloud(element: ChartElement): Promise<string[]> {
  await virtual.start({ container: element.renderRoot.querySelector('figure')! });
  const end = textOf(element, '.source a');
  while (!(await virtual.lastSpokenPhrase()).includes(end)) await virtual.next();
  const phrases = await virtual.spokenPhraseLog();
  await virtual.stop();
  return phrases;
}

describe('a screen reader', () => {
  const japanese = ['<trade-balance lang="ja"></trade-balance>', '<prefecture-map lang="ja"></prefecture-map>'];
  for (const chart of [...charts, ...japanese]) {
    it(`reads ${chart} in order: heading, takeaway, summary of the drawing, each mark once, source`, async () => {
      const element = await place(chart);
      const phrases = await readAloud(element);
      const title = textOf(element, '.title');
      const summary = element.renderRoot.querySelector('.plot svg')!.getAttribute('aria-label')!;
      const marks = all(element, '[data-mark]').map((one) => one.getAttribute('aria-label')!);
      expect(marks.length).to.be.at.least(5);
      const expected = [
        `figure, ${title}`,
        `heading, ${title}, level 3`,
        textOf(element, '.takeaway'),
        `group, ${summary}`,
        ...marks.map((spoken) => `image, ${spoken}`),
        `link, ${textOf(element, '.source a')}`,
      ];
      expect(phrases.filter((phrase) => expected.includes(phrase))).to.deep.equal(expected);
      // In the drawing, it reads nothing but the marks.
      const drawing = phrases.slice(phrases.indexOf(`group, ${summary}`) + 1, phrases.indexOf(`end of group, ${summary}`));
      expect(drawing).to.deep.equal(marks.map((spoken) => `image, ${spoken}`));
    });
  }

  it('reads each mark once as arrow keys move, and the new takeaway after a selection', async () => {
    const element = await place('<trade-balance year="2014"></trade-balance>');
    const focused: string[] = [];
    element.renderRoot.addEventListener('focusin', (event) => focused.push((event.target as Element).getAttribute('aria-label')!));
    mark(element, '2014').focus();
    await press('ArrowRight');
    await press('ArrowRight');
    expect(focused.map((spoken) => spoken.slice(0, 5))).to.deep.equal(['2014:', '2015:', '2016:']);
    expect(textOf(element, '[role=status]')).to.equal('');
    await press('Enter');
    await element.updateComplete;
    expect(textOf(element, '[role=status]')).to.equal(textOf(element, '.takeaway'));
  });
});
