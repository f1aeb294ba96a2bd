/** The partner packs: Japan's equals the bundled slices, the list says what each covers, and each is small. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { suite, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { partnerPacks } from '../../data/steps/partner-packs.ts';
import { Tables } from '../../data/table.ts';
import { partnerCodes } from '../../src/data/partner-codes.ts';
import type { PartnerBalance, PartnerFacts, PartnerStates } from '../../src/data/partner-pack.ts';
import { stateExportsSlice } from '../../src/data/state-exports.ts';
import { stateRanksSlice } from '../../src/data/state-ranks.ts';
import { stateRegionSlice } from '../../src/data/state-region.ts';
import { tradeBalanceSlice } from '../../src/data/trade-balance.ts';
import { tradeFactsSlice } from '../../src/data/trade-facts.ts';
import { partnerScripts } from '../support/partner-packs.ts';

const folder = new URL('../../data/', import.meta.url);

suite('Japan’s pack, which is made like any other', () => {
  const { slices } = partnerPacks(new Tables(folder)).find(({ code }) => code === 'JP')!;
  const balance = slices.balance as PartnerBalance;
  const states = slices.states as PartnerStates;
  const { facts, places } = slices.facts as PartnerFacts;

  test('has the bundled balance on both bases', () => {
    assert.deepEqual(Object.keys(balance), ['bop', 'census']);
    for (const basis of ['bop', 'census'] as const) {
      // The source of the bundled balance is a table of its own, with the same publication.
      const { source } = balance[basis]!;
      assert.deepEqual(balance[basis], { ...tradeBalanceSlice[basis], source });
    }
  });

  test('has the bundled values and ranks of every state and year, and leaves out the exports to Asia, which are bundled', () => {
    const { partnerMusd, bestRank, worstRank, ...rest } = states;
    assert.deepEqual(partnerMusd, stateExportsSlice.partnerMusd);
    assert.deepEqual({ bestRank, worstRank }, stateRanksSlice);
    assert.deepEqual(rest, { region: stateRegionSlice.region });
    assert.equal(partnerMusd.length, 51);
  });

  test('has the bundled facts', () => {
    const bundledName = (name: string): string => (name === 'states-in-first-10' ? 'states-japan-in-first-10' : name);
    const names = Object.keys(facts);
    assert.ok(names.length >= 11);
    for (const name of names) assert.deepEqual(facts[name], tradeFactsSlice.facts[bundledName(name)], name);
    for (const [i, code] of places.codes.entries()) {
      const bundled = tradeFactsSlice.places.codes.indexOf(code);
      assert.deepEqual([places.en[i], places.ja[i]], [tradeFactsSlice.places.en[bundled], tradeFactsSlice.places.ja[bundled]]);
    }
  });
});

suite('the list of partners', () => {
  interface Coverage {
    code: string;
    bop?: [number, number];
    census?: [number, number];
    states?: [number, number];
    listedStates?: number[];
  }
  const { names, coverage } = JSON.parse(readFileSync(new URL('slices/partners/index.json', folder), 'utf8')) as {
    names: Record<'codes' | 'en' | 'ja', string[]>;
    coverage: Coverage[];
  };
  const read = (table: string): Record<string, string>[] =>
    parse<Record<string, string>>(readFileSync(new URL(`tables/${table}.csv`, folder), 'utf8'), { columns: true });
  const ends = (rows: Record<string, string>[]): [number, number] | undefined => {
    const years = rows.map(({ year }) => Number(year));
    return rows.length ? [Math.min(...years), Math.max(...years)] : undefined;
  };
  const [bop, census, exports] = [read('us-partners-bop'), read('us-partners-goods-census'), read('us-states-exports')];
  const fifty = new Set(read('us-states').flatMap(({ state }) => (state === 'DC' ? [] : [state])));
  const censusNames = new Map(read('census-countries').map(({ iso_3166_1, name }) => [iso_3166_1, name]));
  const stateYears = [...new Set(exports.map(({ year }) => year!))].sort();

  test('has every partner of the tables, with its names', () => {
    const codes = new Set([...bop, ...census].map(({ partner }) => partner!));
    codes.delete('WORLD');
    assert.deepEqual(names.codes, [...codes].sort());
    assert.deepEqual(
      coverage.map(({ code }) => code),
      names.codes,
    );
    const named = read('partner-names');
    for (const [i, code] of names.codes.entries()) {
      const row = named.find(({ iso_3166_1 }) => iso_3166_1 === code)!;
      assert.deepEqual([names.en[i], names.ja[i]], [row.name_en, row.name_ja]);
    }
  });

  test('says the years of each basis; on the BOP basis they begin with the first one that has services', () => {
    for (const { code, bop: bopYears, census: censusYears } of coverage) {
      const ofPartner = (row: Record<string, string>): boolean => row.partner === code;
      assert.deepEqual(censusYears, ends(census.filter(ofPartner)), code);
      assert.deepEqual(bopYears, ends(bop.filter((row) => ofPartner(row) && row.exports_services_musd && row.imports_services_musd)), code);
    }
    const { bop: vietnam } = coverage.find(({ code }) => code === 'VN')!;
    assert.deepEqual(vietnam, [2006, 2024]);
  });

  test('says how many of the 50 states list the partner in each year, if at least 40 do in all of them', () => {
    let withStates = 0;
    for (const { code, states, listedStates } of coverage) {
      const name = censusNames.get(code);
      const rows = exports.filter(({ state, partner }) => name && partner === name && fifty.has(state));
      const counts = stateYears.map((year) => rows.filter((row) => row.year === year).length);
      const isCovered = Math.min(...counts) >= 40;
      assert.deepEqual(listedStates, isCovered ? counts : undefined, code);
      assert.deepEqual(states, isCovered ? [Number(stateYears[0]), Number(stateYears.at(-1))] : undefined, code);
      if (isCovered) withStates++;
    }
    assert.equal(withStates, 17);
  });

  test('has the codes that the elements allow', () => {
    const codesWith = (key: 'bop' | 'census' | 'states'): string[] =>
      coverage.filter((one) => one[key] && one.code !== 'JP').map(({ code }) => code);
    assert.deepEqual(partnerCodes.balance, [...new Set([...codesWith('bop'), ...codesWith('census')])].sort());
    assert.deepEqual(partnerCodes.states, codesWith('states'));
  });
});

test('a pack has no totals that are bundled: none for a partner in Asia, and exports to unlisted partners only for Canada and Mexico', () => {
  const totalsOf = (code: string): string[] => {
    const { slices } = JSON.parse(readFileSync(new URL(`slices/partners/${code}.json`, folder), 'utf8')) as {
      slices: { states: PartnerStates };
    };
    return Object.keys(slices.states).filter((key) => !['partnerMusd', 'bestRank', 'worstRank', 'region'].includes(key));
  };
  const inAsia = ['CN', 'HK', 'IN', 'KR', 'SG', 'TW'];
  for (const code of partnerCodes.states) {
    const inNorthAmerica = ['CA', 'MX'].includes(code);
    assert.deepEqual(totalsOf(code), inAsia.includes(code) ? [] : inNorthAmerica ? ['regionMusd', 'possibleMusd'] : ['regionMusd'], code);
  }
});

suite('the scripts of the packs', () => {
  const scripts = partnerScripts();

  test('are one for each partner besides Japan', () => {
    assert.deepEqual([...scripts.keys()].sort(), partnerCodes.balance);
  });

  const maxBytes = 7000;
  test('are at most 7 KB after gzip -9', (t) => {
    const sizes = [...scripts].map(([code, script]) => ({ code, bytes: gzipSync(script, { level: 9 }).length }));
    sizes.sort((a, b) => b.bytes - a.bytes);
    t.diagnostic(sizes.map(({ code, bytes }) => `${code} ${(bytes / 1000).toFixed(1)}`).join(', '));
    for (const { code, bytes } of sizes) assert.ok(bytes <= maxBytes, `${code}: ${bytes} bytes`);
  });
});
