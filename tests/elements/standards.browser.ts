/** What criteria of WCAG and heuristics of Chartability ask for that no other test looks at. */
import '../../src/define.ts';
import { expect } from '@open-wc/testing';
import type { ChartElement } from '../../src/frame/chart-element.ts';
import { statesOf } from './looks.ts';
import { all, charts, mark, openTable, place, press, tabIntoDrawing, textOf } from './page.ts';
import { openPanel } from './toolbar.ts';

const active = (element: ChartElement): HTMLElement | null => element.shadowRoot!.activeElement as HTMLElement | null;

const focusable = 'button, input, select, textarea, a[href], [tabindex]';

describe('every chart', () => {
  for (const markup of charts) {
    it(`has its text as text, in every state: no pictures of it: ${markup}`, async () => {
      for (const state of await statesOf(markup))
        expect(all(await place(state), 'img, image, canvas, foreignObject, object, video, audio'), state).to.be.empty;
    });

    it(`has no text smaller than 12 px, but for names in narrow tiles: ${markup}`, async () => {
      for (const state of await statesOf(markup))
        for (const width of [280, 700]) {
          const element = await place(state, width);
          for (const node of all(element, 'text:not(.tight), tspan, p, span, button, th, td, dt, dd, caption, small, select, strong'))
            if (!node.closest('.tight'))
              expect(parseFloat(getComputedStyle(node).fontSize), `${state} ${node.outerHTML}`).to.be.at.least(12);
          for (const node of all(element, '.tight')) expect(parseFloat(getComputedStyle(node).fontSize)).to.be.at.least(11);
        }
    });

    it(`writes its unit beside its axis or legend, or a percent sign on each figure: ${markup}`, async () => {
      const element = await place(markup);
      const unit = textOf(element, '.unit');
      if (markup.startsWith('<trade-composition'))
        for (const share of all(element, '.share')) expect(share.textContent).to.match(/%|no data/);
      else expect(unit).to.match(/dollars|percent/);
    });

    it(`has native controls only, each with a name that contains what is written on it: ${markup}`, async () => {
      const element = await place(markup);
      const controls = all<HTMLElement>(element, focusable).filter((node) => !node.matches('[data-mark], .scroll'));
      expect(controls.length).to.be.above(8);
      for (const control of controls) {
        expect(control.localName).to.be.oneOf(['button', 'input', 'select', 'a']);
        const name = control.getAttribute('aria-label');
        const written = control instanceof HTMLSelectElement ? control.previousElementSibling!.textContent : control.textContent;
        // A symbol is no word of a name.
        if (name && /\p{Letter}/u.test(written)) expect(name.toLowerCase()).to.contain(written.trim().toLowerCase());
        else if (!name) expect(written.trim() || (control as HTMLInputElement).labels?.[0]?.textContent.trim(), control.outerHTML).to.be.ok;
      }
    });

    it(`is left by Tab, and Tab follows what is seen from top to bottom: ${markup}`, async () => {
      const element = await place(markup);
      const before = element.parentElement!.insertBefore(document.createElement('button'), element);
      const after = element.parentElement!.appendChild(document.createElement('button'));
      before.focus();
      const tops: number[] = [];
      for (let presses = 0; presses < 30 && document.activeElement !== after; presses++) {
        await press('Tab');
        const focused = active(element);
        if (!focused) continue;
        const { top, bottom } = (focused.matches('[data-mark]') ? all(element, '.plot')[0]! : focused).getBoundingClientRect();
        tops.push((focused.matches('[data-mark]') ? top : (top + bottom) / 2) + scrollY);
      }
      expect(document.activeElement === after).to.equal(true);
      expect(tops.length).to.be.within(3, 4);
      // Controls of one row can differ in height.
      tops.slice(1).forEach((top, i) => expect(top, `stop ${i + 2}`).to.be.at.least(tops[i]! - 12));
    });

    it(`changes nothing when a control or a mark gets the focus: ${markup}`, async () => {
      const element = await place(markup);
      const state = (): string =>
        [element.outerHTML, textOf(element, '.takeaway'), location.href, all(element, ':popover-open, dialog[open]').length].join();
      const before = state();
      for (const node of all<HTMLElement>(element, focusable)) {
        node.focus();
        await element.updateComplete;
        expect(state(), node.outerHTML).to.equal(before);
      }
    });

    it(`covers no control that has the focus, and no focused mark entirely: ${markup}`, async () => {
      const element = await place(markup);
      for (const control of all<HTMLElement>(element, 'button, select, a[href], input')) {
        control.focus();
        await element.updateComplete;
        control.scrollIntoView({ block: 'center' });
        const { left, top, width, height } = control.getBoundingClientRect();
        const found = element.shadowRoot!.elementFromPoint(left + width / 2, top + height / 2);
        expect(!!found && (control.contains(found) || control.parentElement!.contains(found)), control.outerHTML).to.equal(true);
      }
      await tabIntoDrawing(element);
      for (let step = 0; step < 5; step++) {
        await press(step % 2 ? 'ArrowDown' : 'ArrowRight');
        await element.updateComplete;
        const ring = all(element, '.ring.focused')[0]!.getBoundingClientRect();
        const tip = all(element, '.tip')[0]?.getBoundingClientRect();
        const isCovered = tip && tip.left <= ring.left && tip.right >= ring.right && tip.top <= ring.top && tip.bottom >= ring.bottom;
        expect(!!isCovered, active(element)?.dataset.mark).to.equal(false);
      }
    });

    it(`uses letters only while a mark has the focus, and leaves keys with Control, Alt and Meta to the browser: ${markup}`, async () => {
      const element = await place(markup);
      const state = (): string => [element.outerHTML, active(element)?.outerHTML ?? ''].join();
      for (const node of [document.body, all<HTMLElement>(element, '.toolbar button')[0]!]) {
        node.focus();
        const before = state();
        for (const key of 'acmpst5') await press(key);
        await element.updateComplete;
        expect(state()).to.equal(before);
      }
      const [first] = all(element, '[data-mark]');
      first!.focus();
      for (const modifier of ['ctrlKey', 'altKey', 'metaKey']) {
        const event = new KeyboardEvent('keydown', { key: 'ArrowDown', [modifier]: true, bubbles: true, composed: true, cancelable: true });
        expect(first!.dispatchEvent(event), modifier).to.equal(true);
        expect(active(element) === (first as Element), modifier).to.equal(true);
      }
    });

    it(`chooses a mark when a pointer is lifted, not when it goes down: ${markup}`, async () => {
      const element = await place(markup);
      const choices: unknown[] = [];
      element.addEventListener('trade-select', (event) => choices.push(event));
      const target = all(element, '[data-mark]').at(-1)!;
      for (const type of ['pointerdown', 'mousedown', 'pointercancel'])
        target.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true, pointerType: 'mouse' }));
      await element.updateComplete;
      expect(choices).to.be.empty;
      target.dispatchEvent(new PointerEvent('click', { bubbles: true, composed: true, pointerType: 'mouse' }));
      await element.updateComplete;
      expect(choices).to.have.length(1);
    });

    it(`does not change when the page is scrolled, and nothing in its styles asks for an orientation: ${markup}`, async () => {
      const element = await place(markup);
      const before = element.renderRoot.querySelector('figure')!.outerHTML;
      document.body.style.paddingBlock = '2000px';
      scrollTo(0, 1500);
      await new Promise(requestAnimationFrame);
      await element.updateComplete;
      expect(element.renderRoot.querySelector('figure')!.outerHTML).to.equal(before);
      document.body.style.paddingBlock = '';
      const rules = element.shadowRoot!.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules]);
      expect(rules.length).to.be.above(50);
      const conditions = rules.flatMap((rule) => (rule instanceof CSSMediaRule ? [rule.conditionText] : []));
      expect(conditions.join(), markup)
        .to.contain('print')
        .and.not.match(/orientation|aspect-ratio/);
    });
  }

  it('has the same frame as every other chart: the same parts in the same order', async () => {
    const order = ['heading', 'takeaway', 'switches', 'years', 'plot', 'selection', 'notes', 'footer', 'source', 'toolbar'];
    for (const markup of charts) {
      const parts = all(await place(markup), '[part]').map((node) => node.getAttribute('part')!);
      const known = parts.filter((part) => order.includes(part));
      expect(known, markup).to.deep.equal(order.filter((part) => known.includes(part)));
      expect(known, markup).to.include.members(['heading', 'takeaway', 'switches', 'plot', 'footer', 'source', 'toolbar']);
    }
  });

  it('says what a text means without naming a place, a shape or a colour, in hints, notes and messages', async () => {
    for (const markup of charts) {
      const element = await place(markup);
      await openPanel(element, 'Find');
      const texts = ['.notes', '.hint', '.takeaway'].map((selector) => textOf(element, selector)).join(' ');
      expect(texts.length, markup).to.be.above(100);
      expect(texts, markup).to.not.match(/\b(left|right|above|below|round|square|red|green|blue|orange|grey|violet)\b/i);
    }
  });

  it('explains the keys of a drawing in the panel that finds a mark', async () => {
    const element = await place(charts[0]!);
    await openPanel(element, 'Find');
    for (const key of ['Tab', 'arrow keys', 'Home', 'End', 'letter', 'Enter', 'Escape']) expect(textOf(element, '.hint')).to.contain(key);
  });

  it('has a table with a name of its own, column headers and row headers', async () => {
    for (const markup of charts) {
      const element = await place(markup);
      await openTable(element);
      expect(textOf(element, 'caption'), markup).to.not.equal('');
      // A screen reader says the name of the area and that of the table.
      expect(all(element, '.scroll')[0]!.getAttribute('aria-label'), markup).to.equal('Scrollable table');
      for (const header of all(element, 'thead th')) expect(header.getAttribute('scope')).to.equal('col');
      for (const row of all(element, 'tbody tr')) expect(row.querySelectorAll('th[scope="row"]'), markup).to.have.length(1);
      // A row is called by its name or its year, not by its rank.
      const names = element.drawingOf(700).view.marks.map(({ label }) => label);
      expect(names, markup).to.include(textOf(element, 'tbody th'));
    }
  });

  it('has a sentence for every mark, which names the mark', async () => {
    for (const markup of charts) {
      const element = await place(markup);
      const { marks } = element.drawingOf(700).view;
      for (const { id, label, spoken } of marks) {
        expect(mark(element, id), `${markup} ${id}`).to.be.ok;
        expect(spoken, markup).to.contain(label);
        expect(spoken.length, spoken).to.be.above(label.length + 3);
      }
    }
  });
});
