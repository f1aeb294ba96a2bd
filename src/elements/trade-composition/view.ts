import { rowsLayout } from '../../charts/stack/rows-layout.ts';
import { stackLayout, type StackView } from '../../charts/stack/layout.ts';
import { censusBasis, noData } from '../../data/provenance.ts';
import { comparisonText as yearsText, type Pair } from '../../model/change.ts';
import { countryOf } from '../../model/country.ts';
import { figure, labelUsd, percent, usd } from '../../model/format.ts';
import { qualityText } from '../../model/quality.ts';
import { originOf, sourceLine } from '../../model/source.ts';
import type { ViewContext } from '../../model/view.ts';
import { comparisonText } from './comparison-text.ts';
import { comparedYearOf, shareDifference, shareDifferenceLabel } from './comparison.ts';
import {
  largestShares,
  lastRecoveredYear,
  markIdOf,
  otherCode,
  partOfMark,
  partsOf,
  sumOfKnown,
  type Options,
  type Part,
  type Slices,
} from './figures.ts';
import { takeawayOf } from './takeaway.ts';
import { text } from './text.ts';

/** Parts with a smaller share of every flow that is shown are summed in one part. */
const minShare = 0.04;

/** In a narrower drawing, small parts would be far from their names in some years, so it has rows in every year. In pixels. */
const columnsWidth = 600;

/** US exports to a country and imports from it by section or industry, as shares of each flow. */
export function tradeCompositionView(slices: Slices, options: Options, { width, lang, partner = 'JP' }: ViewContext): StackView {
  const { year, classification, flow, selected } = options;
  const chosenCode = selected === undefined ? undefined : partOfMark(selected).code;
  const composition = slices.slice[classification];
  const t = text[lang];
  const noDataText = noData[lang];
  const country = countryOf(partner, lang);
  const { wholes, parts: all, quality } = partsOf(slices, options, lang);
  const { note: qualityNote, suffix, amount: qualified } = qualityText[lang];
  const isPartial = wholes.some(({ isComplete }) => !isComplete);
  const compared = comparedYearOf(slices, options, lang);
  const isLarge = (share: number | null | undefined): boolean => share != null && share >= minShare;
  const large = all.filter(
    (part) => part.code === chosenCode || part.shares.some((share, w) => isLarge(share) || isLarge(compared?.pairOf(part, w).before)),
  );
  const small = all.filter((part) => !large.includes(part));
  const sumOfSmall: Part = {
    code: otherCode,
    name: t.other(small.length),
    colour: undefined,
    musd: wholes.map((_, w) => sumOfKnown(small.map((part) => part.musd[w]))),
    shares: wholes.map((_, w) => sumOfKnown(small.map((part) => part.shares[w]))),
  };
  const shown = small.length ? [...large, sumOfSmall] : large;
  const shareText = (share: number | null | undefined): string => (share == null ? noDataText : percent(share, lang));
  // A label has no room for words: <0.1%.
  const shareLabel = (share: number | null | undefined): string => (share == null ? noDataText : figure(share * 100, lang, 1, t.percent));
  const figures = (part: Part, w: number): string => {
    const musd = part.musd[w];
    if (musd == null) return noDataText;
    // A sum without a part that has no figure is a lower bound.
    const lacksPart = part === sumOfSmall && !wholes[w]?.isComplete && small.some((one) => one.musd[w] == null);
    const partQuality = lacksPart ? 'at-least' : quality;
    return t.figures(shareText(part.shares[w]), qualified(usd(musd, lang, partQuality), partQuality));
  };
  /** The share of a part in both years. */
  const pairOf = (part: Part, w: number): Pair | undefined =>
    part === sumOfSmall ? compared?.pairOfSum(part, small, w) : compared?.pairOf(part, w);
  const difference = (part: Part, w: number): string => {
    const pair = pairOf(part, w);
    return compared && pair ? shareDifference(pair, compared.year, lang) + (pair.before === null ? '' : suffix(compared.quality)) : '';
  };
  const maxMusd = Math.max(...wholes.map(({ totalMusd }) => totalMusd));
  const total = (musd: number, isComplete: boolean): string => {
    const totalQuality = isComplete ? quality : 'at-least';
    // The no-break space keeps the number and its unit on one line.
    return qualified(labelUsd(musd, maxMusd, lang, totalQuality).replace(' ', '\u00a0'), totalQuality);
  };

  const columns = wholes.map(({ flow, totalMusd, isComplete }, w) => ({
    head: t.head(flow, country, total(totalMusd, isComplete)),
    parts: shown.map((part) => {
      const pair = pairOf(part, w);
      return {
        id: markIdOf(flow, part.code),
        key: part.code,
        colour: part.colour,
        share: part.shares[w] ?? 0,
        shareText: shareLabel(part.shares[w]),
        label: part.name,
        ...(pair && { ghost: pair.before ?? undefined, detail: pair.now === null ? '' : shareDifferenceLabel(pair, lang) }),
      };
    }),
  }));
  // Columns show the flow of parts from one to the other. Outlines of parts of a column would cover the other parts.
  const hasRows = width < columnsWidth || flow !== 'both' || compared !== undefined;
  const { parts, ...drawing } = hasRows
    ? rowsLayout({
        width,
        columns,
        largestShares: largestShares(slices, options),
        unit: compared && comparisonText[lang].outlines(compared.year),
      })
    : stackLayout({ width, columns });
  const ownTitle = t.title(flow, country, classification, year);
  const title = compared ? yearsText[lang].title(ownTitle, compared.year) : ownTitle;
  return {
    ...drawing,
    title,
    takeaway: takeawayOf(all, flow, { country, year, isPartial, quality }, compared, lang),
    summary: t.summary(title, hasRows),
    marks: wholes.flatMap(({ flow }, w) =>
      shown.flatMap((part, i) => {
        const layout = parts[w * shown.length + i];
        if (!layout) return [];
        const note = qualityNote(quality);
        const spoken = t.spoken(flow, part.name, figures(part, w)) + suffix(quality);
        const tip = [
          ...wholes.map((whole, at) => [t.flow[whole.flow](country), figures(part, at)] as const),
          ...(compared
            ? wholes.map((whole, at) => [comparisonText[lang].difference[whole.flow](compared.year), difference(part, at)] as const)
            : []),
          ...(part === sumOfSmall ? small.map(({ name, shares }) => [name, shareText(shares[w])] as const) : []),
          ...(note ? [[t.quality, note] as const] : []),
        ];
        return [
          {
            ...layout,
            id: markIdOf(flow, part.code),
            label: part.name,
            value: part.shares[w] ?? null,
            series: flow,
            ...(part === sumOfSmall && { isSum: true }),
            spoken: compared ? yearsText[lang].spoken(spoken, difference(part, w)) : spoken,
            tip,
          },
        ];
      }),
    ),
    entry: markIdOf(wholes[0]?.flow ?? 'exports', shown[0]?.code ?? ''),
    axis: 'y',
    source: sourceLine(composition.source, censusBasis[lang], lang),
    notes: notes(),
  };

  function notes(): string[] {
    if (originOf(composition.source) === 'custom') return isPartial || compared?.isComplete === false ? [t.partial] : [];
    const recoveredTo = [quality, compared?.quality].includes('recovered') ? lastRecoveredYear(composition) : undefined;
    return [t.shares[classification], ...(recoveredTo === undefined ? [] : [t.recovered(recoveredTo)])];
  }
}
