import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { OptionReader } from '../../src/model/options.ts';

describe('words() of an OptionReader', () => {
  const allowed = ['year', 'measure', 'tools'] as const;
  const read = (value: unknown) => {
    const reader = new OptionReader();
    return { words: reader.words('controls', value, allowed), problems: reader.problems };
  };

  test('returns all words without a value', () => {
    for (const value of [undefined, null, '']) assert.deepEqual(read(value), { words: [...allowed], problems: [] });
  });

  test('returns the listed words in their own order, each once', () => {
    assert.deepEqual(read('year'), { words: ['year'], problems: [] });
    assert.deepEqual(read('  tools\n year tools '), { words: ['year', 'tools'], problems: [] });
  });

  test('returns no word for none', () => {
    assert.deepEqual(read('none'), { words: [], problems: [] });
  });

  test('reports an unknown word with the allowed ones, and returns the known words', () => {
    assert.deepEqual(read('year footer'), {
      words: ['year'],
      problems: [{ attribute: 'controls', message: 'controls="year footer" is not a list of year, measure, tools, or none', used: 'year' }],
    });
  });

  test('returns all words if none is known', () => {
    for (const value of ['footer', {}, 'none footer'])
      assert.deepEqual(
        [read(value).words, read(value).problems.map(({ used }) => used)],
        [[...allowed], ['year measure tools']],
        JSON.stringify(value),
      );
  });
});
