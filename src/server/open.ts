import type { SVGTemplateResult, TemplateResult } from 'lit';
import * as classes from '../index.ts';
import type { Env, Table, View } from '../model/view.ts';

/** What is asked of an element, by the names of its attributes in HTML; null, undefined and false leave one away. */
export type Attributes = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** What is an element's own business in a browser, and a server must ask for. */
interface Element {
  heading?: string | null;
  shownYear: number;
  attributeChangedCallback: (name: string, before: null, after: string) => void;
  render: () => TemplateResult;
  querySelector: (selectors: string) => null;
  /** A chart has these four. */
  compose?: (env: Env) => View;
  draw: (view: View, cursor: undefined) => SVGTemplateResult;
  shown?: View;
  shownTable?: Table;
  hasTable: boolean;
}

interface ElementClass {
  new (): Element;
  observedAttributes: string[];
  elementStyles: { cssText: string }[];
}

/** An element with its attributes taken, and what it shows. */
export interface Opened {
  tag: string;
  element: Element;
  /** As they stand in its tag. */
  attributes: [name: string, value: string][];
  css: string;
  template: TemplateResult;
}

const tagOf = (name: string): string => name.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase();
const elements = new Map(Object.entries(classes).map(([name, element]) => [tagOf(name), element as unknown as ElementClass]));

/** Every tag, in alphabetical order. */
export const tags: readonly string[] = [...elements.keys()];

/** Custom data are read in a browser; a server would draw the bundled figures under another name. */
const customData = ['src', 'data', 'partner', 'source', 'source-url'];

/**
 * The attributes that an element adds to those of every HTML element, and that a server can draw.
 * @throws {Error} where there is no such element
 */
export const attributesOf = (tag: string): readonly string[] =>
  classOf(tag).observedAttributes.filter((name) => !customData.includes(name));

/** What any HTML element may have. */
const common = /^(id|class|style|slot|part|hidden|dir|title|data-[a-z][\w.-]*)$/;

/**
 * An element as it would be on a page, in bare Node.
 * @param width CSS pixels that it is drawn for
 * @throws {Error} in one sentence that names what was wrong and what is allowed: an unknown tag, attribute or value
 */
export function open(tag: string, asked: Attributes, width: number): Opened {
  const Class = classOf(tag);
  const own = attributesOf(tag);
  const attributes = Object.entries(asked).flatMap(([name, value]): [string, string][] => {
    if (customData.includes(name)) throw new Error(`"${name}": custom data are read in a browser; a server draws the bundled figures.`);
    if (!own.includes(name) && !common.test(name)) throw new Error(`<${tag}> has no attribute "${name}"; it has ${own.join(', ')}.`);
    return value == null || value === false ? [] : [[name, value === true ? '' : String(value)]];
  });
  if (!Number.isInteger(width) || width < 200 || width > 4000) throw new Error(`width ${width} is not a whole number from 200 to 4000.`);
  if (own.includes('name') && !asked.name) throw new Error(`<${tag}> needs a name, such as two-way-total.`);
  const element = new Class();
  // What stands inside an element is the page's.
  element.querySelector = () => null;
  for (const [name, value] of attributes) if (own.includes(name)) element.attributeChangedCallback(name, null, value);
  const { compose } = element;
  // Without a script nothing is drawn later.
  element.hasTable = true;
  // Only a page can measure an element.
  if (compose) element.compose = (env) => compose.call(element, { ...env, width });
  const template = strictly(tag, () => element.render());
  return { tag, element, attributes, css: Class.elementStyles.map(({ cssText }) => cssText).join(''), template };
}

function classOf(tag: string): ElementClass {
  const found = elements.get(tag);
  if (!found) throw new Error(`there is no element "${tag}"; there are ${tags.join(', ')}.`);
  return found;
}

/** On a page a wrong value is said once in the console and a default is drawn; where nobody sees the console it is an error. */
function strictly<T>(tag: string, act: () => T): T {
  const { warn } = console;
  console.warn = (message: string) => {
    throw new Error(`<${tag}>: ${message.replace(/^<.*?>: /, '').replace(/; [^;]* is used\.$/, '.')}`);
  };
  try {
    return act();
  } finally {
    console.warn = warn;
  }
}
