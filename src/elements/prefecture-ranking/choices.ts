import type { Measure } from '../../data/prefecture-figures.ts';
import { prefectureText, type Per } from '../../data/prefecture-text.ts';
import { choiceOf, type Choice } from '../../model/choice.ts';
import type { Lang } from '../../model/locale.ts';
import { perValues, type Options } from './figures.ts';

const text: Record<Lang, { per: string; perValues: Record<Per, string> }> = {
  en: { per: 'Ranked by', perValues: { residents: 'Per resident', total: 'Total' } },
  ja: { per: '順位の基準', perValues: { residents: '人口当たり', total: '総額' } },
};

export function prefectureRankingChoices({ measure, per }: Options, measures: readonly Measure[], lang: Lang): readonly Choice[] {
  const t = text[lang];
  const p = prefectureText[lang];
  return [choiceOf('per', t.per, per, perValues, t.perValues), choiceOf('measure', p.measure, measure, measures, p.measures)];
}
