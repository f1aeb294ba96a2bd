/** What the facts about states say at their limits: the published table with a figure that is exactly one of them. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Facts } from '../../data/steps/facts/fact.ts';
import { partnerStateFacts } from '../../data/steps/facts/partner-states.ts';
import { stateFacts } from '../../data/steps/facts/states.ts';
import { Tables } from '../../data/table.ts';
import { withChanged } from '../support/changed-tables.ts';

const published = new Tables(new URL('../../data/', import.meta.url));
const korea = 'Korea, South';
const in2014 = (facts: Facts, name: string): unknown => facts[name]!.values[2014 - facts[name]!.firstYear];
const mostIn2014 = (facts: Facts, name: string): unknown => facts[name]!.valuesTo?.[2014 - facts[name]!.firstYear];

/** The facts when Wisconsin’s exports to Japan in 2014, $895.93 million, are another amount. */
function factsWithWisconsin(musd: string): Facts {
  let facts: Facts = {};
  withChanged(
    'us-states-exports',
    (text) => text.replace('2014,WI,Japan,895.93', `2014,WI,Japan,${musd}`),
    (tables) => (facts = stateFacts(tables)),
  );
  return facts;
}

test('a state with exactly a billion dollars is among those with a billion or more, and one with a cent of a million less is not', () => {
  const count = in2014(stateFacts(published), 'states-over-1bn') as number;
  assert.equal(in2014(factsWithWisconsin('999.99'), 'states-over-1bn'), count);
  assert.equal(in2014(factsWithWisconsin('1000'), 'states-over-1bn'), count + 1);
});

test('a state with exactly $1.5 billion is among those with as much or more', () => {
  const count = in2014(stateFacts(published), 'states-over-1500m') as number;
  assert.equal(in2014(factsWithWisconsin('1499.99'), 'states-over-1500m'), count);
  assert.equal(in2014(factsWithWisconsin('1500'), 'states-over-1500m'), count + 1);
});

test('of a partner that every state lists, counts are certain; the largest state is named', () => {
  const facts = partnerStateFacts(published, 'Canada');
  assert.equal(in2014(facts, 'state-first'), 'TX');
  assert.equal(facts['states-over-1bn']!.quality, undefined);
});

test('a first place that two states share is not given', () =>
  withChanged(
    'us-states-exports',
    (text) => text.replace(`2014,CA,"${korea}",8600.54`, `2014,CA,"${korea}",9074.56`),
    (tables) => {
      const facts = partnerStateFacts(tables, korea);
      assert.deepEqual([in2014(facts, 'state-first'), in2014(facts, 'state-first-value')], [null, null]);
      assert.equal(in2014(partnerStateFacts(published, korea), 'state-first'), 'TX');
      assert.equal(in2014(partnerStateFacts(published, korea), 'state-first-value'), 9074.56);
    },
  ));

test('a state that does not list a partner may have a billion if its exports to all unlisted partners are as much', () => {
  // Without the row of Michigan, its exports to Korea are somewhere in the rest, which is larger than a billion.
  withChanged(
    'us-states-exports',
    (text) => text.replace(/^2014,MI,"Korea, South".*\n/m, ''),
    (tables) => {
      const facts = partnerStateFacts(tables, korea);
      const certain = in2014(partnerStateFacts(published, korea), 'states-over-1bn') as number;
      assert.equal(in2014(facts, 'states-over-1bn'), certain - 1);
      assert.ok((mostIn2014(facts, 'states-over-1bn') as number) >= certain);
      assert.equal(facts['states-over-1bn']!.quality, 'interval');
    },
  );
});

test('a partner that a state does not list is possibly one of its ten first where fewer than ten listed ones are larger than the rest', () => {
  const possible = (change: (text: string) => string): number => {
    let count = NaN;
    withChanged('us-states-exports', change, (tables) => {
      const facts = partnerStateFacts(tables, korea);
      count = (mostIn2014(facts, 'states-in-first-10') ?? in2014(facts, 'states-in-first-10')) as number;
    });
    return count;
  };
  const publishedFacts = partnerStateFacts(published, korea);
  const usual = (mostIn2014(publishedFacts, 'states-in-first-10') ?? in2014(publishedFacts, 'states-in-first-10')) as number;
  // Wyoming, of which Korea was the seventh destination, lists ten others from $40.53 million; without Korea its listed exports are $1,635.22 million.
  const withTotal = (worldMusd: string) => (text: string) =>
    text.replace(/^2014,WY,"Korea, South".*\n/m, '').replace('2014,WY,World,1757.26', `2014,WY,World,${worldMusd}`);
  assert.equal(possible(withTotal('1757.26')), usual);
  assert.equal(possible(withTotal('1675.75')), usual, '40.53 are unlisted');
  assert.equal(possible(withTotal('1675.74')), usual - 1, '40.52 are unlisted');
  assert.equal(possible(withTotal('1635.22')), usual - 1, 'nothing is unlisted');
});
