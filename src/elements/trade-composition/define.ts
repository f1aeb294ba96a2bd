import { define } from '../../frame/define.ts';
import { TradeComposition } from './trade-composition.ts';

define(TradeComposition);

// Brings the types of the tag to whoever imports only this module.
export type { TradeComposition } from './trade-composition.ts';
