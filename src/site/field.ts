import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { countryOf } from '../model/country.ts';
import { langs, type Lang } from '../model/locale.ts';
import { namedValues, valueLabel, type NamedValue } from './attribute-values.ts';
import type { BuilderContext } from './builder-context.ts';
import { fieldTexts } from './field-text.ts';
import { valuesOf, type ManifestAttribute } from './manifest.ts';
import { siteText } from './text.ts';

/** What a field depends on. */
type FieldContext = Pick<BuilderContext, 'lang' | 'element' | 'state' | 'isExplained' | 'setAttribute'>;

/** The values to choose from, with their names; undefined for an attribute that takes any text or number. */
function optionsOf({ name, type }: ManifestAttribute, context: FieldContext): readonly NamedValue[] | undefined {
  const { element, lang, state } = context;
  // A list of words has a box for each.
  if (name === 'controls') return undefined;
  if (name === 'lang') return langs.map((value) => ({ value, label: valueLabel(name, value, lang) }));
  if (name === 'partner' || name === 'compare-partner') {
    const codes = state.figures ? valuesOf(type) : [...element.home.slice(0, 1), ...element.partners];
    return codes.length > 1 ? codes.map((value) => ({ value, label: countryOf(value, lang).bareName })) : [];
  }
  if (name === 'year') {
    const { years } = element.offered(lang);
    return years && yearsOf(years, context);
  }
  const values = namedValues(element, name, valuesOf(type), lang);
  return name === 'compare' ? (values ?? []) : values;
}

/** Whether the field of an attribute is a list of values. */
export const isList = (attribute: ManifestAttribute, context: FieldContext): boolean => optionsOf(attribute, context) !== undefined;

/** Whether an attribute always has a value in the builder. */
const hasNoDefault = (name: string): boolean => ['lang', 'name'].includes(name);

/** Whether nothing is chosen without the attribute. */
const standsForNone = (name: string): boolean => ['compare', 'compare-partner', 'state', 'prefecture'].includes(name);

/** The years to choose from, the last one first. Own figures without a column of years are for the year that the editor enters. */
function yearsOf([first, last]: readonly [number, number], { element, state }: FieldContext): NamedValue[] | undefined {
  const isRead = !state.figures || element.requestFigures()?.figures !== undefined;
  if (!isRead || first === last) return state.figures ? undefined : [];
  return Array.from({ length: last - first + 1 }, (_, i) => String(last - i)).map((year) => ({ value: year, label: year }));
}

/**
 * The field of an attribute with its label, its description and its problem; nothing if there is nothing to choose.
 * @param problem a sentence about the value, or about its lack
 */
export function field(
  attribute: ManifestAttribute,
  context: FieldContext,
  problem: string | undefined,
  isRequired: boolean,
): TemplateResult | typeof nothing {
  const { name, description } = attribute;
  const { lang, isExplained } = context;
  const { attributes } = context.state;
  const options = optionsOf(attribute, context);
  if (options && options.length < 2 && attributes[name] === undefined) return nothing;
  const t = fieldTexts[name];
  const describedBy = [isExplained && `about-${name}`, problem && `problem-${name}`].filter(Boolean).join(' ') || nothing;
  // The name of the attribute is for the eyes of a developer. A screen reader has the label.
  const label = t?.[lang] ?? name;
  const attributeName = html`<code translate="no" aria-hidden="true">${name}</code>`;
  // A screen reader has it from the control.
  const mark = isRequired ? html` <span class="required" aria-hidden="true">${siteText[lang].required}</span>` : nothing;
  const control = controlOf(attribute, context, options, describedBy, problem !== undefined, isRequired);
  return html`<div class="field">
    ${
      name === 'controls'
        ? html`<fieldset>
            <legend class="label">${label} ${attributeName}</legend>
            ${control}
          </fieldset>`
        : html`<p class="label"><label for="field-${name}">${label}</label> ${attributeName}${mark}</p>
            ${control}`
    }
    ${isExplained ? html`<p id="about-${name}" class="hint">${lang === 'ja' && t ? t.description : withCode(description)}</p>` : nothing}
    ${problem ? html`<p id="problem-${name}" class="problem">${problem}</p>` : nothing}
  </div>`;
}

/** The parts of a description between backticks are code. */
const withCode = (description: string): unknown[] =>
  description.split('`').map((part, i) => (i % 2 ? html`<code translate="no">${part}</code>` : part));

function controlOf(
  { name, type, default: standard }: ManifestAttribute,
  { lang, state, setAttribute: set }: FieldContext,
  options: readonly NamedValue[] | undefined,
  describedBy: string | typeof nothing,
  isInvalid: boolean,
  isRequired: boolean,
): TemplateResult {
  const value = state.attributes[name];
  const t = siteText[lang];
  const invalid = isInvalid ? 'true' : nothing;
  const onChange = ({ target }: Event): void => set(name, (target as HTMLInputElement).value || null);
  if (name === 'controls') return controlBoxes(standard ?? '', value, lang, describedBy, set);
  if (type === 'boolean')
    return html`<input
      id="field-${name}"
      type="checkbox"
      aria-describedby=${describedBy}
      .checked=${live(value !== undefined)}
      @change=${({ target }: Event) => set(name, (target as HTMLInputElement).checked ? '' : null)}
    />`;
  if (!options)
    return html`<input
      id="field-${name}"
      type=${type === 'number' ? 'number' : 'text'}
      min=${type === 'number' ? '1' : nothing}
      aria-describedby=${describedBy}
      aria-invalid=${invalid}
      ?required=${isRequired}
      placeholder=${(!isRequired && standard) || nothing}
      .value=${live(value ?? '')}
      @change=${onChange}
    />`;
  // A value from an address that is not allowed is shown with its problem.
  const isUnknown = value !== undefined && !options.some((option) => option.value === value);
  const shownStandard = options.find((option) => option.value === standard)?.label ?? standard;
  return html`<select id="field-${name}" aria-describedby=${describedBy} aria-invalid=${invalid} @change=${onChange}>
    ${hasNoDefault(name) ? nothing : html`<option value="" .selected=${value === undefined}>${standsForNone(name) ? t.none : t.standard(shownStandard)}</option>`}
    ${[...(isUnknown ? [{ value, label: value }] : []), ...options].map(
      (option) => html`<option value=${option.value} .selected=${option.value === value}>${option.label}</option>`,
    )}
  </select>`;
}

/** A box for each word of a list. All words are the default, and none is `none`. */
function controlBoxes(
  standard: string,
  value: string | undefined,
  lang: Lang,
  describedBy: string | typeof nothing,
  set: BuilderContext['setAttribute'],
): TemplateResult {
  const words = standard.split(' ');
  const chosen = value?.split(' ') ?? words;
  const toggle = (word: string, isOn: boolean): void => {
    const next = words.filter((other) => (other === word ? isOn : chosen.includes(other)));
    set('controls', next.length === words.length ? null : next.join(' ') || 'none');
  };
  return html`<div class="boxes">
    ${words.map(
      (word) =>
        html`<label class="box"
          ><input
            type="checkbox"
            aria-describedby=${describedBy}
            .checked=${live(chosen.includes(word))}
            @change=${({ target }: Event) => toggle(word, (target as HTMLInputElement).checked)}
          />
          ${valueLabel('controls', word, lang)}</label
        >`,
    )}
  </div>`;
}
