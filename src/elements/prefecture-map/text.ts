import { prefectureText } from '../../data/prefecture-text.ts';
import type { Measure } from '../../data/prefecture-figures.ts';
import type { Country } from '../../model/country.ts';
import { capitalized, list } from '../../model/format.ts';
import type { Lang } from '../../model/locale.ts';
import { qualityText, type Quality } from '../../model/quality.ts';

/** The largest figures of a year in which every prefecture has data. */
interface Largest {
  measure: Measure;
  /** The country that the prefectures export to. */
  country: Country;
  year: number;
  /** Names of the prefectures with the largest figure. */
  first: readonly string[];
  /** Names of the first prefectures, in the order of their figures. */
  named: readonly string[];
  /** Whether no two of them are equal. */
  isOrdered: boolean;
  /** The largest figure, with the words for its quality. */
  amount: string;
  /** Names of the prefectures with a billion dollars or more. */
  over1bn: readonly string[];
  quality: Quality;
}

/** `year` is a year with notes on its figures. */
interface Text {
  title: (measure: Measure, country: Country, year: string) => string;
  takeaway: (largest: Largest) => string;
  unknown: (name: string, year: number) => string;
  summary: (measure: Measure, country: Country, year: string) => string;
  unit: (quality: Quality) => string;
  /** `amount` has the words for its quality, or those for no data. */
  spoken: (name: string, amount: string) => string;
  order: string;
  prefecture: string;
  value: (measure: Measure, country: Country) => string;
  mapNote: string;
}

const { en, ja } = prefectureText;

export const text: Record<Lang, Text> = {
  en: {
    title: (measure, { name }, year) => `${capitalized(en.exports[measure])} ${name} by prefecture, ${year}`,
    takeaway: ({ measure, country, year, first, named, amount, over1bn, quality }) => {
      const led = named.length > first.length ? `, led by ${list(first, 'en')}` : '';
      const each = first.length > 1 ? ' each' : '';
      const leaders = named.length > 3 ? en.count(named) : list(named, 'en');
      const above = over1bn.length ? en.count(over1bn) : 'no prefecture';
      const byEstimate = quality === 'estimate' ? ', by this estimate' : '';
      // Exporters declare goods at customs offices; a prefecture declares nothing.
      return {
        production: `${leaders} exported the most goods to ${country.name} in ${year}${led} (${amount}${each}); ${above} exported $1\u00a0billion or more${byEstimate}.`,
        customs: `The most exports to ${country.name} were declared in ${leaders} in ${year}${led} (${amount}${each}); ${above} had $1\u00a0billion or more${byEstimate}.`,
      }[measure];
    },
    unknown: (name, year) => `No figure for ${name} in ${year} is given here: unknown, not zero.`,
    summary: (measure, { name }, year) => `Map of Japan: ${en.exports[measure]} ${name} by prefecture, ${year}`,
    // The unit fits a column of 288 px.
    unit: (quality) =>
      `${['billion US dollars', quality === 'rounded' ? 'rounded' : qualityText.en.note(quality)].filter(Boolean).join(', ')} (prefectures)`,
    spoken: (name, amount) => `${name}: ${amount}`,
    order: 'Order',
    prefecture: 'Prefecture',
    value: (measure, { shortName }) => `${capitalized(en.exports[measure])} ${shortName}`,
    mapNote:
      'Okinawa is in the inset, at one and a half times the scale; Ogasawara, Tokara, Amami and Daito are not drawn. In the de facto boundaries (Natural Earth), the four northern islands are part of no prefecture.',
  },
  ja: {
    title: (measure, { towards }, year) => `都道府県別の${towards}${ja.exports[measure]}（${year}）`,
    takeaway: ({ measure, country, year, first, named, isOrdered, amount, over1bn, quality }) => {
      const largest = first.length > 3 ? ja.count(first) : list(first, 'ja');
      const order =
        named.length > 1 && isOrdered
          ? `${list(named, 'ja')}の順に大きく、首位の${largest}は${amount}`
          : `${largest}が最も大きく、${first.length > 1 ? 'いずれも' : ''}${amount}`;
      const above = over1bn.length ? `10億ドル以上は${ja.count(over1bn)}` : '10億ドル以上の都道府県はない';
      return `${year}年の${country.towards}${ja.exports[measure]}は、${order}。${above}${qualityText.ja.suffix(quality)}。`;
    },
    unknown: (name, year) => `${name}の${year}年の値はここでは不明である（ゼロではない）。`,
    summary: (measure, { towards }, year) => `日本の地図：都道府県別の${towards}${ja.exports[measure]}（${year}）`,
    unit: (quality) => `${['億ドル', qualityText.ja.note(quality)].filter(Boolean).join('、')}（都道府県の数）`,
    spoken: (name, amount) => `${name}：${amount}`,
    order: '表示順',
    prefecture: '都道府県',
    value: (measure, { towards }) => `${towards}${ja.exports[measure]}`,
    mapNote:
      '沖縄県は別枠（1.5倍）。小笠原・トカラ・奄美・大東は描いていない。境界は実効支配によるもの（Natural Earth）で、北方四島はどの都道府県にも含まれていない。',
  },
};
