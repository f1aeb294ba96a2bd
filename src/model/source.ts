import type { Lang } from './locale.ts';

/** The publication that bundled figures are copied from. */
export interface Publication {
  publisher: string;
  /** Its name in Japanese. */
  publisherJa: string;
  title: string;
  /** Date of the edition that the figures are from. */
  vintage: string;
  url: string;
  basis: string;
}

/** The publisher of custom data, as the page with the chart names it. */
export interface CustomSource {
  text: string;
  /** Empty if the page gives no address. */
  url: string;
}

/** The source of a slice. */
export type Source = Publication | CustomSource;

/** The kind of a source. Notes on a publication do not apply to custom data. */
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
 * The source line of a chart: publisher, title, edition and basis; for custom data the text that the page gives.
 * @param basis a sentence on what the figures of the publication count
 */
export const sourceLine = (source: Source, basis: string, lang: Lang): { text: string; url: string } =>
  'publisher' in source
    ? { text: lines[lang](publisherOf[lang](source), source, basis), url: source.url }
    : { text: source.text, url: source.url };
