import type { Page } from 'playwright-core';
import type { Step } from './element-steps.ts';

/** Applies steps to a new element in a page. Returns the first problem, or null. */
export function applySteps(page: Page, tag: string, steps: readonly Step[]): Promise<string | null> {
  return page.evaluate(
    async ({ tag, steps }) => {
      const problems = ((globalThis as { problems?: string[] }).problems ??= []);
      problems.length = 0;
      const places = [...document.querySelectorAll<HTMLElement>('.place')];
      const element = document.createElement(tag);
      if (tag === 'trade-fact') element.setAttribute('name', 'two-way-total');
      places[0]!.replaceChildren(element);
      const root = element.shadowRoot!;
      const waitUntilIdle = async (): Promise<void> => {
        for (let turn = 0; turn < 400; turn++) {
          await (element as unknown as { updateComplete: Promise<unknown> }).updateComplete;
          if (!root.querySelector('[aria-busy]')) return;
          await new Promise((done) => setTimeout(done));
        }
        problems.push('stays busy');
      };
      const apply = (one: Step): void => {
        if (one.do === 'attribute') {
          if (one.value === null) element.removeAttribute(one.name);
          else element.setAttribute(one.name, one.value as string);
        } else if (one.do === 'property') Reflect.set(element, one.name, one.value);
        else if (one.do === 'content') element.innerHTML = one.html;
        else if (one.do === 'width') element.parentElement!.style.width = `${one.width}px`;
        else if (one.do === 'key') {
          const target = root.activeElement ?? root.querySelector<HTMLElement>('[tabindex="0"]') ?? element;
          (target as HTMLElement).focus();
          target.dispatchEvent(new KeyboardEvent('keydown', { key: one.key, bubbles: true, composed: true, cancelable: true }));
        } else if (one.do === 'click') {
          // Every mark and control, but not the buttons that save files and write to the clipboard, and sound.
          const targets = [...root.querySelectorAll('[data-mark], button, .switches input, .tool-panel input, summary')].filter(
            (target) => !target.matches('.actions button') && !/^(Listen|聞く|再生)/.test(target.textContent.trim()),
          );
          const target = targets[one.index % targets.length];
          if (target instanceof HTMLElement) target.click();
          else target?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
        } else if (one.do === 'type' || one.do === 'slide') {
          const kind = one.do === 'type' ? 'input:not([type=radio], [type=checkbox], [type=range])' : 'input[type=range]';
          const inputs = [...root.querySelectorAll<HTMLInputElement>(kind)];
          const input = inputs[one.index % inputs.length];
          if (input) {
            input.value = one.do === 'type' ? one.text : String(Number(input.min) + one.value);
            for (const type of ['input', 'change']) input.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
          }
        } else if (one.do === 'point') {
          const position = { clientX: one.x, clientY: one.y, bubbles: true, composed: true };
          (root.elementFromPoint(one.x, one.y) ?? element).dispatchEvent(new PointerEvent('pointermove', position));
        } else if (one.do === 'move') places.find((place) => place !== element.parentElement)!.append(element);
        else if (one.do === 'reinsert') {
          const place = element.parentElement!;
          element.remove();
          place.append(element);
        } else document.documentElement.style.colorScheme = document.documentElement.style.colorScheme === 'dark' ? 'light' : 'dark';
      };
      for (const [i, one] of steps.entries()) {
        apply(one);
        await waitUntilIdle();
        const where = `after step ${i + 1}: `;
        if (problems.length) return where + problems.join('; ');
        if (root.querySelector('img, script, iframe, object')) return `${where}injected markup`;
        const texts = [...root.querySelectorAll('[aria-label], .takeaway, .figure, .message')].map(
          (node) => node.getAttribute('aria-label') ?? node.textContent,
        );
        // A message quotes what the page has given and names its file, and the names of controls contain its heading.
        const [heading, file] = ['heading', 'src'].map((name) =>
          String(Reflect.get(element, name) ?? '')
            .split('/')
            .at(-1)!,
        );
        const invalid = texts
          .map((text) =>
            text
              .replaceAll(heading!, '')
              .replaceAll(`${file!}:`, '')
              .replaceAll(`${file!}：`, '')
              .replace(/[“「][^”」]*[”」]/g, ''),
          )
          .find((text) => /\bNaN\b|undefined|\[object|Infinity|∞/.test(text));
        if (invalid) return `${where}“${invalid}”`;
        if (!root.textContent.trim()) return `${where}blank`;
        // A sentence stands in for a chart whose figures are missing.
        const isSentence = /[.。…]$/.test(root.querySelector('.message')?.textContent ?? '');
        if (tag !== 'trade-fact' && !isSentence && !root.querySelector('.plot svg, table tbody tr'))
          return `${where}neither drawing, table nor message`;
        for (const node of root.querySelectorAll('.plot svg *'))
          for (const { name, value } of node.attributes)
            if (/^(x|y|d|width|height|r|cx|cy|transform|points)/.test(name) && /NaN|undefined|Infinity/.test(value))
              return `${where}${node.nodeName} ${name}="${value}"`;
      }
      return null;
    },
    { tag, steps },
  );
}
