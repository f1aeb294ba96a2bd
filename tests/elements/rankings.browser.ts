import { expect } from '@open-wc/testing';
import '../../src/elements/prefecture-ranking/define.ts';
import '../../src/elements/state-ranking/define.ts';
import type { PrefectureRanking } from '../../src/elements/prefecture-ranking/prefecture-ranking.ts';
import type { StateRanking } from '../../src/elements/state-ranking/state-ranking.ts';
import type { ChartElement } from '../../src/frame/chart-element.ts';
import { all, findTextCollisions, mark, emulateMedia, openTable, place, textOf, warnings } from './page.ts';

const rows = (element: ChartElement): string[] =>
  all(element, '[data-mark]').map((row) => ['.label', '.figure'].map((part) => row.querySelector(part)?.textContent.trim()).join(' '));

describe('<state-ranking>', () => {
  it('ranks states by the lower bound of the share of exports to Asia; five of them are above 20% in 2013', async () => {
    const element = await place<StateRanking>('<state-ranking year="2013"></state-ranking>');
    expect(rows(element).slice(0, 6)).to.deep.equal([
      'Iowa 25.2–41.6%',
      'Indiana 23.2–34.4%',
      'Alaska 22.7–23.4%',
      'Nebraska 21.1–28.7%',
      'Hawaii 20.8–23.0%',
      'Tennessee 18.7–28.7%',
    ]);
    expect(textOf(element, '.takeaway')).to.equal(
      'Iowa led in 2013: Japan took at least 25.2%, and at most 41.6%, of its goods exports to Asia.',
    );
    expect(textOf(element, '.notes'))
      .to.contain('Only the largest partners of each state are published')
      .and.to.contain('District of Columbia');
    await openTable(element);
    expect(textOf(element, 'thead')).to.contain('at least').and.to.contain('at most');
    const [lowerBound, range] = ['.bar', '.possible'].map((part) => mark(element, 'IA').querySelector(part)!.getBoundingClientRect());
    expect(range!.left).to.be.closeTo(lowerBound!.right, 0.5);
    expect(range!.width / lowerBound!.width).to.be.closeTo((41.6 - 25.2) / 25.2, 0.02);
  });

  it('ranks states by exact shares of all exports (Alaska, 15.2% in 2013) and by values (California, $12.7 billion)', async () => {
    const element = await place<StateRanking>('<state-ranking year="2013" measure="world-share"></state-ranking>');
    expect(rows(element).slice(0, 2)).to.deep.equal(['Alaska 15.2%', 'Hawaii 14.4%']);
    expect(all(element, '.possible').every((part) => part.getAttribute('width') === '0')).to.equal(true);
    element.measure = 'value';
    await element.updateComplete;
    expect(rows(element)[0]).to.equal('California $12.7 bn');
    await openTable(element);
    expect(textOf(element, 'tbody tr')).to.contain('12,739.04');
  });

  it('has no overlapping labels in both languages, and is accessible', async () => {
    for (const lang of ['en', 'ja']) {
      for (const measure of ['asia-share', 'world-share', 'value']) {
        for (const width of [288, 700, 1200]) {
          const element = await place<StateRanking>(
            `<state-ranking lang="${lang}" measure="${measure}" count="25"></state-ranking>`,
            width,
          );
          expect(findTextCollisions(element), `${lang} ${measure} ${width}`).to.deep.equal([]);
        }
      }
    }
    await expect(await place('<state-ranking></state-ranking>')).to.be.accessible();
  });

  it('uses defaults for invalid attributes, and warns about each', async () => {
    expect(await warnings(() => place('<state-ranking year="2025" measure="x" count="0"></state-ranking>'))).to.have.members([
      '<state-ranking>: year="2025" is not a whole number from 2013 to 2020; 2020 is used.',
      '<state-ranking>: measure="x" is not one of asia-share, world-share, value; asia-share is used.',
      '<state-ranking>: count="0" is not a whole number from 1 to 51; 10 is used.',
    ]);
  });
});

describe('<prefecture-ranking>', () => {
  afterEach(() => emulateMedia({}));

  it('names Aichi first per resident and in total, and labels every figure as an estimate', async () => {
    const element = await place<PrefectureRanking>('<prefecture-ranking></prefecture-ranking>');
    expect(textOf(element, '.takeaway')).to.equal(
      'Aichi sold the most goods to the US per resident in 2014: an estimated $400.4 million per 100,000 residents.',
    );
    await openTable(element);
    for (const part of ['.title', '.unit', '.notes', '.source', 'thead'])
      expect(textOf(element, part).toLowerCase(), part).to.contain('estimate');
    for (const row of all(element, '[data-mark]')) expect(row.getAttribute('aria-label')).to.contain('(estimate)');
    element.per = 'total';
    await element.updateComplete;
    expect(rows(element).slice(0, 3)).to.deep.equal(['Aichi $30.0 bn', 'Kanagawa $7.9 bn', 'Shizuoka $7.8 bn']);
  });

  it('writes "at least" for the 13 prefectures with a suppressed cell', async () => {
    const element = await place<PrefectureRanking>('<prefecture-ranking count="47" per="total"></prefecture-ranking>');
    expect(rows(element).filter((row) => row.includes('at least'))).to.have.length(13);
  });

  it('shows only Aichi by customs, and explains why the other prefectures are missing', async () => {
    const element = await place<PrefectureRanking>('<prefecture-ranking measure="customs" per="total"></prefecture-ranking>');
    expect(rows(element)).to.deep.equal(['Aichi $44.0 bn']);
    expect(textOf(element, '.notes')).to.contain('Ministry of Finance').and.to.contain('no data is not zero');
    expect(textOf(element, 'figure')).to.not.contain('stimate');
  });

  it('has no overlapping labels in both languages, and is accessible', async () => {
    for (const lang of ['en', 'ja']) {
      for (const width of [288, 700]) {
        const element = await place<PrefectureRanking>(`<prefecture-ranking lang="${lang}" count="47"></prefecture-ranking>`, width);
        expect(findTextCollisions(element), `${lang} ${width}`).to.deep.equal([]);
      }
    }
    await expect(await place('<prefecture-ranking></prefecture-ranking>')).to.be.accessible();
  });
});
