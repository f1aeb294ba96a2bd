import type { Names } from '../data/names.ts';
import { region } from '../model/format.ts';
import { langs, type Lang } from '../model/locale.ts';
import { comparisonKey } from './clean.ts';

/** The codes of states, prefectures, countries or goods by their names. */
export interface CodeLookup {
  /** By the `comparisonKey` of a code or a name. */
  codes: ReadonlyMap<string, string>;
  /** Names to suggest in place of an unknown name. */
  names: readonly string[];
  /** The `comparisonKey` of codes and names of places that official files list and the chart does not draw. */
  notDrawn: ReadonlySet<string>;
}

/** The territories in files of the Census Bureau. They are not among the 50 states and the District of Columbia. */
const territories = ['PR', 'VI', 'GU', 'AS', 'MP'];

/** Other forms of a name, by its language. */
type NameForms = Record<Lang, (name: string, code: string) => string[]>;

/** USPS codes, each followed by its FIPS number. */
const fips =
  'AL1AK2AZ4AR5CA6CO8CT9DE10DC11FL12GA13HI15ID16IL17IN18IA19KS20KY21LA22ME23MD24MA25MI26MN27MS28MO29MT30NE31NV32NH33NJ34NM35NY36NC37ND38OH39OK40OR41PA42RI44SC45SD46TN47TX48UT49VT50VA51WA53WV54WI55WY56';

/** States by USPS, FIPS or ISO 3166-2 code, or by name in either language. */
export function stateCodes(names: Names): CodeLookup {
  const numbers = new Map([...fips.matchAll(/([A-Z]{2})(\d+)/g)].map(([, code, number = '']) => [code, number]));
  const otherCodes = (code: string): string[] => {
    const number = numbers.get(code);
    return [`US-${code}`, ...(number ? [number, number.padStart(2, '0')] : [])];
  };
  const lookup = lookupOf(names, otherCodes, {
    en: (_name, code) => (code === 'DC' ? ['Washington DC', 'Washington, DC'] : []),
    ja: (name) => [name.replace(/州$/, '')],
  });
  const forms = territories.flatMap((code) => [code, ...langs.flatMap((lang) => [longName(code, lang), region(code, lang)])]);
  return { ...lookup, notDrawn: new Set([...forms, 'Virgin Islands'].map(comparisonKey)) };
}

/** Prefectures by ISO 3166-2 or JIS code, or by name in either language, with or without the word for prefecture. */
export const prefectureCodes = (names: Names): CodeLookup =>
  lookupOf(names, (code) => [code.slice(3), String(Number(code.slice(3)))], {
    en: (name) => ['ken', 'fu', 'to', ' Prefecture'].map((suffix) => name + suffix),
    ja: (name) => [name.replace(/(?<=.{2})[都府県]$/, '')],
  });

/** SITC sections or NAICS industries by code or name. */
export const goodsCodes = (names: Names): CodeLookup => lookupOf(names, () => [], { en: () => [], ja: () => [] });

function lookupOf(names: Names, otherCodesOf: (code: string) => string[], formsOf: NameForms): CodeLookup {
  const codes = new Map<string, string>();
  names.codes.forEach((code, i) => {
    const forms = langs.flatMap((lang) => {
      const name = names[lang][i];
      return name ? [name, ...formsOf[lang](name, code)] : [];
    });
    for (const form of [code, ...otherCodesOf(code), ...forms]) codes.set(comparisonKey(form), code);
  });
  return { codes, names: langs.flatMap((lang) => names[lang]), notDrawn: new Set() };
}

/** Names of countries in statistics that `Intl` does not have. */
const aliases: Record<string, string[]> = {
  KR: ['Korea', 'Korea, South', 'Republic of Korea', '大韓民国'],
  GB: ['UK', 'Great Britain', 'イギリス'],
  US: ['USA', 'United States of America', '米国', '合衆国'],
  TR: ['Turkey'],
  VN: ['Viet Nam'],
  RU: ['Russian Federation'],
  CN: ['Mainland China', '中華人民共和国'],
  CZ: ['Czech Republic'],
  NL: ['The Netherlands'],
  PH: ['The Philippines'],
};

let partners: CodeLookup | undefined;

/** Countries by ISO 3166-1 alpha-2 code, or by long or short name in either language. */
export function partnerCodes(): CodeLookup {
  if (partners) return partners;
  const codes = new Map<string, string>();
  const names: string[] = [];
  const displayNames = langs.map((lang) => new Intl.DisplayNames(lang, { type: 'region' }));
  const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
  for (const code of letters.flatMap((a) => letters.map((b) => a + b))) {
    if (!isCountry(code)) continue;
    const longNames = displayNames.map((ofLang) => ofLang.of(code) ?? '');
    const shortNames = langs.map((lang) => region(code, lang));
    names.push(...longNames);
    for (const name of [code, ...longNames, ...shortNames, ...(aliases[code] ?? [])]) codes.set(comparisonKey(name), code);
  }
  return (partners = { codes, names, notDrawn: new Set() });
}

const longName = (code: string, lang: Lang): string => new Intl.DisplayNames(lang, { type: 'region' }).of(code) ?? '';

let longNames: Intl.DisplayNames | undefined;

/** Whether a text is the code of a country in use, or of the European Union. */
export const isCountry = (code: string): boolean =>
  /^[A-Z]{2}$/.test(code) &&
  // `Intl` also names pseudo-locales, the euro zone, the UN and the unknown region.
  !/^(?:AA|Q[M-Z]|X[A-JL-Z]|ZZ|EZ|UN)$/.test(code) &&
  // `Intl` replaces a former code by its successor: DD by DE.
  new Intl.Locale(`und-${code}`).region === code &&
  !!(longNames ??= new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })).of(code);

/** The known name with the smallest edit distance to a text; undefined if most of its letters are others. */
export function nearestName(text: string, { names }: CodeLookup): string | undefined {
  const from = comparisonKey(text.slice(0, 60));
  let [nearest, smallest]: [string | undefined, number] = [undefined, Math.floor(from.length / 2) + 1];
  for (const name of names) {
    const to = comparisonKey(name);
    // The last row of the Levenshtein matrix.
    let row = [...Array(to.length + 1).keys()];
    for (let i = 0; i < from.length; i++) {
      const next = [i + 1];
      for (let j = 0; j < to.length; j++)
        next.push(Math.min((row[j] ?? 0) + Number(from[i] !== to[j]), (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
      row = next;
    }
    const distance = row.at(-1) ?? Infinity;
    if (distance < smallest) [nearest, smallest] = [name, distance];
  }
  return nearest;
}
