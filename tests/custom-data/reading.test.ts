import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { stateExportsSlice } from '../../src/data/state-exports.ts';
import type { PrefectureExportsSlice } from '../../src/data/prefecture-exports.ts';
import type { TopPartnersSlice } from '../../src/data/top-partners.ts';
import type { TradeBalanceSlice } from '../../src/data/trade-balance.ts';
import { csv } from '../../src/model/csv.ts';
import { langs } from '../../src/model/locale.ts';
import type { Table } from '../../src/model/view.ts';
import { clean } from '../../src/custom-data/clean.ts';
import type { StateMapBase } from '../../src/custom-data/states.ts';
import type { Bases } from '../../src/custom-data/read.ts';
import { read, samples, tableOf, viewOf } from './elements.ts';

const readCsv = (tag: keyof Bases, text: string, options: Parameters<typeof read>[2] = {}) =>
  read(tag, { kind: 'csv', text }, { year: 2013, ...options });
const states = (text: string, options: Parameters<typeof read>[2] = {}) => readCsv('state-map', text, options).slices as StateMapBase;
/** Returns the values by state, of the states that have one. */
const values = (text: string): Record<string, number | null> => {
  const { exports } = states(text);
  return Object.fromEntries(
    exports.states.flatMap((code, s) => (exports.partnerMusd[s]![0] === null ? [] : [[code, exports.partnerMusd[s]![0]!]])),
  );
};
const partners = (text: string): TopPartnersSlice => readCsv('top-partners', text).slices as TopPartnersSlice;
const prefectures = (text: string): PrefectureExportsSlice => (readCsv('prefecture-map', text).slices as Bases['prefecture-map']).exports;

suite('places', () => {
  test('states are found by USPS, FIPS and ISO 3166-2 code, and by English and Japanese name', () => {
    const names = ['CA', 'tx', '15', '6', 'US-NY', 'new  york', 'Ｆｌｏｒｉｄａ', 'アラスカ州', 'アラスカ', 'Washington, DC', 'D.C.'];
    const codes = ['CA', 'TX', 'HI', 'CA', 'NY', 'NY', 'FL', 'AK', 'AK', 'DC', 'DC'];
    names.forEach((name, i) => assert.deepEqual(values(`State,value\n"${name}",7`), { [codes[i]!]: 7 }, name));
  });

  test('prefectures are found by ISO 3166-2 and JIS code, and by English and Japanese name, with or without suffix', () => {
    const names = [
      'JP-13',
      '13',
      '01',
      '1',
      'Hokkaido',
      'Tokyo',
      'Tokyo-to',
      'Kyōto',
      'Osaka-fu',
      'Aichi Prefecture',
      'aichi-ken',
      '京都',
      '京都府',
      '東京',
    ];
    const codes = [13, 13, 1, 1, 1, 13, 13, 26, 27, 23, 23, 26, 26, 13];
    names.forEach((name, i) =>
      assert.deepEqual(prefectures(`Prefecture,value\n${name},7`).prefectures, [`JP-${String(codes[i]).padStart(2, '0')}`], name),
    );
  });

  test('partners are found by ISO 3166-1 code, and by long and short names; NA is Namibia, not missing data', () => {
    const names = [
      'KR',
      'South Korea',
      '"Korea, South"',
      'UK',
      'United Kingdom',
      '英国',
      'US',
      'Hong Kong',
      'Türkiye',
      'Turkey',
      'Viet Nam',
      'オランダ',
      'NA',
    ];
    const codes = ['KR', 'KR', 'KR', 'GB', 'GB', 'GB', 'US', 'HK', 'TR', 'TR', 'VN', 'NL', 'NA'];
    names.forEach((name, i) => assert.deepEqual(partners(`Partner,Exports\n${name},7`).partners, [codes[i]], name));
  });

  test('a state that is not in the file has no data, not zero', () => {
    assert.deepEqual(values('code,value\nCA,0\nTX,'), { CA: 0 });
  });
});

suite('headings and units', () => {
  test('headings match in any case, width, spacing and language', () => {
    for (const heading of [
      'value',
      'VALUE',
      ' Goods Exports to Japan ',
      'goods exports to South Korea',
      'Exports',
      '対日財輸出額',
      '対日財輸出額（百万ドル）',
      '輸出額',
      'Ｖａｌｕｅ',
      'exports (USD million)',
    ])
      assert.deepEqual(values(`code,${heading}\nCA,12739.04`), { CA: 12739.04 }, heading);
  });

  test('multiples of the unit are converted exactly', () => {
    const units = [
      'billion US dollars',
      'US$ billion',
      'thousand USD',
      'dollars',
      '千ドル',
      '億ドル',
      '十億ドル',
      'in millions of dollars',
    ];
    const figures = ['12.73904', '12.73904', '12739040', '12739040000', '12739040', '127.3904', '12.73904', '12739.04'];
    units.forEach((unit, i) => {
      assert.deepEqual(values(`code,value (${unit})\nCA,${figures[i]}`), { CA: 12739.04 }, unit);
      assert.deepEqual(values(`code,"Goods exports to Japan, ${unit}"\nCA,${figures[i]}`), { CA: 12739.04 }, unit);
    });
  });

  test('unknown columns are ignored', () => {
    assert.deepEqual(values('code,Governor,value,Remarks\nCA,somebody,5,"a, b"'), { CA: 5 });
  });

  test('decimal commas are read in a file with semicolons', () => {
    assert.deepEqual(values('code;value\nCA;12.739,04\nTX;1.234'), { CA: 12739.04, TX: 1234 });
  });
});

suite('years', () => {
  test('years come from a column, else from the option, else from the caption below the rows', () => {
    const years = (text: string, year?: number) => read('state-map', { kind: 'csv', text }, { year }).years;
    assert.deepEqual(years('code,year,value\nCA,2014,5\nCA,2013,6\nCA,2015,6', 1999), [2013, 2015]);
    assert.deepEqual(years('code,value\nCA,5\n"# Exports, 2013"', 1999), [1999, 1999]);
    assert.deepEqual(years('code,value\nCA,5\n"# Goods exports to Japan by state, 2013"'), [2013, 2013]);
    assert.deepEqual(years('code,value\nCA,5\n# 州別の対日財輸出額（2013年）'), [2013, 2013]);
    assert.deepEqual(years('州,年,value\nカリフォルニア,２０１３年,5'), [2013, 2013]);
  });

  test('rows may be in any order of years', () => {
    const { exports } = states('code,year,value\nTX,2014,4\nCA,2013,1\nCA,2014,2');
    assert.equal(exports.firstYear, 2013);
    assert.deepEqual(exports.partnerMusd[exports.states.indexOf('CA')], [1, 2]);
    assert.deepEqual(exports.partnerMusd[exports.states.indexOf('TX')], [null, 4]);
  });

  test('prefectures have one year: the requested one, else the last', () => {
    const text = 'code,year,value\n23,2020,1\n23,2021,2';
    assert.equal(prefectures(text).year, 2021);
    assert.deepEqual((readCsv('prefecture-map', text, { year: 2020 }).slices as Bases['prefecture-map']).exports.customsMusd, [1]);
  });
});

suite('derived figures', () => {
  test('a share is computed from value and total', () => {
    const { shares, exports } = states('code,value,All goods exports\nCA,10,80');
    assert.equal(shares.worldSharePercent[exports.states.indexOf('CA')]![0], 12.5);
  });

  test('two of exports, imports and balance are enough, and the balance is computed from the others', () => {
    const readBalance = (text: string) => readCsv('trade-balance', text);
    const { bop } = readBalance('Year,Exports,Balance\n2013,114.2,-56').slices as TradeBalanceSlice;
    assert.deepEqual(bop.importsGoodsMusd, [170.2]);
    assert.deepEqual(readBalance('Year,Exports,Imports,Balance\n2013,5,7,-2').warnings, []);
    assert.deepEqual(readBalance('Year,Exports,Imports,Balance\n2013,5,7,-20').warnings, [
      'Row 2, column “Balance”: -20 contradicts the other columns; -2 is shown.',
    ]);
  });

  test('separate goods and services give every measure', () => {
    const data = readCsv(
      'trade-balance',
      'year,Goods exports,Goods imports,Services exports,Services imports\n2013,1,2,30,40\n2014,1,2,30,40',
    );
    assert.deepEqual(data.choices.measure, ['total', 'goods', 'services']);
    const table = tableOf('trade-balance', { year: 2014, measure: 'total', basis: 'bop' }, { lang: 'en' }, data.slices);
    assert.deepEqual(
      table.rows[1]!.cells.map(({ value }) => value),
      [2014, 31, 42, -11],
    );
  });

  test('the world total comes from its row, else from the shares; one changed figure does not change it', () => {
    assert.deepEqual(partners('Partner,Exports\nJapan,50\nWorld,1000').worldExportsMusd, [1000]);
    assert.deepEqual(partners('相手,輸出\n日本,50\n合計,1000').partners, ['JP']);
    const text = 'Partner,Exports,Share of the world total (%)\nCA,400,20\nJP,100,5\nDE,999,3';
    assert.deepEqual(partners(text).worldExportsMusd, [2000]);
    assert.match(
      readCsv('top-partners', text).warnings[0]!,
      /^Row 4, column “Share of the world total \(%\)”: 3 contradicts the other columns; 50\.0 is shown\.$/,
    );
  });

  test('a file of one flow has no figures of the other flow', () => {
    const data = readCsv('top-partners', 'Partner,Exports\nJapan,50\nCanada,60');
    assert.deepEqual(data.choices.flow, ['exports']);
    const view = viewOf('top-partners', { year: 2013, flow: 'exports', count: 5 }, { width: 700, lang: 'en' }, data.slices);
    assert.deepEqual(
      view.marks.map(({ tip }) => tip),
      [[], []],
    );
  });

  test('estimates, lower bounds and rounded figures are read as such, and other figures are not', () => {
    const estimate = prefectures('code,value (million US dollars (estimate)),note\n23,5,\n27,4,"estimate, at least"\n13,3,推計、下限');
    assert.deepEqual(
      [estimate.productionMusd, estimate.atLeast],
      [
        [5, 4, 3],
        ['JP-27', 'JP-13'],
      ],
    );
    const declared = prefectures('code,value\n23,5');
    assert.deepEqual([declared.productionMusd, declared.customsMusd, declared.customsDigits, declared.atLeast], [[], [5], [null], []]);
    const noted = prefectures(
      'code,value,note\n23,44000,rounded by the source\n27,4,以上\n13,450,出典による概数\n14,6,declared at least once',
    );
    assert.deepEqual([noted.customsMusd, noted.customsDigits, noted.atLeast], [[44000, 4, 450, 6], [2, null, 2, null], ['JP-27']]);
    const worded = prefectures('code,value\n23,"about 44,000"\n27,"at least 4"\n13,約450\n14,"at least about 60"\n1,"約5,000以上"');
    assert.deepEqual(
      [worded.customsMusd, worded.customsDigits, worded.atLeast],
      [
        [44000, 4, 450, 60, 5000],
        [2, null, 2, 1, 1],
        ['JP-27', 'JP-14', 'JP-01'],
      ],
    );
  });

  test('residents come from the file if it has all of them, else from the bundled data', () => {
    assert.equal(prefectures('code,value\n23,5').hasCustomResidents, false);
    assert.equal(prefectures('code,value\n23,5').populationPersons[0], 7483128);
    assert.equal(prefectures('code,value,Population\n23,5,"7,500,000"').hasCustomResidents, true);
    assert.equal(prefectures('code,value,Population\n23,5,"7,500,000"\n24,5,').hasCustomResidents, false);
  });
});

suite('partner and source', () => {
  test('an exported file of another partner is read back', () => {
    for (const lang of langs)
      for (const partner of ['KR', 'NL'])
        for (const { tag, options } of samples.filter(({ tag }) => tag !== 'top-partners')) {
          const table = tableOf(tag, options, { lang, partner });
          const file = csv(viewOf(tag, options, { width: 700, lang, partner }), table, lang);
          const again = tableOf(tag, options, { lang, partner }, readCsv(tag, file, { year: undefined }).slices);
          const valuesByRow = (table: Table) =>
            new Map(
              table.rows.map(({ id, cells }) => [id, cells.map(({ value }) => (typeof value === 'number' ? value.toPrecision(9) : value))]),
            );
          assert.deepEqual(valuesByRow(again), valuesByRow(table));
        }
  });

  test('a missing source is named as missing, and only http URLs are kept', () => {
    const source = (options: object) => states('code,value\nCA,5', options).exports.source;
    assert.deepEqual(source({}), { text: 'custom data, source not given', url: '' });
    assert.deepEqual(source({ lang: 'ja' }), { text: '独自データ（出典の記載なし）', url: '' });
    assert.deepEqual(source({ source: 'KITA', sourceUrl: 'https://kita.org/a?b=1' }), { text: 'KITA', url: 'https://kita.org/a?b=1' });
    for (const sourceUrl of ['javascript:alert(1)', ' data:text/html,x', '//kita.org', 'ftp://kita.org', 'https://a b'])
      assert.equal(source({ sourceUrl }).url, '');
  });

  test('no view of custom data names the publisher of the bundled figures', () => {
    const env = { width: 700, lang: 'en' } as const;
    for (const { tag, options } of samples) {
      const data = read(
        tag,
        { kind: 'csv', text: csv(viewOf(tag, options, env), tableOf(tag, options, env), 'en') },
        { source: 'A ministry' },
      );
      const view = viewOf(tag, { ...options, measure: data.choices.measure?.[0] ?? options.measure }, env, data.slices);
      assert.deepEqual(view.source, { text: 'A ministry', linked: 'A ministry', url: '' });
    }
  });

  test('clean() removes control characters and line breaks, and shortens with an ellipsis', () => {
    assert.equal(clean(' a\u202e\u0007b\n\tc\ufeff '), 'ab c');
    assert.equal(clean('日'.repeat(101)), `${'日'.repeat(99)}…`);
    assert.equal(clean('<b>&amp;'), '<b>&amp;');
  });

  test('reading custom data does not change the bundled slices', () => {
    const before = JSON.stringify(stateExportsSlice);
    states('code,value\nCA,5');
    assert.equal(JSON.stringify(stateExportsSlice), before);
  });
});
