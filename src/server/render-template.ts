import { ElementRenderer, render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import type { TemplateResult } from 'lit';

/** A renderer for the host of a template: Lit renders a `<slot>` only inside a host. */
class HostRenderer extends ElementRenderer {}

/** The template of an element's shadow root as HTML, with the comments that mark Lit's parts. */
export const renderTemplate = (template: TemplateResult, tag: string): string =>
  collectResultSync(render(template, { customElementHostStack: [new HostRenderer(tag)] }));
