import { type Tables } from '../table.ts';
import { partnerNames } from './names.ts';

interface PartnerYear {
  year: number;
  partner: string;
  exports_goods_musd: number;
  imports_goods_musd: number;
}

/** As many partners as the chart can show. */
const first = 15;

/**
 * Goods exports and imports by partner and year, whole million USD (a tenth of a million would cost 1 KB gzip and change no
 * rank in a first 15). A year has the partners that are among its first 15 by exports, by imports or by both together:
 * nobody is shown the others, which would cost 1.2 KB. Theirs, and what Census does not list, is null.
 */
export function topPartners(tables: Tables): object {
  const rows = tables.rows<PartnerYear>('us-partners-goods-census').filter((row) => row.partner !== 'WORLD');
  const worlds = tables.rows<PartnerYear>('us-partners-goods-census').filter((row) => row.partner === 'WORLD');
  const years = [...new Set(rows.map((row) => row.year))].sort((a, b) => a - b);
  const shown = new Set<PartnerYear>();
  for (const year of years)
    for (const value of [
      (row: PartnerYear) => row.exports_goods_musd,
      (row: PartnerYear) => row.imports_goods_musd,
      (row: PartnerYear) => row.exports_goods_musd + row.imports_goods_musd,
    ])
      rows
        .filter((row) => row.year === year)
        .sort((a, b) => value(b) - value(a))
        .slice(0, first)
        .forEach((row) => shown.add(row));
  const partners = [...new Set([...shown].map((row) => row.partner))].sort();
  const series = (of: PartnerYear[], key: 'exports_goods_musd' | 'imports_goods_musd'): (number | null)[] => {
    const byYear = new Map(of.map((row) => [row.year, row[key]]));
    return years.map((year) => {
      const value = byYear.get(year);
      return value === undefined ? null : Math.round(value);
    });
  };
  const shownOf = (partner: string): PartnerYear[] => [...shown].filter((row) => row.partner === partner);
  return {
    source: tables.source('us-partners-goods-census'),
    firstYear: years[0],
    partners,
    names: partnerNames(tables, partners),
    exportsMusd: partners.map((partner) => series(shownOf(partner), 'exports_goods_musd')),
    importsMusd: partners.map((partner) => series(shownOf(partner), 'imports_goods_musd')),
    worldExportsMusd: series(worlds, 'exports_goods_musd'),
    worldImportsMusd: series(worlds, 'imports_goods_musd'),
  };
}
