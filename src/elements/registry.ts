/**
 * The list of all elements, one line for each. `define.ts`, `index.ts`, the server, the command line, the build and the tests
 * read the tags from the classes that this module exports.
 */
export { PrefectureMap } from './prefecture-map/prefecture-map.ts';
export { PrefectureRanking } from './prefecture-ranking/prefecture-ranking.ts';
export { StateMap } from './state-map/state-map.ts';
export { StateRanking } from './state-ranking/state-ranking.ts';
export { TopPartners } from './top-partners/top-partners.ts';
export { TradeBalance } from './trade-balance/trade-balance.ts';
export { TradeComposition } from './trade-composition/trade-composition.ts';
export { TradeFact } from './trade-fact/trade-fact.ts';
