import type { Bases } from '../../src/custom-data/read.ts';
import { partnerText } from '../../src/frame/partner-text.ts';
import { frameText } from '../../src/frame/text.ts';
import { panelText } from '../../src/frame/toolbar/panel-text.ts';
import { toolbarText } from '../../src/frame/toolbar/text.ts';
import { countryOf } from '../../src/model/country.ts';
import { langs } from '../../src/model/locale.ts';
import { read, tableOf, viewOf, type Options } from '../custom-data/elements.ts';
import type { ExpectedChart } from '../figures/expected.ts';
import { expectedFacts, expectedFactsOf, type ExpectedFact } from '../figures/facts.ts';
import { bopPartners, goodsPartners, partners, statePartners } from '../figures/partners.ts';
import { prefectureMapCharts } from '../figures/prefecture-map.ts';
import { prefectureRankingCharts } from '../figures/prefecture-ranking.ts';
import { shownChart, shownFact, shownOf, type ShownChart, type ShownTable } from '../figures/shown.ts';
import { stateMapCharts } from '../figures/state-map.ts';
import { stateRankingCharts } from '../figures/state-ranking.ts';
import { topPartnersCharts } from '../figures/top-partners.ts';
import { tradeBalanceCharts } from '../figures/trade-balance.ts';
import { tradeCompositionCharts } from '../figures/trade-composition.ts';
import type { Sentence } from './rule.ts';

interface Chart {
  tag: string;
  attributes: Record<string, string | number>;
}

/** Every element, year, measure, flow and selection. */
const charts = (): Chart[] => [
  ...tradeBalanceCharts(),
  ...topPartnersCharts(),
  ...tradeCompositionCharts(),
  ...stateMapCharts(),
  // The other measures of every chosen state, in the year with the most states that are unknown or uncertain.
  ...stateMapCharts().flatMap(({ tag, attributes }) =>
    'state' in attributes && attributes.year === 2013
      ? ['share', 'rank'].map((measure) => ({ tag, attributes: { ...attributes, measure } }))
      : [],
  ),
  ...stateRankingCharts(),
  ...prefectureMapCharts(),
  ...prefectureRankingCharts(),
];

function* textsOf(lang: Sentence['lang'], shown: ShownChart, hasTable: boolean, about?: string): Generator<Sentence> {
  for (const { place, text, of } of hasTable ? [...shown.texts, ...shown.table().texts] : shown.texts)
    // A ranking of partners names Japan as one of them.
    yield { lang, place, text, about: of === 'JP' ? undefined : about };
}

function* factsOf(lang: Sentence['lang'], facts: readonly ExpectedFact[], about?: string): Generator<Sentence> {
  for (const { name, year } of facts) {
    const fact = shownFact(name, { year, lang, partner: about });
    if (!fact) continue;
    yield { lang, place: 'fact', text: (fact.spokenFigure ?? fact.figure) + fact.spoken, about };
    yield { lang, place: 'fact title', text: fact.title, about };
  }
}

/** Every text of the bundled figures. */
export function* bundledTexts(): Generator<Sentence> {
  for (const lang of langs) {
    for (const { tag, attributes } of charts()) {
      // A chosen region changes only the takeaway.
      const hasTable = !('state' in attributes || 'prefecture' in attributes);
      yield* textsOf(lang, shownChart(tag, { ...attributes, lang }), hasTable);
    }
    yield* factsOf(lang, expectedFacts());
    for (const text of Object.values({ ...frameText[lang], ...toolbarText[lang], ...panelText[lang] }))
      if (typeof text === 'string') yield { lang, place: 'control', text };
  }
}

/** Charts about a partner. Those of a chosen state and of an earlier balance differ only in the takeaway. */
const partnerCharts = (partner: string): ExpectedChart[] => [
  ...tradeBalanceCharts(partner),
  ...(goodsPartners.includes(partner) ? topPartnersCharts(partner, [5]) : []),
  ...(statePartners.includes(partner) ? [...stateMapCharts(partner, [2013]), ...stateRankingCharts(partner, [1, 51])] : []),
];

/** Cells of tables have figures and names only, in the formats of the bundled figures. */
const withoutCells = (table: ShownTable): ShownTable => ({ ...table, texts: table.texts.filter(({ place }) => place !== 'cell') });

/** Every text about the partners besides Japan. */
export function* partnerTexts(): Generator<Sentence> {
  for (const partner of partners)
    for (const lang of langs) {
      for (const { tag, attributes, isTakeawayOnly } of partnerCharts(partner)) {
        const shown = shownChart(tag, { ...attributes, lang });
        if (isTakeawayOnly) yield* textsOf(lang, { ...shown, texts: shown.ownTexts }, false, partner);
        else yield* textsOf(lang, { ...shown, table: () => withoutCells(shown.table()) }, true, partner);
      }
      yield* factsOf(lang, expectedFactsOf(partner), partner);
      // The name of the module is no word of the sentence.
      const missing = partnerText[lang].notImported(countryOf(partner, lang)).replace(/'.*'/, '1');
      yield { lang, place: 'control', text: missing, about: partner };
    }
}

/** The measures of a comparison, each with the partners that have it. */
const comparisons = [
  { basis: 'bop', measure: 'total', covered: bopPartners },
  { basis: 'bop', measure: 'services', covered: bopPartners },
  { basis: 'census', measure: 'goods', covered: goodsPartners },
];

/** Every text of each partner beside Japan, which has a deficit, and beside the Netherlands, which have a surplus. */
export function* comparisonTexts(): Generator<Sentence> {
  for (const { covered, ...options } of comparisons)
    for (const partner of covered)
      for (const other of ['JP', 'NL'].filter((code) => code !== partner))
        for (const lang of langs) {
          const shown = shownChart('trade-balance', { ...options, partner, 'compare-partner': other, lang });
          yield* textsOf(lang, { ...shown, table: () => withoutCells(shown.table()) }, true);
        }
}

/** Charts that compare two years, with pairs in both orders and partners that are new or unknown in the other year. */
const yearComparisons: { tag: ExpectedChart['tag']; attributes: Record<string, string | number> }[] = [
  ...['value', 'share'].flatMap((measure) =>
    [2013, 2014, 2019].flatMap((compare) =>
      ['', 'CA', 'DC', 'ND'].map((state) => ({
        tag: 'state-map' as const,
        attributes: { measure, compare, year: 2020, ...(state && { state }) },
      })),
    ),
  ),
  ...['value', 'world-share'].flatMap((measure) =>
    [2013, 2015].map((compare) => ({ tag: 'state-ranking' as const, attributes: { measure, compare, year: 2018, count: 51 } })),
  ),
  ...['exports', 'imports', 'total'].flatMap((flow) =>
    [1985, 1991, 2024].map((compare) => ({ tag: 'top-partners' as const, attributes: { flow, compare, year: 2014, count: 15 } })),
  ),
  ...['both', 'exports', 'imports'].flatMap((flow) => [
    ...[1996, 2014, 2020].map((compare) => ({
      tag: 'trade-composition' as const,
      attributes: { classification: 'sitc', flow, compare, year: 2019 },
    })),
    ...[2020, 2023].map((compare) => ({
      tag: 'trade-composition' as const,
      attributes: { classification: 'naics', flow, compare, year: 2025 },
    })),
  ]),
  ...['bop', 'census'].flatMap((basis) =>
    [2009, 2024].map((compare) => ({ tag: 'trade-balance' as const, attributes: { basis, compare, year: 2014 } })),
  ),
];

/** Every text of charts that compare two years. */
export function* yearComparisonTexts(): Generator<Sentence> {
  for (const { tag, attributes } of yearComparisons)
    for (const lang of langs) yield* textsOf(lang, shownChart(tag, { ...attributes, lang }), true);
}

interface CustomChart {
  tag: keyof Bases;
  csv: string;
  options: Options;
}

const map = (columns: string): CustomChart[] =>
  ['value', 'share', 'rank'].flatMap((measure) =>
    [undefined, 'CA', 'TX'].map((state): CustomChart => ({ tag: 'state-map', csv: columns, options: { measure, state } })),
  );

/** Custom data of one region, partner, year or part, of nothing but zero, and with unknown figures. */
const customCharts: CustomChart[] = [
  ...map('code,value,share,rank\nCA,9876.5,12.5,1'),
  ...map('code,value,share,rank\nCA,0,0,21\nTX,,,'),
  ...['value', 'world-share'].flatMap((measure): CustomChart[] =>
    [1, 10].map((count) => ({ tag: 'state-ranking', csv: 'code,value,share\nCA,9876.5,12.5\nTX,,', options: { measure, count } })),
  ),
  ...[undefined, 'JP-23', 'JP-13'].map((prefecture): CustomChart => ({
    tag: 'prefecture-map',
    csv: 'code,value\n23,5000\n13,',
    options: { measure: 'customs', prefecture },
  })),
  ...['total', 'residents'].flatMap((per): CustomChart[] =>
    [1, 15].map((count) => ({ tag: 'prefecture-ranking', csv: 'code,value\n23,5000', options: { measure: 'customs', per, count } })),
  ),
  ...[1, 5].map((count): CustomChart => ({ tag: 'top-partners', csv: 'Partner,Exports\nKR,400', options: { flow: 'exports', count } })),
  ...['5000,7000', '7000,5000', '5000,5000', '0,0'].map((figures): CustomChart => ({
    tag: 'trade-balance',
    csv: `year,exports,imports\n2024,${figures}`,
    options: { measure: 'total', basis: 'bop' },
  })),
  ...['exports', 'imports'].map((flow): CustomChart => ({
    tag: 'trade-composition',
    csv: `code,${flow}\n7,100`,
    options: { flow, classification: 'sitc' },
  })),
];

/** Every text of custom data with few figures, about several countries. */
export function* customTexts(): Generator<Sentence> {
  for (const lang of langs)
    for (const partner of [undefined, 'KR', 'NL', 'GB', 'CD'])
      for (const { tag, csv, options } of customCharts) {
        const { slices, partner: of } = read(
          tag,
          { kind: 'csv', text: csv },
          { lang, partner, year: 2024, source: lang === 'en' ? 'A ministry.' : '省庁。' },
        );
        const all = { year: 2024, ...options };
        yield* textsOf(
          lang,
          shownOf(
            viewOf(tag, all, { lang, partner: of, width: 680 }, slices),
            () => tableOf(tag, all, { lang, partner: of }, slices),
            lang,
          ),
          true,
        );
      }
}
