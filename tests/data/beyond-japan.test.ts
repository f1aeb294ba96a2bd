/** The text of stories/beyond-japan.html: its figures are live facts, and what it says of them is compared with the tables. */
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type { Element } from 'domhandler';
import { langs, type Lang } from '../../src/model/locale.ts';
import { createElement } from '../../src/server/create-element.ts';
import { registerPartnerPacks } from '../support/partner-packs.ts';
import { beyondJapanStatements } from './beyond-japan-statements.ts';
import { openPageText, sentence } from './page-text.ts';

before(registerPartnerPacks);

const find = openPageText('stories/beyond-japan.html');
const sections = find('main > section');
const charts = ['trade-balance', 'state-map', 'state-ranking'];
const paragraphs = (lang: Lang): Element[] => find(`section > p[lang="${lang}"]`);
const factsIn = (element: Element): Element['attribs'][] => find('trade-fact', element.children).map(({ attribs }) => attribs);
const yearsIn = (text: string): string[] => [...new Set(text.match(/\b(?:19|20)\d\d(?!\d)/g))].sort();

test('Korea, China, Mexico and Germany each have a balance, a map and a ranking', () => {
  const partners = sections.map(({ children }) => find(charts.join(), children).map(({ name, attribs }) => [name, attribs.partner]));
  const each = ['KR', 'CN', 'MX', 'DE'].map((code) => charts.map((tag) => [tag, code]));
  assert.deepEqual(partners, [...each, [['trade-balance', 'KR']]]);
  const scripts = find('head script[src^="partners/"]').map(({ attribs }) => attribs.src);
  assert.deepEqual(
    scripts,
    ['KR', 'CN', 'MX', 'DE'].map((code) => `partners/${code}.js`),
  );
});

test('every figure in the text is a fact with partner and year, which the kit has', () => {
  let count = 0;
  for (const lang of langs)
    for (const paragraph of paragraphs(lang))
      for (const { name = '', year, partner, absolute } of factsIn(paragraph)) {
        count++;
        assert.ok(year && partner, `${partner} ${name} ${year}`);
        const { element } = createElement('trade-fact', { name, year, partner, absolute: absolute === '', lang }, 680);
        const { figure } = element.fact!;
        // A sentence says deficit, or the figure is a surplus.
        assert.doesNotMatch(figure, /−/, `${partner} ${name} ${year}`);
        if (name.startsWith('balance-')) {
          const signed = createElement('trade-fact', { name, year, partner, lang }, 680).element.fact!.figure;
          assert.equal(signed.startsWith('−'), absolute === '', `${partner} ${name} ${year}`);
        }
      }
  assert.ok(count > 60, String(count));
});

test('the text has no other numbers than the years of its figures and the threshold of a billion dollars', () => {
  for (const lang of langs)
    for (const paragraph of paragraphs(lang)) {
      const text = sentence(paragraph).replaceAll('10億ドル以上', '');
      assert.deepEqual(yearsIn(text), [...new Set(factsIn(paragraph).map(({ year }) => year))].sort(), text);
      assert.doesNotMatch(text.replace(/\b(?:19|20)\d\d(?!\d)/g, ''), /\d/, text);
    }
});

test('the paragraphs of both languages have the same facts', () => {
  const [en, ja] = langs.map((lang) =>
    paragraphs(lang).map((paragraph) =>
      factsIn(paragraph)
        .map(({ partner, name, year }) => `${partner} ${name} ${year}`)
        .sort(),
    ),
  );
  assert.deepEqual(en, ja);
});

for (const { en, ja, holds } of beyondJapanStatements())
  test(`the page says "${en}" / "${ja}", and the tables agree`, () => {
    const text = find('main').map(sentence).join();
    assert.ok(text.includes(en), `"${en}" is not in the page`);
    assert.ok(text.includes(ja), `"${ja}" is not in the page`);
    assert.ok(holds());
  });

test('full-width punctuation is used in Japanese, and no half-width sign between Japanese characters', () => {
  for (const element of find('main [lang="ja"]'))
    assert.doesNotMatch(sentence(element), /[ぁ-ん一-龠ァ-ヴ][,.:;()%!?]|[,:;()%!?][ぁ-ん一-龠ァ-ヴ]|\d%/);
});
