import { choiceOf, compareChoice, type Choice } from '../../model/choice.ts';
import type { Lang } from '../../model/locale.ts';
import type { Options } from './figures.ts';
import type { Classification, Flow } from './text.ts';

interface ChoicesText {
  flow: string;
  flows: Record<Flow, string>;
  classification: string;
}

const text: Record<Lang, ChoicesText> = {
  en: {
    flow: 'Exports or imports',
    flows: { both: 'Both', exports: 'Exports', imports: 'Imports' },
    classification: 'Classification',
  },
  ja: { flow: '輸出入の別', flows: { both: '輸出入', exports: '輸出', imports: '輸入' }, classification: '分類' },
};

const classificationNames: Record<Classification, string> = { sitc: 'SITC', naics: 'NAICS' };

export function tradeCompositionChoices(
  { flow, classification, year, compare }: Options,
  years: readonly [first: number, last: number],
  allowed: { flow: readonly Flow[]; classification: readonly Classification[] },
  lang: Lang,
): readonly Choice[] {
  const t = text[lang];
  return [
    choiceOf('flow', t.flow, flow, allowed.flow, t.flows),
    choiceOf('classification', t.classification, classification, allowed.classification, classificationNames),
    ...compareChoice(compare, year, years, lang),
  ];
}
