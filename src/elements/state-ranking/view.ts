import { barsLayout, type BarMark, type BarsView } from '../../charts/bars/layout.ts';
import { nameOf, publisherName, type Names } from '../../data/names.ts';
import { provenance } from '../../data/provenance.ts';
import type { StateAsiaSlice } from '../../data/state-asia.ts';
import type { StateExportsSlice } from '../../data/state-exports.ts';
import { axisUnit, number, percent, usd } from '../../model/format.ts';
import { sourceLine } from '../../model/source.ts';
import type { Env } from '../../model/view.ts';
import { text, type Measure } from './text.ts';

export const measures = ['asia-share', 'world-share', 'value'] as const;

/** The years that the slice has: [first, last]. */
export const yearsOf = (slice: StateExportsSlice): [first: number, last: number] => [
  slice.firstYear,
  slice.firstYear + (slice.worldMusd[0]?.length ?? 0) - 1,
];

/** A bar whose value is known by its bounds. */
export interface IntervalMark extends BarMark {
  /** Width from the lower bound, which is the bar's end, to the upper one; 0 for a value that is exact. */
  possible: number;
}

interface Ranked {
  code: string;
  /** Million USD, or a share from 0 to 1; for the share of Asia what is certain. */
  value: number;
  /** For the share of Asia what is possible at most. */
  atMost: number;
}

/** The states of a year with a published value, largest first. */
function ranking(slice: StateExportsSlice, asia: StateAsiaSlice, measure: Measure, year: number): Ranked[] {
  const i = year - slice.firstYear;
  return slice.states
    .flatMap((code, s) => {
      const japan = slice.japanMusd[s]?.[i];
      const [world, listed, unlisted] = [
        slice.worldMusd[s]?.[i] ?? NaN,
        asia.asiaListedMusd[s]?.[i] ?? NaN,
        asia.unlistedMusd[s]?.[i] ?? NaN,
      ];
      if (japan == null) return [];
      const value = measure === 'value' ? japan : japan / (measure === 'world-share' ? world : listed + unlisted);
      return [{ code, value, atMost: measure === 'asia-share' ? japan / listed : value }];
    })
    .sort((a, b) => b.value - a.value);
}

/** The first states by what they sell to Japan, or by Japan's share of it. */
export function stateRankingView(
  slices: { exports: StateExportsSlice; asia: StateAsiaSlice; names: Names },
  options: { year: number; measure: Measure; count: number },
  { width, lang }: Env,
): BarsView<IntervalMark> {
  const { year, measure, count } = options;
  const t = text[lang];
  const all = ranking(slices.exports, slices.asia, measure, year);
  const shown = all.slice(0, count);
  const years = yearsOf(slices.exports);
  const isValue = measure === 'value';
  const isInterval = measure === 'asia-share';
  const write = (value: number, short = false): string => (isValue ? usd(value, lang, short) : percent(value, lang));
  // The scale stays while the years go by.
  let max = 0;
  for (let y = years[0]; y <= years[1]; y++)
    for (const { atMost } of ranking(slices.exports, slices.asia, measure, y).slice(0, count)) max = Math.max(max, atMost);
  const dollars = axisUnit(max, lang);
  const { bars, ...drawing } = barsLayout({
    width,
    items: shown.map(({ code, value, atMost }) => ({
      label: nameOf(slices.names, code, lang),
      value,
      text: isInterval ? t.range(number(value * 100, lang, 1), percent(atMost, lang)) : write(value, true),
      detail: '',
    })),
    together: shown.length,
    max,
    unit: isValue ? dollars : { perUnit: 0.01, name: t.unit[measure] },
    tick: (units) => number(units, lang),
  });
  const first = shown[0];
  const missing = slices.exports.states
    .filter((code) => !all.some((state) => state.code === code))
    .map((code) => nameOf(slices.names, code, lang));
  const source = slices.exports.source;
  const share = { unit: '%' };
  return {
    ...drawing,
    title: t.title(measure, count, year),
    takeaway: first ? t.takeaway(measure, nameOf(slices.names, first.code, lang), write(first.value), write(first.atMost), year) : '',
    summary: t.summary(measure, year),
    tone: 'states',
    marks: bars.flatMap((bar, i) => {
      const state = shown[i];
      if (!state) return [];
      const label = nameOf(slices.names, state.code, lang);
      const spoken = t.spoken(measure, i + 1, label, write(state.value), write(state.atMost));
      // From what is certain to what is possible; the figure stands after both.
      const possible = (bar.bar.width * (state.atMost - state.value)) / state.value;
      const figure = { ...bar.figure, x: bar.figure.x + (bar.figure.anchor === 'start' ? possible : 0) };
      return [
        { ...bar, figure, possible, id: state.code, label, rank: String(i + 1), highlighted: false, value: state.value, spoken, tip: [] },
      ];
    }),
    entry: first?.code ?? '',
    axis: 'y',
    table: {
      caption: t.title(measure, count, year),
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
            : [{ id: 'share', label: t.share, ...share }]),
      ],
      rows: shown.map(({ code, value, atMost }, i) => {
        const cell = (value: number): { value: number; text: string } => ({
          value,
          text: isValue ? number(value, lang, 2) : number(value * 100, lang, 1),
        });
        const name = nameOf(slices.names, code, lang);
        return {
          id: code,
          cells: [{ value: i + 1, text: String(i + 1) }, { value: name, text: name }, cell(value), ...(isInterval ? [cell(atMost)] : [])],
        };
      }),
    },
    source: { text: sourceLine(source, publisherName(source.publisher, lang), provenance[lang].states, lang), url: source.url },
    notes: [...(isInterval ? [t.interval] : []), ...(missing.length ? [t.noData(missing.join(', '))] : [])],
  };
}
