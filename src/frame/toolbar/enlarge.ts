import { render } from 'lit';
import { icon } from './icons.ts';
import { panelText } from './panel-text.ts';
import type { Tool, ToolbarHost } from './tool.ts';

/** Between the widths that are tried, in CSS pixels. */
const step = 20;
/** A chart that leaves room below it is made larger, texts and all: by up to this many percent. */
const mostPercent = 100;
/** Between the larger scales that are tried. */
const percentStep = 5;
/** A chart that is a little too high is made smaller. In a window that is too low for it at this scale, it scrolls. */
const smallestScale = 0.85;

/** Gives a chart the properties of another one, except for those of the toolbar and of the place in the page. */
function copyProperties(from: ToolbarHost, to: ToolbarHost): void {
  const { properties } = from.constructor as unknown as { properties: object };
  for (const name of Object.keys(properties))
    if (!['controls', 'deepLink'].includes(name)) Reflect.set(to, name, Reflect.get(from, name) as unknown);
}

/** The controls of the enlarged chart: those of the chart on the page, without the toolbar. */
const withoutToolbar = (controls: string | null | undefined): string =>
  (controls || 'year measure')
    .split(/\s+/)
    .filter((word) => word !== 'tools')
    .join(' ') || 'none';

/**
 * Makes the chart as large as it can be without scrolling.
 * @param narrowest the width that it has on the page: it is not enlarged in a narrower place
 */
async function fit(chart: ToolbarHost, frame: HTMLElement, narrowest: number): Promise<void> {
  await chart.updateComplete;
  frame.style.width = chart.style.cssText = '';
  const widest = frame.clientWidth;
  const drawing = chart.renderRoot.querySelector('.plot');
  if (!drawing) return;
  /** The scale at which the chart fits in a width. Its texts have their new height at once, the drawing when it is drawn again. */
  const scaleIn = (width: number): number => {
    frame.style.width = `${width}px`;
    const around = chart.offsetHeight - drawing.clientHeight;
    return frame.clientHeight / (around + chart.drawingOf(width).view.height);
  };
  for (let percent = mostPercent; percent > 0; percent -= percentStep) {
    const scale = 1 + percent / 100;
    const width = widest / scale;
    if (width < narrowest || scaleIn(width) < scale) continue;
    frame.style.width = `${widest}px`;
    // With `zoom`, WebKit gives the pointer other coordinates than the boxes.
    chart.style.cssText = `width: ${width}px; transform: scale(${scale}); transform-origin: 0 0`;
    return;
  }
  for (let width = widest; width >= Math.min(narrowest, widest); width -= step) if (scaleIn(width) >= 1) return;
  const scale = scaleIn(widest);
  // A transform would leave the room of the chart as it was, and the dialog would scroll.
  if (scale >= smallestScale) chart.style.zoom = String(scale);
}

/**
 * Opens a copy of the chart in a dialog of the size of the window. When it closes, the chart takes over what was chosen in it.
 * @returns a function that closes the dialog
 */
export function enlarge({ host, title, lang }: Tool): () => void {
  const dialog = document.createElement('dialog');
  dialog.setAttribute('aria-label', title);
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'close';
  button.setAttribute('aria-label', panelText[lang].close);
  render(icon('close'), button);
  const frame = document.createElement('div');
  frame.className = 'enlarged';
  const copy = host.cloneNode(true) as ToolbarHost;
  for (const name of ['id', 'style', 'class', 'slot', 'deep-link']) copy.removeAttribute(name);
  copy.setAttribute('controls', withoutToolbar(host.controls));
  frame.append(copy);
  dialog.append(button, frame);
  copyProperties(host, copy);
  const refit = (): void => void fit(copy, frame, host.clientWidth);
  button.addEventListener('click', () => dialog.close());
  addEventListener('resize', refit);
  dialog.addEventListener('close', () => {
    removeEventListener('resize', refit);
    copyProperties(copy, host);
    dialog.remove();
  });
  host.renderRoot.append(dialog);
  dialog.showModal();
  refit();
  return () => dialog.close();
}
