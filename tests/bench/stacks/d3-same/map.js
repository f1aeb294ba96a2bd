/** The goods exports of each state to Japan, as in <state-map>. */
import { figure } from './figure.js';
import { figureText, percent, usd } from './format.js';
import { changeTable, composeChange } from './map-change.js';
import { drawMap, stateOutline } from './map-draw.js';
import { text } from './map-text.js';
import { composeYear } from './map-year.js';
import { byValue, firstYear, lastYear, statesIn } from './states.js';

const measures = ['value', 'share', 'rank'];
const scoreOf = ({ value, share, rank }, measure) => ({ value, share, rank: rank && -rank.worst })[measure];

function yearTable({ year, measure }, lang) {
  const t = text[lang];
  const cell = (value, digits) => ({ value, text: value === null ? t.noData : figureText(value, lang, digits) });
  const states = statesIn(year, lang).map((one) => ({ figures: one, id: one.id, label: one.label, value: scoreOf(one, measure) }));
  return {
    caption: t.titles[measure](year),
    columns: t.columns,
    header: 1,
    rows: byValue(states).map(({ id, label, figures: { value, share, rank } }, i) => ({
      id,
      cells: [
        value === null ? { value: null, text: '–' } : { value: i + 1, text: i + 1 },
        { value: label, text: label },
        cell(value, 2),
        cell(share === null ? null : share * 100, 1),
        cell(rank && rank.best, 0),
        cell(rank && rank.worst, 0),
      ],
    })),
  };
}

const chart = {
  name: 'state-map',
  /** A rank that lies between two bounds has no certain change. */
  read(state) {
    const isOther = state.compare !== state.year && state.measure !== 'rank';
    return { ...state, compare: isOther ? state.compare : undefined };
  },
  choices: (_, lang) => [{ name: 'measure', label: text[lang].measure, values: measures, names: text[lang].measures }],
  years: () => [firstYear, lastYear],
  canCompare: ({ measure }) => measure !== 'rank',
  compose: (state, lang, width) => (state.compare ? composeChange : composeYear)(state, lang, width),
  table: (state, lang) => (state.compare ? changeTable : yearTable)(state, lang),
  draw: drawMap,
  outline: stateOutline,
  choose: ({ selected }, id) => ({ selected: selected === id ? undefined : id }),
  history({ measure }, id, lang) {
    const t = text[lang];
    const write = {
      value: ({ value }) => usd(value, lang),
      share: ({ share }) => percent(share, lang),
      rank: ({ rank }) => t.rankOf(rank),
    };
    const years = Array.from({ length: lastYear - firstYear + 1 }, (_, i) => {
      const state = statesIn(firstYear + i, lang).find((one) => one.id === id);
      const value = scoreOf(state, measure);
      const atMost = measure === 'rank' && value !== null ? -state.rank.best : value;
      return { year: firstYear + i, value, atMost, text: value === null ? undefined : write[measure](state) };
    });
    return { label: t.labels[measure], years };
  },
};

export const map = (element, year) => figure(element, chart, { year, measure: 'value' });
