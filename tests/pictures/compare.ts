/** Compares screenshots of every element, in every window width, color scheme and language, with the reviewed screenshots. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser } from 'playwright-core';
import { browserFlags, findBrowser } from '../browser.ts';
import type { Counts } from '../support/parts.ts';
import { serving } from '../support/site.ts';
import { compare, pack, read } from './picture.ts';
import { describeRendering, reproducibleFlags, schemes, takeScreenshots, type Setting } from './screenshot.ts';
import { firstStates, otherStates } from './states.ts';

const reviewed = new URL('../output/reviewed/', import.meta.url);
/** For the screenshots that differ. */
const shots = new URL('../output/shots/', import.meta.url);
const renderingFile = new URL('drawn-with.json', reviewed);
/** In pixels; a full stop has more. */
const tolerance = 3;
/** Pages that are open at the same time. */
const concurrency = 2;

const settings = Object.keys(schemes).flatMap((scheme) =>
  ['en', 'ja'].flatMap((lang) => [320, 700, 1200].map((width): Setting => ({ scheme: scheme as Setting['scheme'], lang, width }))),
);
const nameOf = (state: string, { scheme, lang, width }: Setting): string => `${state}-${width}-${scheme}-${lang}`;
/** The settings in which every state is compared; in the others, only the first state of each element is. */
const settingsOfEveryState = ['700-light-en', '320-dark-ja', '700-forced-en'];

/**
 * The states to compare in a setting, in groups that have a page each: on a page of many charts, those off the screen are laid out later.
 * `words` selects the screenshots that have every word in their name.
 */
function statesIn(setting: Setting, words: readonly string[]): Record<string, string>[] {
  const isComplete = settingsOfEveryState.some((name) => nameOf('', setting) === `-${name}`);
  return (isComplete ? [firstStates, otherStates] : [firstStates])
    .map((group) => Object.entries(group).filter(([state]) => words.every((word) => nameOf(state, setting).includes(word))))
    .filter((group) => group.length)
    .map((group) => Object.fromEntries(group));
}

/** Why screenshots of this machine cannot be compared with the reviewed ones; undefined if they can. */
async function findOtherRendering(browser: Browser): Promise<string | undefined> {
  if (!existsSync(renderingFile)) return undefined;
  const ours = await describeRendering(browser);
  const theirs = JSON.parse(readFileSync(renderingFile, 'utf8')) as typeof ours;
  if (ours.chromium === theirs.chromium && ours.fonts === theirs.fonts) return undefined;
  return `Screenshots are not compared: Chromium ${ours.chromium} and the fonts of this machine draw differently from Chromium ${theirs.chromium} and the fonts of the reviewed screenshots.`;
}

interface Options {
  /** Replaces the reviewed screenshots. */
  update?: boolean;
  /** Selects screenshots by words of their names; all without words. */
  words?: readonly string[];
  print?: (text: string) => void;
}

export async function comparePictures({
  update = false,
  words = [],
  print = (text) => void process.stdout.write(text),
}: Options = {}): Promise<Counts> {
  const counts: Counts = { passed: 0, failed: 0 };
  const fail = (text: string): void => {
    counts.failed++;
    print(`✖ ${text}\n`);
  };
  /** Names of the files that have a screenshot. */
  const compared = new Set<string>();

  const compareWithReviewed = async (name: string, png: Buffer): Promise<void> => {
    const file = new URL(`${name}.webp`, reviewed);
    compared.add(`${name}.webp`);
    const current = await read(png);
    const comparison = existsSync(file) ? await compare(await read(readFileSync(file)), current) : undefined;
    const isSame = comparison !== undefined && comparison.pixels <= tolerance;
    if (!isSame && update) writeFileSync(file, await pack(current));
    if (isSame || update) {
      counts.passed++;
      return;
    }
    const sheet = new URL(`${name}.png`, shots);
    writeFileSync(sheet, (await comparison?.sheet()) ?? png);
    fail(`${name}: ${comparison ? `${comparison.pixels} pixels differ` : 'has no reviewed screenshot'}; see ${fileURLToPath(sheet)}`);
  };

  rmSync(shots, { recursive: true, force: true });
  for (const folder of [reviewed, shots]) mkdirSync(folder, { recursive: true });
  const browser = await chromium.launch({ executablePath: findBrowser(), args: [...browserFlags, ...reproducibleFlags] });
  try {
    const otherRendering = update ? undefined : await findOtherRendering(browser);
    if (otherRendering) {
      print(`${otherRendering}\n`);
      return counts;
    }
    await serving(fileURLToPath(new URL('../../dist/', import.meta.url)), async (address) => {
      const waiting = [...settings];
      const work = async (): Promise<void> => {
        for (let setting = waiting.shift(); setting; setting = waiting.shift()) {
          for (const states of statesIn(setting, words))
            for (const [state, png] of await takeScreenshots(browser, address, setting, states))
              await compareWithReviewed(nameOf(state, setting), png);
        }
      };
      await Promise.all(Array.from({ length: concurrency }, work));
    });
    const files = readdirSync(reviewed).filter((file) => file.endsWith('.webp'));
    for (const file of words.length ? [] : files.filter((file) => !compared.has(file))) {
      if (update) rmSync(new URL(file, reviewed));
      else fail(`${file} has no state in tests/pictures/states.ts`);
    }
    if (update) writeFileSync(renderingFile, `${JSON.stringify(await describeRendering(browser), null, 2)}\n`);
    return counts;
  } finally {
    await browser.close();
  }
}
