import type { Country } from '../../model/country.ts';
import type { Lang } from '../../model/locale.ts';
import { qualityText, type Quality } from '../../model/quality.ts';

export type Per = 'residents' | 'total';

/** `country` is the one that the prefectures export to. Amounts are passed without their quality. */
interface Text {
  title: (per: Per, country: Country, count: number, year: number, quality: Quality) => string;
  takeaway: (per: Per, country: Country, name: string, amount: string, quality: Quality, year: number) => string;
  summary: (per: Per, country: Country, year: number, quality: Quality) => string;
  unit: (per: Per, unit: string, quality: Quality) => string;
  spoken: (rank: number, name: string, amount: string, quality: Quality) => string;
  total: (country: Country) => string;
  perResidents: string;
  residents: string;
  rank: string;
  prefecture: string;
  census: string;
}

const { en, ja } = qualityText;
const english: Record<Per, string> = { residents: ' per 100,000 residents', total: '' };
const japanese: Record<Per, string> = { residents: '（人口10万人当たり）', total: '' };

export const text: Record<Lang, Text> = {
  en: {
    title: (per, { shortName }, count, year, quality) =>
      `${count === 1 ? 'Top prefecture' : `Top ${count} prefectures`} by goods exports to ${shortName}${english[per]}, ${year}${en.inParentheses(quality)}`,
    takeaway: (per, { shortName }, name, amount, quality, year) =>
      `${name} sold the most goods to ${shortName}${per === 'residents' ? ' per resident' : ''} in ${year}: ${en.estimated(amount, quality)}${english[per]}.`,
    summary: (per, { shortName }, year, quality) =>
      `Bar chart of prefectures by goods exports to ${shortName}${english[per]}, largest first, ${year}${en.inParentheses(quality)}`,
    unit: (per, unit, quality) => `${unit}${english[per]}${en.inParentheses(quality)}`,
    spoken: (rank, name, amount, quality) => `${rank}. ${name}: ${en.amount(amount, quality)}${en.inParentheses(quality)}`,
    total: ({ shortName }) => `Goods exports to ${shortName}`,
    perResidents: 'Per 100,000 residents',
    residents: 'Residents',
    rank: 'Rank',
    prefecture: 'Prefecture',
    census: 'Residents: census of 1 October 2015, Statistics Bureau of Japan.',
  },
  ja: {
    title: (per, { towards }, count, year, quality) =>
      `${towards}財輸出額${japanese[per]}上位${count}都道府県（${year}年）${ja.inParentheses(quality)}`,
    takeaway: (per, { towards }, name, amount, quality, year) =>
      `${year}年、${per === 'residents' ? '人口10万人当たりの' : ''}${towards}財輸出額が最も大きかったのは${name}で、${ja.estimated(amount, quality)}だった。`,
    summary: (per, { towards }, year, quality) =>
      `都道府県別の${towards}財輸出額${japanese[per]}の棒グラフ（${year}年、大きい順）${ja.inParentheses(quality)}`,
    unit: (per, unit, quality) => `${unit}${japanese[per]}${ja.inParentheses(quality)}`,
    spoken: (rank, name, amount, quality) => `${rank}位 ${name}：${ja.amount(amount, quality)}${ja.inParentheses(quality)}`,
    total: ({ towards }) => `${towards}財輸出額`,
    perResidents: '人口10万人当たり',
    residents: '人口',
    rank: '順位',
    prefecture: '都道府県',
    census: '人口は2015年10月1日の国勢調査（総務省統計局）。',
  },
};
