import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { datasetOf, type Resource } from '../build/dataset.ts';
import { tags } from './support/tags.ts';

interface Dataset {
  temporalCoverage: string;
  variableMeasured?: string;
  measurementTechnique?: string;
  license: { name: string }[];
  creator: { name: string }[];
  isBasedOn: {
    name: string;
    url: string;
    creator: { name: string };
    temporalCoverage: string;
    datePublished?: string;
    description: string;
  }[];
}

const { resources } = JSON.parse(readFileSync(new URL('../data/datapackage.json', import.meta.url), 'utf8')) as { resources: Resource[] };
const dataset = (tag: string): Dataset => datasetOf(tag, tag, '', resources) as Dataset;

test('the structured data of an element has the years of its figures, and publisher, years and date of each publication', () => {
  const { temporalCoverage, creator, isBasedOn } = dataset('trade-balance');
  assert.match(temporalCoverage, /^1985\/\d{4}$/);
  assert.deepEqual(
    creator.map(({ name }) => name),
    ['U.S. Bureau of Economic Analysis', 'U.S. Census Bureau'],
  );
  const [bea, census] = isBasedOn;
  assert.match(bea!.temporalCoverage, /^1999\/\d{4}$/);
  assert.match(bea!.datePublished!, /^\d{4}-\d{2}-\d{2}$/);
  assert.equal(bea!.description, 'BOP basis, without later revisions.');
  assert.equal(census!.name, 'Trade in Goods by Country');
  assert.match(census!.datePublished!, /^\d{4}-\d{2}$/);
});

test('the structured data of prefectures is of 2014, and says that the figures are an estimate', () => {
  for (const tag of ['prefecture-map', 'prefecture-ranking']) {
    const { temporalCoverage, variableMeasured, measurementTechnique } = dataset(tag);
    assert.equal(temporalCoverage, '2014');
    assert.match(variableMeasured!, /estimate/);
    assert.match(measurementTechnique!, /estimate/i);
  }
});

test('every element has a licence and a publication, and no date that is not known', () => {
  for (const tag of tags) {
    const { license, isBasedOn } = dataset(tag);
    assert.ok(license.length && isBasedOn.length, tag);
    for (const publication of isBasedOn) {
      assert.ok(publication.url.startsWith('https://') && publication.creator.name, tag);
      assert.match(publication.temporalCoverage, /^\d{4}(\/\d{4})?$/);
      assert.doesNotMatch(JSON.stringify({ ...publication, url: '' }), /undefined|null|edition|vintage|xlsx|exctyall/);
    }
  }
});

test('the licence of figures is not that of names by this project which have the same address', () => {
  const licenses = (tag: string): string[] => dataset(tag).license.map(({ name }) => name);
  assert.deepEqual(licenses('trade-composition'), ['Work of the US federal government, public domain']);
  assert.ok(licenses('prefecture-map').includes('Work of the US federal government, public domain'));
});
