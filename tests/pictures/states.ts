/** The markup of which screenshots are taken, by the names of the screenshots. */
import { chartMarkup } from '../support/tags.ts';

/** Custom data. */
const rows = [
  { code: 'CA', year: 2024, 'exports (million US dollars)': 1234.5 },
  { code: 'TX', year: 2024, 'exports (million US dollars)': 987.6 },
  { code: 'HI', year: 2024, 'exports (million US dollars)': 12 },
];

/** One page shows all charts. In this order each keeps its position, to a fraction of a pixel; a new chart comes after them. */
const order = ['trade-balance', 'trade-composition', 'state-map', 'prefecture-map', 'state-ranking', 'prefecture-ranking', 'top-partners'];
const tags = [...order, ...Object.keys(chartMarkup).filter((tag) => !order.includes(tag))];

/** Every element in the year of the article. */
export const firstStates: Readonly<Record<string, string>> = {
  ...Object.fromEntries(tags.map((tag) => [tag, chartMarkup[tag] ?? ''])),
  'trade-fact': '<p>In 2014: <trade-fact name="two-way-total" year="2014"></trade-fact>.</p>',
};

/** Other measures, tables, selections, focus, custom data and partners. */
export const otherStates: Readonly<Record<string, string>> = {
  'trade-balance-services': '<trade-balance measure="services" year="2008"></trade-balance>',
  'trade-balance-table': '<trade-balance year="2014" view="table"></trade-balance>',
  'trade-composition-compare': '<trade-composition year="2014" compare="1996"></trade-composition>',
  'state-map-compare': '<state-map year="2020" compare="2013" state="TX"></state-map>',
  'trade-composition-naics': '<trade-composition classification="naics"></trade-composition>',
  'state-map-rank': '<state-map measure="rank" state="AK"></state-map>',
  'state-map-focus': '<state-map year="2013" data-focus="WA"></state-map>',
  'state-map-custom-data': `<state-map partner="KR" source="Korea Customs Service" data='${JSON.stringify(rows)}'></state-map>`,
  'prefecture-map-customs': '<prefecture-map measure="customs" prefecture="JP-47"></prefecture-map>',
  'top-partners-15': '<top-partners flow="total" count="15" year="2025"></top-partners>',
  'trade-balance-partner': '<trade-balance partner="NL" basis="census" year="1993"></trade-balance>',
  'state-map-partner': '<state-map partner="DE" year="2020"></state-map>',
  'state-ranking-partner': '<state-ranking partner="DE" year="2020"></state-ranking>',
  'trade-balance-comparison': '<trade-balance partner="KR" compare-partner="JP" year="2014"></trade-balance>',
  'trade-balance-comparison-surplus': '<trade-balance partner="CN" compare-partner="NL"></trade-balance>',
  // The last one, since its panel is above what follows.
  'trade-balance-download': '<trade-balance year="1999" data-open="panel-download"></trade-balance>',
};
