import assert from 'node:assert/strict';
import { test } from 'node:test';
import { step } from '../../src/model/step.ts';

const mark = (id: string, label: string) => ({ id, label, spoken: label, value: 1, x: 0, y: 0, tip: [] });
const partners = [mark('CA', 'Canada'), mark('MX', 'Mexico'), mark('CN', 'China'), mark('JP', 'Japan')];

test('step() moves down and up a list and stops at its ends; Home and End move to the ends', () => {
  assert.equal(step(partners, 'CA', 'ArrowDown', 'y'), 'MX');
  assert.equal(step(partners, 'CA', 'ArrowUp', 'y'), 'CA');
  assert.equal(step(partners, 'JP', 'ArrowUp', 'y'), 'CN');
  assert.equal(step(partners, 'JP', 'ArrowDown', 'y'), 'JP');
  assert.equal(step(partners, 'CN', 'Home', 'y'), 'CA');
  assert.equal(step(partners, 'CA', 'End', 'y'), 'JP');
});

test('step() returns undefined for arrows across the list, Tab, Enter and function keys', () => {
  for (const key of ['ArrowLeft', 'ArrowRight', 'Tab', 'Enter', ' ', 'F5', 'Escape'])
    assert.equal(step(partners, 'CA', key, 'y'), undefined, key);
  assert.equal(step(partners, 'CA', 'ArrowDown', 'x'), undefined);
  assert.equal(step(partners, 'MX', 'ArrowUp', 'x'), undefined);
  assert.equal(step(partners, 'CA', 'ArrowRight', 'x'), 'MX');
  assert.equal(step(partners, 'CN', 'ArrowLeft', 'x'), 'MX');
  assert.equal(step(partners, 'JP', 'ArrowRight', 'x'), 'JP');
});

test('step() moves to the next label that starts with a letter, and wraps around', () => {
  assert.equal(step(partners, 'CA', 'c', 'y'), 'CN');
  assert.equal(step(partners, 'CN', 'C', 'y'), 'CA');
  assert.equal(step(partners, 'CA', 'j', 'y'), 'JP');
  assert.equal(step(partners, 'CA', 'z', 'y'), undefined);
});
