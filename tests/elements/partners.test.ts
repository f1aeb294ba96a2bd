/** Sentences about partners whose figures have gaps, or count another area in some years. Figures from the tables in `data/tables`. */
import assert from 'node:assert/strict';
import { before, suite, test } from 'node:test';
import { createElement } from '../../src/server/create-element.ts';
import type { Attributes } from '../../src/server/attributes.ts';
import type { ServerData } from '../../src/server/custom-figures.ts';
import type { LinesView } from '../../src/charts/lines/layout.ts';
import type { PanelsView } from '../../src/charts/lines/panels.ts';
import type { View } from '../../src/model/view.ts';
import { registerPartnerPacks } from '../support/partner-packs.ts';

const viewOf = (tag: string, attributes: Attributes, data?: ServerData): View => {
  const { shown } = createElement(tag, attributes, 700, data).element;
  assert.ok(shown);
  return shown;
};
const takeawayOf = (...args: Parameters<typeof viewOf>): string => viewOf(...args).takeaway;

before(registerPartnerPacks);

test('custom data on a server leave out attributes that are false, null or undefined', () => {
  const data = [{ State: 'California', Exports: 9876.5 }];
  const left = viewOf('state-map', { year: 2024, source: false, partner: false, 'source-url': null, measure: undefined }, data);
  const { source, takeaway } = viewOf('state-map', { year: 2024 }, data);
  assert.deepEqual([left.source, left.takeaway], [source, takeaway]);
});

suite('the European Union, with the United Kingdom through 2019', () => {
  const note = 'Through 2019 the figures of the European Union include the United Kingdom; from 2020 they do not.';

  test('has no larger or smaller balance in 2020 than in 2019', () => {
    assert.equal(
      takeawayOf('trade-balance', { partner: 'EU', year: 2020 }),
      'The US deficit with the European Union in goods and services was $110.3\u00a0billion in 2020. In 2019, when the figures included the United Kingdom, the deficit was $103.7\u00a0billion.',
    );
    assert.equal(
      takeawayOf('trade-balance', { partner: 'EU', year: 2020, lang: 'ja' }),
      '2020年、米国の対EU財・サービス収支は1,103億ドルの赤字だった。英国を含む2019年は1,037億ドルの赤字だった。',
    );
    assert.match(takeawayOf('trade-balance', { partner: 'EU', year: 2024, compare: 2019 }), /In 2019, when the figures included the/);
    assert.match(takeawayOf('trade-balance', { partner: 'EU', year: 2024 }), /in 2024, (up|down) from .* in 2023\.$/);
    assert.match(takeawayOf('trade-balance', { partner: 'EU', year: 2019 }), /in 2019, (up|down) from .* in 2018\.$/);
  });

  test('has lines and areas that are broken before 2020, and says why at that year, in both languages', () => {
    const [eu, japan] = ['EU', 'JP'].map((partner) => viewOf('trade-balance', { partner }) as LinesView);
    const parts = (view: LinesView): number[] => view.lines.map(({ path }) => path.split('M').length - 1);
    assert.deepEqual([parts(eu!), parts(japan!)], [[2, 2], [1, 1]]); // prettier-ignore
    const xOf = (id: string): number => eu!.marks.find((mark) => mark.id === id)!.x;
    for (const { path } of eu!.lines) {
      const [before = '', after = ''] = path.split('M').slice(1);
      assert.equal(Number(before.split('L').at(-1)!.split(',')[0]), xOf('2019'));
      assert.equal(Number(after.split(',')[0]), xOf('2020'));
    }
    assert.equal(eu!.gaps.length, 2);
    for (const [lang, text] of [
      ['en', 'Without the UK from here'],
      ['ja', 'ここから英国を含まず'],
    ] as const) {
      const view = viewOf('trade-balance', { partner: 'EU', lang, annotations: '2008: X' }) as LinesView;
      assert.deepEqual(view.annotations.map(({ lines }) => lines.map((line) => line.text).join('')), ['X', text]); // prettier-ignore
      assert.ok(view.marks.find(({ id }) => id === '2020')!.spoken.includes(text));
    }
    const beside = viewOf('trade-balance', { partner: 'JP', 'compare-partner': 'EU' }) as unknown as PanelsView;
    assert.deepEqual(beside.panels.map(({ lines }) => lines[0]!.path.split('M').length - 1), [1, 2]); // prettier-ignore
  });

  test('has a note in the chart, beside another partner, and in a fact', () => {
    assert.ok(viewOf('trade-balance', { partner: 'EU' }).notes.includes(note));
    assert.ok(
      viewOf('trade-balance', { partner: 'EU', lang: 'ja' }).notes.includes('EUの値は2019年まで英国を含み、2020年以降は含まない。'),
    );
    assert.ok(viewOf('trade-balance', { partner: 'JP', 'compare-partner': 'EU' }).notes.includes(note));
    assert.ok(!viewOf('trade-balance', { partner: 'GB' }).notes.includes(note));
    const { element } = createElement('trade-fact', { name: 'balance-total', partner: 'EU', year: 2014 }, 700);
    assert.ok((element.fact as unknown as { title: string }).title.endsWith(note));
  });

  test('of custom data has no note, since its figures are the editor’s', () => {
    const data = 'year,Exports (million US dollars),Imports (million US dollars)\n2019,5,7\n2020,5,8';
    const view = viewOf('trade-balance', { partner: 'EU', year: 2020 }, data);
    assert.ok(!view.notes.includes(note));
    assert.match(view.takeaway, /in 2020, up from .* in 2019\.$/);
  });
});

suite('states without a figure', () => {
  test('are not among those that the largest change is of', () => {
    const attributes = { partner: 'IT', year: 2020, compare: 2013 };
    assert.equal(
      takeawayOf('state-map', attributes),
      'In the 38 states with data for both 2013 and 2020, goods exports to Italy rose most in New Jersey (by $951.2\u00a0million) and fell most in West Virginia (by $395.8\u00a0million); they rose in 20 and fell in 18.',
    );
    assert.match(
      takeawayOf('state-map', { ...attributes, lang: 'ja' }),
      /^2013年と2020年の両方のデータがある38州では、対伊財輸出額が最も増えたのはニュージャージー州/,
    );
  });

  test('have an unknown change in speech', () => {
    const { marks } = viewOf('state-map', { partner: 'IT', year: 2020, compare: 2013 });
    assert.equal(marks.find(({ id }) => id === 'TX')!.spoken, 'Texas: change unknown, no data in 2013, $3.5\u00a0billion in 2020');
  });
});

test('two amounts that are written alike have a difference with its size', () => {
  assert.equal(
    takeawayOf('state-map', { measure: 'value', state: 'FL', year: 2020, compare: 2013 }),
    'Goods exports from Florida to Japan were $1.1 billion in 2020, $57.8 million (5.5%) more than in 2013.',
  );
});

test('a share that is written alike in both years has little changed', () => {
  const attributes = { measure: 'share', state: 'ND', year: 2020, compare: 2013 };
  assert.equal(
    takeawayOf('state-map', attributes),
    'Japan’s share of goods exports from North Dakota was 0.7% in 2020, little changed from 2013.',
  );
  assert.equal(
    takeawayOf('state-map', { ...attributes, lang: 'ja' }),
    'ノースダコタ州の財輸出総額に占める日本の割合は2020年に0.7％で、2013年からほぼ横ばいだった。',
  );
});

test('a share just below a tenth, which is written 10.0%, does not stand beside “none sent at least a tenth”', () => {
  // Wyoming sent 116.47 of 1,165.11 million US dollars to Brazil.
  assert.match(
    takeawayOf('state-map', { partner: 'BR', measure: 'share', year: 2020 }),
    /led by Wyoming \(10\.0%\); none of them sent more than a tenth\.$/,
  );
  assert.match(takeawayOf('state-map', { partner: 'BR', measure: 'share', year: 2020, lang: 'ja' }), /1割を超える州はなかった。$/);
});

test('states that exported nothing do not export the most', () => {
  const data = 'State,Exports (million US dollars)\nCalifornia,0\nTexas,0';
  assert.equal(takeawayOf('state-map', { year: 2024 }, data), 'None of the 2 states with data exported goods to Japan in 2024.');
  assert.equal(
    takeawayOf('state-map', { year: 2024, lang: 'ja' }, data),
    'データのある2州のうち、2024年に日本へ財を輸出した州はなかった。',
  );
});

test('a ranking beside a year without a figure says so in a sentence', () => {
  assert.match(
    takeawayOf('top-partners', { partner: 'VN', flow: 'imports', year: 2025, compare: 1991 }),
    /of the total\. There is no figure here for 1991\.$/,
  );
  assert.match(
    takeawayOf('top-partners', { partner: 'VN', flow: 'imports', year: 2025, compare: 1991, lang: 'ja' }),
    /1991年の数値はここにない。$/,
  );
});

test('the only state of custom data is no plural with a singular', () => {
  const data = 'State,Exports (million US dollars),All goods exports (million US dollars)\nCalifornia,5,50';
  const { title } = viewOf('state-ranking', { measure: 'world-share', count: 1, year: 2024 }, data);
  assert.equal(title, 'States by Japan’s share of all their goods exports, 2024');
});
