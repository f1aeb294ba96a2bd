/** Charts that compare two years. */
import { yearsIn } from './csv.ts';
import type { ExpectedCell, ExpectedChart, ExpectedMark } from './expected.ts';
import { amount, count, percent, points, type Figure, type Lang } from './figure.ts';
import { clean, percentText } from './number-text.ts';
import { home } from './partners.ts';
import { stateRankingChart } from './state-ranking.ts';
import { isState, statesOf, stateYears, type StateYear } from './states.ts';
import { flows, lastCertainRank, partnersOf, topPartnersChart, type Flow } from './top-partners.ts';
import {
  classifications,
  compositionOf,
  flows as compositionFlows,
  partsOf,
  sumOf,
  tradeCompositionChart,
  type Classification,
  type Direction,
  type Flow as CompositionFlow,
} from './trade-composition.ts';
import { balanceYears, isSame, size, tradeBalanceChart, wordsOf } from './trade-balance.ts';

/** A figure in two years; null is unknown. */
interface Pair {
  before: number | null;
  now: number | null;
}

/** The floating-point error of a difference, which can be much smaller than its terms. */
const error = 1e-9;

const changeOf = ({ before, now }: Pair): number | null => (before === null || now === null ? null : clean(now - before));

/** The change as a percentage of the other figure. Percentages of 1,000 or more are left out. */
function partOf({ before, now }: Pair): Figure[] {
  const part = before ? Math.abs(((now ?? NaN) - before) / before) * 100 : NaN;
  return part > 0 && part < 1000 ? [percent(part)] : [];
}

/** Words for a rise, a fall and no change. */
const words = {
  change: { en: ['up ', 'down ', 'no change'], ja: ['増', '減', '変化なし'] },
  difference: { en: [' more than in ', ' less than in ', 'the same as in '], ja: ['多い', '少ない', 'と同じ'] },
  differenceOfShares: { en: [' higher than in ', ' lower than in ', 'the same as in '], ja: ['高い', '低い', 'と同じ'] },
} as const;
const noFigure = { en: 'no figure here for ', ja: '数値はここにない' };
const unknown = { change: { en: 'no data', ja: 'データなし' }, difference: noFigure, differenceOfShares: noFigure };

function wordsOfChange(kind: keyof typeof words, change: number | null): Record<Lang, string> {
  const at = change === null ? undefined : change > 0 ? 0 : change < 0 ? 1 : 2;
  const word = (lang: Lang): string => (at === undefined ? unknown[kind][lang] : words[kind][lang][at]);
  return { en: word('en'), ja: word('ja') };
}

type ChangeMeasure = 'value' | 'share';

const figureOf = ({ known }: StateYear, measure: ChangeMeasure): number | null =>
  known && (measure === 'value' ? known.musd : known.worldPercent);
const written = (value: number, measure: ChangeMeasure): Figure => (measure === 'value' ? amount(value) : percent(value));
/** No figure is written for no change. */
const sizeOf = (change: number, measure: ChangeMeasure): Figure[] => {
  if (change === 0) return [];
  return [measure === 'value' ? amount(Math.abs(change)) : points(Math.abs(change))];
};

/** No size is written for two shares that are written alike and differ by less than the smallest size. */
function writtenSize({ before, now }: Pair, measure: ChangeMeasure): Figure[] {
  const change = changeOf({ before, now }) ?? 0;
  const isAlike = percentText(before ?? NaN, 'en', 'nearest') === percentText(now ?? NaN, 'en', 'nearest');
  return measure === 'share' && isAlike && Math.abs(change) < 0.05 ? [] : sizeOf(change, measure);
}

/** The map of the changes of the states from one year to another. */
function stateChangeChart(measure: ChangeMeasure, from: number, to: number, chosen?: string): ExpectedChart {
  const years = [count(from), count(to)];
  const states = statesOf(from).map((state, i) => {
    const pair = { before: figureOf(state, measure), now: figureOf(statesOf(to)[i]!, measure) };
    return { ...state, ...pair, change: changeOf(pair) };
  });
  type Changed = (typeof states)[number];
  const figuresOf = ({ before, now, change }: Changed): Figure[] => [
    ...[before, now].flatMap((value) => (value === null ? [] : [written(value, measure)])),
    ...(change === null ? [] : [...sizeOf(change, measure), ...(measure === 'value' ? partOf({ before, now }) : [])]),
  ];
  const mark = (state: Changed): ExpectedMark => {
    const { name, change } = state;
    const inUnit = (perUnit: number): number | null => change && (measure === 'value' ? change / perUnit : change);
    return {
      name,
      value: change && (measure === 'share' ? change / 100 : change),
      valueError: error,
      spoken: [...years, ...figuresOf(state)],
      words: wordsOfChange('change', change),
      labels: [],
      tip: [...years, ...figuresOf(state)],
      others: [],
      classValue: { en: inUnit(1000), ja: inUnit(100) },
    };
  };
  const known = states.flatMap((state) => (state.change === null ? [] : [{ ...state, change: state.change }]));
  const changes = known.filter(isState).map(({ change }) => change);
  const counts = [changes.filter((change) => change > 0).length, changes.filter((change) => change < 0).length];
  const subject = states.find(({ code }) => code === chosen);
  const missing = states.filter(({ change }) => change === null);
  const takeaway = subject
    ? subject.change === null
      ? []
      : [written(subject.before!, measure), written(subject.now!, measure), ...writtenSize(subject, measure)]
    : [...sizeOf(Math.max(...changes), measure), ...sizeOf(Math.min(...changes), measure), ...counts.map(count)];
  return {
    tag: 'state-map',
    attributes: { measure, year: to, compare: from, ...(chosen && { state: chosen }) },
    tables: [{ table: 'us-states-exports' }],
    isTakeawayOnly: chosen !== undefined,
    common: [...years, count(missing.length), count(missing.filter(isState).length)],
    title: years,
    // The part of the other figure is written where both figures are written alike.
    takeaway: { must: [...years, ...takeaway], may: subject && measure === 'value' ? partOf(subject) : [] },
    labels: [],
    notes: [],
    marks: new Map(states.map((state) => [state.code, mark(state)])),
    rows: new Map(
      states.map(({ code, before, now, change }) => [
        code,
        {
          order: { raw: change === null ? null : 1 + known.filter((other) => other.change > change).length },
          [`value-${from}`]: { raw: before },
          [`value-${to}`]: { raw: now },
          change: { raw: change, error },
          ...(measure === 'value' && { 'change-percent': { raw: change !== null && before ? (change / before) * 100 : null } }),
        },
      ]),
    ),
  };
}

/** Adds the figures of another year to a ranking. */
function besideYear(
  chart: ExpectedChart,
  compare: number,
  pairOf: (id: string) => Pair & { now: number },
  { difference, hasPart, subject }: { difference: (size: number) => Figure; hasPart: boolean; subject: string | undefined },
): ExpectedChart {
  const figuresOf = (id: string): Figure[] => {
    const pair = pairOf(id);
    const change = changeOf(pair);
    return change ? [difference(Math.abs(change)), ...(hasPart ? partOf(pair) : [])] : [];
  };
  const ofSubject = subject === undefined ? [] : [count(compare), ...figuresOf(subject)];
  return {
    ...chart,
    attributes: { ...chart.attributes, compare },
    isTakeawayOnly: false,
    common: [...chart.common, count(compare)],
    title: [...chart.title, count(compare)],
    takeaway: { ...chart.takeaway, must: [...chart.takeaway.must, ...ofSubject], may: [...chart.takeaway.may, count(compare)] },
    marks: new Map(
      [...chart.marks].map(([id, mark]) => {
        const figures = figuresOf(id);
        return [
          id,
          {
            ...mark,
            spoken: [...mark.spoken, ...figures],
            // A part of the other figure is written of amounts only.
            words: wordsOfChange(hasPart ? 'difference' : 'differenceOfShares', changeOf(pairOf(id))),
            // The difference takes the place of a second figure, such as the share of a partner. It has no percentage.
            labels: [...mark.labels.filter((figure) => figure.kind !== 'percent' || chart.tag === 'state-ranking'), ...figures.slice(0, 1)],
          },
        ];
      }),
    ),
    rows: new Map(
      [...chart.rows].map(([id, cells]) => {
        const pair = pairOf(id);
        return [id, { ...cells, [`value-${compare}`]: { raw: pair.before }, difference: { raw: changeOf(pair), error } }];
      }),
    ),
  };
}

/** A partner has a figure in the years in which it is among the first 15 by any flow. */
function bundledMusd(code: string, year: number, flow: Flow): number | null {
  const isListed = flows.some((one) => partnersOf(year, one).some((partner) => partner.code === code && partner.rank <= lastCertainRank));
  return isListed || code === home ? (partnersOf(year, flow).find((partner) => partner.code === code)?.musd ?? null) : null;
}

const topPartnersBeside = (year: number, compare: number, flow: Flow): ExpectedChart =>
  besideYear(
    topPartnersChart(home, year, flow, lastCertainRank),
    compare,
    (code) => ({ before: bundledMusd(code, compare, flow), now: partnersOf(year, flow).find((partner) => partner.code === code)!.musd }),
    { difference: (musd) => amount(musd), hasPart: true, subject: home },
  );

function stateRankingBeside(year: number, compare: number, measure: 'value' | 'world-share'): ExpectedChart {
  const ofMeasure = measure === 'value' ? 'value' : 'share';
  const chart = stateRankingChart(home, year, measure, 51);
  const valueIn = (code: string, year: number): number | null =>
    figureOf(
      statesOf(year).find((state) => state.code === code)!,
      ofMeasure,
    );
  const [first] = chart.marks.keys();
  return besideYear(chart, compare, (code) => ({ before: valueIn(code, compare), now: valueIn(code, year)! }), {
    difference: (size) => (measure === 'value' ? amount(size) : points(size)),
    hasPart: measure === 'value',
    subject: first,
  });
}

/** The composition of a year beside another one. The differences are in percentage points. */
function tradeCompositionBeside(by: Classification, year: number, compare: number, flow: CompositionFlow): ExpectedChart {
  const directions: readonly Direction[] = compositionFlows[flow];
  const chart = tradeCompositionChart(by, year, flow, compare);
  const [now, before] = [compositionOf(by, year, directions).categories, compositionOf(by, compare, directions).categories];
  const { small } = partsOf(now, before);
  const isComplete = [...now, ...before].every(({ parts }) => Object.values(parts).every((part) => part.musd !== null)) || by === 'naics';
  const percentIn = (categories: typeof now, code: string, direction: Direction): number | null => {
    if (code !== 'other') return categories.find((category) => category.code === code)?.parts[direction]?.percent ?? null;
    const ofSmall = categories.filter((category) => small.some((one) => one.code === category.code));
    return sumOf(ofSmall, direction).percent;
  };
  const pairOf = (code: string, direction: Direction): Pair => ({
    before: code === 'other' && !isComplete ? null : percentIn(before, code, direction),
    now: percentIn(now, code, direction),
  });
  const sizeIn = (code: string, direction: Direction): Figure[] => {
    const change = changeOf(pairOf(code, direction));
    return change ? [points(Math.abs(change))] : [];
  };
  const last = directions.at(-1)!;
  const [first] = now.toSorted((a, b) => (b.parts[last]?.percent ?? 0) - (a.parts[last]?.percent ?? 0));
  const cells = (pairs: (direction: Direction) => Pair): Record<string, ExpectedCell> =>
    Object.fromEntries(
      directions.flatMap((direction): [string, ExpectedCell][] => [
        [`${direction}-share-${compare}`, { raw: pairs(direction).before }],
        [`${direction}-difference`, { raw: changeOf(pairs(direction)), error }],
      ]),
    );
  return {
    ...chart,
    attributes: { ...chart.attributes, compare },
    common: [...chart.common, count(compare)],
    title: [...chart.title, count(compare)],
    takeaway: {
      must: [...chart.takeaway.must, count(compare), ...directions.flatMap((direction) => sizeIn(first!.code, direction))],
      may: chart.takeaway.may,
    },
    labels: [...chart.labels, count(compare)],
    marks: new Map(
      [...chart.marks].map(([id, mark]) => {
        const [direction, code] = id.split('-') as [Direction, string];
        const pair = pairOf(code, direction);
        return [
          id,
          {
            ...mark,
            spoken: [...mark.spoken, ...sizeIn(code, direction)],
            words: wordsOfChange('differenceOfShares', changeOf(pair)),
            labels: [...mark.labels, ...sizeIn(code, direction)],
            tip: [...mark.tip, ...directions.flatMap((one) => sizeIn(code, one))],
          },
        ];
      }),
    ),
    totals: { ...chart.totals, ...cells(() => ({ before: 100, now: 100 })) },
    rows: new Map([...chart.rows].map(([code, row]) => [code, { ...row, ...cells((direction) => pairOf(code, direction)) }])),
  };
}

/** Each year of a series beside its first and its last one. The takeaway goes from the earlier to the later year. */
function balancesBeside(basis: 'bop' | 'census', measure: 'total' | 'goods' | 'services'): ExpectedChart[] {
  const years = balanceYears(basis, measure);
  return [0, years.length - 1].flatMap((other) =>
    years.flatMap((_, at) => {
      if (at === other) return [];
      const [before, now] = [years[Math.min(at, other)]!, years[Math.max(at, other)]!];
      const chart = tradeBalanceChart(home, basis, measure, years, at);
      const isSaidOnce = isSame(now, before, 'en') && isSame(now, before, 'ja');
      const figures = [count(before.year), size(before)];
      return {
        ...chart,
        attributes: { ...chart.attributes, compare: years[other]!.year },
        isTakeawayOnly: true,
        takeaway: { must: [count(now.year), size(now), ...(isSaidOnce ? [] : figures)], may: figures, words: wordsOf(now, before) },
      };
    }),
  );
}

/** Pairs of different years. */
const pairs = (years: readonly number[], others: readonly number[]): [number, number][] =>
  years.flatMap((year) => others.flatMap((other): [number, number][] => (other === year ? [] : [[year, other]])));

export function comparedYearsCharts(): ExpectedChart[] {
  const partnerYears = yearsIn('us-partners-goods-census');
  return [
    ...pairs(stateYears, stateYears).flatMap(([to, from]) =>
      from < to ? (['value', 'share'] as const).map((measure) => stateChangeChart(measure, from, to)) : [],
    ),
    ...statesOf(2020).map(({ code }) => stateChangeChart('value', 2013, 2020, code)),
    ...pairs(stateYears, stateYears).flatMap(([year, other]) =>
      (['value', 'world-share'] as const).map((measure) => stateRankingBeside(year, other, measure)),
    ),
    ...pairs(partnerYears, [1985, 2004, 2025]).flatMap(([year, other]) => flows.map((flow) => topPartnersBeside(year, other, flow))),
    ...(['sitc', 'naics'] as const).flatMap((by) => {
      const years = yearsIn(classifications[by].table);
      return pairs(years, [years[0]!, years[Math.floor(years.length / 2)]!, years.at(-1)!]).flatMap(([year, other]) =>
        (Object.keys(compositionFlows) as CompositionFlow[]).map((flow) => tradeCompositionBeside(by, year, other, flow)),
      );
    }),
    ...balancesBeside('bop', 'total'),
    ...balancesBeside('bop', 'goods'),
    ...balancesBeside('bop', 'services'),
    ...balancesBeside('census', 'goods'),
  ];
}
