import { define } from '../../frame/define.ts';
import { StateMap } from './state-map.ts';

define(StateMap);

// Brings the types of the tag to whoever imports only this module.
export type { StateMap } from './state-map.ts';
