import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { langs, type Lang } from '../../src/model/locale.ts';
import type { Bases } from '../../src/custom-data/read.ts';
import type { Input } from '../../src/custom-data/sheet.ts';
import { CustomDataError } from '../../src/custom-data/text.ts';
import { read } from './elements.ts';

const messageOf = (tag: keyof Bases, input: Input, options: Parameters<typeof read>[2] = {}): string => {
  try {
    read(tag, input, { year: 2013, ...options });
  } catch (error) {
    assert.ok(error instanceof CustomDataError, String(error));
    return error.message;
  }
  return 'no error';
};

/** Invalid custom data, with the error message in each language. */
interface Case extends Record<Lang, string> {
  name: string;
  tag?: keyof Bases;
  csv: string;
}

const cases: Case[] = [
  {
    name: 'a word instead of a figure',
    csv: 'State,Goods exports to Japan (million US dollars)\nCalifornia,12739.04\nTexas,abc',
    en: 'Row 3, column “Goods exports to Japan (million US dollars)”: found “abc”, expected a number such as 1234.5, or an empty cell for no data.',
    ja: '3行目「Goods exports to Japan (million US dollars)」列：「abc」ではなく、1234.5のような数、またはデータがないことを示す空欄が必要です。',
  },
  {
    name: 'a figure in scientific notation',
    csv: 'code,value\n\nCA,1e15\n',
    en: 'Row 3, column “value”: found “1e15”, expected a number such as 1234.5, or an empty cell for no data.',
    ja: '3行目「value」列：「1e15」ではなく、1234.5のような数、またはデータがないことを示す空欄が必要です。',
  },
  {
    name: 'negative exports',
    csv: 'code,value\nCA,−5',
    en: 'Row 2, column “value”: found “−5”, expected a number that is not negative.',
    ja: '2行目「value」列：「−5」ではなく、0以上の数が必要です。',
  },
  {
    name: 'a share over 100%',
    csv: 'code,share\nCA,101%',
    en: 'Row 2, column “share”: found “101%”, expected a percentage from 0 to 100.',
    ja: '2行目「share」列：「101%」ではなく、0以上100以下の百分率が必要です。',
  },
  {
    name: 'a rank that is not whole',
    csv: 'code,rank\nCA,1.5',
    en: 'Row 2, column “rank”: found “1.5”, expected a whole number, 1 or more.',
    ja: '2行目「rank」列：「1.5」ではなく、1以上の整数が必要です。',
  },
  {
    name: 'a figure that can be read in two ways',
    csv: 'code;value\nCA;1.234',
    en: 'Row 2, column “value”: found “1.234”, expected a number that can be read in one way only: 1234 or 1,234.0 or 1.234,0.',
    ja: '2行目「value」列：「1.234」ではなく、読み方が一つに決まる数（1234、1,234.0、1.234,0）が必要です。',
  },
  {
    name: 'a misspelt state',
    csv: 'State,value\nCalifornia,1\nTexsa,2',
    en: 'Row 3, column “State”: found “Texsa”, expected a US state (CA, 06 or California). The nearest name is “Texas”.',
    ja: '3行目「State」列：「Texsa」ではなく、米国の州（CA、06、カリフォルニア州など）が必要です。最も近い名前は「Texas」です。',
  },
  {
    name: 'a misspelt prefecture',
    tag: 'prefecture-map',
    csv: '都道府県,対米財輸出額 (百万ドル)\n愛知けん,1',
    en: 'Row 2, column “都道府県”: found “愛知けん”, expected a Japanese prefecture (JP-23, 23 or Aichi). The nearest name is “愛知県”.',
    ja: '2行目「都道府県」列：「愛知けん」ではなく、都道府県（JP-23、23、愛知県など）が必要です。最も近い名前は「愛知県」です。',
  },
  {
    name: 'a misspelt country',
    tag: 'top-partners',
    csv: 'Partner,Exports\nSouth Corea,1',
    en: 'Row 2, column “Partner”: found “South Corea”, expected a country (KR or South Korea). The nearest name is “South Korea”.',
    ja: '2行目「Partner」列：「South Corea」ではなく、国・地域（KR、韓国など）が必要です。最も近い名前は「South Korea」です。',
  },
  {
    name: 'a row without a place',
    csv: 'code,value\n,5',
    en: 'Row 2, column “code”: found nothing, expected a US state (CA, 06 or California).',
    ja: '2行目「code」列：空欄です。米国の州（CA、06、カリフォルニア州など）が必要です。',
  },
  {
    name: 'a code and a name of different places',
    csv: 'code,State,value\nCA,Texas,5',
    en: 'Row 2: the code “CA” and the name “Texas” refer to different places.',
    ja: '2行目：コード「CA」と名前「Texas」は別の場所を指しています。',
  },
  {
    name: 'a state twice in one year',
    csv: 'code,year,value\nCA,2013,5\nCA,2014,6\n06,2013,7',
    en: 'Row 4: “06 2013” is already in row 2.',
    ja: '4行目：「06 2013」は2行目にもあります。',
  },
  {
    name: 'another currency',
    csv: 'code,Goods exports to Japan (million yen)\nCA,5',
    en: 'Column “Goods exports to Japan (million yen)”: found the unit “million yen”, expected million US dollars (or thousand, or billion), as in “Exports (million US dollars)”.',
    ja: '「Goods exports to Japan (million yen)」列：単位が「million yen」ですが、「輸出額（百万ドル）」のように百万ドル（または千ドル・億ドル・十億ドル）の単位が必要です。',
  },
  {
    name: 'a scale without a currency',
    csv: 'State,Exports in millions\nCalifornia,5',
    en: 'Column “Exports in millions”: found the unit “in millions”, expected million US dollars (or thousand, or billion), as in “Exports (million US dollars)”.',
    ja: '「Exports in millions」列：単位が「in millions」ですが、「輸出額（百万ドル）」のように百万ドル（または千ドル・億ドル・十億ドル）の単位が必要です。',
  },
  {
    name: 'a scale without a currency in parentheses',
    csv: 'State,Exports (in thousands)\nCalifornia,5',
    en: 'Column “Exports (in thousands)”: found the unit “in thousands”, expected million US dollars (or thousand, or billion), as in “Exports (million US dollars)”.',
    ja: '「Exports (in thousands)」列：単位が「in thousands」ですが、「輸出額（百万ドル）」のように百万ドル（または千ドル・億ドル・十億ドル）の単位が必要です。',
  },
  {
    name: 'unknown columns',
    csv: 'Region,Amount\nCA,5',
    en: 'Column headings found: “Region”, “Amount”. Expected: “code” or “State”, and “Goods exports to Japan” or “Share of all goods exports” or “Rank of Japan” or “Rank of Japan, at best”.',
    ja: '見出しは「Region」、「Amount」です。必要な列は「コード」または「州」と、「対日財輸出額」または「財輸出総額に占める割合」または「日本の順位」または「日本の順位：最高」です。',
  },
  {
    name: 'two columns of the same meaning',
    csv: 'code,value,Exports\nCA,5,6',
    en: 'The columns “value” and “Exports” mean the same. Keep one of them.',
    ja: '「value」列と「Exports」列は同じ意味です。どちらか一つにしてください。',
  },
  {
    name: 'an invalid year',
    csv: 'code,year,value\nCA,13,5',
    en: 'Row 2, column “year”: found “13”, expected a year such as 2014.',
    ja: '2行目「year」列：「13」ではなく、2014のような年が必要です。',
  },
  {
    name: 'a gap between the years',
    csv: 'code,year,value\nCA,2013,5\nCA,2015,5',
    en: 'There is no figure for 2014. Every year from 2013 to 2015 needs one.',
    ja: '2014年の数値がありません。2013年から2015年まで、すべての年の数値が必要です。',
  },
  {
    name: 'a gap in a line',
    tag: 'trade-balance',
    csv: 'Year,Exports,Imports\n2013,5,6\n2014,,6\n2015,5,6',
    en: 'Row 3, column “Exports”: found nothing, expected a number, because a line has no gap between its first and last year.',
    ja: '3行目「Exports」列：空欄です。数（折れ線は最初の年から最後の年まで途切れずに引くため）が必要です。',
  },
  {
    name: 'shares without a positive figure',
    tag: 'trade-composition',
    csv: 'SITC,exports\n7,0',
    en: 'The column “exports” has no figure above zero for 2013, so there are no shares to draw.',
    ja: '「exports」列に2013年の0より大きい数値がないため、割合を図にできません。',
  },
  {
    name: 'an upper bound below the lower one',
    tag: 'state-ranking',
    csv: 'code,at-least,at-most\nCA,20,10',
    en: 'Row 2, column “at-most”: found “10”, expected a percentage from the lower bound to 100, or two empty bounds.',
    ja: '2行目「at-most」列：「10」ではなく、下限以上100以下の百分率（上限・下限とも空欄でも可）が必要です。',
  },
  {
    name: 'a worst rank before the best one',
    csv: 'code,"Rank of Japan, at best","Rank of Japan, at worst"\nCA,4,5\nTX,6,5',
    en: 'Row 3, column “Rank of Japan, at worst”: found “5”, expected a whole number from the best rank, or both ranks empty.',
    ja: '3行目「Rank of Japan, at worst」列：「5」ではなく、最高の順位以上の整数（または最高・最低とも空欄）が必要です。',
  },
  {
    name: 'a best rank without a worst one',
    csv: 'code,日本の順位：最高\nCA,4',
    en: 'Column headings found: “code”, “日本の順位：最高”. Expected: “code” or “State”, and “Goods exports to Japan” or “Share of all goods exports” or “Rank of Japan” or “Rank of Japan, at best”, and “Rank of Japan, at best”, and “Rank of Japan, at worst”.',
    ja: '見出しは「code」、「日本の順位：最高」です。必要な列は「コード」または「州」と、「対日財輸出額」または「財輸出総額に占める割合」または「日本の順位」または「日本の順位：最高」と、「日本の順位：最高」と、「日本の順位：最低」です。',
  },
  {
    name: 'zero residents',
    tag: 'prefecture-ranking',
    csv: 'code,value,Residents\n23,5,0',
    en: 'Row 2, column “Residents”: found “0”, expected a whole number of people, 1 or more.',
    ja: '2行目「Residents」列：「0」ではなく、1以上の整数（人数）が必要です。',
  },
  { name: 'no rows', csv: '\n\n', en: 'There are no rows of figures.', ja: '数値の行がありません。' },
  { name: 'a heading without rows', csv: 'code,value', en: 'There are no rows of figures.', ja: '数値の行がありません。' },
  { name: 'missing figures only', csv: 'code,value\nCA,n/a', en: 'There are no rows of figures.', ja: '数値の行がありません。' },
  {
    name: 'a thousands separator that is also the delimiter',
    csv: 'code,value\nCA,1,234',
    en: 'Row 2: found 3 cells, expected 2 as in the heading; a figure such as 1,234 needs quotation marks around it.',
    ja: '2行目：セルが3個ありますが、見出しは2個です。1,234のような数は引用符で囲んでください。',
  },
  {
    name: 'a quotation mark that is not closed',
    csv: 'code,value\nCA,"5\nTX,6',
    en: 'Row 2: a quotation mark is not closed.',
    ja: '2行目：引用符が閉じられていません。',
  },
  {
    name: 'too many columns',
    csv: ','.repeat(300) + 'a\n',
    en: 'There are more than 200 columns, which is the limit.',
    ja: '列の数が上限の200を超えています。',
  },
  {
    name: 'too many rows',
    csv: '\n'.repeat(2e6),
    en: 'There are more than 200,000 rows, which is the limit.',
    ja: '行の数が上限の200,000を超えています。',
  },
];

suite('an error message names the place, what was found and what was expected', () => {
  for (const { name, tag = 'state-map', csv, ...messages } of cases)
    test(`for ${name}`, () => {
      for (const lang of langs) assert.equal(messageOf(tag, { kind: 'csv', text: csv }, { lang }), messages[lang]);
    });
});

/** The ids of the columns that the message for unknown columns names, in its order. */
const requiredIds: Record<keyof Bases, string[]> = {
  'state-map': ['code', 'name', 'value', 'share', 'rank', 'rank-best'],
  'state-ranking': ['code', 'name', 'value', 'share', 'at-least'],
  'prefecture-map': ['code', 'name', 'value'],
  'prefecture-ranking': ['code', 'name', 'value'],
  'top-partners': ['code', 'name', 'exports', 'imports', 'total'],
  'trade-balance': ['year', 'exports', 'balance', 'imports'],
  'trade-composition': ['code', 'class', 'name', 'exports', 'imports'],
};

test('the columns that a message expects are headings that work, in the language of the message', () => {
  for (const [tag, ids] of Object.entries(requiredIds) as [keyof Bases, string[]][])
    for (const lang of langs) {
      const [, expected = ''] = messageOf(tag, { kind: 'csv', text: 'Region,Amount\nCA,5' }, { lang }).split(/Expected: |必要な列は/);
      const names = [...expected.matchAll(/[“「]([^”」]+)[”」]/g)].map(([, name = '']) => name);
      assert.equal(names.length, ids.length, expected);
      names.forEach((name, i) => {
        const message = messageOf(tag, { kind: 'csv', text: `${ids[i]},"${name}"\nCA,5` });
        assert.equal(message, `The columns “${ids[i]}” and “${name}” mean the same. Keep one of them.`);
        if (lang === 'ja') assert.doesNotMatch(name, /^(?!SITC)\w/, 'a Japanese name');
      });
    }
});

test('the message for figures without a year asks for the column, in both languages', () => {
  const input: Input = { kind: 'csv', text: 'code,value\nCA,5' };
  assert.equal(messageOf('state-map', input, { year: undefined }), 'No year: add a column “year”, or set the attribute “year”.');
  assert.equal(
    messageOf('state-map', input, { year: undefined, lang: 'ja' }),
    '何年の数値か分かりません。「年」の列を加えるか、year属性を指定してください。',
  );
});

test('messages for JSON name the line of a syntax error, missing rows, or the row in the list', () => {
  const json = (text: string, lang: Lang = 'en'): string => messageOf('state-map', { kind: 'json', text }, { lang });
  assert.equal(json('[\n{]'), 'Line 2: this is not JSON.');
  assert.equal(json('[\n{]', 'ja'), '2行目：JSONとして読めません。');
  assert.equal(json('{"a": 1}'), 'The JSON has no list of rows: expected [{"code": "CA", "value": 1234.5}, …] or {"rows": […]}.');
  assert.equal(
    json('[{"code": "CA", "value": 1}, {"code": "TX", "value": true}]'),
    'Row 2, column “value”: found “true”, expected a number such as 1234.5, or an empty cell for no data.',
  );
});

test('messages name an unknown partner and an element without custom data', () => {
  const input: Input = { kind: 'csv', text: 'code,value\nCA,5' };
  assert.equal(
    messageOf('state-map', input, { partner: 'Korea' }),
    'Attribute “partner”: found “Korea”, expected an ISO 3166-1 code of two letters such as KR.',
  );
  assert.match(messageOf('trade-fact' as keyof Bases, input), /^<trade-fact> takes no custom data; expected one of state-map, .*\.$/);
});

test('a message has no control characters and shortens long values', () => {
  const message = messageOf('state-map', { kind: 'csv', text: `code,value\nCA,"a\u202eb\u0000c\n${'x'.repeat(1e5)}"` });
  assert.match(message, /found “abc x+…”/);
  assert.ok(message.length < 200);
});
