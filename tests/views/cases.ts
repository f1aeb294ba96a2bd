/** The charts whose views are reviewed: every drawing, in the widths at which layouts change, with every measure and choice. */
import type { Attributes } from '../../src/server/attributes.ts';

export interface Case {
  attributes: Attributes;
  width: number;
  /** Whether only the drawing is listed: its words are those of another case. */
  isDrawingOnly?: boolean;
}

interface Charts {
  /** Marks whose figures, words and places are listed. Some are unknown, uncertain, small or the largest. */
  marks: readonly string[];
  cases: readonly Case[];
}

/** A chart in English and Japanese, in narrow and wide drawings. At 480 px most layouts change. */
const inWidths = (attributes: Attributes): Case[] => [
  { attributes: { ...attributes, lang: 'en' }, width: 700 },
  { attributes: { ...attributes, lang: 'ja' }, width: 700 },
  ...[280, 480, 1200].map((width) => ({ attributes: { ...attributes, lang: 'en' }, width, isDrawingOnly: true })),
  { attributes: { ...attributes, lang: 'ja' }, width: 320, isDrawingOnly: true },
];
const wide = (attributes: Attributes): Case => ({ attributes: { lang: 'en', ...attributes }, width: 700 });
const narrow = (attributes: Attributes): Case => ({ attributes: { lang: 'en', ...attributes }, width: 320 });

export const reviewedCharts: Readonly<Record<string, Charts>> = {
  'trade-balance': {
    marks: ['1992', '2008', '2009', '2014', '2024', 'KR-2014', 'JP-2014'],
    cases: [
      ...inWidths({ year: 2014 }),
      wide({ year: 2008, measure: 'services' }),
      narrow({ year: 1992, measure: 'goods', basis: 'census' }),
      wide({ year: 2014, compare: 2009, lang: 'ja' }),
      wide({ year: 2014, annotations: '2008: Lehman Brothers; 2009: Financial crisis; 2020: Pandemic' }),
      narrow({ year: 2014, annotations: '2009: Financial crisis' }),
      wide({ year: 2014, partner: 'KR', 'compare-partner': 'JP' }),
      narrow({ year: 2024, partner: 'NL' }),
    ],
  },
  'trade-composition': {
    marks: [
      'exports-0',
      'exports-7',
      'imports-7',
      'exports-3',
      'imports-2',
      'exports-other',
      'imports-other',
      'exports-334',
      'imports-336',
    ],
    cases: [
      ...inWidths({ year: 2014 }),
      wide({ year: 2020, classification: 'naics' }),
      narrow({ year: 2020, classification: 'naics', lang: 'ja' }),
      wide({ year: 2014, flow: 'exports' }),
      narrow({ year: 2014, flow: 'imports' }),
      wide({ year: 2014, compare: 1996 }),
      narrow({ year: 2014, compare: 1996, lang: 'ja' }),
      wide({ year: 2014, selected: 'exports-9' }),
    ],
  },
  'state-map': {
    marks: ['TX', 'CA', 'DC', 'RI', 'AK', 'HI', 'MT'],
    cases: [
      ...inWidths({ year: 2020 }),
      wide({ year: 2013, state: 'WA' }),
      wide({ year: 2013, measure: 'share' }),
      wide({ year: 2013, measure: 'rank' }),
      narrow({ year: 2013, measure: 'rank', lang: 'ja', state: 'MT' }),
      wide({ year: 2020, compare: 2013 }),
      narrow({ year: 2020, compare: 2013, lang: 'ja' }),
      wide({ year: 2020, partner: 'DE' }),
    ],
  },
  'state-ranking': {
    marks: ['AK', 'CA', 'IA', 'HI', 'WA', 'TX'],
    cases: [
      ...inWidths({ year: 2013 }),
      wide({ year: 2020, measure: 'value' }),
      narrow({ year: 2020, measure: 'world-share', selected: 'TX' }),
      wide({ year: 2020, compare: 2013, measure: 'value', lang: 'ja' }),
      narrow({ year: 2020, compare: 2013, measure: 'world-share' }),
      wide({ year: 2020, compare: 2013 }),
      wide({ year: 2020, partner: 'DE', count: 51 }),
    ],
  },
  'prefecture-map': {
    marks: ['JP-23', 'JP-13', 'JP-47', 'JP-01', 'JP-14'],
    cases: [
      ...inWidths({ year: 2014 }),
      wide({ measure: 'customs' }),
      narrow({ measure: 'customs', prefecture: 'JP-23', lang: 'ja' }),
      wide({ prefecture: 'JP-47' }),
    ],
  },
  'prefecture-ranking': {
    marks: ['JP-23', 'JP-13', 'JP-47', 'JP-14'],
    cases: [
      ...inWidths({ year: 2014 }),
      wide({ per: 'residents' }),
      narrow({ per: 'residents', selected: 'JP-47', lang: 'ja' }),
      wide({ measure: 'customs' }),
      narrow({ measure: 'customs', per: 'residents' }),
    ],
  },
  'top-partners': {
    marks: ['JP', 'CA', 'BR', 'TW', 'KR'],
    cases: [
      ...inWidths({ year: 2014 }),
      wide({ year: 2016, flow: 'imports' }),
      narrow({ year: 2025, flow: 'total', count: 15 }),
      wide({ year: 2014, partner: 'NL', count: 5 }),
      narrow({ year: 2014, selected: 'TW', count: 4 }),
      wide({ year: 2020, compare: 1990 }),
      narrow({ year: 2020, compare: 1990, lang: 'ja' }),
    ],
  },
};
