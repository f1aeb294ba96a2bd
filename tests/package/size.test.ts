import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const folder = new URL('../../dist/standalone/', import.meta.url);
/**
 * The largest size of each script in KB (1,000 bytes) after gzip -9, with data, geometry, Lit and the toolbar. Three charts need more than
 * 16 KB for their figures: top-partners, state-ranking (51 states, three measures, eight years) and trade-composition (43 sections and
 * industries).
 */
const budgets: Record<string, number> = {
  'trade-balance': 16,
  'top-partners': 20,
  'state-map': 24,
  'prefecture-map': 24,
  'state-ranking': 17.5,
  'prefecture-ranking': 16,
  'trade-composition': 17.5,
  'trade-fact': 10,
  all: 56,
  // Loaded only by pages with custom data.
  'custom-data': 16,
};

test('every script has a budget, and every budget has a script', () => {
  assert.deepEqual(
    readdirSync(folder).sort(),
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
