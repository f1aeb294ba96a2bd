import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { Tables } from '../../data/table.ts';
import { compositionNames } from '../../src/data/composition-names.ts';
import { tradeCompositionSlice } from '../../src/data/trade-composition.ts';
import type { Options, Slices } from '../../src/elements/trade-composition/figures.ts';
import { tradeCompositionTable } from '../../src/elements/trade-composition/table.ts';
import { tradeCompositionView } from '../../src/elements/trade-composition/view.ts';
import { csv } from '../../src/model/csv.ts';
import { langs, type Lang } from '../../src/model/locale.ts';
import { textWidth } from '../../src/model/text-width.ts';
import { read } from '../custom-data/elements.ts';

const bundled: Slices = { slice: tradeCompositionSlice, names: compositionNames };
const custom = (text: string): Slices =>
  read('trade-composition', { kind: 'csv', text }, { year: 2014, source: 'A ministry' }).slices as Slices;

const view = (slices: Slices, options: Partial<Options> = {}, lang: Lang = 'en') =>
  tradeCompositionView(slices, { year: 2014, classification: 'sitc', flow: 'both', ...options }, { width: 860, lang });
const table = (slices: Slices, options: Partial<Options> = {}, lang: Lang = 'en') =>
  tradeCompositionTable(slices, { year: 2014, classification: 'sitc', flow: 'both', ...options }, { lang });

test('the headings of two flows begin at one height, have as many lines, and stay 16 px apart and inside the drawing', () => {
  for (const lang of langs)
    for (const width of [280, 320, 360, 480, 600, 700])
      for (const classification of ['sitc', 'naics'] as const)
        for (const year of [2020, 2025]) {
          if (classification === 'sitc' && year > 2020) continue;
          const options = { year, classification, flow: 'both' } as const;
          const { heads } = tradeCompositionView(bundled, options, { width, lang });
          const [exports, imports] = heads;
          const message = `${lang} ${width} ${classification} ${heads.map(({ lines }) => lines.join(' | ')).join(' / ')}`;
          const widest = (lines: readonly string[]): number => Math.max(...lines.map((line) => textWidth(line, 13)));
          assert.equal(exports!.y, imports!.y, message);
          // With the long bars of imports, the side of exports is too narrow for two lines at 280 px.
          if (width > 280) assert.equal(exports!.lines.length, imports!.lines.length, message);
          assert.ok(imports!.x - exports!.x > 15.9, message);
          assert.ok(exports!.x - widest(exports!.lines) >= 0 && imports!.x + widest(imports!.lines) <= width, message);
        }
});

suite('names', () => {
  test('SITC 7 is machinery and transport equipment in every text', () => {
    assert.equal(
      view(bundled).takeaway,
      'Machinery and transport equipment made up 74.1% of the goods that the United States bought from Japan in 2014, and 31.6% of those it sold there (recovered from a published ratio).',
    );
    assert.equal(
      view(bundled, { year: 2015 }, 'ja').takeaway,
      '2015年、機械類及び輸送用機器は米国の対日財輸入の74.4％を占め、対日財輸出では33.8％だった。',
    );
  });

  test('are those of official statistics', () => {
    const name = (code: string, lang: Lang): string | undefined => compositionNames.naics[lang][compositionNames.naics.codes.indexOf(code)];
    assert.deepEqual(
      ['980', '334', '333'].map((code) => name(code, 'ja')),
      ['返送品・再輸入品', 'コンピュータ・電子機器', '機械（電気機械を除く）'],
    );
    assert.deepEqual(
      ['333', '334', '336'].map((code) => name(code, 'en')),
      ['Machinery (except electrical)', 'Computer and electronic products', 'Transportation equipment'],
    );
  });

  test('can be the subject of a sentence: no list without "and", no half-width signs in Japanese', () => {
    for (const { en, ja } of Object.values(compositionNames)) {
      for (const name of en) assert.match(name, /^[A-Z][^,]*(, [^,]+ and [^,]+)?$/);
      for (const name of ja) assert.doesNotMatch(name, /[(),:%A-Za-z ]/);
    }
  });
});

suite('recovered figures', () => {
  test('are named as such in takeaway, spoken text, tooltip and table of their years only', () => {
    for (const [lang, note] of [
      ['en', 'recovered from a published ratio'],
      ['ja', '公表された比率から復元'],
    ] as const)
      for (const [year, isRecovered] of [
        [1996, true],
        [2014, true],
        [2015, false],
        [2020, false],
      ] as const) {
        const { takeaway, marks, notes } = view(bundled, { year }, lang);
        assert.equal(takeaway.includes(note), isRecovered);
        assert.equal(notes.length, isRecovered ? 2 : 1);
        for (const { spoken, tip } of marks) {
          assert.equal(spoken.includes(note), isRecovered);
          assert.equal(
            tip.some(([, value]) => value === note),
            isRecovered,
          );
        }
        for (const row of table(bundled, { year }, lang).rows) assert.equal(row.note, isRecovered ? note : undefined);
      }
  });

  test('have a note that says how they were recovered, and that the name of the data set is not known', () => {
    assert.match(
      view(bundled).notes[1]!,
      /^The figures up to 2014 are recovered from ratios to GDP, .*whose name is not on record gives with 15 digits\..*within a tenth of a cent of whole dollars/,
    );
    assert.match(
      view(bundled, {}, 'ja').notes[1]!,
      /^2014年までの数値は、転記元（名称の記録なし）が15桁で掲載する対GDP比から復元した値である。/,
    );
  });

  test('have a note in the exported file', () => {
    const file = csv(view(bundled), table(bundled), 'en').split('\r\n');
    assert.match(file[0]!, /,note$/);
    assert.match(file[1]!, /,recovered from a published ratio$/);
  });
});

test('every share and total follows from the table to the dollar, in every year', () => {
  const tables = new Tables(new URL('../../data/', import.meta.url));
  interface Row {
    year: number;
    exports_to_japan_usd: number | null;
    imports_from_japan_usd: number | null;
  }
  const check = (classification: 'sitc' | 'naics', rows: (Row & { code: string })[], totals: Row[]): void => {
    for (const year of new Set(rows.map((row) => row.year))) {
      const ofYear = rows.filter((row) => row.year === year);
      for (const [flow, key] of [
        ['exports', 'exports_to_japan_usd'],
        ['imports', 'imports_from_japan_usd'],
      ] as const) {
        const total = totals.find((row) => row.year === year)?.[key] ?? ofYear.reduce((sum, row) => sum + (row[key] ?? 0), 0);
        const shown = new Map(table(bundled, { year, classification, flow }).rows.map(({ id, cells }) => [id, cells]));
        assert.equal(shown.size, bundled.slice[classification].codes.length + 1);
        // An industry without a row in a year has no figure.
        for (const [code, [, , musd]] of shown)
          if (code !== 'total' && !ofYear.some((row) => row.code === code)) assert.equal(musd!.value, null, `${code} ${year}`);
        assert.equal(Math.round((shown.get('total')![2]!.value as number) * 1e6), total, `${year} ${flow}`);
        for (const row of ofYear) {
          const [, , musd, share] = shown.get(row.code)!;
          const value = row[key];
          assert.equal(musd!.value === null ? null : Math.round(Number(musd!.value) * 1e6), value, `${row.code} ${year}`);
          if (value === null) assert.deepEqual([share!.value, share!.text], [null, 'no data']);
          else assert.ok(Math.abs(Number(share!.value) - (100 * value) / total) < 1e-9, `${row.code} ${year}`);
        }
      }
    }
  };
  const sitc = tables.rows<Row & { sitc_section: number }>('us-japan-sitc');
  check(
    'sitc',
    sitc.map((row) => ({ ...row, code: String(row.sitc_section) })),
    [],
  );
  const naics = tables.rows<Row & { naics3: string }>('us-japan-naics');
  const isTotal = ({ naics3 }: { naics3: string }): boolean => naics3 === 'TOTAL';
  check(
    'naics',
    naics.filter((row) => !isTotal(row)).map((row) => ({ ...row, code: row.naics3 })),
    naics.filter(isTotal),
  );
});

suite('unknown figures', () => {
  const partial = custom('SITC,exports,imports\n7,60,\n0,30,40\n5,5,60\n1,3,\n2,2,\n3,,1');

  test('are no data in takeaway, spoken text and tooltip, never 0.0%', () => {
    const data = custom('SITC,exports,imports\n7,,60\n0,100,40');
    const { takeaway, marks } = view(data);
    assert.equal(
      takeaway,
      'Machinery and transport equipment made up 60.0% of the listed goods that the United States bought from Japan in 2014; its share of those it sold there is not known.',
    );
    assert.equal(marks.find(({ id }) => id === 'exports-7')!.spoken, 'Exports, Machinery and transport equipment: no data');
    assert.equal(
      view(data, {}, 'ja').takeaway,
      '2014年、数値のある項目の中では、機械類及び輸送用機器は米国の対日財輸入の60.0％を占め、対日財輸出に占める割合は不明である。',
    );
    for (const lang of langs) assert.doesNotMatch(JSON.stringify(view(data, {}, lang).marks), /[^\d]0\.0[%％]/);
  });

  test('are not counted in the sum of small parts: it is at least the known ones, or no data', () => {
    const { marks } = view(partial);
    const other = (flow: string) => marks.find(({ id }) => id === `${flow}-other`)!;
    assert.equal(other('exports').spoken, 'Exports, Other (3): 5.0%, at least $5.0\u00a0million');
    assert.equal(other('imports').spoken, 'Imports, Other (3): 1.0%, at least $1.0\u00a0million');
    assert.deepEqual(other('imports').tip.slice(2), [
      ['Beverages and tobacco', 'no data'],
      ['Crude materials except fuels', 'no data'],
      ['Mineral fuels and lubricants', '1.0%'],
    ]);
    const none = custom('SITC,exports,imports\n7,60,50\n0,30,50\n1,3,\n2,2,');
    assert.equal(view(none).marks.find(({ id }) => id === 'imports-other')!.spoken, 'Imports, Other (2): no data');
  });

  test('make the total a lower bound, and shares those of the listed parts, with a note', () => {
    const { heads, notes, takeaway } = view(partial, { flow: 'exports' });
    assert.deepEqual(heads[0]!.lines, ['US exports to Japan, at least $100\u00a0m']);
    assert.deepEqual(notes, ['Some parts have no figure; shares are of the sum of the others.']);
    assert.match(takeaway, /^Machinery and transport equipment made up 60\.0% of listed US goods exports to Japan in 2014; /);
    assert.ok(table(partial).rows.every(({ id }) => id !== 'total'));
    assert.match(
      view(partial, { flow: 'exports' }, 'ja').takeaway,
      /^2014年の米国の対日財輸出は、数値のある項目の中では機械類及び輸送用機器が/,
    );
  });

  test('add nothing to a given total that the known figures add up to', () => {
    const text = 'SITC,exports,imports\n7,60,50\n0,40,40\n5,,10\nTotal,100,100';
    assert.equal(custom(text).slice.sitc.addsUp, true);
    assert.doesNotMatch(view(custom(text)).takeaway, /listed/);
    assert.equal(custom(text.replace('100,100', '100,101')).slice.sitc.addsUp, false);
    assert.match(view(custom(text.replace('100,100', '100,101'))).takeaway, /listed/);
  });

  test('of industries are known to add nothing, since the industries add up to the published total', () => {
    const { takeaway, notes, marks } = view(bundled, { classification: 'naics', year: 2020 });
    assert.match(takeaway, /^Transportation equipment made up 38\.7% of the goods that /);
    assert.deepEqual(notes, ['Shares of the published total.']);
    assert.ok(marks.every(({ spoken }) => !spoken.includes('at least')));
  });

  test('are told apart from zero and from less than the smallest unit', () => {
    const data = custom('SITC,exports\n7,60\n0,0\n5,0.04\n1,');
    const cells = Object.fromEntries(table(data, { flow: 'exports' }).rows.map(({ id, cells }) => [id, [cells[2]!.text, cells[3]!.text]]));
    assert.deepEqual(cells, { 7: ['60.0', '99.9'], 0: ['0', '0'], 5: ['<0.1', '0.1'], 1: ['no data', 'no data'] });
  });
});

suite('takeaways of one flow', () => {
  const takeaway = (text: string, lang: Lang = 'en'): string => view(custom(text), { flow: 'exports' }, lang).takeaway;

  test('a single section has one', () => {
    assert.equal(takeaway('SITC,exports\n7,60'), 'Machinery and transport equipment made up 100.0% of US goods exports to Japan in 2014.');
    assert.equal(takeaway('SITC,exports\n7,60', 'ja'), '2014年の米国の対日財輸出は機械類及び輸送用機器が100.0％で最も多かった。');
  });

  test('sections with the same figure are named together, and none of them alone comes second', () => {
    assert.equal(
      takeaway('SITC,exports\n7,40\n0,40\n5,20'),
      'Food and live animals, and machinery and transport equipment each made up 40.0% of US goods exports to Japan in 2014.',
    );
    assert.equal(
      takeaway('SITC,exports\n7,40\n0,30\n5,30'),
      'Machinery and transport equipment made up 40.0% of US goods exports to Japan in 2014.',
    );
    assert.equal(
      takeaway('SITC,exports\n7,40\n0,40\n5,20', 'ja'),
      '2014年の米国の対日財輸出は食料品及び動物、機械類及び輸送用機器がそれぞれ40.0％で最も多かった。',
    );
  });

  test('a section without exports does not come second', () => {
    assert.doesNotMatch(takeaway('SITC,exports\n7,60\n0,0'), /second/);
  });
});

test('a section with exactly 4% is a part of its own, and one with less is in the rest', () => {
  const ids = (text: string): string[] => view(custom(text), { flow: 'exports' }).marks.map(({ id }) => id);
  assert.deepEqual(ids('SITC,exports\n7,56\n0,40\n5,4'), ['exports-7', 'exports-0', 'exports-5']);
  const [, , rest] = ids('SITC,exports\n7,56.01\n0,40\n5,3.99');
  assert.notEqual(rest, 'exports-5');
});

test('custom data in which every section is known have no note that figures are missing, also when years are compared', () => {
  const complete = 'year,SITC,exports\n2013,7,50\n2013,0,50\n2014,7,60\n2014,0,40';
  const partial = complete.replace('2013,0,50', '2013,0,');
  const notes = (text: string, compare?: number): readonly string[] => view(custom(text), { flow: 'exports', compare }).notes;
  assert.deepEqual(notes(complete), []);
  assert.deepEqual(notes(complete, 2013), []);
  assert.deepEqual(notes(partial), []);
  assert.equal(notes(partial, 2013).length, 1);
});

test('a label of a part has no room for words: a small share is <0.1%', () => {
  const label = (lang: Lang) => view(bundled, { classification: 'naics', year: 2025 }, lang).marks.find(({ id }) => id === 'imports-111')!;
  assert.equal(label('en').text.share, '<0.1%');
  assert.match(label('en').spoken, /less than 0\.1%/);
  assert.equal(label('ja').text.share, '0.1％未満');
});

test('both headings have the unit of the larger total', () => {
  const { heads } = view(custom('SITC,exports,imports\n7,400,5000\n0,100,1000'));
  assert.deepEqual(
    heads.map(({ lines }) => lines.join(' ')),
    ['US exports to Japan, $0.5\u00a0bn', 'US imports from Japan, $6.0\u00a0bn'],
  );
});
