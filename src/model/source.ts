import type { Lang } from './locale.ts';

/** The publication that bundled figures were copied from. */
export interface Publication {
  publisher: string;
  /** Its name in Japanese. */
  publisherJa: string;
  title: string;
  /** Date of the edition that was read. */
  vintage: string;
  url: string;
  basis: string;
}

/** Who gives custom data, in the words of the page that shows them. */
export interface CustomSource {
  text: string;
  /** Empty where the page names no address. */
  url: string;
}

/** Where a slice's figures come from. */
export type Source = Publication | CustomSource;

/** Where figures come from decides what a chart says about them: notes on a publication do not fit custom data. */
export type Origin = 'published' | 'custom';

export const originOf = (source: Source): Origin => ('publisher' in source ? 'published' : 'custom');

export const publisherOf: Record<Lang, (source: Publication) => string> = {
  en: ({ publisher }) => publisher,
  ja: ({ publisherJa }) => publisherJa,
};

const lines: Record<Lang, (publisher: string, source: Publication, basis: string) => string> = {
  en: (publisher, { title, vintage }, basis) => `${publisher}, ${title}, edition of ${vintage}. ${basis}`,
  ja: (publisher, { title, vintage }, basis) => `${publisher}「${title}」（${vintage}版）。${basis}`,
};

/**
 * The source line of a chart: publisher, title, edition and basis in one line; for custom data what the page says.
 * @param basis what the figures of the publication count, in a sentence
 */
export const sourceLine = (source: Source, basis: string, lang: Lang): { text: string; url: string } =>
  'publisher' in source
    ? { text: lines[lang](publisherOf[lang](source), source, basis), url: source.url }
    : { text: source.text, url: source.url };
