import '../src/elements/trade-balance/define.ts';
import { TradeBalance } from '../src/elements/trade-balance/trade-balance.ts';
import { looks, sharedControls, yearControl } from './looks.ts';

export default {
  title: 'Elements/trade-balance',
  component: 'trade-balance',
  argTypes: {
    ...sharedControls,
    year: yearControl(TradeBalance.coverage),
    measure: { control: 'inline-radio', options: ['total', 'goods', 'services'] },
    basis: { control: 'inline-radio', options: ['bop', 'census'] },
  },
};

const look = looks('trade-balance');
export const Default = look.Default;
export const Japanese = look.Japanese;
export const Narrow = look.Narrow;
export const Dark = look.Dark;
export const Services2014 = { ...Default, args: { measure: 'services', year: 2014 } };
export const CensusBasis = { ...Default, args: { basis: 'census', year: 1985 } };
export const AsTable = { ...Default, args: { view: 'table' } };
