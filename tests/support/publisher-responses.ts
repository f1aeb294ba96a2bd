import { readFileSync } from 'node:fs';
import { Tables } from '../../data/table.ts';

// Responses in the formats of the publishers, with the figures of the tables, so that a test states only what differs.

const tables = new Tables(new URL('../../data/', import.meta.url));

interface Country {
  cty_code: string;
  iso_3166_1: string | null;
  name: string;
}
export const countries = tables.rows<Country>('census-countries');
const codeOf = (iso: string): string => countries.find((row) => row.iso_3166_1 === iso)?.cty_code ?? '-';

interface PartnerYear {
  year: number;
  partner: string;
  exports_goods_musd: number;
  imports_goods_musd: number;
}

/**
 * A response of the International Trade API by partner, with groups of countries and partners that the table does not have.
 * @param add million USD to add by partner
 * @param like the year whose figures are sent
 */
export function censusPartnersResponse(
  flow: 'exports' | 'imports',
  year: number,
  { add = {}, like = year }: { add?: Record<string, number>; like?: number } = {},
): string[][] {
  const value = flow === 'exports' ? 'ALL_VAL_YR' : 'GEN_VAL_YR';
  const rows = tables.rows<PartnerYear>('us-partners-goods-census').filter((row) => row.year === like);
  const usd = (musd: number): string => String(Math.round(musd * 1e6));
  return [
    ['CTY_CODE', 'CTY_NAME', value, 'YEAR', 'MONTH'],
    ...rows.map((row) => [
      row.partner === 'WORLD' ? '-' : codeOf(row.partner),
      row.partner === 'WORLD' ? 'TOTAL FOR ALL COUNTRIES' : row.partner,
      usd(row[`${flow}_goods_musd`] + (add[row.partner] ?? 0)),
      String(year),
      '12',
    ]),
    ['0003', 'EUROPEAN UNION', '366000000000', String(year), '12'],
    ['5XXX', 'ASIA', '1366000000000', String(year), '12'],
    ['6141', 'NEW ZEALAND', '4300000000', String(year), '12'],
    ['4803', 'KOSOVO', '0', String(year), '12'],
  ];
}

const states = tables.rows<{ state: string; fips: string; name_en: string }>('us-states');

/**
 * A response of the International Trade API by state, with all partners. Half of the exports of each state go to Asia, and
 * a fifth of these to Japan: in the two decimals of the table, too, the shares of all states are equal.
 */
export function censusStatesResponse(year: number, code: 'state' | 'fips' = 'state'): string[][] {
  const rows = states.flatMap((row, i) => {
    const world = 10_000_000_000 + i * 123_500_000;
    const half = Math.round(world / 2);
    const japan = Math.round(half / 5);
    const others = ['5700', '5800', '5330', '5683', '5460'];
    const asia = others.map((_, n) => Math.floor((half - japan) / others.length) + (n ? 0 : (half - japan) % others.length));
    const rest = countries.filter(({ cty_code }) => /^[46]/.test(cty_code));
    const elsewhere = rest.map((_, n) => Math.floor((world - half) / rest.length) + (n ? 0 : (world - half) % rest.length));
    const state = row[code];
    return [
      [state, '-', 'TOTAL FOR ALL COUNTRIES', String(world), String(year), '12'],
      [state, '5XXX', 'ASIA', String(half), String(year), '12'],
      [state, '5880', 'JAPAN', String(japan), String(year), '12'],
      ...others.map((cty, n) => [state, cty, 'ASIA', String(asia[n]), String(year), '12']),
      ...rest.map(({ cty_code, name }, n) => [state, cty_code, name.toUpperCase(), String(elsewhere[n]), String(year), '12']),
    ];
  });
  return [
    ['STATE', 'CTY_CODE', 'CTY_NAME', 'ALL_VAL_YR', 'YEAR', 'MONTH'],
    ['-', '-', 'TOTAL FOR ALL COUNTRIES', '999', String(year), '12'],
    ...rows,
  ];
}

interface StatePartner {
  year: number;
  state: string;
  partner: string;
  exports_goods_musd: number;
}

/**
 * State trade data (exctyall, saved as CSV) of one year, with titles, the United States and a footer.
 * @param cells the text of single cells, by state and partner
 */
export function stateFile(year: number, cells: Record<string, string> = {}): string {
  const names = new Map(states.map(({ state, name_en }) => [state, name_en]));
  const rows = tables.rows<StatePartner>('us-states-exports').filter((row) => row.year === year && names.has(row.state));
  return [
    'Total U.S. Exports via,,,,',
    'Top 25 Countries,,,,',
    '',
    `statename,rank,countryd,val${year},share${year % 100},change`,
    'United States,,World,1424935,100,',
    ...rows.map(({ state, partner, exports_goods_musd }) => {
      const value = cells[`${state} ${partner}`] ?? String(exports_goods_musd);
      return `${names.get(state)},1,"${partner}","${value}",1.0,`;
    }),
    'Note: F.a.s. value',
    '',
  ].join('\n');
}

const beaNames: Record<string, string> = {
  ...{ AU: 'Australia', BE: 'Belgium', BR: 'Brazil', CA: 'Canada', CH: 'Switzerland', CN: 'China', DE: 'Germany', EU: 'EU' },
  ...{ FR: 'France', GB: 'UnitedKingdom', HK: 'HongKong', IE: 'Ireland', IL: 'Israel', IN: 'India', IT: 'Italy', JP: 'Japan' },
  ...{ KR: 'KoreaRepOf', MX: 'Mexico', MY: 'Malaysia', NL: 'Netherlands', SA: 'SaudiArabia', SG: 'Singapore', TW: 'Taiwan', VN: 'Vietnam' },
};
const beaColumns = {
  ExpGds: 'exports_goods_musd',
  ExpServ: 'exports_services_musd',
  ImpGds: 'imports_goods_musd',
  ImpServ: 'imports_services_musd',
} as const;

/**
 * A response of the BEA API for one indicator.
 * @param cells the text of single cells, by partner and year
 */
export function beaResponse(indicator: keyof typeof beaColumns, years: number[], cells: Record<string, string> = {}): object {
  const rows = tables.rows<{ year: number; partner: string } & Record<(typeof beaColumns)[typeof indicator], number | null>>(
    'us-partners-bop',
  );
  const data = rows
    .filter(({ year }) => years.includes(year))
    .map((row) => ({
      Indicator: indicator,
      AreaOrCountry: beaNames[row.partner],
      Frequency: 'A',
      Year: String(row.year),
      TimeSeriesId: '1',
      TimeSeriesDescription: 'x',
      TimePeriod: String(row.year),
      CL_UNIT: 'USD',
      UNIT_MULT: '6',
      DataValue: cells[`${row.partner} ${row.year}`] ?? (row[beaColumns[indicator]] === null ? 'n.a.' : String(row[beaColumns[indicator]])),
      NoteRef: '',
    }));
  const world = years.map((year) => ({
    ...data[0],
    AreaOrCountry: 'AllCountries',
    TimePeriod: String(year),
    Year: String(year),
    DataValue: '2,345,678',
  }));
  return { BEAAPI: { Request: { RequestParam: [] }, Results: { Statistic: 'x', Data: [...data, ...world], Notes: [] } } };
}

interface Shipment {
  prefecture: string;
  jsic_division: string;
  industry_ja: string;
  shipments_10k_jpy: number | null;
  status: string;
}

/**
 * One of two pages of a response of e-Stat to getStatsData.
 * @param cells the text of single cells, by prefecture and division
 */
export function eStatResponse(page: 1 | 2, cells: Record<string, string> = {}): object {
  const shipments = tables.rows<Shipment>('japan-shipments-2014');
  const divisions = new Map(shipments.map((row) => [row.jsic_division, row.industry_ja]));
  const all = shipments.flatMap((row) => {
    const key = `${row.prefecture} ${row.jsic_division}`;
    if (row.status === 'none' && !(key in cells)) return [];
    const text = cells[key] ?? (row.status === 'suppressed' ? 'X' : String(row.shipments_10k_jpy));
    return [
      {
        '@tab': '20',
        '@cat01': `E${row.jsic_division}`,
        '@area': `${row.prefecture.slice(3)}000`,
        '@time': '2014000000',
        '@unit': '万円',
        $: text,
      },
    ];
  });
  const others = [
    { '@tab': '10', '@cat01': 'E09', '@area': '01000', '@time': '2014000000', '@unit': '人', $: '77000' },
    { '@tab': '20', '@cat01': 'E09', '@area': '00000', '@time': '2014000000', '@unit': '万円', $: '2593000000' },
  ];
  const half = Math.ceil(all.length / 2);
  return {
    GET_STATS_DATA: {
      RESULT: { STATUS: 0, ERROR_MSG: '正常に終了しました。', DATE: '2026-11-23T17:00:00.000+09:00' },
      PARAMETER: { LANG: 'J', STATS_DATA_ID: '0003144102' },
      STATISTICAL_DATA: {
        RESULT_INF: {
          TOTAL_NUMBER: all.length,
          FROM_NUMBER: page === 1 ? 1 : half + 1,
          TO_NUMBER: page === 1 ? half : all.length,
          ...(page === 1 && { NEXT_KEY: half + 1 }),
        },
        TABLE_INF: { '@id': '0003144102' },
        CLASS_INF: {
          CLASS_OBJ: [
            {
              '@id': 'tab',
              '@name': '表章項目',
              CLASS: [
                { '@code': '10', '@name': '従業者数' },
                { '@code': '20', '@name': '製造品出荷額等' },
              ],
            },
            {
              '@id': 'cat01',
              '@name': '産業中分類',
              CLASS: [...divisions].map(([code, name]) => ({ '@code': `E${code}`, '@name': `${code} ${name}` })),
            },
            { '@id': 'area', '@name': '都道府県', CLASS: [{ '@code': '01000', '@name': '北海道' }] },
          ],
        },
        DATA_INF: {
          NOTE: [
            { '@char': 'X', $: '秘匿された数値' },
            { '@char': '-', $: '該当数字なし' },
          ],
          VALUE: page === 1 ? [...others, ...all.slice(0, half)] : all.slice(half),
        },
      },
    },
  };
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const mofHeader = [
  'Exp or Imp',
  'Year',
  'Custom',
  'HS',
  'Country',
  'Unit1',
  'Unit2',
  ...['Year', ...months].flatMap((of) => [`Quantity1-${of}`, `Quantity2-${of}`, `Value-${of}`]),
].join();

/** A file of "Commodity by Customs by Country" with rows of [office, HS code, country, value of the year in 1,000 JPY]. */
export const mofFile = (rows: (readonly [office: string, hs: string, country: string, value: string])[], year = 2014): string =>
  [
    mofHeader,
    ...rows.map(([office, hs, country, value]) =>
      ['1', year, office, hs, country, '', 'NO', 0, 3, value, ...months.flatMap(() => [0, 0, 0])].join(),
    ),
  ].join('\r\n') + '\r\n';

/** Rows that distribute 13,649 billion JPY among the offices. */
export function mofRows(offices: string[]): (readonly [string, string, string, string])[] {
  const each = Math.floor(13_649_000_000 / offices.length);
  return offices.flatMap((office, i) => [
    [office, '870323919', '304', String(each - (i % 7))] as const,
    [office, '010121000', '103', '2100'] as const,
    [office, '847989000', '304', String(i % 7)] as const,
  ]);
}

/** The last year of a table, so that tests do not change when a year is added. */
export const lastYear = (table: string): number => Math.max(...tables.rows<{ year: number }>(table).map(({ year }) => year));

/** The text of a table in the repository. */
export const tableText = (name: string): string => readFileSync(new URL(`../../data/tables/${name}.csv`, import.meta.url), 'utf8');
