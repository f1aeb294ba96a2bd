import { html, nothing, type TemplateResult } from 'lit';
import type { Lang } from '../model/locale.ts';
import type { BaseAddress } from './base-address.ts';
import { siteText } from './text.ts';

/** Sets where the code finds the files of the kit. */
export function hostForm(lang: Lang, { address, problem }: BaseAddress, setHost: (address: string) => void): TemplateResult {
  const t = siteText[lang];
  const isInvalid = problem === 'invalid';
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    setHost((event.target as HTMLFormElement).querySelector('input')?.value ?? '');
  };
  return html`<form class="host" @submit=${submit}>
    <div class="field">
      <label class="label" for="host">${t.host}</label>
      <input id="host" type="url" required aria-describedby="about-host" aria-invalid=${isInvalid ? 'true' : nothing} .value=${address} />
      <p id="about-host" class=${isInvalid ? 'problem' : 'hint'}>${isInvalid ? t.hostProblems.invalid : t.hostHint}</p>
    </div>
    <button>${t.setHost}</button>
  </form>`;
}
