import slice from '../../data/slices/partner-names.json' with { type: 'json' };
import type { Names } from './names.ts';

export const partnerNames: Names = slice;
