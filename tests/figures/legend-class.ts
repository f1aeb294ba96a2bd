/** A class of a legend: its bounds, and the number of regions in it. */
interface LegendClass {
  /** The lower bound is in the class, the upper one only of whole numbers such as ranks. Undefined: no data. */
  bounds: [least: number, most: number] | undefined;
  count: number;
}

/** Reads an item of a legend: < 1 (5); 1–2 (12); ≥ 5 (1); −0.5 to −0.1 (15); no data (1). */
export function legendClass(text: string): LegendClass {
  const numbers = [...text.matchAll(/\u2212?\d+(?:\.\d+)?/g)].map(([number]) => Number(number.replace('\u2212', '-')));
  const count = numbers.pop() ?? NaN;
  const [first, second] = numbers;
  if (first === undefined) return { bounds: undefined, count };
  if (second !== undefined) return { bounds: [first, second], count };
  // 21位以下 is rank 21 and all after it.
  if (text.includes('位')) return { bounds: [first, text.includes('以下') ? Infinity : first], count };
  return { bounds: /<|未満/.test(text) ? [-Infinity, first] : [first, Infinity], count };
}

/** Reads the words for a class: Under $1 billion; A fall of more than $0.1 billion, up to $0.5 billion; Rank 4 or 5. */
export function spokenBounds(words: string): LegendClass['bounds'] {
  const [first, second] = [...words.matchAll(/\d+(?:\.\d+)?/g)].map(([number]) => Number(number));
  if (first === undefined) return undefined;
  if (/fall|減少/.test(words)) {
    if (second !== undefined) return [-second, -first];
    return /more than|超える/.test(words) ? [-Infinity, -first] : [-first, 0];
  }
  if (second !== undefined) return [first, second];
  if (/No change|増減なし/.test(words)) return [0, first];
  return /^Under|未満$/.test(words) ? [-Infinity, first] : [first, Infinity];
}

/** Whether a figure is in a class. A rank is a whole number, so its class includes both bounds. */
export function isInClass(value: number, { bounds }: Pick<LegendClass, 'bounds'>, isRank: boolean, text: string): boolean {
  if (!bounds) return false;
  const [least, most] = bounds;
  if (isRank) return text.includes('>') ? value > least : value >= least && value <= most;
  return value >= least && value < most;
}
