import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { buildSlices } from '../../data/build.ts';
import { atDesk, rejectsWith, said, untouched, type Desk } from '../support/publisher.ts';
import { beaAnswer, censusPartners, censusStates, eStatAnswer, mofFile, mofRows, tableText } from '../support/publisher-answers.ts';

const partnersOf = (desk: Desk, ...years: { year: number; like?: number; add?: Record<string, number> }[]): void => {
  for (const { year, like = year, add = {} } of years) {
    for (const flow of ['exports', 'imports'] as const) {
      desk.answers.push([
        `${flow}/hs?get=CTY_CODE,CTY_NAME,${flow === 'exports' ? 'ALL' : 'GEN'}_VAL_YR&YEAR=${year}&MONTH=12`,
        JSON.stringify(censusPartners(flow, year, { like, add })),
      ]);
    }
  }
};

test('figures that did not change leave the table to the letter, and say so', async () => {
  await atDesk(async (desk) => {
    partnersOf(desk, { year: 2023 }, { year: 2024 }, { year: 2025 });
    await desk.run(['top-partners', '--write', '--vintage', '2026-04']);
    assert.match(
      said(desk),
      /us-partners-goods-census\.csv: 1255 rows, now 1255\n {2}0 rows added\n {2}0 rows removed\n {2}no figure revised/,
    );
    untouched(desk, 'us-partners-goods-census', 'us-japan-goods-census');
  });
});

test('a revision is shown with the largest and the sum, and nothing is written without --write', async () => {
  await atDesk(async (desk) => {
    partnersOf(desk, { year: 2023 }, { year: 2024, add: { CN: 12.5, MX: -2.5, JP: 1 } }, { year: 2025 });
    await desk.run(['us-partners-goods-census']);
    assert.match(
      said(desk),
      /exports_goods_musd: 3 figures revised, by \+12\.5 at most \(2024 CN: [\d,.]+, now [\d,.]+\), \+11 in all million USD/,
    );
    assert.match(said(desk), /us-japan-goods-census\.csv: 41 rows, now 41\n(.*\n)*.*exports_goods_musd: 1 figure revised, by \+1 at most/);
    assert.match(said(desk), /nothing is written; --write writes it$/);
    untouched(desk, 'us-partners-goods-census', 'us-japan-goods-census');
  });
});

test('a new year is added to both tables, the schema and the edition follow, and `npm run data` takes it', async () => {
  await atDesk(async (desk) => {
    partnersOf(desk, { year: 2026, like: 2025, add: { JP: 1000 } });
    await desk.run(['us-partners-goods-census', '--years', '2026', '--write']);
    assert.match(said(desk), /31 rows added: 2026 \(31\)/);
    assert.match(said(desk), /written: .*datapackage\.json; now run npm run data$/);
    assert.ok(desk.table('us-partners-goods-census').startsWith(tableText('us-partners-goods-census').trimEnd()));
    const japan2025 = /^2025,([\d.]+),/m.exec(tableText('us-japan-goods-census'))?.[1];
    assert.match(desk.table('us-japan-goods-census'), new RegExp(`^2026,${(Number(japan2025) + 1000).toFixed(1).replace('.0', '')},`, 'm'));
    const resource = desk.description().resources.find(({ name }) => name === 'us-partners-goods-census')!;
    assert.equal(resource.schema.fields[0]!.constraints!.maximum, 2026);
    assert.equal(resource.sources[0]!.vintage, '2026-11-23');
    assert.ok(buildSlices(desk.folder).get('top-partners')?.includes('2026-11-23'));
  });
});

test('what an estimate further on no longer fits is said before it is written', async () => {
  await atDesk(async (desk) => {
    partnersOf(desk, { year: 2014, add: { JP: 5 } });
    await desk.run(['us-partners-goods-census', '--years', '2014']);
    assert.match(said(desk), /npm run data stops until the others fit:\ntables\/us-imports-enduse\.csv, 2014/);
  });
});

test('a country that is in no table stops with its code and name; a partner without a figure too', async () => {
  await atDesk(async (desk) => {
    const exports = censusPartners('exports', 2025);
    desk.answers.push([
      'exports/hs',
      JSON.stringify([...exports, ['8220', 'UNIDENTIFIED COUNTRIES', '5', '2025', '12']]),
      JSON.stringify(exports.filter(([code]) => code !== '5880')),
    ]);
    await rejectsWith(
      desk,
      ['us-partners-goods-census', '--years', '2025'],
      /not in tables\/census-countries\.csv: 8220 \(UNIDENTIFIED COUNTRIES\)/,
    );
    await rejectsWith(
      desk,
      ['us-partners-goods-census', '--years', '2025'],
      /no figure for JP, expected one for every partner of the table/,
    );
  });
});

test('a year that would leave a gap before it is refused', async () => {
  await atDesk(async (desk) => {
    partnersOf(desk, { year: 2027, like: 2025 });
    await rejectsWith(
      desk,
      ['us-partners-goods-census', '--years', '2027', '--write'],
      /2026 would be missing before 2027; read it too, with --years/,
    );
    untouched(desk, 'us-partners-goods-census');
  });
});

test('a key that is not set, a name that is neither table nor slice, and options that cannot be meant', async () => {
  await atDesk(async (desk) => {
    await rejectsWith(desk, ['top-partners'], /^Error: CENSUS_API_KEY is not set: ask for a key at https:\/\/api\.census\.gov/, {});
    await rejectsWith(desk, ['us-partners-bop'], /BEA_API_KEY is not set/, { BEA_API_KEY: ' ' });
    await rejectsWith(desk, ['japan-shipments-2014'], /ESTAT_APP_ID is not set/, {});
    await rejectsWith(desk, ['us-sitc'], /found "us-sitc", expected one of us-partners-goods-census, /);
    await rejectsWith(desk, ['trade-balance'], /made from more than one table: name one of us-partners-bop, us-partners-goods-census/);
    await rejectsWith(desk, [], /name one table or slice/);
    await rejectsWith(desk, ['top-partners', '--years', '2025-2023'], /--years: found "2025-2023"/);
    await rejectsWith(desk, ['top-partners', '--vintage', 'June'], /--vintage: found "June"/);
    await desk.run(['--help']);
    assert.match(said(desk), /^npm run refresh -- <table or slice>/);
    assert.deepEqual(desk.asked, []);
  });
});

test('on the command line: one sentence without colours or cursor moves where it is no terminal, and exit status 1', () => {
  const run = fileURLToPath(new URL('../../data/refresh/run.ts', import.meta.url));
  const { status, stdout, stderr } = spawnSync(process.execPath, [run, 'us-partners-bop'], { encoding: 'utf8', env: {} });
  assert.deepEqual([status, stdout], [1, '']);
  assert.match(
    stderr,
    /^refresh: BEA_API_KEY is not set: ask for a key at https:\/\/apps\.bea\.gov\/API\/signup and put it into the environment, .*\n$/,
  );
});

test('the commands of data/README.md do what it says', async () => {
  const section = /## Refresh\n([\s\S]*?)(\n## |$)/.exec(readFileSync(new URL('../../data/README.md', import.meta.url), 'utf8'))?.[1] ?? '';
  const commands = [...section.matchAll(/^(\w+=\w+ )?npm run refresh -- (.*)$/gm)].map(([, key = '', args = '']) => ({
    key: key.trim(),
    args: args.split(' '),
  }));
  assert.deepEqual(
    commands.map(({ args }) => args[0]),
    ['us-partners-goods-census', 'us-states-exports', 'us-partners-bop', 'japan-shipments-2014', 'prefecture-exports-cited'],
  );
  for (const { key, args } of commands) {
    await atDesk(async (desk) => {
      partnersOf(desk, { year: 2023 }, { year: 2024 }, { year: 2025 });
      for (const year of [2021, 2022, 2023, 2024, 2025])
        desk.answers.push([`statehs?get=STATE,CTY_CODE,CTY_NAME,ALL_VAL_YR&YEAR=${year}`, JSON.stringify(censusStates(year))]);
      for (const indicator of ['ExpGds', 'ExpServ', 'ImpGds', 'ImpServ'] as const)
        desk.answers.push([`Indicator=${indicator}&`, JSON.stringify(beaAnswer(indicator, [2022, 2023, 2024]))]);
      desk.answers.push(['startPosition=1&', JSON.stringify(eStatAnswer(1))], ['startPosition=', JSON.stringify(eStatAnswer(2))]);
      const offices = tableText('japan-customs-offices')
        .trim()
        .split('\n')
        .slice(1)
        .map((line) => line.slice(0, 3));
      const here = args.map((arg, i) => (args[i - 1] === '--file' ? join(desk.downloads, arg) : arg));
      args.forEach(
        (arg, i) =>
          args[i - 1] === '--file' &&
          writeFileSync(join(desk.downloads, arg), mofFile(mofRows(offices).filter((_, row) => row % 2 === Number(arg.includes('2'))))),
      );
      const [variable = '', value = ''] = key.split('=');
      await desk.run(here, variable ? { [variable]: value } : {});
      assert.match(said(desk), args.includes('--write') ? /now run npm run data$/ : /nothing is written/, args.join(' '));
      buildSlices(desk.folder);
    });
  }
});
