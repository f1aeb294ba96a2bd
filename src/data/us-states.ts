import slice from '../../data/slices/us-states.json' with { type: 'json' };
import type { Topology } from '../model/topology.ts';

/** The 50 states and DC, projected. Source: us-atlas, from the Census Bureau's boundaries of 2017. */
export const usStates = slice as Topology;
