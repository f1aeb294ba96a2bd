import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { tradeFactsSlice, type Fact, type TradeFactsSlice } from '../../src/data/trade-facts.ts';
import { factOf, namesOf, yearsOfFact } from '../../src/elements/trade-fact/figures.ts';
import { tradeFactView, type FactView } from '../../src/elements/trade-fact/view.ts';
import { langs, type Lang } from '../../src/model/locale.ts';

/** A slice with one fact of 2013 and 2014. */
const sliceOf = (name: string, fact: Omit<Fact, 'firstYear' | 'source'> & { source?: string }): TradeFactsSlice => ({
  ...tradeFactsSlice,
  facts: { [name]: { source: 'us-states-exports', firstYear: 2013, ...fact } },
});
const viewOf = (slice: TradeFactsSlice, name: string, lang: Lang = 'en', year = 2013): FactView => {
  const view = tradeFactView(slice, { name, year, absolute: false }, lang);
  assert.ok(view, `${name} ${year}`);
  return view;
};

suite('an interval', () => {
  const states = sliceOf('states-japan-in-first-10', { unit: 'count', values: [35, 36], valuesTo: [47, 36], quality: 'interval' });

  test('is written with both bounds, and said as between them', () => {
    const english = viewOf(states, 'states-japan-in-first-10');
    assert.deepEqual([english.figure, english.spokenFigure], ['35 to 47', 'between 35 and 47']);
    assert.match(
      english.title,
      /^Number of states with Japan among their ten largest goods export markets, 2013 \(between two bounds\)\. /,
    );
    assert.equal(english.spoken, ' (2013, between two bounds, U.S. Census Bureau, Census basis)');
    const japanese = viewOf(states, 'states-japan-in-first-10', 'ja');
    assert.deepEqual([japanese.figure, japanese.spokenFigure], ['35〜47', '35から47まで']);
    assert.match(japanese.title, /、2013年、上限と下限の間。/);
    assert.equal(japanese.spoken, '（2013年、上限と下限の間、米国勢調査局、通関ベース）');
  });

  test('is one exact figure where the bounds agree', () => {
    const view = viewOf(states, 'states-japan-in-first-10', 'en', 2014);
    assert.equal(view.figure, '36');
    assert.equal('spokenFigure' in view, false);
    assert.equal(view.spoken, ' (2014, U.S. Census Bureau, Census basis)');
  });

  test('of ranks, amounts and shares has the unit at both bounds', () => {
    const figure = (unit: string, values: number[], valuesTo: number[], lang: Lang): string =>
      viewOf(sliceOf('rank-exports-goods', { unit, values, valuesTo, quality: ['interval', 'exact'] }), 'rank-exports-goods', lang).figure;
    assert.equal(figure('rank', [4, 4], [6, 4], 'en'), '4th to 6th');
    assert.equal(figure('rank', [4, 4], [6, 4], 'ja'), '第4位〜第6位');
    assert.equal(figure('percent', [4.1, 4], [6, 4], 'en'), '4.1% to 6.0%');
    assert.equal(figure('musd', [1100, 4], [1300, 4], 'en'), '$1.1\u00a0billion to $1.3\u00a0billion');
  });

  test('of ranks in services before 2006 comes from the slice', () => {
    assert.equal(viewOf(tradeFactsSlice, 'rank-exports-services', 'en', 2005).figure, '2nd to 4th');
    assert.equal(viewOf(tradeFactsSlice, 'rank-exports-services', 'en', 2014).figure, '3rd');
  });
});

suite('the quality of a figure', () => {
  test('is in figure, title and spoken text of an estimate, with its own source', () => {
    const first = viewOf(tradeFactsSlice, 'prefecture-first', 'en', 2014);
    assert.equal(first.figure, 'Aichi (estimate)');
    assert.match(
      first.title,
      /^Prefecture with the largest goods exports to the United States, 2014 \(estimate\)\. .*Ministry of Economy, Trade and Industry.*concordance/,
    );
    assert.equal(first.spoken, ', 2014, U.S. Census Bureau and Ministry of Economy, Trade and Industry, Census basis');
    const value = viewOf(tradeFactsSlice, 'prefecture-first-value', 'ja', 2014);
    assert.equal(value.figure, '推計300億ドル');
    assert.match(value.title, /^対米財輸出額が最も大きい都道府県：値、2014年、推計。.*経済産業省/);
    assert.equal(value.spoken, '（2014年、推計、米国勢調査局、経済産業省、通関ベース）');
    assert.equal(viewOf(tradeFactsSlice, 'prefectures-over-1bn', 'en', 2014).figure, 'an estimated 30');
  });

  test('is said of recovered years only', () => {
    const year = (year: number, lang: Lang): FactView => viewOf(tradeFactsSlice, 'share-machinery-imports', lang, year);
    assert.equal(year(2014, 'en').figure, '74.1%');
    assert.match(year(2014, 'en').title, /, 2014 \(recovered from a published ratio\)\. /);
    assert.equal(year(2014, 'en').spoken, ' (2014, recovered from a published ratio, U.S. Census Bureau, Census basis)');
    assert.match(year(2014, 'ja').title, /、2014年、公表された比率から復元。/);
    for (const lang of langs) assert.doesNotMatch(year(2015, lang).title + year(2015, lang).spoken, /recovered|復元/);
  });

  test('is in the words of a lower bound and of a rounded figure', () => {
    const figure = (quality: Fact['quality'], lang: Lang): string =>
      viewOf(sliceOf('exports-goods', { unit: 'musd', values: [44000, 1], ...(quality && { quality }) }), 'exports-goods', lang).figure;
    assert.equal(figure('at-least', 'en'), 'at least $44.0\u00a0billion');
    assert.equal(figure('at-least', 'ja'), '440億ドル以上');
    assert.equal(figure('rounded', 'en'), 'about $44\u00a0billion');
    assert.equal(figure('rounded', 'ja'), '約440億ドル');
  });
});

suite('computed facts', () => {
  const flow = (values: (number | null)[], quality?: Fact['quality']): Fact => ({
    source: 'us-japan-bop',
    unit: 'musd',
    firstYear: 2013,
    values,
    ...(quality && { quality }),
  });
  const slice: TradeFactsSlice = {
    ...tradeFactsSlice,
    facts: {
      'exports-goods': flow([0.1, 10]),
      'exports-services': flow([0.2, null]),
      'imports-goods': flow([0.3, 5], ['exact', 'estimate']),
      'imports-services': flow([0, 5]),
    },
  };

  test('have no figure for a year in which a part has none', () => {
    assert.deepEqual(factOf(slice, 'exports-total')?.values, [0.3, null]);
    assert.deepEqual(factOf(slice, 'balance-total')?.values, [0, null]);
    assert.deepEqual(factOf(slice, 'two-way-goods')?.values, [0.4, 15]);
    assert.equal(factOf(slice, 'balance-cars'), undefined);
  });

  test('have the quality of their parts', () => {
    assert.deepEqual(factOf(slice, 'two-way-goods')?.quality, ['exact', 'estimate']);
    assert.deepEqual(factOf(slice, 'exports-goods')?.quality, undefined);
  });
});

suite('labels', () => {
  test('of ranks name what is ranked', () => {
    const label = (name: string, lang: Lang): string | undefined => viewOf(tradeFactsSlice, name, lang, 2014).title.split(/[,、]/)[0];
    assert.equal(label('rank-exports-goods', 'en'), 'Japan’s rank among US goods export markets');
    assert.equal(label('rank-imports-services', 'en'), 'Japan’s rank among sources of US services imports');
    assert.equal(label('rank-two-way-goods', 'en'), 'Japan’s rank among US partners in goods trade');
    assert.equal(label('rank-exports-goods', 'ja'), '米国の財輸出先における日本の順位');
  });

  test('of every fact are complete, and differ between a place and its value', () => {
    for (const lang of langs) {
      const labels = namesOf(tradeFactsSlice).map((name) => {
        const [, last] = yearsOfFact(factOf(tradeFactsSlice, name)!);
        const { title } = viewOf(tradeFactsSlice, name, lang, last);
        assert.doesNotMatch(title, /undefined|, for certain|, at most|Machinery and vehicles|機械・輸送用機器/, name);
        return title.slice(0, title.indexOf(String(last)));
      });
      assert.equal(new Set(labels).size, labels.length, lang);
    }
  });
});
