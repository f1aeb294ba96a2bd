/** Photographs of elements as a reader gets them: from the script of all elements, in a page's own column. */
import { createHash } from 'node:crypto';
import type { Browser } from 'playwright-core';

export const looks = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  forced: { forcedColors: 'active', colorScheme: 'dark' },
} as const;

/** How a page is seen. */
export interface Sight {
  look: keyof typeof looks;
  lang: string;
  /** CSS pixels of the window. */
  width: number;
}

/** What makes two runs on one machine give the same pixels. */
export const steady = ['--force-color-profile=srgb', '--font-render-hinting=none', '--hide-scrollbars', '--disable-lcd-text'];

/**
 * A PNG of every state by its name.
 * @param address where `dist` is served
 * @param states markup by name; `data-open` opens a part that is closed, `data-focus` goes to a mark (one a run)
 * @param change done to a page before it is photographed
 */
export async function shoot(
  browser: Browser,
  address: string,
  { look, lang, width }: Sight,
  states: Readonly<Record<string, string>>,
  change = '',
): Promise<Map<string, Buffer>> {
  const context = await browser.newContext({ ...looks[look], reducedMotion: 'reduce', viewport: { width, height: 900 } });
  try {
    const page = await context.newPage();
    await page.goto(address);
    const places = Object.values(states).map((state) => `<div class="state">${state}</div>`);
    await page.setContent(`<!doctype html><html lang="${lang}"><style>
      :root { color-scheme: light dark }
      body { margin: 0; font: 16px/1.5 Arial, 'Noto Sans CJK JP', sans-serif }
      .state { padding: 16px }
    </style>${places.join('')}</html>`);
    await page.addScriptTag({ url: new URL('standalone/all.js', address).href });
    await page.evaluate(async () => {
      const frame = (): Promise<unknown> => new Promise((done) => requestAnimationFrame(done));
      const roots = [...document.querySelectorAll('.state > *, .state trade-fact')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
      do await frame();
      while (roots.some((root) => root.querySelector('[aria-busy]')));
      for (const { host } of roots) {
        const { open, focus } = (host as HTMLElement).dataset;
        const place = (selector: string): HTMLElement | null | undefined => host.shadowRoot?.querySelector<HTMLElement>(selector);
        if (open) place(`.${open}`)?.setAttribute('open', '');
        if (focus) place(`[data-mark="${focus}"]`)?.focus();
      }
      for (let i = 0; i < 4; i++) await frame();
    });
    if (change) await page.evaluate(change);
    const shots = new Map<string, Buffer>();
    for (const [i, place] of (await page.locator('.state').all()).entries())
      shots.set(Object.keys(states)[i]!, await place.screenshot({ animations: 'disabled', caret: 'hide' }));
    return shots;
  } finally {
    await context.close();
  }
}

/** What pictures are drawn with: those of another browser or of other fonts differ everywhere. */
export async function drawnWith(browser: Browser): Promise<{ chromium: string; fonts: string }> {
  const page = await browser.newPage({ viewport: { width: 700, height: 60 } });
  await page.setContent(`<p style="font: 16px Arial, 'Noto Sans CJK JP', sans-serif">US-Japan trade: $284.4 billion 日米貿易 億ドル</p>`);
  const text = await page.screenshot();
  await page.close();
  return { chromium: browser.version().split('.')[0] ?? '', fonts: createHash('sha256').update(text).digest('hex').slice(0, 16) };
}
