import '../src/elements/prefecture-ranking/define.ts';
import { looks } from './looks.ts';

export default {
  title: 'Elements/prefecture-ranking',
  component: 'prefecture-ranking',
  argTypes: {
    count: { control: { type: 'range', min: 1, max: 47 } },
  },
};

const look = looks('prefecture-ranking');
export const Default = look.Default;
export const Japanese = look.Japanese;
export const Narrow = look.Narrow;
export const Dark = look.Dark;
export const InAll = { ...Default, args: { per: 'total' } };
export const Customs = { ...Default, args: { measure: 'customs' } };
export const AsTable = { ...Default, args: { view: 'table', count: 47 } };
