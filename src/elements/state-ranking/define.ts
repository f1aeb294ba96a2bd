import { define } from '../../frame/define.ts';
import { StateRanking } from './state-ranking.ts';

define(StateRanking);

// Brings the types of the tag to whoever imports only this module.
export type { StateRanking } from './state-ranking.ts';
