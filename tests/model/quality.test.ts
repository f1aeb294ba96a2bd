import assert from 'node:assert/strict';
import { test } from 'node:test';
import { langs } from '../../src/model/locale.ts';
import { qualityText, type Quality } from '../../src/model/quality.ts';

const qualities: Quality[] = ['exact', 'rounded', 'recovered', 'estimate', 'at-least', 'interval'];

test('qualityText adds nothing to an exact figure', () => {
  for (const lang of langs) {
    const q = qualityText[lang];
    assert.deepEqual([q.amount('1', 'exact'), q.inSentence('1', 'exact'), q.suffix('exact'), q.note('exact')], ['1', '1', '', undefined]);
  }
});

test('qualityText notes every other quality in both languages', () => {
  for (const lang of langs) {
    const notes = qualities.slice(1).map((quality) => qualityText[lang].note(quality));
    assert.equal(new Set(notes).size, 5);
    assert.ok(notes.every(Boolean));
  }
});

test('qualityText writes "about", "at least" and "an estimated" around an amount', () => {
  const { amount, inSentence } = qualityText.en;
  assert.equal(amount('$44\u00a0billion', 'rounded'), 'about $44\u00a0billion');
  assert.equal(inSentence('$44\u00a0billion', 'rounded'), 'about $44\u00a0billion');
  assert.equal(inSentence('$30.0\u00a0billion', 'estimate'), 'an estimated $30.0\u00a0billion');
  assert.equal(amount('$30.0\u00a0billion', 'estimate'), '$30.0\u00a0billion');
  assert.equal(inSentence('$1.0\u00a0billion', 'at-least'), 'at least $1.0\u00a0billion');
  assert.equal(qualityText.ja.inSentence('300億ドル', 'estimate'), '推計300億ドル');
  assert.equal(qualityText.ja.amount('10億ドル', 'at-least'), '10億ドル以上');
});

test('qualityText writes a year with its quality in one pair of brackets', () => {
  assert.equal(qualityText.en.year(2014, 'estimate'), '2014 (estimate)');
  assert.equal(qualityText.ja.year(2014, 'estimate'), '2014年、推計');
  assert.equal(qualityText.ja.year(2014, 'exact'), '2014年');
});
