import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { buildSlices } from '../../data/build.ts';
import { sourceLine, type Publication } from '../../src/model/source.ts';
import { withFixture, rejectsWith, output, assertUnchanged, type RefreshFixture } from '../support/refresh-fixture.ts';
import {
  beaResponse,
  censusPartnersResponse,
  censusStatesResponse,
  eStatResponse,
  lastYear,
  mofFile,
  mofRows,
  stateFile,
  tableText,
} from '../support/publisher-responses.ts';

const last = lastYear('us-partners-goods-census');
const next = last + 1;

/** Adds responses of the Census API by partner. */
const respondWithPartners = (fixture: RefreshFixture, ...years: { year: number; like?: number; add?: Record<string, number> }[]): void => {
  for (const { year, like = year, add = {} } of years) {
    for (const flow of ['exports', 'imports'] as const) {
      fixture.responses.push([
        `${flow}/hs?get=CTY_CODE,CTY_NAME,${flow === 'exports' ? 'ALL' : 'GEN'}_VAL_YR&YEAR=${year}&MONTH=12`,
        JSON.stringify(censusPartnersResponse(flow, year, { like, add })),
      ]);
    }
  }
};

test('unrevised figures leave the table unchanged', async () => {
  await withFixture(async (fixture) => {
    respondWithPartners(fixture, { year: last - 2 }, { year: last - 1 }, { year: last });
    const resource = fixture.description().resources.find(({ name }) => name === 'us-partners-goods-census')!;
    await fixture.run(['top-partners', '--write', '--published', resource.sources[0]!.published!]);
    assert.match(
      output(fixture),
      /us-partners-goods-census\.csv: (\d+) rows, now \1\n {2}0 rows added\n {2}0 rows removed\n {2}no figure revised/,
    );
    assertUnchanged(fixture, 'us-partners-goods-census', 'us-japan-goods-census');
  });
});

test('a refresh prints the largest revision and their sum, and writes nothing without --write', async () => {
  await withFixture(async (fixture) => {
    respondWithPartners(fixture, { year: last - 2 }, { year: last - 1, add: { CN: 12.5, MX: -2.5, JP: 1 } }, { year: last });
    await fixture.run(['us-partners-goods-census']);
    assert.match(
      output(fixture),
      /exports_goods_musd: 3 figures revised, by \+12\.5 at most \(\d{4} CN: [\d,.]+, now [\d,.]+\), \+11 in total million USD/,
    );
    assert.match(
      output(fixture),
      /us-japan-goods-census\.csv: (\d+) rows, now \1\n(?:.*\n)*.*exports_goods_musd: 1 figure revised, by \+1 at most/,
    );
    assert.match(output(fixture), /nothing was written; use --write to write the tables$/);
    assertUnchanged(fixture, 'us-partners-goods-census', 'us-japan-goods-census');
  });
});

test('a new year and its date of publication are added to tables, schema and source, and `npm run data` succeeds', async () => {
  await withFixture(async (fixture) => {
    respondWithPartners(fixture, { year: next, like: last, add: { JP: 1000 } });
    await fixture.run(['us-partners-goods-census', '--years', String(next), '--write', '--published', '2027-02-05']);
    assert.ok(output(fixture).includes(`31 rows added: ${next} (31)`));
    assert.match(output(fixture), /written: .*datapackage\.json; now run npm run data$/);
    assert.ok(fixture.table('us-partners-goods-census').startsWith(tableText('us-partners-goods-census').trimEnd()));
    const lastExports = new RegExp(`^${last},([\\d.]+),`, 'm').exec(tableText('us-japan-goods-census'))?.[1];
    assert.match(
      fixture.table('us-japan-goods-census'),
      new RegExp(`^${next},${(Number(lastExports) + 1000).toFixed(1).replace('.0', '')},`, 'm'),
    );
    const resource = fixture.description().resources.find(({ name }) => name === 'us-partners-goods-census')!;
    assert.equal(resource.schema.fields[0]!.constraints!.maximum, next);
    assert.equal(resource.sources[0]!.published, '2027-02-05');
    const { source } = JSON.parse(buildSlices(fixture.folder).get('top-partners')!) as { source: Publication };
    assert.deepEqual([source.firstYear, source.lastYear, source.published], [1985, next, '2027-02-05']);
  });
});

test('without --published, a refresh removes the old date of publication and says so', async () => {
  await withFixture(async (fixture) => {
    respondWithPartners(fixture, { year: last, add: { CN: 1 } });
    await fixture.run(['us-partners-goods-census', '--years', String(last), '--write']);
    assert.match(output(fixture), /the date of publication is not known, and source lines leave it out; give it with --published/);
    const { source } = JSON.parse(buildSlices(fixture.folder).get('top-partners')!) as { source: Publication };
    assert.equal(source.published, undefined);
    assert.equal(sourceLine(source, 'Basis.', 'en').text, `U.S. Census Bureau, Trade in Goods by Country, 1985–${last}. Basis.`);
  });
});

test('a refresh prints the error that `npm run data` would end with', async () => {
  await withFixture(async (fixture) => {
    respondWithPartners(fixture, { year: 2014, add: { JP: 5 } });
    await fixture.run(['us-partners-goods-census', '--years', '2014']);
    assert.match(output(fixture), /npm run data fails with these tables until the others match:\ntables\/us-imports-enduse\.csv, 2014/);
  });
});

test('an unknown country and a partner without a figure fail with their codes', async () => {
  await withFixture(async (fixture) => {
    const exports = censusPartnersResponse('exports', 2025);
    fixture.responses.push([
      'exports/hs',
      JSON.stringify([...exports, ['8220', 'UNIDENTIFIED COUNTRIES', '5', '2025', '12']]),
      JSON.stringify(exports.filter(([code]) => code !== '5880')),
    ]);
    await rejectsWith(
      fixture,
      ['us-partners-goods-census', '--years', '2025'],
      /not in tables\/census-countries\.csv: 8220 \(UNIDENTIFIED COUNTRIES\)/,
    );
    await rejectsWith(
      fixture,
      ['us-partners-goods-census', '--years', '2025'],
      /no figure for JP, expected one for every partner of the table/,
    );
  });
});

test('a year after a gap fails', async () => {
  await withFixture(async (fixture) => {
    respondWithPartners(fixture, { year: next + 1, like: last });
    await rejectsWith(
      fixture,
      ['us-partners-goods-census', '--years', String(next + 1), '--write'],
      new RegExp(`${next} would be missing before ${next + 1}; read it too, with --years`),
    );
    assertUnchanged(fixture, 'us-partners-goods-census');
  });
});

test('missing keys, unknown names and invalid options fail; --help prints the usage', async () => {
  await withFixture(async (fixture) => {
    await rejectsWith(fixture, ['top-partners'], /^Error: CENSUS_API_KEY is not set: request a key at https:\/\/api\.census\.gov/, {});
    await rejectsWith(fixture, ['us-partners-bop'], /BEA_API_KEY is not set/, { BEA_API_KEY: ' ' });
    await rejectsWith(fixture, ['japan-shipments-2014'], /ESTAT_APP_ID is not set/, {});
    await rejectsWith(fixture, ['us-sitc'], /found "us-sitc", expected one of us-partners-goods-census, /);
    await rejectsWith(fixture, ['trade-balance'], /made from more than one table: name one of us-partners-bop, us-partners-goods-census/);
    await rejectsWith(fixture, [], /name one table or slice/);
    await rejectsWith(fixture, ['top-partners', '--years', '2025-2023'], /--years: found "2025-2023"/);
    for (const date of ['June', '2026-13', '2026-06-32', '2026-06, final'])
      await rejectsWith(
        fixture,
        ['top-partners', '--published', date],
        new RegExp(`--published: found "${date}", expected a date such as 2026-06`),
      );
    await fixture.run(['--help']);
    assert.match(output(fixture), /^npm run refresh -- <table or slice>/);
    assert.deepEqual(fixture.requests, []);
  });
});

test('the command fails with status 1 and one line, without escape sequences outside a terminal', () => {
  const run = fileURLToPath(new URL('../../data/refresh/run.ts', import.meta.url));
  const { status, stdout, stderr } = spawnSync(process.execPath, [run, 'us-partners-bop'], { encoding: 'utf8', env: {} });
  assert.deepEqual([status, stdout], [1, '']);
  assert.match(
    stderr,
    /^refresh: BEA_API_KEY is not set: request a key at https:\/\/apps\.bea\.gov\/API\/signup and set the environment variable, .*\n$/,
  );
});

test('the commands in data/README.md succeed', async () => {
  const section = /## Refresh\n([\s\S]*?)(\n## |$)/.exec(readFileSync(new URL('../../data/README.md', import.meta.url), 'utf8'))?.[1] ?? '';
  const commands = [...section.matchAll(/^(\w+=\w+ )?npm run refresh -- (.*)$/gm)].map(([, key = '', args = '']) => ({
    key: key.trim(),
    args: args.split(' '),
  }));
  assert.deepEqual(
    commands.map(({ args }) => args[0]),
    [
      'us-partners-goods-census',
      'us-states-exports',
      'us-states-exports',
      'us-partners-bop',
      'japan-shipments-2014',
      'prefecture-exports-cited',
    ],
  );
  const offices = tableText('japan-customs-offices')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.slice(0, 3));
  const customs = mofRows(offices);
  const bopYears = [2, 1, 0].map((ago) => lastYear('us-partners-bop') - ago);
  for (const { key, args } of commands) {
    await withFixture(async (fixture) => {
      respondWithPartners(fixture, { year: last - 2 }, { year: last - 1 }, { year: last });
      for (const year of [2021, 2022, 2023, 2024, 2025])
        fixture.responses.push([`statehs?get=STATE,CTY_CODE,CTY_NAME,ALL_VAL_YR&YEAR=${year}`, JSON.stringify(censusStatesResponse(year))]);
      for (const indicator of ['ExpGds', 'ExpServ', 'ImpGds', 'ImpServ'] as const)
        fixture.responses.push([`Indicator=${indicator}&`, JSON.stringify(beaResponse(indicator, bopYears))]);
      fixture.responses.push(['startPosition=1&', JSON.stringify(eStatResponse(1))], ['startPosition=', JSON.stringify(eStatResponse(2))]);
      const files: Record<string, string> = {
        'exctyall.csv': stateFile(lastYear('us-states-exports')),
        'exports1.csv': mofFile(customs.filter((_, i) => i % 2 === 0)),
        'exports2.csv': mofFile(customs.filter((_, i) => i % 2 === 1)),
      };
      for (const [name, text] of Object.entries(files)) writeFileSync(join(fixture.downloads, name), text);
      const here = args.map((arg) => (arg in files ? join(fixture.downloads, arg) : arg));
      const [variable = '', value = ''] = key.split('=');
      await fixture.run(here, variable ? { [variable]: value } : {});
      assert.match(output(fixture), args.includes('--write') ? /now run npm run data$/ : /nothing was written/, args.join(' '));
      buildSlices(fixture.folder);
    });
  }
});
