/** A chart as a page can set it up: values of attributes, and custom data. */
export interface EmbedState {
  attributes: Readonly<Record<string, string>>;
  /** Whether the values are set as properties, as a framework does. */
  isByProperty: boolean;
  /** Rows of custom data, and how the page gives them to the chart. */
  rows?: readonly Row[];
  given?: 'property' | 'table' | 'file';
}

type Row = Readonly<Record<string, string | number>>;
type Values = readonly (string | undefined)[];

/** What the attributes that every chart has can be; undefined leaves the attribute out. */
const sharedValues: Record<string, Values> = {
  lang: ['en', 'ja', undefined],
  heading: [undefined, 'Our "heading" <1> & {2}', '見出し'],
  'heading-level': [undefined, '2'],
  view: [undefined, undefined, undefined, 'table'],
  controls: [undefined, 'tools', 'year tools'],
  scheme: [undefined, 'dark', 'light'],
};

/** What the other attributes of each chart can be. */
const ownValues: Record<string, Record<string, Values>> = {
  'state-map': {
    year: [undefined, '2013', '2016'],
    measure: [undefined, 'share', 'rank'],
    state: [undefined, 'CA', 'TX', undefined],
    compare: [undefined, undefined, '2015'],
    partner: [undefined, 'KR', undefined, 'MX'],
  },
  'state-ranking': {
    year: [undefined, '2013', '2016'],
    measure: [undefined, 'world-share', 'value'],
    count: [undefined, '5', '15'],
    compare: [undefined, undefined, '2015'],
    selected: [undefined, 'AK'],
    partner: [undefined, 'KR', undefined, 'MX'],
  },
  'prefecture-map': { measure: [undefined, 'customs', 'production'], prefecture: [undefined, 'JP-23', 'JP-13'] },
  'prefecture-ranking': {
    measure: [undefined, 'customs', 'production'],
    per: [undefined, 'total'],
    count: [undefined, '5', '47'],
    selected: [undefined, 'JP-32'],
  },
  'top-partners': {
    year: [undefined, '1995', '2025'],
    flow: [undefined, 'imports', 'total'],
    count: [undefined, '10'],
    compare: [undefined, undefined, '2000'],
    selected: [undefined, 'CA'],
    partner: [undefined, 'KR', undefined, 'DE'],
  },
  'trade-balance': {
    year: [undefined, '2008', '2014'],
    measure: [undefined, 'goods', 'services'],
    basis: [undefined, undefined, undefined, 'census'],
    compare: [undefined, undefined, '2011'],
    annotations: [undefined, '2009: Financial “crisis”; 2011: 東日本大震災'],
    partner: [undefined, 'KR', undefined, 'DE'],
    'compare-partner': [undefined, undefined, undefined, undefined, 'CN'],
  },
  'trade-composition': {
    year: [undefined, '2008', '2014'],
    classification: [undefined, undefined, 'naics'],
    flow: [undefined, 'exports', 'imports'],
    selected: [undefined, '7'],
  },
};

const states: readonly Row[] = [
  { code: 'CA', year: 2014, 'exports (million US dollars)': 9876.5, 'share of all goods exports (percent)': 5.5 },
  { code: 'TX', year: 2014, 'exports (million US dollars)': 8765, 'share of all goods exports (percent)': 3.1 },
  { code: 'HI', year: 2014, 'exports (million US dollars)': 12, 'share of all goods exports (percent)': 20 },
];
const prefectures: readonly Row[] = [
  { code: 'JP-23', year: 2014, 'exports (million US dollars)': 9876.5 },
  { code: 'JP-13', year: 2014, 'exports (million US dollars)': 876 },
];
/** Custom data for each chart, with the headings of its downloads. */
const customRows: Record<string, readonly Row[]> = {
  'state-map': states,
  'state-ranking': states,
  'prefecture-map': prefectures,
  'prefecture-ranking': prefectures,
  'top-partners': [
    { code: 'KR', year: 2014, 'exports (million US dollars)': 900, 'imports (million US dollars)': 800 },
    { code: 'DE', year: 2014, 'exports (million US dollars)': 700, 'imports (million US dollars)': 950 },
  ],
  'trade-balance': [
    { year: 2013, 'exports (million US dollars)': 900, 'imports (million US dollars)': 800 },
    { year: 2014, 'exports (million US dollars)': 700, 'imports (million US dollars)': 950 },
  ],
  'trade-composition': [
    { code: '0', year: 2014, 'exports (million US dollars)': 900, 'imports (million US dollars)': 80 },
    { code: '7', year: 2014, 'exports (million US dollars)': 700, 'imports (million US dollars)': 950 },
  ],
};

/** Attributes whose values are for the official figures. */
const officialOnly = ['year', 'compare', 'partner', 'compare-partner', 'basis', 'measure', 'selected', 'annotations'];

/**
 * Twenty states of a chart. Each attribute takes its values in turn, at a pace of its own, so that they meet in many combinations. Every
 * fourth state has custom data.
 */
export const statesOf = (tag: string): EmbedState[] =>
  Array.from({ length: 20 }, (_, i): EmbedState => {
    const isCustom = i % 4 === 3;
    const all = Object.entries({ ...sharedValues, ...ownValues[tag] });
    const attributes = Object.fromEntries(
      all.flatMap(([name, values], k): [string, string][] => {
        const value = values[(i * (1 + (k % 2)) + k + Math.floor(i / 4)) % values.length];
        return value === undefined || (isCustom && officialOnly.includes(name)) ? [] : [[name, value]];
      }),
    );
    const isByProperty = i % 2 === 1;
    if (!isCustom) return { attributes, isByProperty };
    const given = (['property', 'table', 'file'] as const)[Math.floor(i / 4) % 3]!;
    // A page that has rows sets them as a property; a table and a file are markup.
    const own = { ...attributes, partner: 'KR', source: 'An office', 'source-url': 'https://example.org/figures' };
    return { attributes: own, isByProperty: given === 'property', rows: customRows[tag]!, given };
  });
