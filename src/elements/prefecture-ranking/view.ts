import { barsLayout, type BarsView } from '../../charts/bars/layout.ts';
import { nameOf, type Names } from '../../data/names.ts';
import type { PrefectureExportsSlice } from '../../data/prefecture-exports.ts';
import { prefectureProvenance } from '../../data/provenance.ts';
import { axisUnit, number, usd } from '../../model/format.ts';
import { sourceLine } from '../../model/source.ts';
import type { Env } from '../../model/view.ts';
import { text, type Measure, type Per } from './text.ts';

export const pers = ['residents', 'total'] as const;

/** The measures, the default first: customs figures once they cover every prefecture, the estimate until then. */
export const measuresOf = (slice: PrefectureExportsSlice): readonly [Measure, ...Measure[]] =>
  slice.customsMusd.includes(null) ? ['production', 'customs'] : ['customs', 'production'];

export interface PrefectureRankingOptions {
  year: number;
  measure: Measure;
  per: Per;
  count: number;
}

/** The first prefectures by what they sell to the United States, in all or per 100,000 residents. */
export function prefectureRankingView(
  { exports: slice, names }: { exports: PrefectureExportsSlice; names: Names },
  { year, measure, per, count }: PrefectureRankingOptions,
  { width, lang }: Env,
): BarsView {
  const t = text[lang];
  const p = prefectureProvenance[lang];
  const isEstimate = measure === 'production';
  const estimate = isEstimate ? p.estimate : '';
  const all = slice.prefectures
    .flatMap((code, i) => {
      const totalMusd = isEstimate ? slice.productionMusd[i] : slice.customsMusd[i];
      const residents = slice.populationPersons[i] ?? NaN;
      if (totalMusd == null) return [];
      const perResidentsMusd = (totalMusd / residents) * 1e5;
      const atLeast = isEstimate && slice.atLeast.includes(code);
      return [
        {
          code,
          name: nameOf(names, code, lang),
          totalMusd,
          residents,
          perResidentsMusd,
          atLeast,
          value: per === 'residents' ? perResidentsMusd : totalMusd,
        },
      ];
    })
    .sort((a, b) => b.value - a.value);
  const shown = all.slice(0, count);
  const source = isEstimate ? slice.source : slice.customsSource;
  const missing = slice.prefectures.length - all.length;
  const write = (musd: number, atLeast: boolean, short = false): string => {
    const amount = usd(musd, lang, short);
    return atLeast ? p.atLeast(amount) : amount;
  };
  const max = shown[0]?.value ?? 0;
  const unit = axisUnit(max, lang);
  const { bars, ...drawing } = barsLayout({
    width,
    items: shown.map(({ name, value, atLeast }) => ({ label: name, value, text: write(value, atLeast, true), detail: '' })),
    together: shown.length,
    max,
    unit: { perUnit: unit.perUnit, name: t.unit(per, unit.name, estimate) },
    tick: (units) => number(units),
  });
  const first = shown[0];
  const title = t.title(per, shown.length, year, estimate);
  return {
    ...drawing,
    title,
    takeaway: first ? t.takeaway(per, first.name, write(first.value, first.atLeast), year, estimate) : '',
    summary: t.summary(per, year, estimate),
    tone: 'prefectures',
    marks: bars.flatMap((bar, i) => {
      const prefecture = shown[i];
      if (!prefecture) return [];
      const { code, name, value, atLeast, totalMusd, perResidentsMusd } = prefecture;
      return [
        {
          ...bar,
          id: code,
          label: name,
          rank: String(i + 1),
          highlighted: false,
          value,
          spoken: t.spoken(i + 1, name, write(value, atLeast), estimate),
          tip: [
            [t.total, write(totalMusd, atLeast) + (estimate && ` (${estimate})`)],
            [t.perResidents, write(perResidentsMusd, atLeast) + (estimate && ` (${estimate})`)],
          ] as const,
        },
      ];
    }),
    entry: first?.code ?? '',
    axis: 'y',
    table: {
      caption: title,
      columns: [
        { id: 'rank', label: t.rank },
        { id: 'prefecture', label: t.prefecture },
        { id: 'total', label: t.total, unit: t.million + (estimate && ` (${estimate})`) },
        { id: 'per-residents', label: t.perResidents, unit: t.million + (estimate && ` (${estimate})`) },
        { id: 'residents', label: t.residents },
      ],
      rows: shown.map(({ code, name, totalMusd, perResidentsMusd, residents, atLeast }, i) => {
        const money = (musd: number): { value: number; text: string } => {
          const amount = number(musd, 1);
          return { value: musd, text: atLeast ? p.atLeast(amount) : amount };
        };
        return {
          id: code,
          ...(atLeast && { note: p.atLeast('').trim() }),
          cells: [
            { value: i + 1, text: String(i + 1) },
            { value: name, text: name },
            money(totalMusd),
            money(perResidentsMusd),
            { value: residents, text: number(residents) },
          ],
        };
      }),
    },
    source: { text: sourceLine(source, isEstimate ? p.production : p.customs, lang), url: source.url },
    notes: [...(isEstimate ? [p.productionNote(slice.atLeast.length)] : missing ? [p.customsNote(missing)] : []), t.census],
  };
}
