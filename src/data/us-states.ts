import slice from '../../data/slices/us-states.json' with { type: 'json' };
import type { RegionMap } from '../model/region-map.ts';

/** The 50 states and DC, projected. Source: us-atlas, from the Census Bureau's boundaries of 2017. */
export const usStates: RegionMap = slice;
