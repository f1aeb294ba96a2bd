/** US exports to Japan and imports from Japan over the years, as in <trade-balance>. */
import { max } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import slice from '../../../../data/slices/trade-balance.json';
import { describeYears } from './description.js';
import { figure } from './figure.js';
import { exact, number, textWidth, usd } from './format.js';
import { drawLines, highlightYear, yearOutline } from './lines-draw.js';
import { text } from './lines-text.js';

const flows = ['exports', 'imports'];
/** The census basis has goods only. */
const measures = { bop: ['total', 'goods', 'services'], census: ['goods'] };

function valuesOf(flow, { basis, measure }) {
  const figures = slice[basis];
  const [goods, services] = [figures[`${flow}GoodsMusd`], figures[`${flow}ServicesMusd`]];
  if (measure === 'total') return goods.map((value, i) => exact(value + services[i]));
  return measure === 'goods' ? goods : services;
}
const yearsOf = ({ basis }) => [slice[basis].firstYear, slice[basis].firstYear + slice[basis].exportsGoodsMusd.length - 1];
const sideOf = (balance) => (balance < 0 ? 'deficit' : balance > 0 ? 'surplus' : 'balanced');

function layout(marks, state, lang, width) {
  const t = text[lang];
  const [first, last] = yearsOf(state);
  const height = Math.round(width < 480 ? Math.max(270, width * 0.86) : Math.min(Math.max(width * 0.5, 300), 460));
  const bottom = height - 26;
  const yOf = scaleLinear([0, max(marks, (mark) => Math.max(mark.exports, mark.imports))], [bottom, 40]).nice(5);
  const perUnit = lang === 'ja' ? 100 : 1000;
  const yTicks = yOf.ticks(5).map((value) => ({ y: yOf(value), label: number(value / perUnit, lang) }));
  const left = max(yTicks, ({ label }) => label.length) * 7 + 10;
  const right = width - max(Object.values(t.names), (name) => textWidth(name, 14)) - 14;
  const xOf = scaleLinear([first, last], [left + 10, right]);
  for (const mark of marks) Object.assign(mark, { x: xOf(Number(mark.id)), y: yOf(Math.max(mark.exports, mark.imports)) });
  const xTicks = xOf.ticks(width / 100).filter(Number.isInteger);
  return { width, height, bottom, left, right, xOf, yOf, xTicks, yTicks, band: xOf(first + 1) - xOf(first) };
}

function compose(state, lang, width) {
  const t = text[lang];
  const { year, measure, basis, compare } = state;
  const [first, last] = yearsOf(state);
  const [exports, imports] = flows.map((flow) => valuesOf(flow, state));
  const balanceIn = (year) => exact(exports[year - first] - imports[year - first]);
  const balanceText = (year) => ({ side: sideOf(balanceIn(year)), amount: usd(Math.abs(balanceIn(year)), lang), year });
  const figuresIn = (i) => t.figures(usd(exports[i], lang), usd(imports[i], lang), balanceText(first + i));
  const marks = exports.map((value, i) => ({
    id: String(first + i),
    label: String(first + i),
    exports: value,
    imports: imports[i],
    value: balanceIn(first + i),
    side: sideOf(balanceIn(first + i)),
    spoken: t.spoken(first + i, figuresIn(i)),
    tip: [],
  }));
  /** How the balance of a year has changed since an earlier one. */
  const changeSince = (from, to) => {
    const [before, now] = [balanceIn(from), balanceIn(to)];
    if (sideOf(before) !== sideOf(now)) return 'turned';
    if (usd(before, lang) === usd(now, lang)) return 'same';
    return Math.abs(now) > Math.abs(before) ? 'larger' : 'smaller';
  };
  const other = compare ?? (year > first ? year - 1 : undefined);
  const [from, to] = [Math.min(year, other ?? year), Math.max(year, other ?? year)];
  return {
    title: t.title(measure, first, last),
    takeaway: t.takeaway(measure, balanceText(to), other && balanceText(from), other && changeSince(from, to)),
    summary: t.summary(measure, first, last),
    description: [describeYears(marks, lang)],
    notes: [t.note],
    source: { publisher: t.publishers[basis], citation: t.citations[basis], url: slice[basis].source.url },
    yearText: figuresIn(year - first),
    unit: t.unit,
    names: t.names,
    sides: t.sides,
    marks,
    axis: 'x',
    entry: String(year),
    chosen: String(year),
    compared: compare && String(compare),
    lang,
    ...layout(marks, state, lang, width),
  };
}

function table(state, lang) {
  const [first, last] = yearsOf(state);
  const [exports, imports] = flows.map((flow) => valuesOf(flow, state));
  const cell = (value) => ({ value, text: number(value, lang, state.basis === 'bop' ? 0 : 1) });
  return {
    caption: text[lang].title(state.measure, first, last),
    columns: text[lang].columns,
    header: 0,
    rows: exports.map((value, i) => ({
      id: String(first + i),
      cells: [{ value: first + i, text: first + i }, cell(value), cell(imports[i]), cell(exact(value - imports[i]))],
    })),
  };
}

const chart = {
  name: 'trade-balance',
  read(state) {
    const [first, last] = yearsOf(state);
    const [measure] = measures[state.basis].includes(state.measure) ? [state.measure] : measures[state.basis];
    const year = Math.min(Math.max(state.year, first), last);
    const isOther = state.compare !== year && state.compare >= first && state.compare <= last;
    return { ...state, measure, year, compare: isOther ? state.compare : undefined };
  },
  choices: ({ basis }, lang) => [
    { name: 'measure', label: text[lang].measure, values: measures[basis], names: text[lang].measures },
    { name: 'basis', label: text[lang].basis, values: ['bop', 'census'], names: text[lang].bases },
  ],
  years: yearsOf,
  canCompare: () => true,
  compose,
  table,
  draw: drawLines,
  highlight: highlightYear,
  outline: yearOutline,
  choose: (_, id) => ({ year: Number(id) }),
};

export const lines = (element) => figure(element, chart, { year: 2014, measure: 'total', basis: 'bop' });
