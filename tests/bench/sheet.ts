import { mkdirSync } from 'node:fs';
import type { Browser } from 'playwright-core';

/** Writes screenshots of all pages to tests/bench/shots/sheet.png, side by side, to check that they draw the same charts. */
export async function contactSheet(browser: Browser, address: string, pages: readonly { name: string; path: string }[]): Promise<void> {
  const folder = new URL('shots/', import.meta.url);
  mkdirSync(folder, { recursive: true });
  const context = await browser.newContext({ viewport: { width: 760, height: 1600 } });
  try {
    const figures: string[] = [];
    for (const { name, path } of pages) {
      const page = await context.newPage();
      await page.goto(address + path);
      await page.evaluate('done');
      const shot = await page.screenshot({ fullPage: true });
      figures.push(
        `<figure><figcaption>${name}</figcaption><img width="480" src="data:image/png;base64,${shot.toString('base64')}"></figure>`,
      );
      await page.close();
    }
    const sheet = await context.newPage();
    await sheet.setViewportSize({ width: 2000, height: 1000 });
    await sheet.setContent(
      `<style>body{display:flex;flex-wrap:wrap;gap:8px;margin:8px;background:#999;font:14px sans-serif}figure{margin:0}</style>${figures.join('')}`,
    );
    await sheet.screenshot({ path: new URL('sheet.png', folder).pathname, fullPage: true });
  } finally {
    await context.close();
  }
}
