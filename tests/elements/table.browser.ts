import '../../src/elements/trade-balance/define.ts';
import '../../src/elements/trade-composition/define.ts';
import '../../src/elements/state-ranking/define.ts';
import { expect } from '@open-wc/testing';
import { all, place } from './page.ts';

describe('the table on a phone', () => {
  it('shows every column of <trade-balance> at 280 px, with the years at its edge', async () => {
    for (const lang of ['en', 'ja']) {
      const element = await place(`<trade-balance view="table" lang="${lang}"></trade-balance>`, 280);
      const [scroll] = all<HTMLElement>(element, '.scroll');
      expect(scroll!.scrollWidth, lang).to.be.at.most(scroll!.clientWidth);
      for (const cell of [...all(element, 'thead th:first-child'), ...all(element, 'tbody th')])
        expect(getComputedStyle(cell).textAlign, cell.textContent).to.equal('start');
    }
  });

  it('keeps its caption in view while its columns scroll to the side', async () => {
    const element = await place('<trade-composition view="table"></trade-composition>', 280);
    const [scroll] = all<HTMLElement>(element, '.scroll');
    const frame = scroll!.getBoundingClientRect();
    for (const left of [0, 1000]) {
      scroll!.scrollLeft = left;
      expect(scroll!.scrollLeft > 0).to.equal(left > 0);
      const box = all(element, 'caption')[0]!.getBoundingClientRect();
      expect(box.left).to.be.closeTo(frame.left, 1);
      expect(box.right).to.be.at.most(frame.right + 1);
    }
  });

  it('shows the first column of figures of a ranking beside the names at 280 px', async () => {
    for (const lang of ['en', 'ja']) {
      const element = await place(`<state-ranking view="table" lang="${lang}"></state-ranking>`, 280);
      const { right } = all<HTMLElement>(element, '.scroll')[0]!.getBoundingClientRect();
      for (const cell of all(element, 'tbody tr > :nth-child(3)'))
        expect(cell.getBoundingClientRect().right, lang).to.be.at.most(right + 1);
    }
  });

  it('breaks a Japanese heading into few lines', async () => {
    for (const tag of ['state-ranking', 'trade-composition']) {
      const element = await place(`<${tag} view="table" lang="ja"></${tag}>`, 280);
      for (const heading of all<HTMLElement>(element, 'thead button')) {
        const lineHeight = 1.45 * parseFloat(getComputedStyle(heading).fontSize);
        const lines = Math.round(heading.getBoundingClientRect().height / lineHeight);
        expect(lines, heading.textContent).to.be.at.most(5);
      }
    }
  });
});
