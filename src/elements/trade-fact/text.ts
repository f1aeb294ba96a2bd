import { bopBasis, censusBasis, statesBasis } from '../../data/provenance.ts';
import type { Lang } from '../../model/locale.ts';
import { ordinal } from '../../model/format.ts';

interface Text {
  /** What each figure is. */
  label: (name: string) => string;
  basis: Record<string, string>;
  rank: (rank: number) => string;
  /** An amount or a number is estimated; a place comes first by an estimate. */
  estimate: (figure: string, isPlace: boolean) => string;
  title: (label: string, year: number, source: string) => string;
  spoken: (year: number, publisher: string) => string;
  none: string;
}

const flows: Record<Lang, Record<string, string>> = {
  en: {
    'two-way': 'US trade with Japan',
    exports: 'US exports to Japan',
    imports: 'US imports from Japan',
    balance: 'US balance with Japan',
  },
  ja: { 'two-way': '米国の対日貿易総額', exports: '米国の対日輸出', imports: '米国の対日輸入', balance: '米国の対日収支' },
};
const scopes: Record<Lang, Record<string, string>> = {
  en: { total: 'goods and services', goods: 'goods', services: 'services' },
  ja: { total: '財・サービス', goods: '財', services: 'サービス' },
};

const others: Record<Lang, Record<string, string>> = {
  en: {
    'share-asia-pacific': 'Japan’s share of US exports of goods and services to the ten economies of Asia and the Pacific that BEA lists',
    'state-first': 'State with the largest goods exports to Japan',
    'state-last': 'State with the smallest goods exports to Japan',
    'states-over-1bn': 'States with goods exports to Japan of a billion dollars or more',
    'states-over-1500m': 'States with goods exports to Japan of 1.5 billion dollars or more',
    'states-japan-in-first-10': 'States with Japan among their first ten destinations of goods exports',
    'state-share-first': 'State with the largest share of its goods exports going to Japan',
    'state-share-second': 'State with the second largest share of its goods exports going to Japan',
    'states-asia-20-certain': 'States and DC with at least a fifth of their goods exports to Asia going to Japan, for certain',
    'states-asia-20-possible': 'States and DC with at least a fifth of their goods exports to Asia going to Japan, at most',
    'share-machinery-exports': 'Machinery and vehicles (SITC 7) in US goods exports to Japan',
    'share-machinery-imports': 'Machinery and vehicles (SITC 7) in US goods imports from Japan',
    'share-machinery-world': 'Japan’s share of all US exports of machinery and vehicles (SITC 7)',
    'imports-passenger-cars': 'US imports of passenger cars from Japan',
    'share-passenger-cars': 'Japan’s share of all US imports of passenger cars',
    'prefecture-first': 'Prefecture with the largest goods exports to the United States',
    'prefectures-over-1bn': 'Prefectures with goods exports to the United States of a billion dollars or more',
  },
  ja: {
    'share-asia-pacific': 'BEAが掲げるアジア太平洋10か国・地域向け米国財・サービス輸出に占める日本の割合',
    'state-first': '対日財輸出額が最も大きい州',
    'state-last': '対日財輸出額が最も小さい州',
    'states-over-1bn': '対日財輸出額が10億ドル以上の州の数',
    'states-over-1500m': '対日財輸出額が15億ドル以上の州の数',
    'states-japan-in-first-10': '日本が財輸出先の上位10位以内に入る州の数',
    'state-share-first': '財輸出総額に占める日本の割合が最も大きい州',
    'state-share-second': '財輸出総額に占める日本の割合が2番目に大きい州',
    'states-asia-20-certain': 'アジア向け財輸出の2割以上が日本向けであることが確実な州・特別区の数',
    'states-asia-20-possible': 'アジア向け財輸出の2割以上が日本向けであり得る州・特別区の数',
    'share-machinery-exports': '米国の対日財輸出に占める機械・輸送用機器（SITC 7）の割合',
    'share-machinery-imports': '米国の対日財輸入に占める機械・輸送用機器（SITC 7）の割合',
    'share-machinery-world': '米国の機械・輸送用機器（SITC 7）輸出総額に占める日本の割合',
    'imports-passenger-cars': '米国の対日乗用車輸入',
    'share-passenger-cars': '米国の乗用車輸入総額に占める日本の割合',
    'prefecture-first': '対米財輸出額が最も大きい都道府県',
    'prefectures-over-1bn': '対米財輸出額が10億ドル以上の都道府県の数',
  },
};

/** The label of a figure from its name: what it is in words, and for a rank or a value of a place what it belongs to. */
function label(name: string, lang: Lang): string {
  const own = others[lang][name] ?? others[lang][name.replace(/-value$/, '')];
  if (own) return own;
  const [, rank, flow = '', scope = ''] = /^(rank-)?(two-way|exports|imports|balance)-(\w+)$/.exec(name) ?? [];
  const of = lang === 'ja' ? `${flows.ja[flow]}（${scopes.ja[scope]}）` : `${flows.en[flow]} in ${scopes.en[scope]}`;
  return rank ? (lang === 'ja' ? `${of}における日本の順位` : `Rank of Japan: ${of.replace(/ (to|from|with) Japan/, '')}`) : of;
}

export const text: Record<Lang, Text> = {
  en: {
    label: (name) => label(name, 'en'),
    basis: {
      'us-japan-bop': bopBasis.en,
      'us-partners-bop': 'Balance of payments (BOP) basis, among the countries that BEA lists.',
      'us-states-exports': statesBasis.en,
      other: censusBasis.en,
    },
    rank: ordinal,
    estimate: (figure, isPlace) => (isPlace ? `${figure} (estimate)` : `an estimated ${figure}`),
    title: (label, year, source) => `${label}, ${year}. ${source}`,
    spoken: (year, publisher) => ` (${year}, ${publisher})`,
    none: 'no figure',
  },
  ja: {
    label: (name) => label(name, 'ja'),
    basis: {
      'us-japan-bop': bopBasis.ja,
      'us-partners-bop': '国際収支（BOP）ベース、BEAが掲げる国の中での値。',
      'us-states-exports': statesBasis.ja,
      other: censusBasis.ja,
    },
    rank: (rank) => `第${rank}位`,
    estimate: (figure, isPlace) => (isPlace ? `${figure}（推計）` : `推計${figure}`),
    title: (label, year, source) => `${label}（${year}年）。${source}`,
    spoken: (year, publisher) => `（${year}年、${publisher}）`,
    none: '数値なし',
  },
};
