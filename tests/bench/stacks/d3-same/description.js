/** The shape of the figures in words, for readers who do not see the drawing. */
import { list } from './format.js';

const text = {
  en: {
    highest: (spoken, isComplete) => `Highest${isComplete ? '' : ' known'}: ${spoken}.`,
    lowest: (spoken, isComplete) => `Lowest${isComplete ? '' : ' known'}: ${spoken}.`,
    best: (spoken, isDeficit) => `${isDeficit ? 'Smallest deficit' : 'Largest surplus'}, in ${spoken}.`,
    worst: (spoken, isDeficit) => `${isDeficit ? 'Largest deficit' : 'Smallest surplus'}, in ${spoken}.`,
    rise: (from, to) => `The balance rose for the longest time from ${from} to ${to}.`,
    fall: (from, to) => `The balance fell for the longest time from ${from} to ${to}.`,
    between: (from, to) => `${from} and ${to}`,
    crossings: (pairs) => (pairs ? `The lines cross between ${pairs}.` : 'The lines do not cross.'),
    classes: (unit) => `Classes: ${unit}.`,
    members: (spoken, count, names) => `${spoken}: ${count} (${names}).`,
    space: ' ',
  },
  ja: {
    highest: (spoken, isComplete) => `${isComplete ? '' : '判明分の'}最大：${spoken}。`,
    lowest: (spoken, isComplete) => `${isComplete ? '' : '判明分の'}最小：${spoken}。`,
    best: (spoken, isDeficit) => `${isDeficit ? '赤字が最も小さい年' : '黒字が最も大きい年'}は${spoken}。`,
    worst: (spoken, isDeficit) => `${isDeficit ? '赤字が最も大きい年' : '黒字が最も小さい年'}は${spoken}。`,
    rise: (from, to) => `収支の上昇が最も長く続いたのは${from}年から${to}年まで。`,
    fall: (from, to) => `収支の低下が最も長く続いたのは${from}年から${to}年まで。`,
    between: (from, to) => `${from}年と${to}年の間`,
    crossings: (pairs) => (pairs ? `輸出と輸入の線は${pairs}で交わる。` : '輸出と輸入の線は交わらない。'),
    classes: (unit) => `階級：${unit}。`,
    members: (spoken, count, names) => `${spoken}：${count}（${names}）。`,
    space: '',
  },
};

/** The highest and the lowest of marks that are in the order of their values, those without data last. */
export function describeRange(marks, lang) {
  const t = text[lang];
  const known = marks.filter(({ value }) => value !== null);
  const isComplete = known.length === marks.length;
  return [t.highest(known[0].spoken, isComplete), t.lowest(known.at(-1).spoken, isComplete)].join(t.space);
}

/** The regions of each class: how many, and their names. */
export function describeClasses(marks, legend, unit, lang) {
  const t = text[lang];
  const sentences = legend.map(({ spoken, members }) => {
    const names = marks.filter(members).map(({ label }) => label);
    return names.length ? t.members(spoken, names.length, list(names, lang)) : '';
  });
  return [t.classes(unit), ...sentences.filter(Boolean)].join(t.space);
}

/** The first and the last year of the longest time in which the balance rises, or falls, every year. */
function longestRun(marks, sign) {
  let [longest, run] = [[], []];
  for (const mark of marks) {
    run = run.length && (mark.value - run.at(-1).value) * sign > 0 ? [...run, mark] : [mark];
    if (run.length > longest.length) longest = run;
  }
  return longest.length > 1 ? [longest[0].id, longest.at(-1).id] : undefined;
}

/** Years whose value is a balance: the best and the worst one, the longest rise and fall, and where the lines cross. */
export function describeYears(marks, lang) {
  const t = text[lang];
  const sorted = [...marks].sort((a, b) => b.value - a.value);
  const [highest, lowest] = [sorted[0], sorted.at(-1)];
  const [rise, fall] = [longestRun(marks, 1), longestRun(marks, -1)];
  const crossings = marks.slice(1).flatMap((mark, i) => (mark.value * marks[i].value < 0 ? [t.between(marks[i].id, mark.id)] : []));
  return [
    t.best(highest.spoken, highest.value < 0),
    t.worst(lowest.spoken, lowest.value < 0),
    rise ? t.rise(...rise) : '',
    fall ? t.fall(...fall) : '',
    t.crossings(crossings.length ? list(crossings, lang) : ''),
  ]
    .filter(Boolean)
    .join(t.space);
}
