import { compile } from 'css-select';
import { isTag, type AnyNode, type Element } from 'domhandler';
import parseValue, { type Node } from 'postcss-value-parser';
import { compile as parseSheet } from 'stylis';

export type Scheme = 'light' | 'dark';

/** What a browser paints a page with where nothing else is said. */
const canvas = { light: '#ffffff', dark: '#121212' };
const initial: Record<string, string> = {
  fill: '#000000',
  'fill-opacity': '1',
  stroke: 'none',
  'stroke-width': '1px',
  'stroke-linejoin': 'miter',
  'font-weight': '400',
};
const notInherited = ['vector-effect'];

export interface Cascade {
  /** A value as it stands in the sheet, without `var()` and `light-dark()`. */
  resolve: (value: string) => string;
  /** The value of a property of a node: its own, else that of what it stands in, else what it is from the start. */
  valueOf: (node: Element, property: string) => string;
}

/**
 * The part of CSS that the drawings are styled with: type, class and id selectors, custom properties of the host, and both
 * colour schemes. How a node looks under a pointer, in forced colours or on paper is no part of a picture.
 */
export function cascade(css: string, scheme: Scheme): Cascade {
  const own = new Map<string, string>();
  const rules: { fits: (node: Element) => boolean; weight: number; values: Map<string, string> }[] = [];
  for (const { type, props, children } of parseSheet(css)) {
    if (type !== 'rule' || typeof children === 'string') continue;
    const values = new Map(
      children.map(({ props, children }) => [[props].flat().join(), typeof children === 'string' ? children : ''] as const),
    );
    for (const selector of props) {
      if (selector === ':host') values.forEach((value, name) => own.set(name, value));
      else if (!selector.includes(':'))
        rules.push({ fits: compile<AnyNode, Element>(selector, { xmlMode: true }), weight: weightOf(selector), values });
    }
  }
  // Of two that weigh the same, the later one wins.
  rules.sort((a, b) => a.weight - b.weight);

  const written = (nodes: readonly Node[]): string =>
    nodes
      .map((node): string => {
        if (node.type === 'word') return node.value === 'Canvas' ? canvas[scheme] : node.value;
        if (node.type !== 'function') return parseValue.stringify(node);
        const comma = node.nodes.findIndex(({ type, value }) => type === 'div' && value === ',');
        const [first, rest] = comma < 0 ? [node.nodes, []] : [node.nodes.slice(0, comma), node.nodes.slice(comma + 1)];
        if (node.value === 'light-dark') return written(scheme === 'light' ? first : rest);
        if (node.value !== 'var') return `${node.value}(${written(node.nodes)})`;
        const found = own.get(written(first));
        return found === undefined ? written(rest) : resolve(found);
      })
      .join('');
  const resolve = (value: string): string => written(parseValue(value).nodes).trim();

  const valueOf = (node: Element, property: string): string => {
    const rule = rules.findLast(({ fits, values }) => values.has(property) && fits(node));
    // An attribute is weaker than any rule.
    const value = rule?.values.get(property) ?? node.attribs[property];
    if (value !== undefined) {
      const em = /^(-?[\d.]+)em$/.exec(value);
      return em ? `${Math.round(Number(em[1]) * parseFloat(valueOf(node, 'font-size')) * 1e4) / 1e4}px` : resolve(value);
    }
    const { parent } = node;
    const isInherited = parent && isTag(parent) && !notInherited.includes(property);
    return isInherited ? valueOf(parent, property) : (initial[property] ?? '');
  };
  return { resolve, valueOf };
}

/** Ids before classes and attributes before types. */
const weightOf = (selector: string): number =>
  1e4 * (selector.match(/#/g)?.length ?? 0) +
  100 * (selector.match(/[.[]/g)?.length ?? 0) +
  (selector.match(/(?<![\w.#-])[a-z]+/g)?.length ?? 0);
