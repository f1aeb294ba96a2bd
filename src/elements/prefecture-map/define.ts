import { define } from '../../frame/define.ts';
import { PrefectureMap } from './prefecture-map.ts';

define(PrefectureMap);

// Brings the types of the tag to whoever imports only this module.
export type { PrefectureMap } from './prefecture-map.ts';
