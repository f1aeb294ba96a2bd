import { choiceOf, type Choice } from '../../model/choice.ts';
import type { Lang } from '../../model/locale.ts';
import type { Measure } from './text.ts';

const text: Record<Lang, { measure: string; measures: Record<Measure, string> }> = {
  en: { measure: 'Figure on the map', measures: { value: 'Value', share: 'Share', rank: 'Rank' } },
  ja: { measure: '地図に示す数値', measures: { value: '金額', share: '割合', rank: '順位' } },
};

export const stateMapChoices = (measure: Measure, allowed: readonly Measure[], lang: Lang): readonly Choice[] => [
  choiceOf('measure', text[lang].measure, measure, allowed, text[lang].measures),
];
