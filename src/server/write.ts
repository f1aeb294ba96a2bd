import { ElementRenderer, render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import type { TemplateResult } from 'lit';

/** Stands for the element around a template: a `<slot>` is rendered only inside of a host. */
class Host extends ElementRenderer {}

/** The template of an element's shadow root as HTML, with the comments by which Lit marks its parts. */
export const write = (template: TemplateResult, tag: string): string =>
  collectResultSync(render(template, { customElementHostStack: [new Host(tag)] }));
