import type { Country } from '../model/country.ts';
import type { Lang } from '../model/locale.ts';
import { nameOf, type Names } from './names.ts';
import type { PrefectureExportsSlice } from './prefecture-exports.ts';
import type { Measure } from './prefecture-figures.ts';
import { prefectureProvenance } from './provenance.ts';

/** Per 100,000 residents, or in all. */
export type Per = 'residents' | 'total';

/** What a sentence says of one prefecture, or of several with the same figure. */
interface Statement {
  measure: Measure;
  /** The country that the prefectures export to. */
  country: Country;
  per: Per;
  year: number;
  /** One name, or a list of names. */
  names: string;
  isTie: boolean;
  /** With the words for its quality. */
  amount: string;
}

/** What both charts of prefectures say. The names of prefectures are those of the language. */
interface PrefectureText {
  /** A number of prefectures: 30 prefectures, 30都府県. */
  count: (names: readonly string[]) => string;
  /** A year with notes: 2014 (estimate, 3 of 47 known). */
  year: (year: number, notes: readonly (string | undefined)[]) => string;
  /** The note that only some prefectures have data; undefined if all have. */
  known: (names: readonly string[], total: number) => string | undefined;
  /** What the figures of a measure are. In English the name of the country follows, in Japanese it comes first. */
  exports: Record<Measure, string>;
  per: Record<Per, string>;
  /** The figure of a prefecture. `unknown` has the prefectures without data; it is empty if the sentence does not compare. */
  one: (statement: Statement, unknown: readonly string[]) => string;
  /** The largest figure of all prefectures. */
  largest: (statement: Statement) => string;
  /** The largest figure of the `known` prefectures. */
  largestKnown: (statement: Statement, known: readonly string[], unknown: readonly string[]) => string;
  noFigures: (year: number) => string;
  /** Names for a switch between the measures. */
  measure: string;
  measures: Record<Measure, string>;
}

const english = {
  unknown: (names: readonly string[]): string =>
    names.length === 1
      ? '; the other prefecture is unknown here, not zero'
      : names.length
        ? `; the other ${names.length} prefectures are unknown here, not zero`
        : '',
  // Exporters declare goods at customs offices; a prefecture declares nothing.
  statement: ({ measure, country, per, year, names, isTie, amount }: Statement): string =>
    ({
      production: `${names} ${isTie ? 'each ' : ''}exported ${amount} of goods to ${country.name}${prefectureText.en.per[per]} in ${year}`,
      customs: `Exports of ${amount}${isTie ? ' each' : ''} to ${country.name}${prefectureText.en.per[per]} were declared in ${names} in ${year}`,
    })[measure],
  largest: ({ measure, country, per, year, names }: Statement): string => {
    const perResident = per === 'residents' ? ' per resident' : '';
    return {
      production: `${names} exported the most goods to ${country.name}${perResident} in ${year}`,
      customs: `The most exports to ${country.name}${perResident} were declared in ${names} in ${year}`,
    }[measure];
  },
};

const japanese = {
  kinds: ['都', '道', '府', '県'],
  subject: ({ measure, country, per, year }: Statement, name = ''): string => {
    const { per: perText, exports } = prefectureText.ja;
    return `${year}年の${name && `${name}の`}${perText[per]}${country.towards}${exports[measure]}`;
  },
  equally: (isTie: boolean): string => (isTie ? 'いずれも' : ''),
  unknown: (names: readonly string[]): string =>
    names.length ? `他の${prefectureText.ja.count(names)}の値はここでは不明（ゼロではない）。` : '',
};

export const prefectureText: Record<Lang, PrefectureText> = {
  en: {
    count: ({ length }) => `${length} ${length === 1 ? 'prefecture' : 'prefectures'}`,
    year: (year, notes) => {
      const text = notes.filter(Boolean).join(', ');
      return text ? `${year} (${text})` : String(year);
    },
    known: ({ length }, total) => (length < total ? `${length} of ${total} known` : undefined),
    exports: { production: 'goods exports to', customs: 'declared exports to' },
    per: { residents: ' per 100,000 residents', total: '' },
    one: (statement, unknown) => `${english.statement(statement)}${english.unknown(unknown)}.`,
    largest: (statement) =>
      `${english.largest(statement)}: ${statement.amount}${prefectureText.en.per[statement.per]}${statement.isTie ? ' each' : ''}.`,
    largestKnown: (statement, known, unknown) =>
      `${english.statement(statement)}, the largest known of ${prefectureText.en.count(known)}${english.unknown(unknown)}.`,
    noFigures: (year) => `There is no data here for any prefecture in ${year}, which is not zero.`,
    measure: 'Kind of figures',
    measures: { production: 'Estimate', customs: 'Customs' },
  },
  ja: {
    count: (names) => `${names.length}${japanese.kinds.filter((kind) => names.some((name) => name.endsWith(kind))).join('')}`,
    year: (year, notes) => [`${year}年`, ...notes.filter(Boolean)].join('、'),
    known: (names, total) => (names.length < total ? `${total}都道府県のうち${prefectureText.ja.count(names)}のみ判明` : undefined),
    exports: { production: '財輸出額', customs: '輸出申告額' },
    per: { residents: '人口10万人当たりの', total: '' },
    one: (statement, unknown) => `${japanese.subject(statement, statement.names)}は${statement.amount}。${japanese.unknown(unknown)}`,
    largest: (statement) =>
      `${japanese.subject(statement)}が最も大きかったのは${statement.names}で、${japanese.equally(statement.isTie)}${statement.amount}だった。`,
    largestKnown: (statement, known, unknown) =>
      `${japanese.subject(statement)}が、値の分かる${prefectureText.ja.count(known)}の中で最も大きかったのは${statement.names}で、${japanese.equally(statement.isTie)}${statement.amount}だった。${japanese.unknown(unknown)}`,
    noFigures: (year) => `${year}年の都道府県のデータはここにはない（ゼロではない）。`,
    measure: '数値の種類',
    measures: { production: '推計', customs: '通関' },
  },
};

/**
 * The notes on the published figures of a measure.
 * @param unknown names of the prefectures without data
 * @param amount formats million USD
 */
export function publishedNotes(
  { estimate }: PrefectureExportsSlice,
  measure: Measure,
  unknown: readonly string[],
  names: Names,
  lang: Lang,
  amount: (musd: number) => string,
): string[] {
  const { count } = prefectureText[lang];
  const { declaredNote, estimateNote, suppressedNote, unknownNote } = prefectureProvenance[lang];
  if (measure === 'customs') return [declaredNote, ...(unknown.length ? [unknownNote(count(unknown))] : [])];
  if (!estimate) return [];
  const { importsMusd, assignedMusd, suppressedCells, suppressedPrefectures, suppressedDivisions } = estimate;
  const suppressed = suppressedPrefectures.map((code) => nameOf(names, code, lang));
  return [
    estimateNote(amount(assignedMusd), amount(importsMusd)),
    ...(suppressedCells ? [suppressedNote(suppressedCells, count(suppressed), suppressedDivisions)] : []),
  ];
}
