import type { Lang } from '../model/locale.ts';
import type { View } from '../model/view.ts';
import { country } from './country.ts';
import type { OwnFigures } from './own.ts';
import { reword, type Held } from './reword.ts';

type Shown = Pick<OwnFigures<unknown>, 'source' | 'partner' | 'hasBundledResidents' | 'isOneFlow'>;

interface Phrases {
  /** A note that is about the drawing or about what is missing, not about the bundled figures. */
  kept: RegExp;
  residents: RegExp;
  bounds: RegExp;
  ownBounds: string;
  /** What a view says of the publisher of its own figures, and what is said of others. */
  published: readonly [RegExp, string];
  none: string;
  /** The names of what is missing, in the note on it, and what is said of more than a few. */
  missing: RegExp;
  many: (count: number) => string;
}

const phrases: Record<Lang, Phrases> = {
  en: {
    kept: /^(?:No value |Okinawa is in the inset)/,
    residents: /^Residents: /,
    bounds: /The solid bar is certain/,
    ownBounds: 'The solid bar is the lower bound, the light part reaches to the upper one; states are ranked by the lower bound.',
    published: [/\bis published\b/, 'is given'],
    none: 'no data',
    missing: /(?<= given for )[^.]+?(?= in \d{4}:|\.$)/,
    many: (count) => `${count} states`,
  },
  ja: {
    kept: /公表されていない|^沖縄県は別枠/,
    residents: /^人口は.*国勢調査/,
    bounds: /濃い棒は確実な割合/,
    ownBounds: '濃い棒は下限、薄い部分は上限までを示し、順位は下限による。',
    published: [/公表されていない/, '示されていない'],
    none: 'データなし',
    missing: /^.*?(?=の)/,
    many: (count) => `${count}州`,
  },
};

/**
 * A view of own figures as it may be shown: with their source in place of the bundled one, without what is said of the
 * bundled figures, and with their partner's name. A note that is not known here is left out, since it may be about figures
 * that are not shown.
 * @param tag the element, whose phrases name the United States where it draws prefectures, else Japan
 */
export function asOwn<V extends View>(tag: string, view: V, own: Shown, lang: Lang): V {
  const { kept, residents, bounds, ownBounds, published, none, missing, many } = phrases[lang];
  const held: Held = tag.startsWith('prefecture-') ? 'US' : 'JP';
  const say = (text: string): string => text.replace(published[0], published[1]);
  const fewer = (names: string): string => {
    const { length } = names.split(/, |、/);
    return length > 8 ? many(length) : names;
  };
  const notes = view.notes.flatMap((note) => {
    if (bounds.test(note)) return [ownBounds];
    return kept.test(note) || (own.hasBundledResidents && residents.test(note)) ? [say(note).replace(missing, fewer)] : [];
  });
  const { marks, takeaway } = withoutUnknown(view, own.isOneFlow, none, lang);
  const shown = { ...view, source: own.source, takeaway: say(inSentence(tag, view, takeaway, lang)), notes, marks };
  return own.partner && own.partner !== held ? reword(shown, own.partner, lang, held) : shown;
}

/** Own figures may lack a whole measure, of which a phrase on a mark then says nothing, rather than that there is none. */
function withoutUnknown(
  view: View & { chosen?: string | undefined },
  isOneFlow: boolean,
  none: string,
  lang: Lang,
): Pick<View, 'marks' | 'takeaway'> {
  const { marks, takeaway, title } = view;
  if (isOneFlow) return { takeaway, marks: marks.map((mark) => ({ ...mark, tip: [] })) };
  const known = marks[0]?.tip.map((_, i) => marks.some(({ tip }) => tip[i]?.[1] !== none)) ?? [];
  if (!known.includes(false) || !known.includes(true)) return { takeaway, marks };
  const less = marks.map((mark) => {
    const tip = mark.tip.filter((_, i) => known[i]);
    return {
      ...mark,
      tip,
      spoken: mark.label + (lang === 'ja' ? '：' : ': ') + tip.map(([, value]) => value).join(lang === 'ja' ? '、' : ', '),
    };
  });
  const chosen = less.find(({ id }) => id === view.chosen);
  return {
    marks: less,
    takeaway: chosen ? `${title}${lang === 'ja' ? '。' : '. '}${chosen.spoken}${lang === 'ja' ? '。' : '.'}` : takeaway,
  };
}

/** What the bundled figures never ask of a sentence: one state alone, and a partner that takes an article. */
function inSentence(tag: string, { marks }: View, takeaway: string, lang: Lang): string {
  if (lang === 'ja') return takeaway;
  const said = takeaway.replace(/\b1 states\b/, '1 state');
  const first = tag === 'top-partners' && marks.find(({ label }) => said.startsWith(`${label} `));
  if (!first) return said;
  const { name } = country(first.id, lang);
  return name.charAt(0).toUpperCase() + name.slice(1) + said.slice(first.label.length);
}
