import '../src/elements/state-map/define.ts';
import { StateMap } from '../src/elements/state-map/state-map.ts';
import { looks, sharedControls, yearControl } from './looks.ts';

export default {
  title: 'Elements/state-map',
  component: 'state-map',
  argTypes: {
    ...sharedControls,
    year: yearControl(StateMap.coverage),
    measure: { control: 'inline-radio', options: ['value', 'share', 'rank'] },
    state: { control: 'text' },
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
export const AsTable = { ...Default, args: { view: 'table' } };
