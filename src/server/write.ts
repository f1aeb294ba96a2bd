import { flat, tag, type Child } from '../compiled/patch.ts';
import { escape } from '../model/escape.ts';

/**
 * What an element draws, its templates compiled, as text. Who hears an event is not part of it: an element draws anew in a
 * browser.
 */
export const write = (drawn: unknown): string =>
  flat(drawn as Child)
    .map((child) => {
      if (typeof child === 'string') return escape(child);
      const { [tag]: name, attributes, children } = child;
      const written = Object.entries(attributes).map(([key, value]) => {
        if (value == null || value === false || typeof value === 'function' || typeof value === 'object') return '';
        return ` ${key}${value === true ? '' : `="${escape(String(value))}"`}`;
      });
      // The one element of ours that HTML gives no end.
      return `<${name}${written.join('')}>${name === 'input' ? '' : `${write(children)}</${name}>`}`;
    })
    .join('');
