/**
 * `npm run bench:play` plays the last years of each chart, and traces the script that runs for each frame. It writes its section of
 * RESULTS.md, and fails if a frame of the map takes more script than its budget.
 */
import { readFileSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';
import { browserFlags, findBrowser } from '../browser.ts';
import { scriptPerFrame } from './frames.ts';
import { median } from './measure.ts';
import { machine, table, writeSection } from './results.ts';
import { openSite } from './server.ts';
import { kit } from './stacks.ts';

/** A frame of a display that shows 60 of them a second, in milliseconds. */
const budgetMs = 16;
/** The map is played in all its years, the others in as many of their last ones. */
const charts = {
  'state-map': '<state-map year="2013"></state-map>',
  'state-map, compared': '<state-map year="2013" compare="2020"></state-map>',
  'state-map, chosen state': '<state-map year="2013" state="CA"></state-map>',
  'state-ranking': '<state-ranking year="2013" count="51"></state-ranking>',
  'top-partners': '<top-partners year="2018" count="15"></top-partners>',
  'trade-composition': '<trade-composition year="2013"></trade-composition>',
  'trade-balance': '<trade-balance year="2017"></trade-balance>',
};

interface Played {
  name: string;
  /** The script of each frame that has some, in milliseconds. */
  frames: number[];
}

async function play(browser: Browser, address: string, name: string, path: string): Promise<Played> {
  const page = await browser.newPage({ viewport: { width: 760, height: 1200 } });
  try {
    await page.goto(address + path);
    const button = page.locator('.years .play');
    await browser.startTracing(page, {
      categories: ['devtools.timeline', 'v8', 'disabled-by-default-devtools.timeline.frame'],
    });
    await button.click();
    await page.locator('.years .play[aria-label=Pause]').waitFor();
    await page.locator('.years .play[aria-label=Play]').waitFor();
    const frames = scriptPerFrame(await browser.stopTracing());
    return { name, frames: frames.filter((ms) => ms > 0) };
  } finally {
    await page.close();
  }
}

const section = (results: readonly Played[], environment: string): string => `## Script of each frame while the years play

${environment}

Each chart of the script of all elements, 700 px wide, plays its last years at no throttle; the map plays all of its eight years. A
trace of Chromium has the time that the main thread runs script between the beginnings of each two frames. A frame of a display with 60 of them a second takes
${budgetMs} ms, which is the budget for the map.

${table(
  ['', 'frames with script', 'median, ms', 'largest, ms'],
  results.map(({ name, frames }) => [name, String(frames.length), median(frames).toFixed(1), Math.max(...frames).toFixed(1)]),
)}`;

const site = await openSite();
let browser: Browser | undefined;
try {
  site.put('/all.js', readFileSync(new URL('../../dist/standalone/all.js', import.meta.url), 'utf8'));
  browser = await chromium.launch({ executablePath: findBrowser(), args: browserFlags });
  const results: Played[] = [];
  for (const [i, [name, markup]] of Object.entries(charts).entries()) {
    site.put(
      `/${i}`,
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>${name}</title><link rel="icon" href="data:,"><style>body{width:700px}</style><body>${markup}<script src="/all.js"></script></body></html>`,
    );
    const played = await play(browser, site.address, name, `/${i}`);
    results.push(played);
    console.log(`${name}: the largest script of a frame takes ${Math.max(...played.frames).toFixed(1)} ms`);
  }
  await writeSection('play', section(results, machine(browser, [kit])));
  const slow = results.filter(({ name, frames }) => name.startsWith('state-map') && Math.max(...frames) > budgetMs);
  for (const { name } of slow) console.error(`${name}: a frame takes more than ${budgetMs} ms of script.`);
  if (slow.length) process.exitCode = 1;
} finally {
  await browser?.close();
  await site.close();
}
