import { html, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';

/** The live region of a chart. It has no role: Orca stops at each status bar in browse mode, also at an empty one. */
interface Status {
  /** Announces a sentence to screen readers, also one that was announced just before. */
  announce: (text: string) => void;
  /** @param takeaway what the chart shows now. A sentence that was announced of something else is removed. */
  template: (takeaway: string) => TemplateResult;
}

export function status(host: ReactiveControllerHost): Status {
  let announced = '';
  let count = 0;
  /** The takeaway that the announced sentence goes with; undefined until it is drawn. */
  let goesWith: string | undefined;
  return {
    announce(text) {
      // Orca does not say a text that was inserted just before. A space that it does not say makes a difference.
      announced = text + (count % 2 ? '\u00a0' : '');
      count++;
      goesWith = undefined;
      host.requestUpdate();
    },
    template(takeaway) {
      goesWith ??= takeaway;
      if (goesWith !== takeaway) announced = '';
      return html`<p class="status" aria-live="polite">${keyed(count, html`<span>${announced}</span>`)}</p>`;
    },
  };
}
