/**
 * Screenshots of every element at 320, 700 and 1,200 px, light, dark and in forced colours, in English and Japanese, beside
 * those that somebody has looked at.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { browserFlags, findBrowser } from '../browser.ts';
import { serving } from '../support/site.ts';
import { compare, pack, read } from './picture.ts';
import { drawnWith, looks, shoot, steady, type Sight } from './shoot.ts';
import { states, telling } from './states.ts';

const reviewed = new URL('../output/reviewed/', import.meta.url);
const shots = new URL('../output/shots/', import.meta.url);
const madeWith = new URL('drawn-with.json', reviewed);
/** Fewer pixels than a full stop has. */
const allowed = 3;

const sights = Object.keys(looks).flatMap((look) =>
  ['en', 'ja'].flatMap((lang) => [320, 700, 1200].map((width): Sight => ({ look: look as Sight['look'], lang, width }))),
);
/** Those that every state is seen in; in the others it is what an element is at first. */
const mostTelling = ['700-light-en', '320-dark-ja', '700-forced-en'];
const nameOf = (state: string, { look, lang, width }: Sight): string => `${state}-${width}-${look}-${lang}`;
const statesIn = (sight: Sight): [state: string, markup: string][] => [
  ...Object.entries(states),
  ...(mostTelling.some((name) => nameOf('', sight) === `-${name}`) ? Object.entries(telling) : []),
];

/** Words ask for some of the pictures: `light ja 320 map` for those that have every one of them in their name. */
const isAsked = (name: string, words: readonly string[]): boolean => words.every((word) => name.includes(word));

/**
 * @param update takes what is drawn now for reviewed
 * @param words which pictures; all where there are none
 */
export async function comparePictures({ update = false, words = [] as readonly string[] } = {}): Promise<{
  passed: number;
  failed: number;
}> {
  const count = { passed: 0, failed: 0 };
  const fail = (text: string): void => {
    count.failed++;
    console.log(`✖ ${text}`);
  };
  rmSync(shots, { recursive: true, force: true });
  for (const folder of [reviewed, shots]) mkdirSync(folder, { recursive: true });
  const browser = await chromium.launch({ executablePath: findBrowser(), args: [...browserFlags, ...steady] });
  try {
    const here = await drawnWith(browser);
    const there = existsSync(madeWith) ? (JSON.parse(readFileSync(madeWith, 'utf8')) as typeof here) : undefined;
    if (!update && there && (there.chromium !== here.chromium || there.fonts !== here.fonts)) {
      console.log(
        `Pictures are not compared: the reviewed ones are drawn by Chromium ${there.chromium} with other fonts than here, Chromium ${here.chromium}.`,
      );
      return count;
    }
    const names = new Set<string>();
    const one = async (address: string, sight: Sight): Promise<void> => {
      const asked = statesIn(sight).filter(([state]) => isAsked(nameOf(state, sight), words));
      if (!asked.length) return;
      for (const [state, png] of await shoot(browser, address, sight, Object.fromEntries(asked))) {
        const name = nameOf(state, sight);
        const file = new URL(`${name}.webp`, reviewed);
        names.add(`${name}.webp`);
        const now = await read(png);
        const found = existsSync(file) ? await compare(await read(readFileSync(file)), now) : undefined;
        const isSame = found !== undefined && found.pixels <= allowed;
        if (!isSame && update) writeFileSync(file, await pack(now));
        if (isSame || update) count.passed++;
        else {
          const sheet = new URL(`${name}.png`, shots);
          writeFileSync(sheet, (await found?.sheet()) ?? png);
          fail(`${name}: ${found ? `${found.pixels} pixels differ` : 'never reviewed'}; see ${fileURLToPath(sheet)}`);
        }
      }
    };
    await serving(fileURLToPath(new URL('../../dist/', import.meta.url)), async (address) => {
      const left = [...sights];
      const work = async (): Promise<void> => {
        for (let sight = left.shift(); sight; sight = left.shift()) await one(address, sight);
      };
      await Promise.all([work(), work()]);
    });
    const known = readdirSync(reviewed).filter((file) => file.endsWith('.webp'));
    for (const file of words.length ? [] : known.filter((file) => !names.has(file))) {
      if (update) rmSync(new URL(file, reviewed));
      else fail(`${file} is a reviewed picture of nothing`);
    }
    if (update) writeFileSync(madeWith, `${JSON.stringify(here, null, 2)}\n`);
    return count;
  } finally {
    await browser.close();
  }
}
