import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tradeFactsSlice } from '../src/data/trade-facts.ts';
import { namesOf } from '../src/elements/trade-fact/figures.ts';
import { langs } from '../src/model/locale.ts';
import { createElement, tags } from '../src/server/create-element.ts';

/** The attributes with which the source of an element changes. */
const variants: Record<string, Record<string, string>[]> = {
  'prefecture-map': [{ measure: 'production' }, { measure: 'customs' }],
  'prefecture-ranking': [{ measure: 'production' }, { measure: 'customs' }],
  'state-map': [{ measure: 'value' }, { measure: 'share' }, { measure: 'rank' }],
  'state-ranking': [{ measure: 'region-share' }, { measure: 'world-share' }, { measure: 'value' }],
  'top-partners': [{ flow: 'exports' }, { flow: 'imports' }, { flow: 'total' }],
  'trade-balance': [{ basis: 'bop' }, { measure: 'goods', basis: 'census' }],
  'trade-composition': [{ classification: 'sitc' }, { classification: 'naics' }],
  'trade-fact': namesOf(tradeFactsSlice).map((name) => ({ name })),
};

/** The source in words: the line of a chart, and the title of a figure in a sentence. */
function sourceTextOf(tag: string, attributes: Record<string, string>): string {
  const { element } = createElement(tag, attributes, 680);
  return element.shown?.source.text ?? (element.fact as { title: string } | undefined)?.title ?? '';
}

/** Words and characters that a reader has no use for, each with a line that has it. */
const unwanted: [pattern: RegExp, example: string][] = [
  [/\b[\w-]+\.(xlsx?|csv|zip|txt|json|md)\b/i, 'Trade in Goods by Country (country.xlsx)'],
  [/exctyall/i, 'State trade data (exctyall)'],
  [/edition|vintage|版/i, 'edition of 2026-04'],
  [/(\d{4})[–〜-]\1(?!\d)/, '2014–2014'],
  [/\d{4}-\d{2}/, 'published 2026-04'],
  [/f\.a\.s\./, 'exports f.a.s.'],
  [/undefined|NaN|null/, 'published undefined'],
  [/ {2}|,,|\.\.|。。|、、/, 'Basis..'],
];

test('the patterns of unwanted words match the lines that they are for', () => {
  for (const [pattern, example] of unwanted) assert.match(example, pattern);
});

test('no source line of any element, language and basis has a file name, an edition or a range of one year', () => {
  assert.deepEqual(Object.keys(variants).sort(), [...tags]);
  for (const tag of tags)
    for (const attributes of variants[tag]!)
      for (const lang of langs) {
        const where = `${tag} ${JSON.stringify(attributes)} ${lang}`;
        const text = sourceTextOf(tag, { ...attributes, lang });
        assert.match(text, lang === 'en' ? /[A-Z].+, .*\d{4}.*\. .+\.$/ : /.+「.+」（.*\d{4}年）.*。.+。$/, where);
        for (const [pattern] of unwanted) assert.doesNotMatch(text, pattern, where);
      }
});

test('a Japanese source line has full-width punctuation between Japanese words', () => {
  for (const tag of tags)
    for (const attributes of variants[tag]!)
      assert.doesNotMatch(
        sourceTextOf(tag, { ...attributes, lang: 'ja' }),
        /[(),;:]|[\u3040-\u9fff]\.|%/,
        `${tag} ${JSON.stringify(attributes)}`,
      );
});
