/** Recomputes the history of every state, partner and product from the tables, and compares it with what the strip says. */
import { test } from 'node:test';
import { Comparison } from './comparison.ts';
import { compareHistory, expectedHistories } from './histories.ts';
import { report } from './report.ts';
import { shownHistory } from './shown.ts';

test('every figure of every history is the one that the tables give', (t) => {
  const comparison = new Comparison();
  for (const lang of ['en', 'ja'] as const) {
    for (const expected of expectedHistories()) {
      const years = expected.figures.map((_, i) => expected.firstYear + i);
      // The first, a middle and the last year are shown, and a year without a figure.
      const unknown = years[expected.figures.indexOf(null)];
      const shownYears = new Set([
        years[0]!,
        years[Math.floor(years.length / 2)]!,
        years.at(-1)!,
        ...(unknown === undefined ? [] : [unknown]),
      ]);
      for (const year of shownYears)
        compareHistory(comparison, expected, year, shownHistory(expected.tag, { ...expected.attributes, year, lang }, expected.id), lang);
    }
  }
  report(t, comparison, 50_000);
});
