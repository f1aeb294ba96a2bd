import { define } from '../../frame/define.ts';
import { TopPartners } from './top-partners.ts';

define('top-partners', TopPartners);
