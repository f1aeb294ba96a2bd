/** Recomputes every figure that the kit shows about the partners besides Japan, and compares it with what a reader gets. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareChart } from './compare-chart.ts';
import { compareFacts } from './compare-facts.ts';
import { Comparison } from './comparison.ts';
import { rowsOf } from './csv.ts';
import type { ExpectedChart } from './expected.ts';
import { goodsPartners, partners, statePartners } from './partners.ts';
import { report } from './report.ts';
import { shownChart } from './shown.ts';
import { stateMapCharts } from './state-map.ts';
import { stateRankingCharts } from './state-ranking.ts';
import { topPartnersCharts } from './top-partners.ts';
import { tradeBalanceCharts } from './trade-balance.ts';
import { regions } from './world-regions.ts';

/** The charts about a partner. States are chosen in one year, and rankings have the default count or all states. */
const chartsOf = (partner: string): ExpectedChart[] => [
  ...tradeBalanceCharts(partner),
  ...(goodsPartners.includes(partner) ? topPartnersCharts(partner, [5]) : []),
  ...(statePartners.includes(partner) ? [...stateMapCharts(partner, [2013]), ...stateRankingCharts(partner, [10, 51])] : []),
];

test('every figure about every partner is the one that the tables give', (t) => {
  assert.ok(partners.length >= 31 && goodsPartners.length >= 29 && statePartners.length >= 16);
  const comparison = new Comparison();
  for (const partner of partners) {
    const charts = chartsOf(partner);
    for (const lang of ['en', 'ja'] as const) {
      for (const expected of charts) compareChart(comparison, expected, shownChart(expected.tag, { ...expected.attributes, lang }), lang);
      compareFacts(comparison, lang, partner);
    }
  }
  report(t, comparison, 1_000_000);
});

test('every partner in the table of states is in one list of partners by region', () => {
  const names = new Set(rowsOf('us-states-exports').map(({ partner }) => partner!));
  names.delete('World');
  assert.deepEqual(Object.values(regions).flat().sort(), [...names].sort());
});
