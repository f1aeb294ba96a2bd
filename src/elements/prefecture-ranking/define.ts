import { define } from '../../frame/define.ts';
import { PrefectureRanking } from './prefecture-ranking.ts';

define('prefecture-ranking', PrefectureRanking);

// So that types of the tag come along where only this module is imported.
export type { PrefectureRanking } from './prefecture-ranking.ts';
