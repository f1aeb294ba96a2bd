import { define } from '../../frame/define.ts';
import { StateMap } from './state-map.ts';

define('state-map', StateMap);
