import { executeServerCommand } from '@web/test-runner-commands';
import type { ChartElement } from '../../src/frame/chart-element.ts';
import type { Capability, Engine } from '../support/engines/engine.ts';

/** Every chart, at the years of the page that the kit re-creates. */
export const charts = [
  '<trade-balance year="2014"></trade-balance>',
  '<top-partners year="2014"></top-partners>',
  '<trade-composition year="2014"></trade-composition>',
  '<state-map year="2013"></state-map>',
  '<state-ranking year="2013"></state-ranking>',
  '<prefecture-map></prefecture-map>',
  '<prefecture-ranking></prefecture-ranking>',
];

// A mouse that rests where the test before has left it would soon be over what is drawn there now. The corner has no mark.
beforeEach(() => pointAt(0, 0));

const unsupported = await executeServerCommand<Engine['unsupported'], undefined>('unsupported');
const leftOut: Capability[] = [];
after(() => executeServerCommand('report-unsupported', leftOut));

/** Defines a test that needs a capability. If the engine's driver does not support it, the test is left out and reported. */
export function itWith(capability: Capability | undefined, title: string, test: () => Promise<void>): void {
  if (capability && unsupported[capability]) leftOut.push(capability);
  else it(title, test);
}

/** Media features that a system can set for every page. */
export const looks: { look: string; need?: Capability; features: Record<string, string> }[] = [
  { look: 'as it comes', features: {} },
  { look: 'dark', need: 'dark', features: { 'prefers-color-scheme': 'dark' } },
  { look: 'in forced colours', need: 'forced colors', features: { 'forced-colors': 'active' } },
];

/** Puts an element on the page in a column of the given width and waits for its drawing. */
export async function place<E extends ChartElement>(markup: string, width = 700): Promise<E> {
  document.body.replaceChildren();
  document.body.style.margin = '0';
  // Engines differ in the font of a page that names none; the kit reserves room for common sans-serif fonts.
  document.body.style.fontFamily = 'Arial, sans-serif';
  // axe takes a page without a background for white, whatever its color-scheme.
  document.documentElement.style.background = 'Canvas';
  const column = document.createElement('div');
  column.style.width = `${width}px`;
  column.innerHTML = markup;
  document.body.append(column);
  const element = column.firstElementChild as E;
  await element.updateComplete;
  return element;
}

/** What the console warned of while something was done. */
export async function warnings(act: () => Promise<unknown>): Promise<string[]> {
  const heard: string[] = [];
  const { warn } = console;
  console.warn = (message: string) => heard.push(message);
  try {
    await act();
  } finally {
    console.warn = warn;
  }
  return heard;
}

/** All of the text of an element's part or selector, as it is read. */
export const read = (element: ChartElement, selector: string): string =>
  element.renderRoot.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

export const all = <E extends Element = SVGElement>(element: ChartElement, selector: string): E[] => [
  ...element.renderRoot.querySelectorAll<E>(selector),
];

export const mark = (element: ChartElement, id: string): SVGElement => all(element, `[data-mark="${id}"]`)[0]!;

/** The mark that has the focus. */
export const focused = (element: ChartElement): string | null => element.shadowRoot?.activeElement?.getAttribute('data-mark') ?? null;

/** Where a hand can reach the target: what is outside of the window is scrolled to. */
const middle = (target: Element): { x: number; y: number } => {
  target.scrollIntoView({ block: 'nearest' });
  const { x, y, width, height } = target.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
};

export const press = (key: string): Promise<unknown> => executeServerCommand('press', key);
export const point = (target: Element): Promise<unknown> => executeServerCommand('mouse', middle(target));
export const pointAt = (x: number, y: number): Promise<unknown> => executeServerCommand('mouse', { x, y });
export const click = (target: Element): Promise<unknown> => executeServerCommand('mouse', { ...middle(target), click: true });
export const tap = (target: Element): Promise<unknown> => executeServerCommand('tap', middle(target));
export const tapAt = (x: number, y: number): Promise<unknown> => executeServerCommand('tap', { x, y });
/** Opens the table under a drawing, as a reader does. */
export async function openTable(element: ChartElement): Promise<void> {
  const table = element.renderRoot.querySelector<HTMLDetailsElement>('.data')!;
  const opened = new Promise((done) => table.addEventListener('toggle', done, { once: true }));
  table.querySelector('summary')!.focus();
  await press('Enter');
  await opened;
  await element.updateComplete;
}
/** A finger put down on the first and drawn over the others before it is lifted. */
export const drag = (...targets: Element[]): Promise<unknown> => executeServerCommand('drag', targets.map(middle));
export const media = (features: Record<string, string>, type = ''): Promise<unknown> =>
  executeServerCommand('media', { media: type, features: Object.entries(features).map(([name, value]) => ({ name, value })) });

/** The box of a text in a drawing, on the page. Firefox's getBoundingClientRect has the halo around the letters in it. */
export function letters(text: SVGGraphicsElement): DOMRect {
  const { x, y, width, height } = text.getBBox();
  const { a, d, e, f } = text.getScreenCTM()!;
  return new DOMRect(a * x + e, d * y + f, a * width, d * height);
}

/** Boxes of text in a drawing that run into one another or out of it. */
export function crowded(element: ChartElement): string[] {
  const frame = element.getBoundingClientRect();
  const boxes = all<SVGTextElement>(element, 'svg text').map((text) => ({ text: text.textContent.trim(), box: letters(text) }));
  const problems: string[] = [];
  boxes.forEach(({ text, box }, i) => {
    if (box.left < frame.left - 1 || box.right > frame.right + 1) problems.push(`"${text}" leaves the element`);
    for (const other of boxes.slice(i + 1)) {
      const x = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
      const y = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
      // The box of a line of text is a quarter taller than its letters.
      if (x > 1 && y > 4) problems.push(`"${text}" runs into "${other.text}"`);
    }
  });
  return problems;
}
