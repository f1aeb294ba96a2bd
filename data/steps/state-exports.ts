import { sum } from 'd3-array';
import { type Tables } from '../table.ts';
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

  /** The partner, by the name that the Census Bureau uses. */
  readonly partner: string;

  constructor(tables: Tables, partner = 'Japan') {
    this.partner = partner;
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

  /** @throws {Error} if the table has no World row */
  ofStateAndYear(state: string, year: number): StateYear {
    const exports = this.#byStateAndYear.get(`${state} ${year}`);
    if (!exports || Number.isNaN(exports.worldMusd))
      throw new Error(`tables/${table}.csv: found no World row for ${state} in ${year}, expected one`);
    return exports;
  }

  /**
   * Computes a value for each state and year, from the exports to the partner and those to all partners. The value is null where
   * the partner is not listed: unknown, not zero.
   */
  columns(valueOf: (partnerMusd: number, exports: StateYear) => number): StateColumns {
    return this.states.map((state) =>
      this.years.map((year) => {
        const exports = this.ofStateAndYear(state, year);
        const partnerMusd = exports.partners.get(this.partner);
        return partnerMusd === undefined ? null : valueOf(partnerMusd, exports);
      }),
    );
  }

  /** Computes a value for each state and year from the exports to all partners. It is the same for every partner, listed or not. */
  totals(valueOf: (exports: StateYear) => number): number[][] {
    return this.states.map((state) => this.years.map((year) => valueOf(this.ofStateAndYear(state, year))));
  }
}

/** Goods exports of each state to Japan, in million USD as published. */
export function stateExports(
  tables: Tables,
  partner?: string,
): { source: object; firstYear: number; states: string[]; partnerMusd: StateColumns } {
  const exports = new StateExports(tables, partner);
  return {
    source: tables.source(table),
    firstYear: exports.years[0] ?? NaN,
    states: exports.states,
    partnerMusd: exports.columns((partnerMusd) => partnerMusd),
  };
}

/** Goods exports of each state to all partners, in million USD as published: what the shares of a partner are shares of. */
export const stateTotals = (tables: Tables): { worldMusd: number[][] } => ({
  worldMusd: new StateExports(tables).totals(({ worldMusd }) => worldMusd),
});

/** The exports of a state to all partners that are not listed, in million USD. */
export function unlistedMusd({ worldMusd, partners }: StateYear): number {
  const difference = worldMusd - sum(partners.values());
  // Every figure is rounded to 0.01, so a difference below half of that per figure is rounding: nothing is unlisted.
  return Math.abs(difference) < 0.005 * (partners.size + 1) ? 0 : Number(difference.toFixed(6));
}

/**
 * The bounds of Japan's rank among all partners of a state. An unlisted partner can be larger than Japan, since an edition lists
 * the 25 largest partners of its last year only. The best rank is the one among the listed partners. The worst allows for as many
 * larger partners as the unlisted exports can be divided into.
 */
export function rankBounds(partnerMusd: number, exports: StateYear): { best: number; worst: number } {
  const best = 1 + [...exports.partners.values()].filter((musd) => musd > partnerMusd).length;
  // A published figure is at least 0.01 larger than zero.
  const largerUnlisted = Math.floor(Number((unlistedMusd(exports) / Math.max(partnerMusd, 0.01)).toPrecision(12)));
  return { best, worst: best + Math.max(largerUnlisted, 0) };
}

/** The bounds of Japan's rank among the partners of each state. */
export function stateRanks(tables: Tables, partner?: string): { bestRank: StateColumns; worstRank: StateColumns } {
  const exports = new StateExports(tables, partner);
  return {
    bestRank: exports.columns((partnerMusd, state) => rankBounds(partnerMusd, state).best),
    worstRank: exports.columns((partnerMusd, state) => rankBounds(partnerMusd, state).worst),
  };
}
