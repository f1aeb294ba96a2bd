import { codeOf, countryOf } from '../model/country.ts';
import type { Lang } from '../model/locale.ts';
import type { Problem } from '../model/options.ts';
import type { BuilderContext } from './builder-context.ts';

interface ProblemText {
  /** The year that is shown is undefined for a figure in a sentence, which has no other year. */
  year: (value: string, first: number, last: number, shown: number | undefined) => string;
  /** A value that is not in the list of its field. */
  notInList: (value: string) => string;
  compareBesidePartner: string;
  samePartner: string;
  noFact: (country: string) => string;
  annotations: string;
  other: (value: string, used: string) => string;
}

const text: Record<Lang, ProblemText> = {
  en: {
    year: (value, first, last, shown) =>
      `There is no figure for “${value}”. Choose a year from ${first} to ${last}${shown ? `; the chart shows ${shown}` : ''}.`,
    notInList: (value) => `“${value}” is not in the list, so it is not used. Choose one of the list.`,
    compareBesidePartner: 'Years cannot be compared beside a second partner. Choose one of the two.',
    samePartner: 'This is the partner itself. Choose another one.',
    noFact: (country) => `There is no such figure for ${country}. Choose another figure or another partner.`,
    annotations: 'Write a year that is shown, a colon and a text: “2012: Word; 2015: Another”. What is written otherwise is left out.',
    other: (value, used) => `“${value}” cannot be used${used === 'none' ? '.' : `; ${used} is used.`}`,
  },
  ja: {
    year: (value, first, last, shown) =>
      `「${value}」の数値はありません。${first}〜${last}年から選んでください${shown ? `（現在は${shown}年を表示）` : ''}。`,
    notInList: (value) => `「${value}」は一覧にないため、使っていません。一覧から選んでください。`,
    compareBesidePartner: '二つの国・地域を並べている間は、年を比較できません。どちらか一つを選んでください。',
    samePartner: '最初の国・地域と同じです。別の国・地域を選んでください。',
    noFact: (country) => `${country}については、この数値がありません。別の数値か、別の国・地域を選んでください。`,
    annotations: '表示する年、コロン、言葉の順に「2012: 言葉; 2015: 別の言葉」のように書いてください。ほかの書き方のものは除いています。',
    other: (value, used) => (used === 'none' ? `「${value}」は使えません。` : `「${value}」は使えないため、「${used}」を使っています。`),
  },
};

/**
 * What is wrong with an attribute, in words for an editor: the reason, and what is allowed. The element says it in the words of a developer.
 * @param hasList whether the field is a list
 */
export function problemText({ attribute, used }: Problem, hasList: boolean, { lang, state, element }: BuilderContext): string {
  const t = text[lang];
  const value = state.attributes[attribute] ?? '';
  const { years } = element.offered(lang);
  if (attribute === 'name') return t.noFact(countryOf(codeOf(state.attributes.partner) || 'JP', lang).name);
  if (attribute === 'annotations') return t.annotations;
  if (attribute === 'compare' && state.attributes['compare-partner']) return t.compareBesidePartner;
  if (attribute === 'compare-partner' && value === (state.attributes.partner ?? 'JP')) return t.samePartner;
  if ((attribute === 'year' || attribute === 'compare') && years)
    return t.year(value, ...years, used === 'none' ? undefined : Number(used));
  return hasList ? t.notInList(value) : t.other(value, used);
}
