import '../../src/define.ts';
import { expect } from '@open-wc/testing';
import type { ChartElement } from '../../src/frame/chart-element.ts';
import { all, charts, openTable, place, press } from './page.ts';
import { openedPanel, until } from './toolbar.ts';

const active = (element: ChartElement): Element | null => element.shadowRoot!.activeElement;

/** Focuses a control, presses a key, and says whether the focus is still on it. */
async function keepsFocus(element: ChartElement, control: HTMLElement, key: string): Promise<boolean> {
  control.focus();
  expect(active(element) === control, control.outerHTML).to.equal(true);
  await press(key);
  await element.updateComplete;
  await new Promise(requestAnimationFrame);
  return active(element) === control;
}

describe('the focus', () => {
  for (const markup of charts)
    it(`stays on every control after it is used: ${markup}`, async () => {
      const element = await place(markup);
      const problems: string[] = [];
      const check = async (selector: string, key: string): Promise<void> => {
        const controls = all<HTMLElement>(element, selector);
        for (const control of controls) if (!(await keepsFocus(element, control, key))) problems.push(`${control.outerHTML} ${key}`);
      };
      await check('.switches input:not([name="view"])', ' ');
      await check('.years button:not(.play)', 'Enter');
      await check('.years input', 'ArrowLeft');
      await check('.about', 'Enter');
      await check('.list select', 'ArrowDown');
      await openTable(element);
      await check('th button', 'Enter');
      await check('th button', 'Enter');
      await check('.switches input[name="view"]', ' ');
      expect(problems).to.deep.equal([]);
    });

  it('is in a panel after it is opened, and on its button after it is closed', async () => {
    const element = await place(charts[0]!);
    const buttons = all<HTMLElement>(element, '.toolbar > button[popovertarget]');
    expect(buttons).to.have.length(4);
    for (const opener of buttons) {
      opener.focus();
      await press('Enter');
      const panel = await until(() => openedPanel(element));
      await until(() => panel.contains(active(element)));
      await press('Escape');
      await until(() => !openedPanel(element));
      expect(active(element) === opener, opener.textContent).to.equal(true);
    }
  });
});
