import { html, type TemplateResult } from 'lit';
import type { Mark } from '../../model/view.ts';
import { panelText } from './panel-text.ts';
import type { Tool } from './tool.ts';

/** The mark with a name, an alias or an id; otherwise the first one for which one of them begins with the text. */
function findMark(marks: readonly Mark[], text: string): Mark | undefined {
  const wanted = text.toLowerCase();
  const namesOf = ({ label, alias, id }: Mark): string[] => [label, alias ?? '', id].map((name) => name.toLowerCase());
  return (
    marks.find((mark) => namesOf(mark).includes(wanted)) ?? marks.find((mark) => namesOf(mark).some((name) => name.startsWith(wanted)))
  );
}

/** The panel that chooses a mark and moves the focus to it. */
export function findPanel(tool: Tool): TemplateResult {
  const { host, view, lang, report, close } = tool;
  const t = panelText[lang];
  const find = (event: SubmitEvent): void => {
    event.preventDefault();
    const field = (event.currentTarget as HTMLFormElement).elements.namedItem('name') as HTMLInputElement;
    const text = field.value.trim();
    if (!text) return;
    const found = findMark(view.marks, text);
    if (!found) {
      report(t.missed(host.markKind[lang], text), true);
      return;
    }
    close();
    if (!host.isChosen(found.id)) host.choose(found.id);
    host.renderRoot.querySelector<SVGElement>(`[data-mark="${CSS.escape(found.id)}"]`)?.focus();
  };
  // In WebKitGTK, a field with a list of suggestions does not submit its form by Enter, and keeps Escape from the panel.
  const press = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') {
      event.preventDefault();
      (event.currentTarget as HTMLInputElement).form?.requestSubmit();
    } else if (event.key === 'Escape') {
      close();
    }
  };
  return html`<form @submit=${find}>
      <label for="find-name">${t.findName}</label>
      <p class="actions">
        <input id="find-name" name="name" list="find-names" autocomplete="off" @keydown=${press} />
        <button type="submit">${t.go}</button>
      </p>
      <datalist id="find-names">${view.marks.map(({ label }) => html`<option>${label}</option>`)}</datalist>
    </form>
    <p class="hint">${t.keys}</p>`;
}
