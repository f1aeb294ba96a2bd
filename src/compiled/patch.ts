/**
 * What an attribute can be: `true` stands without a value, what is false or undefined is away, and under `on` and the name
 * of an event is who hears it.
 */
type Value = string | number | boolean | null | undefined | EventListenerOrEventListenerObject;

/** An element as plain data. */
export interface Tree {
  tag: string;
  attributes: Readonly<Record<string, Value>>;
  children: Child[];
}

/** Lists lie in one another as they were written. Undefined keeps its place, so that what follows it stays the same. */
export type Child = Tree | string | number | null | undefined | Child[];

/** What `src/package/compile.ts` makes of every element in a template. */
export const h = (tag: string, attributes: Tree['attributes'], ...children: Child[]): Tree => ({ tag, attributes, children });

/** The children one after the other, without the lists that they lay in. */
export function flat(child: Child, into: (Tree | string)[] = []): (Tree | string)[] {
  if (Array.isArray(child)) for (const inner of child) flat(inner, into);
  else into.push(typeof child === 'object' && child ? child : String(child ?? ''));
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
    const { tag, attributes } = next;
    const was = (old as Tree | undefined)?.tag === tag ? (old as Tree) : undefined;
    const space = tag === 'svg' ? 'http://www.w3.org/2000/svg' : ((parent as Element).namespaceURI ?? 'http://www.w3.org/1999/xhtml');
    const element = was ? (there as Element) : document.createElementNS(space, tag);
    for (const name in attributes) set(element, name, attributes[name], was?.attributes[name]);
    for (const name in was?.attributes) if (!(name in attributes)) set(element, name, undefined, was.attributes[name]);
    next.children = patch(element, next.children, was?.children);
    if (!was) put(parent, element, there);
  });
  for (let i = before.length; i > now.length; i--) parent.childNodes[i - 1]?.remove();
  return now;
}
