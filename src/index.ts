export * from './elements/registry.ts';
export type { TradeHighlight, TradeSelect } from './frame/chart-element.ts';
