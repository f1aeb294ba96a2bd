import '../../src/define.ts';
import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import type { CSSResult } from 'lit';
import type { ChartElement } from '../../src/frame/chart-element.ts';
import { chartMarkup } from '../support/tags.ts';
import { place } from './page.ts';

/** Returns the drawing of an element as an SVG file with one node per line, so that a change can be reviewed as text. */
async function svgFile(markup: string): Promise<string> {
  const element = await place(markup);
  // The styles as they are written: a browser serializes `all` as its own list of properties, which changes with its version.
  const css = (element.constructor as typeof ChartElement).elementStyles
    .map((style) => (style as CSSResult).cssText.replaceAll('&', '&amp;').replaceAll('<', '&lt;'))
    .join('\n');
  const drawing = element.renderRoot.querySelector('.plot svg')!;
  drawing.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  drawing.setAttribute('width', '700');
  return drawing.outerHTML
    .replace(/<!--.*?-->/g, '')
    .replace('>', `>\n<style>${css.replaceAll(':host', 'svg')}\nsvg { font-family: sans-serif; }</style>`)
    .replace(/\s*\n\s*/g, '\n')
    .replace(/></g, '>\n<')
    .concat('\n');
}

describe('snapshots', () => {
  for (const [name, markup] of Object.entries(chartMarkup)) {
    it(`<${name}> is drawn as in tests/output/${name}.svg; to accept a change, review ${name}-changed.svg and run npm run test:elements -- --update`, async () => {
      expect(await executeServerCommand('snapshot', { name, svg: await svgFile(markup) })).to.equal('same');
    });
  }
});
