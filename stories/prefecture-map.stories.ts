import '../src/elements/prefecture-map/define.ts';
import { looks } from './looks.ts';

export default {
  title: 'Elements/prefecture-map',
  component: 'prefecture-map',
};

const look = looks('prefecture-map');
export const Default = look.Default;
export const Japanese = look.Japanese;
export const Narrow = look.Narrow;
export const Dark = look.Dark;
export const Customs = { ...Default, args: { measure: 'customs' } };
export const Aichi = { ...Default, args: { prefecture: 'JP-23' } };
export const AsTable = { ...Default, args: { view: 'table' } };
