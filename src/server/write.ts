import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';

/**
 * What an element draws as text, without the comments by which Lit would find its parts again: an element draws anew in a
 * browser. A slot asks for an element around it.
 */
export const write = (template: unknown): string =>
  collectResultSync(render(template, { customElementHostStack: [{}] })).replace(/<!--.*?-->|<\?>/g, '');
