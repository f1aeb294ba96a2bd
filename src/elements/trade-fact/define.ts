import { define } from '../../frame/define.ts';
import { TradeFact } from './trade-fact.ts';

define(TradeFact);

// Brings the types of the tag to whoever imports only this module.
export type { TradeFact } from './trade-fact.ts';
