import { html, nothing, type TemplateResult } from 'lit';
import type { Lang } from '../model/locale.ts';
import { siteText } from './text.ts';

/** What an action has done, written beside its button and announced. */
export interface Result {
  text: string;
  hasFailed?: boolean;
}

interface CodeBox {
  code: string;
  lang: Lang;
  /** What the code is of, where a page has several boxes. */
  title?: string;
  report: (result: Result) => void;
  /** Further buttons. */
  actions: unknown;
}

/** A box with code, and buttons below it. The first one copies the code. */
export function codeBox({ code, lang, title, report, actions }: CodeBox): TemplateResult {
  const t = siteText[lang];
  const nameOf = (label: string): string => (title === undefined ? label : `${label}: ${title}`);
  return html`<textarea
      class="code"
      readonly
      rows="4"
      spellcheck="false"
      translate="no"
      aria-label=${nameOf(t.code)}
      .value=${code}
      @focus=${({ currentTarget }: FocusEvent) => (currentTarget as HTMLTextAreaElement).select()}
    ></textarea>
    <p class="actions">
      <button type="button" class="primary" aria-label=${nameOf(t.copy)} @click=${(event: MouseEvent) => copy(event, code, lang, report)}>
        ${t.copy}
      </button>
      ${actions}
    </p>`;
}

async function copy({ currentTarget }: MouseEvent, code: string, lang: Lang, report: (result: Result) => void): Promise<void> {
  const box = (currentTarget as HTMLElement).closest('.actions')?.previousElementSibling as HTMLTextAreaElement | null;
  try {
    await navigator.clipboard.writeText(code);
    report({ text: siteText[lang].copied });
  } catch {
    // The page can be without HTTPS, or the browser asks the reader, who refuses.
    box?.focus();
    report({ text: siteText[lang].copyFailed, hasFailed: true });
  }
}

/** The line that says what an action has done. It stands in the page before, so that screen readers announce its changes. */
export const resultLine = (result: Result | undefined): TemplateResult =>
  html`<p class="result" role="status">${result ? `${result.text}${result.hasFailed ? '' : ' ✓'}` : nothing}</p>`;
