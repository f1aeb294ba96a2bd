import { choiceOf, type Choice } from '../../model/choice.ts';
import type { Lang } from '../../model/locale.ts';
import type { Flow } from './text.ts';

const text: Record<Lang, { flow: string; flows: Record<Flow, string> }> = {
  en: { flow: 'Exports or imports', flows: { exports: 'Exports', imports: 'Imports', total: 'Both' } },
  ja: { flow: '輸出入の別', flows: { exports: '輸出', imports: '輸入', total: '輸出入計' } },
};

export const topPartnersChoices = (flow: Flow, allowed: readonly Flow[], lang: Lang): readonly Choice[] => [
  choiceOf('flow', text[lang].flow, flow, allowed, text[lang].flows),
];
