import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { claimsPage, type Claim } from '../../data/claims.ts';
import { Tables } from '../../data/table.ts';
import { official } from './official.ts';
import type { Official } from './official-figure.ts';

const tables = new Tables(new URL('../../data/', import.meta.url));
const claims = tables.rows<Claim>('page-claims');
const computed = new Map<string, Official>(Object.entries(official(tables)));

const numbersIn = (text: string): string[] => text.match(/\d+(\.\d+)?/g) ?? [];

for (const { id, stated, official: written, official_source: source, verdict, reason } of claims) {
  test(`${id}: figure, verdict and every number of the reason follow from the tables`, () => {
    const expected = computed.get(id);
    const figure = expected?.figure ?? null;
    assert.equal(written, figure);
    if (figure === null) assert.equal(verdict, 'not checkable');
    else if (expected?.agrees === undefined) assert.ok(verdict === 'not comparable' || verdict === 'not checkable', verdict);
    else assert.equal(verdict, expected.agrees ? 'agrees' : 'differs');

    const text = `${source ?? ''} ${reason ?? ''}`;
    const words = expected?.words ?? [];
    for (const part of words) assert.ok(text.includes(part), `"${part}" is not in "${text}"`);
    const known = numbersIn(`${words.join(' ')} ${stated}`);
    // Years and the codes of classifications are not figures.
    for (const number of numbersIn(text.replace(/\b20\d\d\b|section 7/g, '')))
      assert.ok(known.includes(number), `${number} in "${text}" is not computed`);
  });
}

test('every computed claim is in the table, and at least 18 are computed', () => {
  const ids = new Set(claims.map(({ id }) => id));
  assert.deepEqual(
    [...computed.keys()].filter((id) => !ids.has(id)),
    [],
  );
  assert.ok(computed.size >= 18, String(computed.size));
});

test('every verdict but "agrees" has a reason, and every official figure its source', () => {
  for (const { id, official, official_source, verdict, reason } of claims) {
    assert.ok(verdict === 'agrees' || reason, id);
    assert.equal(official === null, official_source === null, id);
  }
});

test('claims.md equals the output of the build, and gives the counts of the verdicts', () => {
  const page = readFileSync(new URL('../../data/claims.md', import.meta.url), 'utf8');
  assert.equal(page, claimsPage(tables));
  const written = [...page.matchAll(/^\| (agrees|differs|not comparable|not checkable) \| (\d+) \|/gm)];
  const counted = Map.groupBy(claims, ({ verdict }) => verdict);
  assert.deepEqual(
    Object.fromEntries(written.map(([, verdict, count]) => [verdict, Number(count)])),
    Object.fromEntries([...counted].map(([verdict, rows]) => [verdict, rows.length])),
  );
  assert.equal(claims.length, 24);
});
