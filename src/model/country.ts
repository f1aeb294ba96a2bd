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
  /** South Korea's, the Netherlands', 韓国の. */
  possessive: string;
  /** The prefix of Japanese compounds for trade with the country: 対韓, 対オランダ. */
  towards: string;
}

/** Countries whose English name takes an article: the Netherlands. */
const withArticle = new Set([
  ...['AE', 'BS', 'CD', 'CF', 'CG', 'CK', 'DO', 'EU', 'FK', 'FO', 'GB', 'GM', 'IO', 'KM', 'KY', 'MH', 'MP', 'MV'],
  ...['NL', 'PH', 'SB', 'SC', 'TC', 'US', 'VG', 'VI'],
]);

/** English names in a sentence, where they differ from the short names of `Intl`. */
const namesInSentences: Partial<Record<string, string>> = { US: 'the United States' };

/** Japanese names that differ from those of `Intl`: statistics and newspapers write 米国. */
const japaneseNames: Partial<Record<string, string>> = { US: '米国' };

/** The character that stands for a country in Japanese compounds. */
const abbreviations: Partial<Record<string, string>> = {
  AU: '豪',
  CA: '加',
  CN: '中',
  DE: '独',
  FR: '仏',
  GB: '英',
  IN: '印',
  IT: '伊',
  JP: '日',
  KR: '韓',
  RU: '露',
  TW: '台',
  US: '米',
};

const possessive = (name: string): string => (name.endsWith('s') ? `${name}'` : `${name}'s`);

/** Only Japanese texts use `towards`, so it does not depend on the language. */
const towards = (code: string): string => `対${abbreviations[code] ?? japaneseNames[code] ?? region(code, 'ja')}`;

const forms: Record<Lang, (code: string) => Pick<Country, 'name' | 'shortName' | 'possessive'>> = {
  en: (code) => {
    const bare = region(code, 'en');
    const shortName = withArticle.has(code) ? `the ${bare}` : bare;
    const name = namesInSentences[code] ?? shortName;
    return { name, shortName, possessive: possessive(name) };
  },
  ja: (code) => {
    const name = japaneseNames[code] ?? region(code, 'ja');
    return { name, shortName: name, possessive: `${name}の` };
  },
};

/** @param code ISO 3166-1 alpha-2 */
export const countryOf = (code: string, lang: Lang): Country => ({ code, ...forms[lang](code), towards: towards(code) });
