import { estimate, estimateYear } from './estimate.ts';
import type { ExpectedChart, ExpectedMark } from './expected.ts';
import { count, rank, stated, type Figure } from './figure.ts';
import {
  cellOf,
  errorOf,
  figureOf,
  measures,
  musdOf,
  notes,
  perResidentsOf,
  tablesOf,
  unknownOf,
  type Measure,
  type Prefecture,
} from './prefectures.ts';

const perValues = ['residents', 'total'] as const;
type Per = (typeof perValues)[number];

interface Ranked {
  prefecture: Prefecture;
  totalMusd: number;
  perResidentsMusd: number;
  musd: number;
  /** No rank where some are unknown. */
  rank: number | null;
}

function rankingOf(measure: Measure, per: Per): Ranked[] {
  const known = estimate.prefectures.flatMap((prefecture) => {
    const totalMusd = musdOf(prefecture, measure);
    if (totalMusd === null) return [];
    const perResidentsMusd = perResidentsOf(prefecture, totalMusd, measure);
    return [{ prefecture, totalMusd, perResidentsMusd, musd: per === 'total' ? totalMusd : perResidentsMusd }];
  });
  return known
    .map((one) => ({
      ...one,
      rank: unknownOf(measure).length ? null : 1 + known.filter((other) => other.musd > one.musd).length,
    }))
    .sort((a, b) => b.musd - a.musd);
}

const rankOf = (value: number | null): Figure[] => (value === null ? [] : [rank(value)]);

function markOf({ prefecture, totalMusd, perResidentsMusd, musd, rank: place }: Ranked, measure: Measure): ExpectedMark {
  const figures = [...rankOf(place), ...figureOf(musd, measure)];
  return {
    name: prefecture.name,
    value: musd,
    valueError: errorOf(measure) * (musd / totalMusd),
    spoken: figures,
    labels: figures,
    tip: [totalMusd, perResidentsMusd].flatMap((one) => figureOf(one, measure)),
    others: [],
  };
}

function chart(measure: Measure, per: Per, countOfPrefectures: number): ExpectedChart {
  const shown = rankingOf(measure, per).slice(0, countOfPrefectures);
  return {
    tag: 'prefecture-ranking',
    attributes: { measure, per, count: countOfPrefectures },
    tables: tablesOf[measure],
    // Per 100,000 residents; 人口10万人当たり.
    common: [
      count(estimateYear),
      count(shown.length),
      count(unknownOf(measure).length),
      count(estimate.prefectures.length),
      stated('number', '100,000', '10'),
    ],
    // One prefecture or all of them are no number.
    title:
      shown.length === 1 || shown.length === estimate.prefectures.length
        ? [count(estimateYear)]
        : [count(estimateYear), count(shown.length)],
    takeaway: { must: [count(estimateYear), ...figureOf(shown[0]!.musd, measure)], may: [] },
    labels: [],
    // Residents are those of the census of 1 October 2015.
    notes: [...notes, count(2015), stated('number', '1', '10'), stated('number', '10', '1')],
    marks: new Map(shown.map((one) => [one.prefecture.code, markOf(one, measure)])),
    rows: new Map(
      shown.map((one) => [
        one.prefecture.code,
        {
          ...(one.rank === null ? {} : { rank: { raw: one.rank } }),
          total: cellOf(one.totalMusd, measure),
          'per-residents': cellOf(one.perResidentsMusd, measure, one.perResidentsMusd / one.totalMusd),
          residents: { raw: one.prefecture.residents },
        },
      ]),
    ),
  };
}

export const prefectureRankingCharts = (): ExpectedChart[] =>
  measures.flatMap((measure) =>
    perValues.flatMap((per) => [1, 15, 47].map((countOfPrefectures) => chart(measure, per, countOfPrefectures))),
  );
