import { define } from '../../frame/define.ts';
import { PrefectureRanking } from './prefecture-ranking.ts';

define('prefecture-ranking', PrefectureRanking);
