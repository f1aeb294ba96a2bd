import slice from '../../data/slices/state-names.json' with { type: 'json' };
import type { Names } from './names.ts';

export const stateNames: Names = slice;
