import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { buildSlices } from '../../data/build.ts';
import type { StateExportsSlice } from '../../src/data/state-exports.ts';
import type { StateRegionSlice } from '../../src/data/state-region.ts';
import type { Publication } from '../../src/model/source.ts';
import { withFixture, rejectsWith, output, assertUnchanged } from '../support/refresh-fixture.ts';
import {
  beaResponse,
  censusStatesResponse,
  eStatResponse,
  lastYear,
  mofFile,
  mofRows,
  stateFile,
  tableText,
} from '../support/publisher-responses.ts';

test('country.xlsx as CSV: reads complete years, without groups of countries and the footer, with thousands separators', async () => {
  await withFixture(async (fixture) => {
    const months = (of: string): string =>
      `${of}JAN,${of}FEB,${of}MAR,${of}APR,${of}MAY,${of}JUN,${of}JUL,${of}AUG,${of}SEP,${of}OCT,${of}NOV,${of}DEC,${of}YR`;
    const row = (year: number, code: string, name: string, imports: number, exports: number, december = 1): string => {
      const sums = [imports, exports].map((value) => `${',0'.repeat(11)},${december},"${value.toLocaleString('en-US')}"`);
      return `${year},${code},"${name}"${sums.join('')}`;
    };
    const table = tableText('us-partners-goods-census')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split(','));
    const countries = tableText('census-countries')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split(','));
    const of2025 = table.filter(([year]) => year === '2025');
    const lines = of2025.map(([, iso = '', exports, imports]) =>
      iso === 'WORLD'
        ? row(2025, '0004', 'World, Not Seasonally Adjusted', Number(imports), Number(exports))
        : row(2025, countries.find(([, code]) => code === iso)![0]!, iso, Number(imports), Number(exports) + (iso === 'TH' ? 0.3 : 0)),
    );
    const incomplete = [row(2026, '0004', 'World, Not Seasonally Adjusted', 900, 800, 0), row(2026, '5880', 'Japan', 90, 80, 0)];
    const file = join(fixture.downloads, 'country.csv');
    writeFileSync(
      file,
      `\uFEFFyear,CTY_CODE,CTYNAME,${months('I')},${months('E')}\r\n${row(2025, '1', 'OPEC', 5, 5)}\r\n${[...lines, ...incomplete].join('\r\n')}\r\nSource: U.S. Census Bureau\r\n`,
    );
    await fixture.run(['us-partners-goods-census', '--file', file]);
    assert.match(
      output(fixture),
      /0 rows added\n {2}0 rows removed\n {2}exports_goods_musd: 1 figure revised, by \+0\.3 at most \(2025 TH:/,
    );
    assert.deepEqual(fixture.requests, []);
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^2025,5880,.*\r\n/m, ''));
    await rejectsWith(fixture, ['us-partners-goods-census', '--file', file], /no figure for JP 2025, which the table has/);
  });
});

const nextStateYear = lastYear('us-states-exports') + 1;

test('Census API, states: with all partners, by USPS or FIPS codes, the bounds of the share of Asia are equal', async () => {
  for (const code of ['state', 'fips'] as const) {
    await withFixture(async (fixture) => {
      fixture.responses.push(['exports/statehs', JSON.stringify(censusStatesResponse(nextStateYear, code))]);
      await fixture.run(['state-region', '--years', String(nextStateYear), '--write']);
      assert.ok(output(fixture).includes(`${nextStateYear}: in 51 of 51 states the partners add up to the world`));
      const slices = buildSlices(fixture.folder);
      const { source, partnerMusd } = JSON.parse(slices.get('state-exports')!) as StateExportsSlice & { source: Publication };
      assert.deepEqual([source.firstYear, source.lastYear], [2013, nextStateYear]);
      assert.ok(fixture.table('us-states-exports').startsWith(tableText('us-states-exports').trimEnd()), 'other years are unchanged');
      const { regionMusd, possibleMusd } = JSON.parse(slices.get('state-region')!) as StateRegionSlice;
      assert.deepEqual(
        regionMusd.map((column) => column.at(-1)),
        partnerMusd.map((column) => Number((column.at(-1)! * 5).toFixed(2))),
      );
      assert.deepEqual(new Set(possibleMusd.map((column) => column.at(-1))), new Set([0]));
    });
  }
});

test('Census API, states: unknown states, unknown countries and a missing sum fail with their codes', async () => {
  await withFixture(async (fixture) => {
    const rows = censusStatesResponse(2021);
    const json = (change: (row: string[]) => string[] | undefined): string => JSON.stringify(rows.map(change).filter(Boolean));
    fixture.responses.push([
      'statehs',
      json((row) => (row[0] === 'AK' || row[0] === 'AL' ? [`Z${row[0][1]}`, ...row.slice(1)] : row)),
      json((row) => (row[1] === '5880' ? [row[0]!, '9999', ...row.slice(2)] : row)),
      json((row) => (row[0] === 'WY' && row[1] === '-' ? undefined : row)),
    ]);
    const args = ['us-states-exports', '--years', '2021', '--write', '--no-cache'];
    await rejectsWith(fixture, args, /not a state in tables\/us-states\.csv, nor PR, VI or XX: ZK, ZL/);
    await rejectsWith(fixture, args, /not in tables\/census-countries\.csv: 9999 \(JAPAN\)/);
    await rejectsWith(fixture, args, /no sum of all countries \(CTY_CODE -\) for WY/);
    assertUnchanged(fixture, 'us-states-exports');
  });
});

test('exctyall as CSV: reads states between titles and footer, without the United States; a truncated file fails', async () => {
  await withFixture(async (fixture) => {
    const file = join(fixture.downloads, 'exctyall.csv');
    const text = stateFile(2020, { 'AK Japan': '1,000.50' });
    writeFileSync(file, text);
    await fixture.run(['us-states-exports', '--file', file]);
    assert.match(output(fixture), /exports_goods_musd: 1 figure revised, by .* at most \(2020 AK Japan: [\d.]+, now 1,000\.5\)/);
    writeFileSync(file, text.slice(0, text.indexOf('\nWyoming,1,"Japan"')));
    await rejectsWith(fixture, ['us-states-exports', '--file', file], /exctyall\.csv: 2020, fewer rows than World and 25 partners for WY/);
    writeFileSync(file, stateFile(2020, { 'AK Japan': '(D)' }));
    await rejectsWith(
      fixture,
      ['us-states-exports', '--file', file],
      /exctyall\.csv:\d+, column val2020: found "\(D\)", expected a number \(million USD\)/,
    );
  });
});

test('BEA: updates both tables; a suppressed cell is empty; an error with status 200 fails with its message', async () => {
  await withFixture(async (fixture) => {
    // The last three years of the table, and later complete years.
    const last = lastYear('us-partners-bop');
    const years = Array.from({ length: Math.max(2025, last) - last + 3 }, (_, i) => last - 2 + i);
    for (const indicator of ['ExpGds', 'ExpServ', 'ImpGds', 'ImpServ'] as const) {
      const cells = indicator === 'ExpServ' ? { [`JP ${last}`]: '50,001', [`IE ${last}`]: '(D)' } : {};
      fixture.responses.push([`Indicator=${indicator}&`, JSON.stringify(beaResponse(indicator, years, cells))]);
    }
    await fixture.run(['us-japan-bop', '--write', '--published', '2026-06-06']);
    assert.match(
      output(fixture),
      /us-japan-bop\.csv: (\d+) rows, now \1\n(?:.*\n)*.*exports_services_musd: 1 figure revised, by .* at most \(\d{4}: [\d,]+, now 50,001\)/,
    );
    assert.match(output(fixture), /exports_services_musd: 1 no longer published/);
    assert.match(fixture.table('us-partners-bop'), new RegExp(`^${last},IE,\\d+,,\\d+,\\d+$`, 'm'));
    assert.match(fixture.table('us-japan-bop'), new RegExp(`^${last},\\d+,50001,\\d+,\\d+$`, 'm'));
    const { searchParams } = fixture.requests[0]!;
    assert.deepEqual([searchParams.get('datasetname'), searchParams.get('Year')], ['ITA', years.join()]);

    fixture.responses = [
      [
        'Indicator=',
        '{"BEAAPI":{"Request":{},"Results":{"Error":{"APIErrorCode":"1","APIErrorDescription":"Invalid Request - Invalid API UserId."}}}}',
      ],
    ];
    await rejectsWith(fixture, ['us-japan-bop', '--no-cache'], /BEA answers with an error: Invalid Request - Invalid API UserId\.$/);
  });
});

test('e-Stat: reads two pages; suppressed and missing cells keep their status; a mark becomes a status, not zero', async () => {
  await withFixture(async (fixture) => {
    fixture.responses.push(
      ['startPosition=1&', JSON.stringify(eStatResponse(1, { 'JP-01 19': 'X', 'JP-01 20': '***' }))],
      ['startPosition=', JSON.stringify(eStatResponse(2, { 'JP-37 30': '-', 'JP-47 09': '20,000,000' }))],
    );
    await fixture.run(['japan-shipments-2014', '--write']);
    assert.match(output(fixture), /japan-shipments-2014\.csv: 1128 rows, now 1128\n {2}0 rows added\n {2}0 rows removed/);
    assert.match(output(fixture), /shipments_10k_jpy: 2 no longer published\n {2}status: 2 changed/);
    assert.match(fixture.table('japan-shipments-2014'), /^JP-01,19,.*,,suppressed\nJP-01,20,.*,,suppressed$/m);
    assert.match(fixture.table('japan-shipments-2014'), /^JP-37,30,.*,,none$/m);
    assert.match(fixture.table('japan-shipments-2014'), /^JP-47,09,.*,20000000,published$/m);
  });
});

test('Ministry of Finance: sums by prefecture at the customs rate; unknown offices fail, the largest first', async () => {
  await withFixture(async (fixture) => {
    const file = join(fixture.downloads, 'd61ca001.csv');
    const offices = tableText('japan-customs-offices')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.slice(0, 3));
    writeFileSync(file, mofFile(mofRows(offices)));
    await fixture.run(['prefecture-exports-cited', '--file', file, '--write']);
    // 13,649 billion yen over 25 offices; Tochigi has one of them: 545.96 billion yen at 105.30.
    assert.match(
      fixture.table('prefecture-exports-cited'),
      /^2014,JP-09,5\.18481,,bn USD,"Ministry of Finance, Japan","Trade Statistics of Japan, .*",sum of its customs offices at 105\.30 JPY per USD \(Japan Customs published rate\)$/m,
    );
    assert.match(
      fixture.table('prefecture-exports-cited'),
      /^2014,JP-23,44,2,bn USD,East-West Center/m,
      'the cited figure of a prefecture that the file does not have is unchanged',
    );
    assert.match(
      output(fixture),
      /10 of 47 prefectures; no data for Hokkaido, .*, where nothing was declared: the estimate stays the default measure/,
    );

    writeFileSync(file, mofFile(mofRows([...offices, '500', '999'])));
    await rejectsWith(
      fixture,
      ['prefecture-exports-cited', '--file', file],
      /not in tables\/japan-customs-offices\.csv: 500 \(505\.5 billion JPY\), 999 \(505\.5 billion JPY\); add each with its name and prefecture, and cite the source/,
    );
    writeFileSync(file, mofFile(mofRows(offices).slice(3)));
    await rejectsWith(
      fixture,
      ['prefecture-exports-cited', '--file', file],
      /add up to 13103\.\d billion JPY, expected 13649: a file is missing/,
    );
    await rejectsWith(
      fixture,
      ['prefecture-exports-cited', '--file', file, '--file', file],
      /Custom\+HS: found "\d{3} \d{9}", expected each commodity of an office once; was the file given twice\?/,
    );
    writeFileSync(file, mofFile(mofRows(offices), 2016));
    await rejectsWith(
      fixture,
      ['prefecture-exports-cited', '--file', file],
      /national figure of 2016 is unknown; give it with --national-bn-jpy/,
    );
    await rejectsWith(fixture, ['prefecture-exports-cited', '--file', file, '--national-bn-jpy', '13649'], /no customs rate of 2016/);
    await rejectsWith(fixture, ['prefecture-exports-cited'], /has no API: download the CSV files/);
  });
});
