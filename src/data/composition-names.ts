import slice from '../../data/slices/composition-names.json' with { type: 'json' };
import type { Names } from './names.ts';

export const compositionNames: Record<'sitc' | 'naics', Names> = slice;
