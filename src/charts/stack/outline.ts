import { boxOutline, type Outline } from '../../model/outline.ts';
import type { PartMark } from './layout.ts';

/** The part of the column. */
export const partOutline = ({ box }: PartMark): Outline[] => [boxOutline(box)];
