/** Statements of the article that have no figure of an element: places, orders and limits. Computed from the tables. */
import type { Tables } from '../../data/table.ts';
import { total } from './official-figure.ts';
import { official } from './official.ts';
import { madeByPrefecture } from './official-places.ts';

interface Statement {
  en: string;
  ja: string;
  holds: () => boolean;
}

interface Trade {
  year: number;
  partner: string;
  exports_goods_musd: number;
  exports_services_musd: number;
  imports_goods_musd: number;
  imports_services_musd: number;
}

/** The names of the rows with the largest values, the largest first. */
const order = <R>(rows: R[], valueOf: (row: R) => number, nameOf: (row: R) => string): string =>
  rows
    .toSorted((a, b) => valueOf(b) - valueOf(a))
    .map(nameOf)
    .join();

export function statements(tables: Tables): Statement[] {
  const goods = tables.rows<Trade>('us-partners-goods-census').filter(({ year, partner }) => year === 2014 && partner !== 'WORLD');
  const both = tables.rows<Trade>('us-partners-bop').filter(({ year }) => year === 2014);
  const japan = both.find(({ partner }) => partner === 'JP')!;
  const sections = tables
    .rows<{ year: number; sitc_section: number; exports_to_japan_usd: number; imports_from_japan_usd: number }>('us-japan-sitc')
    .filter(({ year }) => year === 2014);
  const machinery = (key: 'exports_to_japan_usd' | 'imports_from_japan_usd'): number =>
    sections.find(({ sitc_section }) => sitc_section === 7)![key] / total(sections.map((row) => row[key]));
  const toJapan = tables
    .rows<{ year: number; state: string; partner: string; exports_goods_musd: number }>('us-states-exports')
    .filter(({ year, partner }) => year === 2013 && partner === 'Japan');
  const states = tables.rows<{ state: string }>('us-states').filter(({ state }) => state !== 'DC');
  const made = [...madeByPrefecture(tables)];
  const residents = new Map(
    tables
      .rows<{ prefecture: string; population_persons: number }>('japan-prefectures')
      .map((row) => [row.prefecture, row.population_persons]),
  );
  const top10 = official(tables)['top10-destination']?.figure;
  return [
    {
      en: 'a US deficit in goods and a surplus in services',
      ja: '米国の対日貿易は財が赤字、サービスが黒字',
      holds: () => japan.exports_goods_musd < japan.imports_goods_musd && japan.exports_services_musd > japan.imports_services_musd,
    },
    {
      en: 'buyer of US goods, after Canada, Mexico and China',
      ja: 'カナダ、メキシコ、中国に次ぐ',
      holds: () =>
        order(
          goods,
          (row) => row.exports_goods_musd,
          ({ partner }) => partner,
        ).startsWith('CA,MX,CN,JP,'),
    },
    {
      en: 'Japan was the fourth-largest buyer of US goods in 2014',
      ja: '2014年、日本は米国の財輸出先で第4位',
      holds: () => official(tables)['rank-goods-exports-2014']?.figure === '4',
    },
    {
      en: 'mostly machinery and transport equipment from Japan, a wider mix from the US',
      ja: '日本からは機械類と輸送用機器、米国からは多様な品目',
      holds: () => machinery('imports_from_japan_usd') > 0.5 && machinery('exports_to_japan_usd') < 0.5,
    },
    {
      en: 'machinery and transport equipment, followed by food and live animals, chemicals and related products, and miscellaneous manufactured articles',
      ja: '食料品及び動物、化学製品、雑製品がこれに続く',
      holds: () =>
        order(
          sections,
          (row) => row.exports_to_japan_usd,
          (row) => String(row.sitc_section),
        ).startsWith('7,0,5,8,'),
    },
    {
      en: 'All 50 states exported goods to Japan in 2013',
      ja: '2013年、50州すべてが日本に財を輸出',
      holds: () =>
        states.length === 50 && states.every(({ state }) => toJapan.some((row) => row.state === state && row.exports_goods_musd > 0)),
    },
    {
      en: 'one of the ten largest destinations of at least 35 of the 50 states, and of 47 at most',
      ja: '50州のうち確実なところで35州、多くて47州である',
      holds: () => top10 === '35 to 47 of 50 states',
    },
    {
      en: 'the 25 largest partners of 2016',
      ja: '2016年の上位25か国・地域',
      holds: () => isListOf2016(tables),
    },
    {
      en: 'For the District of Columbia it is unknown',
      ja: 'コロンビア特別区については分からない',
      holds: () => toJapan.every(({ state }) => state !== 'DC'),
    },
    {
      en: 'It is led by Aichi, with',
      ja: '首位の愛知県は',
      holds: () =>
        order(
          made,
          ([, musd]) => musd,
          ([prefecture]) => prefecture,
        ).startsWith('JP-23,'),
    },
    {
      en: 'By the same estimate, the order per resident differs, but Aichi stays first',
      ja: '同じ推計を人口1人当たりで見ると順位は変わるが、ここでも愛知県が首位である',
      holds: () => {
        const perResident = order(
          made,
          ([prefecture, musd]) => musd / residents.get(prefecture)!,
          ([prefecture]) => prefecture,
        );
        return (
          perResident.startsWith('JP-23,') &&
          perResident !==
            order(
              made,
              ([, musd]) => musd,
              ([prefecture]) => prefecture,
            )
        );
      },
    },
  ];
}

/** Whether the partners of each state in 2013 are 25, from an edition that ends in 2016, and all listed in 2016 too. */
function isListOf2016(tables: Tables): boolean {
  const rows = tables
    .rows<{ year: number; state: string; partner: string; edition: string }>('us-states-exports')
    .filter(({ partner }) => partner !== 'World');
  const listed = new Set(rows.filter(({ year }) => year === 2016).map(({ state, partner }) => `${state} ${partner}`));
  const of2013 = rows.filter(({ year }) => year === 2013);
  return (
    [...Map.groupBy(of2013, ({ state }) => state).values()].every(({ length }) => length === 25) &&
    of2013.every(({ state, partner, edition }) => edition.endsWith('-2016') && listed.has(`${state} ${partner}`))
  );
}
