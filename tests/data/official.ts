/** The official figures beside the statements of the original page, computed from the tables. It shares no code with the steps. */
import type { Tables } from '../../data/table.ts';
import { billions, percent, total, type Official } from './official-figure.ts';
import { prefectures, states } from './official-places.ts';

interface PartnerTrade {
  year: number;
  partner: string;
  exports_goods_musd: number;
  exports_services_musd: number;
  imports_goods_musd: number;
  imports_services_musd: number;
}

const named: Record<string, string> = { CA: 'Canada', CN: 'China', DE: 'Germany', GB: 'UK', JP: 'Japan', MX: 'Mexico' };

/** The partners with the largest values, the largest first, down to `count`. */
function largest<R extends { partner: string }>(
  rows: readonly R[],
  valueOf: (row: R) => number,
  count: number,
): { partner: string; value: number }[] {
  return rows
    .map((row) => ({ partner: row.partner, value: valueOf(row) }))
    .sort((a, b) => b.value - a.value)
    .slice(0, count);
}
const written = (partners: { partner: string; value: number }[], format: (value: number) => string): string =>
  partners.map(({ partner, value }) => `${named[partner]} ${format(value)}`).join(', ');

/** Trade in goods and services with Japan and other partners in 2014. */
function goodsAndServices(tables: Tables): Record<string, Official> {
  const all = tables.rows<PartnerTrade>('us-partners-bop');
  const rows = all.filter(({ year }) => year === 2014);
  const countries = rows.filter(({ partner }) => partner !== 'EU');
  const row = (partner: string): PartnerTrade => rows.find((row) => row.partner === partner)!;
  const japan = row('JP');
  const exports = japan.exports_goods_musd + japan.exports_services_musd;
  const imports = japan.imports_goods_musd + japan.imports_services_musd;
  const difference = (stated: number, musd: number): string => {
    const percents = ((stated * 1000) / musd - 1) * 100;
    return `${Math.abs(percents).toFixed(1)}% ${percents > 0 ? 'higher' : 'lower'}`;
  };
  const exporters = largest(countries, (row) => row.exports_services_musd, 3);
  const importers = largest(countries, (row) => row.imports_services_musd, 3);
  const asia = rows.filter(({ partner }) => ['AU', 'CN', 'HK', 'IN', 'JP', 'KR', 'MY', 'SG', 'TW', 'VN'].includes(partner));
  const exportsTo = (row: PartnerTrade): number => row.exports_goods_musd + row.exports_services_musd;
  const shares = largest(asia, (row) => exportsTo(row) / total(asia.map(exportsTo)), 2);
  const round36 = all.filter((row) => row.partner === 'JP' && Math.round(row.imports_services_musd / 1000) === 36).map(({ year }) => year);
  const isThird = (ranked: { partner: string }[]): string => (ranked[2]?.partner === 'JP' ? 'third' : '');
  return {
    'two-way-total-2014': { figure: billions(exports + imports), agrees: exports + imports > 280_000 },
    'exports-total-2014': { figure: billions(exports), agrees: Math.round(exports / 1000) === 115, words: [difference(115, exports)] },
    'imports-total-2014': { figure: billions(imports), agrees: Math.round(imports / 1000) === 168, words: [difference(168, imports)] },
    'exports-services-2014': {
      figure: `${billions(japan.exports_services_musd)}, ${isThird(exporters)}`,
      agrees: Math.round(japan.exports_services_musd / 1000) === 47,
      words: [written(exporters, billions), difference(47, japan.exports_services_musd)],
    },
    'imports-services-2014': {
      figure: `${billions(japan.imports_services_musd)}, ${isThird(importers)}`,
      agrees: Math.round(japan.imports_services_musd / 1000) === 36,
      words: [
        `${written(importers, billions)}; EU ${billions(row('EU').imports_services_musd)}`,
        `rounds to 36 in ${round36.join(' and ')} only`,
      ],
    },
    'asia-pacific-share-2014': {
      figure: `${percent(shares[1]!.value)}, ${shares[1]?.partner === 'JP' ? 'second' : ''}`,
      agrees: Math.abs(shares[1]!.value - 0.2) < 0.01,
      words: [written(shares, percent)],
    },
  };
}

/** Goods trade in 2014: ranks and machinery. */
function goods(tables: Tables): Record<string, Official> {
  const partners = tables
    .rows<PartnerTrade>('us-partners-goods-census')
    .filter(({ year, partner }) => year === 2014 && partner !== 'WORLD');
  const first = largest(partners, (row) => row.exports_goods_musd, 5);
  const sections = tables
    .rows<{ year: number; sitc_section: number; exports_to_japan_usd: number; exports_to_world_usd: number }>('us-japan-sitc')
    .filter(({ year }) => year === 2014);
  const machinery = sections.find(({ sitc_section }) => sitc_section === 7)!;
  const ofExportsToJapan = machinery.exports_to_japan_usd / total(sections.map((row) => row.exports_to_japan_usd));
  return {
    'rank-goods-exports-2014': {
      figure: String(1 + first.findIndex(({ partner }) => partner === 'JP')),
      agrees: first[3]?.partner === 'JP',
      words: [written(first, billions)],
    },
    'machinery-share': {
      figure: percent(machinery.exports_to_japan_usd / machinery.exports_to_world_usd),
      agrees: false,
      words: [`${percent(ofExportsToJapan)}% in 2014`],
    },
  };
}

/** @returns all claims that the tables have a figure for, by their ids */
export const official = (tables: Tables): Record<string, Official> => ({
  ...goodsAndServices(tables),
  ...goods(tables),
  ...states(tables),
  ...prefectures(tables),
});
