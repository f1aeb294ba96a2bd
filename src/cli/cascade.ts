import { compile } from 'css-select';
import { isTag, type AnyNode, type Element } from 'domhandler';
import parseValue, { type Node } from 'postcss-value-parser';
import { compile as parseSheet, type Element as Rule } from 'stylis';

export type Scheme = 'light' | 'dark';

/** The default background of a page. */
const canvas = { light: '#ffffff', dark: '#121212' };
/** Initial values of the CSS properties. */
const initialValues: Record<string, string> = {
  fill: '#000000',
  'fill-opacity': '1',
  stroke: 'none',
  'stroke-width': '1px',
  'stroke-linejoin': 'miter',
  'font-weight': '400',
};
const notInherited = ['vector-effect'];

export interface Cascade {
  /** Resolves `var()`, `light-dark()` and `Canvas` in a value of the style sheet. */
  resolve: (value: string) => string;
  /** The computed value of a property: specified, else inherited, else initial. */
  valueOf: (node: Element, property: string) => string;
}

/**
 * The part of CSS that the drawings use: type, class and id selectors, custom properties of the host, and both colour
 * schemes. Pseudo-classes and media queries are left out, since a picture has no pointer, forced colours or print styles, but for the
 * query of a page without forced colours.
 */
export function cascade(css: string, scheme: Scheme): Cascade {
  const hostProperties = new Map<string, string>();
  const rules: { matches: (node: Element) => boolean; specificity: number; values: Map<string, string> }[] = [];
  for (const { type, props, children } of parseSheet(css).flatMap(withoutForcedColours)) {
    if (type !== 'rule' || typeof children === 'string') continue;
    const values = new Map(
      children.map(({ props, children }) => [[props].flat().join(), typeof children === 'string' ? children : ''] as const),
    );
    for (const selector of props) {
      if (selector === ':host') values.forEach((value, name) => hostProperties.set(name, value));
      else if (!selector.includes(':'))
        rules.push({ matches: compile<AnyNode, Element>(selector, { xmlMode: true }), specificity: specificityOf(selector), values });
    }
  }
  // The sort is stable, so of two rules with the same specificity the later one wins.
  rules.sort((a, b) => a.specificity - b.specificity);

  const resolveNodes = (nodes: readonly Node[]): string =>
    nodes
      .map((node): string => {
        if (node.type === 'word') return node.value === 'Canvas' ? canvas[scheme] : node.value;
        if (node.type !== 'function') return parseValue.stringify(node);
        const comma = node.nodes.findIndex(({ type, value }) => type === 'div' && value === ',');
        const [first, rest] = comma < 0 ? [node.nodes, []] : [node.nodes.slice(0, comma), node.nodes.slice(comma + 1)];
        if (node.value === 'light-dark') return resolveNodes(scheme === 'light' ? first : rest);
        if (node.value !== 'var') return `${node.value}(${resolveNodes(node.nodes)})`;
        const value = hostProperties.get(resolveNodes(first));
        return value === undefined ? resolveNodes(rest) : resolve(value);
      })
      .join('');
  const resolve = (value: string): string => resolveNodes(parseValue(value).nodes).trim();

  const valueOf = (node: Element, property: string): string => {
    const rule = rules.findLast(({ matches, values }) => values.has(property) && matches(node));
    // Every rule overrides a presentation attribute.
    const value = rule?.values.get(property) ?? node.attribs[property];
    if (value !== undefined) {
      const em = /^(-?[\d.]+)em$/.exec(value);
      return em ? `${Math.round(Number(em[1]) * parseFloat(valueOf(node, 'font-size')) * 1e4) / 1e4}px` : resolve(value);
    }
    const { parent } = node;
    const isInherited = parent && isTag(parent) && !notInherited.includes(property);
    return isInherited ? valueOf(parent, property) : (initialValues[property] ?? '');
  };
  return { resolve, valueOf };
}

/** The rules inside the media query of a page without forced colours, else the rule itself. */
const withoutForcedColours = (rule: Rule): Rule[] =>
  rule.value.replaceAll(' ', '') === '@media(forced-colors:none)' && typeof rule.children !== 'string' ? rule.children : [rule];

/** The specificity of a selector as one number: ids, then classes and attributes, then types. */
const specificityOf = (selector: string): number =>
  1e4 * (selector.match(/#/g)?.length ?? 0) +
  100 * (selector.match(/[.[]/g)?.length ?? 0) +
  (selector.match(/(?<![\w.#-])[a-z]+/g)?.length ?? 0);
