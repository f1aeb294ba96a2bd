import { boxOutline, type Outline } from '../../model/outline.ts';
import type { ChoroplethView, RegionMark } from './layout.ts';

/** The shape of a region, and its tile or callout. */
export const regionOutline = ({ path, box }: RegionMark, { transform }: ChoroplethView): Outline[] => [
  ...(path ? [{ path, transform }] : []),
  ...(box ? [boxOutline(box)] : []),
];
