import { html, type TemplateResult } from 'lit';
import { langs, langOf, type Lang } from '../model/locale.ts';
import { pages, siteText, type Page } from './text.ts';

const langNames: Record<Lang, string> = { en: 'English', ja: '日本語' };

/** The language of the page: the parameter `lang` of its address. */
export const pageLang = (): Lang => langOf(new URLSearchParams(location.search).get('lang'));

/** The query of another page, or of this one in another language. The address of the kit's files is kept. */
export function queryFor(lang: Lang): string {
  const base = new URLSearchParams(location.search).get('base');
  return `?${new URLSearchParams({ lang, ...(base !== null && { base }) })}`;
}

/** The navigation of the site, and the choice of language. */
export function siteHeader(lang: Lang, current: Page): TemplateResult {
  const t = siteText[lang];
  return html`<header>
    <nav aria-label=${t.site}>
      ${pages.map(
        (page) => html`<a href="${page}.html${queryFor(lang)}" aria-current=${page === current ? 'page' : 'false'}>${t.pages[page]}</a>`,
      )}
    </nav>
    <nav aria-label="Language / 言語">
      ${langs.map(
        (other) =>
          // The fragment has what an editor has chosen. It changes without a drawing, so it is read when the link is followed.
          html`<a
            href=${queryFor(other)}
            lang=${other}
            hreflang=${other}
            aria-current=${other === lang ? 'true' : 'false'}
            @click=${({ currentTarget }: MouseEvent) => ((currentTarget as HTMLAnchorElement).hash = location.hash)}
            >${langNames[other]}</a
          >`,
      )}
    </nav>
  </header>`;
}
