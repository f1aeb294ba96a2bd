import type { Lang } from '../model/locale.ts';
import type { View } from '../model/view.ts';
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
}

const phrases: Record<Lang, Phrases> = {
  en: {
    kept: /^(?:No value |Okinawa is in the inset)/,
    residents: /^Residents: /,
    bounds: /The solid bar is certain/,
    ownBounds: 'The solid bar is the lower bound, the light part reaches to the upper one; states are ranked by the lower bound.',
    published: [/\bis published\b/, 'is given'],
  },
  ja: {
    kept: /公表されていない|^沖縄県は別枠/,
    residents: /^人口は.*国勢調査/,
    bounds: /濃い棒は確実な割合/,
    ownBounds: '濃い棒は下限、薄い部分は上限までを示し、順位は下限による。',
    published: [/公表されていない/, '示されていない'],
  },
};

/**
 * A view of own figures as it may be shown: with their source in place of the bundled one, without what is said of the
 * bundled figures, and with their partner's name. A note that is not known here is left out, since it may be about figures
 * that are not shown.
 * @param tag the element, whose phrases name the United States where it draws prefectures, else Japan
 */
export function asOwn<V extends View>(tag: string, view: V, own: Shown, lang: Lang): V {
  const { kept, residents, bounds, ownBounds, published } = phrases[lang];
  const held: Held = tag.startsWith('prefecture-') ? 'US' : 'JP';
  const say = (text: string): string => text.replace(published[0], published[1]);
  const notes = view.notes.flatMap((note) => {
    if (bounds.test(note)) return [ownBounds];
    return kept.test(note) || (own.hasBundledResidents && residents.test(note)) ? [say(note)] : [];
  });
  const marks = own.isOneFlow ? view.marks.map((mark) => ({ ...mark, tip: [] })) : view.marks;
  const shown = { ...view, source: own.source, takeaway: say(view.takeaway), notes, marks };
  return own.partner && own.partner !== held ? reword(shown, own.partner, lang, held) : shown;
}
