import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isMessage, targetOf } from '../../src/embed/message.ts';

const accepts = (content: object): boolean => isMessage({ tradeWidgets: 1, ...content });
const select = { id: 'CA', label: 'California', value: 5, year: 2014, selected: true };

test('a message has the mark of the kit, and no other properties than those of the protocol', () => {
  assert.ok(accepts({}));
  for (const other of [null, undefined, 1, 'text', [], {}, { tradeWidgets: 2 }, { tradeWidgets: '1' }, { height: 5 }])
    assert.equal(isMessage(other), false, JSON.stringify(other));
  assert.equal(accepts({ other: 1 }), false);
  assert.equal(accepts({ toString: 1 }), false);
  assert.equal(accepts(JSON.parse('{"__proto__": 1}') as object), false);
});

test('a frame can ask for a height from 0 to less than 100,000 px', () => {
  for (const height of [0, 1, 99_999, 99_999.9]) assert.ok(accepts({ height }), String(height));
  for (const height of [-1, 100_000, 1e9, NaN, Infinity, '500', null]) assert.equal(accepts({ height }), false, String(height));
});

test('texts have 10,000 characters at most', () => {
  assert.ok(accepts({ title: 'x'.repeat(10_000) }));
  assert.equal(accepts({ title: 'x'.repeat(10_001) }), false);
  assert.equal(accepts({ title: 5 }), false);
  assert.ok(accepts({ attributes: { year: '2014', lang: null } }));
  for (const attributes of [{ year: 2014 }, { year: 'x'.repeat(10_001) }, null, 'year']) assert.equal(accepts({ attributes }), false);
});

test('a choice has an id, a label, a figure or none, a year, and whether it is made or let go', () => {
  assert.ok(accepts({ select }));
  assert.ok(accepts({ select: { ...select, value: null, selected: false } }));
  for (const wrong of [{ id: 1 }, { label: null }, { value: '5' }, { value: NaN }, { value: 1e15 }, { year: null }, { selected: 1 }])
    assert.equal(accepts({ select: { ...select, ...wrong } }), false, JSON.stringify(wrong));
  for (const value of [999_999_999_999_999, -999_999_999_999_999]) assert.ok(accepts({ select: { ...select, value } }));
});

test('a reply goes to the origin that asked, and to any window if a local file asked', () => {
  assert.equal(targetOf('https://site.example'), 'https://site.example');
  assert.equal(targetOf('http://127.0.0.1:80'), 'http://127.0.0.1:80');
  for (const origin of ['null', 'file://', '']) assert.equal(targetOf(origin), '*');
});
