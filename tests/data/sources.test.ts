import assert from 'node:assert/strict';
import { test } from 'node:test';
import { publicationOf, Tables, type ResourceSource } from '../../data/table.ts';
import { isDateText } from '../../data/refresh/options.ts';

const tables = new Tables(new URL('../../data/', import.meta.url));
const sources = [...tables.resources.values()].flatMap(({ name, sources }) => sources.map((source) => ({ name, source })));

test('every source has publisher and title in both languages, without file names and editions', () => {
  for (const { name, source } of sources) {
    const { publisher, publisherJa, title, titleJa } = source;
    for (const text of [publisher, publisherJa, title, titleJa]) {
      assert.ok(text, name);
      assert.doesNotMatch(text, /\.(xlsx?|csv)\b|exctyall|edition|vintage/i, name);
    }
    assert.ok(!('vintage' in source), name);
  }
});

test('a date of publication is a year, a month or a day', () => {
  for (const { name, source } of sources) assert.ok(source.published === undefined || isDateText(source.published), name);
});

test('the years of a source are those of the rows of its table', () => {
  for (const [name, { basis, schema }] of tables.resources) {
    if (!basis) continue;
    assert.ok(
      schema.fields.some((field) => field.name === 'year'),
      name,
    );
    const years = tables.rows<{ year: number }>(name).map(({ year }) => year);
    const { firstYear, lastYear } = tables.source(name);
    assert.deepEqual([firstYear, lastYear], [Math.min(...years), Math.max(...years)], name);
  }
});

const source: ResourceSource = { publisher: 'P', publisherJa: 'ピー', title: 'T', titleJa: 'ティー', path: 'https://example.org/' };

test('publicationOf() takes the years of rows without years from the description, and leaves out what is not known', () => {
  const { path: url, ...names } = source;
  assert.deepEqual(publicationOf({ ...source, years: [2014, 2015] }, [{}], 'BOP'), {
    ...names,
    firstYear: 2014,
    lastYear: 2015,
    url,
    basis: 'BOP',
  });
  assert.deepEqual(publicationOf({ ...source, revised: true }, [{ year: 2014 }], 'BOP'), {
    ...names,
    firstYear: 2014,
    lastYear: 2014,
    revised: true,
    url,
    basis: 'BOP',
  });
});

test('publicationOf() fails without years or an address', () => {
  assert.throws(() => publicationOf(source, [], 'BOP'), /source "T": found no years/);
  const withoutAddress = { ...source };
  delete withoutAddress.path;
  assert.throws(() => publicationOf(withoutAddress, [{ year: 2014 }], 'BOP'), /found no path/);
});
