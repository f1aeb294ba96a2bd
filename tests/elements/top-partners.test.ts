import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { Tables } from '../../data/table.ts';
import { topPartnersSlice, type TopPartnersSlice } from '../../src/data/top-partners.ts';
import { topPartnersTable } from '../../src/elements/top-partners/table.ts';
import { topPartnersView } from '../../src/elements/top-partners/view.ts';
import { csv } from '../../src/model/csv.ts';
import { langs, type Lang } from '../../src/model/locale.ts';
import { read } from '../custom-data/elements.ts';
import type { Options } from '../../src/elements/top-partners/figures.ts';

interface PartnerYear {
  year: number;
  partner: string;
  exports_goods_musd: number;
  imports_goods_musd: number;
}

const rows = new Tables(new URL('../../data/', import.meta.url)).rows<PartnerYear>('us-partners-goods-census');
const years = [...new Set(rows.map(({ year }) => year))];
const flows = ['exports', 'imports', 'total'] as const;

/** A published figure in tenths of a million, an integer: sums are exact. */
const tenths = (musd: number): number => Math.round(musd * 10);
const parts: Record<Options['flow'], (row: PartnerYear) => number> = {
  exports: (row) => tenths(row.exports_goods_musd),
  imports: (row) => tenths(row.imports_goods_musd),
  total: (row) => tenths(row.exports_goods_musd) + tenths(row.imports_goods_musd),
};

const view = (options: Partial<Options>, lang: Lang = 'en', slice: TopPartnersSlice = topPartnersSlice) =>
  topPartnersView(slice, { year: 2014, flow: 'exports', count: 5, ...options }, { width: 700, lang });
const table = (options: Partial<Options>, lang: Lang = 'en', slice: TopPartnersSlice = topPartnersSlice) =>
  topPartnersTable(slice, { year: 2014, flow: 'exports', count: 5, ...options }, { lang });

suite('published figures', () => {
  test('every value, rank and share follows from the published decimals, in every year and flow', () => {
    let count = 0;
    for (const year of years)
      for (const flow of flows) {
        const ofYear = rows.filter((row) => row.year === year && row.partner !== 'WORLD');
        const world = rows.find((row) => row.year === year && row.partner === 'WORLD');
        const expected = ofYear
          .map((row) => ({ row, value: parts[flow](row) }))
          .sort((a, b) => b.value - a.value)
          .map(({ row, value }, _, all) => ({
            code: row.partner,
            rank: 1 + all.filter((other) => other.value > value).length,
            value: value / 10,
            share: world && (100 * value) / parts[flow](world),
          }))
          .filter(({ rank, code }) => rank <= 15 || code === 'JP');
        const { columns, rows: shownRows } = table({ year, flow, count: 15 });
        const shareAt = columns.findIndex(({ id }) => id === 'share');
        const shown = shownRows.map(({ id, cells: [rank, , value, ...others] }) => ({
          code: id,
          rank: rank!.value,
          value: value!.value,
          share: others[shareAt - 3]?.value,
        }));
        assert.equal(shown.length, expected.length);
        shown.forEach((row, i) => {
          const { share, ...rest } = expected[i]!;
          assert.deepEqual({ ...row, share: 0 }, { ...rest, share: 0 }, `${year} ${flow}`);
          assert.ok(share === undefined ? row.share === undefined : Math.abs(Number(row.share) - share) < 1e-9, `${year} ${flow}`);
          count++;
        });
      }
    assert.ok(count >= 41 * 3 * 15);
  });

  test('balances are computed before they are rounded: Brazil 2016 is 4.1, not 4.2; Canada 2015 is −15.4 billion dollars', () => {
    const balance = (year: number, id: string): string | undefined => {
      const mark = view({ year, count: 15 }).marks.find((mark) => mark.id === id);
      return mark?.tip.find(([name]) => name === 'Balance')?.[1];
    };
    assert.equal(balance(2016, 'BR'), '$4.1\u00a0billion');
    assert.equal(balance(2015, 'CA'), '−$15.4\u00a0billion');
  });
});

suite('titles and takeaways', () => {
  test('one partner is the largest, not the top 1', () => {
    assert.equal(view({ count: 1 }).title, 'Largest destination of US goods exports, 2014');
    assert.equal(view({ count: 1, flow: 'total' }, 'ja').title, '米国の最大の財貿易相手（輸出＋輸入、2014年）');
    assert.equal(view({ count: 5 }).title, 'Top 5 destinations of US goods exports, 2014');
    assert.equal(view({ count: 5 }, 'ja').title, '米国の財輸出先上位5か国・地域（2014年）');
  });

  test('the takeaway states rank, amount and share', () => {
    assert.equal(
      view({}).takeaway,
      'Japan was the 4th-largest destination of US goods exports in 2014, with $66.9\u00a0billion, 4.1% of the total.',
    );
    assert.equal(view({}, 'ja').takeaway, '2014年、日本は米国の財輸出先で第4位（668億\u20609,000万ドル、全体の4.1％）。');
  });

  test('the table names the share of the world total in the words of official statistics', () => {
    assert.deepEqual(
      table({}, 'ja').columns.map(({ label }) => label),
      ['順位', '相手国・地域', '輸出', '世界全体に占める割合', '輸入', '収支'],
    );
  });

  test('the table has the other flow and the balance, which downloads leave out', () => {
    const labels = (options: Partial<Options>): string[] => table(options).columns.map(({ label }) => label);
    assert.deepEqual(labels({ flow: 'imports' }).slice(2), ['Imports', 'Share of the world total', 'Exports', 'Balance']);
    assert.deepEqual(labels({ flow: 'total' }).slice(2), [
      'Exports plus imports',
      'Share of the world total',
      'Exports',
      'Imports',
      'Balance',
    ]);
    const [exports, share, imports, balance] = table({ year: 2014, flow: 'exports' })
      .rows.find(({ id }) => id === 'JP')!
      .cells.slice(2);
    assert.deepEqual(
      [exports, share, imports, balance].map((cell) => cell!.text),
      ['66,891.8', '4.1', '134,504.5', '−67,612.7'],
    );
    const [head] = csv(view({}), table({}), 'en').split('\r\n');
    assert.equal(head, 'code,Rank,Partner,Exports (million US dollars),Share of the world total (%)');
    const ofOneFlow = slice('Partner,Exports\nJapan,50\nCanada,30', 2014);
    assert.deepEqual(
      table({}, 'en', ofOneFlow).columns.map(({ id }) => id),
      ['rank', 'partner', 'exports'],
    );
  });
});

suite('shares of the world total', () => {
  test('are given from 1987, the first year with a world total, with a note on missing partners before 1992', () => {
    const japan = rows.find((row) => row.year === 1991 && row.partner === 'JP')!;
    const world = rows.find((row) => row.year === 1991 && row.partner === 'WORLD')!;
    const share = ((100 * japan.exports_goods_musd) / world.exports_goods_musd).toFixed(1);
    assert.match(view({ year: 1991 }).takeaway, new RegExp(`, ${share}% of the total\\.$`));
    const incomplete = 'Before 1992, the Census Bureau itemizes only about 80 partners; any other is missing from the ranking.';
    assert.deepEqual(view({ year: 1991 }).notes, [incomplete]);
    assert.deepEqual(view({ year: 1986 }).notes, ['No shares before 1987, the first year with a world total.', incomplete]);
    assert.deepEqual(view({ year: 1992 }).notes, []);
    assert.ok(!table({ year: 1986 }).columns.some(({ id }) => id === 'share'));
  });

  test('of custom data are given in every year with a world total, without a note on the Census Bureau', () => {
    const data = slice('Partner,Exports\nJapan,50\nCanada,30\nWorld,200', 1980);
    assert.match(view({ year: 1980 }, 'en', data).takeaway, /25\.0% of the total\.$/);
    assert.deepEqual(view({ year: 1980 }, 'en', data).notes, []);
  });

  test('are left out if a partner is larger than the world total, and the editor is told', () => {
    const text = 'Partner,Exports\nJapan,180\nCanada,30\nWorld,100';
    const { takeaway, marks } = view({}, 'en', slice(text, 2014));
    assert.equal(takeaway, 'Japan was the largest destination of US goods exports in 2014, with $180.0\u00a0million.');
    assert.ok(marks.every(({ spoken }) => !spoken.includes('%')));
    assert.ok(!table({}, 'en', slice(text, 2014)).columns.some(({ id }) => id === 'share'));
    const warnings = (lang: Lang): string[] => read('top-partners', { kind: 'csv', text }, { year: 2014, lang }).warnings;
    assert.deepEqual(warnings('en'), ['The world total for 2014 is smaller than a partner, so no shares of it are shown.']);
    assert.deepEqual(warnings('ja'), ['2014年の世界全体の額が一つの国・地域の額より小さいため、割合は表示しません。']);
    assert.deepEqual(read('top-partners', { kind: 'csv', text: text.replace('180', '80') }, { year: 2014 }).warnings, []);
  });
});

suite('ties', () => {
  const tied = slice('Partner,Exports,Imports\nCanada,9,1\nJapan,0.3,0.1\nMexico,0.1,0.3\nChina,0.05,0.05', 2014);

  test('share a rank: 1, 2, 2, 4', () => {
    const { marks, takeaway } = view({ flow: 'total', count: 4 }, 'en', tied);
    assert.deepEqual(
      marks.map(({ rank }) => rank),
      ['1', '2', '2', '4'],
    );
    assert.match(marks[1]!.spoken, /^2 \(tied\)\. /);
    assert.equal(
      takeaway,
      'Japan was the joint 2nd-largest US partner in goods trade (exports plus imports) in 2014, with $0.4\u00a0million.',
    );
    assert.deepEqual(
      table({ flow: 'total', count: 4 }, 'en', tied).rows.map(({ cells }) => cells[0]!.value),
      [1, 2, 2, 4],
    );
    assert.match(view({ flow: 'total', count: 4 }, 'ja', tied).takeaway, /同率第2位/);
  });

  test('at the last place are all shown, and counted in the title', () => {
    const { title, marks, gapY } = view({ flow: 'total', count: 2 }, 'en', tied);
    assert.match(title, /^Top 3 US partners/);
    assert.equal(marks.length, 3);
    assert.equal(gapY, undefined);
  });
});

suite('partners without a figure', () => {
  const partial = slice('Partner,Exports,Imports\nCanada,9,\nJapan,5,4\nMexico,,3', 2014);

  test('are not counted as zero: an unknown flow is no data, and their place is open', () => {
    const { marks, takeaway, notes } = view({}, 'en', partial);
    assert.deepEqual(
      marks.map(({ id }) => id),
      ['CA', 'JP'],
    );
    assert.deepEqual(marks[0]!.tip, [
      ['Exports', '$9.0\u00a0million'],
      ['Imports', 'no data'],
      ['Balance', 'no data'],
    ]);
    assert.match(takeaway, /^Japan was the 2nd-largest destination of US goods exports in 2014 among the partners with a figure, with /);
    assert.deepEqual(notes, ['No figure for Mexico in 2014.']);
    for (const lang of langs) assert.equal(view({ flow: 'total' }, lang, partial).marks.length, 1);
    assert.match(view({}, 'ja', partial).takeaway, /^2014年、日本は米国の財輸出先、数値のある国・地域の中で第2位（/);
  });

  test('an exported file with the new headings is read back in both languages', () => {
    for (const heading of ['対世界合計の割合', '世界全体に占める割合'])
      assert.equal(slice(`相手国・地域,輸出,${heading}\n日本,50,25`, 2014).worldExportsMusd[0], 200);
  });
});

/** Custom data as a slice. */
function slice(text: string, year: number): TopPartnersSlice {
  return read('top-partners', { kind: 'csv', text }, { year, source: 'A ministry' }).slices as TopPartnersSlice;
}
