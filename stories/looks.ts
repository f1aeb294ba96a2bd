import { html, type TemplateResult } from 'lit';

type Args = Record<string, unknown>;

/** Sets every control as the attribute that an editor would write. */
function element(tag: string, args: Args): HTMLElement {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(args)) {
    if (value !== undefined && value !== '' && value !== false) made.setAttribute(name, value === true ? '' : (value as string));
  }
  return made;
}

interface Look {
  args?: Args;
  render: (args: Args) => TemplateResult;
}

/** The four looks that every element is shown in: as it comes, in Japanese, in a narrow column, on a dark page. */
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

/** Controls of the attributes that every element has. */
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
