import { define } from '../../frame/define.ts';
import { TradeBalance } from './trade-balance.ts';

define(TradeBalance);

// Brings the types of the tag to whoever imports only this module.
export type { TradeBalance } from './trade-balance.ts';
