import { define } from '../../frame/define.ts';
import { TopPartners } from './top-partners.ts';

define('top-partners', TopPartners);

// So that types of the tag come along where only this module is imported.
export type { TopPartners } from './top-partners.ts';
