import { fileURLToPath } from 'node:url';
import type { Browser, Locator, Page } from 'playwright-core';
import { answer, answering, type Answer } from '../custom-data/server.ts';
import { shownChart, type ShownChart } from '../support/shown-chart.ts';
import { watch } from '../support/site.ts';

export const site = fileURLToPath(new URL('../../dist/site/', import.meta.url));

/** The headers of a host whose files other pages may load. */
export const headers = { 'access-control-allow-origin': '*', 'cache-control': 'max-age=3600' };

interface Opened {
  page: Page;
  problems: string[];
  requests: string[];
}

/** Opens a page of the site. The script of axe needs a page without its policy. */
export async function openPage(browser: Browser, address: string, { width = 1200, bypassCSP = false } = {}): Promise<Opened> {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    bypassCSP,
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const page = await context.newPage();
  const observed = watch(page);
  await page.goto(address);
  return { page, ...observed };
}

/** The code in the builder. */
export const code = (page: Page): Promise<string> => page.getByRole('textbox', { name: /^(Code|コード)$/ }).inputValue();

/** Chooses the form of the code. */
export const chooseForm = (page: Page, form: string): Promise<void> => page.locator(`input[name="form"][value="${form}"]`).check();

/** The element in the preview. */
export const preview = (page: Page): Locator => page.locator('embed-builder .stage');

/** Pastes code into an empty page, and returns the page. */
type Paste = (code: string) => Promise<Page>;

/** Opens an empty page of another origin, with files beside it, into which codes can be pasted in turn. */
export async function withEmptyPage(
  browser: Browser,
  use: (paste: Paste, problems: string[]) => Promise<void>,
  files: Record<string, Answer> = {},
): Promise<void> {
  let pasted = '';
  const html: Answer = (response) =>
    answer(
      'text/html',
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>site</title><link rel="icon" href="data:,"><body>${pasted}`,
    )(response);
  await answering({ '': html, ...files }, async (address) => {
    const { page, problems } = await openPage(browser, address, { width: 800 });
    const paste: Paste = async (code) => {
      pasted = code;
      await page.goto(address);
      return page;
    };
    await use(paste, problems);
    await page.context().close();
  });
}

/** What a reader sees of a chart, apart from its width and the colour scheme of its page. */
export const factsOf = async (page: Page | ReturnType<Locator['contentFrame']>, tag: string): Promise<ShownChart> => ({
  ...(await shownChart(page, tag)),
  drawing: '',
  colours: '',
});
