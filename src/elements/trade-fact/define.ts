import { define } from '../../frame/define.ts';
import { TradeFact } from './trade-fact.ts';

define('trade-fact', TradeFact);
