/** Words for the difference between the figures of two years. */
import { exact, percent } from './format.js';

const text = {
  en: {
    up: (size) => `up ${size}`,
    down: (size) => `down ${size}`,
    none: 'no change',
    relative: (size, part) => `${size} (${part})`,
    more: (size, year) => `${size} more than in ${year}`,
    less: (size, year) => `${size} less than in ${year}`,
    same: (year) => `the same as in ${year}`,
    shortMore: (size) => `${size} more`,
    shortLess: (size) => `${size} less`,
    shortSame: 'the same',
    noFigure: (year) => `no figure here for ${year}`,
  },
  ja: {
    up: (size) => `${size}増`,
    down: (size) => `${size}減`,
    none: '変化なし',
    relative: (size, part) => `${size}（${part}）`,
    more: (size, year) => `${year}年より${size}多い`,
    less: (size, year) => `${year}年より${size}少ない`,
    same: (year) => `${year}年と同じ`,
    shortMore: (size) => `${size}多い`,
    shortLess: (size) => `${size}少ない`,
    shortSame: '同じ',
    noFigure: (year) => `${year}年の数値はここにない`,
  },
};

/** Percentages of more than 1,000 are hard to read. */
const partOf = (before, change, lang) => {
  const part = Math.abs(change / before);
  return part > 0 && part < 10 ? percent(part, lang) : undefined;
};

/** The change since another year; null is unknown in either year. */
export const changeOf = (before, now) => (before === null || now === null ? null : exact(now - before));

/** Up $1.2 billion (9.8%). `format` writes the size. */
export function changeText(before, change, lang, format, hasPart = true) {
  const t = text[lang];
  if (change === 0) return t.none;
  const written = (change > 0 ? t.up : t.down)(format(Math.abs(change)));
  const part = hasPart ? partOf(before, change, lang) : undefined;
  return part === undefined ? written : t.relative(written, part);
}

/** $1.7 billion (2.6%) more than in 2013. */
export function differenceText(before, now, year, lang, format) {
  const t = text[lang];
  const change = changeOf(before, now);
  if (change === null) return t.noFigure(year);
  if (change === 0) return t.same(year);
  const part = partOf(before, change, lang);
  const size = format(Math.abs(change));
  return (change > 0 ? t.more : t.less)(part === undefined ? size : t.relative(size, part), year);
}

/** The same on a label, without the year. Unknown is a dash. */
export function differenceLabel(before, now, lang, format) {
  const t = text[lang];
  const change = changeOf(before, now);
  if (change === null) return '–';
  return change === 0 ? t.shortSame : (change > 0 ? t.shortMore : t.shortLess)(format(Math.abs(change)));
}
