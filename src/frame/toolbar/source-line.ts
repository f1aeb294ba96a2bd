import { html, nothing, type TemplateResult } from 'lit';
import type { Lang } from '../../model/locale.ts';
import { sourceLabel, type SourceLine } from '../../model/source.ts';
import { icon } from './icons.ts';
import { toolbarText } from './text.ts';

/**
 * The source of a chart: the publisher, and on request the rest of the citation. The rest is always in the text for screen
 * readers, and in print. The button comes first, so that it stays in its place when the line grows.
 * @param isOpen whether the rest is shown
 */
export function sourceLineTemplate({ text, linked, url }: SourceLine, lang: Lang, isOpen: boolean, onToggle: () => void): TemplateResult {
  const rest = text.slice(linked.length);
  const button = html`<button
    type="button"
    class="about"
    aria-label=${toolbarText[lang].citation}
    aria-expanded=${isOpen ? 'true' : 'false'}
    @click=${onToggle}
  >
    ${icon('citation')}
  </button>`;
  return html`<p class="source" part="source">
    ${rest ? button : nothing}${sourceLabel[lang]}<a href=${url || nothing}>${linked}</a>${
      rest ? html`<span class="citation ${isOpen ? 'open' : ''}">${rest}</span>` : nothing
    }
  </p>`;
}
