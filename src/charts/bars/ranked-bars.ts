import type { Mark } from '../../model/view.ts';
import { barsLayout, type BarMark, type BarsDrawing } from './layout.ts';

type Input = Parameters<typeof barsLayout>[0];

/** A bar of a ranking before the layout. */
interface RankedItem extends Pick<Mark, 'id' | 'label' | 'value' | 'spoken' | 'tip'> {
  rank: number;
  /** Length of the bar, in the unit of the scale. */
  length: number;
  /** The figure beside the bar. */
  text: string;
  /** A second text after the figure, in a lighter colour. */
  detail?: string | undefined;
  /** Whether the bar is the one that the chart is about. */
  isSubject?: boolean;
  /** The value of another year, in the unit of the scale. */
  ghost?: number | undefined;
}

/** The layout of a ranking, with a mark for each bar. A mark keeps its item. */
export function rankedBars<T extends RankedItem>(
  items: readonly T[],
  input: Omit<Input, 'items' | 'consecutive'> & { consecutive?: number },
): Omit<BarsDrawing, 'bars'> & { marks: (BarMark & { item: T })[] } {
  const { bars, ...drawing } = barsLayout({
    consecutive: items.length,
    ...input,
    items: items.map(({ label, length, text, detail = '', ghost }) => ({ label, value: length, text, detail, ghost })),
  });
  const marks = bars.flatMap((bar, i) => {
    const item = items[i];
    if (!item) return [];
    const { id, label, value, spoken, tip, rank, isSubject = false } = item;
    return [{ ...bar, id, label, value, spoken, tip, rank: String(rank), isSubject, item }];
  });
  return { ...drawing, marks };
}
