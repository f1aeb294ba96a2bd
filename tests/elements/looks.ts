import { render } from 'lit';
import type { ChartElement } from '../../src/frame/chart-element.ts';
import { Government, Newspaper } from '../../stories/themes.stories.ts';
import type { Capability } from '../support/engines/engine.ts';
import { all, emulateMedia, place } from './page.ts';

/** How a page or a reader wants charts to look. */
export interface Look {
  name: string;
  scheme: 'light' | 'dark';
  /** An example theme of Storybook. */
  theme?: typeof Newspaper;
  /** Whether the reader asks for more contrast. */
  isStrong?: boolean;
  need?: Capability;
}

export const looks: Look[] = [
  { name: 'in the light scheme', scheme: 'light' },
  { name: 'in the dark scheme', scheme: 'dark' },
  { name: 'in the newspaper theme', scheme: 'light', theme: Newspaper },
  { name: 'in the government theme', scheme: 'light', theme: Government },
  { name: 'with more contrast, in the light scheme', scheme: 'light', isStrong: true, need: 'more contrast' },
  { name: 'with more contrast, in the dark scheme', scheme: 'dark', isStrong: true, need: 'more contrast' },
];

/** Puts an element on the page in a look. */
export async function placeIn<E extends ChartElement>({ scheme, theme, isStrong }: Look, markup: string, width = 700): Promise<E> {
  document.documentElement.style.colorScheme = scheme;
  if (isStrong) await emulateMedia({ 'prefers-contrast': 'more' });
  const element = await place<E>(markup, width);
  if (theme) {
    const column = element.parentElement!;
    render(theme.render(), column);
    column.querySelector('style + div')!.replaceChildren(element);
    await element.updateComplete;
  }
  return element;
}

/** Undoes what a look has set on the page. */
export async function resetLook(): Promise<void> {
  document.documentElement.style.colorScheme = '';
  await emulateMedia({});
}

/**
 * The markup of an element in everything that it can show: each value of each switch, compared with another year, as a table, and with
 * its first mark selected.
 */
export async function statesOf(markup: string): Promise<string[]> {
  const element = await place(markup);
  const switches = all<HTMLInputElement>(element, '.switches input:not([value="chart"])').map(({ name, value }) => [name, value]);
  const lists = all<HTMLSelectElement>(element, '.list select').map(({ name, options }) => [name, options[1]!.value]);
  element.choose(all(element, '[data-mark]')[0]!.dataset.mark!);
  await element.updateComplete;
  const selected = element.cloneNode() as ChartElement;
  return [
    ...[...switches, ...lists].map(([name, value]) => {
      const copy = element.cloneNode() as ChartElement;
      for (const { name } of [...copy.attributes]) if (!markup.includes(`${name}=`)) copy.removeAttribute(name);
      copy.setAttribute(name!, value!);
      return copy.outerHTML;
    }),
    selected.outerHTML,
  ];
}
