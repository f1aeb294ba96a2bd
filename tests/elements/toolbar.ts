import type { ChartElement } from '../../src/frame/chart-element.ts';
import { all, click } from './page.ts';

/** Waits until a condition returns something. The element has no promise for chunks, pictures and the clipboard. */
export async function until<T>(condition: () => T): Promise<NonNullable<T>> {
  for (;;) {
    const found = condition();
    if (found) return found;
    await new Promise((done) => requestAnimationFrame(done));
  }
}

/** The button with an accessible name. */
export const button = (root: ParentNode, name: string): HTMLButtonElement =>
  [...root.querySelectorAll('button')].find((one) => (one.getAttribute('aria-label') ?? one.textContent.trim()) === name)!;

export const toolbar = (element: ChartElement): HTMLElement => all<HTMLElement>(element, '.toolbar')[0]!;

/** The panel that is open. */
export const openedPanel = (element: ChartElement): HTMLElement | undefined => all<HTMLElement>(element, '.tool-panel:popover-open')[0];

/** Opens a panel of the toolbar with the mouse, as a reader does. */
export async function openPanel(element: ChartElement, name: string): Promise<HTMLElement> {
  const opener = button(toolbar(element), name);
  opener.scrollIntoView({ block: 'center' });
  await click(opener);
  const panel = await until(() => openedPanel(element));
  await until(() => panel.contains(element.shadowRoot!.activeElement));
  return panel;
}

/** Chooses a radio button of a panel by its label. */
export async function choose(element: ChartElement, group: string, label: string): Promise<void> {
  const fieldset = all(element, '.tool-panel fieldset').find((one) => one.querySelector('legend')!.textContent === group)!;
  const option = [...fieldset.querySelectorAll('label')].find((one) => one.textContent.trim() === label)!;
  await click(option);
  await element.updateComplete;
}

/** Returns the file that a button saves, without saving it. */
export async function captureFile(act: () => unknown): Promise<{ name: string; blob: Blob }> {
  const createObjectURL = URL.createObjectURL.bind(URL);
  const found: { name: string; blob: Blob | undefined } = { name: '', blob: undefined };
  URL.createObjectURL = (blob: Blob) => {
    found.blob = blob;
    return 'blob:none';
  };
  HTMLAnchorElement.prototype.click = function () {
    found.name = this.download;
  };
  try {
    act();
    await until(() => found.name);
    return { name: found.name, blob: found.blob! };
  } finally {
    URL.createObjectURL = createObjectURL;
    Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
  }
}

/** Returns the text that a button copies. */
export async function captureCopy(act: () => unknown): Promise<string> {
  const writeText = navigator.clipboard.writeText.bind(navigator.clipboard);
  let text = '';
  navigator.clipboard.writeText = (given) => {
    text = given;
    return Promise.resolve();
  };
  try {
    act();
    return await until(() => text);
  } finally {
    navigator.clipboard.writeText = writeText;
  }
}

/** What the chart last announced to screen readers. */
export const announced = (element: ChartElement): string => all(element, '.status')[0]!.textContent.trim();
