import type { Names } from '../data/names.ts';
import { region } from '../model/format.ts';
import { langs } from '../model/locale.ts';
import { key } from './clean.ts';

/** Finds the code of a region by any of its names. */
export interface Regions {
  /** By `key(name)`. */
  codes: ReadonlyMap<string, string>;
  /** Names as people write them, to suggest the nearest one to an unknown name. */
  names: readonly string[];
}

/** USPS codes, each with its FIPS code; some FIPS numbers are not in use. */
const fips =
  'AL1AK2AZ4AR5CA6CO8CT9DE10DC11FL12GA13HI15ID16IL17IN18IA19KS20KY21LA22ME23MD24MA25MI26MN27MS28MO29MT30NE31NV32NH33NJ34NM35NY36NC37ND38OH39OK40OR41PA42RI44SC45SD46TN47TX48UT49VT50VA51WA53WV54WI55WY56';

/** States by USPS, FIPS or ISO 3166-2 code, or by name in either language. */
export function stateRegions(names: Names): Regions {
  const numbers = new Map([...fips.matchAll(/([A-Z]{2})(\d+)/g)].map(([, code, number]) => [code, number]));
  return regions(names, (code, _en, ja) => {
    const number = numbers.get(code) ?? '';
    return [
      `US-${code}`,
      number,
      number.padStart(2, '0'),
      ja.replace(/州$/, ''),
      ...(code === 'DC' ? ['Washington DC', 'Washington, DC'] : []),
    ];
  });
}

/** Prefectures by ISO 3166-2 or JIS code, or by name in either language, with or without the word for their kind. */
export const prefectureRegions = (names: Names): Regions =>
  regions(names, (code, en, ja) => {
    const number = code.slice(3);
    const kinds = ['ken', 'fu', 'to', ' Prefecture'].map((kind) => en + kind);
    return [number, String(Number(number)), ja.replace(/(?<=.{2})[都府県]$/, ''), ...kinds];
  });

/** SITC sections or NAICS industries by code or name. */
export const goodsRegions = (names: Names): Regions => regions(names, () => []);

function regions(names: Names, others: (code: string, en: string, ja: string) => string[]): Regions {
  const codes = new Map<string, string>();
  names.codes.forEach((code, i) => {
    const [en = '', ja = ''] = [names.en[i], names.ja[i]];
    for (const name of [code, ...langs.map((lang) => names[lang][i] ?? ''), ...others(code, en, ja)]) if (name) codes.set(key(name), code);
  });
  return { codes, names: langs.flatMap((lang) => names[lang]) };
}

/** Names of countries in statistics that Intl does not have. */
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

let partners: Regions | undefined;

/** Countries by ISO 3166-1 alpha-2 code, or by name in either language, long or short. */
export function partnerRegions(): Regions {
  if (partners) return partners;
  const codes = new Map<string, string>();
  const names: string[] = [];
  const long = langs.map((lang) => new Intl.DisplayNames(lang, { type: 'region' }));
  const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
  for (const code of letters.flatMap((a) => letters.map((b) => a + b))) {
    if (!isCountry(code)) continue;
    const longNames = long.map((one) => one.of(code) ?? '');
    const variants = [...longNames, ...langs.map((lang) => region(code, lang))];
    names.push(...longNames);
    for (const name of [code, ...variants, ...(aliases[code] ?? [])]) codes.set(key(name), code);
  }
  return (partners = { codes, names });
}

let longNames: Intl.DisplayNames | undefined;

/** Whether two letters are the code of a country in use, or of the European Union. */
export const isCountry = (code: string): boolean =>
  /^[A-Z]{2}$/.test(code) &&
  // Intl also names pseudo-locales, the euro zone, the UN and the unknown region.
  !/^(?:AA|Q[M-Z]|X[A-JL-Z]|ZZ|EZ|UN)$/.test(code) &&
  // Replaced codes resolve to their successor: DD to DE.
  new Intl.Locale(`und-${code}`).region === code &&
  !!(longNames ??= new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })).of(code);

/** The known name with the smallest edit distance. */
export function nearest(written: string, { names }: Regions): string {
  const from = key(written.slice(0, 60));
  let [best, least] = ['', Infinity];
  for (const name of names) {
    const to = key(name);
    let row = Array.from({ length: to.length + 1 }, (_, i) => i);
    for (let i = 0; i < from.length; i++) {
      const next = [i + 1];
      for (let j = 0; j < to.length; j++)
        next.push(Math.min((row[j] ?? 0) + Number(from[i] !== to[j]), (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
      row = next;
    }
    const changes = row.at(-1) ?? Infinity;
    if (changes < least) [best, least] = [name, changes];
  }
  return best;
}
