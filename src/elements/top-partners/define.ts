import { define } from '../../frame/define.ts';
import { TopPartners } from './top-partners.ts';

define(TopPartners);

// Brings the types of the tag to whoever imports only this module.
export type { TopPartners } from './top-partners.ts';
