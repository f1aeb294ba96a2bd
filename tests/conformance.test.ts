import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

const root = new URL('../', import.meta.url);
const page = readFileSync(new URL('stories/conformance.mdx', root), 'utf8');

test('the page of conformance goes through all 50 heuristics, in order, and every row names a file that is there', () => {
  const rows = [...page.matchAll(/^\| +(\d+) +\|(.+)\|$/gm)];
  assert.deepEqual(
    rows.map(([, number]) => Number(number)),
    Array.from({ length: 50 }, (_, i) => i + 1),
  );
  const criteria = [...page.matchAll(/^\| +\d\.\d\.\d+ .+$/gm)];
  assert.equal(criteria.length, 35);
  for (const [row] of [...rows, ...criteria]) {
    const [, path] = /`((?:tests|src|stories)[\w./-]*)`/.exec(row) ?? [];
    assert.ok(path || row.includes('See WCAG'), row);
    if (path) assert.ok(existsSync(new URL(path, root)), path);
  }
});
