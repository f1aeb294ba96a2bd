import assert from 'node:assert/strict';
import { test } from 'node:test';
import { kindOf, pasted } from '../../src/site/own-figures.ts';

test('a file is JSON by its content, and by the name that makes a server call it JSON', () => {
  const kind = (fileName: string, text: string): string => kindOf({ fileName, text });
  assert.equal(kind('a.csv', 'State,Exports\n'), 'csv');
  assert.equal(kind('a.csv', ' [{}]'), 'json');
  assert.equal(kind('a.JSON', 'State,Exports\n'), 'json');
});

test('pasted rows keep the name of a file, unless a server would call them JSON', () => {
  assert.equal(pasted('State,Exports\n').fileName, 'figures.csv');
  assert.equal(pasted('State,Exports\n', 'office.tsv').fileName, 'office.tsv');
  assert.equal(pasted('State,Exports\n', 'office.json').fileName, 'figures.csv');
  assert.equal(pasted('[{}]', 'office.json').fileName, 'office.json');
});
