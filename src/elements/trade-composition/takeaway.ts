import { percent } from '../../model/format.ts';
import type { Lang } from '../../model/locale.ts';
import { qualityText, type Quality } from '../../model/quality.ts';
import type { Part } from './figures.ts';
import { comparisonText } from './comparison-text.ts';
import { shareDifference, type ComparedYear } from './comparison.ts';
import { text, type Flow, type Leader, type TakeawayContext } from './text.ts';

/** The parts of a flow with the same figure, from the largest figure. Parts without a figure are left out. */
function rankedGroups(parts: readonly Part[], whole: number): Part[][] {
  const known = parts.filter((part) => part.musd[whole] != null);
  return [...Map.groupBy(known, (part) => part.musd[whole] ?? 0)].sort(([a], [b]) => b - a).map(([, group]) => group);
}

/** The main result in one sentence; empty if no part has a figure. With both flows, the sentence starts from the imports. */
export function takeawayOf(
  parts: readonly Part[],
  flow: Flow,
  { quality, ...context }: Omit<TakeawayContext, 'quality'> & { quality: Quality },
  compared: ComparedYear | undefined,
  lang: Lang,
): string {
  const { takeaway } = text[lang];
  const { ofBoth, ofOne, inBothYears } = comparisonText[lang];
  const whole = flow === 'both' ? 1 : 0;
  const [first, second] = rankedGroups(parts, whole);
  const [largest] = first ?? [];
  if (!first || !largest) return '';
  const shareOf = (part: Part, of: number): string | undefined => {
    const share = part.shares[of];
    return share == null ? undefined : percent(share, lang);
  };
  const difference = (of: number): string | undefined => {
    const pair = compared?.pairOf(largest, of);
    if (!compared || pair?.before == null || pair.now === null) return undefined;
    return shareDifference(pair, compared.year, lang);
  };
  const { note, suffix } = qualityText[lang];
  // What both years have in common is said once, after the comparison.
  const commonNote = compared?.quality === quality ? note(quality) : undefined;
  const differenceQuality = commonNote ? inBothYears(commonNote) : compared ? suffix(compared.quality) : '';
  const contextOf = (comparison: string): TakeawayContext => ({ ...context, quality: comparison && commonNote ? '' : suffix(quality) });
  if (flow === 'both') {
    const comparison = ofBoth({ exports: difference(0), imports: difference(1) }, differenceQuality);
    return takeaway.both(contextOf(comparison), largest.name, shareOf(largest, 1) ?? '', shareOf(largest, 0)) + comparison;
  }
  const leader = (group: Part[]): Leader => ({
    names: group.map(({ name }) => name),
    share: (group[0] && shareOf(group[0], whole)) ?? '',
  });
  // After a tie there is no second place, and zero is no place.
  const hasSecond = first.length === 1 && second?.length === 1 && second[0]?.musd[whole];
  // Of several leaders, each has a difference of its own.
  const change = first.length === 1 ? difference(whole) : undefined;
  const comparison = change === undefined ? '' : ofOne(largest.name, change, differenceQuality);
  return takeaway.one(contextOf(comparison), flow, leader(first), hasSecond ? leader(second) : undefined) + comparison;
}
