import '../src/elements/top-partners/define.ts';
import { TopPartners } from '../src/elements/top-partners/top-partners.ts';
import { looks, sharedControls, yearControl } from './looks.ts';

export default {
  title: 'Elements/top-partners',
  component: 'top-partners',
  argTypes: {
    ...sharedControls,
    year: yearControl(TopPartners.coverage),
    flow: { control: 'inline-radio', options: ['exports', 'imports', 'total'] },
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
export const AsTable = { ...Default, args: { view: 'table', count: 15 } };
