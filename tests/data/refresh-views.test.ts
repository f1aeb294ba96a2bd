import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { buildSlices } from '../../data/build.ts';
import type { PrefectureExportsSlice } from '../../src/data/prefecture-exports.ts';
import { prefectureNames } from '../../src/data/prefecture-names.ts';
import { prefectures } from '../../src/data/prefectures.ts';
import { stateRegionSharesOf } from '../../src/data/state-region-shares.ts';
import type { StateRegionSlice } from '../../src/data/state-region.ts';
import type { StateExportsSlice } from '../../src/data/state-exports.ts';
import { stateNames } from '../../src/data/state-names.ts';
import { stateShares } from '../../src/data/state-shares.ts';
import { measuresOf } from '../../src/data/prefecture-figures.ts';
import { prefectureMapTable } from '../../src/elements/prefecture-map/table.ts';
import { prefectureMapView } from '../../src/elements/prefecture-map/view.ts';
import { prefectureRankingTable } from '../../src/elements/prefecture-ranking/table.ts';
import { prefectureRankingView } from '../../src/elements/prefecture-ranking/view.ts';
import { stateRankingTable } from '../../src/elements/state-ranking/table.ts';
import { stateRankingView } from '../../src/elements/state-ranking/view.ts';
import type { Table } from '../../src/model/view.ts';
import { withFixture, type RefreshFixture } from '../support/refresh-fixture.ts';
import { censusStatesResponse, mofFile, mofRows } from '../support/publisher-responses.ts';

const slice = (fixture: RefreshFixture, name: string): unknown => JSON.parse(buildSlices(fixture.folder).get(name)!);
const env = { width: 600, lang: 'en' } as const;

/** The slices of the ranking of states. Its share of a region needs no shares of all exports. */
function stateSlices(fixture: RefreshFixture): Parameters<typeof stateRankingView>[0] {
  const exports = slice(fixture, 'state-exports') as StateExportsSlice;
  const region = stateRegionSharesOf({ ...exports, ...(slice(fixture, 'state-region') as StateRegionSlice) });
  return { exports, shares: stateShares, region, names: stateNames };
}

/** Writes a table of customs offices with one made-up office in each of the first prefectures. */
function writeOffices(fixture: RefreshFixture, count: number): string[] {
  const codes = Array.from({ length: count }, (_, i) => String(100 + i));
  const rows = codes.map((code, i) => `${code},x,JP-${String(i + 1).padStart(2, '0')},x,x`);
  writeFileSync(
    new URL('tables/japan-customs-offices.csv', fixture.folder),
    `office_code,regional_customs,iso_3166_2,name_ja,note\n${rows.join('\n')}\n`,
  );
  return codes;
}

async function importCustoms(fixture: RefreshFixture, count: number): Promise<PrefectureExportsSlice> {
  const file = join(fixture.downloads, 'exports.csv');
  writeFileSync(file, mofFile(mofRows(writeOffices(fixture, count))));
  await fixture.run(['prefecture-exports-cited', '--file', file, '--write', '--published', '2015-03-12']);
  return slice(fixture, 'prefecture-exports') as PrefectureExportsSlice;
}

test('customs figures of all 47 prefectures: customs is the default measure, with the Ministry of Finance as the source', async () => {
  await withFixture(async (fixture) => {
    const exports = await importCustoms(fixture, 47);
    assert.ok(fixture.printed.includes('all 47 prefectures: customs is now the default measure'));
    assert.equal(measuresOf(exports)[0], 'customs');
    const year = 2014;
    const [measure] = measuresOf(exports);
    const slices = { exports, names: prefectureNames, map: prefectures };
    const mapOptions = { year, measure, prefecture: undefined };
    const rankingOptions = { year, measure, per: 'total', count: 10 } as const;
    const map = prefectureMapView(slices, mapOptions, env);
    const ranking = prefectureRankingView(slices, rankingOptions, env);
    // 13,649 billion yen at 105.30 are 129.6 billion dollars, distributed equally.
    assert.ok(map.marks.every(({ value }) => Math.abs((value ?? NaN) - 129_620.1 / 47) < 0.02));
    assert.equal(map.marks.length, 47);
    const tables = [prefectureMapTable(slices, mapOptions, env), prefectureRankingTable(slices, rankingOptions, env)];
    for (const [i, view] of [map, ranking].entries()) {
      assert.match(
        view.source.text,
        /^Ministry of Finance, Japan, Trade Statistics of Japan, Commodity by Customs by Country, 2014, published 12 March 2015\. Exports declared at the prefecture’s customs offices\.$/,
      );
      assert.doesNotMatch(JSON.stringify([view.title, view.takeaway, view.notes, tables[i]]), /estimate|unknown|known\)|no data|about/);
    }
    const ja = prefectureMapView(
      { exports, names: prefectureNames, map: prefectures },
      { year, measure, prefecture: undefined },
      { ...env, lang: 'ja' },
    );
    assert.match(ja.source.text, /^財務省「貿易統計：税関別品別国別表」（2014年）、2015年3月12日公表。/);
  });
});

test('customs figures of 46 prefectures: the estimate stays the default measure, and the customs map notes the missing one', async () => {
  await withFixture(async (fixture) => {
    const exports = await importCustoms(fixture, 46);
    assert.equal(measuresOf(exports)[0], 'production');
    const view = prefectureMapView(
      { exports, names: prefectureNames, map: prefectures },
      { year: 2014, measure: 'customs', prefecture: 'JP-47' },
      env,
    );
    assert.match(view.notes[1]!, /^The exports of 1 prefecture are unknown here, not zero\. Japan’s Ministry of Finance publishes/);
    assert.equal(view.takeaway, 'No figure for Okinawa in 2014 is given here: unknown, not zero.');
  });
});

test('a year with all partners has plain bars and no note on bounds; a year with 25 partners has intervals', async () => {
  await withFixture(async (fixture) => {
    fixture.responses.push(['exports/statehs', JSON.stringify(censusStatesResponse(2021))]);
    await fixture.run(['state-region', '--years', '2021', '--write']);
    const slices = stateSlices(fixture);
    const view = (year: number): ReturnType<typeof stateRankingView> =>
      stateRankingView(slices, { year, measure: 'region-share', count: 10 }, env);
    const table = (year: number): Table => stateRankingTable(slices, { year, measure: 'region-share', count: 10 }, env);
    const plain = view(2021);
    assert.ok(plain.marks.every(({ possible }) => possible === 0));
    assert.deepEqual(new Set(plain.marks.map(({ figure }) => figure.text)), new Set(['20.0%']));
    // All states of the response have the same share.
    assert.equal(plain.takeaway, '50 states and the District of Columbia led in 2021: Japan took 20.0% of their goods exports to Asia.');
    assert.match(plain.marks[0]!.spoken, /^1\. \w+: 20\.0%$/);
    assert.deepEqual(
      table(2021).columns.map(({ label }) => label),
      ['Rank', 'State', 'Japan’s share of their goods exports to Asia'],
    );
    assert.deepEqual(plain.notes, ['Region: Asia (East, Southeast and South).']);
    assert.ok(
      stateRankingView(slices, { year: 2021, measure: 'region-share', count: 10 }, { ...env, lang: 'ja' }).takeaway.endsWith(
        '20.0％だった。',
      ),
    );

    const bounded = view(2013);
    assert.ok(bounded.marks.every(({ possible }) => possible > 0));
    assert.match(bounded.marks[0]!.figure.text, /^[\d.]+–[\d.]+%$/);
    assert.equal(table(2013).columns.length, 4);
    assert.match(bounded.notes[0]!, /^An edition of the table lists only the 25 largest partners of its last year\./);
  });
});

test('a share that rounds to zero has a bar of length zero', async () => {
  await withFixture(async (fixture) => {
    const rows = censusStatesResponse(2021).map((row) => (row[1] === '5880' ? [...row.slice(0, 3), '1000', ...row.slice(4)] : row));
    fixture.responses.push(['exports/statehs', JSON.stringify(rows)]);
    await fixture.run(['state-region', '--years', '2021', '--write']);
    const slices = stateSlices(fixture);
    const { marks } = stateRankingView(slices, { year: 2021, measure: 'region-share', count: 51 }, env);
    assert.ok(marks.some(({ value }) => value === 0));
    assert.ok(marks.every(({ possible, figure }) => Number.isFinite(possible) && Number.isFinite(figure.x)));
  });
});
