import { html, type TemplateResult } from 'lit';
import { segmented } from '../frame/controls/segmented.ts';
import type { Lang } from '../model/locale.ts';
import { namedValues } from './attribute-values.ts';
import type { BuilderContext } from './builder-context.ts';
import { isChart, type TradeFact } from './kit-element.ts';
import { maxWidthOf } from './state.ts';
import { siteText } from './text.ts';

/** The live element, as wide as on a desktop or on a phone. */
export function previewPanel({ lang, state, element, isPhone, showWidth }: BuilderContext): TemplateResult {
  const t = siteText[lang];
  const maxWidth = maxWidthOf(state);
  element.style.maxWidth = maxWidth === undefined ? '' : `${maxWidth}px`;
  return html`<section aria-labelledby="preview-title">
    <div class="section-line">
      <h2 id="preview-title">${t.preview}</h2>
      ${segmented(
        'width',
        t.preview,
        (['desktop', 'phone'] as const).map((value) => ({ value, label: t.widths[value] })),
        isPhone ? 'phone' : 'desktop',
        ({ target }) => showWidth((target as HTMLInputElement).value === 'phone'),
      )}
    </div>
    <div class="stage ${isPhone ? 'phone' : ''}">
      ${isChart(element) ? element : html`<p class="sentence">${factLead(element, lang)}${element}</p>`}
    </div>
    <p class="hint">${t.previewHint}</p>
  </section>`;
}

/** What the figure is, and its year, before the figure. */
function factLead(element: TradeFact, lang: Lang): string {
  const { value } = element.options;
  const named = namedValues(element, 'name', [], lang)?.find((named) => named.value === value?.name);
  return value && named ? siteText[lang].factLead(named.label, value.year) : '';
}
