import { bea } from './publishers/bea.ts';
import { censusPartners } from './publishers/census-partners.ts';
import { censusStates } from './publishers/census-states.ts';
import { eStat } from './publishers/e-stat.ts';
import { mofCustoms } from './publishers/mof-customs.ts';
import { type Target } from './target.ts';

/** A table that can be refreshed, and who reads it. */
export const targets: Record<string, { read: Target; fileOnly?: string }> = {
  'us-partners-goods-census': { read: censusPartners },
  'us-partners-bop': { read: bea },
  'us-states-exports': { read: censusStates },
  'japan-shipments-2014': { read: eStat },
  'prefecture-exports-cited': {
    read: mofCustoms,
    fileOnly:
      'the Ministry of Finance has no API: download the CSV files of "Commodity by Customs by Country", exports, from https://www.customs.go.jp/toukei/info/index_e.htm and name each with --file',
  },
};

/** Tables that are written together with another, and slices, by the tables they are made from. */
const madeFrom: Record<string, string[]> = {
  'us-japan-goods-census': ['us-partners-goods-census'],
  'us-japan-bop': ['us-partners-bop'],
  'top-partners': ['us-partners-goods-census'],
  'trade-balance': ['us-partners-bop', 'us-partners-goods-census'],
  'state-exports': ['us-states-exports'],
  'state-shares': ['us-states-exports'],
  'state-ranks': ['us-states-exports'],
  'state-asia': ['us-states-exports'],
  'prefecture-exports': ['prefecture-exports-cited', 'japan-shipments-2014'],
};

/** The tables that a table or slice is refreshed by; none for a name that is neither. */
export const tablesOf = (name: string): string[] =>
  Object.hasOwn(targets, name) ? [name] : Object.hasOwn(madeFrom, name) ? (madeFrom[name] ?? []) : [];
