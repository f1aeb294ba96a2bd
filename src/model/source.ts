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

const basisText: Record<Lang, Record<string, string>> = {
  en: {
    BOP: 'Balance of payments (BOP) basis.',
    Census: 'Census basis: exports f.a.s., general imports at customs value.',
  },
  ja: {
    BOP: '国際収支（BOP）ベース。',
    Census: '通関（センサス）ベース：輸出はf.a.s.価格、一般輸入は課税価格。',
  },
};

/** Publisher, title, vintage and basis in one line. `publisher` is its name in the language of the line. */
export function sourceLine(source: Source, publisher: string, lang: Lang): string {
  const basis = basisText[lang][source.basis] ?? source.basis;
  return lang === 'ja'
    ? `${publisher}「${source.title}」（${source.vintage}版）。${basis}`
    : `${publisher}, ${source.title}, edition of ${source.vintage}. ${basis}`;
}
