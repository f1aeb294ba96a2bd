import fc from 'fast-check';

/** A change to an element, or an input event. */
export type Step =
  | { do: 'attribute' | 'property'; name: string; value: unknown }
  | { do: 'content'; html: string }
  | { do: 'width'; width: number }
  | { do: 'key'; key: string }
  | { do: 'click'; index: number }
  | { do: 'type'; index: number; text: string }
  | { do: 'slide'; index: number; value: number }
  | { do: 'point'; x: number; y: number }
  | { do: 'move' | 'reinsert' | 'scheme' };

const names = [
  ...['lang', 'year', 'heading', 'heading-level', 'view', 'controls', 'group', 'deep-link', 'id', 'dir', 'hidden'],
  ...['measure', 'basis', 'flow', 'count', 'classification', 'per', 'state', 'prefecture', 'name', 'absolute'],
  ...['src', 'partner', 'compare-partner', 'compare', 'selected', 'scheme', 'annotations', 'source', 'source-url'],
];
const properties = [
  ...['year', 'heading', 'headingLevel', 'view', 'controls', 'measure', 'flow', 'count', 'state', 'data', 'lang'],
  ...['partner', 'comparePartner', 'compare', 'selected', 'scheme', 'annotations'],
];
const words = [
  ...['en', 'ja', 'ar', 'zh-Hant', '', 'chart', 'table', 'none', 'year tools', 'total', 'goods', 'services', 'bop', 'census'],
  ...['exports', 'imports', 'both'],
];
const more = [
  ...['value', 'share', 'rank', 'region-share', 'customs', 'residents', 'sitc', 'naics', 'CA', 'JP-23', 'KR', 'nl', 'DE'],
  ...['two-way-total', 'true', 'light', 'dark', 'auto', '2009: Crisis; 2011: Earthquake', 'JP', 'EU', 'XX'],
];
const numbers = ['2013', '2014', '1985', '2025', '0', '-1', '1e9', '3.5', '15', '99999999999', 'NaN', ' 7 '];
const csvs = [
  'State,Exports\nCalifornia,5\nTexas,0',
  'code,year,exports,imports\nJP,2014,5,6\nKR,2014,7,8',
  'Year,Exports,Imports\n2013,1,2\n2014,3,4',
  'code,value\nJP-23,5',
  'code,Exports\n7,5\n8,1',
];
const csv = fc.oneof(fc.constantFrom(...csvs), fc.string({ maxLength: 60 })).map((text) => `data:text/csv,${encodeURIComponent(text)}`);
const text = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...words, ...more, ...numbers) },
  { weight: 1, arbitrary: csv },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  { weight: 1, arbitrary: fc.constantFrom('x'.repeat(10_000), '\u202eevil', '"><img src=x onerror=alert(1)>', '__proto__', 'constructor') },
);
const rows = fc.array(fc.dictionary(fc.constantFrom('code', 'year', 'exports', 'imports', 'value', 'State'), fc.oneof(text, fc.double())), {
  maxLength: 4,
});
/** Steps of a page, an editor and a reader. */
export const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ do: fc.constant('attribute' as const), name: fc.constantFrom(...names), value: fc.option(text) }) },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('property' as const),
      name: fc.constantFrom(...properties),
      value: fc.oneof(text, fc.integer(), fc.double(), fc.boolean(), fc.constant(null), rows),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('content' as const),
      html: fc.oneof(
        rows.map((value) => `<script type="application/json">${JSON.stringify(value).replaceAll('<', '\\u003c')}</script>`),
        fc.constantFrom(
          '',
          'text',
          '<table><tr><th>State<th>Exports<tr><td>Texas<td>3</table>',
          '<table></table>',
          '<script type="application/json">{</script>',
        ),
      ),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('width' as const), width: fc.oneof(fc.nat(1600), fc.constantFrom(0, 1, 320, 700)) }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('key' as const),
      key: fc.constantFrom('ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End', 'Enter', ' ', 'Escape', 'c', 'か', 'Tab'),
    }),
  },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('click' as const), index: fc.nat(400) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('type' as const), index: fc.nat(9), text }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('slide' as const), index: fc.nat(9), value: fc.integer({ min: -5, max: 60 }) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('point' as const), x: fc.nat(1600), y: fc.nat(900) }) },
  { weight: 1, arbitrary: fc.constantFrom<Step>({ do: 'move' }, { do: 'reinsert' }, { do: 'scheme' }) },
);
