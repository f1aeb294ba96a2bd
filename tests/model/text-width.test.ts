import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textWidth } from '../../src/model/text-width.ts';

/** Widths that Chromium measured at 12 px, in Arial (Liberation Sans) and Noto Sans CJK JP. */
const measured: readonly (readonly [text: string, px: number])[] = [
  ['31.6% Machinery and transport equipment', 226],
  ['of these, possibly a higher class (19)', 195],
  ['no data (1)', 58],
  ['0.1–0.5 (12)', 65],
  ['$312.8 bn', 53],
  ['25.2–41.6%', 64],
  ['Massachusetts', 80],
  ['District of Columbia', 104],
  ['うち、より上の区分の可能性あり（19）', 217],
  ['3,128億ドル', 66],
];

test('textWidth() is at least the width in Arial, and at most a tenth or 3 px more', () => {
  for (const [text, px] of measured) {
    const estimate = textWidth(text, 12);
    assert.ok(estimate >= px && estimate <= Math.max(px * 1.11, px + 3), `${text}: ${estimate} for ${px}`);
  }
});
