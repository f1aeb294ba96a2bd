import { define } from '../../frame/define.ts';
import { PrefectureMap } from './prefecture-map.ts';

define('prefecture-map', PrefectureMap);

// So that types of the tag come along where only this module is imported.
export type { PrefectureMap } from './prefecture-map.ts';
