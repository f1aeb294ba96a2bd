import type { Measure } from '../../data/prefecture-figures.ts';
import { prefectureText } from '../../data/prefecture-text.ts';
import { choiceOf, type Choice } from '../../model/choice.ts';
import type { Lang } from '../../model/locale.ts';

export const prefectureMapChoices = (measure: Measure, allowed: readonly Measure[], lang: Lang): readonly Choice[] => [
  choiceOf('measure', prefectureText[lang].measure, measure, allowed, prefectureText[lang].measures),
];
