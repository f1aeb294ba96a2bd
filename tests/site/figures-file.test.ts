import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeFile, isWorkbook } from '../../src/site/figures-file.ts';

const bytesOf = (...bytes: number[]): ArrayBuffer => Uint8Array.from(bytes).buffer;

test('a workbook of Excel is known by its first bytes', () => {
  assert.ok(isWorkbook(bytesOf(0x50, 0x4b, 0x03, 0x04, 0x14)));
  assert.ok(isWorkbook(bytesOf(0xd0, 0xcf, 0x11, 0xe0, 0xa1)));
  for (const text of ['', 'PK', 'PK,Pakistan\n', 'State,Exports\n']) assert.ok(!isWorkbook(new TextEncoder().encode(text).buffer), text);
});

test('a file is UTF-8, else in the encoding of Japanese spreadsheets', () => {
  assert.equal(decodeFile(new TextEncoder().encode('州,輸出額').buffer), '州,輸出額');
  assert.equal(decodeFile(bytesOf(0x8f, 0x42)), '州');
});
