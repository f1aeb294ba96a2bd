import { html, type TemplateResult } from 'lit';
import type { ToolName } from './text.ts';

/** The lines of the icons on a grid of 16 pixels. */
const paths: Record<ToolName | 'stop' | 'citation' | 'close', string> = {
  download: 'M8 2v8M4.5 7 8 10.5 11.5 7M2.5 13.5h11',
  share: 'M8 10V2M5 4.5 8 1.5l3 3M4.5 7.5h-2v6.500h11v-6.500h-2',
  embed: 'M5 4 1.5 8 5 12M11 4l3.5 4-3.5 4',
  find: 'M7 11.500a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9zM10.3 10.3 14 14',
  listen: 'M2 6v4h2.500L8 13V3L4.5 6zM10.5 5.500a3.5 3.5 0 0 1 0 5M12.5 3.500a6.3 6.3 0 0 1 0 9',
  stop: 'M4 4h8v8H4z',
  enlarge: 'M9.5 2.500h4v4M13.5 2.5 9 7M6.5 13.500h-4v-4M2.5 13.5 7 9',
  citation: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12zM8 7.500V11M8 5v.4',
  close: 'M3.5 3.500l9 9M12.5 3.500l-9 9',
};

/** The icon of a button. The button has a name, so a screen reader leaves the icon out. */
export const icon = (name: keyof typeof paths): TemplateResult =>
  html`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><path d=${paths[name]} /></svg>`;
