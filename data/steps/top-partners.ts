import { type Tables } from '../table.ts';
import { partnerNames } from './names.ts';
import { consecutiveYears } from './years.ts';

const table = 'us-partners-goods-census';

interface PartnerYear {
  year: number;
  partner: string;
  exports_goods_musd: number;
  imports_goods_musd: number;
}

/** The maximum number of partners that the chart shows. */
const maxPartners = 15;

/** The figures that the chart ranks partners by. */
const rankedBy: ((row: PartnerYear) => number)[] = [
  (row) => row.exports_goods_musd,
  (row) => row.imports_goods_musd,
  (row) => row.exports_goods_musd + row.imports_goods_musd,
];

/**
 * Goods exports and imports by partner and year, in million USD with the published decimals, so that totals and balances are
 * added before they are rounded. A year has the partners that are among its first 15 by exports, imports or their sum; the
 * chart never shows others, which would add 1.2 KB (gzip). For them, and where the Census Bureau lists no figure, the value
 * is null; `firstYears` tells them apart.
 */
export function topPartners(tables: Tables): object {
  const rows = tables.rows<PartnerYear>(table);
  const years = consecutiveYears(rows, table);
  const shown = shownRows(rows.filter((row) => row.partner !== 'WORLD'));
  const partners = [...new Set(shown.map((row) => row.partner))].sort();
  const column = (rows: PartnerYear[], key: 'exports_goods_musd' | 'imports_goods_musd'): (number | null)[] => {
    const byYear = new Map(rows.map((row) => [row.year, row[key]]));
    return years.map((year) => byYear.get(year) ?? null);
  };
  const byPartner = Map.groupBy(shown, (row) => row.partner);
  const world = rows.filter((row) => row.partner === 'WORLD');
  const firstYearOf = (partner: string): number => Math.min(...rows.filter((row) => row.partner === partner).map(({ year }) => year));
  const later = partners.map((partner) => [partner, firstYearOf(partner)] as const).filter(([, year]) => year !== years[0]);
  return {
    source: tables.source(table),
    firstYear: years[0],
    firstYears: Object.fromEntries(later),
    partners,
    names: partnerNames(tables, partners),
    exportsMusd: partners.map((partner) => column(byPartner.get(partner) ?? [], 'exports_goods_musd')),
    importsMusd: partners.map((partner) => column(byPartner.get(partner) ?? [], 'imports_goods_musd')),
    worldExportsMusd: column(world, 'exports_goods_musd'),
    worldImportsMusd: column(world, 'imports_goods_musd'),
  };
}

/** The rows of partners that are among the first of their year by any of the ranked figures. */
function shownRows(rows: PartnerYear[]): PartnerYear[] {
  const shown = [...Map.groupBy(rows, (row) => row.year).values()].flatMap((ofYear) =>
    rankedBy.flatMap((value) => ofYear.toSorted((a, b) => value(b) - value(a)).slice(0, maxPartners)),
  );
  return [...new Set(shown)];
}
