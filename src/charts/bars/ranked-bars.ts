import type { Mark } from '../../model/view.ts';
import { barsLayout, type BarMark, type BarsDrawing } from './layout.ts';

type Input = Parameters<typeof barsLayout>[0];

/** One bar of a ranking, before it has a place in the drawing. */
interface RankedItem extends Pick<Mark, 'id' | 'label' | 'value' | 'spoken' | 'tip'> {
  rank: number;
  /** Length of the bar, in the unit of the scale. */
  length: number;
  /** The figure beside the bar, and what follows it in a lighter colour. */
  text: string;
  detail?: string | undefined;
  highlighted?: boolean;
}

/** The drawing of a ranking with the marks of its bars. */
export function rankedBars<T extends RankedItem>(
  items: readonly T[],
  input: Omit<Input, 'items' | 'together'> & { together?: number },
): Omit<BarsDrawing, 'bars'> & { marks: (BarMark & { item: T })[] } {
  const { bars, ...drawing } = barsLayout({
    together: items.length,
    ...input,
    items: items.map(({ label, length, text, detail = '' }) => ({ label, value: length, text, detail })),
  });
  const marks = bars.flatMap((bar, i) => {
    const item = items[i];
    if (!item) return [];
    const { id, label, value, spoken, tip, rank, highlighted = false } = item;
    return [{ ...bar, id, label, value, spoken, tip, rank: String(rank), highlighted, item }];
  });
  return { ...drawing, marks };
}
