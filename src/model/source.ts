import type { Lang } from './locale.ts';

/** The publication that bundled figures are copied from. */
export interface Publication {
  publisher: string;
  /** Its name in Japanese. */
  publisherJa: string;
  title: string;
  /** The title in Japanese. */
  titleJa: string;
  /** The years that the figures cover. */
  firstYear: number;
  lastYear: number;
  /** When it was published: a year, a month or a day, such as 2026-04. Absent if that is not known. */
  published?: string;
  /** Whether the publisher has revised the same years since. */
  revised?: boolean;
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

/** The source of a chart in words. */
export interface SourceLine {
  text: string;
  /** The beginning of `text` that links to `url`: the name of the publisher. */
  linked: string;
  /** Empty if there is no address. */
  url: string;
}

/** What is before the source of a chart. */
export const sourceLabel: Record<Lang, string> = { en: 'Source: ', ja: '出典：' };

/** The kind of a source. Notes on a publication do not apply to custom data. */
export type Origin = 'published' | 'custom';

export const originOf = (source: Source): Origin => ('publisher' in source ? 'published' : 'custom');

export const publisherOf: Record<Lang, (source: Publication) => string> = {
  en: ({ publisher }) => publisher,
  ja: ({ publisherJa }) => publisherJa,
};

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** The words of a source line in one language. */
interface Words {
  /** The years of a publication: 1985–2025, or 2014. */
  years: (source: Publication) => string;
  /** A year, a month or a day. */
  date: (year: string, month: number, day: number) => string;
  line: (source: Publication, years: string, published: string, basis: string) => string;
}

const words: Record<Lang, Words> = {
  en: {
    years: ({ firstYear, lastYear }) => (firstYear === lastYear ? String(lastYear) : `${firstYear}–${lastYear}`),
    date: (year, month, day) => [day, months[month - 1], year].filter(Boolean).join(' '),
    line: ({ publisher, title, revised }, years, published, basis) =>
      `${[publisher, title, years, published && `published ${published}`, revised && 'without later revisions'].filter(Boolean).join(', ')}. ${basis}`,
  },
  ja: {
    years: ({ firstYear, lastYear }) => (firstYear === lastYear ? `${lastYear}年` : `${firstYear}〜${lastYear}年`),
    date: (year, month, day) => `${year}年${month ? `${month}月` : ''}${day ? `${day}日` : ''}`,
    line: ({ publisherJa, titleJa, revised }, years, published, basis) =>
      `${[`${publisherJa}「${titleJa}」（${years}）`, published && `${published}公表`, revised && 'その後の改定を含まない'].filter(Boolean).join('、')}。${basis}`,
  },
};

/** A date such as 2026-04-06 or 2026-04 in words; empty for an unknown date. */
export function dateText(date: string | undefined, lang: Lang): string {
  const [year = '', month = 0, day = 0] = date?.split('-') ?? [];
  return year && words[lang].date(year, Number(month), Number(day));
}

/**
 * The source line of a chart: publisher, title, years, date of publication and basis; for custom data the text that the page gives.
 * @param basis a sentence on what the figures of the publication count
 */
export function sourceLine(source: Source, basis: string, lang: Lang): SourceLine {
  if (!('publisher' in source)) return { text: source.text, linked: source.text, url: source.url };
  const { years, line } = words[lang];
  return {
    text: line(source, years(source), dateText(source.published, lang), basis),
    linked: publisherOf[lang](source),
    url: source.url,
  };
}
