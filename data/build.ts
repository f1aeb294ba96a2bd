/**
 * Validates every table, runs every step, writes every slice: `npm run data`.
 * Nothing is written before everything has been computed, so a bad cell leaves the slices as they were.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { crossChecks } from './checks.ts';
import { claimsPage } from './claims.ts';
import { compositionNames, prefectureNames, stateNames } from './steps/names.ts';
import { prefectureExports } from './steps/prefecture-exports.ts';
import { stateAsia } from './steps/state-asia.ts';
import { stateExports, stateRanks, stateShares } from './steps/state-exports.ts';
import { topPartners } from './steps/top-partners.ts';
import { tradeBalance } from './steps/trade-balance.ts';
import { tradeComposition } from './steps/trade-composition.ts';
import { tradeFacts } from './steps/trade-facts.ts';
import { Tables } from './table.ts';

const steps: Record<string, (tables: Tables) => object> = {
  'trade-balance': tradeBalance,
  'top-partners': topPartners,
  'state-exports': stateExports,
  'state-ranks': stateRanks,
  'state-shares': stateShares,
  'state-asia': stateAsia,
  'state-names': stateNames,
  'prefecture-exports': prefectureExports,
  'prefecture-names': prefectureNames,
  'trade-composition': tradeComposition,
  'composition-names': compositionNames,
  'trade-facts': tradeFacts,
};

/** The text of every slice by name, from the tables in `folder`. Throws with file, line, column, value, expectation. */
export function buildSlices(folder: URL): Map<string, string> {
  const tables = new Tables(folder);
  const problems = crossChecks(tables);
  if (problems.length) throw new Error(problems.join('\n'));
  return new Map(Object.entries(steps).map(([name, step]) => [name, format(step(tables))]));
}

/** One line a column: a revised figure is one changed line in a review. */
function format(slice: object): string {
  const lines = (value: unknown, indent: string): string => {
    if (value === null || typeof value !== 'object') return JSON.stringify(value);
    if (Array.isArray(value)) {
      if (!value.some(Array.isArray)) return JSON.stringify(value);
      return `[\n${value.map((item) => `${indent}  ${JSON.stringify(item)}`).join(',\n')}\n${indent}]`;
    }
    const entries = Object.entries(value).map(([key, item]) => `${indent}  ${JSON.stringify(key)}: ${lines(item, `${indent}  `)}`);
    return `{\n${entries.join(',\n')}\n${indent}}`;
  };
  return `${lines(slice, '')}\n`;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const folder = new URL('./', import.meta.url);
  try {
    const slices = buildSlices(folder);
    mkdirSync(new URL('slices/', folder), { recursive: true });
    const claims = claimsPage(new Tables(folder));
    for (const [name, text] of slices) writeFileSync(new URL(`slices/${name}.json`, folder), text);
    writeFileSync(new URL('claims.md', folder), claims);
    console.log(`data: ${slices.size} slices written: ${[...slices.keys()].join(', ')}`);
  } catch (error) {
    console.error(`data: ${(error as Error).message}`);
    process.exitCode = 1;
  }
}
