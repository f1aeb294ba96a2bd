import { sum } from 'd3-array';
import { type Tables } from '../table.ts';
import { StateExports, unlistedMusd, type StateYear } from './state-exports.ts';
import { regionOf, worldRegions, type WorldRegion } from './world-regions.ts';

/** What the share of a partner in a state's exports to a region is a share of: a value between two bounds. */
interface RegionExports {
  /** The exports to the listed partners of the region. */
  regionMusd: number;
  /** The exports to unlisted partners, of which anything from none to all may have gone to the region. */
  possibleMusd: number;
}

/** The exports of a state to a region of the world. They are certain if all partners of the region are listed. */
function regionExports(exports: StateYear, region: WorldRegion): RegionExports {
  const members = [...worldRegions[region]];
  const listed = sum(members, (member) => exports.partners.get(member) ?? 0);
  return {
    // Six digits remove the floating-point error of the sum.
    regionMusd: Number(listed.toFixed(6)),
    possibleMusd: members.every((member) => exports.partners.has(member)) ? 0 : unlistedMusd(exports),
  };
}

/** Bounds of a partner's share of a state's exports to a region of the world, from 0 to 1. */
export function regionShareBounds(partnerMusd: number, exports: StateYear, region: WorldRegion): { atLeast: number; atMost: number } {
  const { regionMusd, possibleMusd } = regionExports(exports, region);
  return { atLeast: partnerMusd / (regionMusd + possibleMusd), atMost: partnerMusd / regionMusd };
}

/**
 * Goods exports of each state to the region of a partner, in million USD.
 * @param partner the name that the Census Bureau uses
 */
export function stateRegion(tables: Tables, partner = 'Japan'): { region: WorldRegion; regionMusd: number[][]; possibleMusd: number[][] } {
  const exports = new StateExports(tables, partner);
  const region = regionOf(partner);
  if (!region) throw new Error(`world-regions.ts: found no region for ${partner}, expected one`);
  return {
    region,
    regionMusd: exports.totals((state) => regionExports(state, region).regionMusd),
    possibleMusd: exports.totals((state) => regionExports(state, region).possibleMusd),
  };
}
