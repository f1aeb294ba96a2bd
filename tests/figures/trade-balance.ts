import { numberIn, rowsOf, type Row } from './csv.ts';
import type { ExpectedChart, ExpectedMark } from './expected.ts';
import { amount, count, type Figure, type Lang } from './figure.ts';
import { amountText } from './number-text.ts';
import { home, partnerAttribute } from './partners.ts';

interface Year {
  year: number;
  exportsMusd: number;
  importsMusd: number;
  balanceMusd: number;
}

const scopes = { total: ['goods', 'services'], goods: ['goods'], services: ['services'] } as const;
type Measure = keyof typeof scopes;
type Basis = 'bop' | 'census';

/** The table of each basis: Japan has its own. */
export const balanceTable = (basis: Basis, partner: string): string =>
  partner === home
    ? { bop: 'us-japan-bop', census: 'us-japan-goods-census' }[basis]
    : { bop: 'us-partners-bop', census: 'us-partners-goods-census' }[basis];

/** A year without a figure of services is left out: it has no total. */
const isWhole = (row: Row): boolean => Object.values(row).every((cell) => cell !== '');

function rowsOfPartner(basis: Basis, partner: string): Row[] {
  const rows = rowsOf(balanceTable(basis, partner));
  return partner === home ? rows : rows.filter((row) => row.partner === partner && isWhole(row));
}

/** Exports, imports and balance of every year. */
export function balanceYears(basis: Basis, measure: Measure, partner = home): Year[] {
  return rowsOfPartner(basis, partner).map((row) => {
    const flow = (name: string): number => scopes[measure].reduce((sum, scope) => sum + numberIn(row, `${name}_${scope}_musd`), 0);
    const [exportsMusd, importsMusd] = [flow('exports'), flow('imports')];
    return { year: Number(row.year), exportsMusd, importsMusd, balanceMusd: exportsMusd - importsMusd };
  });
}

export const size = ({ balanceMusd }: Year): Figure => amount(Math.abs(balanceMusd));

function markOf(of: Year): ExpectedMark {
  const figures = [amount(of.exportsMusd), amount(of.importsMusd), size(of)];
  const name = { en: String(of.year), ja: String(of.year) };
  return { name, value: of.balanceMusd, spoken: [count(of.year), ...figures], labels: figures, tip: [], others: [] };
}

const sides = { en: ['deficit', 'balanced', 'surplus'], ja: ['赤字', '均衡', '黒字'] } as const;
const sideOf = ({ balanceMusd }: Year, lang: Lang): string => sides[lang][Math.sign(balanceMusd) + 1]!;

const changes = {
  en: { larger: ', up ', smaller: ', down ', same: ', little changed ', turned: ', after a ' },
  ja: { larger: 'から拡大した。', smaller: 'から縮小した。', same: 'からほぼ横ばいだった。', turned: 'だった（' },
};

/** Whether both balances are written with the same amount. */
export const isSame = (now: Year, before: Year, lang: Lang): boolean =>
  amountText(now.balanceMusd, lang, 'exact') === amountText(before.balanceMusd, lang, 'exact');

function changeOf(now: Year, before: Year, lang: Lang): string {
  if (sideOf(now, lang) !== sideOf(before, lang)) return changes[lang].turned;
  if (isSame(now, before, lang)) return changes[lang].same;
  return changes[lang][Math.abs(now.balanceMusd) > Math.abs(before.balanceMusd) ? 'larger' : 'smaller'];
}

/** From this year the European Union is without the United Kingdom. */
const firstYearOf27 = 2020;
const withUk = { en: '. In 2019, when the figures included the United Kingdom, the ', ja: '。英国を含む2019年は' };

/** What a takeaway says about a balance: its side, and how it has changed. */
export function wordsOf(now: Year, before: Year | undefined, partner = home): Record<Lang, string[]> {
  const isOtherArea = partner === 'EU' && before && before.year < firstYearOf27 && now.year >= firstYearOf27;
  const change = (lang: Lang): string[] => (before ? [isOtherArea ? withUk[lang] : changeOf(now, before, lang)] : []);
  return {
    en: [`The US ${sideOf(now, 'en')} with `, ...change('en')],
    ja: [`${amountText(Math.abs(now.balanceMusd), 'ja', 'exact')}の${sideOf(now, 'ja')}`, ...change('ja')],
  };
}

/** The balance of a year and, unless it is written with the same amount, that of the year before. */
export function tradeBalanceChart(partner: string, basis: Basis, measure: Measure, years: Year[], at: number): ExpectedChart {
  const [now, before] = [years[at]!, years[at - 1]];
  const isSaidOnce = before && isSame(now, before, 'en') && isSame(now, before, 'ja');
  const ends = [count(years[0]!.year), count(years.at(-1)!.year)];
  return {
    tag: 'trade-balance',
    attributes: { ...partnerAttribute(partner), basis, measure, year: now.year },
    tables: [{ table: balanceTable(basis, partner), years: years.map(({ year }) => year) }],
    // Marks and table have all years, whichever is chosen.
    isTakeawayOnly: at < years.length - 1,
    common: ends,
    title: ends,
    takeaway: {
      must: [count(now.year), size(now), ...(before && !isSaidOnce ? [count(before.year), size(before)] : [])],
      may: before ? [count(before.year), size(before)] : [],
      words: wordsOf(now, before, partner),
    },
    labels: [],
    notes: partner === 'EU' ? [count(firstYearOf27 - 1), count(firstYearOf27)] : [],
    marks: new Map(years.map((year) => [String(year.year), markOf(year)])),
    rows: new Map(
      years.map(({ year, exportsMusd, importsMusd, balanceMusd }) => [
        String(year),
        { year: { raw: year }, exports: { raw: exportsMusd }, imports: { raw: importsMusd }, balance: { raw: balanceMusd } },
      ]),
    ),
  };
}

/** Every basis and measure that a partner has, and every year. */
export function tradeBalanceCharts(partner = home): ExpectedChart[] {
  const series = [...(['total', 'goods', 'services'] as const).map((measure) => ['bop', measure] as const), ['census', 'goods'] as const];
  return series.flatMap(([basis, measure]) => {
    const years = balanceYears(basis, measure, partner);
    return years.map((_, at) => tradeBalanceChart(partner, basis, measure, years, at));
  });
}
