import type { Names } from '../data/names.ts';
import type { PrefectureExportsSlice } from '../data/prefecture-exports.ts';
import { prefectureCodes } from './code-lookup.ts';
import { findingsOf, matchColumns, type ColumnPlan } from './matched-sheet.ts';
import { noteSpec, yearSpec, type ReaderOptions, type ReaderResult } from './reader.ts';
import { rowsOf, totalCode } from './rows.ts';
import type { Sheet } from './sheet.ts';
import { CustomDataError } from './text.ts';

export interface PrefectureBase {
  exports: PrefectureExportsSlice;
  names: Names;
}

const plan: ColumnPlan = {
  specs: [
    {
      id: 'code',
      kind: 'text',
      headings: { en: /^(?:jis|iso31662|prefecturecode)$/, ja: /^(?:都道府県)?コード$/ },
      label: { en: 'code', ja: 'コード' },
    },
    {
      id: 'name',
      kind: 'text',
      headings: { en: /^(?:prefectures?|prefecturename)$/, ja: /^都道府県名?$/ },
      label: { en: 'Prefecture', ja: '都道府県' },
    },
    yearSpec,
    {
      id: 'value',
      kind: 'money',
      headings: {
        en: /^(?:total|(?:goods|declared)?exports(?:to(?!theworld|all).+)?)$/,
        ja: /^(?:対.+)?財?輸出(?:申告)?額?$/,
      },
      label: { en: 'Goods exports to the US', ja: '対米財輸出額' },
    },
    { id: 'residents', kind: 'plain', headings: { en: /^population$/, ja: /^人口$/ }, label: { en: 'Residents', ja: '人口' } },
    noteSpec,
  ],
  required: [['code', 'name'], ['value']],
  hasWordsInFigures: true,
};

/**
 * Reads exports of prefectures in one year: the year of the options, else the last one. They are an estimate if the heading of
 * the column says so, else customs declarations.
 */
export function readPrefectures<B extends PrefectureBase>(sheet: Sheet, base: B, options: ReaderOptions): ReaderResult<B> {
  const matched = matchColumns(sheet, plan, options.t);
  const all = rowsOf(matched, plan, prefectureCodes(base.names), 'prefecture', options.year).filter(
    ({ code, figures }) => code !== totalCode && figures.value != null,
  );
  const years = all.map(({ year }) => year);
  const year = options.year !== undefined && years.includes(options.year) ? options.year : years.reduce((a, b) => Math.max(a, b), 0);
  const rows = all.filter((row) => row.year === year);
  if (!rows.length) throw new CustomDataError(options.t.empty);
  const isEstimate = !!matched.columns.get('value')?.isEstimate;
  const bundledResidents = new Map(base.exports.prefectures.map((code, i) => [code, base.exports.populationPersons[i] ?? NaN]));
  const values = rows.map(({ figures }) => figures.value ?? NaN);
  return {
    ...findingsOf(matched),
    years: [year, year],
    choices: { measure: [isEstimate ? 'production' : 'customs'] },
    slices: {
      ...base,
      exports: {
        source: options.source,
        customsSource: options.source,
        year,
        prefectures: rows.map(({ code }) => code),
        hasCustomResidents: rows.every(({ figures }) => figures.residents != null),
        populationPersons: rows.map(({ code, figures }) => figures.residents ?? bundledResidents.get(code) ?? NaN),
        productionMusd: isEstimate ? values : [],
        customsMusd: isEstimate ? values.map(() => null) : values,
        customsDigits: rows.map(({ figures, isRounded }) => (isRounded ? significantDigits(figures.value ?? NaN) : null)),
        atLeast: rows.filter(({ isAtLeast }) => isAtLeast).map(({ code }) => code),
      },
    },
  };
}

/** The significant digits of a rounded figure, without zeros at its end: 2 for 44,000. */
const significantDigits = (value: number): number => value.toExponential().split('e')[0]?.replace('.', '').length ?? NaN;
