import { partnerCodes } from '../src/data/partner-codes.ts';
import '../src/elements/state-map/define.ts';
import { StateMap } from '../src/elements/state-map/state-map.ts';
import { looks, yearControl } from './looks.ts';
import { partnerControl } from './packs.ts';

export default {
  title: 'Elements/state-map',
  component: 'state-map',
  argTypes: {
    partner: partnerControl(partnerCodes.states),
    year: yearControl(StateMap.coverage),
    compare: yearControl(StateMap.coverage),
  },
};

const look = looks('state-map');
export const Default = look.Default;
export const Japanese = look.Japanese;
export const Narrow = look.Narrow;
export const Dark = look.Dark;
export const Share2013 = { ...Default, args: { measure: 'share', year: 2013 } };
export const Rank2013 = { ...Default, args: { measure: 'rank', year: 2013 } };
export const California2013 = { ...Default, args: { state: 'CA', year: 2013 } };
export const Change2013To2020 = { ...Default, args: { compare: 2013 } };
export const AsTable = { ...Default, args: { view: 'table' } };
export const TimelineOnly = { ...Default, args: { controls: 'year', year: 2014 } };
