import { define } from '../../frame/define.ts';
import { TradeComposition } from './trade-composition.ts';

define(TradeComposition);

// The types of the tag, for a page that imports only this module.
export type { TradeComposition } from './trade-composition.ts';
