import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Counts } from '../support/parts.ts';
import { serving } from '../support/site.ts';
import { startOrca, type Orca } from './orca.ts';
import { pageOf, pages } from './pages.ts';

const root = new URL('../../', import.meta.url);
const folder = new URL('tests/output/screen-reader/', root);

export interface TranscriptsRun {
  /** Names of pages; all if there are none. */
  names: string[];
  /** Replaces the reviewed transcripts. */
  update: boolean;
}

/** Serves the pages with the script of all elements while `use` runs. */
async function servingPages(use: (address: string) => Promise<void>): Promise<void> {
  const site = mkdtempSync(join(tmpdir(), 'screen-reader-'));
  try {
    copyFileSync(fileURLToPath(new URL('dist/standalone/all.js', root)), join(site, 'all.js'));
    for (const [name, page] of Object.entries(pages)) writeFileSync(join(site, `${name}.html`), pageOf(name, page));
    await serving(site, use);
  } finally {
    rmSync(site, { recursive: true });
  }
}

/** What Orca says on a page, one line a key. */
async function transcriptOf(orca: Orca, address: string, keys: string): Promise<string> {
  await orca.open(address);
  let transcript = '';
  for (const key of keys.split(' ')) transcript += `${`${key}: ${await orca.press(key)}`.trim()}\n`;
  return transcript;
}

/** The lines that differ, the reviewed one after `-`, and what was said after `+`. */
function differenceOf(reviewed: string, said: string): string {
  const [before, after] = [reviewed.split('\n'), said.split('\n')];
  return Array.from({ length: Math.max(before.length, after.length) }, (_, i) =>
    before[i] === after[i]
      ? `  ${after[i]}`
      : [before[i], after[i]].flatMap((line, k) => (line === undefined ? [] : `${'-+'[k]} ${line}`)).join('\n'),
  ).join('\n');
}

export interface TranscriptsResult extends Counts {
  /** Names of the pages on which Orca says what their transcripts have. */
  passedPages: string[];
}

/** Compares what Orca says on each page with its reviewed transcript. A difference is printed. */
export async function compareTranscripts({ names, update }: TranscriptsRun): Promise<TranscriptsResult> {
  const passedPages: string[] = [];
  const chosen = Object.entries(pages).filter(([name]) => !names.length || names.includes(name));
  const orca = await startOrca();
  try {
    await servingPages(async (address) => {
      for (const [name, { keys }] of chosen) {
        const said = await transcriptOf(orca, `${address}${name}.html`, keys);
        const file = new URL(`${name}.txt`, folder);
        if (update) {
          mkdirSync(folder, { recursive: true });
          writeFileSync(file, said);
        }
        const reviewed = existsSync(file) ? readFileSync(file, 'utf8') : '';
        if (reviewed === said) passedPages.push(name);
        else {
          console.log(
            `✖ ${name}: Orca says something else than tests/output/screen-reader/${name}.txt. To accept it, review the lines with +`,
          );
          console.log(`  and run npm run test:screen-reader -- --update ${name}.\n${differenceOf(reviewed, said)}`);
        }
      }
    });
  } finally {
    await orca.stop();
  }
  return { passed: passedPages.length, failed: chosen.length - passedPages.length, passedPages };
}
