/** Three readers, who use a chart by mouse, by finger and by keyboard. */
import type { ChartElement } from '../../src/frame/chart-element.ts';
import { click, drawn, mark, press, supports, tap } from './page.ts';
import { until } from './toolbar.ts';

interface Reader {
  name: string;
  /** Activates a button, a link or a segment of a switch. */
  activate: (target: HTMLElement) => Promise<unknown>;
  /** Chooses a mark of the drawing, or lets go of it: the one with the id, or for the keyboard the one that Tab leads to. */
  choose: (element: ChartElement, id: string) => Promise<unknown>;
}

/** What is seen of a mark: its region, or its bar in a row. */
function shapeOf(element: ChartElement, id: string): Element {
  const seen = (drawn(element, id) as SVGElement | undefined) ?? mark(element, id);
  return seen.querySelector('.bar, .part') ?? seen;
}

/** The focused element, inside a shadow tree too. */
const active = (): Element | null => document.activeElement?.shadowRoot?.activeElement ?? document.activeElement;

/** More steps than a chart and its page have. */
const maxSteps = 60;

/** Presses a key until the focus is where it should be. */
async function pressUntil(key: string, isThere: () => boolean, what: string): Promise<void> {
  for (let steps = 0; !isThere(); steps++) {
    if (steps === maxSteps) throw new Error(`${key} does not lead to ${what}`);
    await press(key);
  }
}

/** Closes an open panel, and moves the focus to a control by Tab, and inside a toolbar or a group of radio buttons by the arrow keys. */
async function tabTo(target: HTMLElement): Promise<void> {
  const openPanel = active()?.closest('[popover]');
  if (openPanel && !openPanel.contains(target)) {
    await press('Escape');
    // A tooltip under a mouse that rests on the drawing closes first.
    if (openPanel.matches(':popover-open')) await press('Escape');
    // The focus returns to the button of the panel.
    await until(() => !openPanel.contains(active()));
  }
  const container = target.closest('[popover], [role=toolbar]');
  const group = container?.matches('[role=toolbar]') ? container : target.closest('[role=radiogroup], fieldset');
  // A slider is a stop of its own, where the arrow keys change its value.
  const isInGroup = (): boolean => !!group?.contains(active()) && !active()?.matches('[type=range]');
  await pressUntil('Tab', () => active() === target || isInGroup(), target.outerHTML);
  await pressUntil('ArrowRight', () => active() === target, target.outerHTML);
}

/** A touch as events, where the driver has no touch. */
function dispatchTouch(target: Element): void {
  const { x, y, width, height } = target.getBoundingClientRect();
  const touch = { pointerType: 'touch', pointerId: 2, isPrimary: true, clientX: x + width / 2, clientY: y + height / 2 };
  for (const type of ['pointerdown', 'pointerup', 'click'])
    target.dispatchEvent(new PointerEvent(type, { ...touch, bubbles: true, composed: true, cancelable: true }));
}

const touch = async (target: Element): Promise<void> => {
  if (supports('touch')) await tap(target);
  else dispatchTouch(target);
};

export const readers: Reader[] = [
  { name: 'by mouse', activate: click, choose: (element, id) => click(shapeOf(element, id)) },
  {
    name: supports('touch') ? 'by finger' : 'by dispatched events of a finger',
    activate: touch,
    choose: (element, id) => touch(shapeOf(element, id)),
  },
  {
    name: 'by keyboard',
    async activate(target) {
      await tabTo(target);
      await press('Enter');
    },
    async choose() {
      await pressUntil('Tab', () => !!active()?.closest('.plot'), 'the drawing');
      await press('Enter');
    },
  },
];

/** Chooses an option of a list by keys, for every reader: the browser opens a list outside the page, where drivers have no mouse. */
export async function chooseFromList(list: HTMLSelectElement, value: string): Promise<void> {
  await tabTo(list);
  await pressUntil('ArrowDown', () => list.value === value, `${value} in ${list.name}`);
}
