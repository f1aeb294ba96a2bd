import type { SVGTemplateResult, TemplateResult } from 'lit';
import * as classes from '../elements/registry.ts';
import type { Reading } from '../model/options.ts';
import type { Table, View } from '../model/view.ts';

/** Attributes by their names in HTML. Null, undefined and false leave an attribute out. */
export type Attributes = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** What a server uses of an element. */
interface Element {
  heading?: string | null;
  options: Reading<unknown>;
  attributeChangedCallback: (name: string, before: null, after: string) => void;
  render: () => TemplateResult;
  /** These belong to charts. */
  initialWidth?: number;
  hasTable?: boolean;
  draw: (view: View, cursor: undefined) => SVGTemplateResult;
  shown?: View;
  shownTable?: Table;
  /** This belongs to a figure in a sentence. */
  fact?: { figure: string };
}

interface ElementClass {
  new (): Element;
  tagName: string;
  observedAttributes: string[];
  elementStyles: { cssText: string }[];
}

/** An element whose attributes have been read. */
export interface Opened {
  tag: string;
  element: Element;
  /** The attributes as they are written in the tag. */
  attributes: [name: string, value: string][];
  css: string;
}

const elements = new Map(Object.values(classes).map((element) => [element.tagName, element as unknown as ElementClass]));

/** Every tag, in alphabetical order. */
export const tags: readonly string[] = [...elements.keys()].sort();

/** Custom data are read in a browser: a server would draw the bundled figures under another name. */
const customData = ['src', 'data', 'partner', 'source', 'source-url'];

/**
 * The attributes that an element adds to those of every HTML element, and that a server can draw.
 * @throws {Error} for an unknown tag
 */
export const attributesOf = (tag: string): readonly string[] =>
  classOf(tag).observedAttributes.filter((name) => !customData.includes(name));

/** Attributes that any HTML element may have. */
const common = /^(id|class|style|slot|part|hidden|dir|title|data-[a-z][\w.-]*)$/;

/**
 * Makes an element in bare Node and sets its attributes.
 * @param width CSS pixels that it is drawn for, 200 to 4000
 * @throws {Error} in one sentence that says what was wrong and what is allowed: an unknown tag, attribute or value
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
  for (const [name, value] of attributes) if (own.includes(name)) element.attributeChangedCallback(name, null, value);
  element.initialWidth = width;
  // Without a script the table cannot be drawn later.
  element.hasTable = true;
  const [problem] = element.options.problems;
  if (problem) throw new Error(`<${tag}>: ${problem.message}.`);
  return { tag, element, attributes, css: Class.elementStyles.map(({ cssText }) => cssText).join('') };
}

function classOf(tag: string): ElementClass {
  const found = elements.get(tag);
  if (!found) throw new Error(`there is no element "${tag}"; there are ${tags.join(', ')}.`);
  return found;
}
