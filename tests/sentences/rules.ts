import { countryOf } from '../../src/model/country.ts';
import { capitalized } from '../../src/model/format.ts';
import { english, exceptIn, inPlaces, japanese, pattern, replaced, type Rule } from './rule.ts';

/** Words in Latin letters that Japanese texts may contain: abbreviations, and names and terms that statistics leave in English. */
const latinWords = new Set([
  ...['BEA', 'BOP', 'CSV', 'DC', 'EU', 'FAS', 'GDP', 'JSON', 'METI', 'NAICS', 'PNG', 'SITC', 'SVG'],
  ...['Asia Matters for America', 'Customs Value', 'e-Stat', 'Natural Earth', 'Origin of Movement', 'USA Trade Online'],
  ...['custom-data.js', 'iframe', 'Tab', 'Home', 'End', 'Enter', 'Esc'],
]);
const latinPhrase = /[A-Za-z][A-Za-z.\-/]*(?: [A-Za-z][A-Za-z.\-/]*)*/g;

const wholeSentences = ['takeaway', 'description', 'note', 'source', 'fact title'] as const;
const readAloud = ['takeaway', 'spoken', 'tip'] as const;
const inSentences = ['title', 'takeaway', 'summary', 'note', 'caption', 'column', 'spoken', 'fact title'] as const;
const startsInEnglish = ['title', 'takeaway', 'summary', 'note', 'source', 'spoken', 'caption', 'column', 'fact title'] as const;

/** A state without a value: the sentence names the state only. */
const isAboutState = (text: string): boolean => /^No value for .* is published|の値は公表されていない/.test(text);

export const rules: readonly Rule[] = [
  pattern('a doubled English word', 'en', /\b(\p{L}+) \1\b/iu, english('Exports to the the Netherlands.')),
  pattern('a doubled Japanese word', 'ja', /([\p{Script=Han}\p{Script=Katakana}ー]{2,})の?\1/u, japanese('愛知県の推計の推計')),
  pattern(
    'a doubled Japanese character',
    'ja',
    /([対国年県州額円はがをに])\1|(?<!も)のの/u,
    japanese('対対韓輸出'),
    japanese('日本のの輸出'),
  ),
  pattern(
    'a doubled mark',
    'both',
    /\.\.|[,;:][,.;:]|[、。：][、。：]|（（|））|\(\(|\)\)| {2}/,
    english('In 2014,, it fell.'),
    japanese('だった。。'),
  ),
  pattern('two brackets in a row', 'both', /）（|\) ?\(/, japanese('財輸出額（2014年）（推計）'), english('Exports (2014) (estimate)')),
  pattern('a space before a mark', 'both', / [,.;:!?%)、。：）％」]|[(（「] /, english('It fell , then rose.'), japanese('減少した 。')),
  pattern(
    'a half-width mark in Japanese',
    'ja',
    /%|(?<!\d),|,(?!\d)|[\u3000-\u9fff\uff00-\uffef] ?[()[\]:;!?]|[()[\]:;!?] ?[\u3000-\u9fff\uff00-\uffef]/,
    ...['愛知県: 30億ドル', '4.1%', '東京都, 大阪府', 'データなし (1)', '30億ドル(推計)'].map((text) => japanese(text)),
  ),
  pattern('a straight quote', 'both', /['"]/, english("Japan's share")),
  pattern('a ranking of the first one', 'both', /\btop 1\b|上位1(?!\d)/i, english('Top 1 states'), japanese('上位1州')),
  pattern(
    'a plural of one',
    'en',
    /\b(?:1|one) (?:states|prefectures|partners|destinations|sources|sections|industries|countries|economies)\b/i,
    english('1 states exported at least $1.0\u00a0billion.'),
    english('For 1 prefectures nothing is known.'),
    english('1 partners'),
  ),
  pattern('a range of one year', 'both', /\b(\d{4})年?[–〜～-]\1/, english('US trade, 2019–2019'), japanese('2019〜2019年')),
  pattern(
    'a value of the program',
    'both',
    /undefined|\bnull\b|NaN|Infinity|\[object/,
    english('Exports of NaN'),
    english('[object Object]'),
  ),
  {
    name: 'an empty text',
    find: ({ place, text }) => (place !== 'label' && text.trim() === '' ? 'nothing' : undefined),
    broken: [english('')],
  },
  inPlaces(
    readAloud,
    pattern(
      'an amount without unit',
      'en',
      /\$(?!0(?!\.?\d))\d[\d,]*(?:\.\d+)?(?![\d,.]*\d)(?!\s(?:million|billion|trillion)\b)|(?<![\d,$])\d{1,3}(?:,\d{3})+(?! residents)/,
      english('California: $12.7', 'spoken'),
      english('California: 12,739', 'spoken'),
    ),
  ),
  inPlaces(
    readAloud,
    pattern(
      'an amount without unit',
      'ja',
      /\d[兆億万](?!\u2060?\d|人|ドル)|\d,\d{3}(?![\d,.兆億万ド人])/,
      japanese('愛知県：300億', 'spoken'),
      japanese('12,739', 'spoken'),
    ),
  ),
  {
    name: 'an English word in Japanese',
    find: ({ lang, place, text }) =>
      // Maps write the codes of small states on labels.
      lang === 'ja' && place !== 'label' ? text.match(latinPhrase)?.find((phrase) => !latinWords.has(phrase)) : undefined,
    broken: [japanese('日本のshareは4％だった。'), japanese('data/README.md にある。')],
  },
  pattern(
    'a Japanese character in English',
    'en',
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}、。（）：％「」〜]/u,
    english('Aichi（estimate）'),
  ),
  inPlaces(wholeSentences, pattern('no full stop', 'en', /(?<![.!?])$/, english('Japan was the 4th-largest market'))),
  inPlaces(wholeSentences, pattern('no full stop', 'ja', /(?<!。)$/, japanese('日本は第4位だった'))),
  inPlaces(
    startsInEnglish,
    pattern('a lower-case start', 'en', /^\p{Ll}+/u, english('at most', 'column'), english('the Netherlands led.')),
  ),
  pattern('“a” before a vowel', 'en', /\ba (?!US|UK|uni|use|one|euro)[aeiou]/i, english('A estimated $30.0\u00a0billion.')),
  pattern(
    'a country without its article',
    'en',
    /\b(?:to|from|with) US(?=[,.;:)]|$| by| in| per)/,
    english('Goods exports to US by prefecture', 'title'),
  ),
  inPlaces(
    inSentences,
    pattern(
      'a country without its article',
      'en',
      // A ranking lists names without an article: 9. Netherlands.
      /(?<!\bthe |^\d+(?: \(tied\))?\. )\b(?:UK|Netherlands|Philippines|EU|European Union|United Kingdom)\b/i,
      english('US exports to Netherlands', 'title'),
      english('Kentucky: $1.8\u00a0billion, 7.2% of all its goods exports, UK 3rd', 'spoken'),
      english('Philippines was not among the 15 largest sources of US goods imports in 2025.'),
    ),
  ),
  pattern('a possessive of a plural', 'en', /s’s\b/, english('The Netherlands’s rank among US goods export markets', 'fact title')),
  pattern(
    'an opening that belongs to another subject',
    'en',
    /^Of the .* with data, (?:the )?[\p{L} ]+ was among/u,
    english('Of the 49 states with data, the Netherlands was among the first ten destinations of goods exports for 13.'),
  ),
  pattern('a count of zero', 'en', /\b0 (?:states|of the|exported|sent)\b/, english('0 states exported $1\u00a0billion or more.')),
  pattern('a count of zero', 'ja', /(?<!\d)0(?:州|か国)/, japanese('上位10位以内に入ったのは少なくとも0州だった。')),
  // The description names every region of a class, for who does not see the map.
  exceptIn(
    ['description'],
    pattern('a long list', 'en', /(?:, [A-Z][\p{L} ]*){7}, and [A-Z]/u, english('The first for A, B, C, D, E, F, G, H, and I.')),
  ),
  exceptIn(
    ['description'],
    pattern('a long list', 'ja', /(?:[\p{L}]+州、){8}/u, japanese('い州、ろ州、は州、に州、ほ州、へ州、と州、ち州、り州では第1位だった。')),
  ),
  {
    name: 'Japan in a text about another partner',
    find: ({ about, text }) => (about ? /Japan|日本|対日|日米/.exec(text)?.[0] : undefined),
    broken: [
      { ...english('Goods exports to Japan by state, 2013', 'title'), about: 'KR' },
      { ...japanese('各州の輸出先における日本の順位', 'title'), about: 'NL' },
      { ...japanese('州別の対日財輸出額', 'title'), about: 'NL' },
    ],
  },
  inPlaces(['takeaway'], {
    name: 'no name of the partner',
    find: ({ about, lang, text }) => {
      if (!about) return undefined;
      const { name, towards } = countryOf(about, lang);
      return [name, capitalized(name), towards].some((form) => text.includes(form)) || isAboutState(text) ? undefined : name;
    },
    broken: [
      { ...english('Texas exported the most goods in 2013.'), about: 'MX' },
      { ...japanese('2013年、米国の財収支は10億ドルの赤字だった。'), about: 'DE' },
    ],
  }),
  pattern('a hyphen for a dash', 'both', /\S - \S/, english('Exports to the Congo - Kinshasa')),
  pattern('“passed” for “at least”', 'en', /\bpassed\b/, english('5 states passed $1\u00a0billion.')),
  pattern('“passed” for “at least”', 'ja', /超えた/, japanese('10億ドルを超えたのは5州だった。')),
  pattern(
    '“the first” without a noun',
    'en',
    /for the first\b(?! time)/,
    english('California and Texas led, $12.7\u00a0billion for the first.'),
  ),
  pattern('the years of an edition', 'en', /edition of \d/, english('State trade data, edition of 2013-2016.', 'source')),
  ...['estimated at least', 'take away', 'for certain', 'README', 'Machinery and vehicles', 'f.a.s.'].map((words) => replaced('en', words)),
  ...['課税価格', 'f.a.s.', '品別・税関別', '対世界合計', '引用をコピー', '返品', '数値を指すと', '日本に売る', '版）'].map((words) =>
    replaced('ja', words),
  ),
];
