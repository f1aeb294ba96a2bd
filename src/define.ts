import elements from './elements/registry.ts';
import { define } from './frame/define.ts';

for (const element of elements) define(element);

// The types of all tags, for a page that imports only this module.
export type * from './elements/registry.ts';
