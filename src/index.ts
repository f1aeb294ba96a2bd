export type { TradeSelect } from './frame/chart-element.ts';
export { PrefectureMap } from './elements/prefecture-map/prefecture-map.ts';
export { PrefectureRanking } from './elements/prefecture-ranking/prefecture-ranking.ts';
export { StateMap } from './elements/state-map/state-map.ts';
export { StateRanking } from './elements/state-ranking/state-ranking.ts';
export { TopPartners } from './elements/top-partners/top-partners.ts';
export { TradeBalance } from './elements/trade-balance/trade-balance.ts';
export { TradeComposition } from './elements/trade-composition/trade-composition.ts';
export { TradeFact } from './elements/trade-fact/trade-fact.ts';
