import { capitalized } from '../../model/format.ts';
import type { Lang } from '../../model/locale.ts';
import { uncapitalized, type Direction } from './text.ts';

interface ComparisonText {
  /**
   * The sentence after a takeaway of both flows: the differences of its part; undefined is no data. `quality` is that of the other
   * year, in parentheses.
   */
  ofBoth: (differences: { exports: string | undefined; imports: string | undefined }, quality: string) => string;
  /** The sentence after a takeaway of one flow. */
  ofOne: (name: string, difference: string, quality: string) => string;
  /** The quality of the figures of both years, in brackets. */
  inBothYears: (note: string) => string;
  /** What the outlines in the drawing show, with the units. */
  outlines: (year: number) => string;
  /** The share of a part in another year. */
  share: Record<Direction, (year: number) => string>;
  /** The difference of a share from that of another year. */
  difference: Record<Direction, (year: number) => string>;
  /** The quality of the figures of one of the two years. */
  note: (note: string, year: number) => string;
}

export const comparisonText: Record<Lang, ComparisonText> = {
  en: {
    ofBoth({ exports, imports }, quality) {
      const parts = [
        ...(imports ? [`its share of imports was ${imports}`] : []),
        ...(exports ? [`its share of exports was ${exports}`] : []),
      ];
      return parts.length ? ` ${capitalized(parts.join(', and '))}${quality}.` : '';
    },
    ofOne: (name, difference, quality) => ` The share of ${uncapitalized(name)} was ${difference}${quality}.`,
    inBothYears: (note) => ` (both years: ${note})`,
    outlines: (year) => `percent; outlines: ${year}; differences in percentage points`,
    share: {
      exports: (year) => `Share of exports, ${year}`,
      imports: (year) => `Share of imports, ${year}`,
    },
    difference: {
      exports: (year) => `Share of exports, difference from ${year}`,
      imports: (year) => `Share of imports, difference from ${year}`,
    },
    note: (note, year) => `${year}: ${note}`,
  },
  ja: {
    ofBoth({ exports, imports }, quality) {
      const parts = [...(imports ? [`輸入に占める割合は${imports}`] : []), ...(exports ? [`輸出に占める割合は${exports}`] : [])];
      return parts.length ? `${parts.join('。')}${quality}。` : '';
    },
    ofOne: (name, difference, quality) => `${name}の割合は${difference}${quality}。`,
    inBothYears: (note) => `（両年とも${note}）`,
    outlines: (year) => `％、枠線は${year}年、差はポイント`,
    share: {
      exports: (year) => `輸出に占める割合、${year}年`,
      imports: (year) => `輸入に占める割合、${year}年`,
    },
    difference: {
      exports: (year) => `輸出に占める割合、${year}年との差`,
      imports: (year) => `輸入に占める割合、${year}年との差`,
    },
    note: (note, year) => `${year}年：${note}`,
  },
};
