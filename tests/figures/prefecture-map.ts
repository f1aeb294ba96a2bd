import { byEstimate, estimate, estimateYear } from './estimate.ts';
import type { ExpectedChart, ExpectedMark } from './expected.ts';
import { count, stated } from './figure.ts';
import { cellOf, errorOf, figureOf, measures, musdOf, notes, tablesOf, unknownOf, type Measure, type Prefecture } from './prefectures.ts';

function markOf(prefecture: Prefecture, measure: Measure): ExpectedMark {
  const musd = musdOf(prefecture, measure);
  const figures = figureOf(musd, measure);
  return {
    name: prefecture.name,
    value: musd,
    valueError: errorOf(measure),
    spoken: figures,
    labels: [],
    tip: figures,
    others: [],
    classValue: { en: musd && musd / 1000, ja: musd && musd / 100 },
  };
}

function chart(measure: Measure, chosen?: Prefecture): ExpectedChart {
  const { prefectures } = estimate;
  const missing = unknownOf(measure).length;
  const known = byEstimate.filter((prefecture) => musdOf(prefecture, measure) !== null);
  const overBillion = known.filter((prefecture) => (musdOf(prefecture, measure) ?? 0) >= 1000).length;
  const first = chosen ?? known[0]!;
  return {
    tag: 'prefecture-map',
    attributes: { measure, ...(chosen && { prefecture: chosen.code }) },
    tables: tablesOf[measure],
    isTakeawayOnly: chosen !== undefined,
    common: [
      count(estimateYear),
      count(missing),
      count(known.length),
      count(prefectures.length),
      stated('amount', '$1 billion', '10億ドル'),
    ],
    title: [count(estimateYear)],
    takeaway: {
      must: [count(estimateYear), ...figureOf(musdOf(first, measure), measure), ...(chosen || overBillion < 2 ? [] : [count(overBillion)])],
      may: [count(overBillion)],
    },
    labels: [],
    notes,
    marks: new Map(prefectures.map((prefecture) => [prefecture.code, markOf(prefecture, measure)])),
    rows: new Map(
      prefectures.map((prefecture) => {
        const musd = musdOf(prefecture, measure);
        const order = musd === null ? null : 1 + known.filter((other) => (musdOf(other, measure) ?? 0) > musd).length;
        return [prefecture.code, { ...(missing ? {} : { order: { raw: order } }), value: cellOf(musd, measure) }];
      }),
    ),
  };
}

/** Both measures, and every prefecture chosen. */
export const prefectureMapCharts = (): ExpectedChart[] =>
  measures.flatMap((measure) => [chart(measure), ...estimate.prefectures.map((prefecture) => chart(measure, prefecture))]);
