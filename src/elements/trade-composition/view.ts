import { stackLayout, type StackView } from '../../charts/stack/layout.ts';
import { censusBasis, noData } from '../../data/provenance.ts';
import { countryOf } from '../../model/country.ts';
import { percent, usd } from '../../model/format.ts';
import { originOf, sourceLine } from '../../model/source.ts';
import type { ViewContext } from '../../model/view.ts';
import { partsOf, sum, type Options, type Part, type Slices } from './figures.ts';
import { text, type Part as PartText } from './text.ts';

/** A part with less than this share of every whole that is shown is gathered with the others. */
const smallest = 0.04;

/** US exports to a country and imports from it by section or industry: shares of a whole that is 100%. */
export function tradeCompositionView(slices: Slices, options: Options, { width, lang, partner = 'JP' }: ViewContext): StackView {
  const { year, classification, flow } = options;
  const { source, recoveredTo } = slices.slice[classification];
  const t = text[lang];
  const none = noData[lang];
  const country = countryOf(partner, lang);
  const { wholes, parts: all } = partsOf(slices, options, lang);
  const large = all.filter(({ shares }) => shares.some((share) => share >= smallest));
  const rest = all.filter((part) => !large.includes(part));
  const gathered: Part = {
    code: 'other',
    name: t.other(rest.length),
    colour: -1,
    musd: wholes.map((_, w) => sum(rest.map((part) => part.musd[w]))),
    shares: wholes.map((_, w) => sum(rest.map((part) => part.shares[w]))),
  };
  const shown = rest.length ? [...large, gathered] : large;
  const shareText = ({ musd, shares }: Part, w: number): string => (musd[w] == null ? none : percent(shares[w] ?? 0, lang));
  const figures = (part: Part, w: number): string => {
    const musd = part.musd[w];
    return musd == null ? none : t.figures(shareText(part, w), usd(musd, lang));
  };

  const { parts, ...drawing } = stackLayout({
    width,
    columns: wholes.map(({ flow, totalMusd }, w) => ({
      // A no-break space keeps the unit with its number.
      head: t.head(flow, country, usd(totalMusd, lang, true).replace(' ', '\u00a0')),
      parts: shown.map((part) => ({
        id: `${flow}-${part.code}`,
        key: part.code,
        colour: part.colour,
        share: part.shares[w] ?? 0,
        shareText: shareText(part, w),
        label: part.name,
      })),
    })),
  });
  const title = t.title(flow, country, classification, year);
  return {
    ...drawing,
    title,
    takeaway: takeaway(),
    summary: t.summary(title),
    marks: wholes.flatMap(({ flow }, w) =>
      shown.flatMap((part, i) => {
        const drawn = parts[w * shown.length + i];
        if (!drawn) return [];
        const tip = wholes.map((whole, at) => [t.flow[whole.flow](country), figures(part, at)] as const);
        const list = rest.map((one) => [one.name, percent(one.shares[w] ?? 0, lang)] as const);
        return [
          {
            ...drawn,
            id: `${flow}-${part.code}`,
            label: part.name,
            value: part.musd[w] == null ? null : (part.shares[w] ?? 0),
            spoken: t.spoken(flow, part.name, figures(part, w)),
            tip: part === gathered ? [...tip, ...list] : tip,
          },
        ];
      }),
    ),
    entry: `${wholes[0]?.flow ?? ''}-${shown[0]?.code ?? ''}`,
    axis: 'y',
    source: sourceLine(source, censusBasis[lang], lang),
    notes:
      originOf(source) === 'published'
        ? [t.shares[classification], ...(recoveredTo && year <= recoveredTo ? [t.recovered(recoveredTo)] : [])]
        : [],
  };

  function takeaway(): string {
    // Of both flows the imports are the ones that the sentence starts from.
    const last = wholes.length - 1;
    const [first, second] = [...all].sort((a, b) => (b.shares[last] ?? 0) - (a.shares[last] ?? 0));
    if (!first || !second) return '';
    const part = ({ name, shares }: Part): PartText => ({ name, share: percent(shares[last] ?? 0, lang) });
    return flow === 'both'
      ? t.takeaway.both(country, part(first), percent(first.shares[0] ?? 0, lang), year)
      : t.takeaway.one(flow, country, part(first), part(second), year);
  }
}
