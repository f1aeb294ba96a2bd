/**
 * The list of all elements. `define.ts`, `index.ts`, the server, the command line, the build and the tests read the tags from the classes
 * that this module exports.
 */
import { PrefectureMap } from './prefecture-map/prefecture-map.ts';
import { PrefectureRanking } from './prefecture-ranking/prefecture-ranking.ts';
import { StateMap } from './state-map/state-map.ts';
import { StateRanking } from './state-ranking/state-ranking.ts';
import { TopPartners } from './top-partners/top-partners.ts';
import { TradeBalance } from './trade-balance/trade-balance.ts';
import { TradeComposition } from './trade-composition/trade-composition.ts';
import { TradeFact } from './trade-fact/trade-fact.ts';

export { PrefectureMap, PrefectureRanking, StateMap, StateRanking, TopPartners, TradeBalance, TradeComposition, TradeFact };

// A list, since the object that a bundler makes of `import *` contains what old libraries add to Object.prototype.
export default [PrefectureMap, PrefectureRanking, StateMap, StateRanking, TopPartners, TradeBalance, TradeComposition, TradeFact];
