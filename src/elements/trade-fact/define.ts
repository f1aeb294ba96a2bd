import { define } from '../../frame/define.ts';
import { TradeFact } from './trade-fact.ts';

define(TradeFact);

// The types of the tag, for a page that imports only this module.
export type { TradeFact } from './trade-fact.ts';
