import { numberIn, rowsOf, yearsIn, type Row } from './csv.ts';
import { byEstimate, estimate, estimateYear } from './estimate.ts';
import type { ExpectedChart, Names } from './expected.ts';
import { amount, count, percent, rank, type Figure } from './figure.ts';
import { home, statePartners } from './partners.ts';
import { tablesOf } from './prefectures.ts';
import { partnersOf } from './top-partners.ts';
import { balanceTable, balanceYears } from './trade-balance.ts';
import { partnerStateFacts, stateFacts } from './state-facts.ts';

/** What a fact must show in a year. Null is no data. */
export interface ExpectedFact {
  name: string;
  year: number;
  /** The tables of its source line. */
  tables: ExpectedChart['tables'];
  figures: readonly Figure[] | null;
  /** Other figures that it may show, such as the upper bound of a count. */
  may?: readonly Figure[];
  /** The name of a place. */
  place?: Names;
  /** The figures without a sign, with the attribute `absolute`. */
  absolute?: readonly Figure[];
}

/** The source of a partner's figures on a basis: the table, in the years that have some. */
const balanceSource = (basis: 'bop' | 'census', partner: string): ExpectedFact['tables'] => [
  { table: balanceTable(basis, partner), years: balanceYears(basis, 'goods', partner).map(({ year }) => year) },
];

/** Trade in goods, services and both, on the BOP basis. If BEA does not list the partner, in goods, on the Census basis. */
function flowFacts(partner: string): ExpectedFact[] {
  const hasBop = balanceYears('bop', 'total', partner).length > 0;
  const basis = hasBop ? 'bop' : 'census';
  return (hasBop ? (['total', 'goods', 'services'] as const) : (['goods'] as const)).flatMap((scope) =>
    balanceYears(basis, scope, partner).flatMap(({ year, exportsMusd, importsMusd, balanceMusd }) =>
      Object.entries({ exports: exportsMusd, imports: importsMusd, balance: balanceMusd, 'two-way': exportsMusd + importsMusd }).map(
        ([flow, musd]): ExpectedFact => ({
          name: `${flow}-${scope}`,
          year,
          tables: balanceSource(basis, partner),
          figures: [amount(musd)],
          // Only a negative figure differs without its sign.
          ...((partner === home || musd < 0) && { absolute: [amount(Math.abs(musd))] }),
        }),
      ),
    ),
  );
}

/** The table is complete for the first 15 partners, so a lower rank is not certain. */
const lastCertainRank = 15;

const goodsRankFacts = (partner: string): ExpectedFact[] =>
  Object.entries({ exports: 'exports', imports: 'imports', 'two-way': 'total' } as const).flatMap(([name, flow]) =>
    yearsIn('us-partners-goods-census').map((year): ExpectedFact => {
      const place = partnersOf(year, flow).find(({ code }) => code === partner)?.rank ?? Infinity;
      return {
        name: `rank-${name}-goods`,
        year,
        tables: partner === home ? [{ table: 'us-partners-goods-census' }] : balanceSource('census', partner),
        figures: place <= lastCertainRank ? [rank(place)] : null,
      };
    }),
  );

/** The economies in Asia and the Pacific that BEA lists. */
const asiaPacific = new Set(['AU', 'CN', 'HK', 'IN', 'JP', 'KR', 'MY', 'SG', 'TW', 'VN']);

/** The rank of a figure; a partner without one may be larger. */
function bounds(values: readonly number[], own: number): Figure[] | null {
  if (Number.isNaN(own)) return null;
  const low = 1 + values.filter((value) => value > own).length;
  const unknown = values.filter(Number.isNaN).length;
  return unknown ? [rank(low), rank(low + unknown)] : [rank(low)];
}

/** The countries that BEA lists, in a year. */
const bopRows = (year: number): Row[] => rowsOf('us-partners-bop').filter((row) => row.year === String(year) && row.partner !== 'EU');

function servicesRankFacts(partner: string): ExpectedFact[] {
  const tables = partner === home ? [{ table: 'us-partners-bop' }] : balanceSource('bop', partner);
  return yearsIn('us-partners-bop').flatMap((year) => {
    const rows = bopRows(year);
    const own = rows.find((row) => row.partner === partner);
    return ['exports', 'imports'].map((flow): ExpectedFact => {
      const column = `${flow}_services_musd`;
      const values = rows.map((row) => numberIn(row, column));
      return { name: `rank-${flow}-services`, year, tables, figures: bounds(values, numberIn(own, column)) };
    });
  });
}

function asiaPacificFacts(): ExpectedFact[] {
  const both = (row: Row): number => numberIn(row, 'exports_goods_musd') + numberIn(row, 'exports_services_musd');
  return yearsIn('us-partners-bop').map((year): ExpectedFact => {
    const listed = bopRows(year).filter((row) => asiaPacific.has(row.partner ?? ''));
    const sum = listed.reduce((total, row) => total + both(row), 0);
    // Before 2006 the services of Viet Nam are not published.
    const isKnown = listed.length === asiaPacific.size && !Number.isNaN(sum);
    const japan = listed.find((row) => row.partner === home)!;
    return {
      name: 'share-asia-pacific',
      year,
      tables: [{ table: 'us-partners-bop' }],
      figures: isKnown ? [percent((both(japan) / sum) * 100)] : null,
    };
  });
}

function machineryFacts(): ExpectedFact[] {
  return yearsIn('us-japan-sitc').flatMap((year) => {
    const rows = rowsOf('us-japan-sitc').filter((row) => row.year === String(year));
    const machinery = rows.find((row) => row.sitc_section === '7')!;
    const sum = (column: string): number => rows.reduce((total, row) => total + numberIn(row, column), 0);
    const share = (name: string, part: string, whole: number): ExpectedFact => ({
      name: `share-machinery-${name}`,
      year,
      tables: [{ table: 'us-japan-sitc' }],
      figures: [percent((numberIn(machinery, part) / whole) * 100)],
    });
    return [
      share('exports', 'exports_to_japan_usd', sum('exports_to_japan_usd')),
      share('imports', 'imports_from_japan_usd', sum('imports_from_japan_usd')),
      share('world', 'exports_to_japan_usd', numberIn(machinery, 'exports_to_world_usd')),
    ];
  });
}

const carFacts = (): ExpectedFact[] =>
  rowsOf('us-imports-enduse')
    .filter((row) => row.end_use_code === '30000')
    .map((row) => ({
      name: 'imports-passenger-cars',
      year: Number(row.year),
      tables: [{ table: 'us-imports-enduse' }],
      figures: [amount(numberIn(row, 'imports_usd') / 1e6)],
    }));

function prefectureFacts(): ExpectedFact[] {
  const [first] = byEstimate;
  const over = estimate.prefectures.filter(({ estimateMusd }) => estimateMusd >= 1000).length;
  const of = { year: estimateYear, tables: tablesOf.production };
  return [
    { ...of, name: 'prefecture-first', figures: [], place: first!.name },
    { ...of, name: 'prefecture-first-value', figures: [amount(first!.estimateMusd, 'estimate')] },
    { ...of, name: 'prefectures-over-1bn', figures: [count(over)] },
  ];
}

export const expectedFacts = (): ExpectedFact[] => [
  ...flowFacts(home),
  ...goodsRankFacts(home),
  ...servicesRankFacts(home),
  ...asiaPacificFacts(),
  ...stateFacts(),
  ...machineryFacts(),
  ...carFacts(),
  ...prefectureFacts(),
];

/** The facts of another partner than Japan. A fact without any figure is none. */
export function expectedFactsOf(partner: string): ExpectedFact[] {
  const facts = [
    ...flowFacts(partner),
    ...goodsRankFacts(partner),
    ...servicesRankFacts(partner),
    ...(statePartners.includes(partner) ? partnerStateFacts(partner) : []),
  ];
  const known = new Set(facts.flatMap(({ name, figures }) => (figures ? [name] : [])));
  return facts.filter(({ name }) => known.has(name));
}
