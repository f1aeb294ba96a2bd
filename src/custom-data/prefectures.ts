import type { Names } from '../data/names.ts';
import type { PrefectureExportsSlice } from '../data/prefecture-exports.ts';
import type { Part } from './custom-data.ts';
import { open, rowsOf, totalCode, type Plan, type Reading } from './records.ts';
import { prefectureRegions } from './regions.ts';
import type { Sheet } from './sheet.ts';
import { yearSpec, type Options } from './specs.ts';
import { CustomDataError } from './text.ts';

export interface PrefectureBase {
  exports: PrefectureExportsSlice;
  names: Names;
}

const plan: Plan = {
  specs: [
    { id: 'code', kind: 'text', names: /^(?:jis|iso31662|prefecturecode|都道府県コード|コード)$/, label: 'code' },
    { id: 'name', kind: 'text', names: /^(?:prefectures?|prefecturename|都道府県名?)$/, label: 'Prefecture' },
    yearSpec,
    {
      id: 'value',
      kind: 'money',
      names: /^(?:total|(?:goods)?exports(?:to(?!theworld|all).+)?|(?:対.+)?財?輸出額?)$/,
      label: 'Goods exports to the US',
    },
    { id: 'residents', kind: 'plain', names: /^(?:population|人口)$/, label: 'Residents' },
    { id: 'note', kind: 'text', names: /^(?:備考|注)$/, label: 'note' },
  ],
  required: [['code', 'name'], ['value']],
};

/**
 * Exports of prefectures in one year: the one of the options, else the last. They are an estimate where the heading says
 * so, and customs declarations otherwise.
 */
export function readPrefectures<B extends PrefectureBase>(sheet: Sheet, base: B, options: Options): Part<B> & { reading: Reading } {
  const reading = open(sheet, plan, options.t);
  const all = rowsOf(reading, plan, prefectureRegions(base.names), 'prefecture', options.year).filter(
    ({ code, figures }) => code !== totalCode && figures.value != null,
  );
  const found = all.map(({ year }) => year);
  const year = options.year !== undefined && found.includes(options.year) ? options.year : found.reduce((a, b) => Math.max(a, b), 0);
  const rows = all.filter((row) => row.year === year);
  if (!rows.length) throw new CustomDataError(options.t.empty);
  const isEstimate = !!reading.columns.get('value')?.isEstimate;
  const bundled = new Map(base.exports.prefectures.map((code, i) => [code, base.exports.populationPersons[i] ?? NaN]));
  const values = rows.map(({ figures }) => figures.value ?? NaN);
  return {
    reading,
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
        populationPersons: rows.map(({ code, figures }) => figures.residents ?? bundled.get(code) ?? NaN),
        productionMusd: isEstimate ? values : [],
        atLeast: isEstimate ? rows.filter(({ atLeast }) => atLeast).map(({ code }) => code) : [],
        customsMusd: isEstimate ? values.map(() => null) : values,
      },
    },
  };
}
