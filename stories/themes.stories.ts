import { html, type TemplateResult } from 'lit';
import '../src/define.ts';

export default { title: 'Themes' };

/** The charts that a theme is shown with. */
const charts = html`<state-map year="2014"></state-map><trade-balance annotations="2009: Financial crisis"></trade-balance
  ><trade-composition classification="naics"></trade-composition>`;

const page = (name: string, css: string): TemplateResult =>
  html`<style>
      .${name} {
        display: grid;
        gap: 2.5rem;
        max-width: 46rem;
      }
      ${css}
    </style>
    <div class=${name}>${charts}</div>`;

/** A newspaper: a serif, warm paper, and one red. */
export const Newspaper = {
  render: () =>
    page(
      'newspaper',
      `.newspaper {
        padding: 1.5rem;
        background: #fff7ee;
        color-scheme: light;
        --trade-font: Georgia, 'Times New Roman', 'Noto Serif CJK JP', serif;
        --trade-ink: #29221c;
        --trade-ink-muted: #66594d;
        --trade-ink-faint: #e4d5c5;
        --trade-surface: #fff7ee;
        --trade-exports: #0f5499;
        --trade-imports: #990f3d;
        --trade-gap: #f4e6d8;
        --trade-ramp-0: #f7e9df;
        --trade-ramp-1: #eecbbd;
        --trade-ramp-2: #e2a596;
        --trade-ramp-3: #cb736f;
        --trade-ramp-4: #a83a4e;
        --trade-ramp-5: #6b0d2f;
        --trade-product-machinery: #0f5499;
        --trade-product-chemicals: #3f7361;
        --trade-product-materials: #990f3d;
      }`,
    ),
};

/** A government site: larger text, high contrast, and each chart on a card. */
export const Government = {
  render: () =>
    page(
      'government',
      `.government {
        padding: 1.5rem;
        background: #f1f3f5;
        color-scheme: light;
        --trade-font: 'Segoe UI', 'Helvetica Neue', Arial, 'Noto Sans CJK JP', sans-serif;
        --trade-font-size: 1.1875rem;
        --trade-ink: #0b0c0c;
        --trade-ink-muted: #41484d;
        --trade-ink-faint: #b8bfc4;
        --trade-surface: #fff;
        --trade-padding: 1.25rem;
        --trade-focus: #0b0c0c;
        --trade-exports: #00539f;
        --trade-imports: #a83200;
      }`,
    ),
};

/** Charts that stay readable on a page with a dark background that names no `color-scheme`. */
export const LightOnDark = {
  render: () =>
    html`<div style="padding: 1rem; background: #14171a; --trade-padding: 1rem">
      <state-map scheme="light"></state-map>
    </div>`,
};
