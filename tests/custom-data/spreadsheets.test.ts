/** Files as people and offices write them: with dollar signs, titles, notes, territories, and units that are missing. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { langs } from '../../src/model/locale.ts';
import { CustomDataError } from '../../src/custom-data/text.ts';
import type { Bases } from '../../src/custom-data/read.ts';
import type { StateMapBase } from '../../src/custom-data/states.ts';
import { read } from './elements.ts';

const readCsv = (text: string, options: Parameters<typeof read>[2] = {}, tag: keyof Bases = 'state-map') =>
  read(tag, { kind: 'csv', text }, { year: 2013, ...options });

/** The values by state in million US dollars, of the states that have one. */
function values(text: string, options?: Parameters<typeof read>[2]): Record<string, number> {
  const { exports } = readCsv(text, options).slices as StateMapBase;
  return Object.fromEntries(
    exports.states.flatMap((code, s) =>
      exports.partnerMusd[s]!.flatMap((value): [string, number][] => (value === null ? [] : [[code, value]])),
    ),
  );
}

const messageOf = (text: string, lang: (typeof langs)[number] = 'en'): string => {
  try {
    readCsv(text, { lang });
  } catch (error) {
    assert.ok(error instanceof CustomDataError, String(error));
    return error.message;
  }
  return 'no error';
};

test('a column of dollars without a unit in its heading is questioned, not shown as millions', () => {
  assert.equal(
    messageOf('State,Exports\nCalifornia,7898200000'),
    'Row 2, column “Exports”: found “7898200000”, expected a unit in the heading, such as “Exports (US dollars)”; without a unit figures are in millions, and this one would be over $10 trillion.',
  );
  assert.match(messageOf('State,Exports\nCalifornia,7898200000', 'ja'), /見出しに「輸出額（ドル）」のような単位/);
  assert.deepEqual(values('State,Exports (US dollars)\nCalifornia,7898200000'), { CA: 7898.2 });
  // Thousands are too large as well.
  assert.match(messageOf('State,Exports\nCalifornia,12739040'), /over \$10 trillion/);
  assert.deepEqual(values('State,Exports (thousand US dollars)\nCalifornia,12739040'), { CA: 12739.04 });
});

test('a dollar sign is read where the heading has the unit, and is an error where the figure could be dollars or millions', () => {
  for (const figure of ['"$7,898.20"', '$7898.20', '$ 7898.2', 'US$7898.2', '＄7898.2'])
    assert.deepEqual(values(`State,Exports (million US dollars)\nCalifornia,${figure}`), { CA: 7898.2 }, figure);
  assert.match(
    messageOf('State,Exports\nCalifornia,$7898.20'),
    /^Row 2, column “Exports”: found “\$7898.20”, expected a unit in the heading/,
  );
  assert.match(messageOf('State,Exports (million US dollars)\nCalifornia,$'), /expected a number/);
  assert.match(messageOf('State,Exports (million US dollars)\nCalifornia,$-$5'), /expected a number/);
  assert.match(messageOf('State,Exports (million US dollars)\nCalifornia,-$5'), /expected a number that is not negative/);
  assert.match(messageOf('State,Share of all goods exports (%)\nCalifornia,$5'), /expected a percentage/);
});

test('titles above the heading and notes below the figures are no figures', () => {
  const file = `Exports by state,,
"Prepared for the board, 2014",,
State,Exports (million US dollars),
California,10,
Texas,,
,,
Source: Census Bureau,,
* preliminary,,`;
  assert.deepEqual(values(file), { CA: 10 });
  const rows = [
    { State: 'California', 'Exports (million US dollars)': '10' },
    { State: 'Source: Census Bureau', 'Exports (million US dollars)': '' },
  ];
  const { slices: ofJson } = read('state-map', { kind: 'json', text: JSON.stringify(rows) }, { year: 2013 });
  assert.deepEqual((ofJson as StateMapBase).exports.states, (readCsv(file).slices as StateMapBase).exports.states);
  // A last row without figures can also be a place without data.
  const { slices } = readCsv('code,Exports (million US dollars)\nKR,5\nDE,', {}, 'top-partners');
  assert.deepEqual((slices as Bases['top-partners']).partners, ['KR', 'DE']);
  assert.deepEqual((slices as Bases['top-partners']).exportsMusd, [[5], [null]]);
  assert.equal(
    messageOf('California\nTexas'),
    'Column headings found: “California”. Expected: “code” or “State”, and “Goods exports to Japan” or “Share of all goods exports” or “Rank of Japan” or “Rank of Japan, at best”.',
  );
});

test('the year of a title is used only without another year, and a warning says so', () => {
  const file = '# Exports in 2019\nState,Exports (million US dollars)\nCalifornia,10';
  const ofTitle = readCsv(file, { year: undefined });
  assert.deepEqual(ofTitle.years, [2019, 2019]);
  assert.deepEqual(ofTitle.warnings, [
    'The year 2019 is from the title “Exports in 2019”. A column “year” or the attribute “year” comes first.',
  ]);
  const ofAttribute = readCsv(file, { year: 2018 });
  assert.deepEqual([ofAttribute.years, ofAttribute.warnings], [[2018, 2018], []]);
});

test('territories, which the charts of states do not draw, are left out with a warning in the language of the page', () => {
  const file = 'State,Exports (million US dollars)\nCalifornia,10\nPuerto Rico,3\nPR,2\nVI,1\nU.S. Virgin Islands,4\nグアム,5';
  assert.deepEqual(values(file), { CA: 10 });
  const { warnings } = readCsv(file);
  assert.equal(warnings.length, 5);
  assert.equal(warnings[0], 'Row 3: “Puerto Rico” is not one of the 50 states or the District of Columbia, so it is not shown.');
  assert.match(readCsv(file, { lang: 'ja' }).warnings[0]!, /^3行目：「Puerto Rico」は50州とコロンビア特別区に含まれない/);
});

test('a name is suggested only if it is like the unknown one', () => {
  assert.match(messageOf('State,Exports (million US dollars)\nCalifronia,10'), /The nearest name is “California”\.$/);
  assert.doesNotMatch(messageOf('State,Exports (million US dollars)\nZZ,10'), /nearest/);
});

test('Excel writes #N/A for a figure that it does not know: no data', () => {
  assert.deepEqual(values('State,Exports (million US dollars)\nCalifornia,#N/A\nTexas,2'), { TX: 2 });
  assert.match(messageOf('State,Exports (million US dollars)\nCalifornia,#REF!'), /found “#REF!”, expected a number/);
});
