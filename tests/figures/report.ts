import assert from 'node:assert/strict';
import type { TestContext } from 'node:test';
import type { Comparison } from './comparison.ts';

const maxListed = 20;

/** The first difference of each element, language and place. */
const firstOfEachKind = (differences: Comparison['differences']): Comparison['differences'] =>
  [
    ...new Map(
      differences.toReversed().map((one) => [`${one.tag} ${one.lang} ${one.place.replace(/\b(of|row) [\w-]+/, '')}`, one]),
    ).values(),
  ].toReversed();

/** Prints what was compared, and fails with the first difference of each kind. */
export function report(t: TestContext, { figures, charts, differences }: Comparison, minFigures: number): void {
  t.diagnostic(`${figures} figures in ${charts} charts recomputed, ${differences.length} differences`);
  assert.ok(figures > minFigures);
  const listed = firstOfEachKind(differences).slice(0, maxListed);
  const lines = listed.map(({ chart, place, text, problem }) => `${chart}, ${place}: “${text}”: ${problem}`);
  if (lines.length) assert.fail(`${differences.length} differences, the first of each kind:\n${lines.join('\n')}`);
}
