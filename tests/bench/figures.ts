/** The figures of the other libraries' charts: the years and the geometry of the kit's elements, read from its slices. */
import { readFileSync } from 'node:fs';
import { quantize } from 'topojson-client';
import { regionTopology } from '../../data/maps/simplify.ts';
import { Tables } from '../../data/table.ts';
import type { RegionMap } from '../../src/model/region-map.ts';
import { linesOf } from '../support/path-lines.ts';

const slice = (name: string): unknown => JSON.parse(readFileSync(new URL(`../../data/slices/${name}.json`, import.meta.url), 'utf8'));

/**
 * The geometry of the state map as TopoJSON, which the other libraries read. Neighbors, tiles and label points are left out, because
 * only the kit reads them.
 */
function statesTopology(): object {
  const { regions } = slice('us-states') as RegionMap;
  const shapes = regions.map(({ id, path }) => ({ id, polygons: linesOf(path).map((ring) => [ring]) }));
  // The coordinates are integers already. This writes the arcs as steps from point to point, as TopoJSON is published.
  const { arcs, transform, objects } = quantize(regionTopology(shapes), { scale: [1, 1], translate: [0, 0] });
  const geometries = objects.regions.geometries.map(({ type, id, arcs }) =>
    arcs.length === 1 ? { type: 'Polygon', id, arcs: arcs[0] } : { type, id, arcs },
  );
  return { type: 'Topology', transform, arcs, objects: { regions: { type: 'GeometryCollection', geometries } } };
}

const regionNames = new Intl.DisplayNames('en', { type: 'region' });

const sources: Record<string, () => Record<string, unknown>> = {
  map() {
    const {
      firstYear,
      states: ids,
      partnerMusd: musd,
    } = slice('state-exports') as { firstYear: number; states: string[]; partnerMusd: unknown };
    const names = slice('state-names') as { codes: string[]; en: string[] };
    return { firstYear, ids, names: ids.map((id) => names.en[names.codes.indexOf(id)]), musd, topology: statesTopology() };
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
    const { width, height, regions } = slice('us-states') as RegionMap;
    const placed = regions.map(({ id, at, to, tile }) => [id, { at, to: to.map((index) => regions[index]?.id), tile }]);
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
