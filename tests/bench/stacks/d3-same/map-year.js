/** The view of the map of states in one year. */
import { scaleThreshold } from 'd3-scale';
import { describeClasses, describeRange } from './description.js';
import { capitalized, list, labelUsd, number, percent, usd } from './format.js';
import { text } from './map-text.js';
import { byValue, isState, layout, legendOf, rangeNames, source, statesIn } from './states.js';

/** The same limits for every year: million USD, shares, and negative ranks. */
const limits = { value: [100, 500, 1000, 2000, 5000], share: [0.02, 0.04, 0.06, 0.08, 0.1], rank: [-20, -10, -5, -3] };

/** A limit in the unit of the legend. */
export function limitText(musd, lang) {
  const units = lang === 'ja' ? musd / 100 : musd / 1000;
  return number(units, lang, Number.isInteger(units) ? 0 : 1);
}

function namesOfClasses(measure, lang) {
  const t = text[lang];
  if (measure === 'rank') return [t.ranks, t.spokenRanks];
  const written = limits[measure].map((limit) => (measure === 'value' ? limitText(limit, lang) : number(limit * 100, lang)));
  return [rangeNames(t.ranges, written), rangeNames(t.spokenRanges, written.map(t.withUnit[measure]))];
}

/** The first three states, fewer where others have the same value as the last of them. */
const leading = (marks) => marks.slice(0, 3).filter(({ value }) => value !== null && value !== marks[3].value);

function takeawayOf(marks, { year, measure, selected }, lang) {
  const t = text[lang];
  const chosen = marks.find(({ id }) => id === selected);
  const nameOf = ({ id, label }) => t.inSentence(id, label);
  if (chosen) return chosen.value === null ? t.unknown(nameOf(chosen), year) : t.chosen(nameOf(chosen), chosen.written, year);
  const states = marks.filter((mark) => isState(mark) && mark.value !== null);
  const countFrom = (limit) => states.filter(({ value }) => value >= limit).length;
  if (measure === 'rank') {
    const first = states.filter(({ rank }) => rank.worst === 1).map(nameOf);
    const possible = states.filter(({ rank }) => rank.best <= 10).length;
    return t.takeaways.rank({ certain: countFrom(-10), possible, first: first.length ? list(first, lang) : '' }, year);
  }
  const leaders = { names: list(leading(states).map(nameOf), lang), first: nameOf(states[0]), figure: states[0].written.figures[measure] };
  return t.takeaways[measure](leaders, countFrom(measure === 'value' ? 1000 : 0.1), year);
}

export function composeYear(state, lang, width) {
  const t = text[lang];
  const { year, measure } = state;
  const classOf = scaleThreshold(limits[measure], limits[measure].map((_, i) => i).concat(limits[measure].length));
  const states = statesIn(year, lang).map((one) => {
    const { id, label, value, share, rank } = one;
    const score = { value, share, rank: rank && -rank.worst }[measure];
    const isKnown = value !== null;
    const figures = isKnown
      ? { value: usd(value, lang), share: percent(share, lang), rank: t.rankOf(rank) }
      : { value: t.noData, share: t.noData, rank: t.noData };
    const tip = Object.entries(t.labels).map(([name, label]) => [label, figures[name]]);
    return {
      id,
      label,
      value: score,
      rank,
      bin: score === null ? -1 : classOf(score),
      isUncertain: measure === 'rank' && isKnown && classOf(-rank.best) !== classOf(-rank.worst),
      written: { ...figures, rank, figures },
      spoken: isKnown ? t.spoken(label, figures.value, figures.share, figures.rank) : t.spokenUnknown(label),
      short: measure === 'value' && isKnown ? labelUsd(value, lang) : figures[measure],
      tip,
      facts: tip,
    };
  });
  const marks = byValue(states);
  for (const mark of leading(marks)) mark.onMap = [mark.label, mark.short];
  const isUncertain = (mark) => mark.isUncertain;
  const uncertain = marks.filter(isUncertain).length;
  const [names, spokenNames] = namesOfClasses(measure, lang);
  const dotted = { bin: -1, isDot: true, text: t.counted(t.uncertain, uncertain), spoken: capitalized(t.uncertain), members: isUncertain };
  const legend = legendOf(marks, names, spokenNames, t, uncertain ? [dotted] : []);
  const missing = marks.filter(({ value }) => value === null).map(({ id, label }) => t.inSentence(id, label));
  const title = t.titles[measure](year);
  const classes = describeClasses(marks, legend, t.units[measure], lang);
  return {
    title,
    takeaway: takeawayOf(marks, state, lang),
    summary: t.summary(title),
    description: measure === 'rank' ? [classes] : [describeRange(marks, lang), classes],
    notes: [
      ...(marks.some(({ rank }) => rank && rank.best !== rank.worst) ? [t.whyInterval] : []),
      ...(uncertain ? [t.rankMarks] : []),
      ...(missing.length ? [t.noDataNote(list(missing, lang), year)] : []),
    ],
    source: { publisher: t.publisher, citation: t.citation, url: source.url },
    unit: t.units[measure],
    marks,
    axis: 'y',
    entry: state.selected ?? marks[0].id,
    chosen: state.selected,
    ...layout(marks, legend, width),
  };
}
