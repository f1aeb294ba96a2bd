import type { WorldRegion } from '../../data/state-region.ts';
import { choiceOf, type Choice } from '../../model/choice.ts';
import type { Lang } from '../../model/locale.ts';
import { text as stateRankingText, type Measure } from './text.ts';

const text: Record<Lang, { measure: string; measures: (region: string) => Record<Measure, string> }> = {
  en: {
    measure: 'Ranked by',
    measures: (region) => ({
      'region-share': `${region} share`,
      'world-share': 'World share',
      value: 'Value',
    }),
  },
  ja: {
    measure: '順位の基準',
    measures: (region) => ({ 'region-share': `${region}内の割合`, 'world-share': '全体の割合', value: '金額' }),
  },
};

/** @param region the region of the world that the partner is in */
export function stateRankingChoices(measure: Measure, allowed: readonly Measure[], region: WorldRegion, lang: Lang): readonly Choice[] {
  const t = text[lang];
  return [choiceOf('measure', t.measure, measure, allowed, t.measures(stateRankingText[lang].regions[region].region))];
}
