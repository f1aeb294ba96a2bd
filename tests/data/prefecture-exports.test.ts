/** The figures of prefectures in the slices, computed again from the CSV files by other code than that of data/steps. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'csv-parse/sync';
import { prefectureExportsSlice as slice } from '../../src/data/prefecture-exports.ts';
import { prefectureNames } from '../../src/data/prefecture-names.ts';
import { tradeFactsSlice } from '../../src/data/trade-facts.ts';
import { langs, type Lang } from '../../src/model/locale.ts';
import { viewOf } from '../custom-data/elements.ts';

type Row = Record<string, string>;
const table = (name: string): Row[] => parse(readFileSync(new URL(`../../data/tables/${name}.csv`, import.meta.url)), { columns: true });

const shipments = table('japan-shipments-2014');
const imports = table('us-imports-enduse').filter(({ year }) => year === '2014');
const divisions = new Map(table('enduse-to-jsic').map((row) => [row.end_use_code, row.jsic_division]));
const codes = table('japan-prefectures').map((row) => row.prefecture!);
const suppressed = shipments.filter(({ status }) => status === 'suppressed');

const total = (rows: Row[], column: string): number => rows.reduce((sum, row) => sum + Number(row[column]), 0);
const importsOf = (division: string): Row[] => imports.filter((row) => divisions.get(row.end_use_code) === division);

/** Returns the estimate of a prefecture in USD. */
function estimateUsd(prefecture: string): number {
  let usd = 0;
  for (const row of shipments.filter((row) => row.prefecture === prefecture && row.status === 'published')) {
    const national = total(
      shipments.filter((other) => other.jsic_division === row.jsic_division),
      'shipments_10k_jpy',
    );
    usd += (total(importsOf(row.jsic_division!), 'imports_usd') * Number(row.shipments_10k_jpy)) / national;
  }
  return usd;
}
const estimatesUsd = codes.map(estimateUsd);

test('the estimate of each prefecture is its part of the published shipments, industry by industry', () => {
  assert.deepEqual(slice.prefectures, codes);
  slice.productionMusd.forEach((musd, i) => assert.ok(Math.abs(musd - estimatesUsd[i]! / 1e6) <= 0.005001, codes[i]));
  const musdOf = (name: string): number => slice.productionMusd[prefectureNames.en.indexOf(name)]!;
  assert.deepEqual(
    ['Aichi', 'Kanagawa', 'Shizuoka', 'Okinawa'].map((name) => Math.round(musdOf(name) / 100) / 10),
    [30, 7.9, 7.8, 0],
  );
});

test('the slice has the numbers of the note on the estimate: 129.8 of 134.5 billion, 28 cells, 13 prefectures, 7 industries', () => {
  const assignedUsd = total(
    imports.filter((row) => divisions.get(row.end_use_code) !== ''),
    'imports_usd',
  );
  assert.deepEqual(slice.estimate, {
    importsMusd: Math.round(total(imports, 'imports_usd') / 1e4) / 100,
    assignedMusd: Math.round(assignedUsd / 1e4) / 100,
    suppressedCells: suppressed.length,
    suppressedPrefectures: [...new Set(suppressed.map((row) => row.prefecture))],
    suppressedDivisions: new Set(suppressed.map((row) => row.jsic_division)).size,
  });
  const { importsMusd, assignedMusd, suppressedCells, suppressedPrefectures, suppressedDivisions } = slice.estimate;
  assert.deepEqual([Math.round(assignedMusd / 100), Math.round(importsMusd / 100)], [1298, 1345]);
  assert.deepEqual([suppressedCells, suppressedPrefectures.length, suppressedDivisions], [28, 13, 7]);
});

test('the whole of each industry is shared out, so that suppressed cells make other prefectures too high', () => {
  const sharedOutUsd = estimatesUsd.reduce((sum, usd) => sum + usd, 0);
  assert.ok(Math.abs(sharedOutUsd / 1e6 - slice.estimate!.assignedMusd) < 0.01);
  // Every industry with a suppressed cell has imports, so the note holds for all of them.
  for (const { jsic_division } of suppressed) assert.ok(importsOf(jsic_division!).length, jsic_division);
});

/** Returns an estimate in words: one decimal, and at most three digits; in Japanese three digits. */
const inWords: Record<Lang, (usd: number) => string> = {
  en: (usd) => {
    if (usd >= 999.95e6) return `$${(usd / 1e9).toFixed(1)}\u00a0billion (estimate)`;
    return `$${(usd / 1e6).toFixed(usd >= 99.95e6 ? 0 : 1)}\u00a0million (estimate)`;
  },
  ja: (usd) => {
    const tenThousands = Math.round(Number(usd.toPrecision(3)) / 1e4);
    const [oku, man] = [Math.floor(tenThousands / 1e4), tenThousands % 1e4];
    const groups = [...(oku ? [`${oku}億`] : []), ...(man ? [`${man.toLocaleString('en')}万`] : [])];
    return `${groups.join('\u2060')}ドル（推計）`;
  },
};

test('the charts say the estimate of every prefecture, in all and per 100,000 residents, as computed from the tables', () => {
  const residents = table('japan-prefectures').map((row) => Number(row.population_persons));
  for (const lang of langs) {
    const map = viewOf('prefecture-map', { year: 2014, measure: 'production' }, { width: 700, lang });
    const options = { year: 2014, measure: 'production', per: 'residents', count: 47 };
    const ranking = viewOf('prefecture-ranking', options, { width: 700, lang });
    const perResidents = codes.map((_, i) => (estimatesUsd[i]! / residents[i]!) * 1e5);
    const sorted = codes.map((code, i) => ({ code, value: perResidents[i]! })).sort((a, b) => b.value - a.value);
    assert.deepEqual(
      ranking.marks.map(({ id }) => id),
      sorted.map(({ code }) => code),
    );
    codes.forEach((code, i) => {
      const [ofMap, ofRanking] = [map, ranking].map(({ marks }) => marks.find(({ id }) => id === code)!);
      const [total, perResident] = [inWords[lang](estimatesUsd[i]!), inWords[lang](perResidents[i]!)];
      const name = prefectureNames[lang][prefectureNames.codes.indexOf(code)]!;
      assert.equal(ofMap!.spoken, name + { en: ': ', ja: '：' }[lang] + total);
      const spoken = { en: `${name}: ${perResident} per 100,000 residents`, ja: `${name}：人口10万人当たり${perResident}` }[lang];
      assert.ok(ofRanking!.spoken.endsWith(spoken), `${ofRanking!.spoken}, ${spoken}`);
      assert.deepEqual([ofMap!.tip[0]![1], ...ofRanking!.tip.map(([, text]) => text)], [total, total, perResident]);
    });
  }
});

test('no published figure is a lower bound', () => {
  assert.equal(slice.atLeast, undefined);
});

test('customs: only Aichi is known, with the digits of its source', () => {
  const known = slice.prefectures.flatMap((code, i) =>
    slice.customsMusd[i] === null ? [] : [[code, slice.customsMusd[i], slice.customsDigits[i]]],
  );
  const cited = table('prefecture-exports-cited').filter((row) => row.year === '2014' && row.unit === 'bn USD');
  assert.deepEqual(
    known,
    cited.map((row) => [row.prefecture, Number(row.exports_to_us) * 1000, Number(row.significant_digits)]),
  );
  assert.deepEqual(known, [['JP-23', 44000, 2]]);
  assert.equal(slice.customsDigits.filter((digits) => digits !== null).length, 1);
});

test('the significant digits of cited figures are not fewer than the digits that they have', () => {
  for (const row of table('prefecture-exports-cited'))
    if (row.significant_digits) assert.ok(Number(row.significant_digits) >= row.exports_to_us!.replace('.', '').replace(/0+$/, '').length);
});

test('the facts of prefectures are those of the estimate, and have its source', () => {
  const { facts, sources } = tradeFactsSlice;
  const valueOf = (name: string): unknown => facts[name]!.values[0];
  const largest = Math.max(...estimatesUsd);
  assert.equal(valueOf('prefecture-first'), codes[estimatesUsd.indexOf(largest)]);
  assert.ok(Math.abs(Number(valueOf('prefecture-first-value')) - largest / 1e6) <= 0.005001);
  assert.equal(valueOf('prefectures-over-1bn'), estimatesUsd.filter((usd) => usd >= 1e9).length);
  assert.equal(valueOf('prefectures-over-1bn'), 30);
  for (const name of ['prefecture-first', 'prefecture-first-value', 'prefectures-over-1bn']) {
    assert.equal(facts[name]!.source, 'estimate');
    assert.deepEqual(sources.estimate, slice.source);
  }
  const { publisher, publisherJa, title } = sources.estimate!;
  assert.match(publisher, /Census Bureau.*Ministry of Economy, Trade and Industry/);
  assert.match(publisherJa, /国勢調査局.*経済産業省/);
  assert.match(title, /Imports from Japan by 5-digit End-Use Code.*Census of Manufacture/);
});
