import * as elements from './elements/registry.ts';
import { define } from './frame/define.ts';

for (const element of Object.values(elements)) define(element);

// Brings the types of all tags to whoever imports only this module.
export type * from './elements/registry.ts';
