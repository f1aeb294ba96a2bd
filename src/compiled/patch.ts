/**
 * What an attribute can be: `true` stands without a value, what is false or undefined is away, and under `on` and the name
 * of an event is who hears it.
 */
type Value = string | number | boolean | null | undefined | EventListenerOrEventListenerObject;

/** The key of an element's tag, which no JSON has: what a page hands over as data is never taken for an element. */
export const tag = Symbol.for('trade-widgets');

/** An element as plain data. */
export interface Tree {
  [tag]: string;
  attributes: Readonly<Record<string, Value>>;
  children: Child[];
}

/** Lists lie in one another as they were written. Undefined keeps its place, so that what follows it stays the same. */
export type Child = Tree | string | number | null | undefined | Child[];

/** What `src/package/compile.ts` makes of every element in a template. */
export const h = (name: string, attributes: Tree['attributes'], ...children: Child[]): Tree => ({ [tag]: name, attributes, children });

/** The children one after the other, without the lists that they lay in. What is neither element nor text is not drawn. */
export function flat(child: Child, into: (Tree | string)[] = []): (Tree | string)[] {
  if (Array.isArray(child)) for (const inner of child) flat(inner, into);
  else
    into.push(
      (child as Tree | undefined)?.[tag] ? (child as Tree) : typeof child === 'string' || typeof child === 'number' ? String(child) : '',
    );
  return into;
}

/** SVG within SVG, else HTML: a shadow root has no namespace. */
const create = (name: string, parent: Node): Element =>
  document.createElementNS(
    name === 'svg' ? 'http://www.w3.org/2000/svg' : ((parent as Element).namespaceURI ?? 'http://www.w3.org/1999/xhtml'),
    name,
  );

/** Who hears what on an element: the DOM does not tell. */
const heard = new WeakMap<Element, Record<string, EventListenerOrEventListenerObject>>();

function hear(element: Element, name: string, listener: EventListenerOrEventListenerObject | null): void {
  const own = heard.get(element) ?? {};
  heard.set(element, own);
  element.removeEventListener(name.slice(2), own[name] as EventListener);
  element.addEventListener(name.slice(2), (own[name] = listener as EventListener));
}

function set(element: Element, name: string, value: Value, isNew: boolean): void {
  // What a reader has typed or drawn is no attribute.
  if (name === 'value') (element as HTMLInputElement).value = value as string;
  else if (typeof value === 'string' || typeof value === 'number') {
    if (isNew || element.getAttribute(name) !== String(value)) element.setAttribute(name, value as string);
  } else if (value && value !== true) hear(element, name, value);
  else element.toggleAttribute(name, !!value);
}

/**
 * Makes what stands in an element what it should be; what is so already stays the node that it is. Nothing is parsed, so that
 * a page which demands trusted types has nothing to allow. Nothing is kept either: what stood there before is what the page
 * has. No template has a dialog, a style or what is open: these are others' and the reader's, and stay.
 */
export function patch(parent: Node, children: Child): void {
  let there = parent.firstChild;
  for (const next of flat(children)) {
    const after = there?.nextSibling ?? null;
    let node: ChildNode;
    if (typeof next === 'string') {
      if (there instanceof Text) {
        node = there;
        if (there.data !== next) there.data = next;
      } else node = new Text(next);
    } else {
      const { [tag]: name, attributes, children } = next;
      const isNew = (there as Element | null)?.localName !== name;
      const element = isNew ? create(name, parent) : (there as Element);
      if (!isNew) {
        for (const key of element.getAttributeNames())
          if (!(key in attributes) && key !== 'open' && key !== 'style') element.removeAttribute(key);
        for (const key in heard.get(element)) if (!(key in attributes)) hear(element, key, null);
      }
      for (const key in attributes) set(element, key, attributes[key], isNew);
      if (!isNew || children.length) patch(element, children);
      node = element;
    }
    if (node !== there) {
      if (there) there.replaceWith(node);
      else parent.appendChild(node);
    }
    there = after;
  }
  while (there && there.nodeName !== 'DIALOG') {
    const after: ChildNode | null = there.nextSibling;
    there.remove();
    there = after;
  }
}
