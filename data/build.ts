/**
 * Validates all tables, runs all steps and writes all slices: `npm run data`. Everything is computed before the first file is
 * written, so an error leaves the slices unchanged.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { crossChecks } from './checks.ts';
import { claimsPage } from './claims.ts';
import { compositionNames, prefectureNames, stateNames } from './steps/names.ts';
import { partnerCodes, partnerList, partnerPacks } from './steps/partner-packs.ts';
import { prefectureExports } from './steps/prefecture-exports.ts';
import { stateRegion } from './steps/state-region.ts';
import { stateExports, stateRanks, stateTotals } from './steps/state-exports.ts';
import { topPartners } from './steps/top-partners.ts';
import { tradeBalance } from './steps/trade-balance.ts';
import { tradeComposition } from './steps/trade-composition.ts';
import { tradeFacts } from './steps/trade-facts.ts';
import { Tables } from './table.ts';

/** The function that computes each slice, by the name of the slice. */
const steps: Record<string, (tables: Tables) => object> = {
  'trade-balance': tradeBalance,
  'top-partners': topPartners,
  'state-exports': stateExports,
  'state-ranks': stateRanks,
  'state-totals': stateTotals,
  'state-region': stateRegion,
  'state-names': stateNames,
  'prefecture-exports': prefectureExports,
  'prefecture-names': prefectureNames,
  'trade-composition': tradeComposition,
  'composition-names': compositionNames,
  'trade-facts': tradeFacts,
};

/**
 * Computes the text of all slices by name, from the tables in `folder`.
 * @throws {DataError} for an invalid table
 * @throws {Error} for tables that contradict each other
 */
export function buildSlices(folder: URL): Map<string, string> {
  const tables = new Tables(folder);
  const problems = crossChecks(tables);
  if (problems.length) throw new Error(problems.join('\n'));
  const slices = [...Object.entries(steps).map(([name, step]): [string, object] => [name, step(tables)]), ...partnerSlices(tables)];
  return new Map(slices.map(([name, slice]) => [name, formatSlice(slice)]));
}

/** The partner packs, and the lists of them, by name. Japan is bundled in the elements and needs no pack. */
function partnerSlices(tables: Tables): [name: string, slice: object][] {
  const packs = partnerPacks(tables);
  return [
    ['partners/index', partnerList(tables, packs)],
    ['partner-codes', partnerCodes(packs)],
    ...packs.filter(({ code }) => code !== 'JP').map((pack): [string, object] => [`partners/${pack.code}`, pack]),
  ];
}

/** Formats a slice with one column a line, so that a revised figure is one changed line in a review. */
function formatSlice(slice: object): string {
  const format = (value: unknown, indent: string): string => {
    if (value === null || typeof value !== 'object') return JSON.stringify(value);
    if (Array.isArray(value)) {
      if (!value.some(Array.isArray)) return JSON.stringify(value);
      return `[\n${value.map((item) => `${indent}  ${JSON.stringify(item)}`).join(',\n')}\n${indent}]`;
    }
    const entries = Object.entries(value).map(([key, item]) => `${indent}  ${JSON.stringify(key)}: ${format(item, `${indent}  `)}`);
    return `{\n${entries.join(',\n')}\n${indent}}`;
  };
  return `${format(slice, '')}\n`;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const folder = new URL('./', import.meta.url);
  try {
    const slices = buildSlices(folder);
    const claims = claimsPage(new Tables(folder));
    mkdirSync(new URL('slices/partners/', folder), { recursive: true });
    for (const [name, text] of slices) writeFileSync(new URL(`slices/${name}.json`, folder), text);
    writeFileSync(new URL('claims.md', folder), claims);
    console.log(`data: ${slices.size} slices written: ${[...slices.keys()].join(', ')}`);
  } catch (error) {
    console.error(`data: ${(error as Error).message}`);
    process.exitCode = 1;
  }
}
