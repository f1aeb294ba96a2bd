import { html } from 'lit';
import { partnerCodes } from '../src/data/partner-codes.ts';
import { tradeFactsSlice } from '../src/data/trade-facts.ts';
import '../src/elements/trade-fact/define.ts';
import { namesOf } from '../src/elements/trade-fact/figures.ts';
import { looks } from './looks.ts';
import { partnerControl } from './packs.ts';

export default {
  title: 'Elements/trade-fact',
  component: 'trade-fact',
  args: { name: 'two-way-total', year: 2014 },
  argTypes: {
    name: { control: 'select', options: namesOf(tradeFactsSlice) },
    partner: partnerControl(partnerCodes.balance),
  },
};

const look = looks('trade-fact');
export const Default = look.Default;
export const Japanese = look.Japanese;
export const Narrow = look.Narrow;
export const Dark = look.Dark;
export const InASentence = {
  render: () =>
    html`<p>
      In 2014 the United States and Japan traded <trade-fact name="two-way-total" year="2014"></trade-fact> of goods and services, and
      <trade-fact name="states-over-1bn" year="2014"></trade-fact> states sold Japan goods worth a billion dollars or more.
    </p>`,
};
