import { numberIn, rowsOf, yearsIn } from './csv.ts';
import type { ExpectedCell, ExpectedChart, ExpectedMark } from './expected.ts';
import { amount, count, percent, rank, type Figure } from './figure.ts';
import { home, partnerAttribute, partnerName } from './partners.ts';

const table = 'us-partners-goods-census';
export const flows = ['exports', 'imports', 'total'] as const;
export type Flow = (typeof flows)[number];

/** The first year with a world total. */
const firstWorldYear = Math.min(...rowsOf(table).flatMap((row) => (row.partner === 'WORLD' ? [Number(row.year)] : [])));

interface Partner {
  code: string;
  rank: number;
  exportsMusd: number;
  importsMusd: number;
  musd: number;
  /** Of the world total; null where the table has none. */
  sharePercent: number | null;
}

const valueOf = (flow: Flow, exports: number, imports: number): number => ({ exports, imports, total: exports + imports })[flow];

const cache = new Map<string, Partner[]>();

/** The partners of a year, the largest first. */
export function partnersOf(year: number, flow: Flow): Partner[] {
  const key = `${year} ${flow}`;
  const partners = cache.get(key) ?? computePartners(year, flow);
  cache.set(key, partners);
  return partners;
}

function computePartners(year: number, flow: Flow): Partner[] {
  const rows = rowsOf(table)
    .filter((row) => row.year === String(year))
    .map((row) => {
      const [exportsMusd, importsMusd] = [numberIn(row, 'exports_goods_musd'), numberIn(row, 'imports_goods_musd')];
      return { code: row.partner ?? '', exportsMusd, importsMusd, musd: valueOf(flow, exportsMusd, importsMusd) };
    })
    .filter(({ musd }) => !Number.isNaN(musd));
  const worldMusd = rows.find(({ code }) => code === 'WORLD')?.musd;
  const partners = rows.filter(({ code }) => code !== 'WORLD').sort((a, b) => b.musd - a.musd);
  return partners.map((partner) => ({
    ...partner,
    rank: 1 + partners.filter(({ musd }) => musd > partner.musd).length,
    sharePercent: worldMusd ? (partner.musd / worldMusd) * 100 : null,
  }));
}

const shareOf = ({ sharePercent }: Partner): Figure[] => (sharePercent === null ? [] : [percent(sharePercent)]);

function markOf(partner: Partner): ExpectedMark {
  const { code, musd, exportsMusd, importsMusd } = partner;
  const balanceMusd = exportsMusd - importsMusd;
  const figures = [rank(partner.rank), amount(musd), ...shareOf(partner)];
  return {
    name: partnerName(code),
    value: musd,
    spoken: figures,
    labels: figures,
    tip: [exportsMusd, importsMusd, balanceMusd].map((one) => amount(one)),
    others: [amount(Math.abs(balanceMusd))],
  };
}

function rowOf(flow: Flow, partner: Partner): Record<string, ExpectedCell> {
  const share = partner.sharePercent === null ? {} : { share: { raw: partner.sharePercent } };
  const { exportsMusd, importsMusd } = partner;
  const both = { exports: { raw: exportsMusd }, imports: { raw: importsMusd }, balance: { raw: exportsMusd - importsMusd } };
  return { rank: { raw: partner.rank }, [flow]: { raw: partner.musd }, ...share, ...both };
}

/** A partner below them can be missing from the table. */
export const lastCertainRank = 15;

/** The place of the partner; if it is not among the first ones, its figure is only shown when it is among them by another flow. */
function takeawayOf(year: number, flow: Flow, partner: string): ExpectedChart['takeaway'] {
  const placeBy = (flow: Flow): Partner | undefined => partnersOf(year, flow).find(({ code }) => code === partner);
  const place = placeBy(flow);
  if (!place) return { must: [count(year)], may: [], words: { en: ['unknown, not zero'], ja: ['不明であり、ゼロではない'] } };
  const figures = [amount(place.musd), ...shareOf(place)];
  if (place.rank <= lastCertainRank)
    return { must: [count(year), ...figures, ...(place.rank > 1 ? [rank(place.rank)] : [])], may: [rank(place.rank)] };
  const isInSlice = flows.some((other) => placeBy(other)!.rank <= lastCertainRank);
  return {
    must: [count(year), count(lastCertainRank), ...(isInSlice ? figures : [])],
    may: [],
    words: { en: [' was not among the 15 largest '], ja: ['上位15か国・地域に入っていない'] },
  };
}

export function topPartnersChart(partner: string, year: number, flow: Flow, countOfPartners: number): ExpectedChart {
  const partners = partnersOf(year, flow);
  const shown = partners.filter(({ rank, code }) => rank <= countOfPartners || (code === partner && rank <= lastCertainRank));
  return {
    tag: 'top-partners',
    attributes: { ...partnerAttribute(partner), year, flow, count: countOfPartners },
    tables: [{ table }],
    // Without a row of its own, a partner has the marks and the table of any other.
    isTakeawayOnly: partner !== home && partners.some(({ rank, code }) => rank <= countOfPartners && code === partner),
    common: [count(year), count(countOfPartners)],
    title: countOfPartners === 1 ? [count(year)] : [count(year), count(countOfPartners)],
    takeaway: takeawayOf(year, flow, partner),
    labels: [],
    // Before 1992 the Census Bureau itemizes only about 80 partners; no table has their number.
    notes: [count(firstWorldYear), count(1992), count(80)],
    marks: new Map(shown.map((partner) => [partner.code, markOf(partner)])),
    rows: new Map(shown.map((partner) => [partner.code, rowOf(flow, partner)])),
  };
}

export const topPartnersCharts = (partner = home, counts: readonly number[] = [1, 5, 15]): ExpectedChart[] =>
  yearsIn(table).flatMap((year) =>
    flows.flatMap((flow) => counts.map((countOfPartners) => topPartnersChart(partner, year, flow, countOfPartners))),
  );
