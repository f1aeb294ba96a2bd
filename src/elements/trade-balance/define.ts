import { define } from '../../frame/define.ts';
import { TradeBalance } from './trade-balance.ts';

define('trade-balance', TradeBalance);

// So that types of the tag come along where only this module is imported.
export type { TradeBalance } from './trade-balance.ts';
