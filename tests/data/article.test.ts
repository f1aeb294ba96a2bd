/** The text of index.html: what it states without an element is compared with the tables. Needs no browser. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Element } from 'domhandler';
import type { Claim } from '../../data/claims.ts';
import { Tables } from '../../data/table.ts';
import { langs, type Lang } from '../../src/model/locale.ts';
import { official } from './official.ts';
import { statements } from './official-statements.ts';
import { openPageText, sentence } from './page-text.ts';

const tables = new Tables(new URL('../../data/', import.meta.url));
const claims = tables.rows<Claim>('page-claims');
const find = openPageText('index.html');
const factsOf = (element: Element): string[] =>
  find('trade-fact', element.children).map(({ attribs }) => `${attribs.name} ${attribs.year ?? ''}`);

/** The amounts, in million USD, and the percentages that a text states. */
function figures(text: string): string[] {
  const value = (digits: string): number => Number(digits.replaceAll(',', ''));
  const units: Record<string, number> = { billion: 1000, million: 1, 億: 100, 万: 0.01 };
  const amounts = [...text.matchAll(/\$([\d.,]*\d) (billion|million)|([\d.,]*\d)(億|万)ドル/g)].map(([, en, enUnit, ja, jaUnit]) =>
    (value(en ?? ja ?? '') * (units[enUnit ?? jaUnit ?? ''] ?? NaN)).toFixed(0),
  );
  const percents = [...text.matchAll(/([\d.]+)(?:%|％)/g)].map(([, digits]) => `${digits}%`);
  return [...amounts, ...percents].sort();
}

const verdictWords: Record<Lang, Record<Claim['verdict'], string>> = {
  en: { agrees: 'Agrees. ', differs: 'Differs. ', 'not comparable': 'Not comparable. ', 'not checkable': 'Not checkable. ' },
  ja: { agrees: '一致。', differs: '相違。', 'not comparable': '比較不可。', 'not checkable': '確認不可。' },
};

/** What the page states, where it is not a number with its unit. */
const statedWords: Record<string, Record<Lang, string>> = {
  'us-rank-for-japan-2014': { en: 'top trading partner', ja: '最大の貿易相手国' },
  'asia-share-20-2013': { en: '19 states and the District of Columbia', ja: '19州とコロンビア特別区' },
  'top10-destination': { en: 'the ten largest destinations of most states', ja: '大半の州で輸出先の上位10位' },
  'prefectures-growing': { en: 'nearly a third', ja: '3分の1近く' },
  'shimane-growth': { en: 'threefold', ja: '3倍' },
};
const statedNumbers: Record<string, (stated: number) => Record<Lang, string>> = {
  'billion US dollars': (stated) => ({ en: `$${stated} billion`, ja: `${(stated * 10).toLocaleString('en')}億ドル` }),
  'million US dollars': (stated) => ({ en: `$${stated} million`, ja: `${stated / 100}億ドル` }),
  percent: (stated) => ({ en: `${stated}%`, ja: `${stated}％` }),
  rank: (stated) => ({ en: `${stated}th`, ja: `第${stated}位` }),
  states: (stated) => ({ en: `${stated} states`, ja: `${stated}州` }),
  prefectures: (stated) => ({ en: `${stated} prefectures`, ja: `都道府県は${stated}` }),
};

test('every statement of the original page has one note, in both languages, with its verdict and what the page states', () => {
  assert.deepEqual(
    find('[data-claim]')
      .map(({ attribs }) => attribs['data-claim'])
      .sort(),
    claims.map(({ id }) => id).sort(),
  );
  for (const { id, stated, unit, verdict } of claims) {
    const [note] = find(`[data-claim="${id}"]`);
    for (const lang of langs) {
      const [text, ...more] = find(`[lang="${lang}"]`, note!.children).map(sentence);
      assert.ok(text && !more.length, `${id} ${lang}`);
      assert.ok(text.startsWith(verdictWords[lang][verdict]), text);
      const words = statedWords[id]?.[lang] ?? statedNumbers[unit ?? '']?.(stated ?? NaN)[lang];
      assert.ok(words && text.includes(words), `"${words}" is not in: ${text}`);
    }
  }
});

test('every amount and percentage in a note is what the page states or what the tables give, and both languages have the same', () => {
  const computed = official(tables);
  for (const { id, stated, unit, official: figure } of claims) {
    const [en, ja] = langs.map((lang) => figures(find(`[data-claim="${id}"] [lang="${lang}"]`).map(sentence).join()));
    assert.deepEqual(en, ja, id);
    const texts = `${stated} ${figure ?? ''} ${computed[id]?.words?.join(' ') ?? ''}`;
    const numbers = texts.match(/\d+(\.\d+)?/g) ?? [];
    const scale = { 'billion US dollars': 1000, 'million US dollars': 1 }[unit ?? ''];
    const known = numbers.flatMap((number) => [`${number}%`, (Number(number) * (scale ?? 1000)).toFixed(0)]);
    // The limits of a count are in the statement itself.
    known.push(...figures(claims.find((claim) => claim.id === id)!.claim));
    for (const number of en ?? []) assert.ok(known.includes(number), `${id}: ${number} is none of ${known.join(', ')}`);
  }
});

test('the paragraphs of both languages have the same figures', () => {
  const paragraphs = (lang: Lang): Element[] => find(`main p[lang="${lang}"]`);
  const [en, ja] = [paragraphs('en'), paragraphs('ja')];
  assert.equal(en.length, ja.length);
  for (const [i, paragraph] of en.entries()) {
    const translated = new Set(factsOf(ja[i]!));
    for (const fact of factsOf(paragraph)) assert.ok(translated.has(fact), `${fact} is not in: ${sentence(ja[i]!)}`);
    assert.deepEqual(figures(sentence(paragraph)), figures(sentence(ja[i]!)));
  }
});

test('every heading names the year that the chart below it shows', () => {
  const sections = find('main > section');
  assert.ok(sections.length >= 6);
  for (const { children } of sections) {
    const [chart] = find('[heading-level]', children);
    const year = chart?.attribs.year ?? '2014';
    const headings = find('h2', children).map(sentence);
    assert.equal(headings.length, langs.length);
    for (const heading of headings) assert.ok(heading.includes(year), `${year} is not in "${heading}"`);
  }
});

for (const { en, ja, holds } of statements(tables)) {
  test(`the article says "${en}" / "${ja}", and the tables agree`, () => {
    const text = find('main').map(sentence).join();
    assert.ok(text.includes(en), `"${en}" is not in the article`);
    assert.ok(text.includes(ja), `"${ja}" is not in the article`);
    assert.ok(holds());
  });
}

test('full-width punctuation is used in Japanese, and no half-width sign between Japanese characters', () => {
  for (const element of find('main [lang="ja"]'))
    assert.doesNotMatch(sentence(element), /[ぁ-ん一-龠ァ-ヴ][,.:;()%!?]|[,:;()%!?][ぁ-ん一-龠ァ-ヴ]|\d%/);
});
