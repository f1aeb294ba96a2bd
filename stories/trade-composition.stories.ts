import '../src/elements/trade-composition/define.ts';
import { TradeComposition } from '../src/elements/trade-composition/trade-composition.ts';
import { looks, yearControl } from './looks.ts';

export default {
  title: 'Elements/trade-composition',
  component: 'trade-composition',
  argTypes: {
    year: yearControl(TradeComposition.coverage),
    compare: yearControl(TradeComposition.coverage),
  },
};

const look = looks('trade-composition');
export const Default = look.Default;
export const Japanese = look.Japanese;
export const Narrow = look.Narrow;
export const Dark = look.Dark;
export const Page2014 = { ...Default, args: { year: 2014 } };
export const ImportsByIndustry = { ...Default, args: { classification: 'naics', flow: 'imports' } };
export const Beside2010 = { ...Default, args: { year: 2020, compare: 2010 } };
export const AsTable = { ...Default, args: { view: 'table' } };
