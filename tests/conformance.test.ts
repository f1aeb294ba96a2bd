import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { countsOf, guides, readConformance } from '../build/conformance.ts';
import { pages } from './screen-reader/pages.ts';
import { claimFolders, claimsIn, findUnproven, transcriptTest } from './support/claims.ts';

const conformance = readConformance();
const { chartability, wcag } = conformance;

/** The criteria of WCAG 2.2 at levels A and AA. */
const criteria =
  `1.1.1 1.2.1 1.2.2 1.2.3 1.2.4 1.2.5 1.3.1 1.3.2 1.3.3 1.3.4 1.3.5 1.4.1 1.4.2 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13
  2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 2.4.5 2.4.6 2.4.7 2.4.11 2.5.1 2.5.2 2.5.3 2.5.4 2.5.7 2.5.8
  3.1.1 3.1.2 3.2.1 3.2.2 3.2.3 3.2.4 3.2.6 3.3.1 3.3.2 3.3.3 3.3.4 3.3.7 3.3.8 4.1.2 4.1.3`.split(/\s+/);

test('the table of conformance has all 50 heuristics of Chartability and all 55 criteria of WCAG 2.2 at levels A and AA', (context) => {
  assert.deepEqual(
    chartability.map(({ id }) => id),
    Array.from({ length: 50 }, (_, i) => String(i + 1)),
  );
  assert.equal(criteria.length, 55);
  assert.deepEqual(
    wcag.map(({ id }) => id),
    criteria,
  );
  context.diagnostic(`Chartability: ${countsOf(chartability)}`);
  context.diagnostic(`WCAG 2.2: ${countsOf(wcag)}`);
});

test('what is met has a test, and what is not met or does not apply has a reason', () => {
  for (const { id, result, remark, tests } of [...chartability, ...wcag]) {
    assert.match(remark, /^\S.*\S\.$|^\$/, id);
    if (result === 'met') assert.ok(tests.length, id);
    if (result === 'not applicable') assert.deepEqual(tests, [], id);
  }
});

test('a row names tests in a browser, and transcripts of pages that a screen reader reads', () => {
  for (const { id, tests } of [...chartability, ...wcag])
    for (const { file } of tests) {
      assert.ok(
        Object.values(claimFolders).some((folder) => file.startsWith(folder)),
        `${id}: ${file}`,
      );
      assert.ok(existsSync(new URL(`../${file}`, import.meta.url)), `${id}: ${file}`);
    }
  const rows = claimsIn('transcripts', [...chartability, ...wcag]);
  assert.ok(rows.some(({ tests }) => tests.length));
  assert.deepEqual(findUnproven(rows, Object.keys(pages).map(transcriptTest)), []);
});

test('the heuristic about standards is met if every criterion of WCAG is met', () => {
  const isMet = wcag.every(({ result }) => result !== 'not met');
  assert.equal(chartability[26]!.result, isMet ? 'met' : 'not met');
});

for (const [name, write] of Object.entries(guides))
  test(`stories/${name} equals the output of npm run conformance`, () => {
    assert.equal(readFileSync(new URL(`../stories/${name}`, import.meta.url), 'utf8'), write(conformance));
  });

test('a claim whose test did not run, or not under its whole name, is unproven', () => {
  const row = (name: string) => ({ id: '1', name: '', result: 'met' as const, remark: '', tests: [{ file: 'a.ts', name }] });
  const passed = [
    { file: 'a.ts', name: 'suite > test of one' },
    { file: 'b.ts', name: 'suite > other' },
  ];
  const unproven = (name: string): number => findUnproven([row(name)], passed).length;
  assert.deepEqual(['suite > test of one', 'suite > test of…'].map(unproven), [0, 0]);
  assert.deepEqual(['suite > test of', 'suite > other', 'suite > tests…'].map(unproven), [1, 1, 1]);
});
