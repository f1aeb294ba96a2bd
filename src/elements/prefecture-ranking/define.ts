import { define } from '../../frame/define.ts';
import { PrefectureRanking } from './prefecture-ranking.ts';

define(PrefectureRanking);

// Brings the types of the tag to whoever imports only this module.
export type { PrefectureRanking } from './prefecture-ranking.ts';
