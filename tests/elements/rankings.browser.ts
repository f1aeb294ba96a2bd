import { expect } from '@open-wc/testing';
import '../../src/elements/prefecture-ranking/define.ts';
import '../../src/elements/state-ranking/define.ts';
import type { PrefectureRanking } from '../../src/elements/prefecture-ranking/prefecture-ranking.ts';
import type { StateRanking } from '../../src/elements/state-ranking/state-ranking.ts';
import type { ChartElement } from '../../src/frame/chart-element.ts';
import { all, drawn, findTextCollisions, emulateMedia, openTable, place, textOf, warnings } from './page.ts';

const rows = (element: ChartElement): string[] =>
  all(element, '[data-mark]').map((row) =>
    ['.label', '.figure'].map((part) => drawn(element, row.dataset.mark!).querySelector(part)?.textContent.trim()).join(' '),
  );

describe('<state-ranking>', () => {
  it('writes "certain" and "possible" on a bar, and above the bars of a narrow drawing', async () => {
    const words = (element: ChartElement): string[] => all(element, '.word').map((word) => word.textContent);
    const wide = await place<ChartElement>('<state-ranking year="2013"></state-ranking>');
    expect(words(wide)).to.deep.equal(['certain', 'possible']);
    const narrow = await place<ChartElement>('<state-ranking year="2013" lang="ja"></state-ranking>', 280);
    expect(words(narrow)).to.deep.equal(['確実', '可能性あり']);
    expect(all(narrow, '.word')[0]!.getBoundingClientRect().bottom).to.be.below(
      all(narrow, '[data-drawn]')[0]!.getBoundingClientRect().top,
    );
    expect(words(await place<ChartElement>('<state-ranking measure="value"></state-ranking>', 280))).to.deep.equal([]);
  });

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
      'Iowa had the largest certain share in 2013: Japan took at least 25.2% and at most 41.6% of its goods exports to Asia.',
    );
    expect(textOf(element, '.notes'))
      .to.contain('lists only the 25 largest partners of its last year')
      .and.to.contain('District of Columbia');
    const [lowerBound, range] = ['.bar', '.possible'].map((part) =>
      drawn(element, 'IA').querySelector<SVGGraphicsElement>(part)!.getBBox(),
    );
    expect(range!.x).to.be.closeTo(lowerBound!.x + lowerBound!.width, 0.5);
    expect(range!.width / lowerBound!.width).to.be.closeTo((41.6 - 25.2) / 25.2, 0.02);
    await openTable(element);
    expect(textOf(element, 'thead')).to.contain('at least').and.to.contain('At most');
  });

  it('ranks states by exact shares of all exports (Alaska, 15.2% in 2013) and by values (California, $12.7\u00a0billion)', async () => {
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
      for (const measure of ['region-share', 'world-share', 'value']) {
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
      '<state-ranking>: measure="x" is not one of region-share, world-share, value; region-share is used.',
      '<state-ranking>: count="0" is not a whole number from 1 to 51; 10 is used.',
    ]);
  });
});

describe('<prefecture-ranking>', () => {
  afterEach(() => emulateMedia({}));

  it('names Aichi first per resident and in total, and labels every figure as an estimate', async () => {
    const element = await place<PrefectureRanking>('<prefecture-ranking></prefecture-ranking>');
    expect(textOf(element, '.takeaway')).to.equal(
      'Aichi exported the most goods to the United States per resident in 2014: an estimated $400\u00a0million per 100,000 residents.',
    );
    for (const part of ['.title', '.unit', '.notes', '.source']) expect(textOf(element, part).toLowerCase(), part).to.contain('estimate');
    for (const row of all(element, '[data-mark]')) expect(row.getAttribute('aria-label')).to.contain('(estimate)');
    element.per = 'total';
    await element.updateComplete;
    expect(rows(element).slice(0, 3)).to.deep.equal(['Aichi $30.0 bn', 'Kanagawa $7.9 bn', 'Shizuoka $7.8 bn']);
    await openTable(element);
    expect(textOf(element, 'thead')).to.contain('estimate');
  });

  it('notes what 13 prefectures with a suppressed cell do to the estimate, and no figure is a lower bound', async () => {
    const element = await place<PrefectureRanking>('<prefecture-ranking count="47" per="total"></prefecture-ranking>');
    expect(rows(element).filter((row) => row.includes('at least'))).to.have.length(0);
    expect(textOf(element, '.notes')).to.contain('makes 13 prefectures too low, and the others slightly too high');
  });

  it('shows only Aichi by customs, and explains why the other prefectures are missing', async () => {
    const element = await place<PrefectureRanking>('<prefecture-ranking measure="customs" per="total"></prefecture-ranking>');
    expect(rows(element)).to.deep.equal(['Aichi about $44 bn']);
    expect(textOf(element, '.rank')).to.equal('');
    expect(textOf(element, '.notes')).to.contain('Ministry of Finance').and.to.contain('unknown here, not zero');
    for (const part of ['.title', '.takeaway', '.plot', '.notes', '.source']) expect(textOf(element, part), part).to.not.contain('stimate');
  });

  it('has no overlapping labels in both languages, and is accessible', async () => {
    for (const lang of ['en', 'ja']) {
      for (const width of [288, 700]) {
        for (const measure of ['production', 'customs']) {
          const markup = `<prefecture-ranking lang="${lang}" measure="${measure}" count="47"></prefecture-ranking>`;
          const element = await place<PrefectureRanking>(markup, width);
          expect(findTextCollisions(element), `${lang} ${measure} ${width}`).to.deep.equal([]);
        }
      }
    }
    await expect(await place('<prefecture-ranking></prefecture-ranking>')).to.be.accessible();
  });
});
