import { range } from 'd3-array';
import { scaleThreshold } from 'd3-scale';
import { capitalized } from '../../model/format.ts';
import type { Lang } from '../../model/locale.ts';

/** The name of a class as it is written in the legend, and in words. */
export interface ClassName {
  text: string;
  /** What screen readers say, which do not say signs such as < and –: under $1 billion. */
  spoken: string;
}

/** A class of values in the legend of a map. The text has the number of its regions. */
export interface LegendItem extends ClassName {
  /** From 0 for the lowest class; -1 for no data. */
  bin: number;
  /** The text with the largest count of any year, whose width the legend reserves. */
  widest: string;
  /** Whether the item is not a class, but stands for the regions that could be in a higher class. */
  isUncertain?: boolean;
}

/**
 * A function from a value to its class: 0 below the first threshold, and one more for each threshold that the value
 * reaches; -1 for no data.
 * @param thresholds in ascending order
 */
export function classesOf(thresholds: readonly number[]): (value: number | null) => number {
  const scale = scaleThreshold(thresholds, range(thresholds.length + 1));
  return (value) => (value === null ? -1 : scale(value));
}

/** The names of the classes between thresholds. */
export interface ClassWords {
  below: (value: string) => string;
  between: (from: string, to: string) => string;
  from: (value: string) => string;
}

/** The words of a legend in one language. */
interface Words {
  text: ClassWords;
  spoken: ClassWords;
  /** A class with the number of its regions. */
  counted: (text: string, count: number) => string;
}

const japaneseEnds: Pick<ClassWords, 'below' | 'from'> = { below: (value) => `${value}未満`, from: (value) => `${value}以上` };

const words: Record<Lang, Words> = {
  en: {
    text: {
      below: (value) => `< ${value}`,
      between: (from, to) => `${from}–${to}`,
      from: (value) => `≥ ${value}`,
    },
    spoken: {
      below: (value) => `Under ${value}`,
      between: (from, to) => `${from} to under ${to}`,
      from: (value) => `${value} or more`,
    },
    counted: (text, count) => `${text} (${count})`,
  },
  ja: {
    text: { ...japaneseEnds, between: (from, to) => `${from}〜${to}` },
    spoken: { ...japaneseEnds, between: (from, to) => `${from}以上${to}未満` },
    counted: (text, count) => `${text}（${count}）`,
  },
};

/** The names of the classes between limits: < 1, 1–2, ≥ 2. */
export const rangeTexts = ({ below, between, from }: ClassWords, limits: readonly string[]): string[] => [
  below(limits[0] ?? ''),
  ...limits.slice(1).map((limit, i) => between(limits[i] ?? '', limit)),
  from(limits.at(-1) ?? ''),
];

/**
 * The names of the classes between thresholds, as text and in words.
 * @param withUnit writes a threshold in words
 */
export function rangeNames(
  thresholds: readonly number[],
  format: (value: number) => string,
  withUnit: (text: string) => string,
  lang: Lang,
): ClassName[] {
  const limits = thresholds.map(format);
  const spoken = rangeTexts(words[lang].spoken, limits.map(withUnit));
  return rangeTexts(words[lang].text, limits).map((text, i) => ({ text, spoken: spoken[i] ?? '' }));
}

/** A region with its class. */
interface ClassedRegion {
  bin: number;
  /** Whether the region could be in a higher class. */
  isUncertain?: boolean;
}

/** A map whose regions can have an uncertain class. Each has the colour of its certain class, and dots. */
export interface UncertainClasses {
  /** Ids of the regions that could be in a higher class. */
  uncertain?: readonly string[];
}

interface LegendOptions {
  lang: Lang;
  /** The text for regions that could be in a higher class. They are counted in their certain class too. */
  uncertain?: string;
}

/** A class with the largest count that it can have. */
export const widestClass = (text: string, regions: readonly ClassedRegion[], lang: Lang): string =>
  words[lang].counted(text, regions.length);

/** The classes with the number of regions in each, then the numbers of uncertain regions and of regions without data, if there are any. */
export function legendOf(
  names: readonly ClassName[],
  noData: string,
  regions: readonly ClassedRegion[],
  { lang, uncertain = '' }: LegendOptions,
): LegendItem[] {
  const { counted } = words[lang];
  const count = (bin: number): number => regions.filter((region) => region.bin === bin).length;
  const item = (text: string, count: number, spoken = capitalized(text)): Omit<LegendItem, 'bin'> => ({
    text: counted(text, count),
    spoken,
    widest: widestClass(text, regions, lang),
  });
  const uncertainCount = regions.filter(({ isUncertain }) => isUncertain).length;
  return [
    ...names.map(({ text, spoken }, bin) => ({ bin, ...item(text, count(bin), spoken) })),
    ...(uncertainCount ? [{ bin: -1, isUncertain: true, ...item(uncertain, uncertainCount) }] : []),
    ...(count(-1) ? [{ bin: -1, ...item(noData, count(-1)) }] : []),
  ];
}
