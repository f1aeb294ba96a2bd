import assert from 'node:assert/strict';
import { test } from 'node:test';
import { text } from '../../src/custom-data/text.ts';
import { toSheet } from '../../src/custom-data/sheet.ts';
import { jsonOf } from '../../src/site/own-figures.ts';
import { blockCode, shortcode } from '../../src/site/wordpress-code.ts';

const schemas = Object.entries({ year: 'number', 'heading-level': '1|2|3|4|5|6', absolute: 'boolean', heading: 'string' }).map(
  ([name, type]) => ({ name, type, description: '' }),
);

test('a block stores numbers and switches as the types that the plugin declares', () => {
  const attributes = [
    ['year', '2014'],
    ['heading-level', '2'],
    ['heading', '2014'],
    ['absolute', ''],
  ] as const;
  assert.equal(
    blockCode({ tag: 'state-map', attributes }, schemas),
    '<!-- wp:trade-widgets/state-map {"year":2014,"heading-level":2,"heading":"2014","absolute":true} /-->',
  );
});

test('a block escapes what could end its comment, and JSON reads it back', () => {
  for (const [heading, escaped] of [
    ['a --> b', 'a \\u002d\\u002d\\u003e b'],
    ['---', '\\u002d\\u002d-'],
    ['<b> & "c"', '\\u003cb\\u003e \\u0026 \\u0022c\\u0022'],
    ['a\\', 'a\\u005c'],
    ['\\"', '\\u005c\\u0022'],
    ['日本 {x}', '日本 {x}'],
  ] as const) {
    const code = blockCode({ tag: 'state-map', attributes: [['heading', heading]] }, schemas);
    assert.equal(code, `<!-- wp:trade-widgets/state-map {"heading":"${escaped}"} /-->`);
    assert.deepEqual(JSON.parse(code.slice(code.indexOf('{'), code.lastIndexOf('}') + 1)), { heading });
  }
});

test('a shortcode has no bracket, quote or backslash in a value, and names a switch without one', () => {
  assert.equal(shortcode({ tag: 'state-map', attributes: [['year', '2014']] }, schemas), '[state-map year="2014"]');
  assert.equal(
    shortcode(
      {
        tag: 'trade-fact',
        attributes: [
          ['absolute', ''],
          ['heading', '[a] "b" \\ <c> & \'d\''],
        ],
      },
      schemas,
    ),
    '[trade-fact absolute heading="&#91;a&#93; &quot;b&quot; &#92; &lt;c&gt; &amp; \'d\'"]',
  );
});

test('a shortcode leaves out an empty value, which WordPress would read as switched on', () => {
  const attributes = [
    ['heading', ''],
    ['year', '2014'],
  ] as const;
  assert.equal(shortcode({ tag: 'state-map', attributes }, schemas), '[state-map year="2014"]');
});

test('own figures in an attribute are the rows of the file, with its title and its notes', () => {
  const figuresOf = (csv: string): unknown => JSON.parse(jsonOf(toSheet({ kind: 'csv', text: csv }, text.en)));
  assert.deepEqual(figuresOf('State,Exports\nOhio,"1,000"\nIowa,\n'), [
    { State: 'Ohio', Exports: '1,000' },
    { State: 'Iowa', Exports: '' },
  ]);
  assert.deepEqual(figuresOf('# Exports in 2014\nState,Exports\nOhio,5\nSource: ours,\n'), {
    title: 'Exports in 2014',
    rows: [
      { State: 'Ohio', Exports: '5' },
      { State: 'Source: ours', Exports: '' },
    ],
  });
});
