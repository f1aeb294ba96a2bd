/** The parts of the recomputation find what is wrong. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cellTextProblem } from './cell-text.ts';
import { compareChart } from './compare-chart.ts';
import { Comparison } from './comparison.ts';
import { parseCsv } from './csv.ts';
import { amount, percent, rank, type Figure, type Lang } from './figure.ts';
import { isInClass, legendClass, spokenBounds } from './legend-class.ts';
import { shownChart, type ShownChart } from './shown.ts';
import { tokensOf } from './tokens.ts';
import { topPartnersCharts } from './top-partners.ts';

const problemsIn = (text: string, must: Figure[], lang: Lang = 'en'): number => {
  const comparison = new Comparison();
  comparison.start('state-map', {}, lang);
  comparison.text('takeaway', text, must, []);
  return comparison.differences.length;
};

test('parseCsv() reads quotes, commas and line breaks in cells', () => {
  assert.deepEqual(parseCsv('a,"b, ""c""\nd"\r\n1,\r\n'), [
    ['a', 'b, "c"\nd'],
    ['1', ''],
  ]);
});

test('tokensOf() reads amounts, percentages, ranks and numbers', () => {
  const read = (text: string, lang: Lang): string[] => tokensOf(text, lang).map(({ kind, text }) => `${kind} ${text}`);
  assert.deepEqual(read('4th in 2014, with $66.9 billion, 35.6–36.4%; less than $0.1 million', 'en'), [
    ...['rank 4', 'number 2014', 'amount $66.9 billion', 'percent 35.6%', 'percent 36.4%', 'amount less than $0.1 million'],
  ]);
  assert.deepEqual(read('2014年、第4〜6位、6億\u20608,800万ドル、−0.1億ドル未満、4.1％', 'ja'), [
    ...['number 2014', 'rank 4', 'rank 6', 'amount 6億\u20608,800万ドル', 'amount −0.1億ドル未満', 'percent 4.1％'],
  ]);
});

test('a wrong, a missing and an additional figure are differences', () => {
  const must = [amount(12739.04), percent(7.46), rank(4)];
  assert.equal(problemsIn('$12.7 billion, 7.5%, 4th', must), 0);
  assert.equal(problemsIn('127億\u20604,000万ドル、7.5％、第4位', must, 'ja'), 0);
  assert.equal(problemsIn('$12.8 billion, 7.5%, 4th', must), 2);
  assert.equal(problemsIn('7.5%, 4th', must), 1);
  assert.equal(problemsIn('$12.7 billion, 7.5%, 4th, 5th', must), 1);
  assert.equal(problemsIn('$12.7 million, 7.5%, 4th', must), 2);
});

test('amounts have one decimal, or three digits if they are not exact', () => {
  const texts = (musd: number, quality?: 'rounded' | 'estimate'): string[] =>
    (['en', 'ja'] as const).flatMap((lang) =>
      (['sentence', 'label'] as const).flatMap((place) => amount(musd, quality).texts(place, lang)),
    );
  assert.deepEqual(texts(688.04), ['$688.0 million', '$0.7 bn', '$688.0 m', '6億\u20608,800万ドル', '6.9億ドル', '68,804万ドル']);
  assert.deepEqual(texts(44000, 'rounded').slice(0, 2), ['$44 billion', '$44 bn']);
  assert.deepEqual(texts(29961.7, 'estimate').slice(3, 5), ['300億ドル', '300億ドル']);
  // An amount is rounded once: 2,046 is not 2,050 first.
  assert.equal(texts(2046, 'estimate')[0], '$2.0 billion');
  assert.deepEqual(texts(0.004).slice(0, 2), ['less than $0.1 million', '<$0.1 bn']);
});

test('a cell has its figure, rounded to its decimals', () => {
  assert.equal(cellTextProblem('12,739.0', { raw: 12739.04 }), undefined);
  assert.equal(cellTextProblem('12,739.1', { raw: 12739.04 }), 'expected 12,739.0');
  assert.equal(cellTextProblem('0.0', { raw: 0.004 }), 'zero, but the figure is not zero');
  assert.equal(cellTextProblem('<0.1', { raw: 0.004 }), undefined);
  assert.equal(cellTextProblem('−1.5', { raw: 1.5 }), 'a wrong sign');
  assert.equal(cellTextProblem('1,445.4', { raw: 1445.4, digits: 3 }), 'expected 1,450.0');
  assert.equal(cellTextProblem('5', { raw: null }), 'a figure, but there is no data');
});

test('legendClass() reads the bounds and the count of a class', () => {
  assert.deepEqual(legendClass('0.5–1 (12)'), { bounds: [0.5, 1], count: 12 });
  assert.deepEqual(legendClass('データなし（2）'), { bounds: undefined, count: 2 });
  assert.ok(!isInClass(0.49, legendClass('0.5–1 (12)'), false, '0.5–1 (12)'));
});

test('spokenBounds() reads the bounds of a class in words', () => {
  const bounds: [string, [number, number] | undefined][] = [
    ['Under $0.1\u00a0billion', [-Infinity, 0.1]],
    ['$0.1\u00a0billion to under $0.5\u00a0billion', [0.1, 0.5]],
    ['5億ドル以上10億ドル未満', [5, 10]],
    ['80億ドル以上', [80, Infinity]],
    ['Rank 21 or lower', [21, Infinity]],
    ['A fall of more than $0.1\u00a0billion, up to $0.5\u00a0billion', [-0.5, -0.1]],
    ['0.5ポイント以下の減少', [-0.5, 0]],
    ['増減なし、または1億ドル未満の増加', [0, 1]],
    ['No data', undefined],
  ];
  for (const [words, expected] of bounds) assert.deepEqual(spokenBounds(words), expected, words);
});

test('a changed figure in each place of a chart is a difference', () => {
  const expected = topPartnersCharts().find(({ attributes }) => attributes.year === 2014 && attributes.count === 15)!;
  const shown = shownChart(expected.tag, { ...expected.attributes, lang: 'en' });
  const differencesIn = (chart: ShownChart): number => {
    const comparison = new Comparison();
    compareChart(comparison, expected, chart, 'en');
    return comparison.differences.length;
  };
  const before = differencesIn(shown);
  for (const place of ['title', 'takeaway', 'summary', 'spoken', 'label', 'tip'] as const) {
    const at = shown.texts.findIndex((text) => text.place === place && text.of !== 'JP' && /\d/.test(text.text));
    const texts = shown.texts.with(at, {
      ...shown.texts[at]!,
      text: shown.texts[at]!.text.replace(/\d(?=\D*$)/, (digit) => String((Number(digit) + 1) % 10)),
    });
    assert.ok(differencesIn({ ...shown, texts }) > before, place);
  }
  const table = shown.table();
  const changed = { ...table, csv: table.csv.replace(/(?<=\n[A-Z]{2},1,\w+,)\d/, '9') };
  assert.notEqual(changed.csv, table.csv);
  assert.ok(differencesIn({ ...shown, table: () => changed }) > before, 'CSV');
});
