import { topPartnersSlice } from '../src/data/top-partners.ts';
import '../src/elements/top-partners/define.ts';
import { TopPartners } from '../src/elements/top-partners/top-partners.ts';
import { looks, yearControl } from './looks.ts';
import { partnerControl } from './packs.ts';

export default {
  title: 'Elements/top-partners',
  component: 'top-partners',
  argTypes: {
    partner: partnerControl(topPartnersSlice.partners.filter((code) => code !== 'JP')),
    year: yearControl(TopPartners.coverage),
    compare: yearControl(TopPartners.coverage),
    count: { control: { type: 'range', min: 1, max: 15 } },
  },
};

const look = looks('top-partners');
export const Default = look.Default;
export const Japanese = look.Japanese;
export const Narrow = look.Narrow;
export const Dark = look.Dark;
export const Imports2025 = { ...Default, args: { flow: 'imports', year: 2025, count: 15 } };
export const JapanBelowAGap = { ...Default, args: { count: 3 } };
export const Beside2004 = { ...Default, args: { compare: 2004 } };
export const AsTable = { ...Default, args: { view: 'table', count: 15 } };
