import type { Country } from '../../model/country.ts';
import { capitalized } from '../../model/format.ts';
import type { Lang } from '../../model/locale.ts';

/** Labels by a part of the name of a fact. `country` is Japan, or the United States for facts of prefectures. */
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
  /** The value of a place that a label names. */
  value: (label: string) => string;
}

/** `Japan's` at the start of a label, `The Netherlands'` for a country with an article. */
const owner = ({ possessive }: Country): string => capitalized(possessive);

const english: Words = {
  flows: {
    'two-way': ({ name }) => `US trade with ${name}`,
    exports: ({ name }) => `US exports to ${name}`,
    imports: ({ name }) => `US imports from ${name}`,
    balance: ({ name }) => `US balance with ${name}`,
  },
  scopes: { total: 'goods and services', goods: 'goods', services: 'services' },
  flow: (flow, scope, country) => `${english.flows[flow]?.(country)} in ${english.scopes[scope]}`,
  rank: (flow, scope, country) => {
    const group: Record<string, string> = {
      'two-way': `US partners in ${scope} trade`,
      exports: `US ${scope} export markets`,
      imports: `sources of US ${scope} imports`,
    };
    return `${owner(country)} rank among ${group[flow]}`;
  },
  value: (label) => `${label}: value`,
  labels: {
    'share-asia-pacific': (country) =>
      `${owner(country)} share of US exports of goods and services to the ten economies of Asia and the Pacific that BEA lists`,
    'state-first': ({ name }) => `State with the largest goods exports to ${name}`,
    'state-last': ({ name }) => `State with the smallest goods exports to ${name}`,
    'states-over-1bn': ({ name }) => `Number of states with goods exports to ${name} of a billion dollars or more`,
    'states-over-1500m': ({ name }) => `Number of states with goods exports to ${name} of 1.5 billion dollars or more`,
    'states-in-first-10': ({ name }) => `Number of states with ${name} among their ten largest goods export markets`,
    'states-japan-in-first-10': ({ name }) => `Number of states with ${name} among their ten largest goods export markets`,
    'state-share-first': ({ name }) => `State with the largest share of its goods exports going to ${name}`,
    'state-share-second': ({ name }) => `State with the second-largest share of its goods exports going to ${name}`,
    'states-asia-20-certain': ({ name }) => `Number of states that certainly send ${name} a fifth or more of their goods exports to Asia`,
    'states-asia-20-possible': ({ name }) =>
      `Number of states that certainly or possibly send ${name} a fifth or more of their goods exports to Asia`,
    'share-machinery-exports': ({ name }) => `Share of machinery and transport equipment (SITC 7) in US goods exports to ${name}`,
    'share-machinery-imports': ({ name }) => `Share of machinery and transport equipment (SITC 7) in US goods imports from ${name}`,
    'share-machinery-world': (country) => `${owner(country)} share of all US exports of machinery and transport equipment (SITC 7)`,
    'imports-passenger-cars': ({ name }) => `US imports of passenger cars from ${name}`,
    'prefecture-first': ({ name }) => `Prefecture with the largest goods exports to ${name}`,
    'prefectures-over-1bn': ({ name }) => `Number of prefectures with goods exports to ${name} of a billion dollars or more`,
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
  rank: (flow, scope, { name }) => {
    const group: Record<string, string> = { 'two-way': '貿易相手', exports: '輸出先', imports: '輸入元' };
    return `米国の${japanese.scopes[scope]}${group[flow]}における${name}の順位`;
  },
  value: (label) => `${label}：値`,
  labels: {
    'share-asia-pacific': ({ name }) => `BEAが掲げるアジア太平洋10か国・地域向け米国財・サービス輸出に占める${name}の割合`,
    'state-first': ({ towards }) => `${towards}財輸出額が最も大きい州`,
    'state-last': ({ towards }) => `${towards}財輸出額が最も小さい州`,
    'states-over-1bn': ({ towards }) => `${towards}財輸出額が10億ドル以上の州の数`,
    'states-over-1500m': ({ towards }) => `${towards}財輸出額が15億ドル以上の州の数`,
    'states-in-first-10': ({ name }) => `${name}が財輸出先の上位10か国・地域に入る州の数`,
    'states-japan-in-first-10': ({ name }) => `${name}が財輸出先の上位10か国・地域に入る州の数`,
    'state-share-first': ({ name }) => `財輸出総額に占める${name}の割合が最も大きい州`,
    'state-share-second': ({ name }) => `財輸出総額に占める${name}の割合が2番目に大きい州`,
    'states-asia-20-certain': ({ name }) => `アジア向け財輸出の2割以上が${name}向けであることが確実な州の数`,
    'states-asia-20-possible': ({ name }) => `アジア向け財輸出の2割以上が${name}向けであることが確実な、またはその可能性がある州の数`,
    'share-machinery-exports': ({ towards }) => `米国の${towards}財輸出に占める機械類及び輸送用機器（SITC 7）の割合`,
    'share-machinery-imports': ({ towards }) => `米国の${towards}財輸入に占める機械類及び輸送用機器（SITC 7）の割合`,
    'share-machinery-world': ({ name }) => `米国の機械類及び輸送用機器（SITC 7）の輸出総額に占める${name}の割合`,
    'imports-passenger-cars': ({ towards }) => `米国の${towards}乗用車輸入額`,
    'prefecture-first': ({ towards }) => `${towards}財輸出額が最も大きい都道府県`,
    'prefectures-over-1bn': ({ towards }) => `${towards}財輸出額が10億ドル以上の都道府県の数`,
  },
};

/** The label of a fact: its own, or for the value of a place, a flow or a rank one made of the parts of its name. */
function label(name: string, country: Country, words: Words): string {
  const own = words.labels[name];
  if (own) return own(country);
  const ofPlace = words.labels[name.replace(/-value$/, '')];
  if (ofPlace) return words.value(ofPlace(country));
  const [, rank, flow = '', scope = ''] = /^(rank-)?(two-way|exports|imports|balance)-(\w+)$/.exec(name) ?? [];
  return rank ? words.rank(flow, scope, country) : words.flow(flow, scope, country);
}

/** What a fact is. */
export const labelOf: Record<Lang, (name: string, country: Country) => string> = {
  en: (name, country) => label(name, country, english),
  ja: (name, country) => label(name, country, japanese),
};
