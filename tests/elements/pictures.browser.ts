import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { render, svg } from 'lit';
import { drawBars } from '../../src/charts/bars/draw.ts';
import { barsStyles } from '../../src/charts/bars/styles.ts';
import { drawLines } from '../../src/charts/lines/draw.ts';
import { linesStyles } from '../../src/charts/lines/styles.ts';
import { topPartnersSlice } from '../../src/data/top-partners.ts';
import { tradeBalanceSlice } from '../../src/data/trade-balance.ts';
import { topPartnersView } from '../../src/elements/top-partners/view.ts';
import { tradeBalanceView } from '../../src/elements/trade-balance/view.ts';
import { styles } from '../../src/frame/styles.ts';
import type { View } from '../../src/model/view.ts';

/** The drawing of a view as a file of its own, one element a line, so that a change can be read as well as seen. */
function file(view: View, drawing: unknown, sheet: string): string {
  const holder = document.createElement('div');
  render(
    svg`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${view.width} ${view.height}" width=${view.width}>${drawing}</svg>`,
    holder,
  );
  const css = `${styles.cssText}${sheet}`.replaceAll(':host', 'svg').replace(/\s+/g, ' ');
  return holder.innerHTML
    .replace(/<!--.*?-->/g, '')
    .replace('>', `>\n<style>${css} svg { font-family: sans-serif; }</style>`)
    .replace(/\s*\n\s*/g, '\n')
    .replace(/></g, '>\n<')
    .concat('\n');
}

describe('pictures', () => {
  const env = { width: 700, lang: 'en' } as const;
  const pictures: Record<string, () => string> = {
    'trade-balance': () => {
      const view = tradeBalanceView(tradeBalanceSlice, { year: 2014, measure: 'total', basis: 'bop' }, env);
      return file(view, drawLines(view), linesStyles.cssText);
    },
    'top-partners': () => {
      const view = topPartnersView(topPartnersSlice, { year: 2014, flow: 'exports', count: 5 }, env);
      return file(view, drawBars(view), barsStyles.cssText);
    },
  };
  for (const [name, draw] of Object.entries(pictures)) {
    it(`tests/output/${name}.svg is what is drawn; if the change is meant, look at ${name}-changed.svg and run npm test -- --update`, async () => {
      expect(await executeServerCommand('picture', { name, svg: draw() })).to.equal('same');
    });
  }
});
