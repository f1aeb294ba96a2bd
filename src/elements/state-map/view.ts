import { choroplethLayout, type ChoroplethView } from '../../charts/choropleth/layout.ts';
import { nameOf, type Names } from '../../data/names.ts';
import { noData, statesBasis } from '../../data/provenance.ts';
import type { StateExportsSlice } from '../../data/state-exports.ts';
import type { StateRanksSlice } from '../../data/state-ranks.ts';
import type { StateSharesSlice } from '../../data/state-shares.ts';
import { bin, ranges } from '../../model/bins.ts';
import { list, number, percent, usd } from '../../model/format.ts';
import { sourceLine } from '../../model/source.ts';
import type { Topology } from '../../model/topology.ts';
import type { Cell, Env } from '../../model/view.ts';
import { text, type Measure } from './text.ts';

export const measures = ['value', 'share', 'rank'] as const;

/** The years that the slice has: [first, last]. */
export const yearsOf = (slice: StateExportsSlice): [first: number, last: number] => [
  slice.firstYear,
  slice.firstYear + (slice.japanMusd[0]?.length ?? 0) - 1,
];

/** Small Atlantic states, from the north. */
const callouts = ['MA', 'RI', 'CT', 'NJ', 'DE', 'MD', 'DC'];

/** Round limits that hold for every year, so that years compare: million USD; share; rank from the worst. */
const thresholds: Record<Measure, number[]> = {
  value: [100, 500, 1000, 2000, 5000],
  share: [0.02, 0.04, 0.06, 0.08, 0.1],
  rank: [-20, -10, -5, -3],
};
const rankTexts = ['> 20', '11–20', '6–10', '4–5', '1–3'];

export interface StateMapOptions {
  /** One of `yearsOf(slice)`. */
  year: number;
  measure: Measure;
  /** USPS code of the state that is chosen. */
  state: string | undefined;
}

interface Slices {
  exports: StateExportsSlice;
  shares: StateSharesSlice;
  ranks: StateRanksSlice;
  names: Names;
  topology: Topology;
}

/** What each state sells to Japan in a year, on the map or in tiles. */
export function stateMapView(
  { exports: slice, shares, ranks, names, topology }: Slices,
  { year, measure, state: chosen }: StateMapOptions,
  { width, lang }: Env,
): ChoroplethView {
  const t = text[lang];
  const none = noData[lang];
  const at = year - slice.firstYear;
  const states = topology.objects.regions.geometries.map(({ id }) => {
    const s = slice.states.indexOf(id);
    const value = slice.japanMusd[s]?.[at] ?? null;
    const rank = ranks.japanRank[s]?.[at] ?? null;
    const percent = shares.worldSharePercent[s]?.[at] ?? null;
    const share = percent === null ? null : percent / 100;
    // By rank, first is largest: it sorts and colours like the others.
    const score = measure === 'value' ? value : measure === 'share' ? share : rank && -rank;
    return {
      id,
      name: nameOf(names, id, lang),
      alias: nameOf(names, id, 'en'),
      value,
      share,
      percent,
      rank,
      score,
      bin: bin(score, thresholds[measure]),
    };
  });
  type State = (typeof states)[number];
  const written = ({ value, share, rank }: State): [value: string, share: string, rank: string] => [
    value === null ? none : usd(value, lang),
    share === null ? none : percent(share),
    rank === null ? none : t.rankOf(rank),
  ];

  const classes =
    measure === 'rank'
      ? rankTexts
      : measure === 'share'
        ? ranges(thresholds.share, (share) => number(share * 100))
        : ranges(thresholds.value, (musd) => (lang === 'ja' ? number(musd / 100) : number(musd / 1000, musd < 1000 ? 1 : 0)));
  const legend = [...classes.map((text, bin) => ({ bin, text })), { bin: -1, text: none }].flatMap(({ bin, text }) => {
    const count = states.filter((state) => state.bin === bin).length;
    return bin < 0 && !count ? [] : [{ bin, text: `${text} (${count})` }];
  });
  const { regions, ...drawing } = choroplethLayout({
    width,
    topology,
    unit: t.unit[measure],
    legend,
    tile: (i) => [states[i]?.id ?? ''],
    callouts,
  });
  const marks = states
    .flatMap((state, i) => {
      const region = regions[i];
      if (!region) return [];
      const texts = written(state);
      const [value, share, rank] = texts;
      return [
        {
          ...region,
          id: state.id,
          label: state.name,
          alias: state.alias,
          bin: state.bin,
          value: state.score === null ? null : measure === 'rank' ? state.rank : state.score,
          score: state.score,
          state,
          spoken: state.score === null ? `${state.name}: ${none}` : t.spoken(state.name, ...texts),
          tip: [
            [t.value, value],
            [t.share, share],
            [t.place, rank],
          ] as const,
        },
      ];
    })
    .sort((a, b) => (b.score ?? -Infinity) - (a.score ?? -Infinity));
  const source = slice.source;
  const missing = states.filter((state) => state.score === null).map((state) => state.name);
  return {
    ...drawing,
    title: t.title(measure, year),
    takeaway: takeaway(),
    summary: t.summary(measure, year),
    tone: 'states',
    marks,
    entry: chosen ?? marks[0]?.id ?? '',
    chosen,
    axis: 'y',
    // Most readers never ask for it.
    get table() {
      return {
        caption: t.title(measure, year),
        columns: [
          { id: 'order', label: t.rank },
          { id: 'state', label: t.state },
          { id: 'value', label: t.value, unit: t.million },
          { id: 'share', label: t.share, unit: '%' },
          { id: 'rank', label: t.place },
        ],
        rows: marks.map(({ id, state }, i) => {
          const cell = (value: number | null, text: (value: number) => string): Cell => ({
            value,
            text: value === null ? none : text(value),
          });
          return {
            id,
            cells: [
              { value: i + 1, text: String(i + 1) },
              { value: state.name, text: state.name },
              cell(state.value, (value) => number(value, 2)),
              cell(state.percent, (share) => number(share, 1)),
              cell(state.rank, String),
            ],
          };
        }),
      };
    },
    source: { text: sourceLine(source, statesBasis[lang], lang), url: source.url },
    notes: [t.note[measure], missing.length ? t.noData(missing.join(', '), year) : ''].filter(Boolean),
  };

  function takeaway(): string {
    const found = states.find((state) => state.id === chosen);
    if (found) return found.score === null ? t.unknown(found.name, year) : t.chosen(found.name, ...written(found), year);
    const ranked = marks.filter((mark) => mark.score !== null);
    if (measure === 'rank') {
      const first = ranked.filter((mark) => mark.state.rank === 1).map((mark) => mark.label);
      return t.takeaway.rank(list(first, lang), '', ranked.filter((mark) => (mark.state.rank ?? 99) <= 10).length, year);
    }
    const limit = measure === 'value' ? 1000 : 0.1;
    const firsts = ranked.slice(0, 3);
    const [value, share] = firsts[0] ? written(firsts[0].state) : ['', ''];
    return t.takeaway[measure](
      list(
        firsts.map((mark) => mark.label),
        lang,
      ),
      measure === 'value' ? value : share,
      ranked.filter((mark) => (mark.score ?? 0) >= limit).length,
      year,
    );
  }
}
