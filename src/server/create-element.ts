import type { SVGTemplateResult, TemplateResult } from 'lit';
import classes from '../elements/registry.ts';
import type { FiguresState } from '../frame/custom-data-host.ts';
import { langOf, type Lang } from '../model/locale.ts';
import type { Reading } from '../model/options.ts';
import type { Table, View } from '../model/view.ts';
import type { Attributes } from './attributes.ts';
import { customFigures, dataMarkup, type ServerData } from './custom-figures.ts';

/** The members of an element that a server uses. */
interface ServerElement {
  heading?: string | null;
  options: Reading<unknown>;
  bundled: unknown;
  requested: FiguresState | undefined;
  home: readonly string[];
  partners: readonly string[];
  requestFigures: () => FiguresState | undefined;
  attributeChangedCallback: (name: string, before: null, after: string) => void;
  render: () => TemplateResult;
  /** Members of charts. */
  initialWidth?: number;
  hasTable?: boolean;
  drawing: (view: View) => SVGTemplateResult;
  shown?: View;
  shownTable?: Table;
  /** A member of `trade-fact`. */
  fact?: { figure: string };
}

interface ElementClass {
  new (): ServerElement;
  tagName: string;
  observedAttributes: string[];
  elementStyles: { cssText: string }[];
}

/** An element with its attributes set. */
export interface CreatedElement {
  tag: string;
  element: ServerElement;
  lang: Lang;
  /** The attributes of its tag. */
  attributes: [name: string, value: string][];
  /** The files in dist/ with the figures of its partners, which a page needs beside the script of the element. */
  packScripts: readonly string[];
  /** The markup inside the element with its custom data; empty without them. */
  dataMarkup: string;
  /** The style sheets of its shadow root. */
  css: string;
}

const elements = new Map(classes.map((element) => [element.tagName, element as unknown as ElementClass]));

/** All tags in alphabetical order. */
export const tags: readonly string[] = [...elements.keys()].sort();

/** The attributes with custom data, which only a browser reads. A server is given the data themselves. */
const browserAttributes = ['src', 'data'];
/** The attributes that say where custom data are from. */
const sourceAttributes = ['source', 'source-url'];

/**
 * The attributes of an element that a server can draw, without the global HTML attributes.
 * @throws {Error} for an unknown tag
 */
export const attributesOf = (tag: string): readonly string[] =>
  classOf(tag).observedAttributes.filter((name) => !browserAttributes.includes(name));

/** The codes that an element has figures for: those of its bundled figures, and the other partners, which can need a pack. */
export function partnersOf(tag: string): Pick<ServerElement, 'home' | 'partners'> {
  const { home, partners } = new (classOf(tag))();
  return { home, partners };
}

/** The global HTML attributes that are allowed. */
const globalAttributes = /^(id|class|style|slot|part|hidden|dir|title|data-[a-z][\w.-]*)$/;

/**
 * Creates an element in bare Node and sets its attributes.
 * @param width the width of the drawing in CSS pixels, 200 to 4000
 * @param data custom data, in place of the bundled figures
 * @throws {Error} for an unknown tag, attribute or value, or custom data that cannot be read; the message is a sentence
 */
export function createElement(tag: string, requested: Attributes, width: number, data?: ServerData): CreatedElement {
  const Class = classOf(tag);
  const known = attributesOf(tag);
  const attributes = Object.entries(requested).flatMap(([name, value]): [string, string][] => {
    if (browserAttributes.includes(name))
      throw new Error(`"${name}": only a browser reads this attribute; give a server the figures as the option data.`);
    if (sourceAttributes.includes(name) && data === undefined)
      throw new Error(`"${name}" says where custom data are from, and there are none.`);
    if (!known.includes(name) && !globalAttributes.test(name))
      throw new Error(`<${tag}> has no attribute "${name}"; it has ${known.join(', ')}.`);
    return value == null || value === false ? [] : [[name, value === true ? '' : String(value)]];
  });
  if (!Number.isInteger(width) || width < 200 || width > 4000) throw new Error(`width ${width} is not a whole number from 200 to 4000.`);
  if (known.includes('name') && !requested.name) throw new Error(`<${tag}> needs a name, such as two-way-total.`);
  const element = new Class();
  for (const [name, value] of attributes) if (known.includes(name)) element.attributeChangedCallback(name, null, value);
  element.initialWidth = width;
  // Without a script the table cannot be rendered when it is opened.
  element.hasTable = true;
  if (data !== undefined) {
    element.requested = givenFigures(tag, data, element.bundled, requested);
    element.requestFigures = () => element.requested;
  }
  const state = element.requestFigures();
  if (state && !state.figures) throw new Error(`<${tag}>: ${state.message}`);
  const [problem] = element.options.problems;
  if (problem) throw new Error(`<${tag}>: ${problem.message}.`);
  const lang = langOf(requested.lang);
  return {
    tag,
    element,
    lang,
    attributes,
    packScripts: state?.scripts ?? [],
    dataMarkup: data === undefined ? '' : dataMarkup(data),
    css: Class.elementStyles.map(({ cssText }) => cssText).join(''),
  };
}

/** @throws {Error} with the tag and the sentence of the reader */
function givenFigures(tag: string, data: ServerData, bundled: unknown, attributes: Attributes): FiguresState {
  try {
    return customFigures(tag, data, bundled, attributes);
  } catch (error) {
    throw new Error(`<${tag}>: ${(error as Error).message}`, { cause: error });
  }
}

function classOf(tag: string): ElementClass {
  const elementClass = elements.get(tag);
  if (!elementClass) throw new Error(`unknown element "${tag}"; expected one of ${tags.join(', ')}.`);
  return elementClass;
}
