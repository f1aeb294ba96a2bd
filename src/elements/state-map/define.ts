import { define } from '../../frame/define.ts';
import { StateMap } from './state-map.ts';

define('state-map', StateMap);

// So that types of the tag come along where only this module is imported.
export type { StateMap } from './state-map.ts';
