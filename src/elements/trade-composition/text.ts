import type { Lang } from '../../model/locale.ts';

export type Flow = 'exports' | 'imports' | 'both';
export type Classification = 'sitc' | 'naics';

interface Text {
  title: (flow: Flow, by: Classification, year: number) => string;
  takeaway: (flow: Flow, first: string, share: string, other: string, otherShare: string, year: number) => string;
  summary: (title: string) => string;
  head: (flow: 'exports' | 'imports', total: string) => string;
  comma: string;
  spoken: (flow: 'exports' | 'imports', name: string, figures: string) => string;
  flow: Record<'exports' | 'imports', string>;
  other: (count: number) => string;
  code: Record<Classification, string>;
  name: Record<Classification, string>;
  million: string;
  noData: string;
  share: Record<'exports' | 'imports', string>;
  shares: Record<Classification, string>;
  recovered: (last: number) => string;
}

const goods = { exports: 'US goods exports to Japan', imports: 'US goods imports from Japan', both: 'US goods trade with Japan' };
const zai = { exports: '米国の対日財輸出', imports: '米国の対日財輸入', both: '米国の対日財貿易' };

export const text: Record<Lang, Text> = {
  en: {
    title: (flow, by, year) => `${goods[flow]} by ${by === 'sitc' ? 'SITC section' : 'NAICS industry'}, ${year}`,
    takeaway: (flow, first, share, other, otherShare, year) =>
      flow === 'both'
        ? `${first} made up ${share} of the goods that the United States bought from Japan in ${year}, and ${otherShare} of those it sold there.`
        : `${first} made up ${share} of ${goods[flow]} in ${year}; ${other.toLowerCase()} came second with ${otherShare}.`,
    summary: (title) => `Stacked columns: ${title}`,
    head: (flow, total) => `${flow === 'exports' ? 'US exports to Japan' : 'US imports from Japan'}, ${total}`,
    comma: ', ',
    spoken: (flow, name, figures) => `${flow === 'exports' ? 'Exports' : 'Imports'}, ${name}: ${figures}`,
    flow: { exports: 'US exports to Japan', imports: 'US imports from Japan' },
    other: (count) => `Other (${count})`,
    code: { sitc: 'SITC', naics: 'NAICS' },
    name: { sitc: 'Section', naics: 'Industry' },
    million: 'million US dollars',
    noData: 'no data',
    share: { exports: 'Share of exports', imports: 'Share of imports' },
    shares: {
      sitc: 'Shares of the sum of the ten sections, which can differ from later revisions of the total.',
      naics: 'Shares of the sum of the industries.',
    },
    recovered: (last) => `The values up to ${last} were recovered from their published ratios to GDP.`,
  },
  ja: {
    title: (flow, by, year) => `${zai[flow]}の構成（${by === 'sitc' ? 'SITC大分類' : 'NAICS産業'}別、${year}年）`,
    takeaway: (flow, first, share, other, otherShare, year) =>
      flow === 'both'
        ? `${year}年、${first}は米国の対日財輸入の${share}を占め、対日財輸出では${otherShare}だった。`
        : `${year}年の${zai[flow]}は${first}が${share}で最も多く、${other}が${otherShare}で続いた。`,
    summary: (title) => `積み上げ縦棒：${title}`,
    head: (flow, total) => `${flow === 'exports' ? '対日輸出' : '対日輸入'} ${total}`,
    comma: '、',
    spoken: (flow, name, figures) => `${flow === 'exports' ? '輸出' : '輸入'}、${name}：${figures}`,
    flow: { exports: '対日輸出', imports: '対日輸入' },
    other: (count) => `その他（${count}）`,
    code: { sitc: 'SITC', naics: 'NAICS' },
    name: { sitc: '分類', naics: '産業' },
    million: '百万ドル',
    noData: 'データなし',
    share: { exports: '輸出に占める割合', imports: '輸入に占める割合' },
    shares: { sitc: '割合は10分類の合計に対するもので、合計は改定後の総額と異なることがある。', naics: '割合は全産業の合計に対するもの。' },
    recovered: (last) => `${last}年までの値は、公表された対GDP比から復元した。`,
  },
};
