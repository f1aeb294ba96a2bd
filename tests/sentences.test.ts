/** Reads every text that the kit can show, as an editor would. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Sentence } from './sentences/rule.ts';
import { rules } from './sentences/rules.ts';
import { bundledTexts, comparisonTexts, customTexts, partnerTexts, yearComparisonTexts } from './sentences/texts.ts';

const maxListed = 30;

/** The texts that break a rule, with at most three texts for each rule and place. */
function brokenTexts(texts: Iterable<Sentence>): { read: number; broken: string[] } {
  const unique = new Map<string, Sentence>();
  for (const sentence of texts) unique.set(`${sentence.lang}|${sentence.place}|${sentence.about}|${sentence.text}`, sentence);
  const broken = new Map<string, string[]>();
  for (const sentence of unique.values())
    for (const { name, find } of rules) {
      const found = find(sentence);
      if (found == null) continue;
      const { lang, place, text } = sentence;
      const key = `${name} ${lang} ${place} ${found}`;
      broken.set(key, [...(broken.get(key) ?? []), `${lang} ${place}: ${name} (${found}): ${text}`]);
    }
  return {
    read: unique.size,
    broken: [...broken.values()].flatMap(([first = '', ...others]) => (others.length ? `${first} (and ${others.length} more)` : first)),
  };
}

for (const { name, find, broken } of rules)
  test(`a text breaks the rule “${name}”: ${broken[0]?.text}`, () => {
    assert.ok(broken.length);
    for (const sentence of broken) assert.ok(find(sentence) != null, sentence.text);
  });

const sources = {
  'bundled figures': bundledTexts,
  'other partners': partnerTexts,
  comparisons: comparisonTexts,
  'comparisons of years': yearComparisonTexts,
  'custom data': customTexts,
};
for (const [name, texts] of Object.entries(sources))
  test(`no text of ${name} breaks a rule`, (t) => {
    const { read, broken } = brokenTexts(texts());
    t.diagnostic(`${read} different texts of ${name} read, ${broken.length} kinds of faults`);
    assert.ok(read > 500, `only ${read} texts were read`);
    if (broken.length) assert.fail(`${broken.length} kinds of faults, such as\n${broken.slice(0, maxListed).join('\n')}`);
  });

test('right texts break no rule', () => {
  const texts: Sentence[] = [
    {
      lang: 'en',
      place: 'takeaway',
      text: 'Japan was the 4th-largest destination of US goods exports in 2014, with $66.9\u00a0billion, 4.1% of the total.',
    },
    { lang: 'en', place: 'spoken', text: 'Hawaii: $0, less than 0.1% of all its goods exports' },
    { lang: 'ja', place: 'takeaway', text: '2014年、日本は米国の財輸出先で第4位で、668億\u20609,000万ドル（全体の4.1％）だった。' },
    { lang: 'ja', place: 'note', text: '通関（センサス）ベース：輸出はFAS（船側渡し）価格、一般輸入は関税評価額（Customs Value）。' },
  ];
  assert.deepEqual(brokenTexts(texts).broken, []);
});
