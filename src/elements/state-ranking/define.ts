import { define } from '../../frame/define.ts';
import { StateRanking } from './state-ranking.ts';

define('state-ranking', StateRanking);

// So that types of the tag come along where only this module is imported.
export type { StateRanking } from './state-ranking.ts';
