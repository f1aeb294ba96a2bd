/** What <prefecture-map> and <prefecture-ranking> say of their figures, in both languages. */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { prefectureExportsSlice } from '../../src/data/prefecture-exports.ts';
import { csv, json } from '../../src/model/csv.ts';
import { langs, type Lang } from '../../src/model/locale.ts';
import { qualityText } from '../../src/model/quality.ts';
import type { Mark, Table, View } from '../../src/model/view.ts';
import { read, tableOf, viewOf, type Options } from '../custom-data/elements.ts';

type Tag = 'prefecture-map' | 'prefecture-ranking';
interface Output {
  view: View<Mark & { rank?: string; figure?: { text: string } }> & { unit?: string };
  table: Table;
}

/** Returns the view and the table of an element. `rows` is custom data, such as `23,5000`. */
function outputOf(tag: Tag, options: Options, lang: Lang, rows?: readonly string[], heading = 'code,value'): Output {
  const text = [heading, ...(rows ?? [])].join('\n');
  const slices = rows && read(tag, { kind: 'csv', text }, { year: 2014 }).slices;
  const all = { year: 2014, measure: 'production', per: 'total', count: 10, ...options };
  return { view: viewOf(tag, all, { width: 700, lang }, slices), table: tableOf(tag, all, { lang }, slices) };
}

/** Returns rows with a figure of every prefecture, by its JIS code. */
const every = (valueOf: (code: number) => number): string[] => Array.from({ length: 47 }, (_, i) => `${i + 1},${valueOf(i + 1)}`);

const both: [tag: Tag, options: Options][] = [
  ['prefecture-map', {}],
  ['prefecture-ranking', { per: 'total', count: 47 }],
  ['prefecture-ranking', { per: 'residents', count: 10 }],
];
const takeaway = (...args: Parameters<typeof outputOf>): string => outputOf(...args).view.takeaway;
const title = (...args: Parameters<typeof outputOf>): string => outputOf(...args).view.title;

suite('the estimate', () => {
  for (const [tag, options] of both)
    for (const lang of langs)
      test(`<${tag} ${JSON.stringify(options)}> ${lang}: says that it is one wherever a figure is, and nothing is a lower bound`, () => {
        const { view, table } = outputOf(tag, options, lang);
        const word = qualityText[lang].note('estimate')!;
        const says = (text: string | undefined): void => assert.match(text!.toLowerCase(), new RegExp(word), text);
        [view.title, view.takeaway, view.summary, view.unit, view.notes[0], view.source.text, table.caption].forEach(says);
        for (const { spoken, tip } of view.marks) [spoken, ...tip.map(([, value]) => value)].forEach(says);
        for (const { note } of table.rows) assert.equal(note, word);
        for (const { unit } of table.columns) if (unit) says(unit);
        assert.equal(csv(view, table, lang).match(new RegExp(`,${word}\r\n`, 'g'))!.length, table.rows.length);
        assert.equal(
          (JSON.parse(json(view, table)) as { rows: { note?: string }[] }).rows.filter(({ note }) => note === word).length,
          table.rows.length,
        );
        for (const text of [JSON.stringify(view.marks), JSON.stringify(table), ...view.notes])
          assert.doesNotMatch(text, /at least|以上|下限/);
        assert.doesNotMatch(JSON.stringify([view, table]), /推計[^"]{0,3}推計|estimated[^".]*\(estimate\)/, 'it is said twice');
      });

  test('a headline names the first three, and the figure of the first', () => {
    assert.equal(
      takeaway('prefecture-map', {}, 'en'),
      'Aichi, Kanagawa, and Shizuoka exported the most goods to the United States in 2014, led by Aichi (an estimated $30.0\u00a0billion); 30 prefectures exported $1\u00a0billion or more, by this estimate.',
    );
    assert.equal(
      takeaway('prefecture-map', {}, 'ja'),
      '2014年の対米財輸出額は、愛知県、神奈川県、静岡県の順に大きく、首位の愛知県は推計300億ドル。10億ドル以上は30都府県（推計）。',
    );
    assert.equal(
      takeaway('prefecture-ranking', { per: 'residents' }, 'en'),
      'Aichi exported the most goods to the United States per resident in 2014: an estimated $400\u00a0million per 100,000 residents.',
    );
    assert.equal(
      takeaway('prefecture-ranking', { per: 'residents' }, 'ja'),
      '2014年の人口10万人当たりの対米財輸出額が最も大きかったのは愛知県で、推計4億ドルだった。',
    );
    assert.equal(takeaway('prefecture-map', { prefecture: 'JP-14' }, 'ja'), '2014年の神奈川県の対米財輸出額は推計79億\u20601,000万ドル。');
  });

  test('titles have the year and the word in one pair of parentheses', () => {
    assert.equal(title('prefecture-map', {}, 'en'), 'Goods exports to the United States by prefecture, 2014 (estimate)');
    assert.equal(title('prefecture-map', {}, 'ja'), '都道府県別の対米財輸出額（2014年、推計）');
    assert.equal(title('prefecture-ranking', {}, 'en'), 'Top 10 prefectures by goods exports to the US, 2014 (estimate)');
    assert.equal(title('prefecture-ranking', { per: 'residents' }, 'ja'), '人口10万人当たりの対米財輸出額、上位10都道府県（2014年、推計）');
    for (const count of [1, 47])
      for (const lang of langs) assert.doesNotMatch(title('prefecture-ranking', { count }, lang), /Top (1|47) |上位(1|47)都/);
  });

  test('figures have at most three digits, zeros at the end aside', () => {
    const digits = (text: string): number => text.replace(/[^\d]/g, '').replace(/^0+|0+$/g, '').length;
    for (const lang of langs) {
      const { view, table } = outputOf('prefecture-ranking', { count: 47, per: 'residents' }, lang);
      for (const { tip, figure } of view.marks)
        for (const text of [figure!.text, ...tip.map(([, value]) => value)]) assert.ok(digits(text) <= 3, text);
      for (const { cells } of table.rows) for (const { text } of cells.slice(2, 4)) assert.ok(digits(text) <= 3, text);
    }
  });

  test('notes have the figures of the slice, and what the suppressed cells do', () => {
    const [method, suppressed] = outputOf('prefecture-map', {}, 'en').view.notes;
    assert.match(
      method!,
      /\(\$129\.8\u00a0billion of \$134\.5\u00a0billion\).*Establishments with fewer than four persons are not included\.$/,
    );
    assert.equal(
      suppressed,
      'Japan’s industry ministry withholds 28 figures of shipments; leaving them out makes 13 prefectures too low, and the others slightly too high, in 7 industries.',
    );
    const [japanese, withheld] = outputOf('prefecture-ranking', {}, 'ja').view.notes;
    assert.match(japanese!, /1,298億ドル（総額1,345億ドル）.*従業者3人以下の事業所は含まない。$/);
    assert.equal(withheld, '経済産業省が秘匿した出荷額28件は除いた。このため7産業では、13県が過小、他の都道府県がやや過大になっている。');

    const estimate = { ...prefectureExportsSlice.estimate!, suppressedCells: 1, suppressedPrefectures: ['JP-01'], suppressedDivisions: 1 };
    const slices = {
      ...read('prefecture-ranking', { kind: 'csv', text: 'code,value\n1,1' }, { year: 2014 }).slices,
      exports: { ...prefectureExportsSlice, estimate },
    };
    const options = { year: 2014, measure: 'production', per: 'total', count: 3 };
    const notes = (lang: Lang): string => viewOf('prefecture-ranking', options, { width: 700, lang }, slices).notes.join('\n');
    assert.match(notes('en'), /withholds 1 figure of shipments; .* makes 1 prefecture too low, .* in 1 industry\./);
    assert.match(notes('ja'), /1道が過小/);
  });

  test('the source line names both publishers, both titles and the concordance', () => {
    const { text, url } = outputOf('prefecture-map', {}, 'en').view.source;
    assert.match(
      text,
      /^U\.S\. Census Bureau and Ministry of Economy, Trade and Industry, .*End-Use Code; Census of Manufacture, .*, 2014\. An estimate, with this project’s concordance/,
    );
    assert.match(url, /^https:\/\/www\.census\.gov\//);
    assert.match(
      outputOf('prefecture-map', {}, 'ja').view.source.text,
      /^米国勢調査局、経済産業省「最終用途分類.*工業統計調査.*」（2014年）。本プロジェクトによる最終用途・産業対応表を用いた推計値。/,
    );
  });
});

suite('customs declarations of one prefecture of 47', () => {
  const customs = (tag: Tag, lang: Lang, options: Options = {}): Output => outputOf(tag, { measure: 'customs', ...options }, lang);

  test('the takeaway says what is known, and that the others are unknown', () => {
    const en =
      'Exports of about $44\u00a0billion to the United States were declared in Aichi in 2014; the other 46 prefectures are unknown here, not zero.';
    const ja = '2014年の愛知県の対米輸出申告額は約440億ドル。他の46都道府県の値はここでは不明（ゼロではない）。';
    for (const tag of ['prefecture-map', 'prefecture-ranking'] as const) {
      assert.equal(customs(tag, 'en').view.takeaway, en);
      assert.equal(customs(tag, 'ja').view.takeaway, ja);
    }
    assert.equal(
      customs('prefecture-ranking', 'en', { per: 'residents' }).view.takeaway,
      'Exports of about $590\u00a0million to the United States per 100,000 residents were declared in Aichi in 2014; the other 46 prefectures are unknown here, not zero.',
    );
    assert.equal(
      customs('prefecture-ranking', 'ja', { per: 'residents' }).view.takeaway,
      '2014年の愛知県の人口10万人当たりの対米輸出申告額は約5億\u20609,000万ドル。他の46都道府県の値はここでは不明（ゼロではない）。',
    );
    assert.equal(
      customs('prefecture-map', 'en', { prefecture: 'JP-23' }).view.takeaway,
      'Exports of about $44\u00a0billion to the United States were declared in Aichi in 2014.',
    );
    assert.equal(
      customs('prefecture-map', 'en', { prefecture: 'JP-47' }).view.takeaway,
      'No figure for Okinawa in 2014 is given here: unknown, not zero.',
    );
  });

  test('titles say how many are known', () => {
    assert.equal(customs('prefecture-map', 'en').view.title, 'Declared exports to the United States by prefecture, 2014 (1 of 47 known)');
    assert.equal(customs('prefecture-ranking', 'ja').view.title, '都道府県別の対米輸出申告額（2014年、47都道府県のうち1県のみ判明）');
  });

  for (const [tag, options] of both)
    for (const lang of langs)
      test(`<${tag} ${JSON.stringify(options)}> ${lang}: no superlative, no rank, nothing sold, and the rounding is said`, () => {
        const { view, table } = customs(tag, lang, options);
        const words = [
          view.title,
          view.takeaway,
          view.summary,
          view.unit,
          table.caption,
          ...view.notes.slice(0, 2),
          ...view.marks.map(({ spoken }) => spoken),
        ];
        for (const text of words)
          assert.doesNotMatch(text!, /\b(most|top|first|led|largest|sold|leading)\b|最も|首位|上位|\d位|README|44\.0|440\.0/i);
        const [aichi, ...others] = view.marks;
        assert.equal(aichi!.label, lang === 'en' ? 'Aichi' : '愛知県');
        assert.ok(view.marks.every(({ rank = '' }) => rank === ''));
        const about = qualityText[lang].note('rounded')!;
        assert.match(view.unit!, /rounded|概数/);
        for (const text of [aichi!.spoken, ...aichi!.tip.map(([, value]) => value)]) assert.ok(text.includes(about), text);
        assert.ok(others.every(({ value }) => value === null));

        assert.deepEqual(
          table.columns.map(({ id }) => id).filter((id) => id === 'rank' || id === 'order'),
          [],
        );
        assert.deepEqual(
          table.rows.filter(({ note }) => note),
          [{ ...table.rows[0]!, note: about }],
        );
        const texts = table.rows[0]!.cells.map(({ text }) => text);
        assert.equal(texts[1], lang === 'en' ? 'about 44,000' : '約44,000');
        if (tag === 'prefecture-ranking') {
          assert.equal(texts[2], lang === 'en' ? 'about 590' : '約590');
          assert.equal(table.rows[0]!.cells[2]!.value, 590);
        }
        assert.match(csv(view, table, lang), new RegExp(`^JP-23,\\S+?,44000,.*${about}\r$`, 'm'));
      });

  test('notes say where the other figures are published, and what a declaration counts', () => {
    assert.deepEqual(customs('prefecture-ranking', 'en').view.notes.slice(0, 2), [
      'Exports are declared where goods leave Japan, which is often not where they are made.',
      'The exports of 46 prefectures are unknown here, not zero. Japan’s Ministry of Finance publishes exports by commodity, customs office and country in its Trade Statistics.',
    ]);
    assert.match(
      customs('prefecture-map', 'ja').view.notes[1]!,
      /^46都道府県の値はここでは不明（ゼロではない）。財務省「貿易統計」の税関別品別国別表/,
    );
  });
});

suite('custom data of some prefectures', () => {
  const known = (rows: string[], lang: Lang, tag: Tag = 'prefecture-map', heading?: string): string =>
    takeaway(tag, { measure: heading ? 'production' : 'customs' }, lang, rows, heading);

  test('the largest is the largest known', () => {
    for (const tag of ['prefecture-map', 'prefecture-ranking'] as const) {
      assert.equal(
        known(['23,5000', '13,700', '1,3'], 'en', tag),
        'Exports of $5.0\u00a0billion to the United States were declared in Aichi in 2014, the largest known of 3 prefectures; the other 44 prefectures are unknown here, not zero.',
      );
      assert.equal(
        known(['23,5000', '13,700', '1,3'], 'ja', tag),
        '2014年の対米輸出申告額が、値の分かる3都道県の中で最も大きかったのは愛知県で、50億ドルだった。他の44府県の値はここでは不明（ゼロではない）。',
      );
    }
    assert.match(
      known(every((code) => code).slice(1), 'en'),
      /, the largest known of 46 prefectures; the other prefecture is unknown here, not zero\.$/,
    );
  });

  test('equal figures are named together', () => {
    assert.match(
      known(['23,5000', '13,5000', '1,3'], 'en'),
      /^Exports of \$5\.0\u00a0billion each to the United States were declared in (?:Aichi and Tokyo|Tokyo and Aichi) in 2014/,
    );
    assert.match(known(['23,5000', '13,5000', '1,3'], 'ja'), /最も大きかったのは東京都、愛知県で、いずれも50億ドルだった。/);
  });

  test('an estimate or a lower bound of the file is said as such', () => {
    const heading = 'code,value (million US dollars (estimate)),note';
    assert.equal(
      known(['23,5000,at least', '13,3,'], 'en', 'prefecture-map', heading),
      'Aichi exported at least an estimated $5.0\u00a0billion of goods to the United States in 2014, the largest known of 2 prefectures; the other 45 prefectures are unknown here, not zero.',
    );
    assert.match(known(['23,5000,以上', '13,3,'], 'ja', 'prefecture-map', heading), /愛知県で、推計50億ドル以上だった。/);
    const { view, table } = outputOf('prefecture-ranking', { measure: 'customs' }, 'en', ['23,5000,at least'], 'code,value,note');
    assert.deepEqual([view.marks[0]!.spoken, table.rows[0]!.note], ['Aichi: at least $5.0\u00a0billion', 'at least']);
  });

  test('zero, less than the smallest unit and no data differ', () => {
    const textsOf = (lang: Lang): string[] =>
      outputOf('prefecture-map', { measure: 'customs' }, lang, ['23,0', '13,0.001'])
        .view.marks.filter(({ id }) => ['JP-23', 'JP-13', 'JP-47'].includes(id))
        .map(({ spoken }) => spoken);
    assert.deepEqual(textsOf('en'), ['Tokyo: less than $0.1\u00a0million', 'Aichi: $0', 'Okinawa: no data']);
    assert.deepEqual(textsOf('ja'), ['東京都：1万ドル未満', '愛知県：0ドル', '沖縄県：データなし']);
  });

  test('a rounded figure that is read back is still rounded', () => {
    for (const lang of langs)
      for (const tag of ['prefecture-map', 'prefecture-ranking'] as const) {
        const options = { year: 2014, measure: 'customs', per: 'residents', count: 10 };
        const { view, table } = outputOf(tag, options, lang);
        const { slices } = read(tag, { kind: 'csv', text: csv(view, table, lang) }, { year: 2014 });
        const again = viewOf(tag, options, { width: 700, lang }, slices);
        assert.equal(again.takeaway, view.takeaway);
        assert.deepEqual(tableOf(tag, options, { lang }, slices), table);
      }
  });
});

suite('customs declarations of all 47 prefectures', () => {
  const all = (valueOf: (code: number) => number, lang: Lang, tag: Tag = 'prefecture-map', options: Options = {}): Output =>
    outputOf(tag, { measure: 'customs', ...options }, lang, every(valueOf));

  test('superlatives, counts and ranks are back', () => {
    const valueOf = (code: number): number => code * 100;
    assert.equal(
      all(valueOf, 'en').view.takeaway,
      'The most exports to the United States were declared in Okinawa, Kagoshima, and Miyazaki in 2014, led by Okinawa ($4.7\u00a0billion); 38 prefectures had $1\u00a0billion or more.',
    );
    assert.equal(
      all(valueOf, 'ja').view.takeaway,
      '2014年の対米輸出申告額は、沖縄県、鹿児島県、宮崎県の順に大きく、首位の沖縄県は47億ドル。10億ドル以上は38都府県。',
    );
    const { view, table } = all(valueOf, 'en', 'prefecture-ranking');
    assert.equal(view.title, 'Top 10 prefectures by declared exports to the US, 2014');
    assert.equal(view.takeaway, 'The most exports to the United States were declared in Okinawa in 2014: $4.7\u00a0billion.');
    assert.deepEqual([view.marks[0]!.rank, view.marks[0]!.spoken], ['1', '1. Okinawa: $4.7\u00a0billion']);
    assert.equal(table.columns[0]!.id, 'rank');
    assert.equal(all(valueOf, 'ja').table.columns[0]!.label, '表示順');
  });

  test('equal figures share rank, order and headline', () => {
    const tied = (code: number): number => (code <= 2 ? 1700 : 100);
    assert.match(
      all(tied, 'en').view.takeaway,
      /^The most exports to the United States were declared in Hokkaido and Aomori in 2014 \(\$1\.7\u00a0billion each\); 2 prefectures had/,
    );
    assert.match(all(tied, 'ja').view.takeaway, /は、北海道、青森県が最も大きく、いずれも17億ドル。10億ドル以上は2道県。$/);
    const { view, table } = all(tied, 'en', 'prefecture-ranking', { count: 4 });
    assert.equal(
      view.takeaway,
      'The most exports to the United States were declared in Hokkaido and Aomori in 2014: $1.7\u00a0billion each.',
    );
    assert.deepEqual(
      view.marks.map(({ rank }) => rank),
      ['1', '1', '3', '3'],
    );
    assert.deepEqual(
      table.rows.map(({ cells }) => cells[0]!.value),
      [1, 1, 3, 3],
    );
    assert.deepEqual(
      all(tied, 'en')
        .table.rows.slice(0, 3)
        .map(({ cells }) => cells[0]!.value),
      [1, 1, 3],
    );
  });

  test('a name is not in the headline if an equal one is not', () => {
    const leader = (code: number): number => (code === 1 ? 2000 : 700);
    assert.equal(
      all(leader, 'en').view.takeaway,
      'The most exports to the United States were declared in Hokkaido in 2014 ($2.0\u00a0billion); 1 prefecture had $1\u00a0billion or more.',
    );
    assert.equal(all(leader, 'ja').view.takeaway, '2014年の対米輸出申告額は、北海道が最も大きく、20億ドル。10億ドル以上は1道。');
    assert.match(
      all(() => 5, 'en').view.takeaway,
      /^The most exports to the United States were declared in 47 prefectures in 2014 \(\$5\.0\u00a0million each\); no prefecture had \$1\u00a0billion or more\.$/,
    );
    assert.match(all(() => 5, 'ja').view.takeaway, /47都道府県が最も大きく、いずれも500万ドル。10億ドル以上の都道府県はない。$/);
    assert.match(all((code) => (code < 3 ? 10 - code : code === 3 ? 8 : 1), 'ja').view.takeaway, /は、北海道が最も大きく、900万ドル。/);
  });
});

test('no takeaway is empty, and none has a word or a mark of the other language', () => {
  for (const measure of ['production', 'customs'])
    for (const per of ['residents', 'total'])
      for (const prefecture of [undefined, 'JP-23', 'JP-47'])
        for (const rows of [undefined, ['23,5'], ['23,5', '13,6']])
          for (const tag of ['prefecture-map', 'prefecture-ranking'] as const)
            for (const lang of langs) {
              const { view } = outputOf(tag, { measure: rows ? 'customs' : measure, per, prefecture }, lang, rows);
              assert.ok(view.takeaway.length > 20, view.takeaway);
              const japaneseTexts = [
                view.title,
                view.takeaway,
                view.summary,
                view.unit!,
                ...view.notes,
                ...view.marks.map(({ spoken }) => spoken),
              ];
              // A half-width comma may only group digits.
              if (lang === 'ja')
                for (const text of japaneseTexts)
                  assert.doesNotMatch(text.replace(/\d,\d/g, '').replace('（Natural Earth）', ''), /[(),:%]|[A-Za-z]{3}/, text);
              else assert.doesNotMatch(JSON.stringify(japaneseTexts), /[\u3000-\u9fff]/);
            }
});
