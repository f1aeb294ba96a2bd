/** The view and the table of the change of the states between two years. */
import { scaleThreshold } from 'd3-scale';
import { changeOf, changeText as changeInWords } from './change.js';
import { describeClasses, describeRange } from './description.js';
import { figureText, list, labelUsd, number, percent, usd } from './format.js';
import { changeText } from './map-change-text.js';
import { text } from './map-text.js';
import { limitText } from './map-year.js';
import { byValue, isState, layout, legendOf, rangeNames, source, statesIn } from './states.js';

/** The same on both sides of zero: million USD, percentage points. */
const limits = { value: [-500, -100, 0, 100, 500], share: [-2, -0.5, 0, 0.5, 2] };
export const yearsOfChange = ({ year, compare }) => [Math.min(year, compare), Math.max(year, compare)];

/** Every state with its figure in both years and the change: million USD, or percent. */
function changedStates(state, lang) {
  const [before, now] = yearsOfChange(state).map((year) => statesIn(year, lang));
  const figureOf = ({ value, share }) => (state.measure === 'value' ? value : share === null ? null : share * 100);
  return now.map((one, i) => {
    const pair = { before: figureOf(before[i]), now: figureOf(one) };
    return { id: one.id, label: one.label, ...pair, value: changeOf(pair.before, pair.now) };
  });
}

function takeawayOf(marks, state, lang, sizeOf) {
  const t = changeText[lang];
  const { measure, selected } = state;
  const years = yearsOfChange(state);
  const nameOf = ({ id, label }) => text[lang].inSentence(id, label);
  const chosen = marks.find(({ id }) => id === selected);
  if (chosen?.value === null) return t.unknown(nameOf(chosen), ...years);
  if (chosen) {
    const { value, written } = chosen;
    const size = value === 0 ? undefined : sizeOf(Math.abs(value));
    return t.chosen(measure, { ...written, name: nameOf(chosen), size, isRise: value > 0 }, ...years);
  }
  const states = marks.filter((mark) => isState(mark) && mark.value !== null);
  const extreme = (mark) => ({ name: nameOf(mark), size: sizeOf(Math.abs(mark.value)) });
  const [up, down] = [states.filter(({ value }) => value > 0), states.filter(({ value }) => value < 0)];
  const [rise, fall] = [up.length ? extreme(up[0]) : undefined, down.length ? extreme(down.at(-1)) : undefined];
  return t.takeaway(measure, rise, fall, { up: up.length, down: down.length }, ...years);
}

export function composeChange(state, lang, width) {
  const [t, texts] = [changeText[lang], text[lang]];
  const { measure } = state;
  const years = yearsOfChange(state);
  const isValue = measure === 'value';
  const sizeOf = (size) => (isValue ? usd(size, lang) : figureText(size, lang, 1, t.points));
  const write = (value) => (value === null ? texts.noData : isValue ? usd(value, lang) : percent(value / 100, lang));
  const classOf = scaleThreshold(limits[measure], [0, 1, 2, 3, 4, 5]);
  const states = changedStates(state, lang).map((one) => {
    const written = { before: write(one.before), now: write(one.now) };
    const change = one.value === null ? texts.noData : changeInWords(one.before, one.value, lang, sizeOf, isValue);
    const tip = [
      [years[0], written.before],
      [years[1], written.now],
      [t.change, change],
    ];
    const spoken = t.spoken(one.label, written.before, written.now, change, ...years);
    return { ...one, written, bin: one.value === null ? -1 : classOf(one.value), spoken, tip, facts: tip };
  });
  const marks = byValue(states);
  const known = marks.filter(({ value }) => value !== null);
  const shortSize = (size) => (isValue ? labelUsd(size, lang) : sizeOf(size));
  for (const mark of [known[0], known.at(-1)]) mark.onMap = [mark.label, changeInWords(mark.before, mark.value, lang, shortSize, false)];
  const written = limits[measure].map((limit) => (isValue ? limitText(limit, lang) : number(limit, lang, Number.isInteger(limit) ? 0 : 1)));
  const [small, large] = written.slice(-2).map(isValue ? texts.withUnit.value : t.points);
  const legend = legendOf(marks, rangeNames(t.ranges, written), t.spokenClasses(small, large), texts);
  const missing = marks.filter(({ value }) => value === null).map(({ id, label }) => texts.inSentence(id, label));
  const title = t.title(measure, ...years);
  return {
    title,
    takeaway: takeawayOf(marks, state, lang, sizeOf),
    summary: title,
    description: [describeRange(marks, lang), describeClasses(marks, legend, t.units[measure], lang)],
    notes: missing.length ? [t.noDataNote(list(missing, lang), ...years)] : [],
    source: { publisher: texts.publisher, citation: texts.citation, url: source.url },
    unit: t.units[measure],
    marks,
    axis: 'y',
    entry: state.selected ?? marks[0].id,
    chosen: state.selected,
    isChange: true,
    ...layout(marks, legend, width),
  };
}

export function changeTable(state, lang) {
  const t = changeText[lang];
  const { measure } = state;
  const isValue = measure === 'value';
  const cell = (value, digits = isValue ? 2 : 1) => ({ value, text: value === null ? text[lang].noData : figureText(value, lang, digits) });
  const years = yearsOfChange(state);
  const percentOf = ({ before, value }) => (value === null || !before ? null : (value / before) * 100);
  return {
    caption: t.title(measure, ...years),
    columns: [
      t.columns.order,
      t.columns.state,
      ...years.map((year) => t.column[measure](year)),
      t.changeColumn[measure],
      ...(isValue ? [t.columns.percent] : []),
    ],
    header: 1,
    rows: byValue(changedStates(state, lang)).map((one, i) => ({
      id: one.id,
      cells: [
        one.value === null ? { value: null, text: '–' } : { value: i + 1, text: i + 1 },
        { value: one.label, text: one.label },
        cell(one.before),
        cell(one.now),
        cell(one.value),
        ...(isValue ? [cell(percentOf(one), 1)] : []),
      ],
    })),
  };
}
