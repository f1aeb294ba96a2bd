import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { BarsView } from '../../src/charts/bars/layout.ts';
import { countryOf, type Country } from '../../src/model/country.ts';
import { csv } from '../../src/model/csv.ts';
import { langs, type Lang } from '../../src/model/locale.ts';
import { qualityText } from '../../src/model/quality.ts';
import type { Table, View } from '../../src/model/view.ts';
import { read, samples, tableOf, viewOf, type Options } from './elements.ts';

const partners = ['KR', 'NL', 'GB', 'IN', 'AU'];

interface Output {
  tag: string;
  options: Options;
  view: View;
  table: Table;
}

/** Returns every element with custom data of a partner. The figures are the bundled ones, read from their CSV file. */
function outputsFor(partner: string | undefined, lang: Lang, width: number): Output[] {
  return samples.flatMap(({ tag, options }) =>
    // The map is included twice: a selected state has another takeaway.
    [options, ...(tag === 'state-map' ? [{ ...options, state: 'CA' }] : [])].map((sampleOptions: Options) => {
      const text = csv(viewOf(tag, sampleOptions, { width, lang }), tableOf(tag, sampleOptions, { lang }), lang);
      const data = read(tag, { kind: 'csv', text }, { lang, partner, year: Number(sampleOptions.year), source: 'A ministry, 2026' });
      const chosen = Object.fromEntries(Object.entries(data.choices).map(([name, [first]]) => [name, first]));
      const measure = data.choices.measure?.includes(String(sampleOptions.measure)) && { measure: sampleOptions.measure };
      const drawn = { ...sampleOptions, ...chosen, ...measure };
      const reader = { lang, partner: data.partner };
      return { tag, options, view: viewOf(tag, drawn, { ...reader, width }, data.slices), table: tableOf(tag, drawn, reader, data.slices) };
    }),
  );
}

/** Returns every text of a value with its path, except ids and names of regions. */
function texts(value: unknown, path = ''): string[] {
  if (typeof value === 'string') return [`${path}: ${value}`];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => {
    const isName = key === 'id' || ((key === 'label' || key === 'alias') && path.includes('/marks/')) || key === 'cells';
    return isName ? [] : texts(child, `${path}/${key}`);
  });
}

/** Whether a text names a country, as sentences of a language do. */
const namesCountry: Record<Lang, (text: string, country: Country) => boolean> = {
  en: (text, { name }) => text.toLowerCase().includes(name.toLowerCase()),
  ja: (text, { name, towards }) => text.toLowerCase().includes(name.toLowerCase()) || text.includes(towards),
};

/** How sentences and labels start in a language. English ones start with a capital, also if they start with the article of a country. */
const starts: Record<Lang, RegExp | undefined> = { en: /^(?:[A-Z]|at most$)/, ja: undefined };

for (const lang of langs)
  for (const partner of partners)
    test(`${lang}: views and tables of custom data about ${partner} name no other partner`, () => {
      const partnerCountry = countryOf(partner, lang);
      for (const width of [320, 700])
        for (const { tag, view, table } of outputsFor(partner, lang, width)) {
          // The rows of this chart are partners, and Japan is one of them.
          if (tag === 'top-partners') continue;
          const all = texts({ view, table });
          // The bundled figures of prefectures are about the US, all others are about Japan.
          const bundledPartner = tag.startsWith('prefecture-') ? /the United States|the US\b|対米|米国/ : /Japan|日本|対日/;
          assert.deepEqual(
            all.filter((text) => bundledPartner.test(text)),
            [],
            tag,
          );
          assert.ok(
            all.some((text) => namesCountry[lang](text, partnerCountry)),
            tag,
          );
          assert.deepEqual(
            all.filter((text) => /the the |対対|国国|undefined|\bnull\b|NaN/i.test(text)),
            [],
          );
          const start = starts[lang];
          if (start)
            for (const text of [
              view.title,
              view.takeaway,
              view.summary,
              table.caption,
              ...table.columns.map(({ label }) => label),
              ...view.notes,
            ])
              assert.match(text, start);
        }
    });

/** Returns a file with a figure of each prefecture, by its JIS code. */
const allPrefectures = (valueOf: (code: number) => number): string =>
  ['code,value', ...Array.from({ length: 47 }, (_, i) => `${i + 1},${valueOf(i + 1)}`)].join('\n');

/** Reads custom data of a few rows for an element. */
function outputOf(tag: Parameters<typeof read>[0], text: string, lang: Lang, partner: string | undefined, options: Options): Output {
  const data = read(tag, { kind: 'csv', text }, { lang, partner, year: 2024 });
  const env = { lang, partner: data.partner, width: 700 };
  const drawn = { year: 2024, ...options };
  return { tag, options, view: viewOf(tag, drawn, env, data.slices), table: tableOf(tag, drawn, env, data.slices) };
}

suite('sentences follow the grammar of the partner’s name', () => {
  const rows = 'code,value,share,rank\nCA,9876.5,12.5,1\nTX,8765,4,4\nHI,12,1,21';
  const map = (lang: Lang, partner: string, options: Options): View => outputOf('state-map', rows, lang, partner, options).view;

  test('English sentences write the article, capitalized at their start', () => {
    assert.equal(
      map('en', 'NL', { measure: 'value' }).takeaway,
      'Of the 3 states with data, California and Texas exported the most goods to the Netherlands in 2024, led by California ($9.9\u00a0billion); 2 of them exported $1\u00a0billion or more.',
    );
    const rank = map('en', 'NL', { measure: 'rank' });
    assert.equal(rank.title, 'The Netherlands’ rank among each state’s export destinations, 2024');
    assert.equal(
      rank.takeaway,
      'The Netherlands was among the first ten destinations of goods exports for 2 of the 3 states with data in 2024, and the first for California.',
    );
    assert.equal(
      map('en', 'GB', { measure: 'share', state: 'CA' }).takeaway,
      'California exported $9.9\u00a0billion of goods to the UK in 2024: 12.5% of all its goods exports; the UK was its largest market.',
    );
    assert.equal(map('en', 'GB', { measure: 'share' }).title, 'The UK’s share of each state’s goods exports, 2024');
    assert.equal(
      outputOf('state-ranking', rows, 'en', 'NL', { measure: 'world-share', count: 2 }).view.title,
      'Top 2 states by the Netherlands’ share of all their goods exports, 2024',
    );
    const partner = 'Partner,Exports\nNL,400\nJP,500';
    assert.equal(
      outputOf('top-partners', partner, 'en', 'NL', { flow: 'exports', count: 5 }).view.takeaway,
      'The Netherlands was the 2nd-largest destination of US goods exports in 2024, with $400.0\u00a0million.',
    );
    assert.equal(
      outputOf('trade-balance', 'year,exports,imports\n2024,5000,7000', 'en', 'AU', { measure: 'total', basis: 'bop' }).view.takeaway,
      'The US deficit with Australia in goods and services was $2.0\u00a0billion in 2024.',
    );
  });

  test('Japanese sentences write 対 with the abbreviation or the name', () => {
    assert.equal(map('ja', 'KR', { measure: 'value' }).title, '州別の対韓財輸出額（2024年）');
    assert.equal(map('ja', 'NL', { measure: 'value' }).title, '州別の対オランダ財輸出額（2024年）');
    assert.equal(
      map('ja', 'IN', { measure: 'value', state: 'CA' }).takeaway,
      '2024年のカリフォルニア州の対印財輸出額は98億\u20607,700万ドル（財輸出総額の12.5％）で、インドは財輸出先の第1位だった。',
    );
    assert.equal(
      outputOf('trade-balance', 'year,exports,imports\n2024,5000,7000', 'ja', 'AU', { measure: 'total', basis: 'bop' }).view.takeaway,
      '2024年、米国の対豪財・サービス収支は20億ドルの赤字だった。',
    );
    assert.equal(
      outputOf('prefecture-ranking', 'code,value\n23,5000', 'ja', 'GB', { measure: 'customs', per: 'total', count: 5 }).view.takeaway,
      '2024年の愛知県の対英輸出申告額は50億ドル。他の46都道府県の値はここでは不明（ゼロではない）。',
    );
  });

  test('English sentences use the singular for a count of one', () => {
    assert.match(
      outputOf('state-map', 'code,value\nCA,2000\nTX,5', 'en', 'KR', { measure: 'value' }).view.takeaway,
      /; 1 of them exported \$1\u00a0billion or more\.$/,
    );
    assert.match(
      outputOf(
        'prefecture-map',
        allPrefectures((code) => (code === 23 ? 5000 : code)),
        'en',
        'AU',
        { measure: 'customs' },
      ).view.takeaway,
      /; 1 prefecture had \$1\u00a0billion or more\.$/,
    );
    assert.equal(
      outputOf('state-ranking', rows, 'en', 'KR', { measure: 'value', count: 1 }).view.title,
      'Top state by goods exports to South Korea, 2024',
    );
  });
});

suite('a measure that custom data do not have', () => {
  const map = (columns: string, lang: Lang, options: Options): View =>
    outputOf('state-map', `code,${columns}`, lang, 'NL', { state: 'CA', ...options }).view;
  const textsOf = (view: View): unknown[] => [view.takeaway, view.marks[0]!.spoken, view.marks[0]!.tip.length];

  test('is left out of takeaway, spoken text and tooltip in English', () => {
    assert.deepEqual(textsOf(map('value\nCA,9876.5', 'en', { measure: 'value' })), [
      'California exported $9.9\u00a0billion of goods to the Netherlands in 2024.',
      'California: $9.9\u00a0billion',
      1,
    ]);
    assert.deepEqual(textsOf(map('share\nCA,4.1', 'en', { measure: 'share' })), [
      'California sent 4.1% of its goods exports to the Netherlands in 2024.',
      'California: 4.1% of all its goods exports',
      1,
    ]);
    assert.deepEqual(textsOf(map('rank\nCA,3', 'en', { measure: 'rank' })), [
      'The Netherlands was the 3rd-largest market for goods exports from California in 2024.',
      'California: the Netherlands 3rd',
      1,
    ]);
    assert.deepEqual(textsOf(map('value,rank\nCA,9876.5,3', 'en', { measure: 'value' })), [
      'California exported $9.9\u00a0billion of goods to the Netherlands in 2024; the Netherlands was its 3rd-largest market.',
      'California: $9.9\u00a0billion, the Netherlands 3rd',
      2,
    ]);
  });

  test('is left out of takeaway, spoken text and tooltip in Japanese', () => {
    assert.deepEqual(textsOf(map('value\nCA,9876.5', 'ja', { measure: 'value' })), [
      '2024年のカリフォルニア州の対オランダ財輸出額は98億\u20607,700万ドルだった。',
      'カリフォルニア州：98億\u20607,700万ドル',
      1,
    ]);
    assert.deepEqual(textsOf(map('share,rank\nCA,4.1,3', 'ja', { measure: 'share' })), [
      '2024年のカリフォルニア州の財輸出総額に占めるオランダの割合は4.1％で、オランダは財輸出先の第3位だった。',
      'カリフォルニア州：財輸出総額の4.1％、オランダは第3位',
      2,
    ]);
    assert.deepEqual(textsOf(map('rank\nCA,3', 'ja', { measure: 'rank' })), [
      '2024年、オランダはカリフォルニア州の財輸出先の第3位だった。',
      'カリフォルニア州：オランダは第3位',
      1,
    ]);
  });
});

suite('a view of custom data', () => {
  test('names the source of the custom data, and has no note on the bundled publications', () => {
    for (const lang of langs)
      for (const { tag, options, view } of outputsFor(undefined, lang, 700)) {
        // This file says itself that its figures are recovered.
        const isRecovered = tag === 'trade-composition' && options.year === 2014;
        const takeaway = isRecovered ? view.takeaway.replace(qualityText[lang].suffix('recovered'), '') : view.takeaway;
        assert.deepEqual(view.source, { text: 'A ministry, 2026', linked: 'A ministry, 2026', url: '' });
        const bundled = /Census|METI|BEA|published|recovered|inflation|concordance|customs offices|公表|復元|工業統計|税関|名目/;
        assert.deepEqual(
          [...view.notes, takeaway, view.summary, view.title].filter((text) => bundled.test(text)),
          [],
          tag,
        );
      }
  });

  test('still has notes on missing values, bounds and insets', () => {
    const states = (lang: Lang, state?: string): View =>
      outputOf('state-map', 'code,value\nCA,5', lang, 'KR', { measure: 'value', state }).view;
    assert.deepEqual(states('en').notes, ['No value is given for 49 states and the District of Columbia in 2024: unknown, not zero.']);
    assert.deepEqual(states('ja').notes, ['49州とコロンビア特別区の2024年の値は示されていない（不明であり、ゼロではない）。']);
    assert.equal(states('en', 'DC').takeaway, 'No value for the District of Columbia is given for 2024: unknown, not zero.');
    const ranking = outputOf('state-ranking', 'code,at-least,at-most\nCA,5,6', 'en', 'NL', { measure: 'region-share', count: 5 }).view;
    assert.deepEqual(ranking.notes, [
      'The first part of a bar is the lower bound, the rest reaches to the upper one; states are ranked by the lower bound.',
      'No value is given for 49 states and the District of Columbia in 2024: unknown, not zero.',
    ]);
    const prefectures = outputOf('prefecture-map', 'code,value\n23,5', 'en', 'KR', { measure: 'customs' }).view;
    assert.match(prefectures.notes.join(), /^Okinawa is in the inset/);
  });

  test('of partners without Japan is about the largest one, on one scale for every year only if there are several', () => {
    const partnersOf = (text: string) => outputOf('top-partners', text, 'en', undefined, { flow: 'exports', count: 5 }).view as BarsView;
    const oneYear = partnersOf('code,exports\nCA,300\nMX,200');
    assert.match(oneYear.takeaway, /^Canada was the largest destination/);
    assert.equal(oneYear.unit, 'million US dollars');
    const twoYears = partnersOf('code,year,exports\nCA,2023,300\nMX,2023,200\nCA,2024,300\nMX,2024,200');
    assert.equal(twoYears.unit, 'million US dollars, same scale every year');
  });

  test('names the census as the source of residents only if the file has no residents', () => {
    const notes = (text: string): readonly string[] =>
      outputOf('prefecture-ranking', text, 'ja', undefined, { measure: 'customs', per: 'total', count: 5 }).view.notes;
    assert.deepEqual(notes('code,value\n23,5'), ['人口は2015年10月1日の国勢調査（総務省統計局）。']);
    assert.deepEqual(notes('code,value,residents\n23,5,7500000'), []);
  });
});
