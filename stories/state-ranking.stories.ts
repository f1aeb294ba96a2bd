import { partnerCodes } from '../src/data/partner-codes.ts';
import '../src/elements/state-ranking/define.ts';
import { StateRanking } from '../src/elements/state-ranking/state-ranking.ts';
import { looks, yearControl } from './looks.ts';
import { partnerControl } from './packs.ts';

export default {
  title: 'Elements/state-ranking',
  component: 'state-ranking',
  argTypes: {
    partner: partnerControl(partnerCodes.states),
    year: yearControl(StateRanking.coverage),
    compare: yearControl(StateRanking.coverage),
    count: { control: { type: 'range', min: 1, max: 25 } },
  },
};

const look = looks('state-ranking');
export const Default = look.Default;
export const Japanese = look.Japanese;
export const Narrow = look.Narrow;
export const Dark = look.Dark;
export const Certain2013 = { ...Default, args: { year: 2013 } };
export const WorldShare2013 = { ...Default, args: { measure: 'world-share', year: 2013 } };
export const ValueBeside2013 = { ...Default, args: { measure: 'value', compare: 2013 } };
export const AsTable = { ...Default, args: { view: 'table' } };
