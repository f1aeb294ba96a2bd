import assert from 'node:assert/strict';
import { test } from 'node:test';
import { overlap } from '../../src/charts/box.ts';
import { placeAnnotations } from '../../src/charts/lines/annotations.ts';
import { tradeBalanceSlice } from '../../src/data/trade-balance.ts';
import { annotationOf, readAnnotations } from '../../src/elements/trade-balance/annotations.ts';
import { tradeBalanceTable } from '../../src/elements/trade-balance/table.ts';
import { tradeBalanceView } from '../../src/elements/trade-balance/view.ts';
import { csv } from '../../src/model/csv.ts';
import { OptionReader } from '../../src/model/options.ts';
import { textWidth } from '../../src/model/text-width.ts';

const years = [1999, 2024] as const;

test('readAnnotations() reads years and texts in both languages, in the order of the years', () => {
  const read = new OptionReader();
  assert.deepEqual(readAnnotations(read, '2011: Tōhoku earthquake; 2009: Financial crisis: banks;2009:Obama', years), [
    { year: 2009, text: 'Financial crisis: banks; Obama' },
    { year: 2011, text: 'Tōhoku earthquake' },
  ]);
  assert.deepEqual(readAnnotations(read, '2011：東日本大震災；', years), [{ year: 2011, text: '東日本大震災' }]);
  assert.deepEqual(read.problems, []);
});

test('readAnnotations() reports an entry without a year, without a text, or for a year that is not shown', () => {
  const read = new OptionReader();
  assert.deepEqual(readAnnotations(read, 'crisis; 2009; 1980: Volcker; 2011: Tōhoku earthquake', years), [
    { year: 2011, text: 'Tōhoku earthquake' },
  ]);
  assert.deepEqual(
    read.problems.map(({ message }) => message),
    [
      'annotations="crisis" is not a year, a colon and a text',
      'annotations="2009" is not a year, a colon and a text',
      'annotations="1980: Volcker" is not for a year from 1999 to 2024',
    ],
  );
});

test('placeAnnotations() keeps texts apart, inside the drawing and off the rules of later years', () => {
  for (const width of [280, 700]) {
    const annotations = [0, 0.1, 0.15, 0.2, 0.9, 0.95, 1].map((at) => ({ x: at * width, text: 'A long annotation of a single year' }));
    const { boxes, placed } = placeAnnotations(annotations, { left: 0, right: width, top: 20 });
    boxes.forEach((box, i) => {
      assert.ok(box.left >= 0 && box.right <= width + 1, `${width} ${i}`);
      for (const other of boxes.slice(i + 1)) assert.equal(overlap(box, other), 0);
      for (const { x, y } of placed.slice(i + 1)) assert.ok(x <= box.left || x >= box.right || box.bottom <= y + 1, `${width} ${i}`);
    });
  }
});

test('placeAnnotations() gives a text of several lines a box around all of them, and breaks it to fit beside its rule', () => {
  const [annotation] = [{ x: 90, text: 'Great East Japan earthquake and tsunami' }];
  const { placed, boxes, height } = placeAnnotations([annotation], { left: 0, right: 130, top: 20 });
  const { lines, anchor, textX } = placed[0]!;
  const box = boxes[0]!;
  assert.ok(lines.length > 2);
  assert.deepEqual([anchor, textX < 90], ['end', true]);
  for (const { y, text } of lines) {
    assert.ok(y > box.top && y < box.bottom, text);
    assert.ok(textX - textWidth(text, 12) >= 0, text);
  }
  assert.ok(box.top >= 20 && height === box.bottom - 20);
});

test('an annotation is drawn at its year, spoken with it, and in its row of the table and of the CSV file', () => {
  const annotations = [{ year: 2009, text: 'Financial crisis' }];
  const options = { year: 2014, measure: 'total', basis: 'bop', annotations } as const;
  const view = tradeBalanceView(tradeBalanceSlice, options, { lang: 'en', width: 700 });
  const mark = view.marks.find(({ id }) => id === '2009')!;
  assert.deepEqual(
    view.annotations.map(({ x, lines }) => [x, lines.map(({ text }) => text)]),
    [[mark.x, ['Financial crisis']]],
  );
  assert.match(mark.spoken, /deficit \$30\.5.billion\. Financial crisis$/);
  const table = tradeBalanceTable(tradeBalanceSlice, options, { lang: 'en' });
  assert.equal(table.rows.find(({ id }) => id === '2009')!.cells.at(-1)!.text, 'Financial crisis');
  assert.match(csv(view, table, 'en'), /^2009,2009,.*,Financial crisis\r$/m);
  assert.equal(annotationOf(annotations, 2010), undefined);
});
