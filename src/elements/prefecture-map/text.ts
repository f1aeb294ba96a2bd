import type { Country } from '../../model/country.ts';
import type { Lang } from '../../model/locale.ts';
import { qualityText, type Quality } from '../../model/quality.ts';

/** `country` is the one that the prefectures export to. Amounts are passed without their quality. */
interface Text {
  title: (country: Country, year: number, quality: Quality) => string;
  /** `first` is the amount of the first of `names`, `firstQuality` its quality. */
  takeaway: (country: Country, names: string, first: string, firstQuality: Quality, over1bn: number, year: number) => string;
  /** For data on a single prefecture. */
  only: (country: Country, name: string, amount: string, year: number) => string;
  chosen: (country: Country, name: string, amount: string, quality: Quality, year: number) => string;
  unknown: (name: string, year: number) => string;
  summary: (country: Country, year: number, quality: Quality) => string;
  unit: (quality: Quality) => string;
  spoken: (name: string, amount: string, quality: Quality) => string;
  order: string;
  prefecture: string;
  value: (country: Country) => string;
  mapNote: string;
}

const { en, ja } = qualityText;

export const text: Record<Lang, Text> = {
  en: {
    title: ({ name }, year, quality) => `Goods exports to ${name} by prefecture, ${year}${en.inParentheses(quality)}`,
    takeaway: ({ name }, names, first, quality, over1bn, year) =>
      `${names} sold the most goods to ${name} in ${year}, ${en.estimated(first, quality)} for the first; ${over1bn} ${over1bn === 1 ? 'prefecture' : 'prefectures'} passed $1 billion${quality === 'exact' ? '' : ', by this estimate'}.`,
    only: ({ name: country }, name, amount, year) =>
      `${name} declared ${amount} of exports to ${country} in ${year}; for the other prefectures there is no data here.`,
    chosen: ({ name: country }, name, amount, quality, year) =>
      `${name} sold ${en.estimated(amount, quality)} of goods to ${country} in ${year}.`,
    unknown: (name, year) => `There is no data here for ${name} in ${year}, which is not zero.`,
    summary: ({ name }, year, quality) => `Map of Japan: goods exports to ${name} by prefecture, ${year}${en.inParentheses(quality)}`,
    unit: (quality) => `billion US dollars${quality === 'exact' ? '' : `, ${en.estimate}`} (prefectures)`,
    spoken: (name, amount, quality) => `${name}: ${en.amount(amount, quality)}${en.inParentheses(quality)}`,
    order: 'Order',
    prefecture: 'Prefecture',
    value: ({ shortName }) => `Goods exports to ${shortName}`,
    mapNote:
      'Okinawa is in the inset, at one and a half times the scale; Ogasawara, Tokara, Amami and Daito are not drawn. Boundaries are de facto ones (Natural Earth), in which the four northern islands are part of no prefecture.',
  },
  ja: {
    title: ({ towards }, year, quality) => `都道府県別の${towards}財輸出額（${year}年）${ja.inParentheses(quality)}`,
    takeaway: ({ towards }, names, first, quality, over1bn, year) =>
      `${year}年の${towards}財輸出額は${names}の順に大きく、首位は${ja.estimated(first, quality)}。10億ドルを超えたのは${over1bn}都府県だった${ja.inParentheses(quality)}。`,
    only: ({ towards }, name, amount, year) =>
      `${year}年に${name}で申告された${towards}輸出額は${amount}。他の都道府県のデータはここにはない。`,
    chosen: ({ towards }, name, amount, quality, year) => `${year}年の${name}の${towards}財輸出額は${ja.estimated(amount, quality)}。`,
    unknown: (name, year) => `${name}の${year}年のデータはここにはない（ゼロではない）。`,
    summary: ({ towards }, year, quality) => `日本の地図：都道府県別の${towards}財輸出額（${year}年）${ja.inParentheses(quality)}`,
    unit: (quality) => `億ドル${quality === 'exact' ? '' : `、${ja.estimate}`}（都道府県の数）`,
    spoken: (name, amount, quality) => `${name}：${ja.amount(amount, quality)}${ja.inParentheses(quality)}`,
    order: '順',
    prefecture: '都道府県',
    value: ({ towards }) => `${towards}財輸出額`,
    mapNote:
      '沖縄県は別枠（1.5倍）。小笠原・トカラ・奄美・大東は描いていない。境界は実効支配によるもの（Natural Earth）で、北方四島はどの県にも含まれていない。',
  },
};
