import { region } from './format.ts';
import type { Lang } from './locale.ts';

/** The forms of a country's name in one language. */
export interface Country {
  /** ISO 3166-1 alpha-2. */
  code: string;
  /** In a sentence, with its article: South Korea, the Netherlands, the United States, 韓国. */
  name: string;
  /** In a label, with its article: the US. */
  shortName: string;
  /** In a heading or a list, without its article: Netherlands. */
  bareName: string;
  /** South Korea’s, the Netherlands’, 韓国の. */
  possessive: string;
  /** The prefix of Japanese compounds for trade with the country: 対韓, 対オランダ. */
  towards: string;
}

/** Countries whose English name takes an article: the Netherlands. */
const withArticle = new Set([
  ...['AE', 'BS', 'CD', 'CF', 'CG', 'CK', 'DO', 'EU', 'FK', 'FO', 'GB', 'GM', 'IO', 'KM', 'KY', 'MH', 'MP', 'MV'],
  ...['NL', 'PH', 'SB', 'SC', 'TC', 'US', 'VG', 'VI'],
]);

/**
 * Names of the countries that the bundled figures are about. They save a page the first use of `Intl` (model/format.ts). A test compares
 * them with `Intl`, except 米国: statistics and newspapers write it in place of アメリカ合衆国.
 */
const homeNames: Partial<Record<string, Record<Lang, string>>> = {
  JP: { en: 'Japan', ja: '日本' },
  US: { en: 'US', ja: '米国' },
};

/** Names that `Intl` does not write as in a sentence: Congo - Kinshasa. Japanese trade statistics write EU. */
const namesForSentences: Partial<Record<string, Record<Lang, string>>> = {
  CD: { en: 'Democratic Republic of the Congo', ja: 'コンゴ民主共和国' },
  CG: { en: 'Republic of the Congo', ja: 'コンゴ共和国' },
  EU: { en: 'European Union', ja: 'EU' },
};

const shortNameOf = (code: string, lang: Lang): string => (homeNames[code] ?? namesForSentences[code])?.[lang] ?? region(code, lang);

/** English names in a sentence, where they differ from the short names. */
const namesInSentences: Partial<Record<string, string>> = { US: 'the United States' };

/** The character that stands for a country in Japanese compounds. Canada and Taiwan have none: 対加財輸出 is hard to read. */
const abbreviations: Partial<Record<string, string>> = {
  AU: '豪',
  CN: '中',
  DE: '独',
  FR: '仏',
  GB: '英',
  IN: '印',
  IT: '伊',
  JP: '日',
  KR: '韓',
  RU: '露',
  US: '米',
};

const possessive = (name: string): string => (name.endsWith('s') ? `${name}’` : `${name}’s`);

/** Only Japanese texts use `towards`, so it does not depend on the language. */
const towards = (code: string): string => `対${abbreviations[code] ?? shortNameOf(code, 'ja')}`;

const forms: Record<Lang, (code: string) => Pick<Country, 'name' | 'shortName' | 'bareName' | 'possessive'>> = {
  en: (code) => {
    const bareName = shortNameOf(code, 'en');
    const shortName = withArticle.has(code) ? `the ${bareName}` : bareName;
    const name = namesInSentences[code] ?? shortName;
    return { name, shortName, bareName, possessive: possessive(name) };
  },
  ja: (code) => {
    const name = shortNameOf(code, 'ja');
    return { name, shortName: name, bareName: name, possessive: `${name}の` };
  },
};

/** The code in an attribute, which can be in lower case. The property of an attribute can be set to anything. */
export const codeOf = (value: unknown): string =>
  typeof value === 'string' ? value.trim().toUpperCase() : value == null ? '' : typeof value;

/** @param code ISO 3166-1 alpha-2 */
export const countryOf = (code: string, lang: Lang): Country => ({ code, ...forms[lang](code), towards: towards(code) });
