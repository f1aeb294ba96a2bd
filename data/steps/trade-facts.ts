import { type Tables } from '../table.ts';
import { type Facts } from './facts/fact.ts';
import { carFacts, machineryFacts, prefectureFacts } from './facts/goods.ts';
import { asiaPacificFacts, balanceFacts, goodsRankFacts, servicesRankFacts } from './facts/partners.ts';
import { stateFacts } from './facts/states.ts';
import { placeNames } from './names.ts';
import { prefectureExports } from './prefecture-exports.ts';

/** All figures that `<trade-fact>` can show, with their sources. */
export function tradeFacts(tables: Tables): object {
  const facts: Facts = {
    ...balanceFacts(tables),
    ...goodsRankFacts(tables),
    ...servicesRankFacts(tables),
    ...asiaPacificFacts(tables),
    ...stateFacts(tables),
    ...machineryFacts(tables),
    ...carFacts(tables),
    ...prefectureFacts(tables),
  };
  const sources = [...new Set(Object.values(facts).map(({ source }) => source))];
  const values = Object.values(facts).flatMap(({ values }) => values);
  const places = [...new Set(values.filter((value) => typeof value === 'string'))].sort();
  return {
    sources: Object.fromEntries(
      sources.map((source) => [source, source === 'estimate' ? prefectureExports(tables).source : tables.source(source)]),
    ),
    facts,
    places: placeNames(tables, places),
  };
}
