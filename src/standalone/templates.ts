/**
 * The part of lit-html that the elements use, a third of its bytes: templates of elements, with holes for attributes,
 * `.properties`, `?booleans`, `@listeners`, text, templates and lists of them. What is drawn again is changed in place.
 */
interface Template {
  strings: TemplateStringsArray;
  values: readonly unknown[];
  isSvg: boolean;
}

const template =
  (isSvg: boolean) =>
  (strings: TemplateStringsArray, ...values: unknown[]): Template => ({ strings, values, isSvg });
export const html = template(false);
export const svg = template(true);
/** Leaves an attribute away, or a place empty. */
export const nothing = Symbol();

/** Stands for a hole while the browser parses. */
const hole = '~~';
/** The policy of lit-html, which a page that demands trusted types already knows. */
const policy = (
  globalThis as { trustedTypes?: { createPolicy: (name: string, rules: object) => { createHTML: (text: string) => string } } }
).trustedTypes?.createPolicy('lit-html', { createHTML: (text: string) => text });

interface Parsed {
  root: Node;
  /** Attributes with holes, and the texts around these; in the copy `x-0` stands for the first. */
  attributes: { name: string; texts: string[] }[];
}

const cache = new WeakMap<TemplateStringsArray, Parsed>();

function parse({ strings, isSvg }: Template): Parsed {
  let parsed = cache.get(strings);
  if (!parsed) {
    const attributes: Parsed['attributes'] = [];
    // The browser must not see what stands for a hole: it would complain of a width that is no number.
    const source = strings
      .join(hole)
      .replace(/([^\s<]+)=(?:"([^"]*~~[^"]*)"|~~)/g, (_, name: string, quoted: string | undefined) => {
        attributes.push({ name, texts: (quoted ?? hole).split(hole) });
        return `x-${attributes.length - 1}`;
      })
      .replaceAll(hole, `<!--${hole}-->`);
    const text = isSvg ? `<svg>${source}</svg>` : source;
    const parser = document.createElement('template');
    parser.innerHTML = policy?.createHTML(text) ?? text;
    const { content } = parser;
    if (isSvg) content.replaceChildren(...(content.firstChild?.childNodes ?? []));
    cache.set(strings, (parsed = { root: content, attributes }));
  }
  return parsed;
}

/** Takes as many values as it has holes. */
type Hole = (values: readonly unknown[], from: number) => number;

/** A place between two nodes: after `start`, before what `end` gives, or the end of its parent. */
interface Place {
  start: ChildNode;
  end: () => ChildNode | null;
  /** What is shown there now: a text, the holes of a template, or the places of a list. */
  text?: Text | undefined;
  strings?: TemplateStringsArray | undefined;
  holes?: Hole[];
  list?: Place[] | undefined;
}

function insert<N extends Node>(place: Place, node: N): N {
  place.start.parentNode?.insertBefore(node, place.end());
  return node;
}

function clear(place: Place): void {
  for (let next = place.start.nextSibling; next && next !== place.end(); next = place.start.nextSibling) next.remove();
  place.text = place.strings = place.list = undefined;
}

function show(place: Place, value: unknown): void {
  if (Array.isArray(value)) {
    if (!place.list) clear(place);
    const list = (place.list ??= []);
    value.forEach((item, i) => {
      list[i] ??= { start: insert(place, new Comment()), end: () => list[i + 1]?.start ?? place.end() };
      show(list[i], item);
    });
    for (const rest of list.splice(value.length)) {
      clear(rest);
      rest.start.remove();
    }
  } else if ((value as Template | null)?.strings) {
    const next = value as Template;
    if (place.strings !== next.strings) {
      clear(place);
      const { root: original, attributes } = parse(next);
      const root = document.importNode(original, true);
      place.holes = holes(root, attributes, place);
      place.strings = next.strings;
      insert(place, root);
    }
    place.holes?.reduce((from, hole) => from + hole(next.values, from), 0);
  } else {
    const text = textOf(value);
    if (!place.text) {
      clear(place);
      place.text = insert(place, new Text());
    }
    if (place.text.data !== text) place.text.data = text;
  }
}

/** The holes of a template that has been copied, in the order of their values. */
function holes(root: Node, attributes: Parsed['attributes'], outer: Place): Hole[] {
  const found: Hole[] = [];
  const walker = document.createTreeWalker(root, 129);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Element) {
      for (const mark of node.getAttributeNames()) {
        const own = mark.startsWith('x-') && attributes[Number(mark.slice(2))];
        if (!own) continue;
        node.removeAttribute(mark);
        found.push(attribute(node, own.name, own.texts));
      }
    } else if ((node as Comment).data === hole) {
      const start = node as ChildNode;
      const next = start.nextSibling;
      const isTop = start.parentNode === root;
      const place: Place = { start, end: () => next ?? (isTop ? outer.end() : null) };
      found.push((values, from) => {
        show(place, values[from]);
        return 1;
      });
    }
  }
  return found;
}

function attribute(element: Element, name: string, texts: string[]): Hole {
  const own = name.slice(1);
  let now: unknown;
  if (name.startsWith('@')) {
    element.addEventListener(own, (event) => {
      if (typeof now === 'function') (now as EventListener)(event);
      else (now as EventListenerObject).handleEvent(event);
    });
  }
  return (values, from) => {
    const count = texts.length - 1;
    const value =
      count > 1 || texts.join('') ? texts.reduce((text, next, i) => `${text}${textOf(values[from + i - 1])}${next}`) : values[from];
    if (value !== now) {
      now = value;
      if (name.startsWith('.')) Reflect.set(element, own, value);
      else if (name.startsWith('?')) element.toggleAttribute(own, !!value);
      else if (value === nothing) element.removeAttribute(name);
      else if (!name.startsWith('@')) element.setAttribute(name, textOf(value));
    }
    return count;
  };
}

/** What is no text is not drawn. */
const textOf = (value: unknown): string => (typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '');

const roots = new WeakMap<Node, Place>();

/** Draws a template in the place of what a root has, or changes what it drew there before. */
export function render(value: unknown, root: Node & ParentNode): void {
  let place = roots.get(root);
  if (!place) {
    roots.set(root, (place = { start: new Comment(), end: () => null }));
    root.replaceChildren(place.start);
  }
  show(place, value);
}
