import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const folder = new URL('../../dist/standalone/', import.meta.url);
/**
 * KB of 1,000 bytes, gzip -9, with data, geometry, Lit and the reader's tools. Beside top-partners two more carry figures that
 * 16 KB do not hold together with the tools: 51 states by three measures and eight years, and 43 sections and industries.
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
  // Loaded only where an editor brings own figures.
  own: 16,
};

test('every script has a budget, and every budget a script', () => {
  assert.deepEqual(
    readdirSync(folder).sort(),
    Object.keys(budgets)
      .map((tag) => `${tag}.js`)
      .sort(),
  );
});

for (const [tag, budget] of Object.entries(budgets)) {
  test(`${tag}.js is at or under ${budget} KB gzip`, (t) => {
    const bytes = execFileSync('gzip', ['-9', '-c', fileURLToPath(new URL(`${tag}.js`, folder))]).length;
    t.diagnostic(`${tag}.js: ${(bytes / 1000).toFixed(2)} KB gzip of ${budget}`);
    assert.ok(bytes <= budget * 1000, `${bytes} bytes`);
  });
}
