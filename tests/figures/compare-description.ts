/** The superlatives and the classes of the hidden description, recomputed from the tables. */
import type { Comparison } from './comparison.ts';
import type { ExpectedChart } from './expected.ts';
import type { Lang } from './figure.ts';
import { isInClass, spokenBounds } from './legend-class.ts';
import type { ShownChart } from './shown.ts';

/** The words before the spoken text of a mark, and whether that mark has the highest or the lowest value. */
const superlatives: Record<Lang, readonly (readonly [words: string, sign: 1 | -1])[]> = {
  en: [
    ['Highest: ', 1],
    ['Highest known: ', 1],
    ['Lowest: ', -1],
    ['Lowest known: ', -1],
    ['Smallest deficit: ', 1],
    ['Largest surplus: ', 1],
    ['Largest deficit: ', -1],
    ['Smallest surplus: ', -1],
    ['Smallest deficit, in ', 1],
    ['Largest surplus, in ', 1],
    ['Largest deficit, in ', -1],
    ['Smallest surplus, in ', -1],
  ],
  ja: [
    ['最大：', 1],
    ['判明分の最大：', 1],
    ['最小：', -1],
    ['判明分の最小：', -1],
    ['赤字の最小：', 1],
    ['黒字の最大：', 1],
    ['赤字の最大：', -1],
    ['黒字の最小：', -1],
    ['赤字が最も小さい年は', 1],
    ['黒字が最も大きい年は', 1],
    ['赤字が最も大きい年は', -1],
    ['黒字が最も小さい年は', -1],
  ],
};
const runs: Record<Lang, readonly (readonly [pattern: RegExp, sign: 1 | -1])[]> = {
  en: [
    [/The balance rose for the longest time from (\d{4}) to (\d{4})\./, 1],
    [/The balance fell for the longest time from (\d{4}) to (\d{4})\./, -1],
  ],
  ja: [
    [/収支の上昇が最も長く続いたのは(\d{4})年から(\d{4})年まで。/, 1],
    [/収支の低下が最も長く続いたのは(\d{4})年から(\d{4})年まで。/, -1],
  ],
};
const crossing: Record<Lang, RegExp> = { en: /(\d{4}) and (\d{4})/g, ja: /(\d{4})年と(\d{4})年の間/g };

interface Figure {
  id: string;
  value: number | null;
}

/** The column of a product, or the partner of a year in a chart of two. */
const groupOf = (id: string): string => (id.includes('-') ? (id.split('-')[0] ?? '') : '');

/** A description claims nothing of these: only the first bars are drawn, and a rank lies between bounds. */
const hasSuperlatives = ({ tag, attributes }: ExpectedChart): boolean =>
  !tag.endsWith('-ranking') && tag !== 'top-partners' && attributes.measure !== 'rank';

export function compareDescription(comparison: Comparison, expected: ExpectedChart, shown: ShownChart, lang: Lang): void {
  const spoken = shown.texts.filter(({ place }) => place === 'spoken');
  // Prefectures and states have ids with a hyphen too, but are one group.
  const isOneGroup = expected.tag.endsWith('-map');
  const figures = [...expected.marks].flatMap(([id, { value }]): Figure[] => (id.endsWith('-other') ? [] : [{ id, value }]));
  for (const { text } of shown.texts.filter(({ place }) => place === 'description')) {
    for (const [words, sign] of superlatives[lang]) {
      const mark = spoken.find(
        (one) => text.startsWith(words + one.text) || text.includes(`${{ en: '. ', ja: '。' }[lang]}${words}${one.text}`),
      );
      if (!mark) continue;
      comparison.figures++;
      const { of = '' } = mark;
      const group = figures.filter(({ id }) => isOneGroup || groupOf(id) === groupOf(of));
      const values = group.flatMap(({ value }) => (value === null ? [] : [value * sign]));
      const value = (figures.find(({ id }) => id === of)?.value ?? NaN) * sign;
      const hasSum = [...expected.marks.keys()].some((id) => id.endsWith('-other') && groupOf(id) === groupOf(of));
      if (sign < 0 && hasSum) comparison.report('description', text, 'expected no lowest part beside a sum of smaller ones');
      else if (!hasSuperlatives(expected)) comparison.report('description', text, 'expected no superlative');
      else if (values.filter((other) => other >= value).length !== 1) comparison.report('description', text, `${words}is not ${mark.text}`);
      else if (expected.tag.endsWith('-map') && values.length < group.length !== /known|判明分/.test(words))
        comparison.report('description', text, 'expected “known” where figures are missing, and only there');
    }
    if (expected.tag === 'trade-balance') compareYears(comparison, text, figures, lang);
  }
  if (expected.tag.endsWith('-map')) compareClasses(comparison, expected, shown, lang);
}

const classSentences: Record<Lang, RegExp> = { en: /([A-Z$\d][^:()]*): (\d+) \(([^)]+)\)\./g, ja: /([^。：（）]+)：(\d+)（([^）]+)）。/g };

/** Each class of a map with regions: its bounds in words, how many regions have a figure within them, and their names. */
function compareClasses(comparison: Comparison, { marks, attributes }: ExpectedChart, { texts }: ShownChart, lang: Lang): void {
  const isRank = attributes.measure === 'rank';
  const sentences = texts
    .filter(({ place }) => place === 'description')
    .flatMap(({ text }) => [...text.matchAll(classSentences[lang])])
    .map(([text, words = '', count, names = '']) => ({ text, words, count: Number(count), names, bounds: spokenBounds(words) }));
  const isUncertain = (words: string): boolean => /^Of these|^うち/.test(words);
  let total = 0;
  for (const { text, words, count, names, bounds } of sentences) {
    const members = [...marks.values()].filter(({ classValue }) => {
      const value = classValue?.[lang] ?? null;
      const [possible, certain] = typeof value === 'object' ? (value ?? []) : [value, value];
      if (certain === undefined || possible === undefined) return !bounds && !isUncertain(words);
      if (!isUncertain(words)) return isInClass(certain, { bounds }, isRank, '');
      return sentences.some((other) => isInClass(certain, other, isRank, '') && !isInClass(possible, other, isRank, ''));
    });
    comparison.raw(text, count, members.length);
    const listed = names.split(/, and | and |, |、/);
    comparison.raw(`names of ${words}`, listed.length, members.length);
    for (const { name } of members) if (!listed.includes(name[lang])) comparison.report('description', text, `lacks ${name[lang]}`);
    if (!isUncertain(words)) total += count;
  }
  comparison.raw('regions of the description', total, marks.size);
}

/** The longest rise and fall, and the years between which exports and imports cross. A chart of two partners has a text for each. */
function compareYears(comparison: Comparison, text: string, figures: readonly Figure[], lang: Lang): void {
  const years = [...text.matchAll(/\d{4}/g)].length;
  if (!years || figures.some(({ id }) => id.includes('-'))) return;
  const values = figures.map(({ id, value }) => [Number(id), value ?? NaN] as const);
  for (const [pattern, sign] of runs[lang]) {
    const [, from, to] = pattern.exec(text)?.map(Number) ?? [];
    const lengths = values.map(([first], start) => {
      let end = start;
      while (values[end + 1] && (values[end + 1]![1] - values[end]![1]) * sign > 0) end++;
      return { from: first, to: values[end]![0] };
    });
    const most = Math.max(...lengths.map((run) => run.to - run.from));
    // Runs that are as long as each other are no longest one.
    const isTied = lengths.filter((run) => run.to - run.from === most).length > 1;
    comparison.raw('longest run', from === undefined ? 0 : to! - from, isTied ? 0 : most);
    if (from !== undefined && !lengths.some((run) => run.from === from && run.to === to))
      comparison.report('description', text, 'no such run');
  }
  const apart = values.filter(([, value]) => value !== 0);
  const expected = apart.slice(1).flatMap(([year, value], i) => (value * apart[i]![1] < 0 ? [`${apart[i]![0]} ${year}`] : []));
  const last = text.slice(text.search(/The lines|輸出と輸入の線/));
  const shownPairs = [...last.matchAll(crossing[lang])].map(([, from, to]) => `${from} ${to}`);
  comparison.figures++;
  if (shownPairs.join() !== expected.join()) comparison.report('description', text, `expected crossings ${expected.join() || 'none'}`);
}
