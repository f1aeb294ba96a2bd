import type { Figure, Lang, Place } from './figure.ts';
import { isToken, tokensOf } from './tokens.ts';

/** Where a chart differs from its recomputation. */
interface Difference {
  tag: string;
  lang: Lang;
  /** Element, attributes and language. */
  chart: string;
  place: string;
  text: string;
  problem: string;
}

/** Counts the figures that were compared, and collects the differences. */
export class Comparison {
  figures = 0;
  charts = 0;
  readonly differences: Difference[] = [];
  #chart: Pick<Difference, 'tag' | 'lang' | 'chart'> = { tag: '', lang: 'en', chart: '' };

  /** Starts the comparison of a chart. */
  start(tag: string, attributes: object, lang: Lang): void {
    this.charts++;
    this.#chart = { tag, lang, chart: `<${tag}> ${Object.values(attributes).join(' ')} ${lang}` };
  }

  report(place: string, text: string, problem: string): void {
    this.differences.push({ ...this.#chart, place, text, problem });
  }

  /** Compares the figures of a text: each must be an expected one, and those in `must` must be there. */
  text(place: string, text: string, must: readonly Figure[], may: readonly Figure[], format: Place = 'sentence'): void {
    const { lang } = this.#chart;
    const tokens = tokensOf(text, lang);
    const textsOf = (figure: Figure): string[] => figure.texts(format, lang);
    const required = must.map((figure) => ({ kind: figure.kind, texts: textsOf(figure), isFound: false }));
    for (const token of tokens) {
      this.figures++;
      const matching = required.filter(({ kind, texts }) => isToken(token, texts, kind));
      for (const figure of matching) figure.isFound = true;
      if (!matching.length && !may.some((figure) => isToken(token, textsOf(figure), figure.kind)))
        this.report(
          place,
          text,
          `${token.kind} ${token.text} is not expected; expected ${must.map((one) => textsOf(one).join(' or ')).join(', ') || 'none'}`,
        );
    }
    for (const { kind, texts, isFound } of required) if (!isFound) this.report(place, text, `${kind} ${texts.join(' or ')} is missing`);
  }

  /** Compares a raw figure, to floating precision or to an error that is allowed. A pair of bounds is inclusive. */
  raw(place: string, shown: unknown, expected: number | readonly [number, number] | null, allowedError = 0): void {
    this.figures++;
    const [least, most] = typeof expected === 'object' ? (expected ?? [NaN, NaN]) : [expected, expected];
    const error = Math.max(Math.abs(least), Math.abs(most)) * 1e-9 + allowedError;
    const isEqual = expected === null ? shown === null : typeof shown === 'number' && shown >= least - error && shown <= most + error;
    if (!isEqual) this.report(place, String(shown), `expected ${String(expected)}`);
  }
}
