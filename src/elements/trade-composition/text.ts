import type { Country } from '../../model/country.ts';
import type { Lang } from '../../model/locale.ts';

/** One direction of the trade. */
export type Direction = 'exports' | 'imports';
export type Flow = Direction | 'both';
export type Classification = 'sitc' | 'naics';

/** A section or industry with its share of a flow, as text. */
export interface Part {
  name: string;
  share: string;
}

/** `country` is the one that the United States trades with. */
interface Text {
  title: (flow: Flow, country: Country, by: Classification, year: number) => string;
  takeaway: {
    /** The largest part of the imports, and its share of the exports. */
    both: (country: Country, first: Part, shareOfExports: string, year: number) => string;
    one: (flow: Direction, country: Country, first: Part, second: Part, year: number) => string;
  };
  summary: (title: string) => string;
  head: (flow: Direction, country: Country, total: string) => string;
  /** A share and its amount. */
  figures: (share: string, amount: string) => string;
  spoken: (flow: Direction, name: string, figures: string) => string;
  flow: Record<Direction, (country: Country) => string>;
  other: (count: number) => string;
  code: Record<Classification, string>;
  name: Record<Classification, string>;
  share: Record<Direction, string>;
  shares: Record<Classification, string>;
  recovered: (last: number) => string;
}

const english: Record<Flow, (country: Country) => string> = {
  exports: ({ name }) => `US goods exports to ${name}`,
  imports: ({ name }) => `US goods imports from ${name}`,
  both: ({ name }) => `US goods trade with ${name}`,
};
const japanese: Record<Flow, (country: Country) => string> = {
  exports: ({ towards }) => `米国の${towards}財輸出`,
  imports: ({ towards }) => `米国の${towards}財輸入`,
  both: ({ towards }) => `米国の${towards}財貿易`,
};
const englishFlow: Text['flow'] = {
  exports: ({ name }) => `US exports to ${name}`,
  imports: ({ name }) => `US imports from ${name}`,
};
const japaneseFlow: Text['flow'] = {
  exports: ({ towards }) => `${towards}輸出`,
  imports: ({ towards }) => `${towards}輸入`,
};

export const text: Record<Lang, Text> = {
  en: {
    title: (flow, country, by, year) => `${english[flow](country)} by ${by === 'sitc' ? 'SITC section' : 'NAICS industry'}, ${year}`,
    takeaway: {
      both: (country, first, shareOfExports, year) =>
        `${first.name} made up ${first.share} of the goods that the United States bought from ${country.name} in ${year}, and ${shareOfExports} of those it sold there.`,
      one: (flow, country, first, second, year) =>
        `${first.name} made up ${first.share} of ${english[flow](country)} in ${year}; ${second.name.toLowerCase()} came second with ${second.share}.`,
    },
    summary: (title) => `Stacked columns: ${title}`,
    head: (flow, country, total) => `${englishFlow[flow](country)}, ${total}`,
    figures: (share, amount) => `${share}, ${amount}`,
    spoken: (flow, name, figures) => `${flow === 'exports' ? 'Exports' : 'Imports'}, ${name}: ${figures}`,
    flow: englishFlow,
    other: (count) => `Other (${count})`,
    code: { sitc: 'SITC', naics: 'NAICS' },
    name: { sitc: 'Section', naics: 'Industry' },
    share: { exports: 'Share of exports', imports: 'Share of imports' },
    shares: {
      sitc: 'Shares of the sum of the ten sections, which can differ from later revisions of the total.',
      naics: 'Shares of the sum of the industries.',
    },
    recovered: (last) => `The values up to ${last} were recovered from their published ratios to GDP.`,
  },
  ja: {
    title: (flow, country, by, year) => `${japanese[flow](country)}の構成（${by === 'sitc' ? 'SITC大分類' : 'NAICS産業'}別、${year}年）`,
    takeaway: {
      both: ({ towards }, first, shareOfExports, year) =>
        `${year}年、${first.name}は米国の${towards}財輸入の${first.share}を占め、${towards}財輸出では${shareOfExports}だった。`,
      one: (flow, country, first, second, year) =>
        `${year}年の${japanese[flow](country)}は${first.name}が${first.share}で最も多く、${second.name}が${second.share}で続いた。`,
    },
    summary: (title) => `積み上げ縦棒：${title}`,
    head: (flow, country, total) => `${japaneseFlow[flow](country)} ${total}`,
    figures: (share, amount) => `${share}、${amount}`,
    spoken: (flow, name, figures) => `${flow === 'exports' ? '輸出' : '輸入'}、${name}：${figures}`,
    flow: japaneseFlow,
    other: (count) => `その他（${count}）`,
    code: { sitc: 'SITC', naics: 'NAICS' },
    name: { sitc: '分類', naics: '産業' },
    share: { exports: '輸出に占める割合', imports: '輸入に占める割合' },
    shares: { sitc: '割合は10分類の合計に対するもので、合計は改定後の総額と異なることがある。', naics: '割合は全産業の合計に対するもの。' },
    recovered: (last) => `${last}年までの値は、公表された対GDP比から復元した。`,
  },
};
