import assert from 'node:assert/strict';
import { test } from 'node:test';
import { step } from '../../src/model/step.ts';

const mark = (id: string, label: string) => ({ id, label, spoken: label, value: 1, x: 0, y: 0, tip: [] });
const partners = [mark('CA', 'Canada'), mark('MX', 'Mexico'), mark('CN', 'China'), mark('JP', 'Japan')];

test('arrows go down and up a list and stop at its ends; Home and End go there', () => {
  assert.equal(step(partners, 'CA', 'ArrowDown', 'y'), 'MX');
  assert.equal(step(partners, 'CA', 'ArrowUp', 'y'), 'CA');
  assert.equal(step(partners, 'JP', 'ArrowDown', 'y'), 'JP');
  assert.equal(step(partners, 'CN', 'Home', 'y'), 'CA');
  assert.equal(step(partners, 'CA', 'End', 'y'), 'JP');
});

test('arrows across the list, Tab, Enter and function keys are not movements', () => {
  for (const key of ['ArrowLeft', 'ArrowRight', 'Tab', 'Enter', ' ', 'F5', 'Escape'])
    assert.equal(step(partners, 'CA', key, 'y'), undefined, key);
  assert.equal(step(partners, 'CA', 'ArrowDown', 'x'), undefined);
  assert.equal(step(partners, 'CA', 'ArrowRight', 'x'), 'MX');
});

test('a letter goes to the next name that starts with it, and round again', () => {
  assert.equal(step(partners, 'CA', 'c', 'y'), 'CN');
  assert.equal(step(partners, 'CN', 'C', 'y'), 'CA');
  assert.equal(step(partners, 'CA', 'j', 'y'), 'JP');
  assert.equal(step(partners, 'CA', 'z', 'y'), undefined);
});
