import { choiceOf, type Choice } from '../../model/choice.ts';
import type { Lang } from '../../model/locale.ts';
import type { Options } from './figures.ts';
import type { Basis, Measure } from './text.ts';

interface ChoicesText {
  measure: string;
  measures: Record<Measure, string>;
  basis: string;
  bases: Record<Basis, string>;
}

const text: Record<Lang, ChoicesText> = {
  en: {
    measure: 'Goods or services',
    measures: { total: 'Total', goods: 'Goods', services: 'Services' },
    basis: 'Basis of the figures',
    bases: { bop: 'Balance of payments', census: 'Census' },
  },
  ja: {
    measure: '財・サービスの別',
    measures: { total: '合計', goods: '財', services: 'サービス' },
    basis: '統計の基準',
    bases: { bop: '国際収支', census: '通関' },
  },
};

export function tradeBalanceChoices(
  { measure, basis }: Options,
  allowed: { measure: readonly Measure[]; basis: readonly Basis[] },
  lang: Lang,
): readonly Choice[] {
  const t = text[lang];
  return [choiceOf('measure', t.measure, measure, allowed.measure, t.measures), choiceOf('basis', t.basis, basis, allowed.basis, t.bases)];
}
