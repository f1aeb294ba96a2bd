import type { Lang } from '../model/locale.ts';

export const noData: Record<Lang, string> = { en: 'no data', ja: 'データなし' };

/** What the figures of each basis count. */
export const bopBasis: Record<Lang, string> = { en: 'Balance of payments (BOP) basis.', ja: '国際収支（BOP）ベース。' };
export const censusBasis: Record<Lang, string> = {
  en: 'Census basis (customs documents): exports valued free alongside ship (FAS), general imports at customs value.',
  ja: '通関（センサス）ベース：輸出はFAS（船側渡し）価格、一般輸入は関税評価額（Customs Value）。',
};

/** What the figures of US trade with a country count, on each basis. */
export const basisOf = { bop: bopBasis, census: censusBasis };

/** The first year in which the BEA's figures of the European Union are without the United Kingdom. */
const firstYearWithoutUk = 2020;

/** What the published figures of a partner count in some years only; undefined for all partners but the European Union. */
export const areaNote = (partner: string, lang: Lang): string | undefined => (partner === 'EU' ? europeanUnionNote[lang] : undefined);
const europeanUnionNote: Record<Lang, string> = {
  en: 'Through 2019 the figures of the European Union include the United Kingdom; from 2020 they do not.',
  ja: 'EUの値は2019年まで英国を含み、2020年以降は含まない。',
};

/** The year from which the published figures of a partner count another area, and what changes; undefined if they never do. */
export const areaBreak = (partner: string, lang: Lang): { year: number; text: string } | undefined =>
  partner === 'EU' ? { year: firstYearWithoutUk, text: withoutUk[lang] } : undefined;
const withoutUk: Record<Lang, string> = { en: 'Without the UK from here', ja: 'ここから英国を含まず' };

/** Whether the published figures of a partner count another area in one year than in a later one. */
export const hasOtherArea = (partner: string, earlier: number, later: number): boolean =>
  partner === 'EU' && earlier < firstYearWithoutUk && later >= firstYearWithoutUk;

/** Basis of the exports of states. */
export const statesBasis: Record<Lang, string> = {
  en: 'Census basis (customs documents): exports valued free alongside ship (FAS), by the state where their transport began (origin of movement).',
  ja: '通関（センサス）ベース：輸出はFAS（船側渡し）価格、輸送の起点となった州（Origin of Movement）による。',
};

/** What a chart says about the bundled figures by prefecture. Amounts and counts of prefectures are passed as text. */
interface PrefectureProvenance {
  /** The basis of the estimate. */
  production: string;
  /** The basis of customs declarations. */
  customs: string;
  /** How the estimate is computed: which part of the imports is shared out. */
  estimateNote: (assigned: string, imports: string) => string;
  /** What the figures that METI suppresses do to the estimate. */
  suppressedNote: (cells: number, prefectures: string, industries: number) => string;
  /** What customs declarations count. */
  declaredNote: string;
  /** Where the exports of the other prefectures are published. */
  unknownNote: (prefectures: string) => string;
}

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

export const prefectureProvenance: Record<Lang, PrefectureProvenance> = {
  en: {
    production:
      'An estimate, with this project’s concordance of end-use codes to industries. Imports on the Census basis, at customs value.',
    customs: 'Exports declared at the prefecture’s customs offices.',
    estimateNote: (assigned, imports) =>
      `Estimate: US goods imports from Japan are assigned to industries (${assigned} of ${imports}), and each industry’s part is shared out by the prefectures’ factory shipments. Establishments with fewer than four persons are not included.`,
    suppressedNote: (cells, prefectures, industries) =>
      `Japan’s industry ministry withholds ${plural(cells, 'figure', 'figures')} of shipments; leaving them out makes ${prefectures} too low, and the others slightly too high, in ${plural(industries, 'industry', 'industries')}.`,
    declaredNote: 'Exports are declared where goods leave Japan, which is often not where they are made.',
    unknownNote: (prefectures) =>
      `The exports of ${prefectures} are unknown here, not zero. Japan’s Ministry of Finance publishes exports by commodity, customs office and country in its Trade Statistics.`,
  },
  ja: {
    production: '本プロジェクトによる最終用途・産業対応表を用いた推計値。輸入は通関（センサス）ベースの関税評価額。',
    customs: '都道府県内の税関官署に申告された輸出額。',
    estimateNote: (assigned, imports) =>
      `推計：米国の対日財輸入のうち生産産業を特定できる${assigned}（総額${imports}）を、産業ごとに各都道府県の製造品出荷額で按分した。従業者3人以下の事業所は含まない。`,
    suppressedNote: (cells, prefectures, industries) =>
      `経済産業省が秘匿した出荷額${cells}件は除いた。このため${industries}産業では、${prefectures}が過小、他の都道府県がやや過大になっている。`,
    declaredNote: '輸出額は、貨物の生産地ではなく、申告を受けた税関官署の所在地による。',
    unknownNote: (prefectures) =>
      `${prefectures}の値はここでは不明（ゼロではない）。財務省「貿易統計」の税関別品別国別表に、税関官署別の輸出額がある。`,
  },
};
