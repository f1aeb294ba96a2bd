/**
 * `npm run test:screen-reader`: what the screen reader Orca says in Firefox, compared with the reviewed transcripts in
 * `tests/output/screen-reader`. `-- --update` replaces the transcripts. With names, such as `-- state-map`, only these pages are read.
 */
import { fileURLToPath } from 'node:url';
import { readConformance } from '../build/conformance.ts';
import { needOrca } from './screen-reader/install.ts';
import { pages } from './screen-reader/pages.ts';
import type { TranscriptsResult, TranscriptsRun } from './screen-reader/transcripts.ts';
import { claimsIn, findUnproven, transcriptTest } from './support/claims.ts';
import { exitWith, runParts, type Part } from './support/parts.ts';
import { runWithLimit } from './support/run-with-limit.ts';

const module = fileURLToPath(new URL('screen-reader/process.ts', import.meta.url));

/** In milliseconds. A run takes four minutes on an idle machine. */
const limit = 15 * 60_000;

/** The comparison of all transcripts. Without Orca it is named and left out. */
export function screenReaderParts(run: TranscriptsRun = { names: [], update: false }): Part[] {
  try {
    needOrca();
  } catch (error) {
    console.log(`Not tested with a screen reader. ${(error as Error).message}`);
    return [];
  }
  return [
    {
      name: 'Orca with Firefox',
      async run(print) {
        const result = await runWithLimit<TranscriptsResult | string>(module, run, AbortSignal.timeout(limit), print);
        if (typeof result === 'string') throw new Error(result);
        if (run.names.length) return result;
        const { chartability, wcag } = readConformance();
        const unproven = findUnproven(claimsIn('transcripts', [...chartability, ...wcag]), result.passedPages.map(transcriptTest));
        for (const message of unproven) print(`\n${message}`);
        return { passed: result.passed, failed: result.failed + unproven.length };
      },
    },
  ];
}

if (import.meta.main) {
  const args = process.argv.slice(2);
  const names = args.filter((arg) => arg !== '--update');
  const unknown = names.filter((name) => !(name in pages));
  if (unknown.length) {
    console.error(`${unknown.join(', ')}: not one of ${Object.keys(pages).join(', ')}.`);
    process.exit(1);
  }
  exitWith(await runParts(screenReaderParts({ names, update: args.includes('--update') })));
}
