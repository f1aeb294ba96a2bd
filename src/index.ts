export type { TradeSelect } from './frame/chart-element.ts';
export { TopPartners } from './elements/top-partners/top-partners.ts';
export { TradeBalance } from './elements/trade-balance/trade-balance.ts';
