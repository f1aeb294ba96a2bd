import '../src/elements/prefecture-map/define.ts';
import { looks, sharedControls } from './looks.ts';

export default {
  title: 'Elements/prefecture-map',
  component: 'prefecture-map',
  argTypes: {
    ...sharedControls,
    measure: { control: 'inline-radio', options: ['production', 'customs'] },
    prefecture: { control: 'text' },
  },
};

const look = looks('prefecture-map');
export const Default = look.Default;
export const Japanese = look.Japanese;
export const Narrow = look.Narrow;
export const Dark = look.Dark;
export const Customs = { ...Default, args: { measure: 'customs' } };
export const Aichi = { ...Default, args: { prefecture: 'JP-23' } };
export const AsTable = { ...Default, args: { view: 'table' } };
