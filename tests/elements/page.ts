import { executeServerCommand } from '@web/test-runner-commands';
import type { ChartElement } from '../../src/frame/chart-element.ts';
import type { Capability, Engine } from '../support/engines/engine.ts';
import { chartMarkup } from '../support/tags.ts';

/** The markup of every chart, in the year of the article. */
export const charts = Object.values(chartMarkup);

// The mouse stays where the previous test left it, and would hover over what is drawn there next. The corner has no mark.
beforeEach(() => hoverAt(0, 0));

const unsupported = await executeServerCommand<Engine['unsupported'], undefined>('unsupported');
const leftOut: Capability[] = [];
after(() => executeServerCommand('report-unsupported', leftOut));

/** Whether the engine's driver has a capability. */
export const supports = (capability: Capability): boolean => !unsupported[capability];

/** Defines a test that needs a capability. If the engine's driver does not support it, the test is left out and reported. */
export function itWith(capability: Capability | undefined, title: string, test: () => Promise<void>): void {
  if (capability && unsupported[capability]) leftOut.push(capability);
  else it(title, test);
}

/** Media features that readers set in their system, by the name that a test gives them. */
export const appearances: { appearance: string; need?: Capability; features: Record<string, string> }[] = [
  { appearance: 'by default', features: {} },
  { appearance: 'in a dark color scheme', need: 'dark', features: { 'prefers-color-scheme': 'dark' } },
  { appearance: 'in forced colors', need: 'forced colors', features: { 'forced-colors': 'active' } },
];

/** Puts an element on the page in a column of the given width and waits for its drawing. */
export async function place<E extends ChartElement>(markup: string, width = 700): Promise<E> {
  document.body.replaceChildren();
  document.body.style.margin = '0';
  // Engines differ in the font of a page that names none; the kit reserves room for common sans-serif fonts.
  document.body.style.fontFamily = 'Arial, sans-serif';
  // axe assumes that a page without a background is white, whatever its color-scheme.
  document.documentElement.style.background = 'Canvas';
  const column = document.createElement('div');
  column.style.width = `${width}px`;
  column.innerHTML = markup;
  document.body.append(column);
  const element = column.firstElementChild as E;
  await element.updateComplete;
  return element;
}

/** Returns the warnings in the console while `act` runs. */
export async function warnings(act: () => Promise<unknown>): Promise<string[]> {
  const messages: string[] = [];
  const { warn } = console;
  console.warn = (message: string) => messages.push(message);
  try {
    await act();
  } finally {
    console.warn = warn;
  }
  return messages;
}

/** Returns the text of the first node that matches a selector, with single spaces. */
export const textOf = (element: ChartElement, selector: string): string =>
  element.renderRoot
    .querySelector(selector)
    ?.textContent?.replace(/[ \n]+/g, ' ')
    .trim() ?? '';

export const all = <E extends Element = SVGElement>(element: ChartElement, selector: string): E[] => [
  ...element.renderRoot.querySelectorAll<E>(selector),
];

export const mark = (element: ChartElement, id: string): SVGElement => all(element, `[data-mark="${id}"]`)[0]!;

/** Returns what is seen of a mark: a row with its bar, a region or a tile. */
export const drawn = (element: ChartElement, id: string): SVGElement => all(element, `[data-drawn="${id}"]`)[0]!;

/** Returns the id of the mark that has the focus. */
export const focused = (element: ChartElement): string | null => element.shadowRoot?.activeElement?.getAttribute('data-mark') ?? null;

/** Scrolls a target into view and returns its center. */
const center = (target: Element): { x: number; y: number } => {
  // In Firefox, scrollIntoView() starts a layout that input can interrupt, and then scrolls by the old layout. This one is finished first.
  target.getBoundingClientRect();
  target.scrollIntoView({ block: 'nearest' });
  const { x, y, width, height } = target.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
};

export const press = (key: string): Promise<unknown> => executeServerCommand('press', key);
export const hover = (target: Element): Promise<unknown> => executeServerCommand('mouse', center(target));
export const hoverAt = (x: number, y: number): Promise<unknown> => executeServerCommand('mouse', { x, y });
export const click = (target: Element): Promise<unknown> => executeServerCommand('mouse', { ...center(target), click: true });
export const tap = (target: Element): Promise<unknown> => executeServerCommand('tap', center(target));
export const tapAt = (x: number, y: number): Promise<unknown> => executeServerCommand('tap', { x, y });
/** The radio button of a switch above a drawing. */
export const radio = (element: ChartElement, name: string, value: string): HTMLInputElement =>
  all<HTMLInputElement>(element, `.switches input[name="${name}"][value="${value}"]`)[0]!;

/** Moves the focus into the drawing by Tab, from the last control above it. */
export async function tabIntoDrawing(element: ChartElement): Promise<void> {
  all<HTMLElement>(element, '.switches input:checked, .years button, .years input').at(-1)!.focus();
  await press('Tab');
}

/** Shows the table in place of a drawing, as a reader does. */
export async function openTable(element: ChartElement): Promise<void> {
  await click(radio(element, 'view', 'table'));
  await element.updateComplete;
}
/** Puts a finger down on the first target, slides it over the others and lifts it. */
export const drag = (...targets: Element[]): Promise<unknown> => executeServerCommand('drag', targets.map(center));
export const emulateMedia = (features: Record<string, string>, type = ''): Promise<unknown> =>
  executeServerCommand('media', { media: type, features: Object.entries(features).map(([name, value]) => ({ name, value })) });

/** Returns the box of a text on the page without its halo, which Firefox includes in getBoundingClientRect(). */
export function textBox(text: SVGGraphicsElement): DOMRect {
  const { x, y, width, height } = text.getBBox();
  const { a, d, e, f } = text.getScreenCTM()!;
  return new DOMRect(a * x + e, d * y + f, a * width, d * height);
}

/** Returns the texts of a drawing that overlap each other or leave the element. */
export function findTextCollisions(element: ChartElement): string[] {
  // Texts that slide to their places pass each other.
  for (const animation of element.shadowRoot?.getAnimations() ?? []) animation.finish();
  const frame = element.getBoundingClientRect();
  const boxes = all<SVGTextElement>(element, 'svg text').map((text) => ({ text: text.textContent.trim(), box: textBox(text) }));
  const problems: string[] = [];
  boxes.forEach(({ text, box }, i) => {
    if (box.left < frame.left - 1 || box.right > frame.right + 1) problems.push(`"${text}" leaves the element`);
    for (const other of boxes.slice(i + 1)) {
      const x = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
      const y = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
      // The box of a line of text is a quarter taller than its letters, so boxes may overlap a little.
      if (x > 1 && y > 4) problems.push(`"${text}" overlaps "${other.text}"`);
    }
  });
  return problems;
}
