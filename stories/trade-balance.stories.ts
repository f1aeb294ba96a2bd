import { partnerCodes } from '../src/data/partner-codes.ts';
import '../src/elements/trade-balance/define.ts';
import { TradeBalance } from '../src/elements/trade-balance/trade-balance.ts';
import { looks, yearControl } from './looks.ts';
import { partnerControl } from './packs.ts';

export default {
  title: 'Elements/trade-balance',
  component: 'trade-balance',
  argTypes: {
    partner: partnerControl(partnerCodes.balance),
    'compare-partner': partnerControl(partnerCodes.balance),
    year: yearControl(TradeBalance.coverage),
    compare: yearControl(TradeBalance.coverage),
  },
};

const look = looks('trade-balance');
export const Default = look.Default;
export const Japanese = look.Japanese;
export const Narrow = look.Narrow;
export const Dark = look.Dark;
export const Services2014 = { ...Default, args: { measure: 'services', year: 2014 } };
export const CensusBasis = { ...Default, args: { basis: 'census', year: 1985 } };
export const SouthKoreaAndJapan = { ...Default, args: { partner: 'KR', 'compare-partner': 'JP' } };
export const Beside2009 = { ...Default, args: { compare: 2009 } };
export const Annotated = { ...Default, args: { annotations: '2009: Financial crisis; 2011: Tōhoku earthquake; 2020: Pandemic' } };
export const AsTable = { ...Default, args: { view: 'table' } };
export const WithoutControls = { ...Default, args: { controls: 'none', year: 2014 } };
