/** Statements of stories/beyond-japan.html that have no figure of an element: orders and changes. Computed from the tables. */
import { numberIn, rowsOf } from '../figures/csv.ts';

interface Statement {
  en: string;
  ja: string;
  holds: () => boolean;
}

type Flow = 'exports' | 'imports';

/** US trade with a partner in a year on the BOP basis, in million USD. */
function trade(partner: string, year: number): Record<`${Flow}_${'goods' | 'services'}`, number> {
  const row = rowsOf('us-partners-bop').find((row) => row.partner === partner && Number(row.year) === year)!;
  const flow = (name: string): number => numberIn(row, `${name}_musd`);
  return {
    exports_goods: flow('exports_goods'),
    exports_services: flow('exports_services'),
    imports_goods: flow('imports_goods'),
    imports_services: flow('imports_services'),
  };
}

const total = (partner: string, year: number, flow: Flow): number => {
  const flows = trade(partner, year);
  return flows[`${flow}_goods`] + flows[`${flow}_services`];
};
const deficit = (partner: string, year: number): number => total(partner, year, 'imports') - total(partner, year, 'exports');
const servicesSurplus = (partner: string, year: number): number =>
  trade(partner, year).exports_services - trade(partner, year).imports_services;

/** The partner with the largest deficit among all that BEA lists. */
function largestDeficit(year: number): string | undefined {
  const partners = rowsOf('us-partners-bop').flatMap((row) => (Number(row.year) === year && row.partner !== 'WORLD' ? [row.partner!] : []));
  return partners.sort((a, b) => deficit(b, year) - deficit(a, year))[0];
}

/** The rank of a country in goods trade on the Census basis. */
function goodsRank(partner: string, year: number, flows: readonly Flow[]): number {
  const values = rowsOf('us-partners-goods-census').flatMap((row) =>
    Number(row.year) === year && row.partner !== 'WORLD'
      ? [{ partner: row.partner, musd: flows.reduce((sum, flow) => sum + numberIn(row, `${flow}_goods_musd`), 0) }]
      : [],
  );
  return values.sort((a, b) => b.musd - a.musd).findIndex((row) => row.partner === partner) + 1;
}

/** How many of the 50 states have a figure for their exports to a partner. The table also has territories. */
function listedStates(partner: string, year: number): number {
  const states = rowsOf('us-states').flatMap(({ state }) => (state === 'DC' ? [] : [state]));
  const listed = rowsOf('us-states-exports').filter((row) => row.partner === partner && Number(row.year) === year);
  return states.filter((state) => listed.some((row) => row.state === state)).length;
}

export const beyondJapanStatements = (): Statement[] => [
  {
    en: 'a deficit that more than quadrupled from 2014 to 2024',
    ja: '赤字は2014年から2024年に4倍超に',
    holds: () => deficit('KR', 2024) > 4 * deficit('KR', 2014),
  },
  {
    en: 'By 2024 imports had grown to',
    ja: 'に膨らんだ',
    holds: () => (['imports', 'exports'] as const).every((flow) => total('KR', 2024, flow) > total('KR', 2014, flow)),
  },
  {
    en: 'in goods, less a surplus of',
    ja: 'サービスの黒字が',
    holds: () => servicesSurplus('KR', 2024) > 0 && trade('KR', 2024).imports_goods > trade('KR', 2024).exports_goods,
  },
  {
    en: 'still the largest deficit in 2024, but smaller than in 2018',
    ja: '2024年も最大の赤字、ただし2018年よりは小さい',
    holds: () => largestDeficit(2018) === 'CN' && largestDeficit(2024) === 'CN' && deficit('CN', 2024) < deficit('CN', 2018),
  },
  {
    en: 'Imports of goods fell from',
    ja: 'に減り',
    holds: () => trade('CN', 2024).imports_goods < trade('CN', 2018).imports_goods,
  },
  {
    en: 'among the sources of US goods imports in 2018, was',
    ja: 'に下がった',
    holds: () => goodsRank('CN', 2025, ['imports']) > goodsRank('CN', 2018, ['imports']),
  },
  {
    en: 'the largest partner in goods trade since 2023',
    ja: '2023年から財貿易で最大の相手国',
    holds: () =>
      goodsRank('MX', 2022, ['exports', 'imports']) > 1 &&
      [2023, 2024, 2025].every((year) => goodsRank('MX', year, ['exports', 'imports']) === 1),
  },
  {
    en: 'in 2024, after',
    ja: 'から増えた',
    holds: () => (['imports', 'exports'] as const).every((flow) => total('MX', 2024, flow) > total('MX', 2014, flow)),
  },
  {
    en: 'in 2024 a deficit in goods and in services',
    ja: '2024年は財もサービスも赤字',
    holds: () => servicesSurplus('DE', 2024) < 0 && trade('DE', 2024).imports_goods > trade('DE', 2024).exports_goods,
  },
  {
    en: 'where it still had a surplus of',
    ja: 'サービスは2018年には',
    holds: () => servicesSurplus('DE', 2018) > 0,
  },
  {
    en: 'not every state’s exports to Germany are published',
    ja: 'ドイツへの輸出額が公表されていない州もある',
    holds: () => listedStates('Germany', 2020) < 50,
  },
  {
    en: 'two deficits of similar size in 2024',
    ja: '2024年の赤字はほぼ同じ規模',
    holds: () => Math.abs(deficit('KR', 2024) / deficit('JP', 2024) - 1) < 0.2,
  },
];
