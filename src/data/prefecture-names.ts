import slice from '../../data/slices/prefecture-names.json' with { type: 'json' };
import type { Names } from './names.ts';

export const prefectureNames: Names = slice;
