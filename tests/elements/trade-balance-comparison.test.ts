import assert from 'node:assert/strict';
import { before, suite, test } from 'node:test';
import { partnerCodes } from '../../src/data/partner-codes.ts';
import type { PartnerBalance } from '../../src/data/partner-pack.ts';
import { tradeBalanceSlice, type TradeBalanceSlice } from '../../src/data/trade-balance.ts';
import { comparisonTable, comparisonView, type Pair } from '../../src/elements/trade-balance/comparison.ts';
import { commonYears, type Options } from '../../src/elements/trade-balance/figures.ts';
import { tradeBalanceTable } from '../../src/elements/trade-balance/table.ts';
import { tradeBalanceView } from '../../src/elements/trade-balance/view.ts';
import { packOf } from '../../src/frame/pack-registry.ts';
import { csv, json } from '../../src/model/csv.ts';
import { langs, type Lang } from '../../src/model/locale.ts';
import type { Publication } from '../../src/model/source.ts';
import { step } from '../../src/model/step.ts';
import type { Attributes } from '../../src/server/attributes.ts';
import { createElement } from '../../src/server/create-element.ts';
import { registerPartnerPacks } from '../support/partner-packs.ts';

const balanceOf = (partner: string): PartnerBalance =>
  partner === 'JP' ? tradeBalanceSlice : (packOf(partner)!.slices.balance as PartnerBalance);
const pairOf = (a: string, b: string): Pair => [
  { slice: balanceOf(a) as TradeBalanceSlice, partner: a },
  { slice: balanceOf(b) as TradeBalanceSlice, partner: b },
];
const viewOf = (
  pair: Pair,
  year: number,
  { lang = 'en', width = 700, ...options }: Partial<Options> & { lang?: Lang; width?: number } = {},
) => comparisonView(pair, { year, measure: 'total', basis: 'bop', ...options }, { width, lang });
const elementOf = (attributes: Attributes) => createElement('trade-balance', attributes, 680).element;

test('a partner whose pack is missing is an error that names the pack, for each of the two partners', () => {
  assert.throws(() => elementOf({ 'compare-partner': 'KR' }), /South Korea.*partners\/KR/);
  assert.throws(() => elementOf({ partner: 'CN', 'compare-partner': 'JP' }), /China.*partners\/CN/);
});

suite('with packs', () => {
  before(registerPartnerPacks);

  test('the takeaway says both balances of the year', () => {
    const pair = pairOf('KR', 'JP');
    assert.equal(
      viewOf(pair, 2014).takeaway,
      'In 2014, the US deficit in goods and services was $12.7\u00a0billion with South Korea and $56.0\u00a0billion with Japan.',
    );
    assert.equal(
      viewOf(pair, 2014, { lang: 'ja' }).takeaway,
      '2014年、米国の財・サービス収支は対韓で126億\u20608,000万ドル、対日で559億\u20609,000万ドルの赤字だった。',
    );
    assert.equal(
      viewOf(pairOf('NL', 'DE'), 2024, { measure: 'services' }).takeaway,
      'In 2024, the United States had a surplus of $17.9\u00a0billion in services with the Netherlands and a deficit of $4.4\u00a0billion with Germany.',
    );
    assert.equal(
      viewOf(pairOf('NL', 'DE'), 2024, { measure: 'services', lang: 'ja' }).takeaway,
      '2024年、米国のサービス収支は対オランダで178億\u20608,000万ドルの黒字、対独で43億\u20607,400万ドルの赤字だった。',
    );
  });

  test('balanced trade is neither a surplus nor a deficit', () => {
    const trade = (exports: number): TradeBalanceSlice => {
      const { census } = tradeBalanceSlice;
      const bop = { ...tradeBalanceSlice.bop, firstYear: 2014, exportsServicesMusd: [0], importsServicesMusd: [0] };
      return { census, bop: { ...bop, exportsGoodsMusd: [exports], importsGoodsMusd: [5] } };
    };
    const pair = (a: number, b: number): Pair => [
      { slice: trade(a), partner: 'JP' },
      { slice: trade(b), partner: 'NL' },
    ];
    const takeaways = (a: number, b: number) => langs.map((lang) => viewOf(pair(a, b), 2014, { lang }).takeaway);
    assert.deepEqual(takeaways(5, 5), [
      'In 2014, US trade in goods and services was balanced with Japan and with the Netherlands.',
      '2014年、米国の財・サービス収支は対日、対オランダとも均衡だった。',
    ]);
    assert.deepEqual(takeaways(5, 7), [
      'In 2014, the United States had balanced trade in goods and services with Japan and a surplus of $2.0\u00a0million with the Netherlands.',
      '2014年、米国の財・サービス収支は対日で均衡、対オランダで200万ドルの黒字だった。',
    ]);
  });

  test('title and summary name both partners, in both languages', () => {
    const view = viewOf(pairOf('KR', 'NL'), 2014);
    assert.equal(view.title, 'US trade with South Korea and the Netherlands in goods and services, 1999–2024');
    assert.equal(
      view.summary,
      'Two line charts on one scale: US exports of goods and services to South Korea and to the Netherlands and imports from them, one point a year, 1999 to 2024',
    );
    const japanese = viewOf(pairOf('KR', 'NL'), 2014, { lang: 'ja' });
    assert.equal(japanese.title, '米国の対韓・対オランダ貿易（財・サービス、1999〜2024年）');
    assert.equal(japanese.summary, '同じ目盛りの折れ線グラフ2点：米国の対韓・対オランダの輸出と輸入（財・サービス、年次、1999〜2024年）');
  });

  test('the panels have the same scale and years, side by side from 600 px and one under the other below', () => {
    for (const width of [288, 599, 600, 1200]) {
      const { panels, height } = viewOf(pairOf('CN', 'NL'), 2014, { width });
      const [a, b] = panels;
      const isSideBySide = width >= 600;
      assert.deepEqual(
        panels.map(({ name }) => name),
        ['China', 'Netherlands'],
      );
      const down = b!.origin[1] - a!.origin[1];
      const across = b!.origin[0] - a!.origin[0];
      assert.equal(down > a!.height, !isSideBySide, String(width));
      assert.equal(across > a!.width, isSideBySide, String(width));
      const moved = (ticks: typeof a) => ({
        y: ticks!.yTicks.map(({ y, label }) => [label, (ticks!.plot.bottom - y).toFixed(1)]),
        x: ticks!.xTicks.map(({ x, label }) => [label, (x - ticks!.origin[0]).toFixed(1)]),
      });
      assert.deepEqual(moved(a), moved(b));
      assert.ok(b!.origin[0] + b!.width <= width);
      assert.equal(height, b!.origin[1] + b!.height);
      assert.deepEqual(
        panels.map(({ unit }) => unit),
        ['billion US dollars', ''],
      );
    }
  });

  test('a year has a mark in each panel, with its own figures', () => {
    const { marks, entry } = viewOf(pairOf('KR', 'JP'), 2014);
    assert.equal(marks.length, 52);
    assert.equal(new Set(marks.map(({ id }) => id)).size, 52);
    assert.equal(entry, '2014');
    const [korea, japan] = ['2014', 'JP-2014'].map((id) => marks.find((mark) => mark.id === id)!);
    assert.equal(korea!.label, 'South Korea 2014');
    assert.equal(korea!.spoken, 'South Korea, 2014: exports $67.8\u00a0billion, imports $80.5\u00a0billion, deficit $12.7\u00a0billion');
    assert.equal(japan!.spoken, 'Japan, 2014: exports $114.2\u00a0billion, imports $170.2\u00a0billion, deficit $56.0\u00a0billion');
    assert.equal(japan!.value, 114_181 - 170_169);
    const europe = viewOf(pairOf('EU', 'JP'), 2014, { lang: 'ja' });
    assert.deepEqual([europe.panels[0]!.name, europe.marks[0]!.label], ['EU', 'EU 1999年']);
    const netherlands = viewOf(pairOf('NL', 'JP'), 2014, { lang: 'en' }).marks[0]!;
    assert.match(netherlands.spoken, /^The Netherlands, 1999: /);
    assert.match(viewOf(pairOf('KR', 'JP'), 2014, { lang: 'ja' }).marks[0]!.spoken, /^韓国、1999年：輸出/);
  });

  test('the arrow keys lead along the years, and up and down to the same year of the other partner', () => {
    for (const width of [320, 700]) {
      const { marks, axis } = viewOf(pairOf('KR', 'JP'), 2014, { width });
      const go = (from: string, key: string) => step(marks, from, key, axis);
      assert.equal(go('2014', 'ArrowRight'), '2015');
      assert.equal(go('2014', 'ArrowDown'), 'JP-2014');
      assert.equal(go('JP-2014', 'ArrowUp'), '2014');
      assert.equal(go('2014', 'ArrowUp'), '2014');
      assert.equal(go('2024', 'ArrowRight'), width === 700 ? 'JP-1999' : '2024');
      assert.equal(go('JP-1999', 'ArrowLeft'), width === 700 ? '2024' : 'JP-1999');
      assert.equal(go('2014', 'End'), 'JP-2024');
      assert.equal(go('2014', 'j'), 'JP-1999');
    }
  });

  test('figures of both partners are those of the chart of each partner', () => {
    for (const [basis, measure] of [
      ['bop', 'total'],
      ['bop', 'services'],
      ['census', 'goods'],
    ] as const)
      for (const a of partnerCodes.balance.filter((code) => balanceOf(code)[basis]))
        for (const b of ['JP', 'VN']) {
          if (a === b) continue;
          const pair = pairOf(a, b);
          const [first, last] = commonYears(pair, basis);
          const options = { year: last, measure, basis };
          for (const lang of langs) {
            const view = viewOf(pair, last, { ...options, lang });
            const { rows } = comparisonTable(pair, options, { lang });
            assert.deepEqual([rows[0]!.id, rows.at(-1)!.id], [String(first), String(last)]);
            pair.forEach(({ slice, partner }, n) => {
              const own = tradeBalanceView(slice, options, { lang, width: 338, partner });
              for (const mark of view.marks.filter(({ panel }) => panel === n)) {
                const ownMark = own.marks.find(({ id }) => id === String(mark.year))!;
                assert.equal(mark.value, ownMark.value);
                assert.ok(mark.spoken.endsWith(ownMark.spoken), mark.spoken);
              }
              const ownRows = tradeBalanceTable(slice, options, { lang, partner }).rows;
              for (const { id, cells } of rows)
                assert.deepEqual(
                  cells.slice(1 + 3 * n, 4 + 3 * n),
                  ownRows.find((row) => row.id === id)!.cells.slice(1),
                  `${a} ${b} ${id}`,
                );
            });
          }
        }
  });

  test('table, CSV and JSON have the columns of both partners', () => {
    const [pair, options] = [pairOf('KR', 'JP'), { year: 2014, measure: 'total', basis: 'bop' } as const];
    const files = (lang: Lang) => {
      const [view, table] = [viewOf(pair, 2014, { lang }), comparisonTable(pair, options, { lang })];
      return {
        csv: csv(view, table, lang).split('\r\n'),
        json: JSON.parse(json(view, table)) as { rows: Record<string, number | string>[] },
      };
    };
    const unit = '(million US dollars)';
    assert.equal(
      files('en').csv[0],
      `code,Year,${['South Korea', 'Japan'].flatMap((name) => [`Exports to ${name} ${unit}`, `Imports from ${name} ${unit}`, `Balance with ${name} ${unit}`]).join()}`,
    );
    assert.equal(
      files('ja').csv[0],
      'code,年,対韓輸出（百万ドル）,対韓輸入（百万ドル）,対韓収支（百万ドル）,対日輸出（百万ドル）,対日輸入（百万ドル）,対日収支（百万ドル）',
    );
    assert.equal(files('en').csv[16], '2014,2014,67837,80515,-12678,114181,170169,-55988');
    assert.equal(files('en').json.rows[15]!['balance-JP'], -55988);
  });

  test('the years are those that both partners have, and a note says since when', () => {
    const view = viewOf(pairOf('JP', 'VN'), 2014);
    assert.match(view.title, /2006–2024$/);
    assert.equal(view.marks.length, 38);
    assert.equal(view.notes.at(-1), 'The years begin in 2006, the first with all figures for Vietnam.');
    assert.equal(viewOf(pairOf('VN', 'JP'), 2014, { lang: 'ja' }).notes.at(-1), 'ベトナムの数値がそろう2006年以降を示す。');
    assert.match(view.source.text, /2006–2024/);
    assert.equal(viewOf(pairOf('IE', 'VN'), 2014).notes.length, 1);
    assert.throws(() => elementOf({ 'compare-partner': 'VN', year: 2001 }), /year="2001" is not a whole number from 2006 to 2024/);
  });

  test('both partners are of one publication, which the source line names', () => {
    for (const partner of partnerCodes.balance)
      for (const basis of ['bop', 'census'] as const) {
        const source = balanceOf(partner)[basis]?.source as Publication | undefined;
        if (!source) continue;
        const japan = tradeBalanceSlice[basis].source as Publication;
        for (const key of ['publisher', 'title', 'titleJa', 'published', 'revised', 'url'] as const)
          assert.equal(source[key], japan[key], `${partner} ${basis}`);
      }
  });

  test('the default basis is one that has both partners', () => {
    const basisOf = (attributes: Attributes) => (elementOf(attributes).options.value as Options).basis;
    assert.equal(basisOf({ 'compare-partner': 'KR' }), 'bop');
    assert.equal(basisOf({ 'compare-partner': 'ES' }), 'census');
    assert.equal(basisOf({ partner: 'ES', 'compare-partner': 'JP' }), 'census');
    assert.equal(basisOf({ partner: 'EU', 'compare-partner': 'JP' }), 'bop');
  });

  test('a partner without figures on the basis is a problem, and a note says so', () => {
    assert.throws(
      () => elementOf({ basis: 'census', 'compare-partner': 'EU' }),
      /<trade-balance>: compare-partner="EU" has no figures on the basis "census"\.$/,
    );
    const note = (lang: Lang) =>
      tradeBalanceView(
        tradeBalanceSlice,
        { year: 2014, measure: 'goods', basis: 'census', notCompared: 'EU' },
        { lang, width: 700 },
      ).notes.at(-1);
    assert.equal(note('en'), 'Trade with the European Union is not shown: there are no figures for it here on the Census basis.');
    assert.equal(note('ja'), '通関（センサス）ベースの数値がここにないため、EUとの貿易は示していない。');
  });

  test('a code without figures and the partner itself are problems', () => {
    assert.throws(() => elementOf({ 'compare-partner': 'ZZ' }), /“ZZ”/);
    assert.throws(() => elementOf({ 'compare-partner': 'jp' }), /compare-partner="JP" is the partner itself/);
    assert.throws(() => elementOf({ partner: 'KR', 'compare-partner': 'KR' }), /compare-partner="KR" is the partner itself/);
  });
});
