import assert from 'node:assert/strict';
import { test } from 'node:test';
import { historyOf, type YearFigure } from '../../src/model/history.ts';
import type { Lang } from '../../src/model/locale.ts';

const exact = (value: number | null, note?: string): YearFigure | null =>
  value === null ? null : { atLeast: value, atMost: value, text: `$${value}`, note };

const wordsOf = (figures: (YearFigure | null)[], year: number, lang: Lang = 'en', missing: 'unlisted' | 'unknown' = 'unlisted') =>
  historyOf({ name: 'California', label: 'Exports', firstYear: 2013, year, figures, missing }, lang)?.words;

test('historyOf says the figure of the shown year, and the years with the highest and the lowest one', () => {
  const figures = [12, 13, 11, 9].map((value) => exact(value));
  assert.equal(wordsOf(figures, 2013), '2013: $12; highest 2014 ($13), lowest 2016 ($9).');
  assert.equal(wordsOf(figures, 2013, 'ja'), '2013年：$12。最高は2014年（$13）、最低は2016年（$9）。');
});

test('historyOf says of the shown year that it is the highest or the lowest', () => {
  const figures = [12, 13, 11, 9].map((value) => exact(value));
  assert.equal(wordsOf(figures, 2014), '2014: $13, the highest; lowest 2016 ($9).');
  assert.equal(wordsOf(figures, 2016, 'ja'), '2016年：$9、最低。最高は2014年（$13）。');
});

test('historyOf names every year of a tie, three or more in a row as a range', () => {
  assert.equal(
    wordsOf(
      [2, 2, 2, 1, 2].map((value) => exact(value)),
      2016,
    ),
    '2016: $1, the lowest; highest 2013–2015 and 2017 ($2).',
  );
  assert.equal(
    wordsOf(
      [2, 2].map((value) => exact(value)),
      2013,
    ),
    '2013: $2; the same in every year.',
  );
});

test('historyOf names the years without a figure, and limits the highest and the lowest one to the others', () => {
  const figures = [null, null, 0.57, 1.42, 1.87, null].map((value) => exact(value));
  assert.equal(
    wordsOf(figures, 2015),
    '2015: $0.57; of the 3 years with a figure, highest 2017 ($1.87), lowest 2015 ($0.57); not listed in 2013, 2014, and 2018.',
  );
  assert.equal(
    wordsOf(figures, 2013),
    '2013: not listed; of the 3 years with a figure, highest 2017 ($1.87), lowest 2015 ($0.57); not listed in 2013, 2014, and 2018.',
  );
  assert.equal(
    wordsOf([exact(1), null, exact(3)], 2014, 'ja', 'unknown'),
    '2014年：数値はここにはない。数値のある2年のうち、最高は2015年（$3）、最低は2013年（$1）。',
  );
});

test('historyOf writes the quality of each figure that it names', () => {
  assert.equal(
    wordsOf([exact(5, 'estimate'), exact(6), exact(4, 'estimate')], 2013),
    '2013: $5 (estimate); highest 2014 ($6), lowest 2015 ($4, estimate).',
  );
});

test('historyOf names the highest and the lowest year of intervals only where the bounds decide it', () => {
  const interval = (atLeast: number, atMost: number): YearFigure => ({ atLeast, atMost, text: `${atLeast}–${atMost}` });
  assert.equal(wordsOf([interval(5, 7), interval(1, 3), interval(2, 4)], 2014), '2014: 1–3; highest 2013 (5–7).');
  assert.equal(
    wordsOf([interval(1, 3), interval(2, 4)], 2013),
    '2013: 1–3; the bounds of the years overlap, so the highest and the lowest year are not certain.',
  );
});

test('historyOf is undefined for a single year', () => {
  assert.equal(wordsOf([exact(1)], 2013), undefined);
});

test('historyOf does not call the bounds open when the shown year is certainly the highest and only the lowest is open', () => {
  const bounds = [
    [9, 10],
    [1, 3],
    [2, 4],
  ].map(([atLeast, atMost]) => ({ atLeast: atLeast!, atMost: atMost!, text: `$${atLeast} to $${atMost}`, note: undefined }));
  assert.equal(wordsOf(bounds, 2013), '2013: $9 to $10, the highest.');
  assert.equal(wordsOf(bounds, 2014), '2014: $1 to $3; highest 2013 ($9 to $10).');
  assert.match(wordsOf(bounds.slice(1), 2013)!, /the highest and the lowest year are not certain/);
});

test('historyOf says that all years are the same, or all years with a figure, in both languages', () => {
  const same = [exact(2), exact(2), exact(2)];
  assert.match(wordsOf(same, 2013)!, /; the same in every year\.$/);
  assert.match(wordsOf(same, 2013, 'ja')!, /どの年も同じ。$/);
  const withGap = [exact(2), null, exact(2)];
  assert.match(wordsOf(withGap, 2013)!, /; the same in every year with a figure; not listed in 2014\.$/);
  assert.match(wordsOf(withGap, 2013, 'ja')!, /数値のある年はすべて同じ。2014年は掲載なし。$/);
});
