import { define } from '../../frame/define.ts';
import { TradeComposition } from './trade-composition.ts';

define('trade-composition', TradeComposition);

// So that types of the tag come along where only this module is imported.
export type { TradeComposition } from './trade-composition.ts';
