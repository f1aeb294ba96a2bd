import { type Tables } from '../table.ts';

interface StatePartner {
  year: number;
  state: string;
  partner: string;
  exports_goods_musd: number;
}

/** What is known of a state in a year: partner by partner, and the whole. */
interface StateYear {
  worldMusd: number;
  partners: Map<string, number>;
}

/** The states of the map in order of their codes, and what each of them exported in each year. */
export function statesByYear(tables: Tables): {
  states: string[];
  firstYear: number;
  years: number[];
  at: (state: string, year: number) => StateYear;
} {
  const states = tables.rows<{ state: string }>('us-states').map((row) => row.state);
  const known = new Map<string, StateYear>();
  const years = new Set<number>();
  for (const row of tables.rows<StatePartner>('us-states-exports')) {
    const key = `${row.state} ${row.year}`;
    const entry = known.get(key) ?? { worldMusd: NaN, partners: new Map<string, number>() };
    known.set(key, entry);
    years.add(row.year);
    if (row.partner === 'World') entry.worldMusd = row.exports_goods_musd;
    else entry.partners.set(row.partner, row.exports_goods_musd);
  }
  const inOrder = [...years].sort((a, b) => a - b);
  return {
    states,
    firstYear: inOrder[0] ?? NaN,
    years: inOrder,
    at: (state, year) => {
      const found = known.get(`${state} ${year}`);
      if (!found || Number.isNaN(found.worldMusd)) throw new Error(`tables/us-states-exports.csv: no World row for ${state} in ${year}`);
      return found;
    },
  };
}

/** Goods exports of each state to Japan, million USD as published. Null where Japan is not listed: unknown, not zero. */
export function stateExports(tables: Tables): object {
  const { states, firstYear, years, at } = statesByYear(tables);
  return {
    source: tables.source('us-states-exports'),
    firstYear,
    states,
    japanMusd: states.map((state) => years.map((year) => at(state, year).partners.get('Japan') ?? null)),
  };
}

/**
 * Japan's share of all goods exports of a state, in percent to the tenth that is written, so that states that read the
 * same are in one class and have one rank; null where Japan is not listed.
 */
export function stateShares(tables: Tables): object {
  const { states, years, at } = statesByYear(tables);
  return {
    worldSharePercent: states.map((state) =>
      years.map((year) => {
        const { partners, worldMusd } = at(state, year);
        const japan = partners.get('Japan');
        return japan === undefined ? null : Math.round((japan / worldMusd) * 1000) / 10;
      }),
    ),
  };
}

/** Japan's rank among the partners that are listed for a state; null where Japan is not listed. */
export function stateRanks(tables: Tables): object {
  const { states, years, at } = statesByYear(tables);
  return {
    japanRank: states.map((state) =>
      years.map((year) => {
        const { partners } = at(state, year);
        const japan = partners.get('Japan');
        return japan === undefined ? null : 1 + [...partners.values()].filter((value) => value > japan).length;
      }),
    ),
  };
}
