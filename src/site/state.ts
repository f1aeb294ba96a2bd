import { webAddressOf } from '../custom-data/web-address.ts';
import { frameworks, type Framework } from './framework-code.ts';
import type { ManifestElement } from './manifest.ts';
import { isPluginForm, pluginForms, type PluginForm } from './wordpress-code.ts';

/** The forms that show a page of dist/embed. */
const framedForms = ['frame', 'div', 'html-block'] as const;

type PageForm = 'script' | 'modules' | (typeof framedForms)[number];
export type CodeForm = PageForm | PluginForm | 'picture' | Framework;

const codeForms: readonly CodeForm[] = ['script', 'modules', 'frame', 'div', ...pluginForms, 'html-block', 'picture', ...frameworks];

/** An editor's own figures, as the text of a file. */
export interface OwnFigures {
  fileName: string;
  text: string;
}

/** Everything that an editor chooses in the builder. */
export interface BuilderState {
  tag: string;
  attributes: Readonly<Record<string, string>>;
  /** The largest width of the chart in CSS pixels; empty for the width of its column. */
  maxWidth: string;
  form: CodeForm;
  figures: OwnFigures | undefined;
  /** Whether the code refers to a file with the figures, and does not contain them. */
  isFile: boolean;
}

/** The element that is a figure in a sentence, and no chart. */
const factTag = 'trade-fact';

/** The element that the builder begins with. */
const firstTag = 'trade-balance';

/** The attributes in each part of the form. All others belong to what the chart shows. */
export const wordAttributes = ['lang', 'heading', 'heading-level', 'annotations'];
export const lookAttributes = ['view', 'scheme', 'controls'];
export const sourceAttributes = ['source', 'source-url'];

/** Whether an element takes an editor's own figures. Then it says whose they are. */
export const takesFigures = (attributeNames: readonly string[]): boolean => attributeNames.includes('source');

/** Whether the code refers to a file with the editor's figures: by choice, or because it cannot contain them. */
export const isInFile = ({ isFile }: BuilderState, canBeInline: boolean | undefined): boolean => isFile || canBeInline === false;

/**
 * The forms of code that can show what is chosen. The first ones need the least knowledge.
 * @param canBeInline whether the code can contain the editor's figures
 */
export function formsOf(state: BuilderState, canBeInline?: boolean): CodeForm[] {
  const { tag, attributes, figures } = state;
  const isFact = tag === factTag;
  // The pages of frames show official figures only, and a figure in a sentence needs no frame.
  const canBeFramed = !isFact && !figures;
  // A post has no folder for a file beside it.
  const canBeInPost = !figures || !isInFile(state, canBeInline);
  return codeForms.filter((form) => {
    if (form === 'picture') return !isFact && attributes.view !== 'table';
    if (isPluginForm(form)) return canBeInPost;
    return canBeFramed || !framedForms.some((framed) => framed === form);
  });
}

/** The smallest and the largest width of a chart that an editor can choose, in CSS pixels. */
export const widthRange = [280, 2000] as const;

const isWidth = (text: string): boolean => /^\d{3,4}$/.test(text) && Number(text) >= widthRange[0] && Number(text) <= widthRange[1];

/** The width in CSS pixels; undefined if none is chosen, or one out of range. A figure in a sentence has no width of its own. */
export const maxWidthOf = ({ tag, maxWidth }: BuilderState): number | undefined =>
  tag !== factTag && isWidth(maxWidth) ? Number(maxWidth) : undefined;

/** Whether a width is chosen that is not used. */
export const isWrongWidth = ({ maxWidth }: BuilderState): boolean => maxWidth !== '' && !isWidth(maxWidth);

/** Whether the address of the publication is none of the web. No chart makes a link of it. */
export const isWrongSourceUrl = ({ attributes }: BuilderState): boolean =>
  attributes['source-url'] !== undefined && !webAddressOf(attributes['source-url']);

/** The attributes that preview and code have: those of the state without an address that is none. */
export function usedAttributes(state: BuilderState): BuilderState['attributes'] {
  if (!isWrongSourceUrl(state)) return state.attributes;
  return Object.fromEntries(Object.entries(state.attributes).filter(([name]) => name !== 'source-url'));
}

/** The state as the fragment of an address, which no server sees. Parameters of the builder do not have names of attributes. */
export function fragmentOf({ tag, attributes, maxWidth, form, figures, isFile }: BuilderState): string {
  const params = new URLSearchParams({ chart: tag, ...attributes });
  if (maxWidth) params.set('max-width', maxWidth);
  if (form !== codeForms[0]) params.set('code', form);
  if (figures) {
    params.set('file', figures.fileName);
    if (isFile) params.set('figures', 'file');
    params.set('rows', figures.text);
  }
  return `#${params}`;
}

/** The attributes that an element begins with. Without a name, `<trade-fact>` has no figure. */
export const initialAttributes = (tag: string, lang: string): Record<string, string> => ({
  lang,
  ...(tag === factTag && { name: 'two-way-total' }),
});

/** Reads the fragment of an address. What it does not have, or what the manifest does not know, is left out. */
export function stateFrom(fragment: string, elements: readonly ManifestElement[], lang: string): BuilderState {
  const params = new URLSearchParams(fragment.slice(1));
  const find = (wanted: string | null): ManifestElement | undefined => elements.find(({ tag }) => tag === wanted);
  const element = find(params.get('chart')) ?? find(firstTag);
  const names = (element?.attributes ?? []).map(({ name }) => name);
  const rows = params.get('rows');
  return {
    tag: element?.tag ?? '',
    attributes: {
      ...initialAttributes(element?.tag ?? '', lang),
      ...Object.fromEntries([...params].filter(([name]) => names.includes(name))),
    },
    maxWidth: params.get('max-width') ?? '',
    form: codeForms.find((form) => form === params.get('code')) ?? 'script',
    figures: rows && takesFigures(names) ? { fileName: params.get('file') ?? 'figures.csv', text: rows } : undefined,
    isFile: params.get('figures') === 'file',
  };
}

/** The state with another element. It keeps the words and the looks that do not belong to one chart. */
export function withTag(state: BuilderState, tag: string, elements: readonly ManifestElement[], lang: string): BuilderState {
  const names = elements.find((element) => element.tag === tag)?.attributes.map(({ name }) => name) ?? [];
  const kept = ['lang', 'heading-level', ...lookAttributes, ...sourceAttributes].filter((name) => names.includes(name));
  const attributes = Object.fromEntries(Object.entries(state.attributes).filter(([name]) => kept.includes(name)));
  const figures = takesFigures(names) ? state.figures : undefined;
  return { ...state, tag, figures, attributes: { ...initialAttributes(tag, lang), ...attributes } };
}
