import type { Lang } from './locale.ts';

/** An attribute that a reader can change, with the values to choose from. */
export interface Choice {
  /** The name of the attribute and of its property, such as `measure`. */
  property: string;
  /** What is chosen, for screen readers. */
  label: string;
  value: string;
  /** A value that is empty removes the attribute. */
  options: readonly { value: string; label: string }[];
  /** Whether there are too many options for a switch, so that a list opens. */
  isList?: boolean;
}

/** What an editor can choose: the years, and the values of attributes with their names. */
export interface Offer {
  /** First and last; undefined if they are not known. */
  years?: readonly [first: number, last: number];
  choices: readonly Pick<Choice, 'property' | 'options'>[];
}

/** A choice among the values that the figures allow. */
export const choiceOf = <T extends string>(
  property: string,
  label: string,
  value: T,
  allowed: readonly T[],
  labels: Readonly<Record<T, string>>,
): Choice => ({ property, label, value, options: allowed.map((value) => ({ value, label: labels[value] })) });

const compareText: Record<Lang, { label: string; none: string }> = {
  en: { label: 'Compare with', none: 'none' },
  ja: { label: '比較する年', none: 'なし' },
};

/** The other year that the shown one is compared with. One year alone has nothing to compare with. */
export function compareChoice(
  compare: number | undefined,
  year: number,
  [first, last]: readonly [first: number, last: number],
  lang: Lang,
): readonly Choice[] {
  const { label, none } = compareText[lang];
  const years = [...Array(last - first + 1).keys()].map((i) => first + i).filter((other) => other !== year);
  if (!years.length) return [];
  const options = [{ value: '', label: none }, ...years.map((other) => ({ value: String(other), label: String(other) }))];
  return [{ property: 'compare', label, value: compare === undefined ? '' : String(compare), options, isList: true }];
}
