import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

const root = new URL('../', import.meta.url);
const guide = readFileSync(new URL('stories/conformance.md', root), 'utf8');

test('the guide to accessibility lists all 50 heuristics in order, and every row names a file or folder that exists', () => {
  const rows = [...guide.matchAll(/^\| +(\d+) +\|(.+)\|$/gm)];
  assert.deepEqual(
    rows.map(([, number]) => Number(number)),
    Array.from({ length: 50 }, (_, i) => i + 1),
  );
  const criteria = [...guide.matchAll(/^\| +\d\.\d\.\d+ .+$/gm)];
  assert.equal(criteria.length, 35);
  for (const [row] of [...rows, ...criteria]) {
    const [, path] = /`((?:tests|src|stories)[\w./-]*)`/.exec(row) ?? [];
    assert.ok(path || row.includes('See WCAG'), row);
    if (path) assert.ok(existsSync(new URL(path, root)), path);
  }
});
