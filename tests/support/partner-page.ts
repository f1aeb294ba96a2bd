import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { serving, watch } from './site.ts';

/** The built files. */
export const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
/** The tag of the script with all elements. */
export const kit = '<script src="standalone/all.js"></script>';
/** The tag of the script with the figures of a partner. */
export const pack = (code: string): string => `<script src="partners/${code}.js"></script>`;
/** The charts with packs, and how the takeaway about South Korea begins in each. */
export const takeaways: Record<string, RegExp> = {
  'trade-balance': /^The US deficit with South Korea in goods and services was \$55\.5\u00a0billion in 2024/,
  'state-map': /^Of the \d+ states with data, Texas, California, and Louisiana exported the most goods to South Korea in 2020/,
  'state-ranking': /South Korea/,
};

/** Uses a page that is open. `observed` has its messages and requests. */
export type Use = (page: Page, observed: ReturnType<typeof watch>, kitUrl: string) => Promise<void>;

export interface PageOptions {
  /** Another page of the folder, in place of one with the body. */
  path?: string;
  /** The texts of scripts that the folder does not have, by their paths. */
  files?: Record<string, string>;
}

/** Opens a page in the folder of the kit. */
export const openPage = (browser: Browser, body: string, use: Use, { path = 'page.html', files = {} }: PageOptions = {}): Promise<void> =>
  serving(dist, async (kitUrl) => {
    const page = await browser.newPage({ viewport: { width: 700, height: 800 } });
    const observed = watch(page);
    await page.route(`${kitUrl}page.html`, (route) =>
      route.fulfill({
        contentType: 'text/html; charset=utf-8',
        body: `<!doctype html><html lang="en"><link rel="icon" href="data:,"><title>site</title>${body}`,
      }),
    );
    for (const [name, text] of Object.entries(files))
      await page.route(`${kitUrl}${name}`, (route) => route.fulfill({ contentType: 'text/javascript', body: text }));
    await page.goto(kitUrl + path);
    await use(page, observed, kitUrl);
    await page.close();
  });

/** Waits until a chart shows a takeaway. */
export const waitForTakeaway = (page: Page, text: RegExp, tag: string): Promise<void> =>
  page.locator(`${tag} .takeaway`).filter({ hasText: text, visible: true }).waitFor();

/** The paths of the requested files, without that of the page. */
export const pathsOf = (requests: readonly string[], kitUrl: string): string[] =>
  requests.map((url) => url.replace(kitUrl, '')).filter((path) => path !== 'page.html');
