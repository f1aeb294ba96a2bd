import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { country } from '../../src/model/country.ts';
import { csv } from '../../src/model/csv.ts';
import { langs, type Lang } from '../../src/model/locale.ts';
import type { Table, View } from '../../src/model/view.ts';
import { read, shown, tableOf, viewOf, type Options } from './elements.ts';

const partners = ['KR', 'NL', 'GB', 'IN', 'AU'];

interface Drawn {
  tag: string;
  view: View;
  table: Table;
}

/** Every element with the custom data of a partner: the figures are the bundled ones, from a file. */
function drawnFor(partner: string | undefined, lang: Lang, width: number): Drawn[] {
  return shown.flatMap(({ tag, options }) =>
    // Once with a chosen region, which has a sentence of its own.
    [options, ...(tag === 'state-map' ? [{ ...options, state: 'CA' }] : [])].map((one: Options) => {
      const text = csv(viewOf(tag, one, { width, lang }), tableOf(tag, one, { lang }));
      const data = read(tag, { kind: 'csv', text }, { lang, partner, year: Number(one.year), source: 'A ministry, 2026' });
      const chosen = Object.fromEntries(Object.entries(data.choices).map(([name, [first]]) => [name, first]));
      const now = { ...one, ...chosen, ...(data.choices.measure?.includes(String(one.measure)) && { measure: one.measure }) };
      const reader = { lang, partner: data.partner };
      return { tag, view: viewOf(tag, now, { ...reader, width }, data.slices), table: tableOf(tag, now, reader, data.slices) };
    }),
  );
}

/** Every text of a value but ids and names of regions, with its path. */
function texts(value: unknown, path = ''): string[] {
  if (typeof value === 'string') return [`${path}: ${value}`];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => {
    const isName = key === 'id' || ((key === 'label' || key === 'alias') && path.includes('/marks/')) || key === 'cells';
    return isName ? [] : texts(one, `${path}/${key}`);
  });
}

for (const lang of langs)
  for (const partner of partners)
    test(`${lang}: data about ${partner} name no other partner in any view or table`, () => {
      const { name, towards } = country(partner, lang);
      for (const width of [320, 700])
        for (const { tag, view, table } of drawnFor(partner, lang, width)) {
          // Partners are rows of this chart, Japan among them.
          if (tag === 'top-partners') continue;
          const all = texts({ view, table });
          // Prefectures are in Japan and export to another country; states export to another country than Japan.
          const gone = tag.startsWith('prefecture-') ? /the United States|the US\b|対米|米国/ : /Japan|日本|対日/;
          assert.deepEqual(
            all.filter((text) => gone.test(text)),
            [],
            tag,
          );
          assert.ok(
            all.some((text) => text.toLowerCase().includes(name.toLowerCase()) || (lang === 'ja' && text.includes(towards))),
            tag,
          );
          assert.deepEqual(
            all.filter((text) => /the the |対対|国国|undefined|\bnull\b|NaN/i.test(text)),
            [],
          );
          // A sentence and a label start with a capital, the article of a country too.
          if (lang === 'en')
            for (const text of [
              view.title,
              view.takeaway,
              view.summary,
              table.caption,
              ...table.columns.map(({ label }) => label),
              ...view.notes,
            ])
              assert.match(text, /^(?:[A-Z]|at most$)/);
        }
    });

/** The custom data of a few rows for an element. */
function drawn(tag: Parameters<typeof read>[0], text: string, lang: Lang, partner: string | undefined, options: Options): Drawn {
  const data = read(tag, { kind: 'csv', text }, { lang, partner, year: 2024 });
  const env = { lang, partner: data.partner, width: 700 };
  const now = { year: 2024, ...options };
  return { tag, view: viewOf(tag, now, env, data.slices), table: tableOf(tag, now, env, data.slices) };
}

suite('sentences have the grammar of their country', () => {
  const rows = 'code,value,share,rank\nCA,9876.5,12.5,1\nTX,8765,4,4\nHI,12,1,21';
  const map = (lang: Lang, partner: string, options: Options): View => drawn('state-map', rows, lang, partner, options).view;

  test('the article, with a capital where it starts a sentence', () => {
    assert.equal(
      map('en', 'NL', { measure: 'value' }).takeaway,
      'California, Texas, and Hawaii exported the most goods to the Netherlands in 2024, $9.9 billion for the first; 2 states passed $1 billion.',
    );
    const rank = map('en', 'NL', { measure: 'rank' });
    assert.equal(rank.title, "The Netherlands' rank among each state's export destinations, 2024");
    assert.equal(
      rank.takeaway,
      'The Netherlands was among the first ten destinations of goods exports for 2 states in 2024, and the first for California.',
    );
    assert.equal(
      map('en', 'GB', { measure: 'share', state: 'CA' }).takeaway,
      'California exported $9.9 billion of goods to the UK in 2024: 12.5% of all its goods exports, with the UK its 1st destination.',
    );
    assert.equal(map('en', 'GB', { measure: 'share' }).title, "The UK's share of each state's goods exports, 2024");
    assert.equal(
      drawn('state-ranking', rows, 'en', 'NL', { measure: 'world-share', count: 3 }).view.title,
      "Top 3 states by the Netherlands' share of all their goods exports, 2024",
    );
    const partner = 'Partner,Exports\nNL,400\nJP,500';
    assert.equal(
      drawn('top-partners', partner, 'en', 'NL', { flow: 'exports', count: 5 }).view.takeaway,
      'The Netherlands was the 2nd-largest destination of US goods exports in 2024, with $400.0 million.',
    );
    assert.equal(
      drawn('trade-balance', 'year,exports,imports\n2024,5000,7000', 'en', 'AU', { measure: 'total', basis: 'bop' }).view.takeaway,
      'The US deficit with Australia in goods and services was $2.0 billion in 2024.',
    );
  });

  test('対 with one character or with the name', () => {
    assert.equal(map('ja', 'KR', { measure: 'value' }).title, '州別の対韓財輸出額（2024年）');
    assert.equal(map('ja', 'NL', { measure: 'value' }).title, '州別の対オランダ財輸出額（2024年）');
    assert.equal(
      map('ja', 'IN', { measure: 'value', state: 'CA' }).takeaway,
      '2024年のカリフォルニア州の対印財輸出額は98.77億ドルで、財輸出総額の12.5%、輸出先として第1位だった。',
    );
    assert.equal(
      drawn('trade-balance', 'year,exports,imports\n2024,5000,7000', 'ja', 'AU', { measure: 'total', basis: 'bop' }).view.takeaway,
      '2024年、米国の対豪財・サービス収支は20.00億ドルの赤字だった。',
    );
    assert.equal(
      drawn('prefecture-ranking', 'code,value\n23,5000', 'ja', 'GB', { measure: 'customs', per: 'total', count: 5 }).view.takeaway,
      '2024年、対英財輸出額が最も大きかったのは愛知県で、50.00億ドルだった。',
    );
  });

  test('one of a thing is singular', () => {
    assert.match(
      drawn('state-map', 'code,value\nCA,2000\nTX,5', 'en', 'KR', { measure: 'value' }).view.takeaway,
      /; 1 state passed \$1 billion\.$/,
    );
    assert.match(
      drawn('prefecture-map', 'code,value\n23,5000\n13,5', 'en', 'AU', { measure: 'customs' }).view.takeaway,
      /; 1 prefecture passed \$1 billion\.$/,
    );
    assert.equal(
      drawn('state-ranking', rows, 'en', 'KR', { measure: 'value', count: 1 }).view.title,
      'Top state by goods exports to South Korea, 2024',
    );
  });
});

suite('a measure that the data do not have', () => {
  const map = (columns: string, lang: Lang, options: Options): View =>
    drawn('state-map', `code,${columns}`, lang, 'NL', { state: 'CA', ...options }).view;
  const said = (view: View): unknown[] => [view.takeaway, view.marks[0]!.spoken, view.marks[0]!.tip.length];

  test('is left out of sentences, spoken text and tooltip in English', () => {
    assert.deepEqual(said(map('value\nCA,9876.5', 'en', { measure: 'value' })), [
      'California exported $9.9 billion of goods to the Netherlands in 2024.',
      'California: $9.9 billion',
      1,
    ]);
    assert.deepEqual(said(map('share\nCA,4.1', 'en', { measure: 'share' })), [
      'California sent 4.1% of its goods exports to the Netherlands in 2024.',
      'California: 4.1% of all its goods exports',
      1,
    ]);
    assert.deepEqual(said(map('rank\nCA,3', 'en', { measure: 'rank' })), [
      'The Netherlands was the 3rd destination of goods exports from California in 2024.',
      'California: the Netherlands 3rd',
      1,
    ]);
    assert.deepEqual(said(map('value,rank\nCA,9876.5,3', 'en', { measure: 'value' })), [
      'California exported $9.9 billion of goods to the Netherlands in 2024, with the Netherlands its 3rd destination.',
      'California: $9.9 billion, the Netherlands 3rd',
      2,
    ]);
  });

  test('and in Japanese', () => {
    assert.deepEqual(said(map('value\nCA,9876.5', 'ja', { measure: 'value' })), [
      '2024年のカリフォルニア州の対オランダ財輸出額は98.77億ドルだった。',
      'カリフォルニア州：98.77億ドル',
      1,
    ]);
    assert.deepEqual(said(map('share,rank\nCA,4.1,3', 'ja', { measure: 'share' })), [
      '2024年、カリフォルニア州の財輸出総額に占めるオランダの割合は4.1%、輸出先として第3位だった。',
      'カリフォルニア州：財輸出総額の4.1%、オランダは第3位',
      2,
    ]);
    assert.deepEqual(said(map('rank\nCA,3', 'ja', { measure: 'rank' })), [
      '2024年、オランダはカリフォルニア州の財輸出先として第3位だった。',
      'カリフォルニア州：オランダは第3位',
      1,
    ]);
  });
});

suite('custom data say nothing of the bundled figures', () => {
  test('they name their own source, and have no note on a publication', () => {
    for (const lang of langs)
      for (const { tag, view } of drawnFor(undefined, lang, 700)) {
        assert.deepEqual(view.source, { text: 'A ministry, 2026', url: '' });
        const bundled = /Census|METI|BEA|published|recovered|inflation|concordance|customs offices|公表|復元|工業統計|税関|名目/;
        assert.deepEqual(
          [...view.notes, view.takeaway, view.summary, view.title].filter((text) => bundled.test(text)),
          [],
          tag,
        );
      }
  });

  test('what is missing, and what is not drawn, is still said', () => {
    const states = (lang: Lang, state?: string): View =>
      drawn('state-map', 'code,value\nCA,5', lang, 'KR', { measure: 'value', state }).view;
    assert.deepEqual(states('en').notes, ['No value is given for 50 states in 2024: unknown, not zero.']);
    assert.deepEqual(states('ja').notes, ['50州の2024年の値は示されていない（ゼロではない）。']);
    assert.equal(states('en', 'DC').takeaway, 'No value for District of Columbia is given for 2024: unknown, not zero.');
    const ranking = drawn('state-ranking', 'code,at-least,at-most\nCA,5,6', 'en', 'NL', { measure: 'asia-share', count: 5 }).view;
    assert.deepEqual(ranking.notes, [
      'The solid bar is the lower bound, the light part reaches to the upper one; states are ranked by the lower bound.',
      'No value for the Netherlands is given for 50 states.',
    ]);
    const prefectures = drawn('prefecture-map', 'code,value\n23,5', 'en', 'KR', { measure: 'customs' }).view;
    assert.match(prefectures.notes.join(), /^Okinawa is in the inset/);
  });

  test('the census is the source of residents only where the file has none', () => {
    const notes = (text: string): readonly string[] =>
      drawn('prefecture-ranking', text, 'ja', undefined, { measure: 'customs', per: 'total', count: 5 }).view.notes;
    assert.deepEqual(notes('code,value\n23,5'), ['人口は2015年10月1日の国勢調査（総務省統計局）。']);
    assert.deepEqual(notes('code,value,residents\n23,5,7500000'), []);
  });
});
