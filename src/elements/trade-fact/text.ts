import { bopBasis, censusBasis, statesBasis } from '../../data/provenance.ts';
import type { Country } from '../../model/country.ts';
import { capitalized, ordinal } from '../../model/format.ts';
import type { Lang } from '../../model/locale.ts';
import { qualityText, type Quality } from '../../model/quality.ts';

interface Text {
  /** What a fact is. `country` is Japan, or the United States for facts of prefectures. */
  label: (name: string, country: Country) => string;
  basis: Record<string, string>;
  rank: (rank: number) => string;
  /** A figure with its quality: a place that is first by an estimate, or an estimated amount. */
  figure: (figure: string, quality: Quality, isPlace: boolean) => string;
  title: (label: string, year: number, source: string) => string;
  spoken: (year: number, publisher: string) => string;
  none: string;
}

type Labels = Record<string, (country: Country) => string>;
interface Words {
  /** Labels by the names of facts. */
  labels: Labels;
  /** A flow between the United States and the country. */
  flows: Labels;
  scopes: Record<string, string>;
  /** A flow of goods, services or both. */
  flow: (flow: string, scope: string, country: Country) => string;
  /** The rank of the country in such a flow. */
  rank: (flow: string, scope: string, country: Country) => string;
}

const english: Words = {
  flows: {
    'two-way': ({ name }) => `US trade with ${name}`,
    exports: ({ name }) => `US exports to ${name}`,
    imports: ({ name }) => `US imports from ${name}`,
    balance: ({ name }) => `US balance with ${name}`,
  },
  scopes: { total: 'goods and services', goods: 'goods', services: 'services' },
  flow: (flow, scope, country) => `${english.flows[flow]?.(country)} in ${english.scopes[scope]}`,
  rank: (flow, scope, { name }) => {
    const words: Record<string, string> = { 'two-way': 'US trade', exports: 'US exports', imports: 'US imports', balance: 'US balance' };
    return `Rank of ${name}: ${words[flow]} in ${english.scopes[scope]}`;
  },
  labels: {
    'share-asia-pacific': ({ name }) =>
      `${capitalized(name)}’s share of US exports of goods and services to the ten economies of Asia and the Pacific that BEA lists`,
    'state-first': ({ name }) => `State with the largest goods exports to ${name}`,
    'state-last': ({ name }) => `State with the smallest goods exports to ${name}`,
    'states-over-1bn': ({ name }) => `States with goods exports to ${name} of a billion dollars or more`,
    'states-over-1500m': ({ name }) => `States with goods exports to ${name} of 1.5 billion dollars or more`,
    'states-japan-in-first-10': ({ name }) => `States with ${name} among their first ten destinations of goods exports`,
    'state-share-first': ({ name }) => `State with the largest share of its goods exports going to ${name}`,
    'state-share-second': ({ name }) => `State with the second largest share of its goods exports going to ${name}`,
    'states-asia-20-certain': ({ name }) =>
      `States and DC with at least a fifth of their goods exports to Asia going to ${name}, for certain`,
    'states-asia-20-possible': ({ name }) => `States and DC with at least a fifth of their goods exports to Asia going to ${name}, at most`,
    'share-machinery-exports': ({ name }) => `Machinery and vehicles (SITC 7) in US goods exports to ${name}`,
    'share-machinery-imports': ({ name }) => `Machinery and vehicles (SITC 7) in US goods imports from ${name}`,
    'share-machinery-world': ({ name }) => `${capitalized(name)}’s share of all US exports of machinery and vehicles (SITC 7)`,
    'imports-passenger-cars': ({ name }) => `US imports of passenger cars from ${name}`,
    'share-passenger-cars': ({ name }) => `${capitalized(name)}’s share of all US imports of passenger cars`,
    'prefecture-first': ({ name }) => `Prefecture with the largest goods exports to ${name}`,
    'prefectures-over-1bn': ({ name }) => `Prefectures with goods exports to ${name} of a billion dollars or more`,
  },
};

const japanese: Words = {
  flows: {
    'two-way': ({ towards }) => `米国の${towards}貿易総額`,
    exports: ({ towards }) => `米国の${towards}輸出`,
    imports: ({ towards }) => `米国の${towards}輸入`,
    balance: ({ towards }) => `米国の${towards}収支`,
  },
  scopes: { total: '財・サービス', goods: '財', services: 'サービス' },
  flow: (flow, scope, country) => `${japanese.flows[flow]?.(country)}（${japanese.scopes[scope]}）`,
  rank: (flow, scope, country) => `${japanese.flow(flow, scope, country)}における${country.name}の順位`,
  labels: {
    'share-asia-pacific': ({ name }) => `BEAが掲げるアジア太平洋10か国・地域向け米国財・サービス輸出に占める${name}の割合`,
    'state-first': ({ towards }) => `${towards}財輸出額が最も大きい州`,
    'state-last': ({ towards }) => `${towards}財輸出額が最も小さい州`,
    'states-over-1bn': ({ towards }) => `${towards}財輸出額が10億ドル以上の州の数`,
    'states-over-1500m': ({ towards }) => `${towards}財輸出額が15億ドル以上の州の数`,
    'states-japan-in-first-10': ({ name }) => `${name}が財輸出先の上位10位以内に入る州の数`,
    'state-share-first': ({ name }) => `財輸出総額に占める${name}の割合が最も大きい州`,
    'state-share-second': ({ name }) => `財輸出総額に占める${name}の割合が2番目に大きい州`,
    'states-asia-20-certain': ({ name }) => `アジア向け財輸出の2割以上が${name}向けであることが確実な州・特別区の数`,
    'states-asia-20-possible': ({ name }) => `アジア向け財輸出の2割以上が${name}向けであり得る州・特別区の数`,
    'share-machinery-exports': ({ towards }) => `米国の${towards}財輸出に占める機械・輸送用機器（SITC 7）の割合`,
    'share-machinery-imports': ({ towards }) => `米国の${towards}財輸入に占める機械・輸送用機器（SITC 7）の割合`,
    'share-machinery-world': ({ name }) => `米国の機械・輸送用機器（SITC 7）輸出総額に占める${name}の割合`,
    'imports-passenger-cars': ({ towards }) => `米国の${towards}乗用車輸入`,
    'share-passenger-cars': ({ name }) => `米国の乗用車輸入総額に占める${name}の割合`,
    'prefecture-first': ({ towards }) => `${towards}財輸出額が最も大きい都道府県`,
    'prefectures-over-1bn': ({ towards }) => `${towards}財輸出額が10億ドル以上の都道府県の数`,
  },
};

/** The label of a fact. The value of a place has the label of the place; flows and ranks have a label by their parts. */
function label(name: string, country: Country, words: Words): string {
  const labelOf = words.labels[name] ?? words.labels[name.replace(/-value$/, '')];
  if (labelOf) return labelOf(country);
  const [, rank, flow = '', scope = ''] = /^(rank-)?(two-way|exports|imports|balance)-(\w+)$/.exec(name) ?? [];
  return rank ? words.rank(flow, scope, country) : words.flow(flow, scope, country);
}

export const text: Record<Lang, Text> = {
  en: {
    label: (name, country) => label(name, country, english),
    basis: {
      'us-japan-bop': bopBasis.en,
      'us-partners-bop': 'Balance of payments (BOP) basis, among the countries that BEA lists.',
      'us-states-exports': statesBasis.en,
      other: censusBasis.en,
    },
    rank: ordinal,
    figure: (figure, quality, isPlace) =>
      isPlace ? figure + qualityText.en.inParentheses(quality) : qualityText.en.estimated(figure, quality),
    title: (label, year, source) => `${label}, ${year}. ${source}`,
    spoken: (year, publisher) => ` (${year}, ${publisher})`,
    none: 'no figure',
  },
  ja: {
    label: (name, country) => label(name, country, japanese),
    basis: {
      'us-japan-bop': bopBasis.ja,
      'us-partners-bop': '国際収支（BOP）ベース、BEAが掲げる国の中での値。',
      'us-states-exports': statesBasis.ja,
      other: censusBasis.ja,
    },
    rank: (rank) => `第${rank}位`,
    figure: (figure, quality, isPlace) =>
      isPlace ? figure + qualityText.ja.inParentheses(quality) : qualityText.ja.estimated(figure, quality),
    title: (label, year, source) => `${label}（${year}年）。${source}`,
    spoken: (year, publisher) => `（${year}年、${publisher}）`,
    none: '数値なし',
  },
};
