export * from './elements/registry.ts';
export type { TradeSelect } from './frame/chart-element.ts';
export type { TradeHighlight } from './frame/link-controller.ts';
