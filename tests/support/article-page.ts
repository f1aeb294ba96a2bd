import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { LitElement } from 'lit';
import type { Browser, Page } from 'playwright-core';
import { langs } from '../../src/model/locale.ts';
import { watch } from './site.ts';
import { tags } from './tags.ts';

const axe = createRequire(import.meta.url).resolve('axe-core');

/** Opens a published article in a language, and waits until all its charts are drawn, which the kit does in slices. */
export async function openArticle(
  browser: Browser,
  article: URL,
  lang: string,
  width = 1200,
): Promise<{ page: Page; problems: string[]; requests: string[] }> {
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  const observed = watch(page);
  await page.goto(`${article.href}?lang=${lang}`);
  await page.evaluate(
    (names) => Promise.all([...document.querySelectorAll<LitElement>(names)].map((element) => element.updateComplete)),
    tags.join(),
  );
  return { page, ...observed };
}

/** Fails if a sentence of an article lacks a figure, in either language. */
export async function checkSentences(browser: Browser, article: URL): Promise<void> {
  for (const lang of langs) {
    const { page } = await openArticle(browser, article, lang);
    const figures = await visibleFacts(page);
    assert.ok(figures.length > 30, String(figures.length));
    for (const [fact, text] of figures) assert.ok(text, `${lang}: ${fact}`);
    await page.close();
  }
}

/** Returns the names of the requested files, in their order. */
export const requestedFiles = (requests: readonly string[]): string[] =>
  requests.filter((url) => !url.startsWith('data:')).map((url) => url.replace(/.*\/|\?.*/g, ''));

/** Returns the visible text of each element of the page, with the text of its shadow roots. */
export const visibleTexts = (page: Page, selector: string): Promise<string[]> =>
  page.locator(selector).evaluateAll((parts) => {
    const text = (node: Node): string => {
      if (node instanceof Text) return node.data;
      if (!(node instanceof Element) || getComputedStyle(node).display === 'none') return '';
      if (node.classList.contains('spoken') || node.localName === 'style') return '';
      return [...(node.shadowRoot ?? node).childNodes].map(text).join('');
    };
    return parts.map((part) =>
      text(part)
        .replace(/[ \n]+/g, ' ')
        .trim(),
    );
  });

/** Returns the visible facts of a page as markup and text. */
const visibleFacts = (page: Page): Promise<[markup: string, text: string | null | undefined][]> =>
  page
    .locator('trade-fact:visible')
    .evaluateAll((facts) =>
      facts.map((fact): [string, string | null | undefined] => [fact.outerHTML, fact.shadowRoot?.querySelector('.figure')?.textContent]),
    );

/** Returns the rules of axe that a page violates, with the markup of the places. */
export async function findAxeViolations(page: Page): Promise<string[]> {
  await page.addScriptTag({ path: axe });
  const { violations } = await page.evaluate(
    async () => await (globalThis as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run(),
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
}
