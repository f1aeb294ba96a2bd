/** Takes screenshots of elements from the script of all elements, in a page without other styles. */
import { createHash } from 'node:crypto';
import type { Browser } from 'playwright-core';

export const schemes = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  forced: { forcedColors: 'active', colorScheme: 'dark' },
} as const;

export interface Setting {
  scheme: keyof typeof schemes;
  lang: string;
  /** CSS pixels of the window. */
  width: number;
}

/** Flags with which two runs on one machine draw the same pixels. */
export const reproducibleFlags = ['--force-color-profile=srgb', '--font-render-hinting=none', '--hide-scrollbars', '--disable-lcd-text'];

/**
 * Returns a PNG of every state, by its name.
 * @param address where `dist` is served
 * @param states markup by name. `data-open` opens the panel with that id, and `data-focus` focuses a mark (one for each call).
 * @param change a script that runs before the screenshots are taken
 */
export async function takeScreenshots(
  browser: Browser,
  address: string,
  { scheme, lang, width }: Setting,
  states: Readonly<Record<string, string>>,
  change = '',
): Promise<Map<string, Buffer>> {
  const context = await browser.newContext({ ...schemes[scheme], reducedMotion: 'reduce', viewport: { width, height: 900 } });
  try {
    const page = await context.newPage();
    // Any page of the folder: the content is set below.
    await page.goto(new URL('site/index.html', address).href);
    const boxes = Object.values(states).map((markup) => `<div class="state">${markup}</div>`);
    await page.setContent(`<!doctype html><html lang="${lang}"><style>
      :root { color-scheme: light dark }
      body { margin: 0; font: 16px/1.5 Arial, 'Noto Sans CJK JP', sans-serif }
      .state { padding: 16px }
    </style>${boxes.join('')}</html>`);
    const partners = new Set([...boxes.join('').matchAll(/partner="([A-Z]{2})"/g)].map(([, code]) => code!));
    for (const code of partners) if (code !== 'JP') await page.addScriptTag({ url: new URL(`partners/${code}.js`, address).href });
    await page.addScriptTag({ url: new URL('standalone/all.js', address).href });
    await page.evaluate(async () => {
      const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));
      const roots = [...document.querySelectorAll('.state > *, .state trade-fact')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
      if (roots.length < document.querySelectorAll('.state').length) throw new Error('An element is not defined.');
      do await frame();
      while (roots.some((root) => !root.childElementCount || root.querySelector('[aria-busy]')));
      for (const { host } of roots) {
        const { open, focus } = (host as HTMLElement).dataset;
        const find = (selector: string): HTMLElement | null | undefined => host.shadowRoot?.querySelector<HTMLElement>(selector);
        if (open) {
          const button = find(`[popovertarget="${open}"]`);
          button?.scrollIntoView({ block: 'center' });
          button?.click();
          do await frame();
          while (find(`#${open}:empty`));
        }
        if (focus) find(`[data-mark="${focus}"]`)?.focus();
      }
      for (let i = 0; i < 4; i++) await frame();
    });
    if (change) await page.evaluate(change);
    const screenshots = new Map<string, Buffer>();
    for (const [i, box] of (await page.locator('.state').all()).entries())
      screenshots.set(Object.keys(states)[i]!, await box.screenshot({ animations: 'disabled', caret: 'hide' }));
    return screenshots;
  } finally {
    await context.close();
  }
}

/** Identifies the browser and its fonts. Screenshots of another browser or of other fonts differ everywhere. */
export async function describeRendering(browser: Browser): Promise<{ chromium: string; fonts: string }> {
  const page = await browser.newPage({ viewport: { width: 700, height: 60 } });
  await page.setContent(
    `<p style="font: 16px Arial, 'Noto Sans CJK JP', sans-serif">US-Japan trade: $284.4\u00a0billion 日米貿易 億ドル</p>`,
  );
  const text = await page.screenshot();
  await page.close();
  return { chromium: browser.version().split('.')[0] ?? '', fonts: createHash('sha256').update(text).digest('hex').slice(0, 16) };
}
