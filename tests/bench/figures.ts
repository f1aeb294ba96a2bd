/** The figures of the other libraries' charts: the years and the geometry of the kit's elements, read from its slices. */
import { readFileSync } from 'node:fs';
import { Tables } from '../../data/table.ts';

const slice = (name: string): unknown => JSON.parse(readFileSync(new URL(`../../data/slices/${name}.json`, import.meta.url), 'utf8'));

interface Region {
  type: string;
  id: string;
  arcs: unknown;
  properties: { at: number[]; to: number[]; tile: number[] };
}

interface Topology {
  type: 'Topology';
  arcs: number[][][];
  objects: { regions: { type: string; geometries: Region[] } };
}

const regionNames = new Intl.DisplayNames('en', { type: 'region' });

const sources: Record<string, () => Record<string, unknown>> = {
  map() {
    const {
      firstYear,
      states: ids,
      japanMusd: musd,
    } = slice('state-exports') as { firstYear: number; states: string[]; japanMusd: unknown };
    const names = slice('state-names') as { codes: string[]; en: string[] };
    const { type, arcs, objects } = slice('us-states') as Topology;
    // Neighbors, tiles and label points are left out, because only the kit reads them.
    const geometries = objects.regions.geometries.map(({ type, id, arcs }) => ({ type, id, arcs }));
    const topology = {
      type,
      transform: { scale: [1, 1], translate: [0, 0] },
      arcs,
      objects: { regions: { type: 'GeometryCollection', geometries } },
    };
    return { firstYear, ids, names: ids.map((id) => names.en[names.codes.indexOf(id)]), musd, topology };
  },
  bars() {
    const {
      firstYear,
      partners,
      exportsMusd: musd,
    } = slice('top-partners') as { firstYear: number; partners: string[]; exportsMusd: unknown };
    return { firstYear, names: partners.map((code) => regionNames.of(code)), musd };
  },
  /** Positions, neighbors and tiles of the states, from which the kit makes keyboard navigation, callouts and tiles. */
  places() {
    const { width, height, objects } = slice('us-states') as Topology & { width: number; height: number };
    const { geometries } = objects.regions;
    const placed = geometries.map(({ id, properties: { at, to, tile } }) => [
      id,
      { at, to: to.map((index) => geometries[index]?.id), tile },
    ]);
    return { places: Object.fromEntries(placed) as unknown, reach: { width, height } };
  },
  /** Published exports by partner and year, the last year first. */
  rows() {
    const rows = new Tables(new URL('../../data/', import.meta.url)).rows<{ year: number; partner: string; exports_goods_musd: number }>(
      'us-partners-goods-census',
    );
    const named = rows
      .filter(({ partner }) => partner !== 'WORLD')
      .map(({ year, partner: code, exports_goods_musd: value }) => ({
        name: `${regionNames.of(code) ?? code} ${year}`,
        code,
        year,
        value,
      }));
    return { rows: named.reverse() };
  },
  lines() {
    const { bop } = slice('trade-balance') as { bop: Record<string, number[]> & { firstYear: number } };
    const total = (flow: string): number[] => bop[`${flow}GoodsMusd`]!.map((goods, i) => goods + bop[`${flow}ServicesMusd`]![i]!);
    return { firstYear: bop.firstYear, exports: total('exports'), imports: total('imports') };
  },
};

/**
 * Returns the code of the module `figures:<chart>`.
 * @throws {Error} if the chart is unknown
 */
export function figuresModule(chart: string): string {
  const source = sources[chart];
  if (!source) throw new Error(`figures:${chart} is not one of ${Object.keys(sources).join(', ')}`);
  return Object.entries(source())
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
    .join('\n');
}
