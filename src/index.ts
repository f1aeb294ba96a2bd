export * from './elements/registry.ts';
export type { TradeHighlight, TradeSelect } from './frame/events.ts';
