import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Lang } from '../../src/model/locale.ts';
import type { View } from '../../src/model/view.ts';
import { asOwn } from '../../src/own/as-own.ts';
import { rewording } from '../../src/own/reword.ts';
import { shown, viewOf } from './elements.ts';

const langs: Lang[] = ['en', 'ja'];
const source = { text: 'A ministry, 2026', url: 'https://example.org/figures' };
const own = (partner?: string) => ({ source, partner, hasBundledResidents: false, isOneFlow: false });

/** Every text of a view but ids and what a region is called. */
function texts(view: unknown, path = ''): string[] {
  if (typeof view === 'string') return [`${path}: ${view}`];
  if (typeof view !== 'object' || view === null) return [];
  const isName = /\/(?:marks|rows)\/\d+$/.test(path);
  return Object.entries(view).flatMap(([key, value]) =>
    key === 'id' || (isName && ['label', 'alias', 'name', 'state', 'cells', 'text', 'box'].includes(key))
      ? []
      : texts(value, `${path}/${key}`),
  );
}

const everyView = (lang: Lang, width = 700): { tag: string; view: View }[] =>
  shown
    .filter(({ tag }) => tag !== 'top-partners')
    .map(({ tag, options }) => ({ tag, view: viewOf(tag, tag === 'state-map' ? { ...options, state: 'CA' } : options, { width, lang }) }));

for (const lang of langs)
  for (const partner of ['KR', 'NL'])
    test(`${lang}: figures of ${partner} name no other partner in any view`, () => {
      const name = { en: { KR: 'South Korea', NL: 'the Netherlands' }, ja: { KR: '韓国', NL: 'オランダ' } }[lang][partner as 'KR' | 'NL'];
      for (const width of [700, 320])
        for (const { tag, view } of everyView(lang, width)) {
          const all = texts(asOwn(tag, view, own(partner), lang));
          const isPrefectures = tag.startsWith('prefecture-');
          // Prefectures sell to another country; the map stays one of Japan.
          const gone = isPrefectures ? /the United States|the US\b|対米|米国/ : /Japan|日本|対日/;
          assert.deepEqual(
            all.filter((text) => gone.test(text) && !text.startsWith('/source')),
            [],
          );
          const put = lang === 'en' ? new RegExp(name, 'i') : new RegExp(`${name}|対韓`);
          assert.ok(all.some((text) => put.test(text)));
          assert.deepEqual(
            all.filter((text) => /the the |Korea.?Korea|Netherlands Netherlands|韓国国|対対|undefined/i.test(text)),
            [],
          );
        }
    });

test('a country is named as its grammar asks: articles, possessives, capitals, one character after 対', () => {
  const say = (partner: string, lang: Lang, text: string): string => rewording('JP', partner, lang, [])(text);
  assert.equal(say('KR', 'en', 'Goods exports to Japan by state, 2013'), 'Goods exports to South Korea by state, 2013');
  assert.equal(say('KR', 'en', "Japan's share of each state's goods exports"), "South Korea's share of each state's goods exports");
  assert.equal(say('NL', 'en', "Japan's share of each state's goods exports"), "The Netherlands' share of each state's goods exports");
  assert.equal(say('PH', 'en', 'a tenth, with Japan its 4th destination'), 'a tenth, with the Philippines its 4th destination');
  assert.equal(say('GB', 'en', 'Japan took it. Japan led.'), 'The UK took it. The UK led.');
  assert.equal(say('KR', 'ja', '米国の対日財輸出額に占める日本の割合'), '米国の対韓財輸出額に占める韓国の割合');
  assert.equal(say('NL', 'ja', '対日財輸出額、日本の順位'), '対オランダ財輸出額、オランダの順位');
  assert.deepEqual(
    ['CN', 'GB', 'DE', 'FR', 'IT', 'IN', 'AU', 'TW', 'CA', 'RU'].map((code) => say(code, 'ja', '対日')).join(''),
    '対中対英対独対仏対伊対印対豪対台対加対露',
  );
  assert.equal(
    rewording('US', 'AU', 'en', [])('exports to the United States in million US dollars'),
    'exports to Australia in million US dollars',
  );
});

test('what is put in is not put in again, and the name of a region stays', () => {
  const say = rewording('JP', 'KR', 'en', ['Japan Town', 'Little Japan']);
  assert.equal(say('Japan Town: 5% with Japan'), 'Japan Town: 5% with South Korea');
  assert.equal(say(say('to Japan')), 'to South Korea');
  assert.equal(say('Japanese goods'), 'Japanese goods');
});

test('own figures name their own source, and no note of the bundled ones is left', () => {
  for (const lang of langs)
    for (const { tag, view } of everyView(lang)) {
      const { source: named, notes, ...rest } = asOwn(tag, view, own(), lang);
      assert.deepEqual(named, source);
      const bundled = /Census|METI|BEA|published|recovered|inflation|concordance|customs offices|国勢調査|公表|復元|工業統計|税関|名目/;
      assert.deepEqual(
        [...notes, rest.takeaway, rest.summary, rest.title].filter((text) => bundled.test(text)),
        [],
        tag,
      );
    }
});

test('what is missing, and what is not drawn, is still said', () => {
  const map = viewOf('state-map', { year: 2013, measure: 'value', state: 'DC' }, { width: 700, lang: 'en' });
  const { notes, takeaway } = asOwn('state-map', map, own(), 'en');
  assert.deepEqual(notes, ['No value is given for District of Columbia in 2013: unknown, not zero.']);
  assert.equal(takeaway, 'No value for District of Columbia is given for 2013: unknown, not zero.');
  const prefectures = viewOf('prefecture-map', { year: 2014, measure: 'customs' }, { width: 700, lang: 'en' });
  assert.match(asOwn('prefecture-map', prefectures, own(), 'en').notes.join(), /^Okinawa is in the inset/);
  const ranking = viewOf('prefecture-ranking', { year: 2014, measure: 'customs', per: 'total', count: 5 }, { width: 700, lang: 'ja' });
  assert.deepEqual(asOwn('prefecture-ranking', ranking, { ...own(), hasBundledResidents: true }, 'ja').notes, [
    '人口は2015年10月1日の国勢調査（総務省統計局）。',
  ]);
});
