import type { Country } from '../../model/country.ts';
import type { Lang } from '../../model/locale.ts';

/** One direction of the trade. */
export type Direction = 'exports' | 'imports';
export type Flow = Direction | 'both';
export type Classification = 'sitc' | 'naics';

/** A section or industry, or several with the same figure, and the share of each as text. */
export interface Leader {
  names: readonly string[];
  share: string;
}

/** What every takeaway depends on. */
export interface TakeawayContext {
  /** The country that the United States trades with. */
  country: Country;
  year: number;
  /** Whether a section or industry has no figure, so that shares are of the others. */
  isPartial: boolean;
  /** The quality of the figures in parentheses; empty for exact ones. */
  quality: string;
}

/** `country` is the one that the United States trades with. */
interface Text {
  title: (flow: Flow, country: Country, by: Classification, year: number) => string;
  takeaway: {
    /** A part with its share of the imports, and its share of the exports; undefined is no data. */
    both: (context: TakeawayContext, name: string, shareOfImports: string, shareOfExports: string | undefined) => string;
    /** The largest part of a flow, and the second one if it is certain. */
    one: (context: TakeawayContext, flow: Direction, first: Leader, second: Leader | undefined) => string;
  };
  summary: (title: string, hasRows: boolean) => string;
  head: (flow: Direction, country: Country, total: string) => string;
  percent: (text: string) => string;
  /** A share and its amount. */
  figures: (share: string, amount: string) => string;
  spoken: (flow: Direction, name: string, figures: string) => string;
  flow: Record<Direction, (country: Country) => string>;
  other: (count: number) => string;
  total: string;
  code: Record<Classification, string>;
  name: Record<Classification, string>;
  share: Record<Direction, string>;
  /** The name of the share in a flow. */
  shareOf: (flow: Direction, country: Country) => string;
  /** The name of the row of a tooltip that has the quality of the figures. */
  quality: string;
  shares: Record<Classification, string>;
  /** What shares are of if a section or industry has no figure. */
  partial: string;
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

/** A name inside a sentence. */
export const uncapitalized = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

const japanesePartial = ({ isPartial }: TakeawayContext): string => (isPartial ? '、数値のある項目の中では' : '');

export const text: Record<Lang, Text> = {
  en: {
    title: (flow, country, by, year) => `${english[flow](country)} by ${by === 'sitc' ? 'SITC section' : 'NAICS industry'}, ${year}`,
    takeaway: {
      both: ({ country, year, isPartial, quality }, name, shareOfImports, shareOfExports) => {
        const listed = isPartial ? 'listed ' : '';
        const imports = `${name} made up ${shareOfImports} of the ${listed}goods that the United States bought from ${country.name} in ${year}`;
        const exports = shareOfExports
          ? `, and ${shareOfExports} of those it sold there`
          : '; its share of those it sold there is not known';
        return `${imports}${exports}${quality}.`;
      },
      one: ({ country, year, isPartial, quality }, flow, { names, share }, second) => {
        // Most names have an "and" of their own.
        const leaders = names.map((name, i) => (i ? uncapitalized(name) : name)).join(', and ');
        const each = names.length > 1 ? 'each ' : '';
        const made = `${leaders} ${each}made up ${share} of ${isPartial ? 'listed ' : ''}${english[flow](country)} in ${year}`;
        const then = second ? `; ${uncapitalized(second.names[0] ?? '')} came second with ${second.share}` : '';
        return `${made}${then}${quality}.`;
      },
    },
    summary: (title, hasRows) => `${hasRows ? 'Bar chart' : 'Stacked columns'}: ${title}`,
    head: (flow, country, total) => `${englishFlow[flow](country)}, ${total}`,
    percent: (text) => `${text}%`,
    figures: (share, amount) => `${share}, ${amount}`,
    spoken: (flow, name, figures) => `${flow === 'exports' ? 'Exports' : 'Imports'}, ${name}: ${figures}`,
    flow: englishFlow,
    other: (count) => `Other (${count})`,
    total: 'Total',
    code: { sitc: 'SITC', naics: 'NAICS' },
    name: { sitc: 'Section', naics: 'Industry' },
    share: { exports: 'Share of exports', imports: 'Share of imports' },
    shareOf: (flow, country) => `Share of ${englishFlow[flow](country)}`,
    quality: 'Figures',
    shares: {
      sitc: 'Shares of the sum of the ten sections, which can differ from later revisions of the total.',
      naics: 'Shares of the published total.',
    },
    partial: 'Some parts have no figure; shares are of the sum of the others.',
    recovered: (last) =>
      `The figures up to ${last} are recovered from ratios to GDP, which a data set whose name is not on record gives with 15 digits. Multiplied by GDP, each is within a tenth of a cent of whole dollars.`,
  },
  ja: {
    title: (flow, country, by, year) => `${japanese[flow](country)}の構成（${by === 'sitc' ? 'SITC大分類' : 'NAICS産業'}別、${year}年）`,
    takeaway: {
      both: (context, name, shareOfImports, shareOfExports) => {
        const { country, year, quality } = context;
        const exports = shareOfExports ? `では${shareOfExports}だった` : 'に占める割合は不明である';
        return `${year}年${japanesePartial(context)}、${name}は米国の${country.towards}財輸入の${shareOfImports}を占め、${country.towards}財輸出${exports}${quality}。`;
      },
      one: (context, flow, { names, share }, second) => {
        const { country, year, quality } = context;
        const each = names.length > 1 ? 'それぞれ' : '';
        const most = second ? `最も多く、${second.names[0]}が${second.share}で続いた` : '最も多かった';
        return `${year}年の${japanese[flow](country)}は${japanesePartial(context)}${names.join('、')}が${each}${share}で${most}${quality}。`;
      },
    },
    summary: (title, hasRows) => `${hasRows ? '棒グラフ' : '積み上げ縦棒'}：${title}`,
    head: (flow, country, total) => `${japaneseFlow[flow](country)}：${total}`,
    percent: (text) => `${text}％`,
    figures: (share, amount) => `${share}、${amount}`,
    spoken: (flow, name, figures) => `${flow === 'exports' ? '輸出' : '輸入'}、${name}：${figures}`,
    flow: japaneseFlow,
    other: (count) => `その他（${count}）`,
    total: '合計',
    code: { sitc: 'SITC', naics: 'NAICS' },
    name: { sitc: '分類', naics: '産業' },
    share: { exports: '輸出に占める割合', imports: '輸入に占める割合' },
    shareOf: (flow, country) => `${japaneseFlow[flow](country)}に占める割合`,
    quality: '数値',
    shares: {
      sitc: '割合は10分類の合計に対するもので、合計は改定後の総額と異なることがある。',
      naics: '割合は公表された総額に対するもの。',
    },
    partial: '数値のない項目があり、割合はそれ以外の項目の合計に対するもの。',
    recovered: (last) =>
      `${last}年までの数値は、転記元（名称の記録なし）が15桁で掲載する対GDP比から復元した値である。GDPを掛けると、0.1セント未満の誤差で1ドル単位の整数になる。`,
  },
};
