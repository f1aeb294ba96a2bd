import { define } from '../../frame/define.ts';
import { TopPartners } from './top-partners.ts';

define(TopPartners);

// The types of the tag, for a page that imports only this module.
export type { TopPartners } from './top-partners.ts';
