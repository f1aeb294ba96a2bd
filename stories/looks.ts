import { html, type TemplateResult } from 'lit';

type Args = Record<string, unknown>;

/** Creates an element and sets the controls as attributes. */
function element(tag: string, args: Args): HTMLElement {
  const created = document.createElement(tag);
  // The address keeps the reader's choices under the id.
  if (args['deep-link']) created.id = tag;
  for (const [name, value] of Object.entries(args)) {
    if (value !== undefined && value !== '' && value !== false) created.setAttribute(name, value === true ? '' : (value as string));
  }
  return created;
}

/** The code that Storybook shows: the element without the frame of its look. */
const showElement = (tag: string): object => ({
  docs: { source: { transform: (_code: string, { args }: { args: Args }) => element(tag, args).outerHTML } },
});

interface Look {
  args?: Args;
  parameters: object;
  render: (args: Args) => TemplateResult;
}

/** The four stories of every element: by default, in Japanese, in a narrow column, on a dark page. */
export function looks(tag: string): Record<'Default' | 'Japanese' | 'Narrow' | 'Dark', Look> {
  const parameters = showElement(tag);
  return {
    Default: { parameters, render: (args) => html`${element(tag, args)}` },
    Japanese: { parameters, args: { lang: 'ja' }, render: (args) => html`${element(tag, args)}` },
    Narrow: { parameters, render: (args) => html`<div style="max-width: 320px">${element(tag, args)}</div>` },
    Dark: {
      parameters,
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
