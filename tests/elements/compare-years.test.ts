import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { suite, test } from 'node:test';
import { parse } from 'csv-parse/sync';
import { usStates } from '../../src/data/us-states.ts';
import { stateExportsSlice } from '../../src/data/state-exports.ts';
import { stateNames } from '../../src/data/state-names.ts';
import { stateRanksSlice } from '../../src/data/state-ranks.ts';
import { stateShares } from '../../src/data/state-shares.ts';
import { stateChangeTable } from '../../src/elements/state-map/change-table.ts';
import { stateChangeView } from '../../src/elements/state-map/change-view.ts';
import type { ChangeMeasure } from '../../src/elements/state-map/change.ts';
import type { StackView } from '../../src/charts/stack/layout.ts';
import { createElement } from '../../src/server/create-element.ts';
import { changeText, differenceText } from '../../src/model/change.ts';
import { usd } from '../../src/model/format.ts';
import type { Lang } from '../../src/model/locale.ts';
import { textWidth } from '../../src/model/text-width.ts';
import type { Table, View } from '../../src/model/view.ts';
import { tableOf, viewOf, type Options } from '../custom-data/elements.ts';

const slices = { exports: stateExportsSlice, shares: stateShares, ranks: stateRanksSlice, names: stateNames, map: usStates };
const change = (measure: ChangeMeasure, [compare, year]: [number, number], state?: string, lang: Lang = 'en') =>
  stateChangeView(slices, { measure, compare, year, state }, { width: 700, lang });
const markOf = (view: View, id: string) => view.marks.find((mark) => mark.id === id)!;
const textsOf = (table: Table, id: string): string[] => table.rows.find((row) => row.id === id)!.cells.map(({ text }) => text);

interface Row {
  year: string;
  state: string;
  partner: string;
  exports_goods_musd: string;
}
const rows = parse<Row>(readFileSync(new URL('../../data/tables/us-states-exports.csv', import.meta.url)), { columns: true });
const published = (state: string, year: number, partner: string): number | undefined => {
  const row = rows.find((row) => row.state === state && row.year === String(year) && row.partner === partner);
  return row && Number(row.exports_goods_musd);
};

suite('the change between two years on the map of states', () => {
  test('is the difference of the published figures, for every state and pair of years; unknown in either year is unknown', () => {
    const years = [2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020];
    const byKey = new Map(rows.map((row) => [`${row.state} ${row.year} ${row.partner}`, Number(row.exports_goods_musd)]));
    let known = 0;
    for (const compare of years)
      for (const year of years.filter((year) => year !== compare))
        for (const mark of change('value', [compare, year]).marks) {
          const [before, now] = [Math.min(compare, year), Math.max(compare, year)].map((at) => byKey.get(`${mark.id} ${at} Japan`));
          if (before === undefined || now === undefined) assert.equal(mark.value, null, `${mark.id} ${compare} ${year}`);
          else assert.ok(Math.abs(mark.value! - (now - before)) < 0.001, `${mark.id} ${compare} ${year}`);
          known += before === undefined || now === undefined ? 0 : 1;
        }
    // 50 states in 56 pairs of years, and DC in the 12 pairs of the years 2015 to 2018.
    assert.equal(known, 50 * 56 + 12);
  });

  test('is in title, takeaway, spoken text, tooltip, table, legend and note', () => {
    const view = change('value', [2013, 2020]);
    assert.equal(view.title, 'Change in goods exports to Japan by state, 2013 to 2020');
    assert.equal(
      view.takeaway,
      'From 2013 to 2020, goods exports to Japan rose most in Texas (by $4.8\u00a0billion) and fell most in Washington (by $2.2\u00a0billion); they rose in 22 states and fell in 28.',
    );
    const [before, now] = [published('CA', 2013, 'Japan')!, published('CA', 2020, 'Japan')!];
    assert.equal(usd(before - now, 'en'), '$2.1\u00a0billion');
    assert.equal(
      markOf(view, 'CA').spoken,
      'California: down $2.1\u00a0billion (16.4%), from $12.7\u00a0billion in 2013 to $10.7\u00a0billion in 2020',
    );
    assert.deepEqual(markOf(view, 'CA').tip.at(-1), ['Change', 'down $2.1\u00a0billion (16.4%)']);
    const table = stateChangeTable(slices, { measure: 'value', compare: 2013, year: 2020, state: undefined }, { lang: 'en' });
    assert.deepEqual(textsOf(table, 'CA').slice(1), ['California', '12,739.04', '10,650.74', '−2,088.30', '−16.4']);
    assert.deepEqual(textsOf(table, 'DC').slice(2), ['no data', 'no data', 'no data', 'no data']);
    assert.equal(view.legend.at(-1)!.text, 'no data (1)');
    assert.deepEqual(view.notes, ['The change for the District of Columbia is unknown, not zero: a figure is missing in 2013 or 2020.']);
  });

  test('of a share is in percentage points', () => {
    const [before, now] = [2013, 2020].map((year) => published('CA', year, 'Japan')! / published('CA', year, 'World')!);
    assert.equal(((before! - now!) * 100).toFixed(1), '0.8');
    assert.equal(
      change('share', [2013, 2020], 'CA').takeaway,
      'Japan’s share of goods exports from California fell from 7.6% in 2013 to 6.8% in 2020, by 0.8 percentage points.',
    );
    assert.equal(
      change('share', [2013, 2020], 'CA', 'ja').takeaway,
      'カリフォルニア州の財輸出総額に占める日本の割合は2013年の7.6％から2020年の6.8％へ、0.8ポイント下がった。',
    );
  });

  test('runs from the earlier to the later year, whichever of them is shown', () => {
    assert.deepEqual(change('value', [2020, 2013]).takeaway, change('value', [2013, 2020]).takeaway);
  });
});

suite('a ranking beside another year', () => {
  const partners = (options: Options, lang: Lang = 'en'): View =>
    viewOf('top-partners', { year: 2014, flow: 'exports', count: 5, compare: 2004, ...options }, { width: 700, lang });

  test('has outlines and differences, and names both years', () => {
    const view = partners({});
    assert.equal(view.title, 'Top 5 destinations of US goods exports, 2014, compared with 2004');
    assert.match(
      view.takeaway,
      / with \$66\.9\u00a0billion, 4\.1% of the total\. That was \$13\.3\u00a0billion \(24\.9%\) more than in 2004\.$/,
    );
    assert.match(markOf(view, 'JP').spoken, /, \$13\.3\u00a0billion \(24\.9%\) more than in 2004$/);
    const japan = markOf(view, 'JP') as unknown as { ghost: number; bar: { width: number }; figure: { detail: string } };
    assert.ok(japan.ghost > 0 && japan.ghost < japan.bar.width, 'the outline is shorter than the bar');
    assert.equal(japan.figure.detail, '$13.3 bn more');
    assert.match(partners({}, 'ja').takeaway, /これは2004年より133億\u20602,000万ドル（24\.9％）多い。$/);
  });

  test('says that a partner has no figure in a year before it was listed', () => {
    // Vietnam is listed from 1992.
    assert.match(markOf(partners({ flow: 'imports', year: 2025, compare: 1985, count: 15 }), 'VN').spoken, /, no figure here for 1985$/);
  });

  test('has both years and the difference in the table', () => {
    const table = tableOf('top-partners', { year: 2014, flow: 'exports', count: 5, compare: 2004 }, { lang: 'en' });
    assert.deepEqual(
      table.columns.map(({ label }) => label),
      ['Rank', 'Partner', 'Exports', 'Share of the world total', '2004', 'Difference from 2004', 'Imports', 'Balance'],
    );
    const [value, , other, difference] = table.rows.find(({ id }) => id === 'JP')!.cells.slice(2);
    assert.equal(difference!.value, Number((Number(value!.value) - Number(other!.value)).toFixed(6)));
  });

  test('of states says how their exports differ', () => {
    const view = viewOf('state-ranking', { year: 2020, measure: 'value', count: 10, compare: 2013 }, { width: 700, lang: 'en' });
    assert.equal(
      view.takeaway,
      'California exported the most goods to Japan in 2020: $10.7\u00a0billion. That was $2.1\u00a0billion (16.4%) less than in 2013.',
    );
    assert.match(markOf(view, 'TX').spoken, /, \$4\.8\u00a0billion \(94\.3%\) more than in 2013$/);
  });
});

suite('the composition beside another year', () => {
  const composition = (options: Options, lang: Lang = 'en', width = 700) =>
    viewOf(
      'trade-composition',
      { classification: 'sitc', flow: 'both', year: 2020, compare: 2010, ...options },
      { width, lang },
    ) as StackView;

  test('has outlines, differences in percentage points, and both years in its texts', () => {
    const view = composition({});
    assert.equal(view.title, 'US goods trade with Japan by SITC section, 2020, compared with 2010');
    assert.match(
      view.takeaway,
      / of those it sold there\. Its share of imports was 1\.7 percentage points lower than in 2010, and its share of exports was 0\.7 percentage points higher than in 2010 \(recovered from a published ratio\)\.$/,
    );
    assert.equal(
      markOf(view, 'exports-7').spoken,
      'Exports, Machinery and transport equipment: 28.5%, $18.1\u00a0billion, 0.7 percentage points higher than in 2010 (recovered from a published ratio)',
    );
    assert.deepEqual(view.unit.lines, ['percent; outlines: 2010; differences in percentage points']);
    const machinery = view.marks.find(({ id }) => id === 'imports-7')!;
    assert.ok(machinery.ghost!.width > machinery.box.width, 'the share was larger in 2010');
    assert.equal(machinery.ghost!.x, machinery.box.x);
    assert.equal(machinery.text.detail, '1.7 lower');
    assert.match(view.notes.join(' '), /The figures up to 2014 are recovered/);
    assert.match(
      composition({ flow: 'exports' }, 'ja').takeaway,
      /機械類及び輸送用機器の割合は2010年より0\.7ポイント高い（公表された比率から復元）。$/,
    );
  });

  test('says once that the figures of both years are recovered, and of which year they are if only one is', () => {
    const takeaway = (options: Options, lang: Lang = 'en'): string => composition(options, lang).takeaway;
    assert.match(
      takeaway({ year: 2014, compare: 1996 }),
      /^[^(]*7\.5 percentage points lower than in 1996 \(both years: recovered from a published ratio\)\.$/,
    );
    assert.match(takeaway({ year: 2014, compare: 1996, flow: 'exports' }, 'ja'), /^[^（]*低い（両年とも公表された比率から復元）。$/);
    assert.match(
      takeaway({ year: 2014, compare: 2020 }),
      /sold there \(recovered from a published ratio\)\. Its share of imports [^(]*2020\.$/,
    );
    assert.doesNotMatch(takeaway({ year: 2020, compare: 2019 }), /recovered/);
  });

  test('draws a part that was large in either year', () => {
    const ids = (options: Options) => composition({ flow: 'exports', ...options }).marks.map(({ id }) => id);
    assert.ok(!ids({ compare: undefined, year: 1996 }).includes('exports-3'), 'fuels were a small part in 1996');
    assert.ok(ids({ year: 1996, compare: 2020 }).includes('exports-3'));
  });

  test('has no difference for what is unknown in either year', () => {
    const options = { classification: 'naics', year: 2025, compare: 2020 };
    const unknown = composition(options).marks.filter(({ value }) => value === null);
    assert.ok(unknown.length);
    for (const { ghost, text, spoken } of unknown) {
      assert.deepEqual([ghost, text.detail], [undefined, '']);
      assert.match(spoken, /no data, no figure here for 2020$/);
    }
  });

  test('has the other year and the difference in the table, whose rows say which figures are recovered', () => {
    const table = tableOf('trade-composition', { classification: 'sitc', flow: 'exports', year: 2020, compare: 2010 }, { lang: 'en' });
    assert.deepEqual(table.columns.map(({ label, unit }) => [label, unit]).slice(2), [
      ['US exports to Japan', 'million US dollars'],
      ['Share of exports', '%'],
      ['Share of exports, 2010', '%'],
      ['Share of exports, difference from 2010', 'percentage points'],
    ]);
    assert.deepEqual(textsOf(table, '7').slice(3), ['28.5', '27.8', '0.7']);
    assert.deepEqual(textsOf(table, 'total').slice(3), ['100.0', '100.0', '0']);
    assert.ok(table.rows.every(({ note }) => note === '2010: recovered from a published ratio'));
  });

  test('keeps its texts inside the drawing, in every width', () => {
    for (const lang of ['en', 'ja'] as const)
      for (const width of [280, 320, 480, 700, 1200])
        for (const { text } of composition({}, lang, width).marks) {
          const length = textWidth(`${text.share} ${text.detail}`, 12);
          assert.ok(text.anchor === 'end' ? text.x >= length - 1 : text.x + length <= width + 1, `${lang} ${width}: ${text.share}`);
        }
  });
});

suite('the balance chart beside another year', () => {
  test('tells the change between the two years, from the earlier to the later one', () => {
    for (const [year, compare] of [
      [2024, 2009],
      [2009, 2024],
    ])
      assert.equal(
        viewOf('trade-balance', { year, compare, measure: 'total', basis: 'bop' }, { width: 700, lang: 'en' }).takeaway,
        'The US deficit with Japan in goods and services was $64.3\u00a0billion in 2024, up from $30.5\u00a0billion in 2009.',
      );
  });
});

test('a year is not compared with itself', () => {
  const title = (compare: number): string => createElement('top-partners', { year: 2014, compare }, 700).element.shown!.title;
  assert.equal(title(2014), 'Top 5 destinations of US goods exports, 2014');
  assert.equal(title(2013), 'Top 5 destinations of US goods exports, 2014, compared with 2013');
});

test('changeText() says up, down and no change', () => {
  const texts = (lang: 'en' | 'ja'): string[] => [5, -5, 0].map((change) => changeText(change, lang, (musd) => usd(musd, lang)));
  assert.deepEqual(texts('en'), ['up $5.0\u00a0million', 'down $5.0\u00a0million', 'no change']);
  assert.deepEqual(texts('ja').at(-1), '変化なし');
});

test('differenceText() tells more, less, the same and unknown', () => {
  const text = (before: number | null, now: number | null, lang: Lang = 'en'): string =>
    differenceText({ before, now }, 2013, lang, (musd) => usd(musd, lang), 'amount');
  assert.deepEqual(
    [text(100, 150), text(100, 90), text(100, 100), text(null, 90), text(0, 90), text(100, 99.99)],
    [
      '$50.0\u00a0million (50.0%) more than in 2013',
      '$10.0\u00a0million (10.0%) less than in 2013',
      'the same as in 2013',
      'no figure here for 2013',
      '$90.0\u00a0million more than in 2013',
      'less than $0.1\u00a0million (less than 0.1%) less than in 2013',
    ],
  );
  assert.equal(text(100, 150, 'ja'), '2013年より5,000万ドル（50.0％）多い');
});
