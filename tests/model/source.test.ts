import assert from 'node:assert/strict';
import { test } from 'node:test';
import { langs } from '../../src/model/locale.ts';
import { dateText, sourceLine, type Publication } from '../../src/model/source.ts';

const publication: Publication = {
  publisher: 'U.S. Census Bureau',
  publisherJa: '米国勢調査局',
  title: 'Trade in Goods by Country',
  titleJa: '国別財貿易',
  firstYear: 1985,
  lastYear: 2025,
  published: '2026-04',
  url: 'https://www.census.gov/foreign-trade/balance/country.xlsx',
  basis: 'Census',
};

const undated: Publication = { ...publication };
delete undated.published;

/** The source line of a publication in both languages. */
const linesOf = (source: Publication): string[] => [
  sourceLine(source, 'Census basis.', 'en').text,
  sourceLine(source, '通関ベース。', 'ja').text,
];

test('sourceLine() names publisher, title, years, date of publication and basis, in both languages', () => {
  assert.deepEqual(linesOf(publication), [
    'U.S. Census Bureau, Trade in Goods by Country, 1985–2025, published April 2026. Census basis.',
    '米国勢調査局「国別財貿易」（1985〜2025年）、2026年4月公表。通関ベース。',
  ]);
});

test('sourceLine() writes one year once, and leaves out an unknown date', () => {
  assert.deepEqual(linesOf({ ...undated, firstYear: 2014, lastYear: 2014 }), [
    'U.S. Census Bureau, Trade in Goods by Country, 2014. Census basis.',
    '米国勢調査局「国別財貿易」（2014年）。通関ベース。',
  ]);
});

test('sourceLine() says that later revisions are not included', () => {
  assert.deepEqual(linesOf({ ...publication, revised: true }), [
    'U.S. Census Bureau, Trade in Goods by Country, 1985–2025, published April 2026, without later revisions. Census basis.',
    '米国勢調査局「国別財貿易」（1985〜2025年）、2026年4月公表、その後の改定を含まない。通関ベース。',
  ]);
  assert.match(linesOf({ ...undated, revised: true })[1]!, /（1985〜2025年）、その後の改定を含まない。/);
});

test('sourceLine() links the name of the publisher only, and all of the text that a page gives', () => {
  for (const lang of langs) {
    const { text, linked, url } = sourceLine(publication, '', lang);
    assert.equal(linked, lang === 'en' ? publication.publisher : publication.publisherJa);
    assert.ok(text.startsWith(linked));
    assert.equal(url, publication.url);
    const custom = { text: 'A ministry, 2026', url: '' };
    assert.deepEqual(sourceLine(custom, 'Basis.', lang), { ...custom, linked: custom.text });
  }
});

test('dateText() writes days, months and years as Intl does', () => {
  for (const date of ['2025-03-06', '2026-12-31', '2026-04', '2006'])
    for (const [lang, locale] of [
      ['en', 'en-GB'],
      ['ja', 'ja-JP'],
    ] as const) {
      const [, month, day] = date.split('-');
      const format = new Intl.DateTimeFormat(locale, {
        year: 'numeric',
        ...(month && { month: 'long' }),
        ...(day && { day: 'numeric' }),
        timeZone: 'UTC',
      });
      assert.equal(dateText(date, lang), format.format(new Date(date)));
    }
  assert.equal(dateText(undefined, 'en'), '');
});
