import { define } from '../../frame/define.ts';
import { StateMap } from './state-map.ts';

define(StateMap);

// The types of the tag, for a page that imports only this module.
export type { StateMap } from './state-map.ts';
