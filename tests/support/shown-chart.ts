import type { Locator, Page } from 'playwright-core';

/** What a reader sees of a chart. */
export interface ShownChart {
  title: string;
  takeaway: string;
  /** Why no figures are drawn. */
  message: string;
  /** The markup of the drawing, without the comments by which Lit marks its parts; empty where the table is shown. */
  drawing: string;
  /** What is spoken for each mark, by its id. */
  marks: string[];
  table: string;
  notes: string;
  source: string;
  colours: string;
}

/** Waits until a chart has drawn its figures, and returns what it shows. */
export async function shownChart(page: Page | ReturnType<Locator['contentFrame']>, tag: string): Promise<ShownChart> {
  // While figures are being read, the chart is busy.
  await page.locator(`${tag} figure:not([aria-busy])`).first().waitFor();
  return page
    .locator(tag)
    .first()
    .evaluate((chart) => {
      const root = chart.shadowRoot!;
      const text = (selector: string): string => root.querySelector(selector)?.textContent.replace(/\s+/g, ' ').trim() ?? '';
      const drawing = root.querySelector('.plot svg')?.cloneNode(true);
      if (drawing) {
        const comments = document.createNodeIterator(drawing, NodeFilter.SHOW_COMMENT);
        for (let comment = comments.nextNode(); comment; comment = comments.nextNode()) (comment as Comment).remove();
      }
      const { colorScheme } = getComputedStyle(root.querySelector('figure')!);
      return {
        title: text('.title'),
        takeaway: text('.takeaway'),
        message: text('.message'),
        drawing: drawing ? (drawing as Element).outerHTML : '',
        marks: [...root.querySelectorAll('.plot [data-mark]')].map(
          (mark) => `${mark.getAttribute('data-mark')} ${mark.getAttribute('aria-label')}`,
        ),
        table: drawing ? '' : text('table'),
        notes: text('.notes'),
        source: text('.source'),
        colours: colorScheme,
      };
    });
}
