import { define } from '../../frame/define.ts';
import { TradeBalance } from './trade-balance.ts';

define('trade-balance', TradeBalance);
