import { barsLayout, type BarMark, type BarsView } from '../../charts/bars/layout.ts';
import { nameOf, type Names } from '../../data/names.ts';
import { statesBasis } from '../../data/provenance.ts';
import type { StateAsiaSlice } from '../../data/state-asia.ts';
import type { StateExportsSlice } from '../../data/state-exports.ts';
import type { StateSharesSlice } from '../../data/state-shares.ts';
import { axisUnit, number, percent, usd } from '../../model/format.ts';
import { sourceLine } from '../../model/source.ts';
import type { Env } from '../../model/view.ts';
import { text, type Measure } from './text.ts';

export const measures = ['asia-share', 'world-share', 'value'] as const;

/** The years that the slice has: [first, last]. */
export const yearsOf = (slice: StateExportsSlice): [first: number, last: number] => [
  slice.firstYear,
  slice.firstYear + (slice.japanMusd[0]?.length ?? 0) - 1,
];

/** A bar whose value is known by its bounds. */
export interface IntervalMark extends BarMark {
  /** Width from the lower bound, which is the bar's end, to the upper one; 0 for a value that is exact. */
  possible: number;
}

export interface StateRankingOptions {
  /** One of `yearsOf(slice)`. */
  year: number;
  measure: Measure;
  count: number;
}

interface Slices {
  exports: StateExportsSlice;
  shares: StateSharesSlice;
  asia: StateAsiaSlice;
  names: Names;
}

interface Ranked {
  code: string;
  /** Million USD or percent; for the share of Asia what is certain. */
  value: number;
  /** For the share of Asia what is possible at most. */
  atMost: number;
}

/** The states of a year with a published value, largest first. */
function ranking({ exports, shares, asia }: Slices, measure: Measure, year: number): Ranked[] {
  const columns: Record<Measure, (number | null)[][][]> = {
    'asia-share': [asia.asiaShareAtLeastPercent, asia.asiaSharePossiblePercent],
    'world-share': [shares.worldSharePercent],
    value: [exports.japanMusd],
  };
  const [certain, possible] = columns[measure];
  const i = year - exports.firstYear;
  return exports.states
    .flatMap((code, s) => {
      const value = certain?.[s]?.[i];
      return value == null ? [] : [{ code, value, atMost: value + (possible?.[s]?.[i] ?? 0) }];
    })
    .sort((a, b) => b.value - a.value || b.atMost - a.atMost);
}

/** The first states by what they sell to Japan, or by Japan's share of it. */
export function stateRankingView(slices: Slices, options: StateRankingOptions, { width, lang }: Env): BarsView<IntervalMark> {
  const { year, measure, count } = options;
  const t = text[lang];
  const all = ranking(slices, measure, year);
  const shown = all.slice(0, count).map((state) => ({
    ...state,
    name: nameOf(slices.names, state.code, lang),
    // What is equal as it is written has one rank.
    rank: 1 + all.findIndex(({ value }) => value === state.value),
  }));
  const years = yearsOf(slices.exports);
  const isValue = measure === 'value';
  // Where every partner is known the bounds are one, and the bars plain.
  const isInterval = shown.some(({ value, atMost }) => atMost > value);
  const write = (value: number, short = false): string => (isValue ? usd(value, lang, short) : percent(value / 100));
  // The scale stays while the years go by.
  let max = 0;
  for (let y = years[0]; y <= years[1]; y++)
    for (const { atMost } of ranking(slices, measure, y).slice(0, count)) max = Math.max(max, atMost);
  const dollars = axisUnit(max, lang);
  const { bars, ...drawing } = barsLayout({
    width,
    items: shown.map(({ name, value, atMost }) => ({
      label: name,
      value,
      text: atMost > value ? t.range(number(value, 1), write(atMost)) : write(value, true),
      detail: '',
    })),
    together: shown.length,
    max,
    unit: isValue ? dollars : { perUnit: 1, name: t.unit[measure] },
    tick: (units) => number(units),
  });
  const title = t.title(measure, shown.length, year);
  const first = shown[0];
  const missing = slices.exports.states
    .filter((code) => !all.some((state) => state.code === code))
    .map((code) => nameOf(slices.names, code, lang));
  const source = slices.exports.source;
  const share = { unit: '%' };
  return {
    ...drawing,
    title,
    takeaway: first ? t.takeaway(measure, first.name, write(first.value), write(first.atMost), year) : '',
    summary: t.summary(title),
    tone: 'states',
    marks: bars.flatMap((bar, i) => {
      const state = shown[i];
      if (!state) return [];
      const { code, name: label, rank, value, atMost } = state;
      // From what is certain to what is possible; the figure stands after both.
      const possible = (bar.bar.width * (atMost - value)) / (value || 1);
      return [
        {
          ...bar,
          figure: { ...bar.figure, x: bar.figure.x + (bar.figure.anchor === 'start' ? possible : 0) },
          possible,
          id: code,
          label,
          rank: String(rank),
          highlighted: false,
          value: isValue ? value : value / 100,
          spoken: t.spoken(rank, label, write(value), write(atMost)),
          tip: [],
        },
      ];
    }),
    entry: first?.code ?? '',
    axis: 'y',
    table: {
      caption: title,
      columns: [
        { id: 'rank', label: t.rank },
        { id: 'state', label: t.state },
        ...(isValue
          ? [{ id: 'value', label: t.value, unit: t.million }]
          : isInterval
            ? [
                { id: 'at-least', label: t.atLeast, ...share },
                { id: 'at-most', label: t.atMost, ...share },
              ]
            : [{ id: 'share', label: t.share(measure), ...share }]),
      ],
      rows: shown.map(({ code, name, value, atMost, rank }) => {
        const cell = (value: number): { value: number; text: string } => ({ value, text: number(value, isValue ? 2 : 1) });
        return {
          id: code,
          cells: [{ value: rank, text: String(rank) }, { value: name, text: name }, cell(value), ...(isInterval ? [cell(atMost)] : [])],
        };
      }),
    },
    source: { text: sourceLine(source, statesBasis[lang], lang), url: source.url },
    notes: [...(isInterval ? [t.interval] : []), ...(missing.length ? [t.noData(missing.join(', '))] : [])],
  };
}
