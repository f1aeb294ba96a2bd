import type { MarkState } from '../../model/view.ts';
import { boxOutline, type Outline } from '../../model/outline.ts';
import type { BarMark } from './layout.ts';

/** The bar; for the focus the whole row, so that its ring is outside the others. */
export const barOutline = ({ bar, row }: BarMark, width: number, state: MarkState): Outline[] => [
  // The bar is placed in its row.
  boxOutline(state === 'focused' ? { x: 1, y: row.y + 1, width: width - 2, height: row.height - 2 } : { ...bar, y: row.y + bar.y }),
];
