import { define } from '../../frame/define.ts';
import { PrefectureRanking } from './prefecture-ranking.ts';

define(PrefectureRanking);

// The types of the tag, for a page that imports only this module.
export type { PrefectureRanking } from './prefecture-ranking.ts';
