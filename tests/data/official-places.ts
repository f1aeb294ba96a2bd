/** The official figures for states and prefectures. See official.ts. */
import type { Tables } from '../../data/table.ts';
import { billions, percent, total, type Official } from './official-figure.ts';

interface State {
  name: string;
  japan: number;
  world: number;
  /** The listed partners, without Japan. */
  others: Map<string, number>;
}

/** Asia as the kit counts it: East, Southeast and South Asia. */
const asia =
  'Afghanistan|Bangladesh|Bhutan|Brunei|Burma|Cambodia|China|Hong Kong|India|Indonesia|Korea, North|Korea, South|Laos|Macau|Malaysia|Maldives|Mongolia|Nepal|Pakistan|Philippines|Singapore|Sri Lanka|Taiwan|Thailand|Timor-Leste|Vietnam'.split(
    '|',
  );

/** Goods exports of the 50 states in 2013. */
export function states(tables: Tables): Record<string, Official> {
  const rows = tables
    .rows<{ year: number; state: string; partner: string; exports_goods_musd: number }>('us-states-exports')
    .filter(({ year }) => year === 2013);
  const read = (state: string, name: string): State => {
    const values = new Map(rows.filter((row) => row.state === state).map((row) => [row.partner, row.exports_goods_musd]));
    const { World: world = NaN, Japan: japan = NaN } = Object.fromEntries(values);
    values.delete('World');
    values.delete('Japan');
    return { name, world, japan, others: values };
  };
  const fifty = tables
    .rows<{ state: string; name_en: string }>('us-states')
    .filter(({ state }) => state !== 'DC')
    .map(({ state, name_en }) => read(state, name_en));
  const byValue = fifty.toSorted((a, b) => b.japan - a.japan);
  const byShare = fifty.toSorted((a, b) => b.japan / b.world - a.japan / a.world);
  const place = (ranked: State[], index: number, name: string): string =>
    ranked[index]?.name === name ? (['first', 'second'][index] ?? '') : '';
  const share = (index: number): string => percent(byShare[index]!.japan / byShare[index]!.world);
  const last = byValue.at(-1)!;

  /** Exports that are in the total of a state, but not to a listed partner. */
  const unlisted = ({ world, japan, others }: State): number => Math.max(world - japan - total(others.values()), 0);
  const bestRank = ({ japan, others }: State): number => 1 + [...others.values()].filter((value) => value > japan).length;
  const worstRank = (state: State): number => bestRank(state) + Math.floor(unlisted(state) / state.japan);
  const toAsia = ({ japan, others }: State): number => japan + total(asia.map((partner) => others.get(partner) ?? 0));
  const certain = fifty.filter((state) => state.japan / (toAsia(state) + unlisted(state)) >= 0.2).length;
  const possible = fifty.filter((state) => state.japan / toAsia(state) >= 0.2).length;
  const top10 = [fifty.filter((state) => worstRank(state) <= 10).length, fifty.filter((state) => bestRank(state) <= 10).length] as const;
  const hasDc = !Number.isNaN(read('DC', '').japan);
  return {
    'states-1500m-2013': { figure: String(fifty.filter(({ japan }) => japan >= 1500).length) },
    'states-1bn-2013': { figure: String(fifty.filter(({ japan }) => japan >= 1000).length) },
    'every-state-2013': { figure: `${last.japan.toFixed(0)} (${last.name})` },
    'california-2013': { figure: `${billions(byValue[0]!.japan)}, ${place(byValue, 0, 'California')}` },
    'alaska-share-2013': { figure: `${share(0)}, ${place(byShare, 0, 'Alaska')}` },
    'hawaii-share-2013': { figure: `${share(1)}, ${place(byShare, 1, 'Hawaii')}` },
    'asia-share-20-2013': {
      figure: `${certain} to ${possible} states`,
      words: [
        `${certain} states for certain, ${possible} at most: 19 is ${certain < 19 && 19 < possible ? 'possible' : 'not possible'}`,
        hasDc ? '' : 'For DC no exports to Japan are listed',
      ],
    },
    'top10-destination': {
      figure: `${top10[0]} to ${top10[1]} of ${fifty.length} states`,
      agrees: top10[0] > fifty.length / 2,
      words: [`${top10[0]} states for certain, ${top10[1]} at most`],
    },
  };
}

interface EndUse {
  end_use_code: string;
  imports_usd: number;
}

/** US imports from Japan in 2014 by end-use. */
const importsOf2014 = (tables: Tables): EndUse[] =>
  tables.rows<EndUse & { year: number }>('us-imports-enduse').filter(({ year }) => year === 2014);

/** The estimate of exports by prefecture in 2014, in million USD: imports by end-use, divided by shipments of each industry. */
export function madeByPrefecture(tables: Tables): Map<string, number> {
  const imports = importsOf2014(tables);
  const divisions = tables.rows<{ end_use_code: string; jsic_division: string | null }>('enduse-to-jsic');
  const shipments = tables.rows<{ prefecture: string; jsic_division: string; shipments_10k_jpy: number | null }>('japan-shipments-2014');
  const madeMusd = new Map<string, number>();
  for (const [division, cells] of Map.groupBy(shipments, (row) => row.jsic_division)) {
    const codes = new Set(divisions.filter((row) => row.jsic_division === division).map((row) => row.end_use_code));
    const ofDivision = total(imports.filter((row) => codes.has(row.end_use_code)).map((row) => row.imports_usd)) / 1e6;
    const shipped = total(cells.map((row) => row.shipments_10k_jpy ?? 0));
    for (const { prefecture, shipments_10k_jpy } of cells)
      madeMusd.set(prefecture, (madeMusd.get(prefecture) ?? 0) + (ofDivision * (shipments_10k_jpy ?? 0)) / shipped);
  }
  return madeMusd;
}

/** Exports of prefectures, by the estimate, and imports of cars. */
export function prefectures(tables: Tables): Record<string, Official> {
  const imports = importsOf2014(tables);
  const importsMusd = total(imports.map((row) => row.imports_usd)) / 1e6;
  const carsMusd = imports.find(({ end_use_code }) => end_use_code === '30000')!.imports_usd / 1e6;
  const madeMusd = madeByPrefecture(tables);
  const count = (fromMusd: number): string => `${[...madeMusd.values()].filter((musd) => musd >= fromMusd).length} (estimate)`;
  const aichi = madeMusd.get('JP-23') ?? NaN;
  return {
    'prefectures-10m-2014': { figure: count(10) },
    'prefectures-1bn-2014': { figure: count(1000) },
    'aichi-2014': { figure: `${billions(aichi)} (estimate), ${aichi === Math.max(...madeMusd.values()) ? 'first' : ''}` },
    'aichi-share-2014': {
      figure: `${percent(aichi / importsMusd)} (estimate)`,
      words: [`$44 billion is ${percent(44_000 / importsMusd)}% of US goods imports from Japan`],
    },
    // Its denominator, the imports from all countries, is in no table.
    'auto-share': { figure: null, words: [`passenger cars from Japan ($${billions(carsMusd)} billion)`] },
  };
}
