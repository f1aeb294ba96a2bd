import { define } from '../../frame/define.ts';
import { TradeBalance } from './trade-balance.ts';

define(TradeBalance);

// The types of the tag, for a page that imports only this module.
export type { TradeBalance } from './trade-balance.ts';
