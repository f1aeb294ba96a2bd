import assert from 'node:assert/strict';
import { test } from 'node:test';
import { description } from '../../src/model/description.ts';
import type { Mark, View } from '../../src/model/view.ts';

const mark = (label: string, value: number | null, more: Partial<Mark> & { bin?: number } = {}): Mark => ({
  ...{ id: label, label, value, x: 0, y: 0, tip: [] },
  spoken: `${label}: ${value ?? 'no data'}`,
  ...more,
});
const view = (marks: Mark[], axis: 'x' | 'y'): View => ({
  ...{ width: 0, height: 0, title: '', takeaway: '', summary: '', entry: '', notes: [], axis, marks },
  source: { text: '', linked: '', url: '' },
});

const of = (series: string): Partial<Mark> => ({ series });

test('description() says the highest and the lowest figure of each series, of unknown ones that they are the known ones', () => {
  const partners = [mark('Canada', 3, of('exports')), mark('Japan', 1, of('exports'))];
  assert.deepEqual(description(view(partners, 'y'), 'en'), ['Highest: Canada: 3. Lowest: Japan: 1.']);
  const withUnknown = [...partners, mark('Cuba', null, of('exports'))];
  assert.deepEqual(description(view(withUnknown, 'y'), 'en'), ['Highest known: Canada: 3. Lowest known: Japan: 1.']);
  assert.deepEqual(description(view(withUnknown, 'y'), 'ja'), ['判明分の最大：Canada: 3。判明分の最小：Japan: 1。']);
  const columns = [mark('Food', 5, of('exports')), mark('Fuel', 2, of('exports')), mark('Cars', 9, of('imports'))];
  assert.deepEqual(description(view([...columns, mark('Tea', 4, of('imports'))], 'y'), 'ja'), [
    '最大：Food: 5。最小：Fuel: 2。',
    '最大：Cars: 9。最小：Tea: 4。',
  ]);
});

test('description() claims no superlative of ties, and of marks without a series', () => {
  const tied = [mark('Canada', 3, of('exports')), mark('Japan', 1, of('exports')), mark('Cuba', 1, of('exports'))];
  assert.deepEqual(description(view(tied, 'y'), 'en'), ['Highest: Canada: 3.']);
  assert.deepEqual(description(view([mark('Canada', 3), mark('Japan', 1)], 'y'), 'en'), []);
});

test('description() calls no part the lowest where smaller ones are drawn as a sum, nor the sum', () => {
  const parts = [mark('Cars', 9, of('imports')), mark('Food', 5, of('imports')), mark('Other (3)', 1, { series: 'imports', isSum: true })];
  assert.deepEqual(description(view(parts, 'y'), 'en'), ['Highest: Cars: 9.']);
  const large = [mark('Cars', 2, of('imports')), mark('Food', 1, of('imports')), mark('Other (3)', 4, { series: 'imports', isSum: true })];
  assert.deepEqual(description(view(large, 'y'), 'en'), ['Highest: Cars: 2.']);
});

test('description() names the country of each balance of two', () => {
  const years = [-1, 2].map((value, i) => mark(`Netherlands ${2000 + i}`, value, { series: '0', alias: String(2000 + i) }));
  assert.deepEqual(description(view(years, 'x'), 'en'), [
    'Largest surplus: Netherlands 2001: 2. Largest deficit: Netherlands 2000: -1. The balance rose for the longest time from 2000 to 2001. The lines cross between 2000 and 2001.',
  ]);
});

test('description() says the longest rise and fall of a balance, and where the lines cross', () => {
  const years = [-1, -2, -3, -1, 2, 1].map((value, i) => mark(String(2000 + i), value, of('balance')));
  assert.deepEqual(description(view(years, 'x'), 'en'), [
    'Largest surplus, in 2004: 2. Largest deficit, in 2002: -3. The balance rose for the longest time from 2002 to 2004. The balance fell for the longest time from 2000 to 2002. The lines cross between 2003 and 2004.',
  ]);
  // The smallest deficit is of two years.
  assert.deepEqual(description(view(years.slice(0, 4), 'x'), 'ja'), [
    '赤字が最も大きい年は2002: -3。収支の上昇が最も長く続いたのは2002年から2003年まで。収支の低下が最も長く続いたのは2000年から2002年まで。輸出と輸入の線は交わらない。',
  ]);
});

test('description() says of a balance that only fell or only rose nothing of the other, and of a zero not that the lines cross', () => {
  const balance = (...values: number[]): string[] =>
    description(
      view(
        values.map((value, i) => mark(String(2000 + i), value, of('balance'))),
        'x',
      ),
      'ja',
    );
  assert.deepEqual(balance(3, 2, 0), [
    '黒字が最も大きい年は2000: 3。収支の低下が最も長く続いたのは2000年から2002年まで。輸出と輸入の線は交わらない。',
  ]);
  // The lines meet in 2001, and are crossed after it.
  assert.deepEqual(balance(-3, 0, 2), [
    '黒字が最も大きい年は2002: 2。赤字が最も大きい年は2000: -3。収支の上昇が最も長く続いたのは2000年から2002年まで。輸出と輸入の線は2000年と2002年の間で交わる。',
  ]);
  // Both falls, and both rises, take one year.
  assert.deepEqual(balance(5, 3, 4, 1, 2), ['黒字が最も大きい年は2000: 5。黒字が最も小さい年は2003: 1。輸出と輸入の線は交わらない。']);
  assert.deepEqual(balance(-3, -2), [
    '赤字が最も小さい年は2001: -2。赤字が最も大きい年は2000: -3。収支の上昇が最も長く続いたのは2000年から2001年まで。輸出と輸入の線は交わらない。',
  ]);
});

test('description() names all years in which the lines of exports and imports cross', () => {
  const years = [1, -1, -2, 3].map((value, i) => mark(String(2000 + i), value, of('balance')));
  assert.match(description(view(years, 'x'), 'ja')[0]!, /輸出と輸入の線は2000年と2001年の間、2002年と2003年の間で交わる。$/);
  assert.match(description(view(years, 'x'), 'en')[0]!, /The lines cross between 2000 and 2001,? and between 2002 and 2003\.$/);
});
test('description() counts and names the regions of each class of a map, and those that could be in a higher one', () => {
  const map = {
    ...view(
      [
        mark('Texas', 9, { bin: 1, ...of('states') }),
        mark('Iowa', 2, { bin: 0, ...of('states') }),
        mark('Ohio', 1, { bin: 0, ...of('states') }),
        mark('DC', null, { bin: -1, ...of('states') }),
      ],
      'y',
    ),
    legend: [
      { bin: 0, spoken: 'Under $5 billion' },
      { bin: 1, spoken: '$5 billion or more' },
      { bin: -1, spoken: 'Possibly higher', isUncertain: true },
      { bin: -1, spoken: 'No data' },
    ],
    uncertain: ['Iowa'],
    unit: 'Billion dollars',
  };
  assert.deepEqual(description(map, 'en'), [
    'Highest known: Texas: 9. Lowest known: Ohio: 1.',
    'Classes: Billion dollars. Under $5 billion: 2 (Iowa and Ohio). $5 billion or more: 1 (Texas). Possibly higher: 1 (Iowa). No data: 1 (DC).',
  ]);
});

test('description() is empty where there is nothing to compare', () => {
  assert.deepEqual(description(view([mark('Japan', 1, of('exports'))], 'y'), 'en'), []);
});
