import { type Tables } from '../table.ts';
import { partnerNames } from './names.ts';

interface PartnerYear {
  year: number;
  partner: string;
  exports_goods_musd: number;
  imports_goods_musd: number;
}

/**
 * Goods exports and imports by partner and year, whole million USD (41 years of 30 partners: a tenth of a million
 * would cost 1.4 KB gzip and change no rank in a first 15), null where Census lists nothing.
 */
export function topPartners(tables: Tables): object {
  const rows = tables.rows<PartnerYear>('us-partners-goods-census');
  const years = [...new Set(rows.map((row) => row.year))].sort((a, b) => a - b);
  const partners = [...new Set(rows.map((row) => row.partner))].filter((code) => code !== 'WORLD').sort();
  const byKey = new Map(rows.map((row) => [`${row.partner} ${row.year}`, row]));
  const series = (partner: string, key: 'exports_goods_musd' | 'imports_goods_musd'): (number | null)[] =>
    years.map((year) => {
      const value = byKey.get(`${partner} ${year}`)?.[key];
      return value === undefined ? null : Math.round(value);
    });
  return {
    source: tables.source('us-partners-goods-census'),
    firstYear: years[0],
    partners,
    names: partnerNames(tables, partners),
    exportsMusd: partners.map((partner) => series(partner, 'exports_goods_musd')),
    importsMusd: partners.map((partner) => series(partner, 'imports_goods_musd')),
    worldExportsMusd: series('WORLD', 'exports_goods_musd'),
    worldImportsMusd: series('WORLD', 'imports_goods_musd'),
  };
}
