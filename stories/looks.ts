import { html, type TemplateResult } from 'lit';

type Args = Record<string, unknown>;

/** Creates an element and sets the controls as attributes. */
function element(tag: string, args: Args): HTMLElement {
  const created = document.createElement(tag);
  for (const [name, value] of Object.entries(args)) {
    if (value !== undefined && value !== '' && value !== false) created.setAttribute(name, value === true ? '' : (value as string));
  }
  return created;
}

interface Look {
  args?: Args;
  render: (args: Args) => TemplateResult;
}

/** The four stories of every element: by default, in Japanese, in a narrow column, on a dark page. */
export function looks(tag: string): Record<'Default' | 'Japanese' | 'Narrow' | 'Dark', Look> {
  return {
    Default: { render: (args) => html`${element(tag, args)}` },
    Japanese: { args: { lang: 'ja' }, render: (args) => html`${element(tag, args)}` },
    Narrow: { render: (args) => html`<div style="max-width: 320px">${element(tag, args)}</div>` },
    Dark: {
      render: (args) =>
        html`<div style="color-scheme: dark; padding: 1rem; background: #14171a; color: CanvasText; --trade-surface: #14171a">
          ${element(tag, args)}
        </div>`,
    },
  };
}

/**
 * The control of the year, for all years of an element.
 * @param coverage the first and last year of each of its slices
 */
export function yearControl(coverage: Record<string, readonly number[]>): object {
  const years = Object.values(coverage).flat();
  return { control: { type: 'range', min: Math.min(...years), max: Math.max(...years) } };
}

/** Controls of the attributes that every chart has. */
export const sharedControls = {
  lang: { control: 'inline-radio', options: ['en', 'ja'] },
  heading: { control: 'text' },
  'heading-level': { control: { type: 'number', min: 1, max: 6 } },
  view: { control: 'inline-radio', options: ['chart', 'table'] },
  static: { control: 'boolean' },
  group: { control: 'text' },
  'deep-link': { control: 'boolean' },
  src: { control: 'text' },
  data: { control: 'text' },
  partner: { control: 'text' },
  source: { control: 'text' },
  'source-url': { control: 'text' },
} as const;
