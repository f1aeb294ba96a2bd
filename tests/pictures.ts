/**
 * Screenshots of every element to look at: 320, 700 and 1,200 px, light, dark and forced colours, English and Japanese.
 * `npm run test:pictures` writes them to tests/output/shots, and contact sheets of them.
 */
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { browserFlags, findBrowser } from './browser.ts';

const out = new URL('output/shots/', import.meta.url);
mkdirSync(out, { recursive: true });
const root = new URL('../', import.meta.url);
const scripts = readdirSync(new URL('dist/standalone/', root)).map((file) =>
  readFileSync(new URL(`dist/standalone/${file}`, root), 'utf8'),
);

const charts: Record<string, string> = {
  'trade-balance': '<trade-balance></trade-balance>',
  'trade-balance-2014': '<trade-balance year="2014"></trade-balance>',
  'trade-balance-services': '<trade-balance measure="services" year="2008"></trade-balance>',
  'trade-balance-census': '<trade-balance basis="census" year="1985"></trade-balance>',
  composition: '<trade-composition year="2014"></trade-composition>',
  'composition-exports': '<trade-composition flow="exports"></trade-composition>',
  'composition-naics': '<trade-composition classification="naics"></trade-composition>',
  'state-map': '<state-map year="2013"></state-map>',
  'state-map-share': '<state-map measure="share" state="AK"></state-map>',
  'state-map-rank': '<state-map measure="rank"></state-map>',
  'prefecture-map': '<prefecture-map></prefecture-map>',
  'prefecture-map-customs': '<prefecture-map measure="customs" prefecture="JP-47"></prefecture-map>',
  'state-ranking': '<state-ranking year="2013"></state-ranking>',
  'state-ranking-value': '<state-ranking measure="value"></state-ranking>',
  'prefecture-ranking': '<prefecture-ranking></prefecture-ranking>',
  'top-partners': '<top-partners></top-partners>',
  'top-partners-imports-15': '<top-partners flow="imports" count="15" year="2025"></top-partners>',
  'top-partners-total-3': '<top-partners flow="total" count="3" year="2020"></top-partners>',
};

/** `node tests/pictures.ts light en 700 map` makes only these. */
const words = process.argv.slice(2);
const kinds = [
  ['light', 'dark', 'forced', 'print'],
  ['en', 'ja'],
  ['320', '480', '700', '1200'],
];
const asked = (word: string): boolean => {
  const named = (kinds.find((kind) => kind.includes(word)) ?? []).filter((one) => words.includes(one));
  return !named.length || named.includes(word);
};
const tag = words.find((word) => !kinds.flat().includes(word)) ?? '';

const browser = await chromium.launch({ executablePath: findBrowser(), args: browserFlags });
for (const [look, options] of Object.entries({
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  forced: { forcedColors: 'active', colorScheme: 'dark' },
  print: { colorScheme: 'light' },
} as const)) {
  if (!asked(look)) continue;
  const context = await browser.newContext({ ...options, deviceScaleFactor: 1 });
  for (const lang of ['en', 'ja'].filter((lang) => asked(lang))) {
    for (const width of [320, 480, 700, 1200].filter((width) => asked(String(width)))) {
      const page = await context.newPage();
      if (look === 'print') await page.emulateMedia({ media: 'print' });
      await page.setViewportSize({ width, height: 900 });
      const items = Object.entries(charts)
        .filter(([name]) => name.includes(tag))
        .map(([, chart]) => chart)
        .map((chart) => `<div style="margin-bottom:40px">${chart}</div>`);
      await page.setContent(
        `<!doctype html><html lang="${lang}"><style>:root{color-scheme:light dark}body{margin:16px;${look === 'print' ? 'filter:grayscale(1);' : ''}font:16px/1.5 system-ui,'Noto Sans CJK JP',sans-serif}</style>${items.join('')}</html>`,
      );
      for (const content of scripts) await page.addScriptTag({ content });
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      await page.screenshot({ path: new URL(`${look}-${lang}-${width}.png`, out).pathname, fullPage: true });
      await page.close();
    }
  }
  await context.close();
}
await browser.close();
console.log(`pictures: ${readdirSync(out).length} in tests/output/shots`);
