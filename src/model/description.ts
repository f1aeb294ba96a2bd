import { list } from './format.ts';
import { sentenceSpace, type Lang } from './locale.ts';
import type { Mark, View } from './view.ts';

type Known = Mark & { value: number };

/** The marks of a series in the order of the drawing, without a sum of small parts. */
interface Series {
  known: readonly Known[];
  /** Whether the figure of every mark is known. */
  isComplete: boolean;
  /** Whether the smallest figures are drawn as a sum, so that the lowest one is not among the marks. */
  hasSum: boolean;
}

/** A view of a map has a legend, and marks with a class of it. */
interface Described extends View {
  legend?: readonly { bin: number; spoken: string; isUncertain?: boolean }[];
  uncertain?: readonly string[];
  /** The unit of the classes. */
  unit?: string;
}

interface Words {
  highest: (spoken: string, isComplete: boolean) => string;
  lowest: (spoken: string, isComplete: boolean) => string;
  /** The year with the highest balance; the side tells whether it is a deficit. */
  best: (spoken: string, isDeficit: boolean) => string;
  worst: (spoken: string, isDeficit: boolean) => string;
  /** Before a year with its country, which is one of two. */
  ofCountry: { best: (spoken: string, isDeficit: boolean) => string; worst: (spoken: string, isDeficit: boolean) => string };
  rise: (from: string, to: string) => string;
  fall: (from: string, to: string) => string;
  /** Pairs of years between which exports and imports cross. */
  crossings: (pairs: readonly (readonly [string, string])[]) => string;
  /** The unit of the classes, before them. */
  classes: (unit: string) => string;
  /** A class in words with the number of its regions and their names. */
  members: (spoken: string, count: number, names: string) => string;
}

const words: Record<Lang, Words> = {
  en: {
    highest: (spoken, isComplete) => `Highest${isComplete ? '' : ' known'}: ${spoken}.`,
    lowest: (spoken, isComplete) => `Lowest${isComplete ? '' : ' known'}: ${spoken}.`,
    best: (spoken, isDeficit) => `${isDeficit ? 'Smallest deficit' : 'Largest surplus'}, in ${spoken}.`,
    worst: (spoken, isDeficit) => `${isDeficit ? 'Largest deficit' : 'Smallest surplus'}, in ${spoken}.`,
    ofCountry: {
      best: (spoken, isDeficit) => `${isDeficit ? 'Smallest deficit' : 'Largest surplus'}: ${spoken}.`,
      worst: (spoken, isDeficit) => `${isDeficit ? 'Largest deficit' : 'Smallest surplus'}: ${spoken}.`,
    },
    rise: (from, to) => `The balance rose for the longest time from ${from} to ${to}.`,
    fall: (from, to) => `The balance fell for the longest time from ${from} to ${to}.`,
    crossings: (pairs) =>
      pairs.length
        ? `The lines cross ${list(
            pairs.map(([from, to]) => `between ${from} and ${to}`),
            'en',
          )}.`
        : 'The lines do not cross.',
    classes: (unit) => `Classes: ${unit}.`,
    members: (spoken, count, names) => `${spoken}: ${count} (${names}).`,
  },
  ja: {
    highest: (spoken, isComplete) => `${isComplete ? '' : '判明分の'}最大：${spoken}。`,
    lowest: (spoken, isComplete) => `${isComplete ? '' : '判明分の'}最小：${spoken}。`,
    best: (spoken, isDeficit) => `${isDeficit ? '赤字が最も小さい年' : '黒字が最も大きい年'}は${spoken}。`,
    worst: (spoken, isDeficit) => `${isDeficit ? '赤字が最も大きい年' : '黒字が最も小さい年'}は${spoken}。`,
    ofCountry: {
      best: (spoken, isDeficit) => `${isDeficit ? '赤字の最小' : '黒字の最大'}：${spoken}。`,
      worst: (spoken, isDeficit) => `${isDeficit ? '赤字の最大' : '黒字の最小'}：${spoken}。`,
    },
    rise: (from, to) => `収支の上昇が最も長く続いたのは${from}年から${to}年まで。`,
    fall: (from, to) => `収支の低下が最も長く続いたのは${from}年から${to}年まで。`,
    crossings: (pairs) =>
      pairs.length
        ? `輸出と輸入の線は${list(
            pairs.map(([from, to]) => `${from}年と${to}年の間`),
            'ja',
          )}で交わる。`
        : '輸出と輸入の線は交わらない。',
    classes: (unit) => `階級：${unit}。`,
    members: (spoken, count, names) => `${spoken}：${count}（${names}）。`,
  },
};

/**
 * The shape of the figures in words, for readers who do not see the drawing, in paragraphs: the highest and the lowest figure of each
 * series; for years also the longest rise and fall and where the lines cross; for a map the regions of each class. It stands between the
 * takeaway and the marks, which say more and less.
 */
export function description(view: Described, lang: Lang): string[] {
  const ids = [...new Set(view.marks.flatMap(({ series }) => series ?? []))];
  const describe = view.axis === 'x' ? describeYears : describeRange;
  return [...ids.map((id) => describe(seriesOf(view.marks, id), words[lang])), describeClasses(view, lang)].flatMap((sentences) =>
    sentences.length ? [sentences.join(sentenceSpace[lang])] : [],
  );
}

function seriesOf(marks: readonly Mark[], id: string): Series {
  const all = marks.filter(({ series }) => series === id);
  const members = all.filter(({ isSum }) => !isSum);
  const known = members.filter((mark): mark is Known => mark.value !== null);
  return { known, isComplete: known.length === members.length, hasSum: members.length < all.length };
}

/** The only mark with the largest value by a measure; undefined if several share it. */
function onlyMost(marks: readonly Known[], by: (value: number) => number): Known | undefined {
  const most = Math.max(...marks.map(({ value }) => by(value)));
  const [first, ...others] = marks.filter(({ value }) => by(value) === most);
  return others.length ? undefined : first;
}
const highestOf = (marks: readonly Known[]): Known | undefined => onlyMost(marks, (value) => value);
const lowestOf = (marks: readonly Known[]): Known | undefined => onlyMost(marks, (value) => -value);

function describeRange({ known, isComplete, hasSum }: Series, t: Words): string[] {
  if (known.length < 2) return [];
  const [highest, lowest] = [highestOf(known), hasSum ? undefined : lowestOf(known)];
  return [...(highest ? [t.highest(highest.spoken, isComplete)] : []), ...(lowest ? [t.lowest(lowest.spoken, isComplete)] : [])];
}

/** Years whose value is a balance. */
function describeYears({ known }: Series, t: Words): string[] {
  if (known.length < 2) return [];
  const [highest, lowest] = [highestOf(known), lowestOf(known)];
  const [rise, fall] = [longestRun(known, 1), longestRun(known, -1)];
  // The lines can also cross in a year in which they meet.
  const apart = known.filter(({ value }) => value !== 0);
  const pairs = apart.slice(1).map((mark, i) => [apart[i] ?? mark, mark] as const);
  const crossings = pairs.filter(([before, after]) => before.value * after.value < 0);
  // Of two countries, each mark is named by its country and has the year as another name.
  const { best, worst } = known.some(({ alias }) => alias !== undefined) ? t.ofCountry : t;
  return [
    ...(highest?.value ? [best(highest.spoken, highest.value < 0)] : []),
    ...(lowest?.value ? [worst(lowest.spoken, lowest.value < 0)] : []),
    ...(rise ? [t.rise(...rise)] : []),
    ...(fall ? [t.fall(...fall)] : []),
    t.crossings(crossings.map(([before, after]) => [yearOf(before), yearOf(after)])),
  ];
}

const yearOf = ({ alias, label }: Mark): string => alias ?? label;

/**
 * The first and the last year of the longest time in which the value rises, or falls, every year. Undefined if there is none, or if
 * several are as long.
 */
function longestRun(marks: readonly Known[], sign: 1 | -1): [from: string, to: string] | undefined {
  const runs: [Known, ...Known[]][] = [];
  for (const mark of marks) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run && before && (mark.value - before.value) * sign > 0) run.push(mark);
    else runs.push([mark]);
  }
  const most = Math.max(...runs.map(({ length }) => length));
  const [longest, ...others] = runs.filter(({ length }) => length === most);
  const last = longest?.at(-1);
  return longest && last && most > 1 && !others.length ? [yearOf(longest[0]), yearOf(last)] : undefined;
}

/** The regions of each class: how many, and their names. They are one paragraph, since each is a stop in a screen reader's browse mode. */
function describeClasses({ legend = [], uncertain = [], unit = '', marks }: Described, lang: Lang): string[] {
  const t = words[lang];
  const classes = legend.flatMap(({ bin, spoken, isUncertain }) => {
    const members = marks.filter((mark) => (isUncertain ? uncertain.includes(mark.id) : 'bin' in mark && mark.bin === bin));
    return members.length
      ? [
          t.members(
            spoken,
            members.length,
            list(
              members.map(({ label }) => label),
              lang,
            ),
          ),
        ]
      : [];
  });
  return classes.length ? [t.classes(unit), ...classes] : [];
}
