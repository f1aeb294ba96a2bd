import { define } from '../../frame/define.ts';
import { PrefectureMap } from './prefecture-map.ts';

define(PrefectureMap);

// The types of the tag, for a page that imports only this module.
export type { PrefectureMap } from './prefecture-map.ts';
