import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { stateExportsSlice } from '../../src/data/state-exports.ts';
import type { PrefectureExportsSlice } from '../../src/data/prefecture-exports.ts';
import type { TopPartnersSlice } from '../../src/data/top-partners.ts';
import type { TradeBalanceSlice } from '../../src/data/trade-balance.ts';
import { csv } from '../../src/model/csv.ts';
import type { Table } from '../../src/model/view.ts';
import { clean } from '../../src/custom-data/clean.ts';
import type { StateMapBase } from '../../src/custom-data/states.ts';
import type { Bases } from '../../src/custom-data/read.ts';
import { read, shown, tableOf, viewOf } from './elements.ts';

const of = (tag: keyof Bases, text: string, more: Parameters<typeof read>[2] = {}) =>
  read(tag, { kind: 'csv', text }, { year: 2013, ...more });
const states = (text: string, more: Parameters<typeof read>[2] = {}) => of('state-map', text, more).slices as StateMapBase;
/** The states that have a value, with it. */
const values = (text: string): Record<string, number | null> => {
  const { exports } = states(text);
  return Object.fromEntries(
    exports.states.flatMap((code, s) => (exports.japanMusd[s]![0] === null ? [] : [[code, exports.japanMusd[s]![0]!]])),
  );
};
const partners = (text: string): TopPartnersSlice => of('top-partners', text).slices as TopPartnersSlice;
const prefectures = (text: string): PrefectureExportsSlice => (of('prefecture-map', text).slices as Bases['prefecture-map']).exports;

suite('places by any of their names', () => {
  test('states by USPS, FIPS, ISO 3166-2, English and Japanese name', () => {
    const names = ['CA', 'tx', '15', '6', 'US-NY', 'new  york', 'Ｆｌｏｒｉｄａ', 'アラスカ州', 'アラスカ', 'Washington, DC', 'D.C.'];
    const codes = ['CA', 'TX', 'HI', 'CA', 'NY', 'NY', 'FL', 'AK', 'AK', 'DC', 'DC'];
    names.forEach((name, i) => assert.deepEqual(values(`State,value\n"${name}",7`), { [codes[i]!]: 7 }, name));
  });

  test('prefectures by ISO 3166-2, JIS, English and Japanese name, with or without its kind', () => {
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

  test('partners by ISO 3166-1, English and Japanese name, long or short; Namibia is a country, not no data', () => {
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

  test('a state that is not in the file is no data, not zero', () => {
    assert.deepEqual(values('code,value\nCA,0\nTX,'), { CA: 0 });
  });
});

suite('headings and units', () => {
  test('case, width, spaces and language do not matter', () => {
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

  test('a known multiple of the unit is converted exactly', () => {
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

  test('columns that are not known are ignored', () => {
    assert.deepEqual(values('code,Governor,value,Remarks\nCA,somebody,5,"a, b"'), { CA: 5 });
  });

  test('semicolons with decimal commas', () => {
    assert.deepEqual(values('code;value\nCA;12.739,04\nTX;1.234'), { CA: 12739.04, TX: 1234 });
  });
});

suite('years', () => {
  test('a column says them, else the option, else the caption under the rows', () => {
    const years = (text: string, year?: number) => read('state-map', { kind: 'csv', text }, { year }).years;
    assert.deepEqual(years('code,year,value\nCA,2014,5\nCA,2013,6\nCA,2015,6', 1999), [2013, 2015]);
    assert.deepEqual(years('code,value\nCA,5\n"# Exports, 2013"', 1999), [1999, 1999]);
    assert.deepEqual(years('code,value\nCA,5\n"# Goods exports to Japan by state, 2013"'), [2013, 2013]);
    assert.deepEqual(years('code,value\nCA,5\n# 州別の対日財輸出額（2013年）'), [2013, 2013]);
    assert.deepEqual(years('州,年,value\nカリフォルニア,２０１３年,5'), [2013, 2013]);
  });

  test('rows in any order fill their years', () => {
    const { exports } = states('code,year,value\nTX,2014,4\nCA,2013,1\nCA,2014,2');
    assert.equal(exports.firstYear, 2013);
    assert.deepEqual(exports.japanMusd[exports.states.indexOf('CA')], [1, 2]);
    assert.deepEqual(exports.japanMusd[exports.states.indexOf('TX')], [null, 4]);
  });

  test('prefectures are of one year: the one that is asked for, else the last', () => {
    const text = 'code,year,value\n23,2020,1\n23,2021,2';
    assert.equal(prefectures(text).year, 2021);
    assert.deepEqual((of('prefecture-map', text, { year: 2020 }).slices as Bases['prefecture-map']).exports.customsMusd, [1]);
  });
});

suite('figures that follow from others', () => {
  test('a share is the value of the total', () => {
    const { shares, exports } = states('code,value,All goods exports\nCA,10,80');
    assert.equal(shares.worldSharePercent[exports.states.indexOf('CA')]![0], 12.5);
  });

  test('of exports, imports and balance two are enough, and the balance is made of the others', () => {
    const exports = (text: string) => of('trade-balance', text);
    const { bop } = exports('Year,Exports,Balance\n2013,114.2,-56').slices as TradeBalanceSlice;
    assert.deepEqual(bop.importsGoodsMusd, [170.2]);
    assert.deepEqual(exports('Year,Exports,Imports,Balance\n2013,5,7,-2').warnings, []);
    assert.deepEqual(exports('Year,Exports,Imports,Balance\n2013,5,7,-20').warnings, [
      'Row 2, column “Balance”: -20 does not fit the other columns; -2 is shown.',
    ]);
  });

  test('goods and services by themselves give every measure', () => {
    const data = of('trade-balance', 'year,Goods exports,Goods imports,Services exports,Services imports\n2013,1,2,30,40\n2014,1,2,30,40');
    assert.deepEqual(data.choices.measure, ['total', 'goods', 'services']);
    const table = tableOf('trade-balance', { year: 2014, measure: 'total', basis: 'bop' }, { lang: 'en' }, data.slices);
    assert.deepEqual(
      table.rows[1]!.cells.map(({ value }) => value),
      [2014, 31, 42, -11],
    );
  });

  test('the world is the row of that name, else what the shares are of, which one changed figure does not move', () => {
    assert.deepEqual(partners('Partner,Exports\nJapan,50\nWorld,1000').worldExportsMusd, [1000]);
    assert.deepEqual(partners('相手,輸出\n日本,50\n合計,1000').partners, ['JP']);
    const text = 'Partner,Exports,Share of the world total (%)\nCA,400,20\nJP,100,5\nDE,999,3';
    assert.deepEqual(partners(text).worldExportsMusd, [2000]);
    assert.match(
      of('top-partners', text).warnings[0]!,
      /^Row 4, column “Share of the world total \(%\)”: 3 does not fit the other columns; 50\.0 is shown\.$/,
    );
  });

  test('one flow alone says nothing of the other', () => {
    const data = of('top-partners', 'Partner,Exports\nJapan,50\nCanada,60');
    assert.deepEqual(data.choices.flow, ['exports']);
    const view = viewOf('top-partners', { year: 2013, flow: 'exports', count: 5 }, { width: 700, lang: 'en' }, data.slices);
    assert.deepEqual(
      view.marks.map(({ tip }) => tip),
      [[], []],
    );
  });

  test('an estimate stays one, at least stays at least, and everything else is neither', () => {
    const estimate = prefectures('code,value (million US dollars (estimate)),note\n23,5,\n27,4,at least\n13,3,以上');
    assert.deepEqual(
      [estimate.productionMusd, estimate.atLeast],
      [
        [5, 4, 3],
        ['JP-27', 'JP-13'],
      ],
    );
    const declared = prefectures('code,value\n23,5');
    assert.deepEqual([declared.productionMusd, declared.customsMusd, declared.atLeast], [[], [5], []]);
  });

  test('residents are the file’s, else the bundled ones, and then the note on them is due', () => {
    assert.equal(prefectures('code,value\n23,5').hasCustomResidents, false);
    assert.equal(prefectures('code,value\n23,5').populationPersons[0], 7483128);
    assert.equal(prefectures('code,value,Population\n23,5,"7,500,000"').hasCustomResidents, true);
    assert.equal(prefectures('code,value,Population\n23,5,"7,500,000"\n24,5,').hasCustomResidents, false);
  });
});

suite('who the figures are of and from', () => {
  test('a file of figures of another partner reads back as well', () => {
    for (const lang of ['en', 'ja'] as const)
      for (const partner of ['KR', 'NL'])
        for (const { tag, options } of shown.filter(({ tag }) => tag !== 'top-partners')) {
          const table = tableOf(tag, options, { lang, partner });
          const file = csv(viewOf(tag, options, { width: 700, lang, partner }), table);
          const again = tableOf(tag, options, { lang, partner }, of(tag, file, { year: undefined }).slices);
          const round = (table: Table) =>
            new Map(
              table.rows.map(({ id, cells }) => [id, cells.map(({ value }) => (typeof value === 'number' ? value.toPrecision(9) : value))]),
            );
          assert.deepEqual(round(again), round(table));
        }
  });

  test('a source that is not given is said to be missing, and an address is http or nothing', () => {
    const source = (more: object) => states('code,value\nCA,5', more).exports.source;
    assert.deepEqual(source({}), { text: 'custom data, source not given', url: '' });
    assert.deepEqual(source({ lang: 'ja' }), { text: '独自データ（出典の記載なし）', url: '' });
    assert.deepEqual(source({ source: 'KITA', sourceUrl: 'https://kita.org/a?b=1' }), { text: 'KITA', url: 'https://kita.org/a?b=1' });
    for (const sourceUrl of ['javascript:alert(1)', ' data:text/html,x', '//kita.org', 'ftp://kita.org', 'https://a b'])
      assert.equal(source({ sourceUrl }).url, '');
  });

  test('no slice keeps the publisher of the bundled figures', () => {
    const env = { width: 700, lang: 'en' } as const;
    for (const { tag, options } of shown) {
      const data = read(tag, { kind: 'csv', text: csv(viewOf(tag, options, env), tableOf(tag, options, env)) }, { source: 'A ministry' });
      const view = viewOf(tag, { ...options, measure: data.choices.measure?.[0] ?? options.measure }, env, data.slices);
      assert.deepEqual(view.source, { text: 'A ministry', url: '' });
    }
  });

  test('a text from elsewhere is plain, on one line, and cut with an ellipsis', () => {
    assert.equal(clean(' a\u202e\u0007b\n\tc\ufeff '), 'ab c');
    assert.equal(clean('日'.repeat(101)), `${'日'.repeat(99)}…`);
    assert.equal(clean('<b>&amp;'), '<b>&amp;');
  });

  test('the bundled slices are not touched', () => {
    const before = JSON.stringify(stateExportsSlice);
    states('code,value\nCA,5');
    assert.equal(JSON.stringify(stateExportsSlice), before);
  });
});
