import type { Source } from '../model/source.ts';

/** Own figures as an element's view takes them, and what goes with them. */
export interface OwnFigures<S> {
  /** In place of the first argument of the element's view. */
  slices: S;
  /** The years that can be shown: [first, last]. */
  years: [first: number, last: number];
  /** Values of the element's attributes that the figures allow; the first is the one to start from. */
  choices: Record<string, string[]>;
  /** What does not stop the figures from being shown, in sentences for the one who brought them. */
  warnings: string[];
  source: { text: string; url: string };
  /** The other country of the figures (ISO 3166-1 alpha-2), where it is not the element's own. */
  partner: string | undefined;
  /** Whether the residents are the bundled ones, so that the note on them stays. */
  hasBundledResidents: boolean;
  /** Whether one flow alone is known, so that nothing is said of the other. */
  isOneFlow: boolean;
}

/** What one element's reader gives; the rest is common to all. */
export type Part<S> = Pick<OwnFigures<S>, 'slices' | 'years' | 'choices'> &
  Partial<Pick<OwnFigures<S>, 'hasBundledResidents' | 'isOneFlow'>>;

/** What stands in a slice where a publisher was: a view that is not told otherwise names no publisher of other figures. */
export const sourceOf = ({ text, url }: { text: string; url: string }): Source => ({
  publisher: text,
  publisherJa: text,
  title: '',
  vintage: '',
  url,
  basis: '',
});

/** Without the dust of binary arithmetic. */
export const tidy = (value: number): number => Number(value.toPrecision(12));
