import { define } from '../../frame/define.ts';
import { StateRanking } from './state-ranking.ts';

define(StateRanking);

// The types of the tag, for a page that imports only this module.
export type { StateRanking } from './state-ranking.ts';
