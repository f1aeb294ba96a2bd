import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wrap } from '../../src/model/wrap.ts';

test('wrap() breaks lines at spaces', () => {
  assert.deepEqual(wrap('Goods exports to Japan', 100, 12), ['Goods exports to', 'Japan']);
});

test('wrap() breaks Japanese lines between phrases, not inside words', () => {
  assert.deepEqual(wrap('機械類及び輸送用機器', 85, 12), ['機械類及び', '輸送用機器']);
  assert.deepEqual(wrap('電気機器・同部品', 85, 12), ['電気機器・', '同部品']);
  assert.deepEqual(wrap('機械（電気機械を除く）', 85, 12), ['機械', '（電気機械を', '除く）']);
  assert.deepEqual(wrap('食料に適さない原材料', 85, 12), ['食料に適さない', '原材料']);
});

test('wrap() breaks a Japanese phrase that is wider than a line', () => {
  assert.deepEqual(wrap('対日財輸出額', 40, 12), ['対日財', '輸出額']);
});

test('wrap() starts no line with a Japanese comma and ends none with an opening bracket', () => {
  assert.deepEqual(wrap('財輸出額、推計（通関）', 48, 12), ['財輸出', '額、推計', '（通関）']);
  assert.deepEqual(wrap('輸出額は（2014年）、推計', 60, 12), ['輸出額は', '（2014', '年）、推計']);
});

test('wrap() keeps an amount and its unit on one line', () => {
  assert.deepEqual(wrap('対日輸出 668.3億ドル', 120, 13), ['対日輸出', '668.3億ドル']);
  assert.deepEqual(wrap('US exports to Japan, $66.8\u00a0bn', 140, 13), ['US exports to Japan,', '$66.8\u00a0bn']);
  assert.deepEqual(wrap('輸入は1,340億ドルだった', 60, 12), ['輸入は', '1,340億ドル', 'だった']);
});
