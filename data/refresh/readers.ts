import { bea } from './publishers/bea.ts';
import { censusPartners } from './publishers/census-partners.ts';
import { censusStates } from './publishers/census-states.ts';
import { eStat } from './publishers/e-stat.ts';
import { mofCustoms } from './publishers/mof-customs.ts';
import { type Reader } from './reader.ts';

/** The tables that can be refreshed, with their readers. `fileOnly` is the message for a publisher without an API. */
export const readers: Record<string, { read: Reader; fileOnly?: string }> = {
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

/** The refreshed tables by the names of slices that are made from them, and of tables that are written with them. */
const refreshedTables: Record<string, string[]> = {
  'us-japan-goods-census': ['us-partners-goods-census'],
  'us-japan-bop': ['us-partners-bop'],
  'top-partners': ['us-partners-goods-census'],
  'trade-balance': ['us-partners-bop', 'us-partners-goods-census'],
  'state-exports': ['us-states-exports'],
  'state-totals': ['us-states-exports'],
  'state-ranks': ['us-states-exports'],
  'state-region': ['us-states-exports'],
  'prefecture-exports': ['prefecture-exports-cited', 'japan-shipments-2014'],
};

/** The tables that a refresh of a table or slice reads. Empty for an unknown name. */
export const tablesOf = (name: string): string[] =>
  Object.hasOwn(readers, name) ? [name] : Object.hasOwn(refreshedTables, name) ? (refreshedTables[name] ?? []) : [];
