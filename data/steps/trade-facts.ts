import { type Tables } from '../table.ts';
import { type Facts } from './facts/fact.ts';
import { cars, machinery, prefectures } from './facts/goods.ts';
import { bop, census, services } from './facts/partners.ts';
import { states } from './facts/states.ts';

/** Every figure that `<trade-fact>` can put into a sentence, and where each comes from. */
export function tradeFacts(tables: Tables): object {
  const facts: Facts = {
    ...bop(tables),
    ...census(tables),
    ...services(tables),
    ...states(tables),
    ...machinery(tables),
    ...cars(tables),
    ...prefectures(tables),
  };
  const names = new Map<string, { name_en: string; name_ja: string }>([
    ...tables.rows<{ state: string; name_en: string; name_ja: string }>('us-states').map((row) => [row.state, row] as const),
    ...tables
      .rows<{ prefecture: string; name_en: string; name_ja: string }>('japan-prefectures')
      .map((row) => [row.prefecture, row] as const),
  ]);
  const places = [...new Set(Object.values(facts).flatMap(({ values }) => values.filter((value) => typeof value === 'string')))].sort();
  return {
    sources: Object.fromEntries([...new Set(Object.values(facts).map(({ source }) => source))].map((name) => [name, tables.source(name)])),
    facts,
    places: {
      codes: places,
      en: places.map((code) => names.get(code)?.name_en),
      ja: places.map((code) => names.get(code)?.name_ja),
    },
  };
}
