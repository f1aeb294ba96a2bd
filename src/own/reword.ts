import type { Lang } from '../model/locale.ts';
import type { Mark, View } from '../model/view.ts';
import { wrap } from '../model/wrap.ts';
import { textWidth } from '../model/text-width.ts';
import { country } from './country.ts';

/** What the drawings say beside the common shape. */
interface Drawn extends View {
  unit?: string;
  legend?: readonly { text: string }[];
  heads?: readonly { lines: readonly string[] }[];
}

/** Whose name the phrases of an element hold: Japan's as a partner of states, or the United States' as one of prefectures. */
export type Held = 'JP' | 'US';

const words: Record<Held, Record<Lang, RegExp>> = {
  JP: { en: /\bJapan(?<own>['’]s)?(?![\p{L}\p{N}])/u, ja: /(?<towards>対日)|日本/u },
  // Not the US that is the subject of a phrase: prefectures export to it.
  US: { en: /\bthe (?:United States|US)(?<own>['’]s?)?(?![\p{L}\p{N}])/u, ja: /(?<towards>対米)|米国/u },
};

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');

/**
 * A function that puts another country in the place of the one that phrases are written for, once over.
 * @param labels names of regions that hold the word themselves and stay
 */
export function rewording(held: Held, partner: string, lang: Lang, labels: readonly string[]): (text: string) => string {
  const { name, possessive, towards } = country(partner, lang);
  const word = words[held][lang];
  const kept = [...new Set(labels)].filter((label) => word.test(label)).sort((a, b) => b.length - a.length);
  const pattern = new RegExp([...kept.map(escaped), word.source].join('|'), 'gu');
  return (text) =>
    text.replace(pattern, (found: string, ...rest: unknown[]) => {
      if (kept.includes(found)) return found;
      const groups = rest.at(-1) as { own?: string; towards?: string };
      const [at, whole] = [rest.at(-3) as number, rest.at(-2) as string];
      const put = groups.own ? possessive : groups.towards ? towards : name;
      // A sentence begins with a capital, the article's too.
      return /(?:^|[.!?] )$/.test(whole.slice(0, at)) ? put.charAt(0).toUpperCase() + put.slice(1) : put;
    });
}

/**
 * A view of figures of another partner: every phrase says its name in place of Japan's, or of the United States' where
 * prefectures are drawn. Ids, names of regions, figures and the source stay as they are.
 * @param partner ISO 3166-1 alpha-2
 */
export function reword<V extends View>(view: V, partner: string, lang: Lang, held: Held): V {
  const drawn: Drawn = view;
  const say = rewording(
    held,
    partner,
    lang,
    view.marks.flatMap(({ label }) => label),
  );
  const mark = (one: Mark): Mark => ({ ...one, spoken: say(one.spoken), tip: one.tip.map(([name, value]) => [say(name), say(value)]) });
  const changed: Partial<Drawn> = {
    title: say(view.title),
    takeaway: say(view.takeaway),
    summary: say(view.summary),
    notes: view.notes.map(say),
    marks: view.marks.map(mark),
    table: {
      ...view.table,
      caption: say(view.table.caption),
      columns: view.table.columns.map((column) => ({ ...column, label: say(column.label) })),
    },
    ...(drawn.unit !== undefined && { unit: say(drawn.unit) }),
    ...(drawn.legend && { legend: drawn.legend.map((item) => ({ ...item, text: say(item.text) })) }),
    ...(drawn.heads && { heads: drawn.heads.map((head) => ({ ...head, lines: inLines(head.lines, say, lang) })) }),
  };
  return { ...view, ...changed };
}

/** Lines of one text, worded anew as a whole, in no more lines than there is room for. */
function inLines(lines: readonly string[], say: (text: string) => string, lang: Lang): string[] {
  const whole = lines.join(lang === 'ja' ? '' : ' ');
  const text = say(whole);
  if (text === whole) return [...lines];
  let width = Math.max(...lines.map((line) => textWidth(line, 13)));
  while (wrap(text, width, 13).length > lines.length) width += 13;
  return wrap(text, width, 13);
}
