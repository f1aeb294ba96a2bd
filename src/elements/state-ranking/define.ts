import { define } from '../../frame/define.ts';
import { StateRanking } from './state-ranking.ts';

define('state-ranking', StateRanking);
