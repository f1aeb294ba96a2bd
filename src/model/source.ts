import type { Lang } from './locale.ts';

/** Where a slice's figures come from, as the slice carries it. */
export interface Source {
  publisher: string;
  /** Its name in Japanese. */
  publisherJa: string;
  title: string;
  /** Date of the edition that was read. */
  vintage: string;
  url: string;
  basis: string;
}

/**
 * Publisher, title, vintage and basis in one line.
 * @param basis what the figures count, in a sentence
 */
export const sourceLine = ({ publisher, publisherJa, title, vintage }: Source, basis: string, lang: Lang): string =>
  lang === 'ja' ? `${publisherJa}「${title}」（${vintage}版）。${basis}` : `${publisher}, ${title}, edition of ${vintage}. ${basis}`;
