import { bopBasis, censusBasis, statesBasis } from '../../data/provenance.ts';
import { ordinal } from '../../model/format.ts';
import type { Lang } from '../../model/locale.ts';
import { qualityText, type Quality } from '../../model/quality.ts';

interface Text {
  /** What the figures of each source count; `other` for the sources without an own sentence. */
  basis: Record<string, string>;
  /** The name of each basis, for speech. */
  basisName: Record<string, string>;
  rank: (rank: number) => string;
  /** A figure with its quality: a place that is first by an estimate, or an estimated amount. */
  figure: (figure: string, quality: Quality, isPlace: boolean) => string;
  /** Two bounds as they are written: 35 to 47. */
  interval: (from: string, to: string) => string;
  /** Two bounds as they are said: between 35 and 47. */
  spokenInterval: (from: string, to: string) => string;
  title: (label: string, year: number, quality: Quality, source: string) => string;
  /** What a screen reader says after the figure. The quality is undefined if the figure says it. */
  spoken: (year: number, quality: Quality | undefined, publisher: string, basis: string | undefined) => string;
  none: string;
}

export const text: Record<Lang, Text> = {
  en: {
    basis: {
      'us-japan-bop': bopBasis.en,
      bop: bopBasis.en,
      'us-partners-bop': 'Balance of payments (BOP) basis, among the countries that BEA lists.',
      'us-states-exports': statesBasis.en,
      estimate: 'An estimate: the imports, shared out by factory shipments with this project’s concordance of end-use codes to industries.',
      other: censusBasis.en,
    },
    basisName: { BOP: 'BOP basis', Census: 'Census basis' },
    rank: ordinal,
    figure: (figure, quality, isPlace) => (isPlace ? figure + qualityText.en.suffix(quality) : qualityText.en.inSentence(figure, quality)),
    interval: (from, to) => `${from} to ${to}`,
    spokenInterval: (from, to) => `between ${from} and ${to}`,
    title: (label, year, quality, source) => `${label}, ${qualityText.en.year(year, quality)}. ${source}`,
    spoken: (year, quality, publisher, basis) => {
      // A figure that says its quality ends with brackets.
      const words = [year, quality && qualityText.en.note(quality), publisher, basis].filter(Boolean).join(', ');
      return quality ? ` (${words})` : `, ${words}`;
    },
    none: 'no figure',
  },
  ja: {
    basis: {
      'us-japan-bop': bopBasis.ja,
      bop: bopBasis.ja,
      'us-partners-bop': '国際収支（BOP）ベース、BEAが掲げる国の中での値。',
      'us-states-exports': statesBasis.ja,
      estimate: '推計：輸入額を、本プロジェクトによる最終用途・産業対応表を用いて製造品出荷額で按分した。',
      other: censusBasis.ja,
    },
    basisName: { BOP: '国際収支ベース', Census: '通関ベース' },
    rank: (rank) => `第${rank}位`,
    figure: (figure, quality, isPlace) => (isPlace ? figure + qualityText.ja.suffix(quality) : qualityText.ja.inSentence(figure, quality)),
    interval: (from, to) => `${from}〜${to}`,
    spokenInterval: (from, to) => `${from}から${to}まで`,
    title: (label, year, quality, source) => `${label}、${qualityText.ja.year(year, quality)}。${source}`,
    spoken: (year, quality, publisher, basis) => {
      const words = [qualityText.ja.year(year, quality ?? 'exact'), publisher, basis].filter(Boolean).join('、');
      return quality ? `（${words}）` : `、${words}`;
    },
    none: '数値なし',
  },
};
