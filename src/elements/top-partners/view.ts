import type { BarsView } from '../../charts/bars/layout.ts';
import { rankedBars } from '../../charts/bars/ranked-bars.ts';
import { censusBasis, noData } from '../../data/provenance.ts';
import type { TopPartnersSlice } from '../../data/top-partners.ts';
import { comparisonText, differenceLabel, differenceSentence, differenceText } from '../../model/change.ts';
import { countryOf } from '../../model/country.ts';
import { axisUnit, figure, labelUsd, percent, usd } from '../../model/format.ts';
import { withoutFloatError } from '../../model/precision.ts';
import { originOf, sourceLine } from '../../model/source.ts';
import type { ViewContext } from '../../model/view.ts';
import { firstWorldYear, largest, maxCount, partnerName, partnersOf, valueIn, type Options } from './figures.ts';
import { text } from './text.ts';

/** Before this year, the Census Bureau itemizes only about 80 partners. */
const firstCompleteYear = 1992;

/** A share whose text is as wide as that of any other. */
const widestShare = 0.999;

/** The largest US partners in goods trade in a year; the partner that the chart is about is highlighted, and added below if it is not one of them. */
export function topPartnersView(slice: TopPartnersSlice, options: Options, { width, lang, partner = 'JP' }: ViewContext): BarsView {
  const { year, flow, compare } = options;
  const t = text[lang];
  const { all, below, shown, firstCount, missing, worldMusd } = partnersOf(slice, options, partner, lang);
  const share = (musd: number): string | undefined => (worldMusd ? percent(musd / worldMusd, lang) : undefined);
  const amount = (musd: number | null): string => (musd === null ? noData[lang] : usd(musd, lang));
  const max = largest(slice, options);
  const compared = comparisonText[lang];
  /** The figure of a partner in the other year and in this one. */
  const pairOf = ({ code, valueMusd }: { code: string; valueMusd: number }, other: number): { before: number | null; now: number } => ({
    before: valueIn(slice, flow, code, other),
    now: valueMusd,
  });
  const difference = (partner: { code: string; valueMusd: number }, other: number): string =>
    differenceText(pairOf(partner, other), other, lang, (musd) => usd(musd, lang), 'amount');
  const changeLabel = (partner: { code: string; valueMusd: number }, other: number): string =>
    differenceLabel(pairOf(partner, other), lang, (musd) => labelUsd(musd, max, lang), 'amount');
  const unit = axisUnit(max, lang);
  const tipOf = (exportsMusd: number | null, importsMusd: number | null): [name: string, value: string][] => {
    if (slice.onlyFlow) return [];
    const balanceMusd = exportsMusd === null || importsMusd === null ? null : withoutFloatError(exportsMusd - importsMusd);
    return [
      [t.flow.exports, amount(exportsMusd)],
      [t.flow.imports, amount(importsMusd)],
      [t.balance, amount(balanceMusd)],
    ];
  };
  const { marks, ...drawing } = rankedBars(
    shown.map(({ code, name, rank, isTied, valueMusd, exportsMusd, importsMusd }) => ({
      ghost: compare === undefined ? undefined : (valueIn(slice, flow, code, compare) ?? undefined),
      id: code,
      label: name,
      rank,
      length: valueMusd,
      text: labelUsd(valueMusd, max, lang),
      detail: compare === undefined ? share(valueMusd) : changeLabel({ code, valueMusd }, compare),
      isSubject: code === partner,
      value: valueMusd,
      spoken: withDifference(t.spoken({ rank, isTied }, name, usd(valueMusd, lang), share(valueMusd)), { code, valueMusd }),
      tip: tipOf(exportsMusd, importsMusd),
      facts: [
        [t.rank, t.place({ rank, isTied })] as const,
        [t.flow[flow], usd(valueMusd, lang)] as const,
        ...(worldMusd ? [[t.share, percent(valueMusd / worldMusd, lang)] as const] : []),
        ...tipOf(exportsMusd, importsMusd).filter(([name]) => name !== t.flow[flow]),
        ...(compare === undefined ? [] : [[compared.column(compare), difference({ code, valueMusd }, compare)] as const]),
      ],
    })),
    {
      width,
      consecutive: firstCount,
      max,
      unit: { perUnit: unit.perUnit, name: unitName(unit.name) },
      roomFor: {
        labels: slice.partners.map((code) => partnerName(slice, code, lang)),
        text: labelUsd(max, max, lang),
        detail: percent(widestShare, lang),
      },
      formatTick: (units, digits) => figure(units, lang, digits),
    },
  );
  const ownTitle = t.title(flow, firstCount, year);
  const title = compare === undefined ? ownTitle : compared.title(ownTitle, compare);
  const isCustom = originOf(slice.source) === 'custom';
  // Custom data can lack the partner that the chart is about.
  const subject = all.find(({ code }) => code === partner) ?? (isCustom ? all[0] : undefined);
  return {
    ...drawing,
    title,
    takeaway: subject
      ? t.takeaway(
          flow,
          countryOf(subject.code, lang),
          subject,
          usd(subject.valueMusd, lang),
          share(subject.valueMusd),
          year,
          missing.length > 0,
        ) + (compare === undefined ? '' : differenceSentence(pairOf(subject, compare), compare, lang, (musd) => usd(musd, lang), 'amount'))
      : outside(),
    summary: t.summary(title),
    tone: flow,
    marks: marks.map(({ item: { facts }, ...mark }) => ({ ...mark, facts })),
    entry: shown[0]?.code ?? partner,
    axis: 'y',
    source: sourceLine(slice.source, censusBasis[lang], lang),
    notes: notes(),
  };

  function withDifference(spoken: string, partner: { code: string; valueMusd: number }): string {
    return compare === undefined ? spoken : compared.spoken(spoken, difference(partner, compare));
  }

  function unitName(unit: string): string {
    // A narrow drawing has no room for both additions, and two years in one drawing have one scale.
    if (compare !== undefined) return compared.unit(unit, compare);
    return slice.worldExportsMusd.length > 1 ? t.unit(unit) : unit;
  }

  /** The sentence on a partner that is not among the first 15. */
  function outside(): string {
    if (isCustom) return '';
    if (year < (slice.firstYears?.[partner] ?? slice.firstYear)) return t.unlisted(countryOf(partner, lang), year);
    const details = below && [usd(below.valueMusd, lang), share(below.valueMusd)].filter((text) => text !== undefined);
    return t.outside(flow, countryOf(partner, lang), maxCount, details ?? [], year);
  }

  function notes(): string[] {
    if (isCustom) return missing.length ? [t.missing(missing, year)] : [];
    return [
      ...(worldMusd ? [] : [t.noWorld(firstWorldYear(slice))]),
      ...(year < firstCompleteYear ? [t.incomplete(firstCompleteYear)] : []),
    ];
  }
}
