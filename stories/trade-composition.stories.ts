import '../src/elements/trade-composition/define.ts';
import { TradeComposition } from '../src/elements/trade-composition/trade-composition.ts';
import { looks, sharedControls, yearControl } from './looks.ts';

export default {
  title: 'Elements/trade-composition',
  component: 'trade-composition',
  argTypes: {
    ...sharedControls,
    year: yearControl(TradeComposition.coverage),
    classification: { control: 'inline-radio', options: ['sitc', 'naics'] },
    flow: { control: 'inline-radio', options: ['both', 'exports', 'imports'] },
  },
};

const look = looks('trade-composition');
export const Default = look.Default;
export const Japanese = look.Japanese;
export const Narrow = look.Narrow;
export const Dark = look.Dark;
export const Page2014 = { ...Default, args: { year: 2014 } };
export const ImportsByIndustry = { ...Default, args: { classification: 'naics', flow: 'imports' } };
export const AsTable = { ...Default, args: { view: 'table' } };
