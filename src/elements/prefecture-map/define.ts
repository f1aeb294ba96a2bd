import { define } from '../../frame/define.ts';
import { PrefectureMap } from './prefecture-map.ts';

define('prefecture-map', PrefectureMap);
