import { type Tables } from '../table.ts';
import { percentOf } from './rounding.ts';
import { consecutiveYears } from './years.ts';

const table = 'us-states-exports';

interface StatePartner {
  year: number;
  state: string;
  partner: string;
  exports_goods_musd: number;
}

/** The exports of a state in a year: to the world, and to each partner that is listed. */
export interface StateYear {
  worldMusd: number;
  partners: Map<string, number>;
}

/** A value for each state and, within it, for each year. */
type StateColumns = (number | null)[][];

/** The exports of all states on the map, in the order of their codes. */
export class StateExports {
  readonly states: string[];
  readonly years: number[];
  readonly #byStateAndYear = new Map<string, StateYear>();

  constructor(tables: Tables) {
    this.states = tables.rows<{ state: string }>('us-states').map(({ state }) => state);
    const rows = tables.rows<StatePartner>(table);
    this.years = consecutiveYears(rows, table);
    for (const { state, year, partner, exports_goods_musd } of rows) {
      const key = `${state} ${year}`;
      const entry = this.#byStateAndYear.get(key) ?? { worldMusd: NaN, partners: new Map<string, number>() };
      this.#byStateAndYear.set(key, entry);
      if (partner === 'World') entry.worldMusd = exports_goods_musd;
      else entry.partners.set(partner, exports_goods_musd);
    }
  }

  /**
   * Computes a value for each state and year, from the exports to Japan and those to all partners. The value is null where
   * Japan is not listed: unknown, not zero.
   */
  columns(valueOf: (japanMusd: number, exports: StateYear) => number): StateColumns {
    return this.states.map((state) =>
      this.years.map((year) => {
        const exports = this.#byStateAndYear.get(`${state} ${year}`);
        if (!exports || Number.isNaN(exports.worldMusd))
          throw new Error(`tables/${table}.csv: found no World row for ${state} in ${year}, expected one`);
        const japanMusd = exports.partners.get('Japan');
        return japanMusd === undefined ? null : valueOf(japanMusd, exports);
      }),
    );
  }
}

/** Goods exports of each state to Japan, in million USD as published. */
export function stateExports(tables: Tables): { source: object; firstYear: number; states: string[]; japanMusd: StateColumns } {
  const exports = new StateExports(tables);
  return {
    source: tables.source(table),
    firstYear: exports.years[0] ?? NaN,
    states: exports.states,
    japanMusd: exports.columns((japanMusd) => japanMusd),
  };
}

/**
 * Japan's share of all goods exports of a state, in percent. It is rounded to the decimal that is shown, so that states with
 * the same text have the same class and rank.
 */
export function stateShares(tables: Tables): { worldSharePercent: StateColumns } {
  return { worldSharePercent: new StateExports(tables).columns((japanMusd, { worldMusd }) => percentOf(japanMusd / worldMusd)) };
}

/** Japan's rank among the partners that are listed for a state. */
export function stateRanks(tables: Tables): { japanRank: StateColumns } {
  const japanRank = new StateExports(tables).columns(
    (japanMusd, { partners }) => 1 + [...partners.values()].filter((musd) => musd > japanMusd).length,
  );
  return { japanRank };
}
