import type { BarMark, BarsView } from '../../charts/bars/layout.ts';
import { textWidth } from '../../model/text-width.ts';

/** A bar whose figure can be an interval. */
export interface IntervalMark extends BarMark {
  /** The width from the lower bound, where the bar ends, to the upper one; 0 for an exact figure. */
  possible: number;
  /** The words for the two parts of an interval, on the first bar that has room for them. */
  words: readonly { x: number; text: string; isOnBar: boolean }[];
}

export interface IntervalView extends BarsView<IntervalMark> {
  /** The same words above the bars of a narrow drawing, which are too thin for them. */
  key: readonly { x: number; y: number; text: string; part: 'bar' | 'possible' }[];
}

/** The words for the part of an interval below the lower bound, and for that between the bounds. */
interface Words {
  certain: string;
  possible: string;
}

const fontSize = 12;

/** The height of the key, in pixels. */
export const keyHeight = 18;

/** The key above the bars, below the lines of the unit. */
export function intervalKey({ certain, possible }: Words, unitLines: IntervalView['unitLines']): IntervalView['key'] {
  const y = (unitLines.at(-1)?.y ?? 12) + keyHeight;
  return [
    { x: 0, y, text: certain, part: 'bar' },
    { x: textWidth(certain, fontSize) + 32, y, text: possible, part: 'possible' },
  ];
}

/** Writes both words on the first bar that has room for them. */
export function withIntervalWords(marks: readonly IntervalMark[], words: Words): IntervalMark[] {
  const hasRoom = (width: number, word: string): boolean => width >= textWidth(word, fontSize) + 12;
  const labelled = marks.find(
    ({ bar, possible }) => bar.height > 16 && hasRoom(bar.width, words.certain) && hasRoom(possible, words.possible),
  );
  return marks.map((mark) => {
    if (mark !== labelled) return mark;
    const { bar, possible } = mark;
    return {
      ...mark,
      words: [
        { x: bar.x + bar.width - 6, text: words.certain, isOnBar: true },
        { x: bar.x + bar.width + possible - 6, text: words.possible, isOnBar: false },
      ],
    };
  });
}
