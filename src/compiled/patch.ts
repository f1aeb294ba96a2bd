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

const put = (parent: Node, next: ChildNode, there: ChildNode | undefined): unknown =>
  there ? there.replaceWith(next) : parent.appendChild(next);

function set(element: Element, name: string, now: Value, before: Value): void {
  if (now === before) return;
  if (name.startsWith('on')) {
    element.removeEventListener(name.slice(2), before as EventListener);
    element.addEventListener(name.slice(2), now as EventListener);
  } else if (name === 'value') {
    // What a reader has typed or drawn is no attribute.
    Reflect.set(element, name, now);
  } else if (now == null || now === false) {
    element.removeAttribute(name);
  } else {
    element.setAttribute(name, now === true ? '' : (now as string));
  }
}

/**
 * Changes what stands in an element: only what differs is touched. Nothing is parsed, so that a page which demands trusted
 * types has nothing to allow.
 * @param before what the last call returned; nothing at the first
 */
export function patch(parent: Node, children: Child, before: Child[] = []): Child[] {
  const now = flat(children);
  now.forEach((next, i) => {
    const old = before[i] as Tree | string | undefined;
    const there = old === undefined ? undefined : parent.childNodes[i];
    if (typeof next === 'string') {
      if (typeof old === 'string') {
        if (next !== old) (there as Text).data = next;
      } else put(parent, new Text(next), there);
      return;
    }
    const { [tag]: name, attributes } = next;
    const was = (old as Tree | undefined)?.[tag] === name ? (old as Tree) : undefined;
    const space = name === 'svg' ? 'http://www.w3.org/2000/svg' : ((parent as Element).namespaceURI ?? 'http://www.w3.org/1999/xhtml');
    const element = was ? (there as Element) : document.createElementNS(space, name);
    for (const key in attributes) set(element, key, attributes[key], was?.attributes[key]);
    for (const key in was?.attributes) if (!(key in attributes)) set(element, key, undefined, was.attributes[key]);
    next.children = patch(element, next.children, was?.children);
    if (!was) put(parent, element, there);
  });
  for (let i = before.length; i > now.length; i--) parent.childNodes[i - 1]?.remove();
  return now;
}
