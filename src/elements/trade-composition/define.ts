import { define } from '../../frame/define.ts';
import { TradeComposition } from './trade-composition.ts';

define('trade-composition', TradeComposition);
