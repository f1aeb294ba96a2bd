import type { Lang } from '../model/locale.ts';

export const noData: Record<Lang, string> = { en: 'no data', ja: 'データなし' };

/** What the figures of each basis count. */
export const bopBasis: Record<Lang, string> = { en: 'Balance of payments (BOP) basis.', ja: '国際収支（BOP）ベース。' };
export const censusBasis: Record<Lang, string> = {
  en: 'Census basis: exports f.a.s., general imports at customs value.',
  ja: '通関（センサス）ベース：輸出はf.a.s.価格、一般輸入は課税価格。',
};

/** Basis of the exports of states. */
export const statesBasis: Record<Lang, string> = {
  en: 'Census basis, f.a.s., by state of origin of movement.',
  ja: '通関（センサス）ベース、f.a.s.価格、輸送起点の州による。',
};

/** What a chart says about the bundled figures by prefecture. */
interface PrefectureProvenance {
  /** The basis of the estimate, and its sources beside the first. */
  production: string;
  /** The basis of customs declarations. */
  customs: string;
  /** How the estimate is computed, and for how many prefectures it is a lower bound. */
  productionNote: (atLeast: number) => string;
  /** Why prefectures have no data, and how to import it. */
  customsNote: (missing: number) => string;
}

export const prefectureProvenance: Record<Lang, PrefectureProvenance> = {
  en: {
    production:
      'With METI, Census of Manufacture 2014, and this project’s concordance of end-use codes to industries. An estimate, Census basis.',
    customs: 'Exports declared at the prefecture’s customs offices.',
    productionNote: (atLeast) =>
      `Estimate: US imports from Japan, by the industry that makes them, shared out by each prefecture’s factory shipments; about 130 of 134.5 billion dollars. For ${atLeast} prefectures a suppressed cell makes it “at least”.`,
    customsNote: (missing) =>
      `For ${missing} ${missing === 1 ? 'prefecture' : 'prefectures'} the exports are not known here. A table of Japan’s Ministry of Finance has exports by commodity, customs office and country: no data is not zero. data/README.md says how it is imported.`,
  },
  ja: {
    production: '経済産業省「工業統計調査」（2014年）と、本プロジェクトによる最終用途・産業対応表を併用。推計値、通関（センサス）ベース。',
    customs: '県内の税関官署に申告された輸出額。',
    productionNote: (atLeast) =>
      `推計：米国の対日輸入を生産産業に割り当て、各都道府県の製造品出荷額で按分した（1,345億ドルのうち約1,300億ドル）。秘匿値のある${atLeast}県は「以上」とする。`,
    customsNote: (missing) =>
      `${missing}都道府県の値はここでは分からない。財務省貿易統計（品別・税関別・国別表）にある。データなしはゼロではない。取り込み方は data/README.md にある。`,
  },
};
