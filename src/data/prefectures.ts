import slice from '../../data/slices/prefectures.json' with { type: 'json' };
import type { RegionMap } from '../model/region-map.ts';

/** The 47 prefectures, projected, Okinawa in an inset. Source: Natural Earth 1:10m. */
export const prefectures: RegionMap = slice;
