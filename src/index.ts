export * from './elements/registry.ts';
export type { Partner, PartnerCode, TradeError, TradeHighlight, TradeSelect, TradeYear } from './frame/chart-element.ts';
