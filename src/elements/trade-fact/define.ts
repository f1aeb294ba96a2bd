import { define } from '../../frame/define.ts';
import { TradeFact } from './trade-fact.ts';

define('trade-fact', TradeFact);

// So that types of the tag come along where only this module is imported.
export type { TradeFact } from './trade-fact.ts';
