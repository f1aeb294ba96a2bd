import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { tradeBalanceSlice, type TradeBalanceSlice } from '../../src/data/trade-balance.ts';
import type { Options } from '../../src/elements/trade-balance/figures.ts';
import { tradeBalanceTable } from '../../src/elements/trade-balance/table.ts';
import { tradeBalanceView } from '../../src/elements/trade-balance/view.ts';
import { langs, type Lang } from '../../src/model/locale.ts';
import { read } from '../custom-data/elements.ts';

const slice = (text: string): TradeBalanceSlice =>
  read('trade-balance', { kind: 'csv', text }, { source: 'A ministry' }).slices as TradeBalanceSlice;
const view = (slice: TradeBalanceSlice, year: number, lang: Lang = 'en', options: Partial<Options> = {}) =>
  tradeBalanceView(slice, { year, measure: 'total', basis: 'bop', ...options }, { width: 700, lang });

suite('balanced trade', () => {
  const data = slice('Year,Exports,Imports\n2012,5,7\n2013,0.3,0.3\n2014,6,6\n2015,9,7');

  test('is neither a surplus nor a deficit in the takeaway', () => {
    const takeaways = [2012, 2013, 2014, 2015].map((year) => view(data, year).takeaway);
    assert.deepEqual(takeaways, [
      'The US deficit with Japan in goods and services was $2.0\u00a0million in 2012.',
      'US trade with Japan in goods and services was balanced in 2013, after a deficit of $2.0\u00a0million in 2012.',
      'US trade with Japan in goods and services was balanced in 2014, as in 2013.',
      'The US surplus with Japan in goods and services was $2.0\u00a0million in 2015, after balanced trade in 2014.',
    ]);
    const japanese = [2013, 2014, 2015].map((year) => view(data, year, 'ja').takeaway);
    assert.deepEqual(japanese, [
      '2013年、米国の対日財・サービス収支は均衡だった（2012年は200万ドルの赤字）。',
      '2014年、米国の対日財・サービス収支は均衡で、2013年と同じだった。',
      '2015年、米国の対日財・サービス収支は200万ドルの黒字だった（2014年は均衡）。',
    ]);
  });

  test('is neither in spoken texts nor on labels', () => {
    const mark = view(data, 2014).marks[2]!;
    assert.equal(mark.spoken, '2014: exports $6.0\u00a0million, imports $6.0\u00a0million, balanced');
    assert.deepEqual(
      mark.dots.map(({ text }) => text),
      ['$6.0 m', '$6.0 m'],
    );
    assert.deepEqual(mark.gapForms[0], ['Balanced']);
    assert.equal(view(data, 2014, 'ja').marks[2]!.spoken, '2014年：輸出600万ドル、輸入600万ドル、収支均衡');
  });

  test('is found although sums of goods and services have a floating-point error', () => {
    const split = slice('year,Goods exports,Services exports,Goods imports,Services imports\n2014,0.1,0.2,0.3,0');
    assert.equal(view(split, 2014).takeaway, 'US trade with Japan in goods and services was balanced in 2014.');
    const cells = tradeBalanceTable(split, { year: 2014, measure: 'total', basis: 'bop' }, { lang: 'en' }).rows[0]!.cells;
    assert.deepEqual(cells.at(-1), { value: 0, text: '0' });
  });
});

test('a single year is not a span', () => {
  const data = slice('Year,Exports,Imports\n2019,5,7');
  assert.equal(view(data, 2019).title, 'US trade with Japan in goods and services, 2019');
  assert.equal(view(data, 2019, 'ja').title, '米国の対日財・サービス貿易（2019年）');
  for (const lang of langs) assert.doesNotMatch(view(data, 2019, lang).summary, /2019.*2019/);
});

test('a small figure of custom data is not written as zero', () => {
  const data = slice('Year,Exports,Imports\n2019,0.04,0');
  const { cells } = tradeBalanceTable(data, { year: 2019, measure: 'total', basis: 'bop' }, { lang: 'en' }).rows[0]!;
  assert.deepEqual(
    cells.map(({ text }) => text),
    ['2019', '<0.1', '0', '<0.1'],
  );
});

test('every label of a drawing is in the unit of its axis', () => {
  for (const lang of langs)
    for (const measure of ['total', 'goods', 'services'] as const) {
      const { unit, marks } = view(tradeBalanceSlice, 2014, lang, { measure });
      const suffix = { en: / bn$/, ja: /億ドル$/ }[lang];
      assert.equal(unit, { en: 'billion US dollars', ja: '億ドル' }[lang]);
      for (const { dots, gapForms } of marks)
        for (const text of [...dots.map((dot) => dot.text), gapForms[0]!.at(-1)!]) assert.match(text, suffix);
    }
});
