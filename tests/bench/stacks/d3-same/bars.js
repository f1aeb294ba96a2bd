/** The largest US partners in goods trade, as in <top-partners>. */
import { max } from 'd3-array';
import { scaleBand, scaleLinear } from 'd3-scale';
import slice from '../../../../data/slices/top-partners.json';
import { bars as plainBars } from '../d3/bars.js';
import { barOutline, drawBars, top } from './bars-draw.js';
import { text } from './bars-text.js';
import { changeOf, differenceLabel, differenceText } from './change.js';
import { figure } from './figure.js';
import { exact, figureText, labelUsd, number, percent, textWidth, usd } from './format.js';

const count = 15;
const flows = ['exports', 'imports', 'total'];
const firstYear = slice.firstYear;
const lastYear = firstYear + slice.worldExportsMusd.length - 1;
const firstWorldYear = firstYear + slice.worldExportsMusd.findIndex((musd) => musd !== null);
/** Before this year, the Census Bureau itemizes only about 80 partners. */
const firstCompleteYear = 1992;

function sumOf(flow, exports, imports) {
  if (flow !== 'total') return flow === 'exports' ? exports : imports;
  return exports === null || imports === null ? null : exact(exports + imports);
}
const valueIn = (flow, p, year) => sumOf(flow, slice.exportsMusd[p][year - firstYear], slice.importsMusd[p][year - firstYear]);
const nameOf = (p, lang) => slice.names[lang][slice.names.codes.indexOf(slice.partners[p])];
const largest = (flow) => max(slice.partners, (_, p) => max(slice.exportsMusd[p], (_, i) => valueIn(flow, p, firstYear + i)));

/** The partners of a year, the largest first. Those with the same value share a rank. */
function partnersOf({ year, flow }, lang) {
  const i = year - firstYear;
  const known = slice.partners
    .map((id, p) => ({ id, p, value: valueIn(flow, p, year), exports: slice.exportsMusd[p][i], imports: slice.importsMusd[p][i] }))
    .filter(({ value }) => value !== null)
    .sort((a, b) => b.value - a.value);
  return known
    .map((one) => ({
      ...one,
      label: nameOf(one.p, lang),
      rank: 1 + known.findIndex(({ value }) => value === one.value),
      isTied: known.filter(({ value }) => value === one.value).length > 1,
    }))
    .filter(({ rank }) => rank <= count);
}
const worldIn = ({ year, flow }) => sumOf(flow, slice.worldExportsMusd[year - firstYear], slice.worldImportsMusd[year - firstYear]);
const balanceOf = ({ exports, imports }) => (exports === null || imports === null ? null : exact(exports - imports));

function layout(marks, state, lang, width) {
  const isNarrow = width < 480;
  const height = top + marks.length * (isNarrow ? 48 : 36);
  const left = isNarrow ? 22 : 34 + max(marks, ({ label }) => textWidth(label, 13));
  const x = scaleLinear([0, largest(state.flow)], [left, isNarrow ? width - 20 : width - (state.compare ? 160 : 120)]).nice(5);
  const y = scaleBand([top, height]).domain(marks.map(({ id }) => id));
  const lengthOf = (value) => Math.max(x(value) - left, 1);
  for (const mark of marks) {
    const length = lengthOf(mark.value);
    const ghost = mark.before ? lengthOf(mark.before) : undefined;
    const end = left + Math.max(length, ghost ?? 0);
    Object.assign(mark, { row: y(mark.id), length, ghost, textX: isNarrow ? width - 2 : end + 8 });
    Object.assign(mark, { x: left + length, y: mark.row + y.bandwidth() });
  }
  const perUnit = lang === 'ja' ? 100 : 1000;
  const ticks = x.ticks(5).map((value) => ({ x: x(value), label: number(value / perUnit, lang) }));
  const bar = isNarrow ? { barY: 25, barHeight: 14 } : { barY: 7, barHeight: y.bandwidth() - 14 };
  return { width, height: height + 4, isNarrow, left, step: y.bandwidth(), ticks, ...bar };
}

function compose(state, lang, width) {
  const t = text[lang];
  const { year, flow, compare } = state;
  const world = worldIn(state);
  const money = (musd) => (musd === null ? t.noData : usd(musd, lang));
  const shareOf = (value) => (world ? percent(value / world, lang) : undefined);
  const differenceOf = ({ before, value }) => differenceText(before, value, compare, lang, (size) => usd(size, lang));
  const marks = partnersOf(state, lang).map((one) => {
    const partner = { ...one, flow, before: compare ? valueIn(flow, one.p, compare) : null };
    const share = shareOf(one.value);
    const tip = [
      [t.flow.exports, money(one.exports)],
      [t.flow.imports, money(one.imports)],
      [t.balance, money(balanceOf(one))],
    ];
    const spoken = t.spoken(one, one.label, usd(one.value, lang), share);
    return {
      ...partner,
      tip,
      spoken: compare ? spoken + t.comma + differenceOf(partner) : spoken,
      amount: labelUsd(one.value, lang),
      detail: compare ? differenceLabel(partner.before, one.value, lang, (size) => labelUsd(size, lang)) : (share ?? ''),
      facts: [
        [t.rank, t.place(one)],
        [t.flow[flow], usd(one.value, lang)],
        ...(share ? [[t.share, share]] : []),
        ...tip.filter(([name]) => name !== t.flow[flow]),
        ...(compare ? [[t.difference(compare), differenceOf(partner)]] : []),
      ],
    };
  });
  const ownTitle = t.title(flow, marks.length, year);
  const title = compare ? t.compared(ownTitle, compare) : ownTitle;
  const japan = marks.find(({ id }) => id === 'JP');
  const takeaway = t.takeaway(flow, japan.label, japan, usd(japan.value, lang), shareOf(japan.value), year);
  return {
    title,
    takeaway: compare ? takeaway + t.sentence(differenceOf(japan)) : takeaway,
    summary: t.summary(title),
    description: [],
    notes: [...(world ? [] : [t.noWorld(firstWorldYear)]), ...(year < firstCompleteYear ? [t.incomplete(firstCompleteYear)] : [])],
    source: { publisher: t.publisher, citation: t.citation, url: slice.source.url },
    unit: compare ? t.comparedUnit(compare) : t.unit,
    marks,
    axis: 'y',
    entry: marks[0].id,
    chosen: state.selected,
    ...layout(marks, state, lang, width),
  };
}

function table(state, lang) {
  const t = text[lang];
  const { year, flow, compare } = state;
  const world = worldIn(state);
  const partners = partnersOf(state, lang);
  const title = t.title(flow, partners.length, year);
  const others = ['exports', 'imports'].filter((other) => other !== flow);
  const cell = (value) => ({ value, text: value === null ? t.noData : figureText(value, lang, 1) });
  return {
    caption: compare ? t.compared(title, compare) : title,
    columns: [
      t.rank,
      t.partner,
      t.millions(t.flow[flow]),
      ...(world ? [t.percents(t.share)] : []),
      ...(compare ? [t.millions(compare), t.millions(t.difference(compare))] : []),
      ...[...others.map((other) => t.flow[other]), t.balance].map(t.millions),
    ],
    header: 1,
    rows: partners.map((one) => {
      const before = compare ? valueIn(flow, one.p, compare) : null;
      return {
        id: one.id,
        cells: [
          { value: one.rank, text: one.rank },
          { value: one.label, text: one.label },
          cell(one.value),
          ...(world ? [cell((one.value / world) * 100)] : []),
          ...(compare ? [cell(before), cell(changeOf(before, one.value))] : []),
          ...others.map((other) => cell(one[other])),
          cell(balanceOf(one)),
        ],
      };
    }),
  };
}

const chart = {
  name: 'top-partners',
  read: (state) => (state.compare === state.year ? { ...state, compare: undefined } : state),
  choices: (_, lang) => [{ name: 'flow', label: text[lang].choice, values: flows, names: text[lang].flows }],
  years: () => [firstYear, lastYear],
  canCompare: () => true,
  compose,
  table,
  draw: drawBars,
  outline: barOutline,
  choose: ({ selected }, id) => ({ selected: selected === id ? undefined : id }),
  history({ flow }, id, lang) {
    const p = slice.partners.indexOf(id);
    const years = slice.worldExportsMusd.map((_, i) => {
      const value = valueIn(flow, p, firstYear + i);
      return { year: firstYear + i, value, text: value === null ? undefined : usd(value, lang) };
    });
    return { label: text[lang].flow[flow], years };
  },
};

/** @param given a year, or rows, which are drawn by the plain D3 chart because no chart of the kit has a thousand bars */
export function bars(element, given) {
  if (typeof given === 'object') return plainBars(element, given);
  return figure(element, chart, { year: given, flow: 'exports' });
}
