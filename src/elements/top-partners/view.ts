import type { BarsView } from '../../charts/bars/layout.ts';
import { rankedBars } from '../../charts/bars/ranked-bars.ts';
import { censusBasis } from '../../data/provenance.ts';
import type { TopPartnersSlice } from '../../data/top-partners.ts';
import { countryOf } from '../../model/country.ts';
import { axisUnit, number, percent, usd } from '../../model/format.ts';
import { originOf, sourceLine } from '../../model/source.ts';
import type { ViewContext } from '../../model/view.ts';
import { largest, partnersOf, worldMusd, type Options } from './figures.ts';
import { text } from './text.ts';

/** The largest US partners in goods trade in a year; the partner that the chart is about is highlighted, or added below. */
export function topPartnersView(slice: TopPartnersSlice, options: Options, { width, lang, partner = 'JP' }: ViewContext): BarsView {
  const { year, flow, count } = options;
  const t = text[lang];
  const { all, shown } = partnersOf(slice, options, partner, lang);
  const world = worldMusd(slice, options);
  const share = (musd: number): string | undefined => (world ? percent(musd / world, lang) : undefined);
  const max = largest(slice, options);
  const unit = axisUnit(max, lang);
  const { marks, ...drawing } = rankedBars(
    shown.map(({ code, name, rank, valueMusd, exportsMusd, importsMusd }) => ({
      id: code,
      label: name,
      rank,
      length: valueMusd,
      text: usd(valueMusd, lang, true),
      detail: share(valueMusd),
      isSubject: code === partner,
      value: valueMusd,
      spoken: t.spoken(rank, name, usd(valueMusd, lang), share(valueMusd)),
      tip: slice.onlyFlow
        ? []
        : [
            [t.flow.exports, usd(exportsMusd, lang)],
            [t.flow.imports, usd(importsMusd, lang)],
            [t.balance, usd(exportsMusd - importsMusd, lang)],
          ],
    })),
    {
      width,
      consecutive: Math.min(count, shown.length),
      max,
      unit: { perUnit: unit.perUnit, name: t.unit(unit.name) },
      formatTick: (units) => number(units, lang),
    },
  );
  const title = t.title(flow, Math.min(count, all.length), year);
  // Custom data may lack the partner that the chart is about.
  const subject = all.find(({ code }) => code === partner) ?? all[0];
  return {
    ...drawing,
    title,
    takeaway: subject
      ? t.takeaway(flow, countryOf(subject.code, lang), subject.rank, usd(subject.valueMusd, lang), share(subject.valueMusd), year)
      : '',
    summary: t.summary(title),
    tone: flow,
    marks: marks.map(({ item: _, ...mark }) => mark),
    entry: shown[0]?.code ?? partner,
    axis: 'y',
    source: sourceLine(slice.source, censusBasis[lang], lang),
    notes: world || originOf(slice.source) === 'custom' ? [] : [t.noShare],
  };
}
