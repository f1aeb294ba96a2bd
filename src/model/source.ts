import type { Lang } from './locale.ts';

/** Where a slice's figures come from, as the slice carries it. */
export interface Source {
  publisher: string;
  title: string;
  /** Date of the edition that was read. */
  vintage: string;
  url: string;
  basis: string;
}

/**
 * Publisher, title, vintage and basis in one line.
 * @param publisher its name in the language of the line
 * @param basis what the figures count, in a sentence
 */
export function sourceLine({ title, vintage }: Source, publisher: string, basis: string, lang: Lang): string {
  return lang === 'ja' ? `${publisher}「${title}」（${vintage}版）。${basis}` : `${publisher}, ${title}, edition of ${vintage}. ${basis}`;
}
