import { html, type TemplateResult } from 'lit';
import '../src/elements/state-map/define.ts';
import '../src/elements/state-ranking/define.ts';
import '../src/elements/trade-balance/define.ts';
import { partnerCodes } from '../src/data/partner-codes.ts';
import { partnerControl } from './packs.ts';

interface Args {
  partner: string;
  lang: string;
}

/** The balance with a partner, and the exports of the states to it on a map and ranked. */
const charts = ({ partner, lang }: Args): TemplateResult =>
  html`<div lang=${lang} style="display: grid; gap: 2rem">
    <trade-balance partner=${partner}></trade-balance>
    <state-map partner=${partner}></state-map>
    <state-ranking partner=${partner} measure="world-share"></state-ranking>
  </div>`;

export default {
  title: 'Beyond Japan',
  tags: ['!autodocs'],
  render: charts,
  argTypes: { partner: partnerControl(partnerCodes.states), lang: { control: 'inline-radio', options: ['en', 'ja'] } },
};

export const SouthKorea = { args: { partner: 'KR', lang: 'en' } };
export const SouthKoreaInJapanese = { args: { partner: 'KR', lang: 'ja' } };
