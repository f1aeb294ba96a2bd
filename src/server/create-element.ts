import type { SVGTemplateResult, TemplateResult } from 'lit';
import * as classes from '../elements/registry.ts';
import type { Reading } from '../model/options.ts';
import type { Table, View } from '../model/view.ts';

/** Attributes by their names in HTML. An attribute that is null, undefined or false is left out. */
export type Attributes = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** The members of an element that a server uses. */
interface ServerElement {
  heading?: string | null;
  options: Reading<unknown>;
  attributeChangedCallback: (name: string, before: null, after: string) => void;
  render: () => TemplateResult;
  /** Members of charts. */
  initialWidth?: number;
  hasTable?: boolean;
  draw: (view: View, cursor: undefined) => SVGTemplateResult;
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
  /** The attributes of its tag. */
  attributes: [name: string, value: string][];
  /** The style sheets of its shadow root. */
  css: string;
}

const elements = new Map(Object.values(classes).map((element) => [element.tagName, element as unknown as ElementClass]));

/** All tags in alphabetical order. */
export const tags: readonly string[] = [...elements.keys()].sort();

/** The attributes for custom data, which only a browser reads. A server would draw the bundled figures instead. */
const customDataAttributes = ['src', 'data', 'partner', 'source', 'source-url'];

/**
 * The attributes of an element that a server can draw, without the global HTML attributes.
 * @throws {Error} for an unknown tag
 */
export const attributesOf = (tag: string): readonly string[] =>
  classOf(tag).observedAttributes.filter((name) => !customDataAttributes.includes(name));

/** The global HTML attributes that are allowed. */
const globalAttributes = /^(id|class|style|slot|part|hidden|dir|title|data-[a-z][\w.-]*)$/;

/**
 * Creates an element in bare Node and sets its attributes.
 * @param width the width of the drawing in CSS pixels, 200 to 4000
 * @throws {Error} for an unknown tag, attribute or value; the message is a sentence with what is allowed
 */
export function createElement(tag: string, requested: Attributes, width: number): CreatedElement {
  const Class = classOf(tag);
  const known = attributesOf(tag);
  const attributes = Object.entries(requested).flatMap(([name, value]): [string, string][] => {
    if (customDataAttributes.includes(name))
      throw new Error(`"${name}": custom data is read in a browser; a server draws the bundled figures.`);
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
  const [problem] = element.options.problems;
  if (problem) throw new Error(`<${tag}>: ${problem.message}.`);
  return { tag, element, attributes, css: Class.elementStyles.map(({ cssText }) => cssText).join('') };
}

function classOf(tag: string): ElementClass {
  const elementClass = elements.get(tag);
  if (!elementClass) throw new Error(`unknown element "${tag}"; expected one of ${tags.join(', ')}.`);
  return elementClass;
}
