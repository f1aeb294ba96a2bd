import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { parse } from 'csv-parse/sync';
import type { Bases } from '../../src/custom-data/read.ts';
import type { StateMapView } from '../../src/elements/state-map/view.ts';
import { csv } from '../../src/model/csv.ts';
import { langs, type Lang } from '../../src/model/locale.ts';
import type { Table, View } from '../../src/model/view.ts';
import { read, tableOf, viewOf, type Options } from '../custom-data/elements.ts';

const years = [2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020];
const map = (options: Options, lang: Lang = 'en'): StateMapView =>
  viewOf('state-map', { year: 2013, measure: 'rank', ...options }, { width: 700, lang }) as StateMapView;
const mapTable = (options: Options, lang: Lang = 'en'): Table =>
  tableOf('state-map', { year: 2013, measure: 'rank', ...options }, { lang });
const ranking = (options: Options, lang: Lang = 'en'): View =>
  viewOf('state-ranking', { year: 2013, measure: 'region-share', count: 10, ...options }, { width: 700, lang });
const markOf = (view: View, id: string) => view.marks.find((mark) => mark.id === id)!;
const rowOf = (table: Table, id: string) => table.rows.find((row) => row.id === id)!;
const textsOf = (table: Table, id: string): string[] => rowOf(table, id).cells.map(({ text }) => text);

/** Returns view and table of custom data for 2024. */
function custom(tag: keyof Bases, text: string, options: Options, lang: Lang = 'en'): { view: View; table: Table } {
  const data = read(tag, { kind: 'csv', text }, { lang, partner: 'KR', year: 2024 });
  const drawn = { year: 2024, ...options };
  const env = { lang, partner: data.partner, width: 700 };
  return { view: viewOf(tag, drawn, env, data.slices), table: tableOf(tag, drawn, env, data.slices) };
}

suite('a rank that is not certain', () => {
  test('is an interval in tooltip and spoken text', () => {
    assert.deepEqual(markOf(map({}), 'FL').tip.at(-1), ['Rank of Japan', '20th to 34th']);
    assert.match(markOf(map({}), 'CA').spoken, /, Japan 4th or 5th$/);
    assert.match(markOf(map({}), 'AK').spoken, /, Japan 3rd$/);
    assert.deepEqual(markOf(map({}, 'ja'), 'FL').tip.at(-1), ['日本の順位', '第20位から第34位の間']);
    assert.match(markOf(map({}, 'ja'), 'CA').spoken, /、日本は第4位か第5位$/);
  });

  test('is an interval in the sentence on a chosen state', () => {
    const takeaway = (state: string, lang?: Lang): string => map({ state }, lang).takeaway;
    assert.match(takeaway('FL'), /; Japan was between its 20th- and 34th-largest market\.$/);
    assert.match(takeaway('CA'), /; Japan was its 4th- or 5th-largest market\.$/);
    assert.match(takeaway('AK'), /; Japan was its 3rd-largest market\.$/);
    assert.match(takeaway('FL', 'ja'), /で、日本は財輸出先の第20位から第34位の間だった。$/);
    assert.match(map({ year: 2019, state: 'HI' }).takeaway, /; Japan was its largest market\.$/);
  });

  test('is counted by both ends: at least 35 states and at most 47', () => {
    assert.equal(
      map({}).takeaway,
      'Japan was among the first ten destinations of goods exports for at least 35 states and at most 47 in 2013.',
    );
    assert.equal(map({}, 'ja').takeaway, '2013年に日本が財輸出先の上位10位以内に入ったのは少なくとも35州、多くて47州だった。');
  });

  test('is the first only where it certainly is', () => {
    const firstOf = (year: number): string | undefined => /, and the first for (.*)\.$/.exec(map({ year }).takeaway)?.[1];
    assert.deepEqual(years.map(firstOf), [undefined, undefined, undefined, undefined, undefined, undefined, 'Hawaii', undefined]);
    assert.equal(
      custom('state-map', 'code,"Rank of Japan, at best","Rank of Japan, at worst"\nCA,1,2\nTX,1,1\nUT,12,14', { measure: 'rank' }).view
        .takeaway,
      'South Korea was among the first ten destinations of goods exports for 2 of the 3 states with data in 2024, and the first for Texas.',
    );
  });

  test('has the class of its worst end; where the best end has another class, the region is marked and the legend counts it', () => {
    const classOf = (rank: number): number => [20, 10, 5, 3].filter((limit) => rank <= limit).length;
    for (const year of years) {
      const view = map({ year });
      const rows = mapTable({ year }).rows.map(({ id, cells }) => ({
        id,
        best: cells[4]!.value as number | null,
        worst: cells[5]!.value as number | null,
      }));
      const uncertain = rows.filter(({ best, worst }) => best !== null && worst !== null && classOf(best) !== classOf(worst));
      assert.deepEqual([...view.uncertain].sort(), uncertain.map(({ id }) => id).sort());
      for (const { id, worst } of rows) assert.equal(view.marks.find((mark) => mark.id === id)!.bin, worst === null ? -1 : classOf(worst));
      const item = view.legend.find(({ isUncertain }) => isUncertain);
      assert.equal(item?.text, `of these, possibly a higher class (${uncertain.length})`);
      const counts = view.legend.filter(({ isUncertain }) => !isUncertain).map(({ text }) => Number(/\((\d+)\)$/.exec(text)![1]));
      assert.equal(
        counts.reduce((a, b) => a + b),
        51,
      );
    }
    assert.equal(map({}).uncertain.length, 31);
    assert.deepEqual(map({ measure: 'value' }).uncertain, []);
  });

  test('has two columns and a note in the table, and the CSV file has both ends as numbers', () => {
    for (const [lang, labels, note] of [
      ['en', ['Rank of Japan, at best', 'Rank of Japan, at worst'], 'rank between two bounds'],
      ['ja', ['日本の順位：最高', '日本の順位：最低'], '順位は上限と下限の間'],
    ] as const) {
      const table = mapTable({ measure: 'value' }, lang);
      assert.deepEqual(
        table.columns.slice(4).map(({ label }) => label),
        labels,
      );
      assert.equal(rowOf(table, 'FL').note, note);
      assert.equal(rowOf(table, 'AK').note, undefined);
      const rows = parse(csv(map({ measure: 'value' }, lang), table, lang), { relax_column_count: true });
      assert.deepEqual(rows.find(([code]) => code === 'FL')!.slice(-3), ['20', '34', note]);
      assert.deepEqual(rows.find(([code]) => code === 'DC')!.slice(-3), ['', '', '']);
    }
  });

  test('has a note that explains it', () => {
    for (const measure of ['value', 'share', 'rank'])
      assert.match(
        map({ measure }).notes[0]!,
        /^The table lists about 25 partners of each state: the largest of the last year of its edition\. .* Japan’s rank therefore has two bounds/,
      );
    assert.match(map({}).notes[1]!, /^The map shows the lowest rank that is possible; dots/);
    assert.match(map({}, 'ja').notes[0]!, /^統計表の各版に州ごとに載るのは、最終年の上位およそ25か国・地域である。/);
  });

  test('of custom data can have two ends, or one that is certain', () => {
    const certain = custom('state-map', 'code,rank\nCA,4\nTX,12', { measure: 'rank' });
    assert.match(certain.view.takeaway, /for 1 of the 2 states with data in 2024\.$/);
    assert.deepEqual(certain.view.notes, ['No value is given for 48 states and the District of Columbia in 2024: unknown, not zero.']);
    assert.equal(certain.table.columns.at(-1)!.label, 'Rank of South Korea');
    const interval = custom('state-map', 'code,日本の順位：最高,日本の順位：最低\nCA,4,12\nTX,12,12', { measure: 'rank' });
    assert.match(interval.view.takeaway, /for at most 1 of the 2 states with data in 2024\.$/);
    assert.equal(interval.view.notes[0], 'South Korea’s rank has two bounds.');
    assert.deepEqual((interval.view as StateMapView).uncertain, ['CA']);
  });
});

suite('the order of states', () => {
  test('gives states with the same figure the same number, in map table, ranking and spoken text: 1, 2, 2, 4', () => {
    const text = 'code,value\nCA,500\nTX,400\nOH,400\nUT,300';
    const options = { measure: 'value', count: 10 };
    const numbers = (table: Table): unknown[] => table.rows.slice(0, 4).map(({ cells }) => cells[0]!.value);
    assert.deepEqual(numbers(custom('state-map', text, options).table), [1, 2, 2, 4]);
    const { view, table } = custom('state-ranking', text, options);
    assert.deepEqual(numbers(table), [1, 2, 2, 4]);
    assert.deepEqual(
      view.marks.map(({ spoken }) => spoken.split('.')[0]),
      ['1', '2', '2', '4'],
    );
  });

  test('gives a state without data no number', () => {
    const { cells } = rowOf(mapTable({ measure: 'value' }), 'DC');
    assert.deepEqual(cells[0], { value: null, text: '–' });
    const byRank = mapTable({}).rows.map(({ cells }) => cells[0]!.value);
    assert.equal(byRank.at(-1), null);
    assert.deepEqual(byRank.slice(0, 3), [1, 2, 2]);
  });
});

suite('sentences about states', () => {
  test('name the first state with its figure, and count from $1\u00a0billion and a tenth, without DC', () => {
    assert.equal(
      map({ measure: 'value' }).takeaway,
      'California, Washington, and Texas exported the most goods to Japan in 2013, led by California ($12.7\u00a0billion); 19 states exported $1\u00a0billion or more.',
    );
    assert.equal(
      map({ measure: 'share' }).takeaway,
      'Alaska, Hawaii, and Washington sent the largest shares of their goods exports to Japan in 2013, led by Alaska (15.2%); 2 states sent at least a tenth.',
    );
    assert.equal(
      map({ measure: 'value' }, 'ja').takeaway,
      '2013年の対日財輸出額はカリフォルニア州、ワシントン州、テキサス州の順に大きく、首位のカリフォルニア州は127億\u20604,000万ドルだった。10億ドル以上は19州だった。',
    );
    assert.equal(
      map({ measure: 'share' }, 'ja').takeaway,
      '2013年の財輸出総額に占める日本の割合はアラスカ州、ハワイ州、ワシントン州の順に大きく、首位のアラスカ州は15.2％だった。1割以上は2州だった。',
    );
    // An amount of exactly a billion counts.
    assert.match(
      custom('state-map', 'code,value\nCA,1000\nTX,5', { measure: 'value' }).view.takeaway,
      /; 1 of them exported \$1\u00a0billion or more\.$/,
    );
    assert.match(
      custom('state-map', 'code,value\nCA,2\nTX,0', { measure: 'value' }).view.takeaway,
      /; none of them exported \$1\u00a0billion or more\.$/,
    );
  });

  test('are about the state itself if no other has data', () => {
    const text = 'code,value\nCA,12739.04';
    const takeaway = (tag: keyof Bases, lang: Lang): string => custom(tag, text, { measure: 'value', count: 10 }, lang).view.takeaway;
    for (const tag of ['state-map', 'state-ranking'] as const)
      assert.equal(takeaway(tag, 'en'), 'California exported $12.7\u00a0billion of goods to South Korea in 2024.');
    assert.equal(takeaway('state-map', 'ja'), '2024年のカリフォルニア州の対韓財輸出額は127億\u20604,000万ドルだった。');
    assert.equal(takeaway('state-ranking', 'ja'), '2024年、カリフォルニア州の対韓財輸出額は127億\u20604,000万ドルだった。');
  });

  test('claim no more than is known if states have no data', () => {
    const takeaway = (tag: keyof Bases, lang: Lang, measure = 'value', text = 'code,value\nCA,500\nTX,400'): string =>
      custom(tag, text, { measure, count: 10 }, lang).view.takeaway;
    assert.equal(
      takeaway('state-ranking', 'en'),
      'Of the 2 states with data, California exported the most goods to South Korea in 2024: $500.0\u00a0million.',
    );
    assert.equal(
      takeaway('state-ranking', 'ja'),
      'データのある2州のうち、2024年に対韓財輸出額が最も大きかったのはカリフォルニア州で、5億ドルだった。',
    );
    assert.match(takeaway('state-map', 'en'), /^Of the 2 states with data, California exported the most goods/);
    assert.match(
      takeaway('state-map', 'ja'),
      /^データのある2州のうち、2024年の対韓財輸出額が最も大きかったのはカリフォルニア州で、5億ドルだった。/,
    );
  });

  test('do not name a state without exports among those that exported the most', () => {
    const { view } = custom('state-map', 'code,value\nCA,12.5\nTX,3\nME,0\nOH,0', { measure: 'value' });
    assert.match(view.takeaway, /^Of the 4 states with data, California and Texas exported the most goods .*, led by California/);
    assert.doesNotMatch(view.takeaway, /Maine|Ohio/);
  });

  test('name all states that share the first place', () => {
    const text = 'code,value,share\nCA,500,5\nTX,500,5\nOH,400,4\nUT,300,3';
    const takeaway = (tag: keyof Bases, lang: Lang): string => custom(tag, text, { measure: 'value', count: 10 }, lang).view.takeaway;
    assert.match(
      takeaway('state-map', 'en'),
      /, California, Texas, and Ohio exported .*, led by California and Texas \(\$500\.0\u00a0million each\);/,
    );
    assert.match(takeaway('state-map', 'ja'), /首位のカリフォルニア州、テキサス州はそれぞれ5億ドルだった。/);
    assert.match(
      takeaway('state-ranking', 'en'),
      /California and Texas exported the most goods to South Korea in 2024: \$500\.0\u00a0million each\.$/,
    );
    // Also of two, which are all states with data.
    assert.match(
      custom('state-map', 'code,value\nCA,500\nTX,500', { measure: 'value' }).view.takeaway,
      /^Of the 2 states with data, California and Texas exported the most goods .*\$500\.0\u00a0million each/,
    );
    assert.match(
      custom('state-map', 'code,value\nCA,500\nTX,400\nOH,400', { measure: 'value' }).view.takeaway,
      /^Of the 3 states with data, California exported the most goods/,
    );
    // No state is left out that ties with a named one.
    assert.match(
      custom('state-map', 'code,value\nCA,5\nTX,4\nOH,4\nUT,4', { measure: 'value' }).view.takeaway,
      /data, California exported .* \(\$5\.0\u00a0million\);/,
    );
  });

  test('do not claim that a state leads by a lower bound that others may exceed', () => {
    assert.equal(
      ranking({}).takeaway,
      'Iowa had the largest certain share in 2013: Japan took at least 25.2% and at most 41.6% of its goods exports to Asia.',
    );
    assert.equal(
      ranking({}, 'ja').takeaway,
      '2013年にアジア向け財輸出に占める日本の割合の下限が最も大きかったのはアイオワ州で、割合は25.2％以上41.6％以下だった。',
    );
    const apart = 'code,at-least,at-most\nCA,20,30\nTX,10,20';
    assert.match(
      custom('state-ranking', apart, { measure: 'region-share', count: 10 }).view.takeaway,
      /California led in 2024: South Korea took at least/,
    );
  });

  test('write the article of the District of Columbia, and that its value is unknown', () => {
    assert.equal(map({ state: 'DC' }).takeaway, 'No value for the District of Columbia is published for 2013: unknown, not zero.');
    assert.equal(map({}).notes.at(-1), 'No value is published for the District of Columbia in 2013: unknown, not zero.');
    assert.equal(ranking({}).notes.at(-1), 'No value is published for the District of Columbia in 2013: unknown, not zero.');
    assert.match(map({ year: 2018, measure: 'value', state: 'DC' }).takeaway, /^The District of Columbia exported /);
  });

  test('have no empty takeaway, no half-width sign between Japanese words and no count with a wrong plural', () => {
    for (const lang of langs)
      for (const year of years)
        for (const view of [
          ...['value', 'share', 'rank'].flatMap((measure) => [undefined, 'DC', 'FL'].map((state) => map({ year, measure, state }, lang))),
          ...['region-share', 'world-share', 'value'].flatMap((measure) =>
            [1, 10, 51].map((count) => ranking({ year, measure, count }, lang)),
          ),
        ]) {
          const texts = [
            view.title,
            view.takeaway,
            view.summary,
            ...view.notes,
            ...view.marks.flatMap(({ spoken, tip }) => [spoken, ...tip.flat()]),
          ];
          assert.ok(view.takeaway);
          for (const text of texts) {
            assert.doesNotMatch(text, /\b1 states|Top 1 |undefined|NaN|--|\.\.|for the first;/);
            if (lang === 'ja') assert.doesNotMatch(text, /[:,%()]\s|[(),:%](?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])|%/u);
          }
        }
  });
});

suite('titles of the ranking', () => {
  test('write the singular for one state, and no number if all states are shown', () => {
    assert.equal(ranking({ count: 1 }).title, 'Top state by Japan’s share of its goods exports to Asia, 2013');
    assert.equal(ranking({ count: 1 }, 'ja').title, 'アジア向け財輸出に占める日本の割合、首位の州（2013年）');
    assert.equal(ranking({ count: 51 }).title, 'States by Japan’s share of their goods exports to Asia, 2013');
    assert.equal(ranking({ count: 51 }, 'ja').title, 'アジア向け財輸出に占める日本の割合（州別、2013年）');
  });
});

test('the note on the interval says which partners are published', () => {
  assert.match(ranking({}).notes[0]!, /^An edition of the table lists only the 25 largest partners of its last year/);
  assert.match(ranking({}, 'ja').notes[0]!, /^統計表の各版には最終年の上位25か国・地域だけが載る/);
  for (const lang of langs) assert.doesNotMatch(ranking({}, lang).notes.join(), /Only the largest partners|上位の相手（25/);
});

test('Japanese tables have the heading 表示順 and a full-width percent sign', () => {
  const [order, , , share] = mapTable({}, 'ja').columns;
  assert.equal(order!.label, '表示順');
  assert.equal(share!.unit, '％');
  assert.deepEqual(textsOf(mapTable({}, 'ja'), 'DC'), ['–', 'コロンビア特別区', ...Array<string>(4).fill('データなし')]);
});
