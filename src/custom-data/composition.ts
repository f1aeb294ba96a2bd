import type { Names } from '../data/names.ts';
import type { Composition, TradeCompositionSlice } from '../data/trade-composition.ts';
import { key } from './clean.ts';
import type { Part } from './custom-data.ts';
import { grid, open, rowsOf, spanOf, totalCode, written, type Plan, type Reading } from './records.ts';
import { goodsRegions } from './regions.ts';
import type { Sheet } from './sheet.ts';
import { yearSpec, type Options } from './specs.ts';
import { CustomDataError } from './text.ts';

export interface CompositionBase {
  slice: TradeCompositionSlice;
  names: Record<'sitc' | 'naics', Names>;
}

const plan: Plan = {
  specs: [
    { id: 'code', kind: 'text', names: /^コード$/, label: 'code' },
    { id: 'class', kind: 'text', names: /^(?:sitc|naics)$/, label: 'SITC' },
    { id: 'name', kind: 'text', names: /^(?:sections?|industry|industries|分類|産業)$/, label: 'Section' },
    yearSpec,
    { id: 'exports', kind: 'money', names: /^(?:(?:us)?(?:goods)?exports(?:to.+)?|(?:対.+)?財?輸出額?)$/, label: 'US exports to Japan' },
    {
      id: 'imports',
      kind: 'money',
      names: /^(?:(?:us)?(?:goods)?imports(?:from.+)?|(?:対.+)?財?輸入額?)$/,
      label: 'US imports from Japan',
    },
  ],
  required: [
    ['code', 'class', 'name'],
    ['exports', 'imports'],
  ],
};

/** Exports and imports by SITC section, or by NAICS industry where a code or heading says so. */
export function readTradeComposition<B extends CompositionBase>(sheet: Sheet, base: B, options: Options): Part<B> & { reading: Reading } {
  const { t } = options;
  const reading = open(sheet, plan, t);
  const { columns } = reading;
  const codes = columns.get('code') ?? columns.get('class');
  if (codes) columns.set('code', codes);
  const heading = columns.get('class')?.heading ?? sheet.caption;
  const sample = sheet.rows.slice(0, 50).map(({ cells }) => key(written(cells[(codes ?? columns.get('name'))?.at ?? -1])));
  const isNaics = /naics/i.test(heading) || (!/sitc/i.test(heading) && sample.some((one) => goodsRegions(base.names.naics).codes.has(one)));
  const classification = isNaics ? 'naics' : 'sitc';
  const names = base.names[classification];
  const rows = rowsOf(reading, plan, goodsRegions(names), classification, options.year).filter(({ code }) => code !== totalCode);
  const flows = (['exports', 'imports'] as const).filter((flow) => columns.has(flow));
  const years = spanOf(rows, ({ figures }) => flows.some((flow) => figures[flow] != null), t);
  const codesInFile = names.codes.filter((code) => rows.some((row) => row.code === code));
  const values = (flow: 'exports' | 'imports'): (number | null)[][] =>
    grid(rows, codesInFile, years, ({ figures }) => figures[flow] ?? null);
  const data = { exports: values('exports'), imports: values('imports') };
  for (const flow of flows)
    for (let i = 0; i <= years[1] - years[0]; i++) {
      if (!data[flow].some((column) => column[i])) throw new CustomDataError(t.nothing(years[0] + i, columns.get(flow)?.heading ?? ''));
    }
  const composition: Composition = {
    source: options.source,
    recoveredTo: null,
    firstYear: years[0],
    codes: codesInFile,
    exportsMusd: data.exports,
    importsMusd: data.imports,
  };
  return {
    reading,
    years,
    choices: { classification: [classification], flow: flows.length > 1 ? ['both', ...flows] : [...flows] },
    slices: { ...base, slice: { ...base.slice, [classification]: composition } },
  };
}
